"""A row of words of which one is chosen: arrows move, a digit or Space chooses, Tab goes on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.choices import Choices
from collectdesk.gui.flow import Flow
from collectdesk.gui.tokens import SMALL

_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})


class ChoiceRow(QWidget):
    """Tells `changed` when another word is chosen; pressing the chosen one again chooses none.

    The digits 1 to 9 choose by place, so that no name has to be read out loud while one listens.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._words: list[tuple[str, QPushButton]] = []
        self._row_widget = QWidget()
        self._row = Flow(self._row_widget, theme.look().px(6))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._row_widget.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        box.addWidget(captions.small(name))
        box.addWidget(self._row_widget)
        for number, (key, text) in enumerate(choices, 1):
            self._add(number, key, text)
        if self._words:
            self._show_stop(self._words[0][1])

    def key(self) -> str:
        """Give the key of the chosen word, empty while none is."""
        return next((key for key, word in self._words if word.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose `key` without telling; an unknown or empty one chooses none."""
        for each, word in self._words:
            word.setChecked(each == key)
            if each == key:
                self._show_stop(word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        here = next((at for at, (_, word) in enumerate(self._words) if word is watched), -1)
        key, text = event.key(), event.text()
        if here < 0:
            return False
        if key in _FORWARD or key in _BACK:
            self._go((here + (1 if key in _FORWARD else -1)) % len(self._words))
        elif text.isdigit() and 0 < int(text) <= len(self._words):
            self._take(int(text) - 1)
        else:
            return False
        return True

    def _add(self, number: int, key: str, text: str) -> None:
        word = QPushButton(text)
        word.setProperty("kind", "chip")
        word.setCheckable(True)
        word.setAutoDefault(False)
        word.setFont(theme.font(SMALL))
        word.setAccessibleName(f"{self._name}: {text}")
        if number <= 9:
            word.setToolTip(str(number))
        word.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        word.clicked.connect(self._on_clicked)
        word.installEventFilter(self)
        self._words.append((key, word))
        self._row.addWidget(word)

    def _go(self, place: int) -> None:
        word = self._words[place][1]
        self._show_stop(word)
        word.setFocus()

    def _take(self, place: int) -> None:
        self._go(place)
        self._words[place][1].click()

    def _show_stop(self, stop: QPushButton) -> None:
        for _, word in self._words:
            word.setFocusPolicy(Qt.FocusPolicy.StrongFocus if word is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)

    def _on_clicked(self) -> None:
        sender = self.sender()
        for _, word in self._words:
            if word is sender:
                self._show_stop(word)
            else:
                word.setChecked(False)
        self.changed.emit()
