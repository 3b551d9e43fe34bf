"""The cards of Today in one column: one is chosen, arrows move, more are made when they are scrolled to."""

import sys
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import buttons, theme
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.pause import Pause
from collectdesk.gui.today import words
from collectdesk.gui.today.card import Shown, TodayCard
from collectdesk.operations.today import TodayItem

MOST = 20
# no card is lower than this, the gap below it included, in pixels at 100 %
_LOWEST = 80
# long enough for the window to be painted
_AFTER_PAINT = 200
Key = tuple[int, str]


def key_of(item: TodayItem) -> Key:
    """Give by what an item is known again after the list was read anew."""
    return item.customer_id, item.currency


class CardList(QScrollArea):
    """Tells `asked(what)`: do, second, later, skip, note, done, sheet or open, for the chosen card."""

    asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.items: list[TodayItem] = []
        self.cards: list[TodayCard] = []
        self._wanted = MOST
        self._place = 0
        self._chosen: Key | None = None
        self._end: EmptyState | None = None
        self._content = QWidget()
        self._rows = QVBoxLayout()
        # a card is laid out before the cursor goes to it
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.take_cursor)
        self._rest = Pause(self, _AFTER_PAINT)
        self._rest.timeout.connect(self._add_rest)
        self._lay_out()
        self._add_keys()

    def show_items(self, items: Sequence[TodayItem], end: EmptyState | None) -> None:
        """Show these; `end` stands there when there are none. The chosen one stays so, else its place.

        At first the cards that are seen are made; the others follow when the window is painted.
        """
        first = not self.cards
        had_focus = first or self.isAncestorOf(self.window().focusWidget() or self)
        self._clear()
        self.items = list(items)
        keys = [key_of(item) for item in self.items[: self._wanted]]
        if self._chosen in keys:
            self._place = keys.index(self._chosen)
        self._place = max(min(self._place, len(keys) - 1), 0)
        if first and not self._place:
            self._add_cards(-(-self.height() // theme.look().px(_LOWEST)))
            self._rest.start()
        else:
            self._add_rest()
        self._show_end(end)
        self._mark()
        if had_focus and self.isVisible():
            self._soon.start()

    def chosen(self) -> TodayItem | None:
        """Give the item the keys act on; None when all is done."""
        return self.items[self._place] if 0 <= self._place < len(self.cards) else None

    def chosen_card(self) -> TodayCard | None:
        """Give its card."""
        return self.cards[self._place] if 0 <= self._place < len(self.cards) else None

    def take_cursor(self) -> None:
        """Put the cursor on the chosen card."""
        card = self.chosen_card()
        # the owner may have gone to another page meanwhile, where the cursor is in use
        if card is not None and self.isVisible():
            card.setFocus()
            self.ensureWidgetVisible(card, 0, theme.look().px(60))

    def show_more(self) -> None:
        """Show further cards and go to the first of them."""
        self._add_rest()
        self._place = len(self.cards)
        self._wanted += MOST
        self._add_rest()
        self._mark()
        self._soon.start()

    @cached_property
    def more(self) -> QPushButton:
        """Give the button below the cards that asks for further ones."""
        button = buttons.plain("", self.show_more, "chevron-down")
        self._column.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _lay_out(self) -> None:
        look = theme.look()
        self._rows.setSpacing(look.px(10))
        self._column = column = QVBoxLayout(self._content)
        # a little room for the scroll bar
        column.setContentsMargins(0, 0, look.px(4), 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(look.px(300))
        self.setWidget(self._content)

    def _add_keys(self) -> None:
        for keys, told, slot in (
            ("Return", self.tr("Do the proposed step"), self._on_do),
            ("L", self.tr("Note what was said"), self._on_note),
            ("S", self.tr("Put it off until a day"), self._on_later),
            ("X", self.tr("Skip it for today"), self._on_skip),
            ("D", self.tr("Call it done"), self._on_done),
            ("C", self.tr("Open the call sheet"), self._on_sheet),
            ("O", self.tr("Open the customer"), self._on_open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(told)
            shortcut.activated.connect(slot)

    def _clear(self) -> None:
        old, self.cards = self.cards, []
        for card in old:
            # the cursor wanders from card to card while they go, and chooses none of them
            card.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _add_cards(self, most: int = sys.maxsize) -> None:
        for item in self.items[len(self.cards) : min(most, self._wanted)]:
            card = self._card(item)
            self.cards.append(card)
            self._rows.addWidget(card)

    def _card(self, item: TodayItem) -> TodayCard:
        card = TodayCard(
            Shown(
                item.customer,
                words.chip(item.kind),
                item.why,
                str(Money(item.amount_minor, item.currency)),
                words.step(item.step),
                words.second(item.step),
                words.order(item, self._language),
            )
        )
        card.asked.connect(self.asked)
        card.chosen.connect(self._on_chosen)
        card.moved.connect(self._on_moved)
        return card

    def _show_end(self, end: EmptyState | None) -> None:
        if self._end is not None:
            self._rows.removeWidget(self._end)
            self._end.hide()
            self._end.deleteLater()
        self._end = end
        if end is not None:
            end.setMinimumHeight(theme.look().px(280))
            self._rows.addWidget(end)

    def _add_rest(self) -> None:
        self._add_cards()
        rest = len(self.items) - len(self.cards)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n more", "", rest))

    def _mark(self) -> None:
        for place, card in enumerate(self.cards):
            card.set_chosen(chosen=place == self._place)
        item = self.chosen()
        self._chosen = key_of(item) if item is not None else None

    def _on_chosen(self) -> None:
        sender = self.sender()
        for place, card in enumerate(self.cards):
            if card is sender:
                self._place = place
                self._mark()

    def _on_moved(self, step: int) -> None:
        place = self._place + step
        if place == len(self.cards) and place < len(self.items):
            # the owner may be quicker than the pause
            self._add_rest()
        if place == len(self.cards) and place < len(self.items):
            self.show_more()
        elif 0 <= place < len(self.cards):
            self._place = place
            self.take_cursor()

    def _on_do(self) -> None:
        self.asked.emit("do")

    def _on_later(self) -> None:
        self.asked.emit("later")

    def _on_skip(self) -> None:
        self.asked.emit("skip")

    def _on_note(self) -> None:
        self.asked.emit("note")

    def _on_done(self) -> None:
        self.asked.emit("done")

    def _on_sheet(self) -> None:
        self.asked.emit("sheet")

    def _on_open(self) -> None:
        self.asked.emit("open")
