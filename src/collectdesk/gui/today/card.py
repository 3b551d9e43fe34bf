"""One thing to do today: whom it is about, why, what is at stake, and the buttons for it."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.tokens import STRONG

_BESIDE = 700
_BUTTON = 134
_REASON = 120


class Shown(NamedTuple):
    """What a card says; `order` tells on hover why it stands where it stands."""

    name: str
    chip: Chip
    why: str
    amount: str
    step: str
    second: str
    order: str


class Reason(QLabel):
    """The one sentence, wrapped.

    A layout asks for its height a dozen times, for each of which Qt would break it into lines anew. The font
    of a card never changes: with another look the window is built anew.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        self.setProperty("kind", "secondary")
        self.setWordWrap(True)
        self._heights: dict[int, int] = {}

    def sizeHint(self) -> QSize:
        """Give the size of a short line: the sentence takes the width that is left."""
        return QSize(theme.look().px(_REASON), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Give the same."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Give the height of its lines."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


class TodayCard(Card):
    """Tells `asked(what)`: do, second, later, skip or open; `moved(+1 or -1)` asks for another card.

    `chosen` says it is this one.
    """

    asked = Signal(str)
    moved = Signal(int)
    chosen = Signal()

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{shown.name}. {shown.chip.text}. {shown.why} {shown.amount}".strip())
        self.setToolTip(shown.order)
        self.step = buttons.quiet(shown.step, self._on_do)
        self.second = buttons.quiet(shown.second, self._on_second)
        # the same place for the same thing on every card
        for button in (self.step, self.second):
            button.setMinimumWidth(theme.look().px(_BUTTON))
        self.later = buttons.quiet(self.tr("Later"), self._on_later)
        self.skip = buttons.icon_only("x", self.tr("Skip for today"), self._on_skip)
        self._why = Reason(shown.why)
        room = theme.look().px(12)
        self.box.setContentsMargins(theme.look().px(16), room, room, room)
        self.box.setDirection(QBoxLayout.Direction.LeftToRight)
        self.box.setSpacing(theme.look().px(10))
        self.box.addLayout(self._words(), 1)
        self.box.addLayout(self._actions())
        self._keep_mouse_focus_here()

    def set_chosen(self, *, chosen: bool) -> None:
        """Show the card as the one the keys act on: only it has a filled button."""
        if chosen == self._is_chosen:
            return
        self._is_chosen = chosen
        self.setProperty("chosen", "true" if chosen else "false")
        self.step.setProperty("kind", "primary" if chosen else "quiet")
        # a card that was not shown yet takes its look later
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            for each in (self, self.step):
                each.style().unpolish(each)
                each.style().polish(each)

    def anchor(self) -> QPushButton:
        """Give the button below which the days to wait are offered."""
        return self.later

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; the other keys are those of the page."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the chosen card."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the customer."""
        self.asked.emit("open")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where both do not fit beside each other."""
        super().resizeEvent(event)
        wide = self.width() >= theme.look().px(_BESIDE)
        way = QBoxLayout.Direction
        self.box.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _words(self) -> QVBoxLayout:
        look = theme.look()
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        first = QHBoxLayout()
        first.setSpacing(look.px(8))
        name = captions.title(self.shown.name)
        name.setFont(theme.font(STRONG - 1, bold=True))
        first.addWidget(name)
        first.addWidget(ChipLabel(self.shown.chip))
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._why)
        return words

    def _actions(self) -> QHBoxLayout:
        look = theme.look()
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        amount: QLabel = captions.body(self.shown.amount)
        amount.setFont(theme.font(STRONG, bold=True, figures=True))
        amount.setContentsMargins(0, 0, look.px(6), 0)
        row.addStretch(1)
        for part in (amount, self.step, self.second, self.later, self.skip):
            row.addWidget(part)
        return row

    def _on_do(self) -> None:
        self.asked.emit("do")

    def _on_second(self) -> None:
        self.asked.emit("second")

    def _on_later(self) -> None:
        self.asked.emit("later")

    def _on_skip(self) -> None:
        self.asked.emit("skip")

    def _keep_mouse_focus_here(self) -> None:
        # the card is one stop of Tab: its buttons have keys of their own
        for button in (self.step, self.second, self.later, self.skip):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
