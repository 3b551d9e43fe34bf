"""The post office's form 郵局存證信函用紙: where its lines, boxes and printed words stand.

Distances are millimetres from the top left corner of an A4 sheet, as the post office's own form measures.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.paper.attest.cells import COLUMNS, ROWS
from collectdesk.paper.fonts import chain
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.sheet import MM, Sheet

LANGUAGE = "zh-Hant-TW"
LEFT, RIGHT = 22.6, 199.0
HEAD_TOP, HEAD_BOTTOM = 27.4, 78.2
GRID_BOTTOM = 210.3
FOOT_BOTTOM = 277.0
MIDDLE = 79.9
CELLS_LEFT = 31.6
CELL_WIDTH = (RIGHT - CELLS_LEFT) / COLUMNS
# the head row with the numbers of the cells is as high as each of the ten rows
CELL_HEIGHT = (GRID_BOTTOM - HEAD_BOTTOM) / (ROWS + 1)

_THICK, _THIN = 0.9, 0.4
_INK, _PALE = 0.15, 0.5
_STAMPS_LEFT = 158.0
_COUNTS_BOTTOM = 227.0
_NOTES_TOP = 252.0
_SEAMS = (66.0, 152.0)
_SEAM_Y, _SEAM_RADIUS = 287.0, 7.5


@cache
def words() -> Mapping[str, Any]:
    """Give the words that are printed on the form."""
    return tomllib.loads(resources.path("attest", "form.toml").read_text("utf-8"))


def cell(row: int, column: int) -> tuple[float, float]:
    """Give the middle of a cell, both counted from 0, in millimetres from the left and from the top."""
    return (
        CELLS_LEFT + CELL_WIDTH * (column + 0.5),
        HEAD_BOTTOM + CELL_HEIGHT * (row + 1.5),
    )


def draw_form(sheet: Sheet, *, is_copy: bool) -> None:
    """Draw all that the bought form has on it; original or copy is told by striking out the other."""
    said = words()
    centred(sheet, said["title"], (LEFT + RIGHT) / 2, 22.5, 17)
    _kind(sheet, is_copy=is_copy)
    _head(sheet)
    _grid(sheet)
    _foot(sheet)
    for x in _SEAMS:
        sheet.ring(x * MM, _SEAM_Y * MM, _SEAM_RADIUS * MM, weight=_THIN, grey=_PALE)
        centred(sheet, said["seam"], x, _SEAM_Y + 1, 7, grey=_PALE)


def written(sheet: Sheet, text: str, x: float, base: float, size: float, *, grey: float = 0.0) -> None:
    """Write one line from `x` on with its baseline at `base`, in millimetres; `size` in points."""
    line = set_text(text, Style(LANGUAGE, size, size), 1000 * MM).lines[0]
    sheet.line(x * MM, base * MM, line, size, grey)


def centred(sheet: Sheet, text: str, x: float, base: float, size: float, *, grey: float = 0.0) -> None:
    """Write one line whose middle is at `x`."""
    width = chain(LANGUAGE).width(text, size) / MM
    written(sheet, text, x - width / 2, base, size, grey=grey)


def _kind(sheet: Sheet, *, is_copy: bool) -> None:
    said = words()
    for x, part in ((13.4, "original"), (18.4, "copy")):
        centred(sheet, said[part], x, 50.5, 12)
    centred(sheet, said["kind"], 15.9, 57.0, 12)
    struck = 13.4 if is_copy else 18.4
    sheet.stroke(((struck - 2.4) * MM, 51.4 * MM), ((struck + 2.4) * MM, 46.8 * MM), weight=1.1, grey=0)


def _rule(sheet: Sheet, y: float, left: float, right: float, weight: float = _THIN) -> None:
    sheet.stroke((left * MM, y * MM), (right * MM, y * MM), weight=weight, grey=_INK)


def _upright(sheet: Sheet, x: float, top: float, bottom: float, weight: float = _THIN) -> None:
    sheet.stroke((x * MM, top * MM), (x * MM, bottom * MM), weight=weight, grey=_INK)


def _frame(sheet: Sheet, top: float, bottom: float) -> None:
    size = ((RIGHT - LEFT) * MM, (bottom - top) * MM)
    sheet.box(LEFT * MM, top * MM, *size, weight=_THICK, grey=_INK)


def _head(sheet: Sheet) -> None:
    said = words()
    _frame(sheet, HEAD_TOP, HEAD_BOTTOM)
    _upright(sheet, MIDDLE, HEAD_TOP, HEAD_BOTTOM)
    written(sheet, said["office"], 63.0, 45.5, 11)
    _rule(sheet, 46.7, 28.0, 62.0)
    first, last = said["number"]
    written(sheet, first, 25.5, 63.5, 11)
    _rule(sheet, 64.7, 45.6, 70.0)
    written(sheet, last, 71.0, 63.5, 11)
    centred(sheet, said["seal_note"], (MIDDLE + RIGHT) / 2, 31.3, 8)
    for part, base in (("sender", 36.1), ("recipient", 51.6)):
        written(sheet, said[part], 82.0, base, 10)
    for line, base in zip(said["copy_recipient"], (66.9, 71.0), strict=True):
        written(sheet, line, 82.0, base, 10)
    for base in (36.1, 51.6, 66.9):
        written(sheet, said["name"], 105.6, base, 10)
    for base in (44.3, 60.2, 72.4):
        written(sheet, said["address"], 101.6, base, 10)
    sheet.box(184 * MM, 32.8 * MM, 13 * MM, 7.4 * MM, weight=_THIN, grey=_PALE)
    centred(sheet, said["seal"], 190.5, 37.8, 9, grey=_PALE)
    centred(sheet, said["more_note"], (MIDDLE + RIGHT) / 2, 76.9, 8)


def _grid(sheet: Sheet) -> None:
    said = words()
    _frame(sheet, HEAD_BOTTOM, GRID_BOTTOM)
    for row in range(ROWS):
        y = HEAD_BOTTOM + CELL_HEIGHT * (row + 1)
        _rule(sheet, y, LEFT, RIGHT)
        centred(sheet, said["rows"][row], (LEFT + CELLS_LEFT) / 2, y + CELL_HEIGHT / 2 + 1.5, 11)
    for column in range(COLUMNS):
        x = CELLS_LEFT + CELL_WIDTH * column
        _upright(sheet, x, HEAD_BOTTOM, GRID_BOTTOM)
        centred(sheet, str(column + 1), x + CELL_WIDTH / 2, HEAD_BOTTOM + CELL_HEIGHT / 2 + 1.3, 10)
    corner = HEAD_BOTTOM + CELL_HEIGHT
    sheet.stroke((LEFT * MM, HEAD_BOTTOM * MM), (CELLS_LEFT * MM, corner * MM), weight=_THIN, grey=_INK)
    centred(sheet, said["column"], CELLS_LEFT - 2.6, HEAD_BOTTOM + 4.6, 9)
    centred(sheet, said["row"], LEFT + 2.6, corner - 1.6, 9)


def _foot(sheet: Sheet) -> None:
    said = words()
    _frame(sheet, GRID_BOTTOM, FOOT_BOTTOM)
    _upright(sheet, _STAMPS_LEFT, GRID_BOTTOM, _NOTES_TOP)
    _rule(sheet, _COUNTS_BOTTOM, LEFT, _STAMPS_LEFT)
    _rule(sheet, _NOTES_TOP, LEFT, RIGHT)
    written(sheet, said["certified"], 25.0, 233.6, 9.5)
    written(sheet, said["certified_day"], 25.0, 240.0, 9.5)
    written(sheet, said["clerk"], 25.0, 248.4, 9.5)
    written(sheet, said["manager"], 72.0, 248.4, 9.5)
    sheet.ring(146 * MM, 239.5 * MM, 9.5 * MM, weight=_THIN, grey=_PALE)
    centred(sheet, said["postmark"], 146, 240.7, 9, grey=_PALE)
    middle = (_STAMPS_LEFT + RIGHT) / 2
    _upright(sheet, middle, GRID_BOTTOM, _NOTES_TOP)
    for x in ((_STAMPS_LEFT + middle) / 2, (middle + RIGHT) / 2):
        for place, line in enumerate(said["stamps"]):
            centred(sheet, line, x, 222.5 + place * 6.2, 9.5, grey=_PALE)
    written(sheet, said["notes_head"], 25.0, 257.2, 9)
    style = Style(LANGUAGE, 7.8, 12)
    y = 253.7 * MM
    for note in said["notes"]:
        y = sheet.paragraph(33 * MM, y, set_text(note, style, (RIGHT - 33.6) * MM))
