"""The interest sheet in the window: per claim its periods, what payments settled, and the sums."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from collectdesk.gui import theme
from collectdesk.gui.header import Header
from collectdesk.gui.tokens import SMALL

Index = QModelIndex | QPersistentModelIndex
CLAIM, PERIOD, MOVED, NOTE, SUM = "claim", "period", "moved", "note", "sum"
_SOURCE = 5
_LEAST_SOURCE, _ROW, _MOST, _PADDING = 96, 34, 15, 12
# so many rows tell how wide a column is
_MEASURED = 300
_FIGURES = frozenset({2, 3, 4, 6})
_WIDE = frozenset({CLAIM, MOVED, NOTE, SUM})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row; `cells` are the seven of a period, else what is said across them and the amount."""

    kind: str
    cells: tuple[str, ...]


class SheetModel(QAbstractTableModel):
    """The rows of a sheet, read only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SheetRow, ...] = ()
        self.titles = (
            self.tr("From"),
            self.tr("To"),
            self.tr("Days"),
            self.tr("Principal"),
            self.tr("Rate"),
            self.tr("Where the rate is from"),
            self.tr("Interest"),
        )

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """Show these rows in place of the others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        if not index.isValid():
            return None
        row, place = self.rows[index.row()], index.column()
        text = row.cells[place] if row.kind == PERIOD else _across(row, place)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text if place == _SOURCE or row.kind in _WIDE else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self.titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def text(self) -> str:
        """Give all rows with tabs between the cells, as a spreadsheet takes them."""
        lines = ["\t".join(self.titles)]
        return "\n".join([*lines, *("\t".join(row.cells) for row in self.rows)])


class SheetTable(QTableView):
    """The view of a sheet; Ctrl+C copies all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.sheet = SheetModel(self)
        self._needed: dict[int, int] = {}
        header = Header(self)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        self.setHorizontalHeader(header)
        self.setModel(self.sheet)
        self.setItemDelegate(_SheetCells(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.setShowGrid(False)
        self.setProperty("kind", "grid")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Interest, period by period"))

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """Show these rows; what is said across the sheet takes the cells up to the amount."""
        self.clearSpans()
        self.sheet.show_rows(rows)
        self._needed = self._measure()
        for place, row in enumerate(rows):
            if row.kind in _WIDE:
                # without an amount all of the row is for the words
                self.setSpan(place, 0, 1, 6 if row.cells[-1] else 7)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the source what room is left."""
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all rows; Escape is the page's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.sheet.text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the page; the columns scroll."""
        return QSize(theme.look().px(240), self.height())

    def _share(self) -> None:
        """Give each column what its texts need, and the source the rest."""
        look, header = theme.look(), self.horizontalHeader()
        bars = Qt.ScrollBarPolicy
        # each bar takes the room that would make the other needless
        whole = len(self.sheet.rows) <= _MOST
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if whole else bars.ScrollBarAsNeeded)
        for place, width in self._needed.items():
            header.resizeSection(place, width)
        rest = self.viewport().width() - sum(self._needed.values())
        # its title may be cut before the interest is pushed out of sight
        least = look.px(_LEAST_SOURCE)
        header.resizeSection(_SOURCE, max(rest, least))
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAsNeeded if rest < least else bars.ScrollBarAlwaysOff)
        rows = min(max(len(self.sheet.rows), 2), _MOST) * look.px(_ROW)
        bar = self.horizontalScrollBar().sizeHint().height() if rest < least else 0
        self.setFixedHeight(rows + header.height() + bar + 2)

    def _measure(self) -> dict[int, int]:
        figures, bold = theme.font(figures=True), theme.font(bold=True, figures=True)
        small = theme.font(SMALL, bold=True)
        found = {}
        for place, title in enumerate(self.sheet.titles):
            if place == _SOURCE:
                continue
            widths = [QFontMetrics(small).horizontalAdvance(title)]
            for row in self.sheet.rows[:_MEASURED]:
                if row.kind == PERIOD:
                    widths.append(QFontMetrics(figures).horizontalAdvance(row.cells[place]))
                elif place == len(self.sheet.titles) - 1:
                    widths.append(QFontMetrics(bold).horizontalAdvance(row.cells[-1]))
            found[place] = max(widths) + 2 * theme.look().px(_PADDING) + 2
        return found


class _SheetCells(QStyledItemDelegate):
    """Paints the cells: claims and sums stand out by weight, what happened between them is paler."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, or one text across several."""
        view, look, rect = self.parent(), theme.look(), option.rect
        assert isinstance(view, SheetTable)
        row, place, colours = view.sheet.rows[index.row()], index.column(), look.palette
        here = index.row() == view.currentIndex().row() and view.hasFocus()
        ground = colours.selected if here else colours.hover if row.kind == CLAIM else colours.surface
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        figure = place in _FIGURES and not (row.kind in _WIDE and place == 0)
        strong = row.kind in (CLAIM, SUM)
        pale = row.kind in (MOVED, NOTE) or (row.kind == PERIOD and place == _SOURCE)
        font = theme.font(bold=strong, figures=True)
        painter.setFont(font)
        painter.setPen(QColor(colours.secondary if pale else colours.text))
        inner = QRect(rect).adjusted(look.px(_PADDING), 0, -look.px(_PADDING), -1)
        side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(inner, flags, text)


def _across(row: SheetRow, place: int) -> str:
    if place == 0:
        return row.cells[0]
    return row.cells[-1] if place == 6 and len(row.cells) > 1 else ""
