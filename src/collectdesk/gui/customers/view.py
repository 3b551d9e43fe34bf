"""The page of one customer: name and states, the sums, what belongs to it, and whom to reach."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, theme
from collectdesk.gui.column import Chip
from collectdesk.gui.customers import columns, summaries
from collectdesk.gui.customers.contacts import ContactsCard
from collectdesk.gui.customers.contracts import ContractsCard
from collectdesk.gui.customers.facts import FactsCard, NoteCard
from collectdesk.gui.customers.head import CustomerHead
from collectdesk.gui.customers.holdings import HoldingLists
from collectdesk.gui.customers.merge import MergeCustomers
from collectdesk.gui.desk import Desk
from collectdesk.gui.invoices.form import InvoiceForm
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import record
from collectdesk.gui.side_panel import SidePanel
from collectdesk.gui.summary_cards import SummaryCards
from collectdesk.operations.customers import merge_customers, void_customer
from collectdesk.store.queries import customers
from collectdesk.store.queries.customers import CustomerFacts

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
        self.panel = SidePanel()
        self._payment_id = 0
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
        self.head.set_letters_stopped(stopped=bool(facts.never_remind) or facts.state != "active")
        self.cards.show_summaries(summaries.of_customer(self.desk, facts))
        self.holdings.reload()
        self.contacts.show_records(customers.contacts(reader, facts.id))
        self.contracts.show_records(customers.agreements(reader, facts.id))
        self.details.show_facts(facts)
        self.note.show_note(facts.note)
        if self._payment_id:
            self.show_payment(self._payment_id)
        return True

    def start(self) -> None:
        """Put the cursor on the invoices."""
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

    def add_invoice(self) -> None:
        """Open the form for an invoice of this customer beside the lists."""
        form = InvoiceForm(self.desk, None, self.customer_id)
        form.saved.connect(self._on_invoice_saved)
        form.given_up.connect(self.panel.close_panel)
        self._payment_id = 0
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
        self._payment_id = key
        self._fill_panel(self.tr("Payment"), details)

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
        for card in (self.contacts, self.note, self.contracts, self.details):
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
        self.head.merge_asked.connect(self.merge)
        self.head.void_asked.connect(self.void)
        self.holdings.payment_opened.connect(self.show_payment)
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
        return [*columns.state_chips(facts.state, facts.never_remind), *tags]

    def _fill_panel(self, title: str, content: QWidget) -> None:
        self._side_area.hide()
        # the panel has the one filled button while it is open
        self.head.letter.hide()
        self.panel.fill(title).addWidget(content)

    def _on_panel_closed(self) -> None:
        self._payment_id = 0
        self._side_area.show()
        self.head.letter.show()
        self.start()

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
