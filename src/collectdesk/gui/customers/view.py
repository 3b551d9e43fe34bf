"""The page of one customer: name and states, the sums, what belongs to it, and whom to reach."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, theme
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.column import Chip
from collectdesk.gui.customers import columns, summaries
from collectdesk.gui.customers.contacts import ContactsCard
from collectdesk.gui.customers.contracts import ContractsCard
from collectdesk.gui.customers.facts import FactsCard, NoteCard
from collectdesk.gui.customers.head import CustomerHead
from collectdesk.gui.customers.holdings import HoldingLists
from collectdesk.gui.customers.merge import MergeCustomers
from collectdesk.gui.customers.summaries import overdue_currency
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import attached, filing
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.documents.taker import Taker
from collectdesk.gui.invoices.form import InvoiceForm
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.log import matters, quick_entry
from collectdesk.gui.log.details import LogDetails
from collectdesk.gui.log.matters_card import MattersCard
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import record
from collectdesk.gui.side_panel import SidePanel
from collectdesk.gui.summary_cards import SummaryCards
from collectdesk.operations.customers import merge_customers, void_customer
from collectdesk.paper.attest.facts import GRADE
from collectdesk.store.queries import attest, customers
from collectdesk.store.queries.customers import CustomerFacts
from collectdesk.store.queries.documents import DocumentRow
from collectdesk.store.queries.log import LogRow

_NOTHING, _PAYMENT, _ENTRY = "", "payment", "entry"
_SIDE = 300
_WIDE = 860


class CustomerView(QWidget):
    """Shows the customer with `customer_id`; zero while none is shown.

    `left` asks for the list, `edit_asked` for the form, `moved(id)` for the record a merge went into.
    """

    left = Signal()
    edit_asked = Signal()
    moved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.customer_id = 0
        self.facts: CustomerFacts | None = None
        self.head = CustomerHead()
        self.cards = SummaryCards(pressable=False)
        self.holdings = HoldingLists(desk)
        self.contacts = ContactsCard(desk)
        self.contracts = ContractsCard(desk)
        self.details = FactsCard()
        self.note = NoteCard()
        self.matters = MattersCard(desk)
        self.taker = Taker(desk, self)
        self.panel = SidePanel()
        self._told = (_NOTHING, 0)
        self._lay_out()
        self._connect()

    def show_customer(self, key: int) -> bool:
        """Show a customer; False if there is none, and the kept record if it was merged."""
        self.customer_id = key
        self.contacts.finish()
        self.contracts.finish()
        self.panel.close_panel()
        facts = self._facts()
        if facts is not None and facts.merged_into:
            return self.show_customer(facts.merged_into)
        self.contacts.customer_id = self.contracts.customer_id = key
        if facts is None or facts.voided:
            self.customer_id = 0
            return False
        self.holdings.show_customer(key)
        return self.reload()

    def close_customer(self) -> None:
        """Show none."""
        self.customer_id = 0

    def reload(self) -> bool:
        """Read the customer anew; False if it is gone."""
        facts = self._facts()
        if facts is None or facts.voided:
            return False
        self.facts = facts
        reader = self.desk.reader
        self.head.show_customer(facts.name, self._chips(facts))
        self.head.offer_attest(offered=attest.offered(self.desk.reader, facts.id))
        self.head.set_letters_stopped(stopped=bool(facts.never_remind) or facts.state != "active")
        self.cards.show_summaries(summaries.of_customer(self.desk, facts))
        self.holdings.reload()
        self.contacts.show_records(customers.contacts(reader, facts.id))
        self.contracts.show_records(customers.agreements(reader, facts.id))
        self.details.show_facts(facts)
        self.note.show_note(facts.note)
        self.matters.show_customer(facts.id)
        kind, told = self._told
        if kind == _PAYMENT:
            self.show_payment(told)
        elif kind == _ENTRY:
            self.show_entry(told)
        return True

    def start(self) -> None:
        """Put the cursor into the list that is shown."""
        self.holdings.shown().view.setFocus()

    def payer(self) -> Payer | None:
        """Give who pays when a payment is recorded here, and the invoice the cursor is on if it is open."""
        if not self.customer_id:
            return None
        row = self.holdings.chosen_invoice()
        if row is None or row.open_minor <= 0 or row.state == "voided":
            return Payer(self.customer_id)
        return Payer(self.customer_id, row.id, row.currency)

    def record_payment(self) -> None:
        """Ask for a payment of this customer."""
        record(self.desk, self, Payer(self.customer_id))

    def prepare_letter(self) -> None:
        """Go to the letters with the reminders this customer may get."""
        self.desk.go("letters", Wanted(customer_id=self.customer_id))

    def prepare_attest(self) -> None:
        """Prepare a legal attest letter to the customer."""
        self.desk.go("letters", Wanted(GRADE, self.customer_id))

    def state_account(self) -> None:
        """Go to the letters with the statement of this customer's account."""
        self.desk.go("letters", Wanted("statement", self.customer_id))

    def add_invoice(self) -> None:
        """Open the form for an invoice of this customer beside the lists."""
        form = InvoiceForm(self.desk, None, self.customer_id)
        form.saved.connect(self._on_invoice_saved)
        form.given_up.connect(self.panel.close_panel)
        self._told = (_NOTHING, 0)
        self._fill_panel(self.tr("New invoice"), form)
        form.start()

    def show_payment(self, key: int) -> None:
        """Tell of a payment beside the lists."""
        try:
            details = PaymentDetails(self.desk, key)
        except Problem:
            self.panel.close_panel()
            return
        details.invoice_asked.connect(self._on_invoice)
        self._told = (_PAYMENT, key)
        self._fill_panel(self.tr("Payment"), details)

    def show_entry(self, key: int) -> None:
        """Tell of an entry of the log beside the lists."""
        try:
            details = LogDetails(self.desk, key)
        except Problem:
            self.panel.close_panel()
            return
        details.entry_asked.connect(self.show_entry)
        details.correct_asked.connect(self._on_correct)
        self._told = (_ENTRY, key)
        self._fill_panel(self.tr("Entry"), details)

    def note_contact(self) -> None:
        """Note what was said."""
        quick_entry.note(self.desk, self, self.customer_id)

    def open_call_sheet(self) -> None:
        """Go to the call sheet of this customer."""
        self.desk.go("callsheet", self.customer_id)

    def open_claims(self) -> None:
        """Go to interest and limitation of what this customer owes, in the currency most is past due in."""
        if self.facts is not None:
            found = overdue_currency(self.desk, self.customer_id) or self.facts.currency
            self.desk.go("claim", ClaimAsked(self.customer_id, found, back="customers"))

    def file(self, files: list[Taken]) -> None:
        """Ask what these documents are and file them for this customer."""
        filing.file_all(self.desk, self, files, filing.About(self.customer_id))

    def file_chosen(self) -> None:
        """Ask for files and file them."""
        self.file(attached.choose(self.desk, self))

    def merge(self) -> None:
        """Ask for the other record of this customer and make one of both."""
        if self.facts is None:
            return
        other = MergeCustomers.ask(self, self.desk, self.facts)
        if other is not None:
            task = self.desk.order(merge_customers, self.desk.now(), self.facts.id, other)
            task.done.connect(self._on_merged)

    def void(self) -> None:
        """Take the customer out of the book after asking; the book refuses where something hangs on it."""
        if self.facts is None:
            return
        if ask.confirm(
            self,
            self.tr("Remove {name} from the book?").format(name=self.facts.name),
            self.tr("This is for records made by mistake. One with invoices, payments or letters stays."),
            self.tr("Remove"),
        ):
            self.desk.order(void_customer, self.desk.now(), self.facts.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, unless something on the page is closed by it first."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the lists where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        look = theme.look()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(look.px(12))
        for card in (self.matters, self.contacts, self.note, self.contracts, self.details):
            side.addWidget(card)
        side.addStretch(1)
        self._side_area = _scrolled(self._side)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(14))
        self._columns.addWidget(self.holdings, 1)
        self._columns.addWidget(self._side_area)
        self._columns.addWidget(self.panel)
        body = QWidget()
        body_box = QVBoxLayout(body)
        body_box.setContentsMargins(0, 0, 0, 0)
        body_box.setSpacing(look.px(14))
        body_box.addWidget(self.cards)
        body_box.addLayout(self._columns, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self.head)
        box.addWidget(_scrolled(body), 1)

    def _arrange(self) -> None:
        look = theme.look()
        wide = self.width() >= look.px(_WIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        if wide:
            self._side_area.setFixedWidth(look.px(_SIDE))
            self._side_area.setMinimumHeight(0)
        else:
            self._side_area.setMinimumWidth(0)
            self._side_area.setMaximumWidth(16_777_215)
            self._side_area.setMinimumHeight(self._side.sizeHint().height())

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.head.edit_asked.connect(self.edit_asked)
        self.head.payment_asked.connect(self.record_payment)
        self.head.invoice_asked.connect(self.add_invoice)
        self.head.letter_asked.connect(self.prepare_letter)
        self.head.statement_asked.connect(self.state_account)
        self.head.merge_asked.connect(self.merge)
        self.head.void_asked.connect(self.void)
        self.head.note_asked.connect(self.note_contact)
        self.head.sheet_asked.connect(self.open_call_sheet)
        self.head.file_asked.connect(self.file_chosen)
        self.head.claims_asked.connect(self.open_claims)
        self.head.attest_asked.connect(self.prepare_attest)
        self.taker.took.connect(self.file)
        for view in self.holdings.views():
            self.taker.watch(view)
        self.holdings.payment_opened.connect(self.show_payment)
        self.holdings.entry_opened.connect(self.show_entry)
        self.holdings.document_opened.connect(self._on_document)
        self.panel.closed.connect(self._on_panel_closed)
        for keys, slot in (("Alt+Left", self.left), ("Ctrl+E", self.edit_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _facts(self) -> CustomerFacts | None:
        try:
            return customers.customer(self.desk.reader, self.customer_id)
        except Problem:
            return None

    def _chips(self, facts: CustomerFacts) -> list[Chip]:
        tags = [Chip(tag) for tag in facts.tags.split(",") if tag]
        running = matters.chips(self.desk, facts.id)
        return [*columns.state_chips(facts.state, facts.never_remind), *running, *tags]

    def _fill_panel(self, title: str, content: QWidget) -> None:
        self._side_area.hide()
        # the panel has the one filled button while it is open
        self.head.letter.hide()
        self.panel.fill(title).addWidget(content)

    def _on_panel_closed(self) -> None:
        self._told = (_NOTHING, 0)
        self._side_area.show()
        self.head.letter.show()
        self.start()

    def _on_correct(self, row: LogRow) -> None:
        quick_entry.correct(self.desk, self, row)

    def _on_document(self, row: DocumentRow) -> None:
        DocumentWindow.show_document(self.desk, self, row)

    def _on_invoice_saved(self) -> None:
        self.panel.close_panel()

    def _on_invoice(self, key: int) -> None:
        self.desk.go("invoices", key)

    def _on_merged(self, _changed: object) -> None:
        self.reload()


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
