"""The quiet line at the bottom: what was saved, with Undo; it goes by itself."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from collectdesk.gui import buttons, captions, icons, theme

_SECONDS = 12


class SavedLine(QWidget):
    """Hidden until `tell`; `undo_asked` comes from its button."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), 0, look.px(24), look.px(8))
        row.setSpacing(look.px(8))
        sign = QLabel()
        sign.setPixmap(icons.pixmap("check", look.palette.ok, look.px(16), self.devicePixelRatioF()))
        self._text = captions.secondary()
        self._undo = buttons.plain(self.tr("Undo"), self.undo_asked.emit, "undo-2")
        for part in (sign, self._text, self._undo):
            row.addWidget(part)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, sentence: str, *, undo: bool, undone: bool = False) -> None:
        """Say what was saved; `undo` offers to take it back, or where it was `undone` what was before it."""
        self._text.setText(sentence)
        self._undo.setText(self.tr("Undo more") if undone else self.tr("Undo"))
        self._undo.setVisible(undo)
        self.setAccessibleName(sentence)
        self.show()
        self._timer.start(_SECONDS * 1000)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reaches for Undo."""
        self._timer.start(_SECONDS * 1000)
        super().enterEvent(event)
