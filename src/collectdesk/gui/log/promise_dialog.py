"""The question what was promised, for a promise that came without a talk worth noting."""

from PySide6.QtWidgets import QWidget

from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log import words
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.invoice_chips import InvoiceChips, open_invoices
from collectdesk.gui.log.promise_fields import PromiseFields
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store.queries import customers


class PromiseDialog(SmallDialog):
    """Asks for one promise; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, customer_id: int) -> None:
        facts = customers.customer(desk.reader, customer_id)
        super().__init__(
            parent,
            self.tr("Record a promise to pay"),
            facts.name,
            self.tr("Record promise"),
        )
        self._desk, self._customer_id = desk, customer_id
        self._entered: PromiseEntered | None = None
        rows = open_invoices(desk.reader, customer_id)
        self.fields = PromiseFields(desk)
        codes = list(dict.fromkeys(row.currency for row in rows)) or [facts.currency]
        self.fields.set_currencies(codes)
        self.who = TextField(self.tr("Who promised"))
        self.how = ChoiceField(self.tr("By way of"), words.choices(words.CHANNELS))
        self.invoices = InvoiceChips(self.tr("For these invoices; none means the oldest first"))
        self.invoices.show_invoices(rows)
        self.invoices.changed.connect(self._on_invoices)
        for part in (self.fields, FormRow((self.who, 3), (self.how, 2)), self.invoices):
            self.box.addWidget(part)
        self.fields.amount.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, customer_id: int) -> PromiseEntered | None:
        """Ask for a promise; None if the owner thought better of it."""
        dialog = cls(desk, parent, customer_id)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> PromiseEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        readable, promised = self.fields.read()
        if promised is None:
            if readable:
                self.fields.amount.read()
                self.fields.due.read()
            return
        self._entered = PromiseEntered(
            customer_id=self._customer_id,
            currency=promised.currency,
            amount_minor=promised.amount_minor,
            made_on=self._desk.today(),
            due_on=promised.due_on,
            who=self.who.text(),
            how=self.how.key(),
            pauses=promised.pauses,
            invoice_ids=self.invoices.pressed(),
        )
        self.accept()

    def _on_invoices(self) -> None:
        rows = self.invoices.chosen()
        currencies = {row.currency for row in rows}
        if len(currencies) == 1 and not self.fields.amount.line.isModified():
            self.fields.set_minor(sum(row.open_minor for row in rows), currencies.pop())
