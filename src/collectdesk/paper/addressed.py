"""An address set into a field of a label or an envelope, as large as the room allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collectdesk.domain.problem import Problem
from collectdesk.paper.fonts import plain, require
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import Sheet

_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0)
_LEADING = 1.38
_READABLE = 9.0


@dataclass(frozen=True, slots=True)
class Addressed:
    """Who a letter goes to, as it stands on the envelope; `language` is the letter's."""

    name: str
    attention: str
    address_lines: tuple[str, ...]
    language: str

    @property
    def lines(self) -> tuple[tuple[str, bool], ...]:
        """The lines and which is bold, in the order of the window: the name last in Chinese."""
        name = ((self.name, True),)
        attention = ((self.attention, False),) if self.attention else ()
        place = tuple((line, False) for line in self.address_lines)
        return (*place, *name, *attention) if self.language.startswith("zh") else (*name, *attention, *place)


def set_address(
    to: Addressed, width: float, height: float, largest: float = _SIZES[0]
) -> tuple[Paragraph, ...]:
    """Set the address into `width` by `height` points.

    Raise Problem "envelope-too-small" if it does not fit even in small type, "character-missing" for what no
    font can draw.
    """
    lines = [(plain(text).strip(), bold) for text, bold in to.lines]
    for text, _ in lines:
        require(text, to.language)
    sizes = [size for size in _SIZES if size <= largest]
    tried = [_set(lines, to.language, size, width) for size in sizes]
    fitting = [found for found in tried if sum(each.height for each in found) <= height]
    # a smaller type without broken lines reads better, as long as it is not small
    whole = [f for f in fitting if f[0].style.size >= _READABLE and all(len(each.lines) == 1 for each in f)]
    if whole or fitting:
        return (whole or fitting)[0]
    raise Problem("envelope-too-small", name=to.name)


def _set(
    lines: Sequence[tuple[str, bool]], language: str, size: float, width: float
) -> tuple[Paragraph, ...]:
    style = Style(language, size, size * _LEADING)
    return tuple(set_text(text, style, width, bold=bold) for text, bold in lines if text)


def draw(sheet: Sheet, x: float, y: float, paragraphs: Sequence[Paragraph]) -> float:
    """Draw the lines below each other; give the y below them."""
    for paragraph in paragraphs:
        y = sheet.paragraph(x, y, paragraph)
    return y
