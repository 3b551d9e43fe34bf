"""The dialog for a credit note, a write-off, a fee or a waiver on one invoice."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.form_fields import TextField
from collectdesk.gui.invoices import words
from collectdesk.gui.small_dialog import SmallDialog
from collectdesk.operations.invoices import AdjustmentEntered
from collectdesk.store.queries.invoices import InvoiceRow

# what may be more than is open
_UNBOUNDED = frozenset({"credit_note", "fee"})


class Adjust(SmallDialog):
    """Asks for one adjustment; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, invoice: InvoiceRow, kind: str) -> None:
        super().__init__(parent)
        self._invoice, self._kind, self._language = invoice, kind, desk.language
        self._entered: AdjustmentEntered | None = None
        self.setWindowTitle(words.adjustment(kind))
        self.amount = AmountField(self.tr("Amount"), invoice.currency, desk.language)
        self.day = DateField(self.tr("On"), desk.today(), desk.language)
        self.number = TextField(self.tr("Number of the credit note"))
        self.note = TextField(self.tr("Note"))
        self.button = buttons.primary(self.tr("Save"), self._on_save, "check")
        self._lay_out()
        self.day.set_day(max(desk.today(), invoice.issued_on))
        if kind != "fee" and invoice.open_minor > 0:
            self.amount.set_minor(invoice.open_minor)
        self.amount.setFocus()
        self.amount.line.selectAll()

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget | None, invoice: InvoiceRow, kind: str
    ) -> AdjustmentEntered | None:
        """Ask for an adjustment of `kind`; None if the owner thought better of it."""
        dialog = cls(desk, parent, invoice, kind)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> AdjustmentEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def _lay_out(self) -> None:
        look = theme.look()
        named = self.tr("{kind} on invoice {invoice}").format(
            kind=words.adjustment(self._kind), invoice=self._invoice.number
        )
        self.box.addWidget(captions.strong(named))
        self.box.addWidget(captions.secondary(words.meaning(self._kind), wrap=True))
        first = QHBoxLayout()
        first.setSpacing(look.px(12))
        first.addWidget(self.amount)
        first.addWidget(self.day)
        self.box.addLayout(first)
        if self._kind == "credit_note":
            self.box.addWidget(self.number)
        self.box.addWidget(self.note)
        self.end_with(self.button, self.tr("Cancel"))
        self.setFixedWidth(look.px(460))

    def _on_save(self) -> None:
        minor, day = self.amount.read(), self.day.read()
        if minor is None or day is None:
            return
        if minor <= 0:
            self.amount.show_wrong(self._sentence(Problem("amount-not-positive")))
        elif self._kind not in _UNBOUNDED and minor > self._invoice.open_minor:
            self.amount.show_wrong(
                self._sentence(Problem("adjustment-too-large", invoice=self._invoice.number))
            )
        elif day < self._invoice.issued_on:
            self.day.show_wrong(
                self._sentence(Problem("adjusted-before-issue", invoice=self._invoice.number))
            )
        else:
            self._entered = AdjustmentEntered(self._kind, minor, day, self.number.text(), self.note.text())
            self.accept()

    def _sentence(self, problem: Problem) -> str:
        return wording.tell(problem, self._language)
