"""A small grid to type in: Tab and Enter go through its open cells, what is wrong is marked in its cell."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
from collectdesk.gui.header import Header
from collectdesk.gui.tokens import ROW

Index = QModelIndex | QPersistentModelIndex
Line = dict[str, str]
_CURSOR = QAbstractItemView.CursorAction
_NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of a grid; only `typed` ones are edited, `equip` gives their line edit what helps typing.

    One column with `stretched` takes the room that is left.
    """

    key: str
    title: str
    width: int = 100
    figures: bool = False
    typed: bool = True
    stretched: bool = False
    equip: Callable[[QLineEdit], object] | None = None


class GridModel(QAbstractTableModel):
    """Lines of texts by column key; `edited(row, key)` comes after somebody typed.

    A `growing` grid keeps an empty line below the last one that was typed in.
    """

    edited = Signal(int, str)

    def __init__(
        self, columns: Sequence[GridColumn], *, growing: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._growing = growing
        self._lines: list[Line] = []
        self._wrong: dict[tuple[int, str], str] = {}

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of the others."""
        self.beginResetModel()
        self._lines = [dict(line) for line in lines]
        self._wrong.clear()
        if self._growing:
            self._lines.append({})
        self.endResetModel()

    def lines(self) -> list[Line]:
        """Give all lines, empty ones too."""
        return [dict(line) for line in self._lines]

    def text(self, row: int, key: str) -> str:
        """Give what stands in a cell."""
        return self._lines[row].get(key, "")

    def put(self, row: int, key: str, text: str) -> None:
        """Write into a cell without telling `edited`."""
        self._lines[row][key] = text
        self._wrong.pop((row, key), None)
        self._cell_changed(row, key)

    def show_wrong(self, row: int, key: str, sentence: str) -> None:
        """Mark a cell as wrong with the sentence why; an empty sentence takes it back."""
        if sentence:
            self._wrong[row, key] = sentence
        else:
            self._wrong.pop((row, key), None)
        self._cell_changed(row, key)

    def wrong(self) -> dict[tuple[int, str], str]:
        """Give the sentences of all wrong cells by row and column key."""
        return dict(self._wrong)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text, or the sentence about what is wrong with it."""
        if not index.isValid():
            return None
        key = self.columns[index.column()].key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(index.row(), key)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._wrong.get((index.row(), key))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        row, key, text = index.row(), self.columns[index.column()].key, str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == self.text(row, key):
            return False
        self.put(row, key, text)
        if self._growing and row == len(self._lines) - 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._lines.append({})
            self.endInsertRows()
        self.edited.emit(row, key)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let typed columns be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].typed else flags

    def _cell_changed(self, row: int, key: str) -> None:
        # a line may also keep what no column shows, such as the id behind a name
        for place, column in enumerate(self.columns):
            if column.key == key:
                index = self.index(row, place)
                self.dataChanged.emit(index, index)


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
        line.setAccessibleName(column.title)
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
        wrong = index.data(Qt.ItemDataRole.ToolTipRole)
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
        painter.drawText(inner, int(_alignment(column) | Qt.TextFlag.TextSingleLine), text)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QColor(look.palette.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _alignment(column: GridColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
