"""What can be done with a payment: the same from a list, a menu or its details."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import ask
from collectdesk.gui.desk import Desk
from collectdesk.gui.payments.allocate import Allocate
from collectdesk.gui.payments.take_back import TakeBack
from collectdesk.operations import payments
from collectdesk.store.queries import invoices as invoice_questions
from collectdesk.store.queries.payments import AllocationRow, PaymentRow


class PaymentActions(QObject):
    """Asks what has to be asked and gives the order; boxes stand over `parent`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent

    def allocate(self, payment: PaymentRow) -> None:
        """Let what is left of a payment settle invoices."""
        desk = self._desk
        left = Money(payment.left_minor, payment.currency)
        shares = Allocate.ask(desk, self._over, payment.customer_id, left, payment.counts_from)
        if shares:
            desk.order(payments.allocate_payment, desk.now(), payment.id, shares, desk.today())

    def use_credit(self, invoice_id: int) -> None:
        """Let a customer's credit settle other invoices."""
        desk = self._desk
        credit = invoice_questions.invoice(desk.reader, invoice_id)
        left = Money(-credit.open_minor, credit.currency)
        shares = Allocate.ask(desk, self._over, credit.customer_id, left)
        if shares:
            desk.order(payments.allocate_credit, desk.now(), invoice_id, shares, desk.today())

    def release(self, allocation: AllocationRow) -> None:
        """Take one allocation back; Undo brings it back."""
        self._desk.order(payments.release_allocation, self._desk.now(), allocation.id)

    def reverse(self, payment: PaymentRow) -> None:
        """Take a payment back from a day on."""
        self._end(payment, "reversed")

    def bounce(self, payment: PaymentRow) -> None:
        """Record that a cheque came back."""
        self._end(payment, "bounced")

    def refund(self, payment: PaymentRow) -> None:
        """Record money given back."""
        desk = self._desk
        taken = TakeBack.ask(desk, self._over, payment, "refunded")
        if taken is not None:
            desk.order(payments.refund_payment, desk.now(), payment.id, taken.amount_minor, taken.day)

    def void(self, payment: PaymentRow) -> None:
        """Take a mistyped payment out of the book."""
        agreed = ask.confirm(
            self._over,
            self.tr("Take this payment out of the book?"),
            self.tr("It was typed by mistake and never came in. What it settled is open again."),
            self.tr("Take it out"),
        )
        if agreed:
            self._desk.order(payments.void_payment, self._desk.now(), payment.id)

    def _end(self, payment: PaymentRow, why: str) -> None:
        desk = self._desk
        taken = TakeBack.ask(desk, self._over, payment, why)
        if taken is not None:
            desk.order(payments.end_payment, desk.now(), payment.id, why, taken.day)
