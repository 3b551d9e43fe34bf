"""The quiet line at the bottom: what was saved and what it leaves to decide, with Undo; it goes by itself."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from collectdesk.gui import buttons, captions, icons, theme

_SECONDS = 12
# a question wants to be read and answered
_SECONDS_ASKING = 30


class SavedLine(QWidget):
    """Hidden until `tell`; `undo_asked` comes from its button, `interest_asked` from that of a question."""

    undo_asked = Signal()
    interest_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), 0, look.px(24), look.px(8))
        row.setSpacing(look.px(8))
        sign = QLabel()
        sign.setPixmap(icons.pixmap("check", look.palette.ok, look.px(16), self.devicePixelRatioF()))
        # long names give way to the buttons
        self._text = captions.Elided()
        self._text.setProperty("kind", "secondary")
        self._question = captions.Elided()
        self._interest = buttons.plain(self.tr("Interest"), self.interest_asked.emit)
        self._undo = buttons.plain(self.tr("Undo"), self.undo_asked.emit, "undo-2")
        for part in (sign, self._text, self._question, self._interest, self._undo):
            row.addWidget(part)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, sentence: str, *, undo: bool, undone: bool = False, question: str = "") -> None:
        """Say what was saved; `undo` offers to take it back, or where it was `undone` what was before it.

        A `question` about interest stands beside it, with a button that leads to where it is decided.
        """
        self._text.setText(sentence)
        self._question.setText(question)
        self._question.setVisible(bool(question))
        self._interest.setVisible(bool(question))
        self._undo.setText(self.tr("Undo more") if undone else self.tr("Undo"))
        self._undo.setVisible(undo)
        self.setAccessibleName(f"{sentence} {question}".strip())
        self.show()
        self._stay()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reaches for Undo."""
        self._stay()
        super().enterEvent(event)

    def _stay(self) -> None:
        asking = self._question.isVisibleTo(self)
        self._timer.start((_SECONDS_ASKING if asking else _SECONDS) * 1000)
