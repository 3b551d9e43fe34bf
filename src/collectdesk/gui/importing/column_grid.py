"""The first rows of a list under one choice per column: what each column means."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from collectdesk.exchange.mapping import Mapping
from collectdesk.exchange.sheet import Sheet, cell_text
from collectdesk.gui import theme
from collectdesk.gui.choice import Choice
from collectdesk.gui.importing import words
from collectdesk.gui.tokens import ROW

_ROWS = 40
_COLUMNS = 60


class ColumnGrid(QTableWidget):
    """Tells `chosen(place, field)` when the owner says what a column means."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Columns of the list"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()

    def show_sheet(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show the head and the first rows of `sheet` as `mapping` reads it."""
        first = max(mapping.header_row, 0)
        rows = sheet.rows[first : first + _ROWS + 1]
        width = min(max((len(row) for row in rows), default=0), _COLUMNS)
        look = theme.look()
        self.clear()
        self.setColumnCount(width + 1)
        self.setRowCount(len(rows) + 1)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW - 6))
        self.setRowHeight(0, look.px(ROW + 8))
        self.setColumnWidth(0, look.px(52))
        for place in range(1, len(rows) + 1):
            number = self._item(str(sheet.number(first + place - 1)), head=False, used=False)
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(place, 0, number)
        named = {place: field for field, place in mapping.columns.items()}
        for column in range(width):
            self.setColumnWidth(column + 1, look.px(168))
            head = cell_text(rows[0][column]) if rows and column < len(rows[0]) else ""
            self.setCellWidget(0, column + 1, self._choice(column, mapping.kind, named.get(column, ""), head))
            for place, row in enumerate(rows, 1):
                text = cell_text(row[column]) if column < len(row) else ""
                self.setItem(place, column + 1, self._item(text, head=place == 1, used=column in named))

    def _choice(self, column: int, kind: str, field: str, head: str) -> Choice:
        choice = Choice()
        choice.setAccessibleName(self.tr("Meaning of the column {name}").format(name=head or column + 1))
        for key, text in words.fields(kind):
            choice.addItem(text, key)
        choice.setCurrentIndex(max(choice.findData(field), 0))
        choice.activated.connect(partial(self._on_activated, column))
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return choice

    def _item(self, text: str, *, head: bool, used: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setForeground(QBrush(theme.colour("text" if used else "secondary")))
        if head:
            font = self.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _on_activated(self, column: int, _index: int) -> None:
        choice = self.cellWidget(0, column + 1)
        if isinstance(choice, Choice):
            self.chosen.emit(column, str(choice.currentData()))
