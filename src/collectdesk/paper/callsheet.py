"""The sheet for one call: who owes what, what was said, what is promised, what to ask, and room to write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from string import Template

from collectdesk.paper.flow import Block, Placed, Text, Together, paginate
from collectdesk.paper.fonts import plain, require
from collectdesk.paper.labelled import Labelled
from collectdesk.paper.listing import ListColumn
from collectdesk.paper.page import SIZES
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.table import Column, Table, fitted, row
from collectdesk.paper.texts import stationery

_MARGIN = 18 * MM
_TOP = 16 * MM
_FOOT = 18 * MM
_LABEL = 34 * MM
_DOT = 4 * MM
_WRITING = 9 * MM
_GREY = 0.35
_SIZE = 9.5
_LEADING = 13.6


@dataclass(frozen=True, slots=True)
class Part:
    """A headed part of the sheet: its lines, each begun by a dot where there are several."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """A call sheet in texts only, as they are shown; parts without lines and empty facts are left out.

    `facts` are labels with values, `claims` the rows of the open invoices under `columns` with their
    totals per currency, `parts` the history, the promises and the answers, `blanks` the labels of lines to
    write on. `language` is a letter language (it chooses the shapes of characters and the page words).
    """

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    columns: tuple[ListColumn, ...]
    claims: tuple[tuple[str, ...], ...]
    totals: tuple[tuple[str, ...], ...]
    parts: tuple[Part, ...]
    blanks: tuple[str, ...]
    language: str
    dated: date
    page_size: str = "A4"


def compose_call_sheet(call: CallSheet) -> bytes:
    """Give the PDF of `call`; the same sheet gives the same bytes.

    Raise Problem "character-missing" for what no font can draw.
    """
    size = SIZES[call.page_size]
    title = _checked(call, call.title)
    sheet = Sheet(size, {}, title=title, author="", language=call.language, dated=call.dated)
    room = size[1] - _TOP - _FOOT
    pages = paginate(_blocks(call, title, size[0] - 2 * _MARGIN), room, room)
    for number, placed in enumerate(pages, 1):
        _draw_page(sheet, call, title, placed, (number, len(pages)))
    return sheet.finish()


@dataclass(frozen=True, slots=True)
class _Blank:
    """A label with a line to write on."""

    label: Paragraph
    width: float
    above: float = 0.0

    @property
    def height(self) -> float:
        """Room for a line of handwriting, or the label if that is higher."""
        return max(_WRITING, self.label.height + 2 * MM)

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the label and the line."""
        sheet.paragraph(x, y + self.height - self.label.height, self.label)
        sheet.rule(x + _LABEL, y + self.height - 1, self.width - _LABEL)


def _blocks(call: CallSheet, title: str, width: float) -> list[Block]:
    blocks: list[Block] = [Text(set_text(title, Style(call.language, 16, 21), width, bold=True))]
    subtitle = _checked(call, call.subtitle)
    if subtitle:
        blocks.append(Text(set_text(subtitle, _style(call, _GREY), width), 2))
    blocks += _facts(call, width)
    if call.claims:
        blocks.append(_claims(call, width))
    for part in call.parts:
        blocks += _part(call, part, width)
    blocks += _blanks(call, width)
    return blocks


def _facts(call: CallSheet, width: float) -> list[Block]:
    told = [(_checked(call, label), _checked(call, value)) for label, value in call.facts]
    return [
        Labelled(
            set_text(label, _style(call, _GREY), _LABEL - 2 * MM),
            set_text(value, _style(call), width - _LABEL),
            _LABEL,
            0 if place else 10,
        )
        for place, (label, value) in enumerate(one for one in told if one[1])
    ]


def _claims(call: CallSheet, width: float) -> Table:
    columns = [Column(_checked(call, column.head), column.align) for column in call.columns]
    rows = [[_checked(call, text) for text in texts] for texts in call.claims]
    totals = [[_checked(call, text) for text in texts] for texts in call.totals]
    placed, style = fitted(columns, rows, Style(call.language, 9, 12.5), width, totals)
    heads = Style(call.language, style.size - 0.5, style.leading)
    return Table(
        width=width,
        head=row(placed, [column.head for column in columns], heads, bold=True, rule=0.8),
        rows=tuple(row(placed, texts, style) for texts in rows),
        totals=tuple(
            row(placed, texts, style, bold=True, rule=0.4 if place else 0.8)
            for place, texts in enumerate(totals)
        ),
        above=10,
    )


def _part(call: CallSheet, part: Part, width: float) -> list[Block]:
    """Give a heading that stays with its first line, and the other lines."""
    lines = [text for line in part.lines if (text := _checked(call, line))]
    if not lines:
        return []
    texts = [_line(call, text, width, dotted=len(lines) > 1) for text in lines]
    return [Together((_heading(call, part.heading, width), texts[0])), *texts[1:]]


def _line(call: CallSheet, text: str, width: float, *, dotted: bool) -> Block:
    if not dotted:
        return Text(set_text(text, _style(call), width), 1.5)
    dot = set_text("•", _style(call, _GREY), _DOT)
    return Labelled(dot, set_text(text, _style(call), width - _DOT), _DOT, 1.5)


def _blanks(call: CallSheet, width: float) -> list[Block]:
    labels = [text for label in call.blanks if (text := _checked(call, label))]
    if not labels:
        return []
    lines = (
        _Blank(set_text(text, _style(call, _GREY), _LABEL - 2 * MM), width, 0 if place else 12)
        for place, text in enumerate(labels)
    )
    return [Together(tuple(lines))]


def _heading(call: CallSheet, heading: str, width: float) -> Text:
    style = Style(call.language, 10.5, 15)
    return Text(set_text(_checked(call, heading), style, width, bold=True), 12)


def _draw_page(
    sheet: Sheet, call: CallSheet, title: str, placed: list[Placed], numbers: tuple[int, int]
) -> None:
    for block in placed:
        block.block.draw(sheet, _MARGIN, _TOP + block.down)
    width = sheet.width - 2 * _MARGIN
    top = sheet.height - _FOOT + 4 * MM
    sheet.rule(_MARGIN, top, width)
    small = Style(call.language, 8, 11, grey=_GREY)
    right = Style(call.language, 8, 11, align="right", grey=_GREY)
    words = Template(stationery(call.language).labels["page"])
    sheet.paragraph(_MARGIN, top + 3, set_text(title, small, width * 0.7))
    number = words.substitute(page=numbers[0], pages=numbers[1])
    sheet.paragraph(_MARGIN, top + 3, set_text(number, right, width))
    sheet.end_page()


def _style(call: CallSheet, grey: float = 0.0) -> Style:
    return Style(call.language, _SIZE, _LEADING, grey=grey)


def _checked(call: CallSheet, text: str) -> str:
    text = plain(text).strip()
    require(text, call.language)
    return text
