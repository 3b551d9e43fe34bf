"""The small form for a published rate: what is missing is told below its field, nothing typed is lost."""

from datetime import date

import pytest

from collectdesk.gui.rates.add_rate import AddRate, RateEntered


@pytest.fixture
def form(desk, qtbot) -> AddRate:
    made = AddRate(desk, None, "fr-legal-professional", date(2026, 7, 1))
    qtbot.addWidget(made)
    made.show()
    return made


def told(form: AddRate, name: str) -> str:
    field = getattr(form, name)
    return str(field.line.accessibleDescription())


def test_a_rate_is_entered_with_day_and_source(form) -> None:
    form.percent.set_text("2,75 %")
    form.source.set_text("Journal officiel, 30 June 2026")
    form.take()
    assert form.entered() == RateEntered(
        "fr-legal-professional", date(2026, 7, 1), "2,75 %", "Journal officiel, 30 June 2026"
    )


@pytest.mark.parametrize(
    ("day", "percent", "source", "field", "said"),
    [
        ("2026-07-01", "", "JO", "percent", "Give the rate in percent a year."),
        ("2026-07-01", "much", "JO", "percent", "much"),
        ("2026-07-01", "2.5", "  ", "source", "Say where the rate was published"),
        ("2026-07-02", "2.5", "JO", "valid_from", "half a year"),
        ("2026-01-01", "2.5", "JO", "valid_from", "already: 2.62 %"),
        ("some day", "2.5", "JO", "valid_from", "some day"),
    ],
)
def test_what_cannot_stand_is_told_below_its_field(form, day, percent, source, field, said) -> None:
    form.valid_from.line.setText(day)
    form.percent.set_text(percent)
    form.source.set_text(source)
    form.take()
    assert form.entered() is None
    assert said in told(form, field)
    assert form.source.text() == source.strip()


def test_a_series_by_half_years_says_so_and_one_that_ended_is_not_offered(desk, qtbot) -> None:
    form = AddRate(desk, None)
    qtbot.addWidget(form)
    offered = [form.series.box.itemData(place) for place in range(form.series.box.count())]
    assert "uk-bank-rate" in offered
    assert "tw-contract-cap" not in offered
    hints = []
    for series in ("uk-bank-rate", "de-base-rate"):
        form.series.box.setCurrentIndex(form.series.box.findData(series))
        form.series.box.activated.emit(0)
        hints.append(form.series._hint.text())
    assert hints == ["", "It holds for half a year: from 1 January or 1 July."]
