"""The ageing bar: near to scale, exact in figures, pressed by mouse and keyboard, read by screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from collectdesk.gui import theme
from collectdesk.gui.ageing_bar import AgeingBar, Segment
from collectdesk.gui.summary_cards import Summary, SummaryCards

SEGMENTS = [
    Segment("not_due", 412_000_00, 0),
    Segment("1-30", 388_000_00, 1),
    Segment("31-60", 0, 2),
    Segment("61-90", 100_00, 3),
    Segment("91+", 90_000_00, 4),
]


@pytest.fixture
def bar(qtbot):
    made = AgeingBar()
    made.resize(1000, 60)
    made.show_ageing("TWD", SEGMENTS, frozenset())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def keys(bar):
    return [button.segment.key for button in bar._segments]


def test_an_empty_bucket_takes_no_room_unless_it_is_chosen(bar):
    assert keys(bar) == ["not_due", "1-30", "61-90", "91+"]
    bar.show_ageing("TWD", SEGMENTS, frozenset({"31-60"}))
    assert "31-60" in keys(bar)


def test_the_bar_says_its_currency(bar):
    assert (bar.currency.isVisible(), bar.currency.text()) == (True, "TWD")
    bar.show_ageing("HKD", SEGMENTS, frozenset())
    assert bar.currency.text() == "HKD"


def test_larger_sums_are_wider_and_the_smallest_keeps_room_for_its_words(bar):
    widths = {button.segment.key: button.width() for button in bar._segments}
    assert widths["not_due"] > widths["1-30"] > widths["91+"]
    assert all(button.width() >= button.minimumWidth() for button in bar._segments)


def test_segments_are_pressed_by_mouse_and_keyboard_and_may_be_several(qtbot, bar):
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(bar._segments[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [frozenset({"1-30"})]
    bar._segments[3].setFocus()
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.keyClick(bar._segments[3], Qt.Key.Key_Space)
    assert chosen.args == [frozenset({"1-30", "91+"})]
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(bar._segments[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [frozenset({"91+"})]


def test_bucket_and_figure_are_said_to_readers_of_the_screen(bar):
    told = QAccessible.queryAccessibleInterface(bar._segments[3]).text(QAccessible.Text.Name)
    assert told == "91+ days 90,000"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_segment_is_painted_in_its_colour(qapp, qtbot, scheme):
    theme.apply(qapp, scheme, 100, "en")
    bar = AgeingBar()
    bar.resize(900, 60)
    bar.show_ageing("TWD", SEGMENTS, frozenset())
    qtbot.addWidget(bar)
    bar.show()
    image = bar.grab().toImage()
    for button in bar._segments:
        colour = image.pixelColor(button.x() + button.width() // 2, button.y() + 8)
        assert colour.name().upper() == theme.look().palette.ageing[button.segment.colour]


def test_cards_stand_in_fewer_columns_where_there_is_less_room(qtbot):
    cards = SummaryCards()
    qtbot.addWidget(cards)
    cards.resize(1000, 100)
    cards.show()
    cards.show_summaries([Summary(code, code, "1", "line") for code in ("A", "B", "C", "D")])

    def columns():
        return len({card.x() for card in cards._cards.values()})

    qtbot.waitUntil(lambda: columns() == 4)
    cards.resize(700, 300)
    qtbot.waitUntil(lambda: columns() == 2)
    cards.resize(250, 600)
    qtbot.waitUntil(lambda: columns() == 1)


def test_a_card_is_pressed_by_mouse_enter_and_space(qtbot):
    cards = SummaryCards()
    qtbot.addWidget(cards)
    cards.show_summaries([Summary("TWD", "Dollar", "NT$ 1", "line")], "TWD")
    cards.show()
    card = cards._cards["TWD"]
    assert card.property("chosen") == "true"
    for press in (
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(cards.pressed) as pressed:
            press()
        assert pressed.args == ["TWD"]
