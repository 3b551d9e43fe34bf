"""The overdue page: sums per currency, the ageing bar, and the list per customer or per invoice."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton

from collectdesk.domain import ageing
from collectdesk.domain.money import figures
from collectdesk.gui import buttons, labels, preferences
from collectdesk.gui.as_of import AsOf
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.overdue import columns
from collectdesk.gui.overdue.sums import OverdueSums
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.source import Source
from collectdesk.store.queries import overdue
from collectdesk.store.queries.business import bucket_limits
from collectdesk.store.queries.overdue import Filter, OverdueCustomerRow, OverdueRow

if TYPE_CHECKING:
    from collectdesk.gui.payments.payer import Payer

# a currency of two minor digits, to read an amount by while the book has none
_ANY = "TWD"


class OverduePage(Page):
    """Reads the open invoices as of a day; what is pressed above filters what is listed below."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "letter", "setting",
         "log_entry", "promise", "dispute", "dispute_invoice", "pause"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = Filter(desk.today(), bucket_limits(desk.reader))
        self.header = PageHeader(self.tr("Overdue"))
        self._text = self.header.add_filter(self.tr("Customer, number or >50,000"))
        self.as_of = AsOf(desk.today(), desk.language, self.tr("Show the list as of"))
        self.header.add(self.as_of)
        self.claim_button = buttons.quiet(self.tr("Interest and deadlines"), self.open_claims)
        self.header.add(self.claim_button)
        self.letters_button = buttons.primary(self.tr("Prepare letters"), self.prepare_letters, "mail")
        # a choice in the list must not move the button beside it under a click
        buttons.keep_room(
            self.letters_button, self.tr("Prepare letters"), self.tr("Prepare letters for the selected")
        )
        self.header.add(self.letters_button)
        self.sums = OverdueSums(desk)
        self.chips = FilterChips()
        self.grouping = FilterChips(exclusive=True)
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.list: ListCard
        self.box.addWidget(self.header)
        self.box.addWidget(self.sums)
        self.box.addLayout(self._tools())
        self._make_list()
        self._pause = Pause(self)
        self._connect()

    def reload(self) -> None:
        """Read sums and list anew, and the limits of the buckets, which may have been changed."""
        limits = bucket_limits(self.desk.reader)
        if limits != self.shown.limits:
            self.shown = self.shown._replace(limits=limits, buckets=frozenset())
            self._remake_list()
        # the list first: its rows are what the owner came for
        self.list.show_source(self._source())
        self.sums.show_sums(self.shown, fresh=True, patient=self.list.view.table.ready())

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self._text.setFocus()
        self._text.selectAll()

    def take_cursor(self) -> None:
        """Put the cursor into the list."""
        self.list.view.setFocus()

    def by_customer(self) -> bool:
        """Tell whether the list has one row per customer and currency."""
        return self.desk.preferences.get(preferences.GROUPED)

    def flip(self) -> None:
        """Change between one row per customer and one per invoice."""
        self.desk.preferences.set(preferences.GROUPED, not self.by_customer())
        self._remake_list()
        self.list.show_source(self._source())

    def payer(self) -> Payer | None:
        """Give the customer, and the invoice if there is one per row, that the cursor is on."""
        row = self.list.view.current_row()
        if row is None:
            return None
        from collectdesk.gui.payments.payer import Payer  # with the first payment, not with the start

        return Payer(row.customer_id, row.id if isinstance(row, OverdueRow) else None, row.currency)

    def prepare_letters(self) -> None:
        """Go to the letters for the selected rows; for all that is overdue while none is selected."""
        view = self.list.view
        rows = view.table.rows_of(view.selected_ids())
        pairs = frozenset((row.customer_id, row.currency) for row in rows)
        from collectdesk.gui.letters.wanted import Wanted  # with the first letter, not with the start

        self.desk.go("letters", Wanted(pairs=pairs or None))

    def open_claims(self) -> None:
        """Go to interest and limitation of the row the cursor is on."""
        row = self.list.view.current_row()
        if row is None:
            return
        from collectdesk.gui.claim.asked import ClaimAsked  # with the first claim, not with the start

        ids = (row.id,) if isinstance(row, OverdueRow) else ()
        self.desk.go("claim", ClaimAsked(row.customer_id, row.currency, ids, back="overdue"))

    def open_limitations(self) -> None:
        """Go to the list of when claims run out."""
        self.desk.go("limitations")

    def import_list(self) -> None:
        """Go to where a list is imported."""
        self.desk.go("import")

    def _connect(self) -> None:
        self._text.textEdited.connect(self._pause.start)
        self._text.returnPressed.connect(self._on_filter_done)
        self._text.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._on_text)
        self.as_of.changed.connect(self._on_day)
        self.sums.currency_pressed.connect(self._on_currency)
        self.sums.buckets_chosen.connect(self._on_buckets)
        self.chips.changed.connect(self._on_chips)
        self.grouping.changed.connect(self.flip)
        key = QShortcut(QKeySequence("Ctrl+G"), self)
        key.setWhatsThis(self.tr("Change between customers and invoices"))
        key.activated.connect(self.flip)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.grouping.setToolTip("Ctrl+G")
        self.chips.set_chips([("past_due", self.tr("Past due only"))])
        row.addWidget(self.grouping)
        row.addWidget(self.chips)
        row.addStretch(1)
        row.addWidget(buttons.link(self.tr("Last safe days"), self.open_limitations))
        row.addWidget(self._columns_button)
        return row

    def _columns(self) -> list[Column]:
        if self.by_customer():
            return columns.of_customers(self.desk.language)
        return columns.of_invoices(self.desk.language, self.shown.limits)

    def _make_list(self) -> None:
        grouped = self.by_customer()
        name = "overdue_customers" if grouped else "overdue_invoices"
        self.list = ListCard(
            name,
            self._columns(),
            self.desk.preferences,
            Sort("days_late", descending=True),
            self.tr("Nothing is open here. Money that comes in on time asks for nothing."),
        )
        self._first = False
        self.list.view.setAccessibleName(self.tr("Overdue"))
        ListMenu(self.desk, self.list, self._list_title, self._filtered, dated=True)
        self.list.view.sort_asked.connect(self._on_sort)
        self.list.view.typed.connect(self._on_typed)
        self.list.view.opened.connect(self._on_opened)
        self.list.view.selected.connect(self._on_selected)
        self.list.view.table.settled.connect(self._on_settled)
        self.list.view.add_action(self.tr("Record payment"), self._on_payment)
        self.list.view.add_action(self.tr("Prepare letters"), self.prepare_letters)
        self.list.view.add_action(self.tr("Interest and deadlines"), self.open_claims)
        self.box.addWidget(self.list, 1)
        self.grouping.set_chips([("customer", self.tr("By customer")), ("invoice", self.tr("By invoice"))])
        self.grouping.press(["customer" if grouped else "invoice"])

    def _on_settled(self) -> None:
        self._on_selected()  # a list read anew may have lost the row that was selected
        table = self.list.view.table
        if table.rowCount() or not table.exact:
            return
        # only a list without rows needs these, and hardly any start shows one
        from collectdesk.gui.empty_state import EmptyState
        from collectdesk.store.queries import invoices

        first = not invoices.some(self.desk.reader)
        if first and not self._first:
            said = self.tr("No invoice yet. Who owes you what, and how late it is, will stand here.")
            button = self.tr("Import your list")
            self.list.set_empty(EmptyState("clock", said, button, self.import_list))
        elif self._first and not first:
            said = self.tr("Nothing is open here. Money that comes in on time asks for nothing.")
            self.list.set_empty(EmptyState("circle-check", said))
        self._first = first

    def _list_title(self) -> str:
        day = labels.long_day(self.shown.day, self.desk.language)
        return self.tr("Overdue as of {day}").format(day=day)

    def _filtered(self) -> str:
        said = [self.shown.currency] if self.shown.currency else []
        said += [
            labels.bucket(name) for name in ageing.buckets(self.shown.limits) if name in self.shown.buckets
        ]
        if self.shown.past_due_only:
            said.append(self.tr("Past due only"))
        if self.shown.text:
            said.append(self.tr("with “{text}”").format(text=self.shown.text))
        if self.shown.at_least_minor is not None:
            least = figures(self.shown.at_least_minor, self.sums.currency or _ANY)
            said.append(self.tr("at least {amount}").format(amount=least))
        return labels.in_a_row(said)

    def _remake_list(self) -> None:
        inside = self.list.isAncestorOf(QApplication.focusWidget() or self)
        self.box.removeWidget(self.list)
        self.list.close_list()
        self._make_list()
        if inside:
            # the cursor was in the list that is gone
            self.list.view.setFocus()

    def _source(self) -> Source[Any]:
        sort = self.list.view.sort()
        if self.by_customer():
            return self.desk.answer_of(partial(_customers, self.shown, sort.key, descending=sort.descending))
        return self.desk.list_of(partial(_invoices, self.shown, sort.key, descending=sort.descending))

    def _filter(self, **wanted: Any) -> None:
        self.shown = self.shown._replace(**wanted)
        self.list.show_source(self._source())
        self.sums.show_sums(self.shown, fresh=False, patient=self.list.view.table.ready())

    def _on_day(self, day: date) -> None:
        self._filter(day=day)

    def _on_currency(self, currency: str) -> None:
        self._filter(currency="" if currency == self.shown.currency else currency)

    def _on_buckets(self, buckets: frozenset[str]) -> None:
        # the bar is of one currency, and so is what it filters
        self._filter(buckets=buckets, currency=self.sums.currency if buckets else self.shown.currency)

    def _on_chips(self, pressed: frozenset[str]) -> None:
        self._filter(past_due_only="past_due" in pressed)

    def _on_text_changed(self, text: str) -> None:
        # the cross in the field clears without editing
        if not text:
            self._pause.start()

    def _on_text(self) -> None:
        from collectdesk.gui.overdue import typed_filter  # a start reads nothing typed

        text, least = typed_filter.parts(self._text.text(), self.sums.currency or _ANY)
        if (text, least) != (self.shown.text, self.shown.at_least_minor):
            self._filter(text=text, at_least_minor=least)

    def _on_filter_done(self) -> None:
        self._on_text()
        self.list.view.setFocus()

    def _on_typed(self, text: str) -> None:
        self._text.setFocus()
        self._text.setText(text)
        self._pause.start()

    def _on_sort(self) -> None:
        self.list.show_source(self._source())

    def _on_opened(self, row: OverdueRow | OverdueCustomerRow) -> None:
        if isinstance(row, OverdueRow):
            self.desk.go("invoices", row.id)
        else:
            self.desk.go("customers", row.customer_id)

    def _on_selected(self) -> None:
        count = self.list.view.selected_count()
        some = count > 0
        self.claim_button.setEnabled(count == 1)
        said = self.tr("Prepare letters for the selected") if some else self.tr("Prepare letters")
        self.letters_button.setText(said)

    def _on_payment(self) -> None:
        # the dialog loads when first needed: a start shows none
        from collectdesk.gui.payments.record_payment import record

        record(self.desk, self, self.payer())

    def _on_columns(self) -> None:
        button: QPushButton = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _invoices(shown: Filter, sort: str, reader: Any, *, descending: bool) -> Any:
    return overdue.invoices(reader, shown, sort, descending=descending)


def _customers(shown: Filter, sort: str, reader: Any, *, descending: bool) -> Any:
    return overdue.customers(reader, shown, sort, descending=descending)
