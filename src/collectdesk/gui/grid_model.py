"""The lines of a small grid to type in, and what is wrong in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit

Index = QModelIndex | QPersistentModelIndex
Line = dict[str, str]
# what a line may keep beside its columns: a sentence about it, and what its open cell is called
TOLD = "told"
CALLED = "called"


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

    def alignment(self) -> Qt.AlignmentFlag:
        """Give where its texts stand: figures right, all others left."""
        side = Qt.AlignmentFlag.AlignRight if self.figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


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
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._wrong.get((index.row(), key))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._wrong.get((index.row(), key)) or self.text(index.row(), TOLD) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].alignment()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self.columns[section].alignment() if role == Qt.ItemDataRole.TextAlignmentRole else None

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
