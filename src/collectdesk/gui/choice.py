"""A drop-down with our own arrow, which no wheel turns by mistake."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from collectdesk.gui import icons, theme


class Choice(QComboBox):
    """Paints the arrow itself, because a style sheet takes Qt's away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the box."""
        super().paintEvent(event)
        look = theme.look()
        side = look.px(16)
        place = QRect(self.width() - side - look.px(10), (self.height() - side) // 2, side, side)
        arrow = icons.pixmap("chevron-down", look.palette.secondary, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(place, arrow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: the wheel was meant for it."""
        event.ignore()
