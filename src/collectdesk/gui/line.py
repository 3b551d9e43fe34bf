"""A line to type in that tells when the owner goes on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """A line to type in; `left` comes when the owner goes on."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the owner went on."""
        super().focusOutEvent(event)
        self.left.emit()
