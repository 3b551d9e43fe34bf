"""The form of an invoice and the grid for many: what is typed is understood or told, nothing is lost."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from collectdesk.gui.invoices.form import InvoiceForm
from collectdesk.store.queries import invoices, listing
from tests.gui.conftest import TODAY
from tests.gui.dialogs import press_in_box


@pytest.fixture
def page(window, qtbot):
    window.show_page("invoices")
    shown = window.page()
    qtbot.waitUntil(lambda: shown.list.view.table.rowCount() == 14)
    return shown


@pytest.fixture
def form(page, qtbot):
    page.new_invoice()
    made = page.panel.findChildren(InvoiceForm)[-1]
    qtbot.waitUntil(made.customer.line.hasFocus)
    return made


def newest(desk):
    return listing.first(desk.reader, invoices.listed(sort="number", descending=False), 50)


def type_over(qtbot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_an_invoice_typed_from_the_name_to_the_amount_is_kept(form, page, desk, qtbot):
    qtbot.keyClicks(form.customer.line, "harb")
    qtbot.keyClick(form.customer.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: form.customer.customer_id() == 4)
    assert form.currency.key() == "HKD"
    qtbot.keyClicks(form.number.line, "HB-9")
    type_over(qtbot, form.issued.line, "11/01")
    # thirty days after it was issued, by the terms of the business
    assert form.due.day() == date(2026, 12, 1)
    type_over(qtbot, form.amount.line, "1,200.50")
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.note.line, Qt.Key.Key_Return)
    row = invoices.invoice(desk.reader, saved.args[0])
    assert (row.number, row.currency, row.amount_minor) == ("HB-9", "HKD", 1_200_50)
    assert (row.issued_on, row.due_on) == (date(2026, 11, 1), date(2026, 12, 1))


def test_a_due_day_typed_by_hand_is_not_proposed_over(form, qtbot):
    form.customer.set_customer(4)
    type_over(qtbot, form.due.line, "12/24")
    type_over(qtbot, form.issued.line, "11/02")
    assert form.due.day() == date(2026, 12, 24)


def test_every_wrong_field_is_told_at_once_and_nothing_is_kept(form, desk):
    before = invoices.count(desk.reader)
    form.amount.line.setText("12,3x")
    form.due.line.setText("32/13")
    form.save()
    for field in (form.customer, form.number, form.amount, form.due):
        assert field.line.accessibleDescription()
    assert invoices.count(desk.reader) == before


def test_a_number_the_customer_has_already_is_told_below_it(form, qtbot):
    form.customer.set_customer(1)
    qtbot.keyClicks(form.number.line, "AB1000")
    form.amount.set_minor(100)
    form.save()
    assert "AB1000" in form.number.line.accessibleDescription()


def test_due_before_issue_and_a_zero_amount_are_told(form, qtbot):
    form.customer.set_customer(1)
    form.number.set_text("N1")
    form.due.set_day(TODAY - timedelta(days=1))
    form.amount.line.setText("0")
    assert form.read() is None
    assert form.amount.line.accessibleDescription()
    form.amount.line.setText("5")
    assert form.read() is None
    assert form.due.line.accessibleDescription()


def test_a_mistyped_amount_is_corrected_in_place(page, desk, qtbot):
    page.show_this(3)
    page.actions_on.correct(invoices.invoice(desk.reader, 3))
    form = page.panel.findChildren(InvoiceForm)[-1]
    assert form.number.text() == "AB1002"
    type_over(qtbot, form.amount.line, "110000")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert invoices.invoice(desk.reader, 3).open_minor == 110_000_00


def test_a_part_of_a_name_that_means_several_is_told(form, qtbot):
    qtbot.keyClicks(form.customer.line, "r")
    qtbot.keyClick(form.customer.line, Qt.Key.Key_Escape)
    form.save()
    assert form.customer.customer_id() == 0
    assert "More than one" in form.customer.line.accessibleDescription()


def test_down_and_enter_choose_another_of_those_offered(form, qtbot):
    qtbot.keyClicks(form.customer.line, "r")
    qtbot.keyClick(form.customer.line, Qt.Key.Key_Down)
    qtbot.keyClick(form.customer.line, Qt.Key.Key_Return)
    assert form.customer.customer_id() == 4


@pytest.fixture
def several(page, qtbot):
    page.type_several()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    return page.several


def type_row(qtbot, *texts: str) -> None:
    for text in texts:
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda before=editor: QApplication.focusWidget() is not before)


def test_ten_invoices_typed_in_a_row_are_saved_in_one_go(several, desk, qtbot):
    type_row(qtbot, "harb", "N-0", "11/01", "", "1000", "", "")
    for number in range(1, 10):
        type_row(qtbot, "", f"N-{number}", "", "", f"{number}00.50", "", "")
    before = len(desk.book.sitting)
    with qtbot.waitSignal(several.finished):
        several.save()
    rows = {row.number: row for row in newest(desk)}
    assert rows["N-0"].amount_minor == 1000_00
    assert rows["N-9"].amount_minor == 900_50
    assert all(rows[f"N-{number}"].customer == "Harbour Print Ltd" for number in range(10))
    assert rows["N-9"].issued_on == date(2026, 11, 1)
    assert len(desk.book.sitting) == before + 1


def test_a_wrong_line_is_marked_and_none_is_saved(several, desk, qtbot):
    type_row(qtbot, "harb", "N-0", "", "", "1000", "", "")
    type_row(qtbot, "", "N-0", "", "", "2000", "", "")
    type_row(qtbot, "nobody of this name", "N-2", "11/40", "", "x", "", "")
    before = invoices.count(desk.reader)
    several.save()
    wrong = several.view.grid.wrong()
    assert {(1, "number"), (2, "customer")} <= set(wrong)
    assert invoices.count(desk.reader) == before
    assert several.view.currentIndex().row() == 1


def test_lines_left_empty_are_nothing(several, desk, qtbot):
    type_row(qtbot, "harb", "N-0", "", "", "1000", "", "")
    with qtbot.waitSignal(several.finished):
        several.save()
    assert invoices.count(desk.reader) == 15


def test_leaving_what_was_typed_is_asked_first(several, desk, qtbot):
    left = []
    several.finished.connect(lambda: left.append(True))
    type_row(qtbot, "harb", "N-0")
    press_in_box(QMessageBox.ButtonRole.RejectRole)
    several.leave()
    assert not left
    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    several.leave()
    assert left
    assert invoices.count(desk.reader) == 14
