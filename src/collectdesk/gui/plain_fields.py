"""Fields that take what is typed or chosen as it is: a text, one of a few."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from collectdesk.gui import captions, icons, theme
from collectdesk.gui.fields import Field


class TextField(Field):
    """Takes a line of text."""

    def text(self) -> str:
        """Give the text without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Fill in a text."""
        self.line.setText(text)
        self.show_wrong("")


class Choice(QComboBox):
    """A drop-down with our own arrow, because a style sheet takes Qt's away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the box."""
        super().paintEvent(event)
        look = theme.look()
        side = look.px(16)
        place = QRect(self.width() - side - look.px(10), (self.height() - side) // 2, side, side)
        arrow = icons.pixmap("chevron-down", look.palette.secondary, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(place, arrow)


class ChoiceField(QWidget):
    """A name above a drop-down; the choices are (code, words), the code is what is given."""

    changed = Signal()

    def __init__(self, name: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice()
        self.choice.setAccessibleName(name)
        for code, words in choices:
            self.choice.addItem(words, code)
        caption = captions.small(name)
        caption.setBuddy(self.choice)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(3))
        box.addWidget(caption)
        box.addWidget(self.choice)
        # level with the fields beside it, which keep a line for their meaning
        box.addWidget(captions.small())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.choice)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.activated.connect(self._on_activated)

    def code(self) -> str:
        """Give the code of what is chosen."""
        return str(self.choice.currentData())

    def choose(self, code: str) -> None:
        """Choose `code` without telling; a code that is not offered is added as it is."""
        if self.choice.findData(code) < 0:
            self.choice.addItem(code, code)
        self.choice.setCurrentIndex(self.choice.findData(code))

    def _on_activated(self) -> None:
        self.changed.emit()
