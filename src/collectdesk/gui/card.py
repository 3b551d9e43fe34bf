"""A surface with a hairline around it, on which one thing stands; a pressable one can be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from collectdesk.gui import theme
from collectdesk.gui.tokens import CARD_PADDING


class Card(QFrame):
    """Lay things out in `box`; `bare` leaves out the padding, for a list that fills the card."""

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.box = QVBoxLayout(self)
        # a bare list keeps out of the rounded corners
        room = theme.look().px(3 if bare else CARD_PADDING)
        self.box.setContentsMargins(room, room, room, room)
        self.box.setSpacing(theme.look().px(0 if bare else 6))


class PressableCard(Card):
    """A card that is pressed with the mouse, Enter or Space."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pressable", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show the card as the chosen one, or not."""
        wanted = "true" if chosen else "false"
        if (self.property("chosen") or "false") == wanted:
            return
        self.setProperty("chosen", wanted)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press on release, so that a slip can be taken back."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint the frame when the focus comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint the frame when the focus goes."""
        super().focusOutEvent(event)
        self.update()
