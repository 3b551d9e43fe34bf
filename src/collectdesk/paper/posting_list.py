"""The list for the counter of the post: whom each letter goes to, how, under which number, what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from string import Template

from collectdesk.paper.flow import Block, Placed, Text, paginate
from collectdesk.paper.fonts import drawable, plain
from collectdesk.paper.page import SIZES
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.table import Column, Row, Table, row
from collectdesk.paper.texts import stationery

_MARGIN = 15 * MM
_FOOT = 18 * MM
_GREY = 0.35
_GAP = 8.0
_STAMP = (62 * MM, 34 * MM)
# place, addressee, kind, number, letter: shares of the width
_SHARES = (0.05, 0.49, 0.17, 0.17, 0.12)


@dataclass(frozen=True, slots=True)
class PostingLine:
    """A letter on the list; an empty kind or number is written in by hand at the counter."""

    letter: str
    name: str
    address: str
    kind: str
    number: str
    contents: str
    language: str


@dataclass(frozen=True, slots=True)
class PostingList:
    """The list in texts only: `heads` are those of its five columns, `counted` says how many letters it has.

    `stamp` and `signed` are what stands in the box for the postmark and below the line to sign.
    """

    title: str
    sender: str
    heads: tuple[str, str, str, str, str]
    lines: tuple[PostingLine, ...]
    counted: str
    stamp: str
    signed: str
    language: str
    dated: date
    page_size: str = "A4"


def compose_posting_list(told: PostingList) -> bytes:
    """Give the PDF of the list; the same list gives the same bytes."""
    size = SIZES[told.page_size]
    title = _plain(told, told.title)
    sheet = Sheet(size, {}, title=title, author="", language=told.language, dated=told.dated)
    room = size[1] - _MARGIN - _FOOT
    pages = paginate(_blocks(told, size[0] - 2 * _MARGIN), room, room)
    for number, placed in enumerate(pages, 1):
        _draw_page(sheet, told, placed, (number, len(pages)))
    return sheet.finish()


@dataclass(frozen=True, slots=True)
class _Counter:
    """Where the clerk puts the postmark and signs."""

    stamp: Paragraph
    signed: Paragraph
    width: float
    above: float = 18.0

    @property
    def height(self) -> float:
        """Height of the box."""
        return _STAMP[1]

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the box for the postmark, and the line to sign beside it."""
        sheet.box(x, y, *_STAMP)
        sheet.paragraph(x + 2 * MM, y + 1.5 * MM, self.stamp)
        left = x + _STAMP[0] + 10 * MM
        foot = y + _STAMP[1] - 6 * MM
        sheet.rule(left, foot, self.width - _STAMP[0] - 10 * MM)
        sheet.paragraph(left, foot + 1, self.signed)


def _blocks(told: PostingList, width: float) -> list[Block]:
    small = Style(told.language, 8.5, 12, grey=_GREY)
    heads = Style(told.language, 8.5, 12)
    columns = [
        Column(_plain(told, head), width=share * width)
        for head, share in zip(told.heads, _SHARES, strict=True)
    ]
    rows = tuple(_line(told, columns, place, line) for place, line in enumerate(told.lines, 1))
    table = Table(
        width=width,
        head=row(columns, [column.head for column in columns], heads, bold=True, rule=0.8),
        rows=rows,
        totals=(),
        above=10,
    )
    stamp = set_text(_plain(told, told.stamp), small, _STAMP[0] - 4 * MM)
    signed = set_text(_plain(told, told.signed), small, width - _STAMP[0] - 10 * MM)
    return [
        Text(set_text(_plain(told, told.title), Style(told.language, 15, 20), width, bold=True)),
        Text(set_text(_plain(told, told.sender), Style(told.language, 9.5, 14), width), 2),
        table,
        Text(set_text(_plain(told, told.counted), Style(told.language, 9.5, 14), width, bold=True), 6),
        _Counter(stamp, signed, width),
    ]


def _line(told: PostingList, columns: list[Column], place: int, line: PostingLine) -> Row:
    """Set a letter; name, address and contents in the shapes of the letter's own language."""
    style, own = Style(told.language, 9.5, 13), Style(line.language, 9.5, 13)
    texts = (str(place), " ", line.kind, line.number, line.letter)
    # what is not known yet keeps its room: it is written in by hand
    set_row = row(columns, [_plain(told, text) or " " for text in texts], style, padding=4)
    parts = [drawable(plain(part).strip(), line.language) for part in _addressee(line)]
    named = set_text("\n".join(part for part in parts if part), own, columns[1].width - _GAP)
    cells = (set_row.cells[0], (columns[0].width, named), *set_row.cells[2:])
    return Row(cells, rule=set_row.rule, grey=set_row.grey, padding=set_row.padding)


def _addressee(line: PostingLine) -> tuple[str, str, str]:
    return line.name, line.address, line.contents


def _draw_page(sheet: Sheet, told: PostingList, placed: list[Placed], numbers: tuple[int, int]) -> None:
    for block in placed:
        block.block.draw(sheet, _MARGIN, _MARGIN + block.down)
    width = sheet.width - 2 * _MARGIN
    top = sheet.height - _FOOT + 4 * MM
    sheet.rule(_MARGIN, top, width)
    small = Style(told.language, 8, 11, grey=_GREY)
    right = Style(told.language, 8, 11, align="right", grey=_GREY)
    words = Template(stationery(told.language).labels["page"])
    sheet.paragraph(_MARGIN, top + 3, set_text(_plain(told, told.title), small, width * 0.7))
    number = words.substitute(page=numbers[0], pages=numbers[1])
    sheet.paragraph(_MARGIN, top + 3, set_text(number, right, width))
    sheet.end_page()


def _plain(told: PostingList, text: str) -> str:
    return drawable(plain(text).strip(), told.language)
