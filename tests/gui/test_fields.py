"""What people type into a field is read, explained while they type, and refused calmly."""

from datetime import date

import pytest

from collectdesk.gui.fields import AmountField, DateField

TODAY = date(2026, 11, 21)


def typed(qtbot, field, text):
    qtbot.addWidget(field)
    field.show()
    # the test library can press keys of ASCII only; an input method inserts text just so
    field.line.insert(text)
    field.line.textEdited.emit(text)
    return field


@pytest.mark.parametrize(
    ("text", "minor"),
    [("1200", 120_000), ("1,200.00", 120_000), ("NT$ 300,000", 30_000_000), ("１２００", 120_000)],
)
def test_an_amount_is_read_as_people_write_it(qtbot, text, minor):
    assert typed(qtbot, AmountField("Amount", "TWD", "en"), text).read() == minor


def test_the_meaning_of_an_amount_stands_below_while_typing(qtbot):
    field = typed(qtbot, AmountField("Amount", "HKD", "en"), "1200.5")
    assert field._hint.text() == "HK$ 1,200.50"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("+7", date(2026, 11, 28)),
        ("tomorrow", date(2026, 11, 22)),
        ("明天", date(2026, 11, 22)),
        ("11/28", date(2026, 11, 28)),
        ("115/12/01", date(2026, 12, 1)),
    ],
)
def test_a_day_is_read_as_people_write_it(qtbot, text, day):
    field = typed(qtbot, DateField("Received", TODAY, "en"), "")
    field.line.insert(text)
    assert field.read() == day


def test_the_weekday_of_a_day_stands_below_in_the_language_of_the_window(qtbot):
    field = typed(qtbot, DateField("Received", TODAY, "en"), "11/28")
    assert field._hint.text() == "Sat 28 Nov 2026"
    field = typed(qtbot, DateField("收款日", TODAY, "zh-Hant"), "11/28")
    assert field._hint.text() == "2026年11月28日（六）"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_nonsense_is_told_below_the_field_and_goes_when_mended(qtbot, language):
    field = typed(qtbot, AmountField("Amount", "TWD", language), "twelve")
    assert field.read() is None
    assert field._wrong.text()
    assert field.line.accessibleDescription() == field._wrong.text()
    field.line.clear()
    qtbot.keyClicks(field.line, "12")
    assert not field._wrong.text()
    assert field.read() == 1200


def test_a_field_left_empty_is_not_scolded(qtbot):
    field = typed(qtbot, DateField("Received", TODAY, "en"), "")
    field.line.setFocus()
    field.line.left.emit()
    assert not field._wrong.text()


def test_a_field_has_a_name_for_readers_of_the_screen(qtbot):
    assert typed(qtbot, AmountField("Amount", "TWD", "en"), "").line.accessibleName() == "Amount"
