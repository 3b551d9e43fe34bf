"""What can be done with an invoice: the same from the list, its menu and the side panel."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from collectdesk.gui import ask
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.desk import Desk
from collectdesk.gui.invoices.adjust import Adjust
from collectdesk.gui.payments import record_payment
from collectdesk.gui.payments.actions import PaymentActions
from collectdesk.gui.payments.payer import Payer
from collectdesk.operations import invoices, payments
from collectdesk.store.queries.invoices import InvoiceRow


class InvoiceActions(QObject):
    """Asks what has to be asked and gives the order; `correct_asked` carries the invoice to mend."""

    correct_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent
        self._payments = PaymentActions(desk, parent)

    def record_payment(self, row: InvoiceRow) -> None:
        """Record a payment, prefilled with what is open."""
        record_payment.record(self._desk, self._over, Payer(row.customer_id, row.id, row.currency))

    def use_credit(self, row: InvoiceRow) -> None:
        """Let the credit settle other invoices."""
        self._payments.use_credit(row.id)

    def adjust(self, row: InvoiceRow, kind: str) -> None:
        """Ask for a credit note, write-off, fee or waiver."""
        entered = Adjust.ask(self._desk, self._over, row, kind)
        if entered is not None:
            self._desk.order(invoices.adjust_invoice, self._desk.now(), row.id, entered)

    def take_back_adjustment(self, adjustment_id: int) -> None:
        """Take an adjustment back; Undo brings it back."""
        self._desk.order(invoices.void_adjustment, self._desk.now(), adjustment_id)

    def release(self, allocation_id: int) -> None:
        """Release what a credit settles; Undo brings it back."""
        self._desk.order(payments.release_allocation, self._desk.now(), allocation_id)

    def open_claim(self, row: InvoiceRow) -> None:
        """Go to interest and limitation of the invoice."""
        self._desk.go("claim", ClaimAsked(row.customer_id, row.currency, (row.id,), back="invoices"))

    def correct(self, row: InvoiceRow) -> None:
        """Open the form with the invoice."""
        self.correct_asked.emit(row)

    def void(self, row: InvoiceRow) -> None:
        """Take a mistyped invoice out of the book."""
        agreed = ask.confirm(
            self._over,
            self.tr("Take invoice {invoice} out of the book?").format(invoice=row.number),
            self.tr("It was typed by mistake. Its number stays free for the right one."),
            self.tr("Take it out"),
        )
        if agreed:
            self._desk.order(invoices.void_invoice, self._desk.now(), row.id)
