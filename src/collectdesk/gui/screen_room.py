"""The room a window has on its screen, beside the frame that the system puts around it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

# what a window's frame and a panel may take
_FRAME = QSize(16, 64)


def room_on(screen: QScreen) -> QSize:
    """Give the largest size of a window that is seen as a whole, in pixels."""
    return screen.availableSize() - _FRAME
