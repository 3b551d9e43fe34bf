"""Lists with the keyboard: marking, sorting, columns remembered, selection kept when the book changes."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from collectdesk.domain.money import Money
from collectdesk.gui.column import Chip, Column, Sort
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.preferences import columns
from collectdesk.gui.source import RowsSource

KEY = Qt.Key


@dataclass(frozen=True)
class Claim:
    id: int
    name: str
    minor: int
    currency: str = "TWD"


COLUMNS = [
    Column("name", "Customer", lambda row: row.name, strong=True),
    Column(
        "amount",
        "Open",
        lambda row: f"{row.minor}",
        figures=True,
        amount=lambda row: Money(row.minor, row.currency),
        descending_first=True,
    ),
    Column("state", "State", lambda row: "late", chip=lambda row: Chip("late", "bad"), sortable=False),
]


def claims(count, currencies=("TWD",)):
    return [Claim(n, f"c{n}", n * 100, currencies[n % len(currencies)]) for n in range(1, count + 1)]


@pytest.fixture
def card(qtbot, preferences):
    made = ListCard("claims", COLUMNS, preferences, Sort("name"), "Nothing here.")
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    fill(qtbot, made, claims(8, ("TWD", "HKD")))
    made.view.setFocus()
    made.view.selectRow(0)
    return made


def fill(qtbot, card, rows):
    with qtbot.waitSignal(card.view.table.settled, timeout=5000):
        card.show_source(RowsSource(rows))


def test_space_marks_rows_and_the_arrows_keep_them_marked(qtbot, card):
    for key in (KEY.Key_Space, KEY.Key_Down, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space):
        qtbot.keyClick(card.view, key)
    assert card.view.selected_ids() == [1, 3, 5]
    qtbot.keyClick(card.view, KEY.Key_Escape)
    assert card.view.selected_ids() == []


def test_arrows_without_marking_select_one_row(qtbot, card):
    qtbot.keyClick(card.view, KEY.Key_Down)
    qtbot.keyClick(card.view, KEY.Key_Down)
    assert card.view.selected_ids() == [3]


def test_the_line_below_counts_and_sums_each_currency_by_itself(qtbot, card):
    card.view.selectAll()
    qtbot.waitUntil(lambda: "8 selected" in card.footer.text())
    assert "HK$ 16.00" in card.footer.text()
    assert "NT$ 20" in card.footer.text()
    card.view.clearSelection()
    qtbot.waitUntil(lambda: "8 row" in card.footer.text())


def test_enter_and_a_double_click_open_the_row(qtbot, card):
    with qtbot.waitSignal(card.view.opened) as opened:
        qtbot.keyClick(card.view, KEY.Key_Return)
    assert opened.args[0].id == 1
    where = card.view.visualRect(card.view.table.index(2, 0)).center()
    qtbot.mouseClick(card.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(card.view.opened) as opened:
        qtbot.mouseDClick(card.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args[0].id == 3


def test_letters_typed_into_the_list_go_to_the_search(qtbot, card):
    with qtbot.waitSignal(card.view.typed) as typed:
        qtbot.keyClick(card.view, KEY.Key_H)
    assert typed.args == ["h"]


def test_a_click_on_a_head_asks_for_an_order_and_another_turns_it(qtbot, card):
    header = card.view.horizontalHeader()
    asked: list[Sort] = []
    card.view.sort_asked.connect(asked.append)
    for _ in range(2):
        where = header.viewport().rect().center()
        where.setX(header.sectionViewportPosition(1) + 20)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked == [Sort("amount", descending=True), Sort("amount", descending=False)]


def test_a_head_without_order_asks_for_nothing(qtbot, card):
    card.view._on_section_clicked(2)
    assert card.view.sort() == Sort("name")


def test_columns_moved_hidden_and_widened_are_so_next_time(qtbot, card, preferences):
    header = card.view.horizontalHeader()
    header.moveSection(0, 1)
    header.resizeSection(1, 211)
    card.view.column_menu().actions()[2].trigger()
    again = ListCard("claims", COLUMNS, preferences, Sort("name"), "Nothing here.")
    qtbot.addWidget(again)
    head = again.view.horizontalHeader()
    assert [head.logicalIndex(visual) for visual in range(2)] == [1, 0]
    assert again.view.columnWidth(1) == 211
    assert again.view.isColumnHidden(2)


def test_remembered_columns_of_an_older_program_do_no_harm(qtbot, preferences):
    preferences.set(
        columns("claims"), {"order": ["gone", "amount", 3], "hidden": "all", "widths": {"name": "wide"}}
    )
    card = ListCard("claims", COLUMNS, preferences, Sort("name"), "Nothing here.")
    qtbot.addWidget(card)
    assert not card.view.isColumnHidden(0)
    assert card.view.columnWidth(0) == 120


def test_the_first_column_cannot_be_hidden(card):
    assert not card.view.column_menu().actions()[0].isEnabled()


def test_cursor_and_selection_stay_on_their_rows_when_the_book_changes(qtbot, card):
    qtbot.keyClick(card.view, KEY.Key_Down)
    qtbot.keyClick(card.view, KEY.Key_Space)
    qtbot.keyClick(card.view, KEY.Key_Space)
    chosen = card.view.selected_ids()
    fill(qtbot, card, list(reversed(claims(9, ("TWD", "HKD")))))
    assert sorted(card.view.selected_ids()) == sorted(chosen)
    assert card.view.current_row().id == 4


def test_a_row_far_down_stays_current_after_a_change(qtbot, card):
    fill(qtbot, card, claims(900))
    card.view.selectRow(800)
    fill(qtbot, card, claims(900)[1:])
    assert card.view.current_row().id == 801
    assert card.view.selected_ids() == [801]


def test_a_selected_row_that_went_is_selected_no_more(qtbot, card):
    fill(qtbot, card, claims(8)[1:])
    assert card.view.selected_ids() == []


def test_an_empty_list_says_so_and_the_rows_come_back(qtbot, card):
    fill(qtbot, card, [])
    assert card.empty.isVisible()
    assert not card.view.isVisible()
    fill(qtbot, card, claims(1))
    assert card.view.isVisible()
    assert not card.empty.isVisible()


def test_an_action_stands_in_the_right_click_menu(qtbot, card):
    action = card.view.add_action("Open", card.view.clearSelection)
    assert action in card.view.actions()
    assert card.view.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
