"""The list of customers as its owner uses it: find, filter, sort, open."""

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.customers.page import CustomersPage
from collectdesk.operations.customers import CustomerEntered, add_customer, change_customer
from collectdesk.store.queries import customers, listing
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW


@pytest.fixture
def page(window):
    window.show_page("customers")
    shown = window.page()
    assert isinstance(shown, CustomersPage)
    return shown


def names(page) -> list[str]:
    table = page.list.list.view.table
    return [table.row_at(row).name for row in range(table.rowCount())]


def settled(page, qtbot, count: int) -> None:
    table = page.list.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == count)


def test_all_customers_stand_in_the_list_with_what_they_owe(page, qtbot):
    settled(page, qtbot, 6)
    view = page.list.list.view
    columns = [column.key for column in view.table.columns]
    at = names(page).index("Harbour Print Ltd")
    assert view.table.index(at, columns.index("owed")).data() == "HK$ 53,200.00"
    assert view.table.index(at, columns.index("open_invoices")).data() == "2"
    assert view.table.index(at, columns.index("oldest_due")).data() == "17 Oct 2026"


def test_two_characters_of_a_name_find_the_customer(page, qtbot):
    type_in(page.list.filter, "裏山")
    settled(page, qtbot, 1)
    assert names(page) == ["裏山文創有限公司"]


def test_letters_typed_into_the_list_filter_it(page, qtbot):
    settled(page, qtbot, 6)
    page.list.list.view.setFocus()
    qtbot.keyClicks(page.list.list.view, "h")
    qtbot.keyClicks(page.list.filter, "arb")
    settled(page, qtbot, 1)
    assert names(page) == ["Harbour Print Ltd"]


def test_a_currency_lets_only_those_through_who_owe_in_it(page, qtbot):
    settled(page, qtbot, 6)
    page.list.currencies.press(["GBP"])
    page.list.currencies.changed.emit(frozenset({"GBP"}))
    settled(page, qtbot, 1)
    assert names(page) == ["Bäckerei Kühn"]


def test_a_tag_becomes_a_switch_and_lets_its_customers_through(page, desk, qtbot):
    entered = CustomerEntered("大樹藥局", "zh-Hant-TW", "TWD", tags="老客戶, 藥局")
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(change_customer, NOW, 5, entered)
    page.list.tags.press(["藥局"])
    page.list.tags.changed.emit(frozenset({"藥局"}))
    settled(page, qtbot, 1)
    assert names(page) == ["大樹藥局"]


def test_owes_now_leaves_out_who_owes_nothing(page, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("Paid Up Ltd", "en", "GBP"))
    settled(page, qtbot, 7)
    page.list.owing.press(["owing"])
    page.list.owing.changed.emit(frozenset({"owing"}))
    settled(page, qtbot, 6)
    assert "Paid Up Ltd" not in names(page)


def test_enter_opens_the_customer_and_escape_goes_back(page, qtbot):
    settled(page, qtbot, 6)
    view = page.list.list.view
    view.selectRow(names(page).index("Harbour Print Ltd"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.view.facts.name == "Harbour Print Ltd"
    assert page.view.isVisible()
    qtbot.keyClick(page.view.holdings.invoices.view, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert not page.view.isVisible()


@pytest.mark.parametrize("sort", customers.SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_gives_every_customer_once(desk, sort, descending):
    asked = customers.listed(sort=sort, descending=descending)
    ids = list(listing.ids(desk.reader, asked))
    assert sorted(ids) == [1, 2, 3, 4, 5, 6]


def test_what_is_owed_is_ordered_within_a_currency(desk):
    rows = listing.everything(desk.reader, customers.listed(sort="owed", descending=True))
    taiwan = [row.owed[0][1] for row in rows if row.owed and row.owed[0][0] == "TWD"]
    assert len(taiwan) == 3
    assert taiwan == sorted(taiwan, reverse=True)


def test_what_is_owed_is_the_sum_of_the_open_invoices(desk):
    for row in listing.everything(desk.reader, customers.listed()):
        summed = desk.reader.execute(
            "SELECT currency, sum(open_minor) FROM invoice WHERE customer_id = ? AND voided = 0"
            " AND open_minor <> 0 GROUP BY currency ORDER BY currency",
            [row.id],
        ).fetchall()
        assert list(row.owed) == summed


def test_an_empty_book_says_what_to_do_first(preferences, book, qtbot):
    from collectdesk.gui.desk import Desk  # a desk of its own, on the book without customers

    desk = Desk(book, preferences, "en", lambda: NOW)
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.list.list.empty.isVisible)
    page.list.list.empty.button.click()
    assert page.form is not None
    assert page.form.name.line.hasFocus() or page.form.name.isVisible()
    desk.close()


def test_the_right_click_menu_pays_edits_and_prints_for_what_is_selected(page, window, qtbot):
    settled(page, qtbot, 6)
    view = page.list.list.view
    actions = {action.text(): action for action in view.actions()}
    view.selectRow(names(page).index("Harbour Print Ltd"))
    assert actions["Edit"].isEnabled()
    actions["Edit"].trigger()
    assert page.form.name.text() == "Harbour Print Ltd"
    page.form.leave()
    page.show_list()
    view.selectAll()
    assert not actions["Edit"].isEnabled()
    actions["Print reminders"].trigger()
    assert window.page() is not page
