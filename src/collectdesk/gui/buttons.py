"""Buttons by rank: one primary on a page, the rest quiet; plain ones read like a link."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from collectdesk.gui import icons, theme
from collectdesk.gui.tokens import SMALL

Slot = Callable[[], object]
_GAP = 6


def primary(text: str, slot: Slot, icon: str = "") -> QPushButton:
    """Give the one filled button of a page; `slot` is a bound method."""
    return _button(text, slot, "primary", icon, theme.look().palette.on_accent)


def quiet(text: str, slot: Slot, icon: str = "") -> QPushButton:
    """Give an ordinary button."""
    return _button(text, slot, "quiet", icon, theme.look().palette.text)


def rank(button: QPushButton, *, primary: bool) -> None:
    """Make a button without an icon the one filled button of its page, or an ordinary one again."""
    button.setProperty("kind", "primary" if primary else "quiet")
    button.style().unpolish(button)
    button.style().polish(button)


def keep_room(button: QPushButton, *texts: str) -> None:
    """Make a button wide enough for each of `texts`, so that what stands beside it keeps its place."""
    shown, widths = button.text(), []
    button.ensurePolished()
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setText(shown)
    button.setMinimumWidth(max(widths))


def plain(text: str, slot: Slot, icon: str = "") -> QPushButton:
    """Give a button without a frame, such as Undo in a line of text."""
    return _button(text, slot, "plain", icon, theme.look().palette.accent)


def link(text: str, slot: Slot) -> QPushButton:
    """Give a small word that is pressed like a link, beside a line of small print."""
    button = _button(text, slot, "link", "", theme.look().palette.accent)
    button.setFont(theme.font(SMALL))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def icon_only(icon: str, name: str, slot: Slot) -> QPushButton:
    """Give a square button that shows an icon; `name` is told by the tooltip and to readers of the screen."""
    button = _button("", slot, "icon", icon, theme.look().palette.secondary)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _button(text: str, slot: Slot, kind: str, icon: str, colour: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    if icon:
        gap = _GAP if text else 0
        button.setIcon(icons.icon(icon, colour, gap=gap))
        button.setIconSize(icons.icon_size(gap=gap))
    button.clicked.connect(slot)
    return button
