"""The page of one customer: name and states, the sums, what belongs to it, and whom to reach."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, choices, labels, theme
from collectdesk.gui.column import Chip
from collectdesk.gui.customers import columns
from collectdesk.gui.customers.contacts import ContactsCard
from collectdesk.gui.customers.contracts import ContractsCard
from collectdesk.gui.customers.facts import FactsCard, NoteCard
from collectdesk.gui.customers.head import CustomerHead
from collectdesk.gui.customers.holdings import HoldingLists
from collectdesk.gui.customers.merge import MergeCustomers
from collectdesk.gui.desk import Desk
from collectdesk.gui.summary_cards import Summary, SummaryCards
from collectdesk.operations.customers import merge_customers, void_customer
from collectdesk.store.queries import business, customers, letters, listing, overdue
from collectdesk.store.queries.customers import CustomerFacts
from collectdesk.store.queries.overdue import CurrencyTotal, Filter

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
        self._lay_out()
        self._connect()

    def show_customer(self, key: int) -> bool:
        """Show a customer; False if there is none, and the kept record if it was merged."""
        self.customer_id = key
        self.contacts.finish()
        self.contracts.finish()
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
        self.cards.show_summaries(self._summaries(facts))
        self.holdings.reload()
        self.contacts.show_records(customers.contacts(reader, facts.id))
        self.contracts.show_records(customers.agreements(reader, facts.id))
        self.details.show_facts(facts)
        self.note.show_note(facts.note)
        return True

    def start(self) -> None:
        """Put the cursor on the invoices."""
        self.holdings.shown().view.setFocus()

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
        self.head.merge_asked.connect(self.merge)
        self.head.void_asked.connect(self.void)
        for keys in ("Escape", "Alt+Left"):
            back = QShortcut(QKeySequence(keys), self)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(self.left)
        change = QShortcut(QKeySequence("Ctrl+E"), self)
        change.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        change.activated.connect(self.edit_asked)

    def _facts(self) -> CustomerFacts | None:
        try:
            return customers.customer(self.desk.reader, self.customer_id)
        except Problem:
            return None

    def _chips(self, facts: CustomerFacts) -> list[Chip]:
        tags = [Chip(tag) for tag in facts.tags.split(",") if tag]
        return [*columns.state_chips(facts.state, facts.never_remind), *tags]

    def _summaries(self, facts: CustomerFacts) -> list[Summary]:
        shown = Filter(self.desk.today(), business.bucket_limits(self.desk.reader), customer_id=facts.id)
        found = overdue.totals(self.desk.reader, shown)
        if not found:
            none = str(Money(0, facts.currency))
            sums = [Summary("open", self.tr("Open"), none, self.tr("Nothing is owed"))]
        else:
            sums = [each for total in found for each in self._of_currency(total, several=len(found) > 1)]
        return [*sums, self._last_letter(facts), self._terms(facts)]

    def _of_currency(self, total: CurrencyTotal, *, several: bool) -> list[Summary]:
        code = total.currency
        name = self.tr("Open in {currency}").format(currency=code) if several else self.tr("Open")
        lines = [self.tr("%n invoice(s)", "", total.invoices)]
        if total.unallocated_minor:
            loose = Money(total.unallocated_minor, code)
            lines.append(self.tr("{amount} unallocated").format(amount=loose))
        sums = [Summary(f"open {code}", name, str(Money(total.open_minor, code)), " · ".join(lines))]
        if total.overdue_minor:
            late = str(Money(total.overdue_minor, code))
            count = self.tr("%n invoice(s)", "", total.overdue_invoices)
            sums.append(Summary(f"overdue {code}", self.tr("Past due"), late, count))
        return sums

    def _last_letter(self, facts: CustomerFacts) -> Summary:
        asked = letters.listed(customer_id=facts.id)
        found = listing.first(self.desk.reader, asked, 1)
        if not found:
            return Summary("letter", self.tr("Last letter"), "—", self.tr("None was printed yet"))
        day = labels.short_day(found[0].dated, self.desk.language)
        line = f"{labels.grade(found[0].grade)} · {found[0].number}"
        return Summary("letter", self.tr("Last letter"), day, line)

    def _terms(self, facts: CustomerFacts) -> Summary:
        title = self.tr("Terms")
        agreed = customers.agreements(self.desk.reader, facts.id)
        if agreed:
            days, line = agreed[0].payment_days, agreed[0].title
            told = choices.terms_line(days, agreed[0].terms)
            return Summary("terms", title, labels.days(days), f"{told} · {line}")
        if facts.payment_days is not None:
            return Summary(
                "terms", title, labels.days(facts.payment_days), self.tr("Agreed with this customer")
            )
        usual = business.setting(self.desk.reader, "payment_days")
        return Summary("terms", title, labels.days(usual), self.tr("As usual in your business"))

    def _on_merged(self, _changed: object) -> None:
        self.reload()


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
