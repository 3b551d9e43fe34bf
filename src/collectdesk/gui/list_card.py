"""A list on a card: the rows, what is said when there are none, and the line with count and sum."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from collectdesk.gui import theme
from collectdesk.gui.card import Card
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.list_footer import ListFooter
from collectdesk.gui.list_view import ListView
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.source import Source
from collectdesk.gui.table import TableModel
from collectdesk.gui.tokens import ROW


class ListCard(Card):
    """`view` is the list; `empty` stands in its place while it has no rows."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        preferences: Preferences,
        sort: Sort,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, bare=True)
        look = theme.look()
        self.view = ListView(name, TableModel(columns), preferences, sort)
        self.footer = ListFooter(self.view)
        self._sentence = empty
        self._empty: QWidget | None = None
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        self.box.addWidget(self.view, 1)
        self.box.addWidget(line)
        self.box.addWidget(self.footer)
        self.setMinimumHeight(look.px(ROW * 5))
        self.view.table.settled.connect(self._on_settled)

    @property
    def empty(self) -> QWidget:
        """Give what stands here without rows; made when first needed, as most lists have some."""
        if self._empty is None:
            self._put_empty(EmptyState("circle-check", self._sentence))
        assert self._empty is not None
        return self._empty

    def set_empty(self, empty: QWidget) -> None:
        """Say something else while there are no rows, such as what to do first."""
        self._put_empty(empty)
        self._on_settled()

    def show_source(self, source: Source[Any]) -> None:
        """Show `source`."""
        self.view.show_source(source)

    def close_list(self) -> None:
        """Stop reading and go."""
        self.view.table.stop()
        self.hide()
        self.deleteLater()

    def _put_empty(self, empty: QWidget) -> None:
        empty.hide()
        if self._empty is None:
            self.box.insertWidget(1, empty, 1)
        else:
            self.box.replaceWidget(self._empty, empty)
            self._empty.deleteLater()
        self._empty = empty

    def _on_settled(self) -> None:
        none = self.view.table.rowCount() == 0 and self.view.table.exact
        had_focus = self.view.hasFocus()
        self.view.setVisible(not none)
        if none or self._empty is not None:
            self.empty.setVisible(none)
        if had_focus and not none:
            self.view.setFocus()
