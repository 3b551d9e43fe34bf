"""The question what is contested: which invoices or a part of one, why, what they want, when to come back."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import captions
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.attached import Attached
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.form_fields import ChoiceField, LinesField
from collectdesk.gui.log import words
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.invoice_chips import InvoiceChips, open_invoices
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.disputes import Contested, DisputeEntered
from collectdesk.store.queries import customers
from collectdesk.store.queries.invoices import InvoiceRow

_REVISIT = timedelta(days=7)


class DisputeDialog(SmallDialog):
    """Asks for one dispute and what proves it; saves nothing itself."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, customer_id: int, invoice_ids: Sequence[int] = ()
    ) -> None:
        super().__init__(
            parent,
            self.tr("Record a dispute"),
            self.tr(
                "What is disputed leaves the reminders of {name} and stays in the overdue list, marked."
            ).format(name=customers.customer(desk.reader, customer_id).name),
            self.tr("Record dispute"),
        )
        self._desk, self._customer_id = desk, customer_id
        self._entered: DisputeEntered | None = None
        language = desk.language
        self.invoices = InvoiceChips(self.tr("Which invoices"))
        self.reason = ChoiceField(self.tr("What about"), words.dispute_reasons(desk.reader))
        self.part = AmountField(self.tr("Only a part of it"), "TWD", language)
        self.wants = LinesField(self.tr("What they want"), 2)
        self.revisit = DateField(self.tr("Come back to it on"), desk.today(), language)
        self.revisit.set_day(desk.today() + _REVISIT)
        self.attached = Attached(desk, self)
        self.attached.taker.watch(self.wants.edit)
        rows = open_invoices(desk.reader, customer_id)
        self.invoices.show_invoices(rows)
        self.invoices.press(invoice_ids or ([rows[0].id] if len(rows) == 1 else []))
        self.invoices.changed.connect(self._on_invoices)
        for part in (
            self.invoices,
            FormRow((self.reason, 3), (self.revisit, 3)),
            self.part,
            self.wants,
            self.attached,
        ):
            self.box.addWidget(part)
        self._wrong = captions.error()
        self.box.insertWidget(1, self._wrong)
        self._wrong.hide()
        self._on_invoices()
        self.reason.setFocus()

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget | None, customer_id: int, invoice_ids: Sequence[int] = ()
    ) -> tuple[DisputeEntered, list[Taken]] | None:
        """Ask for a dispute and the documents that show it; None if the owner thought better of it."""
        dialog = cls(desk, parent, customer_id, invoice_ids)
        dialog.exec()
        dialog.deleteLater()
        entered = dialog.entered()
        return (entered, dialog.attached.files) if entered is not None else None

    def entered(self) -> DisputeEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        rows, revisit = self.invoices.chosen(), self.revisit.read()
        part = None
        if len(rows) == 1 and self.part.line.text().strip():
            part = self.part.read()
            if part is None:
                return
            if not 0 < part <= rows[0].open_minor:
                self.part.show_wrong(self._too_large(rows[0]))
                return
        if revisit is None:
            return
        if not rows:
            self._wrong.setText(self._sentence(Problem("dispute-invoice-missing")))
            self._wrong.show()
            return
        self._entered = DisputeEntered(
            customer_id=self._customer_id,
            reason=self.reason.key(),
            since=self._desk.today(),
            revisit_on=revisit,
            wants=self.wants.text(),
            contested=tuple(Contested(row.id, part) for row in rows),
        )
        self.accept()

    def _on_invoices(self) -> None:
        rows = self.invoices.chosen()
        self.part.setVisible(len(rows) == 1)
        self.part.show_wrong("")
        self._wrong.hide()
        if len(rows) == 1:
            self.part.set_currency(rows[0].currency)
            self.part.line.setPlaceholderText(self.tr("Empty: all of it"))

    def _too_large(self, row: InvoiceRow) -> str:
        amount = str(Money(row.open_minor, row.currency))
        return self._sentence(Problem("dispute-exceeds", invoice=row.number, amount=amount))

    def _sentence(self, problem: Problem) -> str:
        return wording.tell(problem, self._desk.language)
