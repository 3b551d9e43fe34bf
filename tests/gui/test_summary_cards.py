"""Summary cards with long totals: each figure is read whole, other currencies go on in the next line."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from collectdesk.gui import captions
from collectdesk.gui.captions import Figure
from collectdesk.gui.summary_cards import Summary, SummaryCards
from collectdesk.gui.today import numbers
from collectdesk.store.queries.today_numbers import Numbers
from tests.gui.seen import faults

LONG = {"TWD": 123_456_789_00, "HKD": 98_765_432_10, "CNY": 87_654_321_09, "GBP": 7_654_321_09}


@pytest.fixture
def cards(qtbot):
    made = SummaryCards(pressable=False)
    qtbot.addWidget(made)
    made.resize(940, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def drawn_whole(figure: Figure) -> bool:
    return QFontMetrics(figure.fitting_font()).horizontalAdvance(figure.text()) <= figure.width()


def test_long_totals_in_four_currencies_are_read_whole(cards, qtbot):
    cards.show_summaries(numbers.cards(Numbers(LONG, LONG, {}, LONG, None), "TWD"))
    cards.adjustSize()
    cards.resize(940, cards.heightForWidth(940))
    QApplication.processEvents()
    assert list(faults(cards)) == []
    assert all(drawn_whole(figure) for figure in cards.findChildren(Figure))
    # no card is wider than another for what it tells
    assert len({card.width() // 4 for card in cards._cards.values()}) == 1


def test_an_amount_is_not_broken_between_its_sign_and_its_figures(cards):
    cards.show_summaries(numbers.cards(Numbers(LONG, {}, {}, {}, None), "TWD"))
    lines = [label.text() for label in cards.findChildren(QLabel) if "HK$" in label.text()]
    assert lines
    assert all("HK$\N{NO-BREAK SPACE}98" in line for line in lines)
    assert "HK$ 98,765,432.10" in cards._cards["overdue"].accessibleName()


def test_a_figure_without_room_is_set_smaller_and_with_room_as_large_as_ever(qtbot):
    figure = captions.figure("NT$ 1,234,567,890,123")
    qtbot.addWidget(figure)
    figure.resize(figure.sizeHint())
    assert figure.fitting_font().pixelSize() == figure.font().pixelSize()
    figure.resize(figure.sizeHint().width() * 4 // 5, figure.height())
    assert figure.fitting_font().pixelSize() < figure.font().pixelSize()
    assert drawn_whole(figure)
    assert figure.toolTip() == ""


def test_a_card_is_as_high_as_its_longest_line_and_the_others_beside_it(cards):
    cards.show_summaries([Summary("A", "A", "1", "one"), Summary("B", "B", "1", "many words " * 20)])
    QApplication.processEvents()
    cards.resize(940, cards.heightForWidth(940))
    QApplication.processEvents()
    assert list(faults(cards)) == []
