"""A small grid to type in: Tab and Enter go through its open cells, what is wrong is marked in its cell."""

from collections import deque

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from collectdesk.gui import theme
from collectdesk.gui.grid_model import CALLED, GridModel, Index
from collectdesk.gui.header import Header
from collectdesk.gui.tokens import ROW

_CURSOR = QAbstractItemView.CursorAction
_NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem


class GridView(QTableView):
    """The view of a `GridModel`; typing, Enter, F2 or a click opens a cell, Tab and Enter go on to the next.

    `left` comes when Enter or Tab goes on from the last cell.
    """

    left = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        model.setParent(self)
        look = theme.look()
        header = Header(self)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setProperty("kind", "grid")  # framed while it has the keys, though no cell is open
        # Tab goes on inside an open cell; from a closed one it leaves the grid, as from any field
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        for place, column in enumerate(model.columns):
            header.resizeSection(place, look.px(column.width))
            if column.stretched:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def start(self, row: int = 0) -> None:
        """Open the first typed cell of `row`."""
        self.setFocus()
        for place, column in enumerate(self.grid.columns):
            if column.typed:
                self._open(self.grid.index(row, place))
                return

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt's name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Tab passes over the cells that are only read."""
        if cursorAction not in (_CURSOR.MoveNext, _CURSOR.MovePrevious):
            return super().moveCursor(cursorAction, modifiers)
        step = 1 if cursorAction == _CURSOR.MoveNext else -1
        here, width = self.currentIndex(), len(self.grid.columns)
        place = here.row() * width + here.column() + step
        while 0 <= place < self.grid.rowCount() * width:
            if self.grid.columns[place % width].typed:
                return self.grid.index(place // width, place % width)
            place += step
        return QModelIndex()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave the grid when going on from its last cell."""
        last = hint == _NEXT and not self._next().isValid()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if last else hint)
        if last:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a cell, or goes on from one that is only read."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self._open(here if self.grid.columns[here.column()].typed else self._next())
            event.accept()
            return
        super().keyPressEvent(event)

    def _next(self) -> QModelIndex:
        return self.moveCursor(_CURSOR.MoveNext, Qt.KeyboardModifier.NoModifier)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
            # going to a cell may have opened it already
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(index)


class _Cells(QStyledItemDelegate):
    """Paints as the lists do and opens a plain line edit in a cell."""

    def __init__(self, parent: GridView) -> None:
        super().__init__(parent)
        self._view = parent
        # Qt owns the line edits, but what helps typing lives in Python as long as its line is open
        self._helpers: deque[object] = deque(maxlen=4)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give the line edit for a cell."""
        column = self._view.grid.columns[index.column()]
        line = QLineEdit(parent)
        line.setProperty("kind", "cell")
        line.setAccessibleName(self._view.grid.text(index.row(), CALLED) or column.title)
        line.setFont(theme.font(figures=column.figures))
        if column.figures:
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        if column.equip is not None:
            self._helpers.append((line, column.equip(line)))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the line edit and mark its text, so that typing replaces it."""
        super().setEditorData(editor, index)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on like Tab; while something is offered below the cell, the keys are its own."""
        if isinstance(event, QKeyEvent) and watched.property("offering"):
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(watched, QLineEdit)
        ):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, _NEXT)
            return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell: what is wrong is red with a line below, what is only read is paler."""
        look, rect, column = theme.look(), option.rect, self._view.grid.columns[index.column()]
        wrong = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        ground = look.palette.bad_soft if wrong else look.palette.surface
        painter.fillRect(rect, QColor(ground))
        line = look.palette.bad if wrong else look.palette.hairline
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(line))
        colour = look.palette.bad if wrong else look.palette.text if column.typed else look.palette.secondary
        painter.setPen(QColor(colour))
        painter.setFont(theme.font(figures=column.figures))
        inner = rect.adjusted(look.px(12), 0, -look.px(12), -1)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideMiddle, inner.width()
        )
        painter.drawText(inner, int(column.alignment() | Qt.TextFlag.TextSingleLine), text)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QColor(look.palette.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
