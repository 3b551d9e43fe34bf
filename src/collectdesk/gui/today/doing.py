"""What is done about an item of Today: each proposed step leads to the page or dialog for it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk.gui.callsheet.page import Call
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import copy_out
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.log import quick_entry
from collectdesk.gui.log.matter_actions import MatterActions
from collectdesk.gui.payments.actions import PaymentActions
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import record
from collectdesk.operations import calendar, today
from collectdesk.operations.today import TodayItem
from collectdesk.store.queries import payments


class Doing(QObject):
    """Asks over `over` what has to be asked and gives the orders."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._matters = MatterActions(desk, over)
        self._payments = PaymentActions(desk, over)

    def do(self, item: TodayItem) -> None:
        """Do the proposed step."""
        steps = {
            "check_bank": self._check_bank,
            "letter": self._letter,
            "dispute": self._dispute,
            "allocate": self._allocate,
            "limitation": self._limitation,
        }
        steps.get(item.step, self.call_sheet)(item)

    def call_sheet(self, item: TodayItem) -> None:
        """Open the call sheet of the customer."""
        self._desk.go("callsheet", Call(item.customer_id, "today"))

    def note(self, item: TodayItem) -> None:
        """Note what was said."""
        quick_entry.note(self._desk, self._over, item.customer_id)

    def done(self, item: TodayItem) -> None:
        """Call it done; Undo brings it back."""
        self._desk.order(today.done, self._desk.now(), item)

    def skip(self, item: TodayItem) -> None:
        """Pass it over until tomorrow."""
        self._desk.order(today.skip, self._desk.now(), item)

    def open_customer(self, item: TodayItem) -> None:
        """Go to the page of the customer."""
        self._desk.go("customers", item.customer_id)

    def payment(self, payer: Payer | None) -> None:
        """Record a payment."""
        record(self._desk, self._over, payer)

    def save_calendar(self) -> None:
        """Save what is planned as a file for a calendar."""
        content = calendar.calendar_of(self._desk.reader, self._desk.now(), self._desk.language)
        name = self.tr("Follow-ups {day}").format(day=self._desk.today().isoformat()) + ".ics"
        copy_out.write_copy(self._desk, self._over, self.tr("Save for a calendar"), name, content)

    def _check_bank(self, item: TodayItem) -> None:
        self.payment(Payer(item.customer_id, None, item.currency))

    def _letter(self, item: TodayItem) -> None:
        pair = frozenset({(item.customer_id, item.currency)})
        self._desk.go("letters", Wanted(customer_id=item.customer_id, pairs=pair))

    def _dispute(self, item: TodayItem) -> None:
        if item.record_id is not None:
            self._matters.settle_dispute(item.record_id)

    def _limitation(self, item: TodayItem) -> None:
        claims = () if item.record_id is None else (item.record_id,)
        self._desk.go("claim", ClaimAsked(item.customer_id, item.currency, claims, "limitation", "today"))

    def _allocate(self, item: TodayItem) -> None:
        loose = [
            row
            for row in payments.loose(self._desk.reader, item.customer_id)
            if row.currency == item.currency
        ]
        if loose:
            self._payments.allocate(loose[0])
        else:
            # credit of a credit note: its invoice offers to use it
            self._desk.go("customers", item.customer_id)
