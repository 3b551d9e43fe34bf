"""What can be done with a payment from its details, each as one step that Undo takes back."""

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from collectdesk.gui.payments.allocate import Allocate
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.take_back import TakeBack
from collectdesk.operations.invoices import AdjustmentEntered, adjust_invoice
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.store.queries import invoices, payments
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog, press_in_box


@pytest.fixture
def details(desk, qtbot):
    made = PaymentDetails(desk, 1)
    qtbot.addWidget(made)
    made.show()
    return made


def button(details: PaymentDetails, text: str) -> QPushButton:
    return next(each for each in details.findChildren(QPushButton) if each.text() == text)


def test_it_says_what_came_in_and_what_it_settles(details):
    said = {label.text() for label in details.findChildren(QLabel)}
    assert {"NT$ 45,000", "NT$ 30,000", "NT$ 15,000", "AB1000", "Bank transfer"} <= said


def test_what_is_left_settles_the_oldest_with_enter(details, desk, qtbot):
    def settle(dialog):
        assert dialog.button.hasFocus() or dialog.button.isDefault()
        dialog.button.click()

    in_dialog(Allocate, settle)
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Let the rest settle invoices").click()
    assert payments.payment(desk.reader, 1).left_minor == 0
    assert invoices.invoice(desk.reader, 1).open_minor == 45_000_00


def test_released_money_settles_nothing_again(details, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Release").click()
    assert payments.payment(desk.reader, 1).left_minor == 45_000_00
    assert invoices.invoice(desk.reader, 1).open_minor == 90_000_00
    with qtbot.waitSignal(desk.hub.changed):
        desk.undo()
    assert payments.payment(desk.reader, 1).left_minor == 15_000_00


def test_money_given_back_is_no_longer_there(details, desk, qtbot):
    def give(dialog):
        assert dialog.amount.line.text() == "15,000"
        dialog.button.click()

    in_dialog(TakeBack, give)
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Give money back").click()
    assert payments.payment(desk.reader, 1).refunded_minor == 15_000_00


def test_more_than_is_left_cannot_be_given_back(details, desk, qtbot):
    def too_much(dialog):
        dialog.amount.line.setText("15001")
        dialog.button.click()
        assert "15,000" in dialog.amount.line.accessibleDescription()
        dialog.reject()

    in_dialog(TakeBack, too_much)
    button(details, "Give money back").click()
    assert payments.payment(desk.reader, 1).refunded_minor == 0


def test_a_reversed_payment_opens_its_invoice_again(details, desk, qtbot):
    in_dialog(TakeBack, lambda dialog: dialog.button.click())
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Reverse the payment").click()
    assert invoices.invoice(desk.reader, 1).open_minor == 90_000_00
    assert payments.payment(desk.reader, 1).ended_why == "reversed"


def test_only_a_cheque_can_come_back(details, desk, qtbot):
    assert not [b for b in details.findChildren(QPushButton) if b.text() == "The cheque came back"]
    made = record_payment(desk.book, NOW, PaymentEntered(4, "HKD", 5_000_00, TODAY, method="cheque"))
    cheque = PaymentDetails(desk, made.id)
    qtbot.addWidget(cheque)
    in_dialog(TakeBack, lambda dialog: dialog.button.click())
    with qtbot.waitSignal(desk.hub.changed):
        button(cheque, "The cheque came back").click()
    assert payments.payment(desk.reader, made.id).ended_why == "bounced"


def test_a_mistyped_payment_is_taken_out_only_after_yes(details, desk, qtbot):
    press_in_box(QMessageBox.ButtonRole.RejectRole)
    button(details, "Typed by mistake").click()
    assert payments.payment(desk.reader, 1).amount_minor == 45_000_00
    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Typed by mistake").click()
    assert payments.of_customer(desk.reader, 1) == []


def test_a_credit_settles_another_invoice_of_the_customer(details, desk, qtbot):
    # a credit note larger than what is open leaves credit
    adjust_invoice(desk.book, NOW, 1, AdjustmentEntered("credit_note", 70_000_00, TODAY))
    assert invoices.invoice(desk.reader, 1).open_minor == -10_000_00
    in_dialog(Allocate, lambda dialog: dialog.button.click())
    with qtbot.waitSignal(desk.hub.changed):
        details.actions_on.use_credit(1)
    assert invoices.invoice(desk.reader, 1).open_minor == 0
    assert invoices.invoice(desk.reader, 2).open_minor == 112_000_00
