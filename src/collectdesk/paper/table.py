"""A table with hairlines: heads repeated on each page, totals set off by weight, and what is carried over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from collectdesk.paper.flow import Block
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import Sheet

_PADDING = 2.6
_GUTTER = 7.0
# A page never begins or ends a table with a single row.
_FEWEST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width in points, and left, right or center."""

    head: str
    width: float
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """Set cells at their distances from the left edge; a rule of this weight above, if any."""

    cells: tuple[tuple[float, Paragraph], ...]
    rule: float = 0.4
    grey: float = 0.75

    @property
    def height(self) -> float:
        """Height of the highest cell and the padding."""
        return max(paragraph.height for _x, paragraph in self.cells) + 2 * _PADDING


@dataclass(frozen=True, slots=True)
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

    @property
    def height(self) -> float:
        """Height of everything, head and totals included."""
        return sum(row.height for row in self._all())

    def split(self, height: float) -> tuple[Block, Block] | None:
        """Give the rows that fit with the head, and a table with the head again for the others."""
        room = height - sum(row.height for row in self._begins())
        ending = self.carry(1)[0].height if self.carry else 0.0
        fitting = 0
        for row in self.rows:
            room -= row.height
            if room < ending:
                break
            fitting += 1
        fitting = min(fitting, len(self.rows) - _FEWEST_ROWS)
        if fitting < _FEWEST_ROWS:
            return None
        done = self.done + fitting
        ends, begins = self.carry(done) if self.carry else (None, None)
        first = replace(self, rows=self.rows[:fitting], totals=(ends,) if ends else ())
        return first, replace(
            self, rows=self.rows[fitting:], done=done, caption=None, brought=begins, above=0.0
        )

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw row by row, each with its rule above, and close with a rule."""
        for row in self._all():
            if row.rule:
                sheet.rule(x, y, self.width, weight=row.rule, grey=row.grey)
            for left, paragraph in row.cells:
                sheet.paragraph(x + left, y + _PADDING, paragraph)
            y += row.height
        sheet.rule(x, y, self.width, weight=0.8, grey=0.2)

    def _all(self) -> tuple[Row, ...]:
        return (*self._begins(), *self.rows, *self.totals)

    def _begins(self) -> tuple[Row, ...]:
        return tuple(row for row in (self.caption, self.head, self.brought) if row)


def row(
    columns: Sequence[Column], texts: Sequence[str], style: Style, *, bold: bool = False, rule: float = 0.4
) -> Row:
    """Set one text per column; an empty text leaves its cell to the text before it (a label, a total)."""
    cells: list[tuple[float, Paragraph]] = []
    left = 0.0
    for index, (column, text) in enumerate(zip(columns, texts, strict=True)):
        width = column.width
        following = index + 1
        while text and following < len(texts) and not texts[following] and column.align == "left":
            width += columns[following].width
            following += 1
        if text:
            cells.append(_cell(left, width, column, text, style, bold=bold, last=following == len(columns)))
        left += column.width
    return Row(tuple(cells), rule=rule, grey=0.2 if rule > 0.4 else 0.75)


def _cell(
    left: float, width: float, column: Column, text: str, style: Style, *, bold: bool, last: bool
) -> tuple[float, Paragraph]:
    """Set a text between its neighbours; a gutter parts it from the column to the right."""
    inner = width if last else width - _GUTTER
    aligned = replace(style, align=column.align)
    return left, set_text(text, aligned, inner, bold=bold)


def fitted(columns: Sequence[Column], width: float) -> tuple[Column, ...]:
    """Give the columns stretched or shrunk in proportion to fill `width` points."""
    scale = width / sum(column.width for column in columns)
    return tuple(replace(column, width=column.width * scale) for column in columns)
