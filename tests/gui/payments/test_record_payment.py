"""Recording a payment as an owner does: Ctrl+M, an amount, Enter; what it settles can be changed."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from collectdesk.domain.claims import Share
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import RecordPayment, record
from collectdesk.store.queries import invoices, payments
from tests.gui.dialogs import in_dialog

TWD = 100


@pytest.fixture
def dialog(desk, qtbot):
    made = RecordPayment(desk, None, Payer(1, 2))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_over(qtbot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_ctrl_m_and_enter_on_a_selected_invoice_pay_what_is_open(window, desk, qtbot):
    window.show_page("invoices")
    page = window.page()
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() > 0)
    page.list.view.selectRow(page.list.view.table.find(2))
    qtbot.waitUntil(lambda: page.payer() == Payer(1, 2, "TWD"))

    def enter(dialog):
        assert dialog.fields.amount.line.hasFocus()
        assert dialog.fields.amount.line.selectedText() == "122,000"
        qtbot.keyClick(dialog.fields.amount.line, Qt.Key.Key_Return)

    in_dialog(RecordPayment, enter)
    with qtbot.waitSignal(desk.hub.changed):
        qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert invoices.invoice(desk.reader, 2).state == "paid"
    assert payments.of_customer(desk.reader, 1)[0].left_minor == 0


def test_ctrl_m_with_nothing_chosen_asks_for_the_customer_first(window, qtbot):
    window.show_page("settings")

    def look(dialog):
        assert dialog.fields.customer.line.hasFocus()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(RecordPayment, look)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


def test_part_of_the_name_and_enter_choose_the_customer(desk, qtbot):
    dialog = RecordPayment(desk, None, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.fields.customer.line, "ckerei")
    qtbot.keyClick(dialog.fields.customer.line, Qt.Key.Key_Return)
    assert dialog.fields.customer.line.text() == "Bäckerei Kühn"
    assert dialog.fields.currency.key() == "GBP"
    assert dialog.entered() is None
    type_over(qtbot, dialog.fields.amount.line, "1000")
    qtbot.keyClick(dialog.fields.amount.line, Qt.Key.Key_Return)
    entered = dialog.entered()
    assert entered is not None
    # the older invoice first, the rest on the newer one
    assert [share.amount_minor for share in entered.shares] == [900_00, 100_00]


def test_more_than_the_named_invoice_goes_to_the_oldest_and_then_stays(dialog, qtbot):
    type_over(qtbot, dialog.fields.amount.line, "300,000")
    assert dialog.shares.shares() == (
        Share(2, 122_000 * TWD),
        Share(1, 60_000 * TWD),
        Share(3, 100_000 * TWD),
    )
    assert dialog.shares.left_minor() == 18_000 * TWD
    qtbot.keyClick(dialog.fields.amount.line, Qt.Key.Key_Return)
    entered = dialog.entered()
    assert entered is not None
    assert entered.amount_minor == 300_000 * TWD


def test_a_share_typed_by_hand_stays_when_the_amount_changes(dialog, qtbot):
    dialog.shares.view.start(1)
    qtbot.keyClicks(QApplication.focusWidget(), "10000")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    type_over(qtbot, dialog.fields.amount.line, "200000")
    assert Share(1, 10_000 * TWD) in dialog.shares.shares()
    dialog.shares.propose_again()
    assert dialog.shares.shares() == (Share(2, 122_000 * TWD), Share(1, 60_000 * TWD), Share(3, 18_000 * TWD))


@pytest.mark.parametrize(
    ("typed", "said"), [("60,001", "Only NT$ 60,000 is open"), ("abc", "“abc”"), ("-5", "more than zero")]
)
def test_a_share_that_does_not_fit_is_told_and_nothing_is_recorded(dialog, qtbot, typed, said):
    dialog.shares.view.start(1)
    qtbot.keyClicks(QApplication.focusWidget(), typed)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert said in next(iter(dialog.shares.view.grid.wrong().values()))
    dialog.record_button.click()
    assert dialog.entered() is None


def test_shares_beyond_the_money_are_refused(dialog, qtbot):
    dialog.shares.view.start(1)
    qtbot.keyClicks(QApplication.focusWidget(), "1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.shares.left_minor() == -1 * TWD
    dialog.record_button.click()
    assert dialog.entered() is None


@pytest.mark.parametrize("typed", ["", "0", "-3", "much", "1.234.5"])
def test_an_amount_that_is_none_is_told_below_its_field(dialog, qtbot, typed):
    type_over(qtbot, dialog.fields.amount.line, typed) if typed else dialog.fields.amount.line.clear()
    dialog.record_button.click()
    assert dialog.entered() is None
    assert dialog.fields.amount.line.accessibleDescription()


def test_a_cheque_counts_from_its_day_and_not_before_it_came_in(dialog, qtbot):
    fields = dialog.fields
    assert not fields.cheque_day.isVisible()
    fields.method.set_key("cheque")
    fields.method.changed.emit()
    assert fields.cheque_day.isVisible()
    type_over(qtbot, fields.cheque_day.line, "2026-11-01")
    dialog.record_button.click()
    assert "before the day it was received" in fields.cheque_day.line.accessibleDescription()
    type_over(qtbot, fields.cheque_day.line, "+30")
    dialog.record_button.click()
    entered = dialog.entered()
    assert entered is not None
    assert (entered.method, entered.counts_from) == ("cheque", date(2026, 12, 21))


def test_a_note_typed_with_a_payment_is_told_with_it_later(desk, window, qtbot):
    def enter(dialog):
        qtbot.keyClicks(dialog.fields.note.line, "paid by the new owner")
        qtbot.keyClick(dialog.fields.note.line, Qt.Key.Key_Return)

    in_dialog(RecordPayment, enter)
    with qtbot.waitSignal(desk.hub.changed):
        record(desk, window, Payer(1, 2))
    kept = payments.of_customer(desk.reader, 1)[0]
    assert kept.note == "paid by the new owner"


def test_a_short_payment_is_closed_with_one_tick(dialog, desk, qtbot):
    type_over(qtbot, dialog.fields.amount.line, "121970")
    assert dialog.short.isVisible()
    assert "NT$ 30" in dialog.short.text()
    dialog.short.setChecked(True)
    dialog.record_button.click()
    entered = dialog.entered()
    assert entered is not None
    assert entered.short_kind == "bank_fee"


def test_what_is_short_by_more_than_the_tolerance_is_not_offered(dialog, qtbot):
    type_over(qtbot, dialog.fields.amount.line, "121000")
    assert not dialog.short.isVisible()


def test_another_currency_settles_nothing_of_this_one(dialog, qtbot):
    dialog.fields.currency.set_key("HKD")
    dialog.fields.currency.changed.emit()
    assert dialog.shares.claims() == ()
    assert dialog.shares.left_minor() == 122_000_00


def test_the_dialog_is_freed_after_asking(desk, window, qtbot):
    def escape(dialog):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(RecordPayment, escape)
    assert RecordPayment.ask(desk, window) is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.findChildren(RecordPayment)
