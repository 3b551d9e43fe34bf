"""A line to search in: a magnifying glass at its left that grows with the type."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from collectdesk.gui import icons, theme

_GLASS = 16


class SearchField(QLineEdit):
    """Paints the glass itself, because Qt's own stays at 16 pixels at every scale."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        # its cross is made with the first letter: an empty line has nothing to clear
        self.textChanged.connect(self._offer_clear)
        self.setTextMargins(theme.look().px(_GLASS + 4), 0, 0, 0)

    def _offer_clear(self) -> None:
        self.textChanged.disconnect(self._offer_clear)
        self.setClearButtonEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the glass."""
        super().paintEvent(event)
        look = theme.look()
        side = look.px(_GLASS)
        glass = icons.pixmap("search", look.palette.secondary, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(look.px(10), (self.height() - side) // 2, glass)
