"""The page of last safe days: until when each open claim can go to court, the most urgent first."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from collectdesk.gui import buttons, captions
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.limitations import columns
from collectdesk.gui.limitations.listed import Listed, Wanted
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.payments.payer import Payer
from collectdesk.store.queries.limitation import PASSED, Running


class LimitationsPage(Page):
    """Reckons all open claims in the background; a chip shows those that run out within some months."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "agreement", "business",
         "setting", "claim_terms", "limitation_event", "limitation_event_invoice"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wanted = Wanted()
        self._listed = Listed(desk.today())
        self.header = PageHeader(self.tr("Last safe days"))
        self.filter = self.header.add_filter(self.tr("Customer or number"))
        self.header.add(buttons.quiet(self.tr("Back to Overdue"), self._on_back, "arrow-left"))
        self.chips = FilterChips(exclusive=True)
        self.chips.setAccessibleName(self.tr("Which claims"))
        self.chips.set_chips(self._choices())
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.list = ListCard(
            "limitations",
            columns.of_claims(desk.language, desk.today()),
            desk.preferences,
            Sort("safe_day"),
            self.tr("No claim runs out so soon."),
        )
        self.list.view.setAccessibleName(self.tr("Last safe days"))
        ListMenu(desk, self.list, self._list_title, self._filtered)
        self._pause = Pause(self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Reckon all claims anew."""
        self._listed = Listed(self.desk.today())
        self._show_list()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def take_cursor(self) -> None:
        """Put the cursor into the list."""
        self.list.view.setFocus()

    def payer(self) -> Payer | None:
        """Give the customer and the claim the cursor is on."""
        row = self.list.view.current_row()
        return Payer(row.customer_id, row.invoice_id, row.currency) if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to Overdue."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.chips, 1)
        tools.addWidget(self._columns_button)
        self.box.addWidget(self.header)
        self.box.addLayout(tools)
        self.box.addWidget(self.list, 1)
        said = self.tr("Counted the cautious way from what your book knows. Information, not legal advice.")
        self.box.addWidget(captions.small(said, wrap=True))

    def _connect(self) -> None:
        view = self.list.view
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_done)
        self._pause.timeout.connect(self._on_text)
        self.chips.changed.connect(self._on_chip)
        view.sort_asked.connect(self._show_list)
        view.typed.connect(self._on_typed)
        view.opened.connect(self._on_opened)
        view.table.settled.connect(self._on_settled)
        view.add_action(self.tr("Limitation of this claim"), self._on_open_current)
        view.add_action(self.tr("Open the invoice"), self._on_invoice)
        view.add_action(self.tr("Open the customer"), self._on_customer)

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (PASSED, self.tr("Passed")),
            ("1m", self.tr("Within a month")),
            ("3m", self.tr("Within 3 months")),
            ("6m", self.tr("Within 6 months")),
            ("12m", self.tr("Within a year")),
        ]

    def _show_list(self) -> None:
        sort = self.list.view.sort()
        answer = partial(self._listed.rows, self.wanted, sort.key, descending=sort.descending)
        self.list.show_source(self.desk.answer_of(answer))

    def _on_settled(self) -> None:
        table = self.list.view.table
        count = table.rowCount()
        self.header.set_state(self.tr("%n claims", "", count) if count else "")
        if count or not table.exact:
            return
        if self.wanted == Wanted():
            said = self.tr(
                "No claim is open whose law is known. The law that governs is set in the settings."
            )
            empty = EmptyState("clock", said, self.tr("Settings"), self._on_settings)
        elif self.wanted.text:
            empty = EmptyState("clock", self.tr("No claim looks like this."))
        else:
            empty = EmptyState("circle-check", self.tr("No claim runs out so soon."))
        self.list.set_empty(empty)

    def _filter(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._show_list()

    def _list_title(self) -> str:
        return self.tr("Last safe days")

    def _filtered(self) -> str:
        chosen = dict(self._choices()).get(self.wanted.until, "")
        return " · ".join(filter(None, (chosen, self.wanted.text)))

    def _open(self, row: Running) -> None:
        asked = ClaimAsked(row.customer_id, row.currency, (row.invoice_id,), "limitation", back="limitations")
        self.desk.go("claim", asked)

    def _on_chip(self, pressed: frozenset[str]) -> None:
        self._filter(self.wanted._replace(until=next(iter(pressed), "")))

    def _on_text(self) -> None:
        self._filter(self.wanted._replace(text=self.filter.text().strip()))

    def _on_filter_done(self) -> None:
        self._on_text()
        self.list.view.setFocus()

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _on_opened(self, row: Running) -> None:
        self._open(row)

    def _on_open_current(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self._open(row)

    def _on_invoice(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.desk.go("invoices", row.invoice_id)

    def _on_customer(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.desk.go("customers", row.customer_id)

    def _on_back(self) -> None:
        self.desk.go("overdue")

    def _on_settings(self) -> None:
        self.desk.go("settings", "business")

    def _on_columns(self) -> None:
        button = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
