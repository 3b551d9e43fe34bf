"""Any list printed as a table: title, columns, rows and totals, on as many pages as it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from string import Template

from collectdesk.domain.problem import Problem
from collectdesk.paper.flow import Block, Placed, Text, paginate
from collectdesk.paper.fonts import drawable, plain
from collectdesk.paper.page import SIZES
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.table import Column, Table, fitted, row
from collectdesk.paper.texts import stationery

_MARGIN = 15 * MM
_TOP = 15 * MM
_FOOT = 18 * MM
_GREY = 0.35
_SIZE = 9.0


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a printed list; `align` is left, or right for figures."""

    head: str
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it is shown: texts only, one per column in each row; an empty text leaves its cell blank.

    `language` is a letter language (it chooses the shapes of characters and the words for page x of y).
    """

    title: str
    subtitle: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[tuple[str, ...], ...]
    language: str
    dated: date
    landscape: bool = False
    page_size: str = "A4"


def compose_listing(listing: Listing) -> bytes:
    """Give the PDF of `listing`; the same list gives the same bytes.

    Raise Problem "list-without-columns". A character no font can draw, such as an emoji in a note, stands as
    the geta mark of typesetters: a list is for reading, and one such sign must not stop it.
    """
    if not listing.columns:
        raise Problem("list-without-columns")
    title, subtitle = _checked(listing, listing.title), _checked(listing, listing.subtitle)
    width, height = SIZES[listing.page_size]
    size = (height, width) if listing.landscape else (width, height)
    author = ""
    sheet = Sheet(size, {}, title=title, author=author, language=listing.language, dated=listing.dated)
    blocks = _blocks(listing, title, subtitle, size[0] - 2 * _MARGIN)
    room = size[1] - _TOP - _FOOT
    pages = paginate(blocks, room, room)
    for index, placed in enumerate(pages):
        _draw_page(sheet, listing, title, placed, (index + 1, len(pages)))
    return sheet.finish()


def _blocks(listing: Listing, title: str, subtitle: str, width: float) -> list[Block]:
    language = listing.language
    columns = [Column(_checked(listing, column.head), column.align) for column in listing.columns]
    rows = [[_checked(listing, text) for text in texts] for texts in listing.rows]
    totals = [[_checked(listing, text) for text in texts] for texts in listing.totals]
    placed, style = fitted(columns, rows, Style(language, _SIZE, 12.5), width, totals)
    heads = Style(language, style.size - 0.5, style.leading)
    table = Table(
        width=width,
        head=row(placed, [column.head for column in columns], heads, bold=True, rule=0.8),
        rows=tuple(row(placed, texts, style) for texts in rows),
        totals=tuple(
            row(placed, texts, style, bold=True, rule=0.4 if index else 0.8)
            for index, texts in enumerate(totals)
        ),
        above=8,
    )
    above: list[Block] = [Text(set_text(title, Style(language, 15, 20), width, bold=True))]
    if subtitle:
        above.append(Text(set_text(subtitle, Style(language, 9.5, 14, grey=_GREY), width), 2))
    return [*above, table]


def _draw_page(
    sheet: Sheet, listing: Listing, title: str, placed: list[Placed], numbers: tuple[int, int]
) -> None:
    for block in placed:
        block.block.draw(sheet, _MARGIN, _TOP + block.down)
    width = sheet.width - 2 * _MARGIN
    top = sheet.height - _FOOT + 4 * MM
    sheet.rule(_MARGIN, top, width)
    small = Style(listing.language, 8, 11, grey=_GREY)
    right = Style(listing.language, 8, 11, align="right", grey=_GREY)
    words = Template(stationery(listing.language).labels["page"])
    sheet.paragraph(_MARGIN, top + 3, set_text(title, small, width * 0.7))
    number = words.substitute(page=numbers[0], pages=numbers[1])
    sheet.paragraph(_MARGIN, top + 3, set_text(number, right, width))
    sheet.end_page()


def _checked(listing: Listing, text: str) -> str:
    return drawable(plain(text).strip(), listing.language)
