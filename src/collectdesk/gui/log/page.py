"""The log over everybody: what was said, when, by whom, with what result; one entry beside it."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.log import columns, quick_entry
from collectdesk.gui.log.details import LogDetails
from collectdesk.gui.log.filters import LogFilters
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.side_panel import SidePanel
from collectdesk.store.queries import log
from collectdesk.store.queries.log import LogRow

_PAUSE = 120


class LogPage(Page):
    """`show_this` takes the id of an entry."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"log_entry", "log_invoice", "document", "document_invoice", "customer", "contact", "setting"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown = 0
        self._first: bool | None = None
        self.header = PageHeader(self.tr("Log"))
        self.filter = self.header.add_filter(self.tr("Words or a customer"))
        self.note_button = buttons.primary(self.tr("Note a contact"), self.note, "pen-line")
        self.note_button.setToolTip("Ctrl+L")
        self.header.add(self.note_button)
        self.filters = LogFilters(desk)
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.list = ListCard(
            "log",
            columns.of_log(desk.language),
            desk.preferences,
            Sort("happened", descending=True),
            self.tr("No entry looks like this."),
        )
        self.list.view.setAccessibleName(self.tr("Log"))
        self.menu = ListMenu(desk, self.list, self._list_title, self._filtered)
        self.panel = SidePanel()
        self._pause = _timer(self, _PAUSE)
        self._soon = _timer(self, 0)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read list and details anew."""
        count = log.count(self.desk.reader)
        self.header.set_state(self.tr("%n entries", "", count) if count else "")
        self._show_empty(first=not count)
        self._show_list()
        if self._shown:
            self.show_entry(self._shown)

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def take_cursor(self) -> None:
        """Put the cursor into the list."""
        self.list.view.setFocus()

    def show_this(self, what: object) -> None:
        """Show the entry with this id beside the list."""
        if isinstance(what, int):
            self.show_entry(what)

    def payer(self) -> Payer | None:
        """Give the customer the cursor is on."""
        row = self.list.view.current_row()
        return Payer(row.customer_id) if row is not None else None

    def note(self) -> None:
        """Note a contact with the customer the cursor is on, or with anybody."""
        payer = self.payer()
        quick_entry.note(self.desk, self, payer.customer_id if payer is not None else None)

    def show_entry(self, key: int) -> None:
        """Tell of an entry beside the list."""
        try:
            details = LogDetails(self.desk, key)
        except Problem:
            self.panel.close_panel()
            return
        details.entry_asked.connect(self.show_entry)
        details.customer_asked.connect(self._on_customer)
        details.correct_asked.connect(self._on_correct)
        self._shown = key
        self.panel.fill(self.tr("Entry")).addWidget(details)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and details beside each other only where there is room for both."""
        super().resizeEvent(event)
        self._share_room()

    def _lay_out(self) -> None:
        look = theme.look()
        tools = QHBoxLayout()
        tools.addWidget(self.filters, 1)
        tools.addWidget(self._columns_button)
        body = QHBoxLayout()
        body.setSpacing(look.px(14))
        body.addWidget(self.list, 1)
        body.addWidget(self.panel)
        self.box.addWidget(self.header)
        self.box.addLayout(tools)
        self.box.addLayout(body, 1)

    def _connect(self) -> None:
        view = self.list.view
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_done)
        self._pause.timeout.connect(self._show_list)
        self._soon.timeout.connect(self._on_chosen)
        self.filters.changed.connect(self._show_list)
        self.panel.closed.connect(self._on_panel_closed)
        view.sort_asked.connect(self._on_sort)
        view.typed.connect(self._on_typed)
        view.opened.connect(self._on_opened)
        view.selected.connect(self._soon.start)
        view.add_action(self.tr("Note a contact"), self.note)
        view.add_action(self.tr("Correct"), self._on_correct_current)
        view.add_action(self.tr("Open the customer"), self._on_customer_current)
        view.add_action(self.tr("Call sheet"), self._on_call_sheet)

    def _show_list(self) -> None:
        sort = self.list.view.sort()
        silent = self.filters.by_silence()
        question = partial(
            _listed,
            self.filters.wanted(self.filter.text().strip()),
            "silence" if silent else sort.key,
            descending=silent or sort.descending,
        )
        self.list.show_source(self.desk.list_of(question))

    def _show_empty(self, *, first: bool) -> None:
        if first is self._first:
            return
        self._first = first
        if first:
            said = self.tr("Nothing noted yet. After a call, press Ctrl+L and write what was said.")
            empty = EmptyState("pen-line", said, self.tr("Note a contact"), self.note)
        else:
            empty = EmptyState("pen-line", self.tr("No entry looks like this."))
        self.list.set_empty(empty)

    def _share_room(self) -> None:
        alone = self.narrow() and self.panel.isVisibleTo(self)
        self.panel.set_alone(alone=alone)
        self.list.setVisible(not alone)

    def _list_title(self) -> str:
        return self.tr("Log")

    def _filtered(self) -> str:
        return " · ".join([*self.filters.told(), *filter(None, [self.filter.text().strip()])])

    def _on_chosen(self) -> None:
        row = self.list.view.current_row()
        if row is None or self.narrow() or self._shown == row.id:
            return
        if self.list.view.selected_ids() == [row.id]:
            self.show_entry(row.id)

    def _on_opened(self, row: LogRow) -> None:
        self.show_entry(row.id)

    def _on_sort(self) -> None:
        self.filters.silence.press(())
        self._show_list()

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _on_filter_done(self) -> None:
        self._show_list()
        self.list.view.setFocus()

    def _on_panel_closed(self) -> None:
        self._shown = 0
        self._share_room()
        self.list.view.setFocus()

    def _on_correct(self, row: LogRow) -> None:
        quick_entry.correct(self.desk, self, row)

    def _on_correct_current(self) -> None:
        row = self.list.view.current_row()
        if row is not None and row.corrected_by is None:
            quick_entry.correct(self.desk, self, row)

    def _on_customer(self, key: int) -> None:
        self.desk.go("customers", key)

    def _on_customer_current(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.desk.go("customers", row.customer_id)

    def _on_call_sheet(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.desk.go("callsheet", row.customer_id)

    def _on_columns(self) -> None:
        button = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _listed(wanted: log.Wanted, sort: str, _reader: Any, *, descending: bool) -> Any:
    return log.listed(wanted, sort, descending=descending)


def _timer(parent: QWidget, pause: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    return timer
