"""The one table model of all lists: first rows at once, a million behind them, pages as they are seen."""

from array import array
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from collectdesk.gui.column import Column
from collectdesk.gui.reading import PAGE, Reading, readers
from collectdesk.gui.source import Source

Index = QModelIndex | QPersistentModelIndex
_KEPT_PAGES = 24
# long enough for an ordinary book, so that a list changes without a flicker; short enough never to be felt
_PATIENCE = 0.03


class TableModel(QAbstractTableModel):
    """Shows a source; `settled` says that its row count is exact, `failed` that it could not be read."""

    settled = Signal()
    failed = Signal(object)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.exact = True
        self._source: Source[Any] | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._reading: Reading | None = None
        self._shown: Reading | None = None

    def show(self, source: Source[Any]) -> None:
        """Show `source` from now on; the old rows stay until the first new ones are there."""
        if self._reading is not None:
            self._reading.give_up()
        reading = Reading(source)
        reading.first_read.connect(self._on_first)
        reading.order_read.connect(self._on_order)
        reading.failed.connect(self._on_failed)
        self._reading = reading
        self.exact = False
        readers().start(reading)
        if reading.wait_first(_PATIENCE):
            self._on_first(reading)

    def stop(self) -> None:
        """Give up what is still being read; called when the list goes away."""
        if self._reading is not None:
            self._reading.give_up()
            self._reading = None

    def source(self) -> Source[Any] | None:
        """Give what is shown, or is about to be."""
        return self._reading.source if self._reading is not None else self._source

    def ready(self) -> bool:
        """Tell whether the first rows of what was asked for last are there."""
        return self._reading is None or self._reading is self._shown

    def row_at(self, index: int) -> Any | None:
        """Give the row at `index`, None if it is gone from the book since it was counted."""
        if self._source is None or not 0 <= index < len(self._ids):
            return None
        number, offset = divmod(index, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page[offset]

    def id_at(self, index: int) -> int:
        """Give the id of the row at `index`."""
        return self._ids[index]

    def ids(self, first: int, last: int) -> "array[int]":
        """Give the ids of rows `first` to `last`, both included."""
        return self._ids[first : last + 1]

    def find(self, row_id: int) -> int:
        """Give the index of the row with `row_id`, -1 if it is not in the list."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rows_of(self, ids: Sequence[int]) -> Iterator[Any]:
        """Give the rows with `ids`, fetched a page at a time and not kept."""
        if self._source is not None:
            for start in range(0, len(ids), PAGE):
                yield from self._source.rows(ids[start : start + PAGE])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of rows known by now."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell (also for readers of the screen) and its alignment."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row_at(index.row())
            return "" if row is None else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def _fetch(self, number: int) -> list[Any]:
        assert self._source is not None
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        found = {row.id: row for row in self._source.rows(wanted)}
        page = [found.get(each) for each in wanted]
        self._keep(number, page)
        return page

    def _keep(self, number: int, page: list[Any]) -> None:
        self._pages[number] = page
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)

    def _on_first(self, reading: Reading) -> None:
        # the signal also arrives for rows that were waited for, and late for a source that is shown no more
        if reading is not self._reading or reading is self._shown:
            return
        if reading.first is None:
            self._on_failed(reading)
            return
        self._shown = reading
        self._replace(reading.source, array("q", (row.id for row in reading.first)), reading.first)
        if len(reading.first) < PAGE:
            self._settle()

    def _on_order(self, reading: Reading) -> None:
        if reading is not self._reading or reading.ids is None:
            return
        self._on_first(reading)
        ids, shown = reading.ids, len(self._ids)
        if ids[:shown] == self._ids:
            if len(ids) > shown:
                self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
        else:
            # the book changed between the two questions
            self._replace(reading.source, ids, [])
        self._settle()

    def _on_failed(self, reading: Reading) -> None:
        if reading is self._reading:
            self._reading = None
            self.failed.emit(reading.problem)

    def _replace(self, source: Source[Any], ids: "array[int]", rows: list[Any]) -> None:
        self.beginResetModel()
        self._source = source
        self._ids = ids
        self._pages.clear()
        if rows:
            self._keep(0, rows)
        self.endResetModel()

    def _settle(self) -> None:
        self.exact = True
        self.settled.emit()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
