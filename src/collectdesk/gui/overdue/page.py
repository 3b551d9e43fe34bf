"""The overdue page: sums per currency, the ageing bar, and the list per customer or per invoice."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from collectdesk.domain import ageing
from collectdesk.domain.money import Money, figures
from collectdesk.gui import buttons, labels, preferences
from collectdesk.gui.ageing_bar import AgeingBar, Segment
from collectdesk.gui.as_of import AsOf
from collectdesk.gui.card import Card
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.overdue import columns
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.source import Source
from collectdesk.gui.summary_cards import Summary, SummaryCards
from collectdesk.store.queries import overdue
from collectdesk.store.queries.business import bucket_limits
from collectdesk.store.queries.overdue import CurrencyTotal, Filter, OverdueCustomerRow, OverdueRow

_PAUSE = 120


class OverduePage(Page):
    """Reads the open invoices as of a day; what is pressed above filters what is listed below."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "letter", "setting"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = Filter(desk.today(), bucket_limits(desk.reader))
        self._bar_currency = ""
        self.header = PageHeader(self.tr("Overdue"))
        self._text = self.header.add_filter(self.tr("Filter by customer or number"))
        self.as_of = AsOf(desk.today(), desk.language)
        self.header.add(self.as_of)
        self.cards = SummaryCards()
        self.bar = AgeingBar()
        self._bar_card = Card()
        self._bar_card.box.addWidget(self.bar)
        self.chips = FilterChips()
        self.grouping = FilterChips(exclusive=True)
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.list: ListCard
        for part in (self.header, self.cards, self._bar_card):
            self.box.addWidget(part)
        self.box.addLayout(self._tools())
        self._make_list()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._connect()

    def reload(self) -> None:
        """Read sums and list anew, and the limits of the buckets, which may have been changed."""
        limits = bucket_limits(self.desk.reader)
        if limits != self.shown.limits:
            self.shown = replace(self.shown, limits=limits, buckets=frozenset())
            self._remake_list()
        self._show_sums()
        self.list.show_source(self._source())

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
        self.reload()

    def _connect(self) -> None:
        self._text.textEdited.connect(self._pause.start)
        self._text.returnPressed.connect(self._on_filter_done)
        self._text.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._on_text)
        self.as_of.changed.connect(self._on_day)
        self.cards.pressed.connect(self._on_currency)
        self.bar.chosen.connect(self._on_buckets)
        self.chips.changed.connect(self._on_chips)
        self.grouping.changed.connect(self.flip)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.flip)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.grouping.setToolTip("Ctrl+G")
        self.chips.set_chips([("past_due", self.tr("Past due only"))])
        row.addWidget(self.grouping)
        row.addWidget(self.chips)
        row.addStretch(1)
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
        self.list.view.setAccessibleName(self.tr("Overdue"))
        self.list.view.sort_asked.connect(self._on_sort)
        self.list.view.typed.connect(self._on_typed)
        self.list.view.opened.connect(self._on_opened)
        self.box.addWidget(self.list, 1)
        self.grouping.set_chips([("customer", self.tr("By customer")), ("invoice", self.tr("By invoice"))])
        self.grouping.press(["customer" if grouped else "invoice"])

    def _remake_list(self) -> None:
        self.box.removeWidget(self.list)
        self.list.close_list()
        self._make_list()

    def _source(self) -> Source[Any]:
        sort = self.list.view.sort()
        if self.by_customer():
            return self.desk.answer_of(partial(_customers, self.shown, sort.key, descending=sort.descending))
        return self.desk.list_of(partial(_invoices, self.shown, sort.key, descending=sort.descending))

    def _show_sums(self) -> None:
        everything = replace(self.shown, currency="", buckets=frozenset(), past_due_only=False)
        totals = overdue.totals(self.desk.reader, everything)
        self.cards.show_summaries([self._summary(total) for total in totals], self.shown.currency)
        by_currency = {total.currency: total for total in totals}
        if self.shown.currency in by_currency:
            self._bar_currency = self.shown.currency
        elif self._bar_currency not in by_currency:
            self._bar_currency = totals[0].currency if totals else ""
        self._bar_card.setVisible(bool(self._bar_currency))
        if self._bar_currency:
            self._show_bar(by_currency[self._bar_currency])

    def _summary(self, total: CurrencyTotal) -> Summary:
        line = " · ".join(
            (
                self.tr("%n invoice(s)", "", total.overdue_invoices),
                self.tr("%n customer(s)", "", total.overdue_customers),
            )
        )
        more = []
        if total.not_due_minor:
            amount = figures(total.not_due_minor, total.currency)
            more.append(self.tr("{amount} not yet due").format(amount=amount))
        if total.unallocated_minor:
            amount = figures(total.unallocated_minor, total.currency)
            more.append(self.tr("{amount} unallocated").format(amount=amount))
        figure = str(Money(total.overdue_minor, total.currency))
        return Summary(total.currency, labels.currency(total.currency), figure, line, " · ".join(more))

    def _show_bar(self, total: CurrencyTotal) -> None:
        names = ageing.buckets(self.shown.limits)
        last = len(names) - 1
        segments = [
            # however many buckets the owner made, the colours run from grey to brick
            Segment(name, minor, round(number * 4 / last))
            for number, (name, minor) in enumerate(zip(names, total.buckets, strict=True))
        ]
        self.bar.show_ageing(total.currency, segments, self.shown.buckets)

    def _filter(self, **wanted: Any) -> None:
        self.shown = replace(self.shown, **wanted)
        self.reload()

    def _on_day(self, day: date) -> None:
        self._filter(day=day)

    def _on_currency(self, currency: str) -> None:
        self._filter(currency="" if currency == self.shown.currency else currency)

    def _on_buckets(self, buckets: frozenset[str]) -> None:
        # the bar is of one currency, and so is what it filters
        self._filter(buckets=buckets, currency=self._bar_currency if buckets else self.shown.currency)

    def _on_chips(self, pressed: frozenset[str]) -> None:
        self._filter(past_due_only="past_due" in pressed)

    def _on_text_changed(self, text: str) -> None:
        # the cross in the field clears without editing
        if not text:
            self._pause.start()

    def _on_text(self) -> None:
        if self._text.text().strip() != self.shown.text:
            self._filter(text=self._text.text().strip())

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

    def _on_columns(self) -> None:
        button: QPushButton = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _invoices(shown: Filter, sort: str, reader: Any, *, descending: bool) -> Any:
    return overdue.invoices(reader, shown, sort, descending=descending)


def _customers(shown: Filter, sort: str, reader: Any, *, descending: bool) -> Any:
    return overdue.customers(reader, shown, sort, descending=descending)
