"""Paints the cells of a list: one line of text or a chip, a hairline below, the current row marked."""

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from collectdesk.gui import theme
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.table import TableModel
from collectdesk.gui.tokens import BODY, ROW, SMALL

Index = QModelIndex | QPersistentModelIndex
_PADDING = 12
# as numbers, because adding flags up takes Python longer than painting with them
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class Cells(QStyledItemDelegate):
    """Made once per list; keeps the fonts and colours of the present look."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        look = theme.look()
        self._palette = look.palette
        self._text = QColor(look.palette.text)
        self._secondary = QColor(look.palette.secondary)
        self._widest = 1.5 * look.px(BODY)
        self._hairline = QColor(look.palette.hairline)
        self._padding = look.px(_PADDING)
        self._plain = theme.font(BODY)
        self._bold = theme.font(BODY, bold=True)
        self._figures = theme.font(BODY, figures=True)
        self._small = theme.font(SMALL)
        fonts = (self._plain, self._bold, self._figures, self._small)
        self._metrics = {id(font): QFontMetrics(font) for font in fonts}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = cast(TableModel, index.model())
        column, row = model.columns[index.column()], model.row_at(index.row())
        rect = option.rect
        self._paint_ground(painter, option, index, rect)
        if row is None:
            return
        inner = rect.adjusted(self._padding, 0, -self._padding, -1)
        chip = column.chip(row) if column.chip is not None else None
        if chip is not None:
            self._paint_chip(painter, inner, chip)
        else:
            self._paint_text(painter, inner, column, column.text(row))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a row; the width is the column's own."""
        return QSize(theme.look().px(80), theme.look().px(ROW))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the full text of a cell that had to be shortened."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = cast(TableModel, index.model()).columns[index.column()]
        text = str(index.data() or "")
        room = option.rect.width() - 2 * self._padding
        if self._metrics[id(self._font(column))].horizontalAdvance(text) > room:
            # <qt> is not used: names are never markup, so < is shown as it is
            QToolTip.showText(event.globalPos(), _as_plain(text), cast(QWidget, view))
        else:
            QToolTip.hideText()
        return True

    def _font(self, column: Column) -> object:
        if column.strong:
            return self._bold
        return self._figures if column.figures else self._plain

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        view = cast(QAbstractItemView, self.parent())
        if view.selectionModel().isSelected(index):
            painter.fillRect(rect, QColor(self._palette.selected))
        elif index.row() == view.property("hovered"):
            painter.fillRect(rect, QColor(self._palette.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._hairline)
        # the current row carries a bar at its left edge, so that it is found without telling colours apart
        if index.row() == view.currentIndex().row() and rect.left() <= 0 and view.hasFocus():
            bar = QRect(rect.left(), rect.top(), theme.look().px(3), rect.height())
            painter.fillRect(bar, QColor(self._palette.accent))

    def _paint_text(self, painter: QPainter, rect: QRect, column: Column, text: str) -> None:
        font = self._bold if column.strong else self._figures if column.figures else self._plain
        metrics = self._metrics[id(font)]
        painter.setFont(font)
        painter.setPen(self._secondary if column.secondary else self._text)
        # no letter is much wider than high, so most texts need no measuring
        if len(text) * self._widest > rect.width() < metrics.horizontalAdvance(text):
            # names differ at both ends; anything else is read from its beginning
            mode = Qt.TextElideMode.ElideMiddle if column.strong else Qt.TextElideMode.ElideRight
            text = metrics.elidedText(text, mode, rect.width())
        painter.drawText(rect, _RIGHT if column.figures else _LEFT, text)

    def _paint_chip(self, painter: QPainter, rect: QRect, chip: Chip) -> None:
        colour, ground = self._palette.tone(chip.tone)
        metrics = self._metrics[id(self._small)]
        side = self._padding * 5 // 6
        width = min(metrics.horizontalAdvance(chip.text) + 2 * side, rect.width())
        height = metrics.height() + theme.look().px(6)
        ground_rect = QRect(QPoint(rect.left(), rect.center().y() - height // 2), QSize(width, height))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(ground_rect, height / 2, height / 2)
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        text = chip.text
        # with room for all of it nothing is shortened: at the exact width a fraction of a pixel decides
        if width == rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(width - 2 * side, 0))
        painter.drawText(ground_rect, _MIDDLE, text)
        painter.restore()


def _as_plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
