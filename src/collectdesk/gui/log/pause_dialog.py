"""The question until when a customer or an invoice is left in peace, and why."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.invoice_chips import open_invoices
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.pauses import PauseEntered
from collectdesk.store.queries import customers

_USUAL = timedelta(days=14)


class PauseDialog(SmallDialog):
    """Asks for one pause; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, customer_id: int) -> None:
        super().__init__(
            parent,
            self.tr("Pause collecting"),
            self.tr(
                "{name} gets no reminders until the day; then it goes on by itself and Today says so."
            ).format(name=customers.customer(desk.reader, customer_id).name),
            self.tr("Pause"),
        )
        self._desk, self._customer_id = desk, customer_id
        self._entered: PauseEntered | None = None
        self.what = ChoiceField(self.tr("What is paused"), [("", self.tr("Everything of this customer"))])
        for row in open_invoices(desk.reader, customer_id):
            said = self.tr("Only invoice {number}").format(number=row.number)
            self.what.box.addItem(said, str(row.id))
        self.until = DateField(self.tr("Until"), desk.today(), desk.language)
        self.until.set_day(desk.today() + _USUAL)
        self.reason = TextField(self.tr("Why"))
        self.box.addWidget(FormRow((self.what, 3), (self.until, 2)))
        self.box.addWidget(self.reason)
        self.until.setFocus()
        self.until.line.selectAll()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, customer_id: int) -> PauseEntered | None:
        """Ask for a pause; None if the owner thought better of it."""
        dialog = cls(desk, parent, customer_id)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> PauseEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        until = self.until.read()
        if until is None:
            return
        if until <= self._desk.today():
            self.until.show_wrong(wording.tell(Problem("later-not-after-today"), self._desk.language))
            return
        if not self.reason.text():
            self.reason.show_wrong(wording.tell(Problem("pause-reason-missing"), self._desk.language))
            self.reason.setFocus()
            return
        chosen = self.what.key()
        self._entered = PauseEntered(
            customer_id=self._customer_id,
            invoice_id=int(chosen) if chosen else None,
            since=self._desk.today(),
            until=until,
            reason=self.reason.text(),
        )
        self.accept()
