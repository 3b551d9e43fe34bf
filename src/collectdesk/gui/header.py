"""The head of a list: quiet titles, the sorted one with an arrow, columns moved by dragging."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from collectdesk.gui import icons, theme
from collectdesk.gui.tokens import ROW, SMALL


class Header(QHeaderView):
    """Paints itself, because a style sheet loses the arrow and the alignment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(theme.look().px(48))
        self.setFixedHeight(theme.look().px(ROW))
        self.setFont(theme.font(SMALL, bold=True))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def sizeHint(self) -> QSize:
        """Give the height, without asking the model for every title; the width is that of the list."""
        return QSize(0, self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one title with its hairline and, if the list is sorted by it, an arrow."""
        look = theme.look()
        painter.save()
        painter.fillRect(rect, QColor(look.palette.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(look.palette.hairline))
        inner = rect.adjusted(look.px(12), 0, -look.px(12), -1)
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        font = theme.font(SMALL, bold=True)
        metrics = QFontMetrics(font)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        alignment = self.model().headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        arrow = look.px(13)
        room = inner.width() - (arrow + look.px(3) if sorted_by else 0)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title)
        right = bool(alignment & Qt.AlignmentFlag.AlignRight)
        painter.setFont(font)
        painter.setPen(QColor(look.palette.text if sorted_by else look.palette.secondary))
        painter.drawText(inner, int(alignment | Qt.TextFlag.TextSingleLine), title)
        if sorted_by:
            left = inner.right() - width - arrow - 3 if right else inner.left() + width + 3
            self._paint_arrow(painter, inner, left)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, inner: QRect, left: int) -> None:
        descending = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        side = theme.look().px(13)
        drawing = icons.pixmap(
            "arrow-down" if descending else "arrow-up",
            theme.look().palette.accent,
            side,
            self.devicePixelRatioF(),
        )
        painter.drawPixmap(left, inner.center().y() - side // 2, drawing)
