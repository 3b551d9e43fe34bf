"""The body of the page of claims: the claims left, the parts right, or one sentence in place of both."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import theme
from collectdesk.gui.claim.claims_card import ClaimsCard
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.filter_chips import FilterChips

_WIDE, _SIDE = 880, 316
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


class ClaimFrame(QWidget):
    """`card` holds the claims; `part_chosen(key)` comes from the switches above the parts.

    Where both do not fit beside each other, the claims stand above the part.
    """

    part_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.card = ClaimsCard()
        self.switches = FilterChips(exclusive=True)
        self.switches.setAccessibleName(self.tr("Parts"))
        self.empty: EmptyState | None = None
        self._parts: dict[str, tuple[str, QWidget]] = {}
        self._shown = ""
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(look.px(12))
        right.addWidget(self.switches)
        # not a stack, which would be as high as its highest part
        self._places = QVBoxLayout()
        right.addLayout(self._places, 1)
        self._body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(14))
        self._columns.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._right, 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._body, 1)
        self.switches.changed.connect(self._on_switch)

    def add_part(self, key: str, name: str, part: QWidget) -> None:
        """Add a part with its switch."""
        self._parts[key] = (name, part)
        part.hide()
        self._places.addWidget(part, 1)
        self.switches.set_chips([(each, text) for each, (text, _) in self._parts.items()])

    def part(self) -> str:
        """Give the key of the part that is shown."""
        return self._shown

    def show_part(self, key: str) -> str:
        """Show a part, the first for a key that is none; give the key of the one shown."""
        if key not in self._parts:
            key = next(iter(self._parts))
        self.switches.press([key])
        self._shown = key
        for each, (_, part) in self._parts.items():
            part.setVisible(each == key)
        return key

    def show_body(self) -> None:
        """Show claims and parts."""
        if self.empty is not None:
            self._box.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
            self.empty = None
        self._body.show()
        self._arrange()

    def show_none(self, sentence: str, button: str, slot: Callable[[], None]) -> None:
        """Say one sentence in place of all."""
        self.show_body()
        self._body.hide()
        self.empty = EmptyState("clock", sentence, button, slot)
        self._box.addWidget(self.empty, 1)
        self.empty.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the claims above the rest in a narrow window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = theme.look()
        wide = self.width() >= look.px(_WIDE)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._columns.setAlignment(self.card, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
        self.card.setMinimumWidth(look.px(_SIDE) if wide else 0)
        self.card.setMaximumWidth(look.px(_SIDE) if wide else _ANY_WIDTH)

    def _on_switch(self, pressed: frozenset[str]) -> None:
        # the pressed one pressed again stays
        self.part_chosen.emit(next(iter(pressed), self.part()))
