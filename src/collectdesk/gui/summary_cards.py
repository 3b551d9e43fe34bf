"""A row of cards with one figure each; a pressed one filters what is below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.card import Card, PressableCard

_MOST = 5
_NARROWEST = 220


class Summary(NamedTuple):
    """One card: what it is about, the figure, a line on how it comes about, and what stands beside it."""

    key: str
    caption: str
    figure: str
    line: str
    more: str = ""


class SummaryCards(QWidget):
    """Tells `pressed(key)`; cards that cannot be pressed are only read."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, pressable: bool = True) -> None:
        super().__init__(parent)
        self._pressable = pressable
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.look().px(12))
        self._cards: dict[str, Card] = {}
        self._shown: tuple[Summary, ...] = ()
        self._placed = 0

    def show_summaries(self, summaries: Sequence[Summary], chosen: str = "") -> None:
        """Show these; the card with the key `chosen` is marked."""
        if tuple(summaries) != self._shown:
            self._shown = tuple(summaries)
            focused = next((key for key, card in self._cards.items() if card.hasFocus()), None)
            for card in self._cards.values():
                self._grid.removeWidget(card)
                card.hide()
                card.deleteLater()
            self._cards = {summary.key: self._card(summary) for summary in summaries}
            self._place(self._per_row())
            for card in self._cards.values():
                card.show()
            # whoever lays the page out next knows the new height
            self._grid.activate()
            if focused in self._cards:
                self._cards[focused].setFocus()
        for key, card in self._cards.items():
            if isinstance(card, PressableCard):
                card.set_chosen(chosen=key == chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer cards beside each other where there is less room."""
        super().resizeEvent(event)
        if self._per_row() != self._placed:
            self._place(self._per_row())

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one card; the rest goes below."""
        return QSize(theme.look().px(_NARROWEST), super().minimumSizeHint().height())

    def _per_row(self) -> int:
        fitting = max(1, self.width() // theme.look().px(_NARROWEST))
        most = max(1, min(len(self._cards), _MOST, fitting))
        # 4 cards for which 3 fit stand two and two
        rows = -(-len(self._cards) // most)
        return -(-len(self._cards) // rows) if rows else 1

    def _place(self, per_row: int) -> None:
        self._placed = per_row
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // per_row, number % per_row)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < per_row else 0)

    def _card(self, summary: Summary) -> Card:
        card = PressableCard() if self._pressable else Card()
        card.setAccessibleName(" ".join(summary[1:]).replace("\N{NO-BREAK SPACE}", " "))
        for part in (
            captions.secondary(summary.caption),
            captions.figure(summary.figure),
            captions.secondary(summary.line, wrap=bool(summary.line.strip())),
        ):
            card.box.addWidget(part)
        if summary.more:
            card.box.addWidget(captions.small(summary.more, wrap=True))
        card.box.addStretch(1)
        if isinstance(card, PressableCard):
            card.pressed.connect(self._on_pressed)
        return card

    def _on_pressed(self) -> None:
        sender = self.sender()
        for key, card in self._cards.items():
            if card is sender:
                self.pressed.emit(key)
                return
