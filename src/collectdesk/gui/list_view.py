"""The view of all lists: sorting is asked for, columns are remembered, rows are marked with Space."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from collectdesk.gui import theme
from collectdesk.gui.cells import Cells
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.header import Header
from collectdesk.gui.list_columns import ListColumns
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.source import Source
from collectdesk.gui.table import TableModel
from collectdesk.gui.tokens import ROW

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_COMMAND = QItemSelectionModel.SelectionFlag


class ListView(QTableView):
    """Shows a `TableModel`; `name` is under what its columns are remembered.

    `opened` carries the row of Enter or a double click, `sort_asked` a `Sort`, `typed` the letters typed
    into the list, `selected` comes after the selection changed. Actions added to the view are its
    right-click menu.
    """

    opened = Signal(object)
    sort_asked = Signal(object)
    typed = Signal(str)
    selected = Signal()

    def __init__(
        self,
        name: str,
        model: TableModel,
        preferences: Preferences,
        sort: Sort,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sort = sort
        self._marking = False
        self._wanted: tuple[int, list[int]] | None = None
        self._sought: int | None = None
        self.table = model
        model.setParent(self)
        self.setHorizontalHeader(Header(self))
        self.setModel(model)
        self.setItemDelegate(Cells(self))
        self._set_up()
        self.columns = ListColumns(self, name, preferences)
        self._show_sort()
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._on_section_clicked)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        model.settled.connect(self._on_settled)

    def show_source(self, source: Source[Any]) -> None:
        """Show `source`; the current and selected rows stay so where they are still in the list."""
        self.table.show(source)

    def seek(self, key: int) -> None:
        """Put the cursor on the row with the id `key` if it is listed, now or when all rows are known."""
        place = self.table.find(key)
        if place >= 0:
            self._select(place, [place])
            self.scrollTo(self.currentIndex())
        self._sought = None if self.table.exact else key

    def sort(self) -> Sort:
        """Give the order asked for."""
        return self._sort

    def current_row(self) -> Any | None:
        """Give the row the cursor is on, None if the list is empty."""
        index = self.currentIndex()
        return self.table.row_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Give the ids of the selected rows from top to bottom."""
        ranges = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        return [each for top, bottom in ranges for each in self.table.ids(top, bottom)]

    def selected_count(self) -> int:
        """Give the number of selected rows without fetching them."""
        return sum(r.height() for r in self.selectionModel().selection().toList())

    def add_action(self, title: str, slot: Callable[[], object], shortcut: str = "") -> QAction:
        """Add an action to the right-click menu; `slot` is a bound method."""
        action = QAction(title, self)
        if shortcut:
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def column_menu(self) -> QMenu:
        """Give a menu in which columns are shown and hidden."""
        return self.columns.menu()

    def shown_columns(self) -> list[Column]:
        """Give the columns as they stand from left to right, hidden ones left out."""
        return self.columns.shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space marks, Escape unmarks, letters search."""
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._mark()
        elif key == Qt.Key.Key_Escape and self._marking:
            self._marking = False
            self.clearSelection()
        elif text and text.isprintable() and not _commanded(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A plain click ends marking."""
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._marking = event.button() != Qt.MouseButton.LeftButton and self._marking
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the pointer."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns fill the width until their owner drags one."""
        super().resizeEvent(event)
        # not asked of the viewport: for one of Qt's own widgets PySide makes all of its classes
        self.columns.fit(event.size().width())

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """While marking with Space the arrows move without unmarking."""
        if self._marking and isinstance(event, QKeyEvent) and event.key() in _MOVES and not _commanded(event):
            return _COMMAND.NoUpdate
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that the selection changed."""
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.look().px(ROW))

    def _mark(self) -> None:
        here = self.currentIndex()
        if not self._marking and self.selected_count() == 1 and self.selectionModel().isSelected(here):
            # the row the cursor came with is selected already: the first Space keeps it
            self._marking = True
        else:
            self._marking = True
            self.selectionModel().select(here, _COMMAND.Toggle | _COMMAND.Rows)
        below = self.table.index(here.row() + 1, here.column())
        if below.isValid():
            self.selectionModel().setCurrentIndex(below, _COMMAND.NoUpdate)
            self.scrollTo(below)
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if self.property("hovered") != row:
            self.setProperty("hovered", row)
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = self.table.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def _on_about_to_reset(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            chosen = self.selected_ids() if self.selected_count() <= 1000 else []
            self._wanted = (self.table.id_at(index.row()), chosen)

    def _on_reset(self) -> None:
        if self._wanted is None:
            return
        current, chosen = self._wanted
        places = [place for each in chosen if (place := self.table.find(each)) >= 0]
        here = self.table.find(current)
        if here >= 0 and len(places) == len(chosen):
            self._wanted = None
        self._select(here, places)

    def _on_settled(self) -> None:
        # rows beyond the first page are known only now
        if self._wanted is not None:
            self._on_reset()
            self._wanted = None
        if self._sought is not None:
            self.seek(self._sought)

    def _select(self, here: int, places: Sequence[int]) -> None:
        last = self.table.columnCount() - 1
        chosen = QItemSelection()
        for place in places:
            chosen.select(self.table.index(place, 0), self.table.index(place, last))
        self.selectionModel().select(chosen, _COMMAND.ClearAndSelect | _COMMAND.Rows)
        if here >= 0:
            self.selectionModel().setCurrentIndex(self.table.index(here, 0), _COMMAND.NoUpdate)

    def _on_section_clicked(self, logical: int) -> None:
        column = self.table.columns[logical]
        if not column.sortable:
            return
        again = self._sort.key == column.key
        descending = not self._sort.descending if again else column.descending_first
        self._sort = Sort(column.key, descending)
        self._show_sort()
        self.sort_asked.emit(self._sort)

    def _show_sort(self) -> None:
        keys = [column.key for column in self.table.columns]
        header = self.horizontalHeader()
        header.setSortIndicatorShown(self._sort.key in keys)
        if self._sort.key in keys:
            order = Qt.SortOrder.DescendingOrder if self._sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(keys.index(self._sort.key), order)


def _commanded(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier
    return bool(event.modifiers() & (held.ControlModifier | held.AltModifier | held.MetaModifier))
