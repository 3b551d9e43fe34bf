"""A word on a soft background in a page's head, such as Insolvent beside a name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collectdesk.gui import theme
from collectdesk.gui.column import Chip
from collectdesk.gui.tokens import SMALL


class ChipLabel(QLabel):
    """Shows one `Chip`."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(chip.text)
        self.setFont(theme.font(SMALL))
        self._colour, self._ground = theme.look().palette.tone(chip.tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size of the word and the room around it."""
        look, metrics = theme.look(), self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * look.px(10), metrics.height() + look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Give the same: a shortened chip says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(self.font())
        painter.setPen(QColor(self._colour))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
