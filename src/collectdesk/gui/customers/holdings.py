"""What belongs to one customer, one list at a time: the story, invoices, payments, letters, documents."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import labels, theme
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.column import Chip, Column, Sort
from collectdesk.gui.customers.payment_columns import Settling, of_payments, settling
from collectdesk.gui.customers.story_columns import of_documents, of_story
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.invoices.columns import state, state_chip
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.list_view import ListView
from collectdesk.gui.tokens import ROW
from collectdesk.store.queries import customers, documents, invoices, letters, postings, timeline
from collectdesk.store.queries.invoices import InvoiceRow
from collectdesk.store.queries.letters import LetterRow
from collectdesk.store.queries.listing import Asked
from collectdesk.store.queries.timeline import Event

translate = QCoreApplication.translate


class HoldingLists(QWidget):
    """Lists under a row of switches; Enter on an invoice or a letter opens its page.

    `payment_opened(id)`, `entry_opened(id)` and `document_opened(row)` come from Enter on one.
    """

    payment_opened = Signal(int)
    entry_opened = Signal(int)
    document_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.customer_id = 0
        self.switches = FilterChips(exclusive=True)
        self.invoices = self._list(
            "customer_invoices", of_invoices(desk.language), Sort("due", descending=True)
        )
        self.payments = self._list(
            "customer_payments", of_payments(desk.language), Sort("received", descending=True)
        )
        self.letters = self._list(
            "customer_letters", of_letters(desk.language), Sort("number", descending=True)
        )
        self.story = self._list("customer_story", of_story(desk.language), Sort("day", descending=True))
        self.documents = self._list(
            "customer_documents", of_documents(desk.language), Sort("dated", descending=True)
        )
        self._lists = {
            "story": self.story,
            "invoices": self.invoices,
            "payments": self.payments,
            "letters": self.letters,
            "documents": self.documents,
        }
        self._stack = QStackedWidget()
        self.tools = QHBoxLayout()
        self.tools.addWidget(self.switches)
        self.tools.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self.tools)
        box.addWidget(self._stack, 1)
        for card in self._lists.values():
            self._stack.addWidget(card)
            card.view.sort_asked.connect(self.reload)
        self.invoices.view.opened.connect(self._on_invoice)
        self.invoices.view.add_action(self.tr("Interest and deadlines"), self._on_claims)
        self.payments.view.opened.connect(self._on_payment)
        self.letters.view.opened.connect(self._on_letter)
        self.story.view.opened.connect(self._on_event)
        self.documents.view.opened.connect(self.document_opened)
        self.switches.changed.connect(self._on_switch)
        self._shown = "story"
        self.setMinimumHeight(theme.look().px(ROW * 9))

    def show_customer(self, key: int) -> None:
        """Show what belongs to the customer `key`, the story first."""
        self.customer_id = key
        self.show_list("story")

    def show_list(self, which: str) -> None:
        """Show one of the lists: story, invoices, payments, letters or documents."""
        self._shown = which
        self.reload()

    def reload(self) -> None:
        """Read the list that is shown, and how many rows each has."""
        held = customers.holdings(self.desk.reader, self.customer_id)
        self.switches.set_chips(
            [
                ("story", self.tr("Story")),
                ("invoices", self.tr("Invoices ({count})").format(count=held.invoices)),
                ("payments", self.tr("Payments ({count})").format(count=held.payments)),
                ("letters", self.tr("Letters ({count})").format(count=held.letters)),
                ("documents", self.tr("Documents ({count})").format(count=held.documents)),
            ]
        )
        self.switches.press([self._shown])
        card = self._lists[self._shown]
        self._stack.setCurrentWidget(card)
        card.show_source(self._source(card.view.sort()))

    def shown(self) -> ListCard:
        """Give the list that is shown."""
        return self._lists[self._shown]

    def views(self) -> list[ListView]:
        """Give the views of all lists."""
        return [card.view for card in self._lists.values()]

    def chosen_invoice(self) -> InvoiceRow | None:
        """Give the invoice the cursor is on, None while another list is shown."""
        row: InvoiceRow | None = self.invoices.view.current_row() if self._shown == "invoices" else None
        return row

    def _source(self, sort: Sort) -> Any:
        key, way = self.customer_id, sort.descending
        if self._shown == "payments":
            return self.desk.answer_of(partial(settling, key, sort.key, descending=way))
        if self._shown == "story":
            asked_story = timeline.of_customer(key, self.desk.today(), descending=way)
            return self.desk.list_of(partial(_given, asked_story))
        if self._shown == "documents":
            asked_documents = documents.listed(sort=sort.key, descending=way, customer_id=key)
            return self.desk.list_of(partial(_given, asked_documents))
        if self._shown == "invoices":
            day = self.desk.today()
            asked: Asked[Any] = invoices.listed(sort=sort.key, descending=way, customer_id=key, day=day)
        else:
            asked = letters.listed(sort=sort.key, descending=way, customer_id=key)
        return self.desk.list_of(partial(_given, asked))

    def _list(self, name: str, columns: list[Column], sort: Sort) -> ListCard:
        sentences = {
            "customer_invoices": (
                self.tr("Invoices"),
                self.tr("No invoice of this customer is in your book."),
            ),
            "customer_payments": (
                self.tr("Payments"),
                self.tr("Nothing has come in from this customer yet."),
            ),
            "customer_letters": (self.tr("Letters"), self.tr("No letter has gone to this customer.")),
            "customer_story": (self.tr("Story"), self.tr("Nothing has happened with this customer yet.")),
            "customer_documents": (
                self.tr("Documents"),
                self.tr("Nothing is filed yet. Drop a contract, a delivery note or a mail here."),
            ),
        }
        title, none = sentences[name]
        card = ListCard(name, columns, self.desk.preferences, sort, none)
        card.view.setAccessibleName(title)
        ListMenu(self.desk, card, self._title)
        return card

    def _title(self) -> str:
        name = customers.customer(self.desk.reader, self.customer_id).name
        titles = {
            "invoices": self.tr("Invoices of {customer}"),
            "payments": self.tr("Payments of {customer}"),
            "letters": self.tr("Letters to {customer}"),
            "story": self.tr("Story of {customer}"),
            "documents": self.tr("Documents of {customer}"),
        }
        return titles[self._shown].format(customer=name)

    def _on_switch(self, pressed: frozenset[str]) -> None:
        # the pressed one pressed again stays
        self._shown = next(iter(pressed), self._shown)
        self.reload()

    def _on_invoice(self, row: InvoiceRow) -> None:
        self.desk.go("invoices", row.id)

    def _on_claims(self) -> None:
        row = self.chosen_invoice()
        if row is not None:
            self.desk.go("claim", ClaimAsked(row.customer_id, row.currency, (row.id,), back="customers"))

    def _on_payment(self, row: Settling) -> None:
        self.payment_opened.emit(row.id)

    def _on_letter(self, row: LetterRow) -> None:
        self.desk.go("letters", row.id)

    def _on_event(self, event: Event) -> None:
        kind, key = event.kind, event.record_id
        if kind == "log":
            self.entry_opened.emit(key)
        elif kind in ("payment", "payment_ended"):
            self.payment_opened.emit(key)
        elif kind == "letter":
            self.desk.go("letters", key)
        elif kind == "posting":
            self.desk.go("letters", postings.posting(self.desk.reader, key).letter_id)
        elif kind == "invoice":
            self.desk.go("invoices", key)
        elif kind == "document":
            self.document_opened.emit(documents.document(self.desk.reader, key))


def of_invoices(language: str) -> list[Column]:
    """Give the columns of a customer's invoices."""
    amount = translate("customers", "Amount")
    still = translate("customers", "Open")
    return [
        Column("number", translate("customers", "Invoice"), _number, 130, strong=True),
        Column(
            "issued",
            translate("customers", "Issued"),
            partial(_issued, language),
            100,
            secondary=True,
            value=_issued_day,
        ),
        Column("due", translate("customers", "Due"), partial(_due, language), 100, value=_due_day),
        Column("amount", amount, _amount, 115, figures=True, value=_amount_money, descending_first=True),
        Column("open", still, _open_text, 115, figures=True, amount=_open, descending_first=True),
        Column("state", translate("customers", "State"), _state, 110, chip=state_chip),
        Column(
            "note", translate("customers", "Note"), _note, 160, secondary=True, sortable=False, visible=False
        ),
    ]


def of_letters(language: str) -> list[Column]:
    """Give the columns of a customer's letters."""
    total = translate("customers", "Total")
    return [
        Column("number", translate("customers", "Letter"), _number, 130, strong=True),
        Column("dated", translate("customers", "Dated"), partial(_dated, language), 110, value=_dated_day),
        Column("grade", translate("customers", "Grade"), _grade, 140),
        Column("total", total, _total_text, 140, figures=True, amount=_total, descending_first=True),
        Column(
            "pay_by",
            translate("customers", "Pay by"),
            partial(_pay_by, language),
            110,
            secondary=True,
            value=_pay_by_day,
        ),
        Column(
            "state", translate("customers", "State"), _letter_state, 120, chip=_letter_chip, sortable=False
        ),
    ]


def _given(asked: Any, _reader: Any) -> Any:
    return asked


def _number(row: InvoiceRow | LetterRow) -> str:
    return row.number


def _issued(language: str, row: InvoiceRow) -> str:
    return labels.short_day(row.issued_on, language)


def _due(language: str, row: InvoiceRow) -> str:
    return labels.short_day(row.due_on, language)


def _issued_day(row: InvoiceRow) -> date:
    return row.issued_on


def _due_day(row: InvoiceRow) -> date:
    return row.due_on


def _amount_money(row: InvoiceRow) -> Money:
    return Money(row.amount_minor, row.currency)


def _dated_day(row: LetterRow) -> date:
    return row.dated


def _pay_by_day(row: LetterRow) -> date:
    return row.pay_by


def _amount(row: InvoiceRow) -> str:
    return str(Money(row.amount_minor, row.currency))


def _open(row: InvoiceRow) -> Money:
    return Money(row.open_now_minor, row.currency)


def _open_text(row: InvoiceRow) -> str:
    return str(_open(row)) if row.open_now_minor else "—"


def _state(row: InvoiceRow) -> str:
    return state(row.state)


def _note(row: InvoiceRow) -> str:
    return row.note.replace("\n", " ")


def _dated(language: str, row: LetterRow) -> str:
    return labels.short_day(row.dated, language)


def _pay_by(language: str, row: LetterRow) -> str:
    return labels.short_day(row.pay_by, language)


def _grade(row: LetterRow) -> str:
    return labels.grade(row.grade)


def _total(row: LetterRow) -> Money:
    return Money(row.total_minor, row.currency)


def _total_text(row: LetterRow) -> str:
    return str(_total(row))


def _letter_state(row: LetterRow) -> str:
    return translate("customers", "Cancelled") if row.cancelled_on else ""


def _letter_chip(row: LetterRow) -> Chip | None:
    return Chip(_letter_state(row), "neutral") if row.cancelled_on else None
