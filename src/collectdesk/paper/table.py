"""A table with hairlines: heads repeated on each page, totals set off by weight, and what is carried over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from collectdesk.paper.flow import Block
from collectdesk.paper.fonts import chain
from collectdesk.paper.setting import Paragraph, Style, aligned, set_text
from collectdesk.paper.sheet import Sheet

# Points: between columns; the least width of a cell, the height of an empty row, the least of a text column.
GUTTER = 8.0
_NARROWEST = 4.0
_EMPTY = 12.0
_LEAST_TEXT = 62.0
_SIZES = (9.5, 8.5, 7.5, 6.5)
# A page never begins or ends a table with a single row.
_FEWEST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, whether it is set left or right, and its width in points, found by `fitted`."""

    head: str
    align: str = "left"
    width: float = 0.0


@dataclass(frozen=True)
class Row:
    """Set cells at their distances from the left edge; a rule of this weight above, if any."""

    cells: tuple[tuple[float, Paragraph], ...]
    rule: float = 0.4
    grey: float = 0.75
    padding: float = 2.6

    @cached_property
    def height(self) -> float:
        """Height of the highest cell and the padding."""
        return max((paragraph.height for _x, paragraph in self.cells), default=_EMPTY) + 2 * self.padding

    def cut(self, height: float) -> tuple[Row, Row]:
        """Give the lines of each cell that fit into `height`, at least one, and the lines after them."""
        upper, lower = [], []
        for left, paragraph in self.cells:
            fitting = max(1, int((height - 2 * self.padding) / paragraph.style.leading))
            upper.append((left, replace(paragraph, lines=paragraph.lines[:fitting])))
            lower.append((left, replace(paragraph, lines=paragraph.lines[fitting:])))
        return replace(self, cells=tuple(upper)), replace(self, cells=tuple(lower), rule=0.0)


@dataclass(frozen=True)
class Table:
    """Rows between a head and totals; `carry` gives the rows that end and begin a page after so many rows."""

    width: float
    head: Row
    rows: tuple[Row, ...]
    totals: tuple[Row, ...]
    carry: Callable[[int], tuple[Row, Row]] | None = None
    above: float = 0.0
    done: int = 0
    caption: Row | None = None
    brought: Row | None = None

    @cached_property
    def height(self) -> float:
        """Height of everything, head and totals included."""
        return sum(row.height for row in self._all())

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Give the rows that fit with the head, and a table with the head again for the others."""
        room = height - sum(row.height for row in self._begins())
        room -= self.carry(1)[0].height if self.carry else 0.0
        fitting = self._fitting(room)
        if fitting >= (1 if must else _FEWEST_ROWS):
            return self._parted(self.rows[:fitting], self.rows[fitting:], self.done + fitting)
        if must and self.rows:
            top, rest = self.rows[0].cut(room)
            return self._parted((top,), (rest, *self.rows[1:]), self.done)
        return None

    def _fitting(self, room: float) -> int:
        """Count the rows that fit into `room` and leave enough for the next page."""
        count = 0
        for row in self.rows:
            room -= row.height
            if room < 0:
                break
            count += 1
        spared = len(self.rows) - _FEWEST_ROWS
        return min(count, spared) if spared > 0 else min(count, len(self.rows) - 1)

    def _parted(self, first: tuple[Row, ...], others: tuple[Row, ...], done: int) -> tuple[Block, Block]:
        ends, begins = self.carry(done) if self.carry else (None, None)
        upper = replace(self, rows=first, totals=(ends,) if ends else ())
        return upper, replace(self, rows=others, done=done, caption=None, brought=begins, above=0.0)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw row by row, each with its rule above, and close with a rule."""
        for row in self._all():
            if row.rule:
                sheet.rule(x, y, self.width, weight=row.rule, grey=row.grey)
            for left, paragraph in row.cells:
                sheet.paragraph(x + left, y + row.padding, paragraph)
            y += row.height
        sheet.rule(x, y, self.width, weight=0.8, grey=0.2)

    def _all(self) -> tuple[Row, ...]:
        return (*self._begins(), *self.rows, *self.totals)

    def _begins(self) -> tuple[Row, ...]:
        return tuple(row for row in (self.caption, self.head, self.brought) if row)


def row(
    columns: Sequence[Column],
    texts: Sequence[str],
    style: Style,
    *,
    bold: bool = False,
    rule: float = 0.4,
    padding: float = 2.6,
) -> Row:
    """Set one text per column. An empty text leaves its cell to a text before it, or to a figure after it."""
    cells: list[tuple[float, Paragraph]] = []
    free = 0.0
    left = 0.0
    last = len(columns) - 1
    for index, (column, text) in enumerate(zip(columns, texts, strict=True)):
        right = left + column.width - (0.0 if index == last else GUTTER)
        if text:
            begin = free if column.align == "right" else left
            end = right if column.align == "right" else _free_to(columns, texts, index, right)
            room = max(end - begin, _NARROWEST)
            paragraph = set_text(text, aligned(style, column.align), room, bold=bold)
            cells.append((begin, paragraph))
            taken = max(line.width for line in paragraph.lines)
            free = left + (column.width if column.align == "right" else taken + GUTTER)
        left += column.width
    return Row(tuple(cells), rule=rule, grey=0.2 if rule > 0.4 else 0.75, padding=padding)


def fitted(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    style: Style,
    width: float,
    totals: Sequence[Sequence[str]] = (),
) -> tuple[tuple[Column, ...], Style]:
    """Give the columns as wide as their texts need, filling `width`, and the style at which they fit.

    `totals` are rows that will be bold; only their figures count, as a label may run over empty cells.
    Figures never wrap as long as a size that can be read fits; texts on the left give way and wrap first.
    """
    for size in (style.size, *(size for size in _SIZES if size < style.size)):
        smaller = replace(style, size=size, leading=style.leading * size / style.size)
        needs = _needs(columns, rows, totals, smaller)
        widths = _shared(columns, needs, width)
        if sum(widths) <= width + 0.01:
            break
    squeeze = min(1.0, width / sum(widths))  # below 1 only for more columns than any size of type can hold
    pairs = zip(columns, (found * squeeze for found in widths), strict=True)
    return tuple(replace(column, width=found) for column, found in pairs), smaller


def _shared(columns: Sequence[Column], needs: Sequence[float], width: float) -> list[float]:
    """Share `width` among columns: what is spare evenly, what is short taken from texts on the left."""
    spare = width - sum(needs)
    if spare >= 0:
        return [need + spare / len(columns) for need in needs]
    texts = [need for column, need in zip(columns, needs, strict=True) if column.align == "left"]
    limit = _limit(texts, width - sum(needs) + sum(texts))
    return [
        min(need, max(limit, _LEAST_TEXT)) if column.align == "left" else need
        for column, need in zip(columns, needs, strict=True)
    ]


def _limit(needs: Sequence[float], room: float) -> float:
    """Give the width to which the widest of `needs` are cut so that all fill `room`; narrow ones stay."""
    left = len(needs)
    for need in sorted(needs):
        if need * left > room:
            return room / left
        room -= need
        left -= 1
    return max(needs, default=0.0)


def _needs(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], totals: Sequence[Sequence[str]], style: Style
) -> list[float]:
    """Give the width each column needs to set all its texts in one line, with the gutter."""
    fonts = chain(style.language)
    bold = chain(style.language, bold=True)
    needs = []
    for index, column in enumerate(columns):
        widest = max((fonts.width(texts[index], style.size) for texts in rows), default=0.0)
        sums = [texts[index] for texts in totals] if column.align == "right" else []
        heavy = max(bold.width(text, style.size) for text in (column.head, *sums))
        needs.append(max(widest, heavy) + (0.0 if index == len(columns) - 1 else GUTTER) + 0.5)
    return needs


def _free_to(columns: Sequence[Column], texts: Sequence[str], index: int, right: float) -> float:
    """Give the edge up to which a text may run: over the empty cells that no figure needs."""
    following = index + 1
    while following < len(columns) and not texts[following] and columns[following].align != "right":
        right += columns[following].width
        following += 1
    return right
