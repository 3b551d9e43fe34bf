"""The list of customers with its search and filters."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, labels, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.customers import columns
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.flow import Flow
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.payments.payer import Payer
from collectdesk.store.queries import customers
from collectdesk.store.queries.customers import CustomerRow

_MOST_TAGS = 6


class CustomerList(QWidget):
    """Tells `opened(id)`, `edit_asked(id)` and `add_asked`; `reload` reads it anew."""

    opened = Signal(int)
    add_asked = Signal()
    edit_asked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.header = PageHeader(self.tr("Customers"))
        self.filter = self.header.add_filter(self.tr("Filter by name or number"))
        self.header.add(buttons.quiet(self.tr("Import"), self._on_import, "upload"))
        self.header.add(buttons.primary(self.tr("Add customer"), self.add_asked.emit, "plus"))
        self.owing = FilterChips()
        self.owing.set_chips([("owing", self.tr("Owes now"))])
        self.currencies = FilterChips(exclusive=True)
        self.tags = FilterChips(exclusive=True)
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.list = ListCard(
            "customers",
            columns.of_customers(desk.language),
            desk.preferences,
            Sort("name"),
            self.tr("No customer is like this."),
        )
        self.list.view.setAccessibleName(self.tr("Customers"))
        self.menu = ListMenu(desk, self.list, self._list_title, self._filtered)
        self._said_nobody = False
        self._pause = Pause(self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Read the list and what it can be filtered by."""
        reader = self.desk.reader
        count = customers.count(reader)
        self.header.set_state(self.tr("%n customer(s)", "", count) if count else "")
        found = customers.currencies(reader)
        self.currencies.set_chips([(code, code) for code in found] if len(found) > 1 else [])
        self.tags.set_chips([(tag, tag) for tag in customers.tags(reader)[:_MOST_TAGS]])
        self._say_why_empty(nobody=count == 0)
        self._show()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing for a list that is not seen; it reads anew when it is."""
        self._pause.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        chosen = QWidget()
        row = Flow(chosen, theme.look().px(8))
        for chips in (self.owing, self.currencies, self.tags):
            row.addWidget(chips)
        tools = QHBoxLayout()
        tools.addWidget(chosen, 1)
        tools.addWidget(self._columns_button, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.header)
        box.addLayout(tools)
        box.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_done)
        self._pause.timeout.connect(self._show)
        for chips in (self.owing, self.currencies, self.tags):
            chips.changed.connect(self._show)
        view = self.list.view
        view.sort_asked.connect(self._show)
        view.typed.connect(self._on_typed)
        view.opened.connect(self._on_opened)
        view.add_action(self.tr("Open"), self._on_open)
        self._on_one = [
            view.add_action(self.tr("Edit"), self._on_edit, "Ctrl+E"),
            view.add_action(self.tr("Record payment"), self._on_payment),
        ]
        self._reminders = view.add_action(self.tr("Print reminders"), self._on_letters)
        view.add_action(self.tr("Add customer"), self.add_asked.emit, "Ctrl+N")
        view.selected.connect(self._offer_actions)

    def _list_title(self) -> str:
        return self.tr("Customers")

    def _filtered(self) -> str:
        said = [self.tr("Owes now")] if self.owing.pressed() else []
        text = self.filter.text().strip()
        said += [*self.currencies.pressed(), *self.tags.pressed()]
        if text:
            said.append(self.tr("with “{text}”").format(text=text))
        return labels.in_a_row(said)

    def _say_why_empty(self, *, nobody: bool) -> None:
        if nobody == self._said_nobody:
            return
        self._said_nobody = nobody
        if nobody:
            sentence = self.tr("Nobody is in your book yet. Add the first customer who owes you something.")
            empty = EmptyState("users", sentence, self.tr("Add customer"), self.add_asked.emit)
        else:
            empty = EmptyState("users", self.tr("No customer is like this."))
        self.list.set_empty(empty)

    def _show(self) -> None:
        sort = self.list.view.sort()
        asked = customers.listed(
            self.filter.text().strip(),
            sort.key,
            descending=sort.descending,
            currency=next(iter(self.currencies.pressed()), ""),
            tag=next(iter(self.tags.pressed()), ""),
            owing=bool(self.owing.pressed()),
        )
        self.list.show_source(self.desk.list_of(partial(_given, asked)))

    def _on_filter_done(self) -> None:
        self._show()
        self.list.view.setFocus()

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _on_opened(self, row: CustomerRow) -> None:
        self.opened.emit(row.id)

    def _on_open(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.opened.emit(row.id)

    def _offer_actions(self) -> None:
        count = self.list.view.selected_count()
        for action in self._on_one:
            action.setEnabled(count == 1)
        self._reminders.setEnabled(count >= 1)

    def _on_edit(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            self.edit_asked.emit(row.id)

    def _on_payment(self) -> None:
        row = self.list.view.current_row()
        if row is not None:
            # the dialog loads when first needed: a start shows none
            from collectdesk.gui.payments.record_payment import record

            record(self.desk, self, Payer(row.id))

    def _on_letters(self) -> None:
        rows = self.list.view.table.rows_of(self.list.view.selected_ids())
        pairs = frozenset((row.id, currency) for row in rows for currency, _ in row.owed)
        self.desk.go("letters", Wanted(pairs=pairs))

    def _on_import(self) -> None:
        self.desk.go("import")

    def _on_columns(self) -> None:
        button = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _given(asked: Any, _reader: Any) -> Any:
    return asked
