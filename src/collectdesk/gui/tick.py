"""A box to tick, painted by ourselves: it grows with the text and is seen in the dark."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from collectdesk.gui import icons, theme

SIDE = 18


class Tick(QCheckBox):
    """Used as Qt's own; the whole line can be pressed."""

    def sizeHint(self) -> QSize:
        """Give the size of box and words."""
        look, metrics = theme.look(), self.fontMetrics()
        width = look.px(SIDE) + look.px(8) + metrics.horizontalAdvance(self.text()) + look.px(4)
        return QSize(width, max(look.px(SIDE), metrics.height()) + look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Give the same, so that the words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere on box and words."""
        return QRect(QPoint(0, 0), self.sizeHint()).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, sign and words."""
        look = theme.look()
        colours, side = look.palette, look.px(SIDE)
        painter = QPainter(self)
        box = QRect(1, (self.height() - side) // 2, side, side)
        ratio = self.devicePixelRatioF()
        paint_box(painter, box, ratio, ticked=self.isChecked(), focused=self.hasFocus())
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.secondary))
        words = self.rect().adjusted(side + look.px(8), 0, 0, 0)
        line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, int(line), self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DotLine))
            advance = self.fontMetrics().horizontalAdvance(self.text())
            under = words.center().y() + self.fontMetrics().height() // 2
            painter.drawLine(words.left(), under, words.left() + advance, under)


def paint_box(painter: QPainter, box: QRect, ratio: float, *, ticked: bool, focused: bool) -> None:
    """Paint the box alone, as lists do, too; `ratio` is that of the device's pixels."""
    look = theme.look()
    colours, inner = look.palette, box.width() - look.px(4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colours.accent if ticked or focused else colours.secondary
    painter.setPen(QPen(QColor(edge), look.px(2) if focused else 1))
    painter.setBrush(QColor(colours.accent if ticked else colours.surface))
    painter.drawRoundedRect(box, look.px(4), look.px(4))
    if ticked:
        sign = icons.pixmap("check", colours.on_accent, inner, ratio)
        painter.drawPixmap(box.left() + look.px(2), box.top() + look.px(2), sign)
