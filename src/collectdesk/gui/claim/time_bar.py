"""How much of the time of a claim has gone: a bar from the due day to the last safe day."""

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from collectdesk.gui import theme

_HEIGHT = 8


class TimeBar(QWidget):
    """Filled as far as time has gone; the days beside it say the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_time(self, begun: date, ends: date, today: date, tone: str) -> None:
        """Show how far today lies between the two days."""
        whole = max((ends - begun).days, 1)
        self._share = min(max((today - begun).days / whole, 0.0), 1.0)
        self._tone = tone
        self.setAccessibleName(
            self.tr("{percent} % of the time has gone").format(percent=round(self._share * 100))
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Give a thin bar."""
        return QSize(theme.look().px(120), theme.look().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and over it what has gone."""
        colours = theme.look().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("transparent"))
        area = QRectF(self.rect())
        painter.setBrush(QColor(colours.neutral_soft))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setBrush(QColor(colours.tone(self._tone)[0] if self._tone else colours.accent))
        gone = QRectF(area.left(), area.top(), max(area.width() * self._share, area.height()), area.height())
        painter.drawRoundedRect(gone, area.height() / 2, area.height() / 2)
