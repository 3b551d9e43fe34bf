"""The invoices page: filters, the side panel that adds up, and what can be done with an invoice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from collectdesk.gui.invoices.adjust import Adjust
from collectdesk.gui.invoices.details import InvoiceDetails
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.record_payment import RecordPayment
from collectdesk.operations.invoices import AdjustmentEntered, adjust_invoice
from collectdesk.store.queries import invoices
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog, press_in_box


@pytest.fixture
def page(window, qtbot):
    window.show_page("invoices")
    shown = window.page()
    qtbot.waitUntil(lambda: shown.list.view.table.rowCount() == 14)
    return shown


def numbers(page):
    table = page.list.view.table
    return [table.row_at(place).number for place in range(table.rowCount())]


def details(page) -> InvoiceDetails:
    return page.panel.findChildren(InvoiceDetails)[-1]


def press(page, text: str) -> None:
    next(b for b in details(page).findChildren(QPushButton) if b.text() == text).click()


def test_the_newest_invoice_stands_first_and_all_are_counted(page):
    assert numbers(page)[0] == "AB5002"
    assert page.list.footer.text().startswith("14")


def test_typing_in_the_list_filters_by_customer_or_number(page, qtbot):
    qtbot.keyClick(page.list.view, "h")
    assert page.filter.hasFocus()
    qtbot.keyClicks(page.filter, "arbour")
    qtbot.waitUntil(lambda: numbers(page) == ["AB4001", "AB4000"])
    page.filter.setText("B1002")
    qtbot.waitUntil(lambda: numbers(page) == ["AB1002"])
    page.filter.setText("%")
    qtbot.waitUntil(lambda: numbers(page) == [])
    assert page.list.empty.isVisible()


def test_chips_let_states_and_one_currency_through(page, qtbot):
    chips = {b.text(): b for b in page.states.findChildren(QPushButton)}
    qtbot.mouseClick(chips["Part paid"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: numbers(page) == ["AB1000"])
    qtbot.mouseClick(chips["Open"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(numbers(page)) == 14)
    currencies = {b.text(): b for b in page.currencies.findChildren(QPushButton)}
    assert list(currencies) == ["CNY", "GBP", "HKD", "TWD"]
    qtbot.mouseClick(currencies["GBP"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(numbers(page)) == 2)


def test_the_panel_follows_the_cursor_and_its_parts_make_what_is_open(page, qtbot):
    adjust_invoice(page.desk.book, NOW, 1, AdjustmentEntered("fee", 500_00, TODAY))
    page.list.view.setFocus()
    page.list.view.selectRow(page.list.view.table.find(1))
    qtbot.waitUntil(page.panel.isVisible)
    said = [label.text() for label in details(page).findChildren(QLabel)]
    assert {"NT$ 90,000", "NT$ −30,000", "NT$ 500", "NT$ 60,500"} <= set(said)
    row = invoices.invoice(page.desk.reader, 1)
    moved = sum(each.effect_minor for each in invoices.movements(page.desk.reader, 1))
    assert row.amount_minor + moved == row.open_minor == 60_500_00
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: details(page).row.id != 1)


def test_escape_closes_the_panel_and_gives_the_list_back(page, qtbot):
    page.show_this(1)
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert page.list.view.hasFocus()


def test_enter_on_an_open_invoice_records_its_payment(page, desk, qtbot):
    page.list.view.setFocus()
    page.list.view.selectRow(page.list.view.table.find(4))
    in_dialog(RecordPayment, lambda dialog: dialog.record_button.click())
    with qtbot.waitSignal(desk.hub.changed):
        qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert invoices.invoice(desk.reader, 4).state == "paid"
    # and the panel tells it at once
    assert any("Paid" in label.text() for label in details(page).findChildren(QLabel))


def test_a_payment_is_shown_in_place_of_its_invoice_and_back(page, qtbot):
    page.show_this(1)
    press(page, "Show")
    shown = page.panel.findChildren(PaymentDetails)[-1]
    next(b for b in shown.findChildren(QPushButton) if b.text() == "Show").click()
    assert details(page).row.id == 1


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [("Credit note", "credit_note", 0), ("Write-off", "write_off", 0), ("Waiver", "waiver", 0)],
)
def test_what_is_open_is_proposed_for_what_takes_it_away(page, desk, qtbot, text, kind, left):
    page.show_this(2)

    def save(dialog):
        assert dialog.amount.line.text() == "122,000"
        qtbot.keyClick(dialog.amount.line, Qt.Key.Key_Return)

    in_dialog(Adjust, save)
    with qtbot.waitSignal(desk.hub.changed):
        press(page, text)
    assert invoices.invoice(desk.reader, 2).open_minor == left
    assert invoices.movements(desk.reader, 2)[0].what == kind


def test_a_write_off_larger_than_what_is_open_is_told_in_the_dialog(page, desk):
    page.show_this(2)

    def too_much(dialog):
        dialog.amount.line.setText("122,001")
        dialog.button.click()
        assert dialog.entered() is None
        assert dialog.amount.line.accessibleDescription()
        dialog.reject()

    in_dialog(Adjust, too_much)
    press(page, "Write-off")
    assert invoices.movements(desk.reader, 2) == []


def test_an_adjustment_is_taken_back_from_the_panel(page, desk, qtbot):
    adjust_invoice(desk.book, NOW, 2, AdjustmentEntered("fee", 500_00, TODAY))
    page.show_this(2)
    with qtbot.waitSignal(desk.hub.changed):
        press(page, "Take back")
    assert invoices.invoice(desk.reader, 2).open_minor == 122_000_00


def test_an_invoice_with_money_on_it_is_not_voided_and_it_is_said_why(page, desk, qtbot):
    page.show_this(1)

    told = []

    def read(box):
        told.append(box.text())
        box.buttons()[0].click()

    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    press(page, "Void")
    in_dialog(QMessageBox, read)
    qtbot.waitUntil(lambda: bool(told))
    assert "AB1000" in told[0]
    assert invoices.invoice(desk.reader, 1).state == "part_paid"


def test_a_mistyped_invoice_is_voided_after_yes(page, desk, qtbot):
    page.show_this(3)
    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(desk.hub.changed):
        press(page, "Void")
    assert invoices.invoice(desk.reader, 3).state == "voided"


def test_the_menu_offers_what_makes_sense_for_the_row(page, desk, qtbot):
    adjust_invoice(desk.book, NOW, 1, AdjustmentEntered("credit_note", 70_000_00, TODAY))
    page.reload()
    view = page.list.view
    enabled = {}
    for key in (1, 2):
        view.selectRow(view.table.find(key))
        qtbot.waitUntil(lambda key=key: page.panel.isVisible() and details(page).row.id == key)
        enabled[key] = {action.text() for action in view.actions() if action.isEnabled()}
    assert "Use the credit" in enabled[1]
    assert "Record payment" not in enabled[1]
    assert "Record payment" in enabled[2]
    assert "Use the credit" not in enabled[2]


def test_every_control_says_what_it_is(page):
    page.show_this(1)
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()


def test_in_a_narrow_window_the_details_take_the_place_of_the_list(page, window, qtbot):
    window.resize(800, 700)
    qtbot.waitUntil(page.narrow)
    page.show_this(1)
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page.show_this(1)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.list.isVisible() and page.panel.isVisible())


def test_an_invoice_that_is_led_to_has_the_cursor_of_the_list(page, window, qtbot):
    view = page.list.view
    qtbot.waitUntil(lambda: view.table.exact)
    for row in (9, 3):
        wanted = view.table.row_at(row)
        window.desk.go("invoices", wanted.id)
        assert view.current_row() == wanted
        assert view.selected_ids() == [wanted.id]


def test_an_invoice_led_to_while_the_list_is_read_gets_the_cursor_when_it_is_there(page, window, qtbot):
    view = page.list.view
    qtbot.waitUntil(lambda: view.table.exact)
    wanted = view.table.row_at(7)
    page.filter.setText("nobody")
    qtbot.waitUntil(lambda: view.table.exact and view.table.rowCount() == 0)
    page.filter.clear()
    page._show_list()
    page.show_this(wanted.id)
    qtbot.waitUntil(lambda: view.table.exact and view.current_row() == wanted)


def test_an_invoice_that_is_filtered_away_is_shown_beside_the_list(page, window, qtbot):
    view = page.list.view
    qtbot.waitUntil(lambda: view.table.exact)
    first = view.table.row_at(0)
    page.filter.setText("Harbour")
    qtbot.waitUntil(lambda: view.table.exact and view.table.rowCount() == 2)
    hidden = first.id if view.table.find(first.id) < 0 else 1
    window.desk.go("invoices", hidden)
    assert page.panel.isVisible()
    assert view.table.find(hidden) < 0
