"""The form of one invoice: customer, number, days, amount; the due day is proposed by the terms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.money import CURRENCIES
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, theme
from collectdesk.gui.customer_field import CustomerField
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.operations import invoices
from collectdesk.operations.changed import Changed
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.queries import customers
from collectdesk.store.queries import invoices as questions
from collectdesk.store.queries.business import business
from collectdesk.store.queries.invoices import InvoiceRow


class InvoiceForm(QWidget):
    """Stands in the side panel; `saved` carries the id of the invoice, `given_up` comes from Cancel."""

    saved = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk, row: InvoiceRow | None = None, customer_id: int = 0) -> None:
        super().__init__()
        self.desk = desk
        self._row = row
        self._due_by_hand = row is not None
        today, language = desk.today(), desk.language
        own = business(desk.reader)
        usual = own.currency if own is not None else "TWD"
        self.customer = CustomerField(self.tr("Customer"), desk.reader, language)
        self.number = TextField(self.tr("Number"))
        self.issued = DateField(self.tr("Issued"), today, language)
        self.due = DateField(self.tr("Due"), today, language)
        self.amount = AmountField(self.tr("Amount"), usual, language)
        self.currency = ChoiceField(self.tr("Currency"), [(code, code) for code in CURRENCIES])
        self.currency.set_key(usual)
        self.note = TextField(self.tr("Note"))
        self.button = buttons.primary(self.tr("Save"), self.save, "check")
        self._lay_out()
        self.issued.set_day(today)
        self.customer.chosen.connect(self._on_customer)
        self.issued.changed.connect(self._propose_due)
        self.due.changed.connect(self._on_due)
        self.currency.changed.connect(self._on_currency)
        self.note.line.returnPressed.connect(self.save)
        if row is not None:
            self._fill(row)
        elif customer_id:
            self.customer.set_customer(customer_id)

    def start(self) -> None:
        """Put the cursor where the owner types first."""
        (self.number if self.customer.customer_id() else self.customer).setFocus()

    def save(self) -> None:
        """Give the order, or say below the fields what is wrong."""
        entered = self.read()
        if entered is None:
            return
        self.button.setEnabled(False)
        now = self.desk.now()
        if self._row is None:
            task = self.desk.order(invoices.add_invoice, now, entered)
        else:
            task = self.desk.order(invoices.correct_invoice, now, self._row.id, entered)
        task.done.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def read(self) -> InvoiceEntered | None:
        """Give what was entered, or None after saying below the fields what is wrong."""
        customer, minor = self.customer.read(), self.amount.read()
        issued, due = self.issued.read(), self.due.read()
        problem = self._number_problem(customer)
        if problem is not None:
            self.number.show_wrong(wording.tell(problem, self.desk.language))
        if customer is None or minor is None or issued is None or due is None or problem is not None:
            return None
        number = self.number.text()
        if minor == 0:
            self._say(self.amount, Problem("invoice-amount-zero", invoice=number))
        elif due < issued:
            self._say(self.due, Problem("due-before-issue", invoice=number))
        else:
            return InvoiceEntered(customer, number, issued, self.currency.key(), minor, due, self.note.text())
        return None

    def _number_problem(self, customer: int | None) -> Problem | None:
        number = self.number.text()
        if not number:
            return Problem("invoice-number-missing")
        own = self._row.id if self._row is not None else None
        if customer and questions.number_taken(self.desk.reader, customer, number, own):
            return Problem("invoice-number-taken", invoice=number)
        return None

    def _say(self, field: AmountField | DateField, problem: Problem) -> None:
        field.show_wrong(wording.tell(problem, self.desk.language))

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(10))
        box.addWidget(self.customer)
        box.addWidget(self.number)
        for pair in ((self.issued, self.due), (self.amount, self.currency)):
            row = QHBoxLayout()
            row.setSpacing(look.px(10))
            for part in pair:
                row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            box.addLayout(row)
        box.addWidget(self.note)
        ends = QHBoxLayout()
        ends.addWidget(buttons.quiet(self.tr("Cancel"), self.given_up.emit))
        ends.addWidget(self.button, 1)
        box.addLayout(ends)
        box.addStretch(1)

    def _fill(self, row: InvoiceRow) -> None:
        self.customer.set_customer(row.customer_id)
        self.number.set_text(row.number)
        self.issued.set_day(row.issued_on)
        self.due.set_day(row.due_on)
        self.currency.set_key(row.currency)
        self.amount.set_currency(row.currency)
        self.amount.set_minor(row.amount_minor)
        self.note.set_text(row.note)

    def _on_customer(self, key: int) -> None:
        if key and self._row is None:
            self.currency.set_key(customers.customer(self.desk.reader, key).currency)
            self._on_currency()
        self._propose_due()

    def _on_currency(self) -> None:
        self.amount.set_currency(self.currency.key())

    def _on_due(self) -> None:
        self._due_by_hand = bool(self.due.line.text().strip())

    def _propose_due(self) -> None:
        customer = self.customer.customer_id()
        if self._due_by_hand or not customer:
            return
        try:
            issued = self.issued.day()
        except Problem:
            return
        self.due.set_day(invoices.proposed_due(self.desk.reader, customer, issued))

    def _on_saved(self, changed: Changed) -> None:
        self.saved.emit(self._row.id if self._row is not None else changed.id or 0)

    def _on_failed(self) -> None:
        self.button.setEnabled(True)
