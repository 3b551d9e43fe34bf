"""How wide the columns of a list are while nobody has dragged one: they fill the room and share a want."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics

from collectdesk.gui import theme
from collectdesk.gui.column import Column
from collectdesk.gui.tokens import BODY, SMALL

# a name can be shortened in the middle by this much before the list scrolls sideways instead
_LEAST = 0.62
# what is designed narrower than this is a number or a day, and half of it says nothing
_LONG = 120
# the margins of a title and the arrow of the sorted one
_BESIDE_TITLE = 42
# a figure of the fonts the widths are designed for, in parts of its size; a desktop's own font may be wider
_FIGURE = 0.56
_FIGURES = "0123456789"
# how much of what a wider font wants is tried to be given
_PARTS = (1.0, 0.5, 0.0)


def fitted(columns: Sequence[Column], shown: Sequence[int], room: int) -> dict[int, int]:
    """Give the width in pixels of each shown column: figures and chips as designed, texts share the rest.

    All are as much wider as the figures of the font are, as far as there is room for it. None is narrower
    than its title to begin with. Room to spare goes to the names (strong columns), else to the first text.
    """
    broad = breadth(theme.font(BODY, figures=True))
    for part in _PARTS:
        filled = _filled(columns, _designed(columns, shown, 1 + (broad - 1) * part), room)
        if filled is not None:
            return filled
    # it scrolls sideways in any case, and then nothing need be cut
    return _designed(columns, shown, broad)


def breadth(font: QFont) -> float:
    """Give how much wider the figures of `font` are than those the widths are designed for; 1 or more."""
    wide = QFontMetrics(font).horizontalAdvance(_FIGURES)
    return max(1.0, wide / (len(_FIGURES) * _FIGURE * font.pixelSize()))


def _designed(columns: Sequence[Column], shown: Sequence[int], broad: float) -> dict[int, int]:
    factor = theme.look().factor
    metrics = QFontMetrics(theme.font(SMALL, bold=True))
    return {
        place: max(
            round(columns[place].width * factor * broad),
            metrics.horizontalAdvance(columns[place].title) + round(_BESIDE_TITLE * factor),
        )
        for place in shown
    }


def _filled(columns: Sequence[Column], widths: dict[int, int], room: int) -> dict[int, int] | None:
    """Give `widths` changed to fill `room`; None if that would cut more than the ends of long texts."""
    spare = room - sum(widths.values())
    texts = [place for place in widths if not columns[place].figures and columns[place].chip is None]
    if spare >= 0:
        named = [place for place in texts if columns[place].strong] or texts[:1] or list(widths)[:1]
        return widths | {place: widths[place] + spare for place in named[:1]}
    long = [place for place in texts if columns[place].width >= _LONG]
    soft = sum(widths[place] for place in long)
    if soft and -spare <= soft * (1 - _LEAST):
        return widths | {place: widths[place] + spare * widths[place] // soft for place in long}
    return None
