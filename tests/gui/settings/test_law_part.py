"""What interest and limitation go by: kinds, divisor, warnings, and the rates with what is missing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from collectdesk.gui.settings.law_part import LawPart
from collectdesk.operations.business import change_setting
from collectdesk.operations.rates import add_rate
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.rates import OwnRate, own_rates
from tests.gui.conftest import NOW


@pytest.fixture
def part(window) -> LawPart:
    window.show_page("settings", "law")
    return window.page().law


def said(part: LawPart) -> list[str]:
    return [label.text() for label in part.series.findChildren(QLabel) if not label.isHidden()]


def buttons_named(part: LawPart, text: str) -> list[QPushButton]:
    return [
        each for each in part.series.findChildren(QPushButton) if each.text() == text and not each.isHidden()
    ]


def test_the_kind_of_claim_and_the_divisor_are_kept_when_chosen(part, desk, qtbot) -> None:
    for key, chosen in (("claim_kind", "services"), ("interest_divisor", "366")):
        box = part.fields[key].box
        box.setCurrentIndex(box.findData(chosen))
        with qtbot.waitSignal(desk.saved):
            box.activated.emit(box.currentIndex())
        assert setting(desk.reader, key) == chosen


def test_a_warning_is_switched_off_and_another_on_and_kept_in_order(part, desk, qtbot) -> None:
    assert part.warnings.pressed() == {"12m", "6m", "3m", "1m", "7d"}
    for word in ("14d", "12m"):
        with qtbot.waitSignal(desk.saved):
            qtbot.mouseClick(part.warnings._chips[word], Qt.MouseButton.LeftButton)
    assert setting(desk.reader, "limitation_warnings") == ["6m", "3m", "1m", "14d", "7d"]


def test_a_warning_of_ones_own_stays_among_those_offered_and_in_its_place(part, desk) -> None:
    change_setting(desk.book, NOW, "limitation_warnings", ["18m", "10d"])
    part.reload()
    assert part.warnings.pressed() == {"18m", "10d"}
    offered = list(part.warnings._chips)
    assert offered[:3] == ["24m", "18m", "12m"]
    assert offered[offered.index("14d") :] == ["14d", "10d", "7d", "3d", "1d"]


def test_each_series_tells_its_last_value_and_what_is_missing_of_it(part) -> None:
    words = "\n".join(said(part))
    assert "Base rate (Basiszinssatz, section 247 BGB)" in words
    assert (
        "1.52 % from 1 Jul 2026 (please confirm) · known through 31 Dec 2026 · Deutsche Bundesbank" in words
    )
    assert "Not known from 1 Jul 2026 to 31 Dec 2026." in words
    assert "16 % from 20 Jul 2021 (please confirm) · nothing more is published · 民法" in words


def test_a_missing_half_year_is_entered_with_its_first_day(part, desk, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr("collectdesk.gui.rates.add_rate.AddRate.ask", lambda *about: asked.append(about[2:]))
    button = next(each for each in buttons_named(part, "Enter it")
                  if each.property("series") == "fr-legal-professional")  # fmt: skip
    button.click()
    assert asked == [("fr-legal-professional", date(2026, 7, 1))]


def test_a_rate_of_ones_own_is_shown_and_taken_back(part, desk, qtbot) -> None:
    change = add_rate(desk.book, NOW, "fr-legal-professional", date(2026, 7, 1), "2.5", "Journal officiel")
    desk.hub.changed.emit(change.kinds)
    assert "Yours: 2.5 % from 1 Jul 2026 (Journal officiel)" in said(part)
    assert all(gap.series != "fr-legal-professional" for gap in part.series.gaps)
    (button,) = buttons_named(part, "Take back")
    with qtbot.waitSignal(desk.saved):
        button.click()
    assert own_rates(desk.reader) == []
    assert any(gap.series == "fr-legal-professional" for gap in part.series.gaps)


def test_an_added_rate_counts_and_is_shown(part, desk, qtbot, monkeypatch) -> None:
    from collectdesk.gui.rates.add_rate import AddRate, RateEntered

    entered = RateEntered("uk-bank-rate", date(2026, 8, 6), "3.5", "Bank of England")
    monkeypatch.setattr(AddRate, "ask", lambda *_: entered)
    with qtbot.waitSignal(desk.saved):
        part.add_rate()
    assert own_rates(desk.reader) == [OwnRate(1, "uk-bank-rate", date(2026, 8, 6), "3.5", "Bank of England")]
    assert any(line.startswith("3.5 % from 6 Aug 2026") for line in said(part))


def test_the_cursor_stays_with_a_rate_that_was_entered_or_taken_back(part, window, desk, qtbot) -> None:
    change = add_rate(desk.book, NOW, "fr-legal-professional", date(2026, 7, 1), "2.5", "Journal officiel")
    desk.hub.changed.emit(change.kinds)
    (button,) = buttons_named(part, "Take back")
    button.setFocus()
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.focusWidget().property("series") == "fr-legal-professional"
