"""The question what a document is: all is guessed from it, the owner only looks it over."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import captions
from collectdesk.gui.customer_field import CustomerField
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.attached import size
from collectdesk.gui.documents.filing import About
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.log import words
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.invoice_chips import InvoiceChips, open_invoices
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.gui.tick import Tick
from collectdesk.operations.changed import Changed
from collectdesk.operations.document_proposals import Guess, guess
from collectdesk.operations.document_records import DocumentEntered
from collectdesk.operations.documents import file_proposed
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.operations.log import LogEntered
from collectdesk.store.book import Book


@dataclass(frozen=True, slots=True)
class Filed:
    """A document as it is to be filed; called with the book it files it, with what it proposed."""

    now: datetime
    document: DocumentEntered
    entry: LogEntered | None = None
    invoice: InvoiceEntered | None = None

    def __call__(self, book: Book) -> Changed:
        """File the document with what it proposed, linked to both, as one thing."""
        return file_proposed(book, self.now, self.document, invoice=self.invoice, entry=self.entry)


class FileDialog(SmallDialog):
    """Asks about one document; saves nothing itself. `left` is how many more wait."""

    def __init__(self, desk: Desk, parent: QWidget | None, taken: Taken, about: About, left: int = 0) -> None:
        super().__init__(parent, taken.name, "", self._verb(left))
        self._desk, self._taken, self._about = desk, taken, about
        self._filed: Filed | None = None
        self.guess: Guess = guess(desk.reader, taken.name, taken.content, desk.now(), about.customer_id)
        language = desk.language
        self.customer = CustomerField(self.tr("Customer"), desk.reader, language)
        self.kind = ChoiceField(self.tr("What it is"), words.choices(words.DOCUMENTS))
        self.dated = DateField(self.tr("Date of the document"), desk.today(), language)
        self.source = TextField(self.tr("From whom"))
        self.shows = TextField(self.tr("What it shows"))
        self.invoices = InvoiceChips(self.tr("For these invoices"))
        self.noting = Tick(self.tr("Note it in the log as well"))
        self.adding = Tick("")
        self._told = captions.secondary(wrap=True)
        for part in (
            self._told,
            FormRow((self.kind, 3), (self.dated, 3)),
            self.customer,
            FormRow((self.source, 3), (self.shows, 3)),
            self.invoices,
            self.noting,
            self.adding,
        ):
            self.box.addWidget(part)
        self.customer.chosen.connect(self._on_customer)
        self._fill()
        self.kind.setFocus()

    def order(self) -> Filed | None:
        """Give what is to be filed; None until it is agreed."""
        return self._filed

    def take(self) -> None:
        """Read the fields and accept."""
        dated = None
        if self.dated.line.text().strip():
            dated = self.dated.read()
            if dated is None:
                return
        customer = None
        if self.customer.line.text().strip():
            customer = self.customer.read()
            if customer is None:
                return
        about, proposed = self._about, self.guess
        same = customer == about.customer_id
        document = DocumentEntered(
            self._taken.content,
            self._taken.name,
            customer_id=customer,
            kind=self.kind.key(),
            dated=dated,
            source=self.source.text(),
            shows=self.shows.text(),
            invoice_ids=tuple(self.invoices.pressed()),
            log_entry_id=about.log_entry_id if same else None,
        )
        self._filed = Filed(
            self._desk.now(),
            document,
            entry=proposed.entry if self._ticked(self.noting) else None,
            invoice=proposed.invoice if self._ticked(self.adding) else None,
        )
        self.accept()

    def _fill(self) -> None:
        proposed = self.guess
        self.kind.set_key(self._about.kind or proposed.looked.kind)
        if proposed.looked.dated is not None:
            self.dated.set_day(proposed.looked.dated)
        self.source.set_text(proposed.source)
        self.shows.set_text(proposed.shows)
        said = [size(len(self._taken.content))]
        if proposed.looked.problem is not None:
            said.append(wording.tell(proposed.looked.problem, self._desk.language))
        said += [wording.say(code, self._desk.language) for code in proposed.warnings]
        self._told.setText("\n".join(said))
        if proposed.customer_id is not None:
            self.customer.set_customer(proposed.customer_id)
        self._show_proposed()
        self.invoices.press((*self._about.invoice_ids, *proposed.invoice_ids))

    def _show_proposed(self) -> None:
        proposed = self.guess
        # what was dropped on an entry of the log is noted there already
        self.noting.setVisible(proposed.entry is not None and self._about.log_entry_id is None)
        self.noting.setChecked(self.noting.isVisibleTo(self))
        self.adding.setVisible(proposed.invoice is not None)
        self.adding.setChecked(proposed.invoice is not None)
        if proposed.invoice is not None:
            amount = Money(proposed.invoice.amount_minor, proposed.invoice.currency)
            said = self.tr("Add invoice {number} over {amount} to the book")
            self.adding.setText(said.format(number=proposed.invoice.number, amount=amount))

    def _ticked(self, tick: Tick) -> bool:
        return tick.isVisibleTo(self) and tick.isChecked()

    def _on_customer(self, key: int) -> None:
        self.invoices.show_invoices(open_invoices(self._desk.reader, key) if key else [])
        if key and key != self.guess.customer_id:
            # another customer: what the document proposes is proposed for them
            content, name = self._taken.content, self._taken.name
            try:
                self.guess = guess(self._desk.reader, name, content, self._desk.now(), key)
            except Problem:
                return
            self._show_proposed()

    def _verb(self, left: int) -> str:
        return self.tr("File") if not left else self.tr("File, then the next (%n left)", "", left)
