"""A table as it stands in somebody's file: rows of cells, nothing understood yet."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | time | timedelta

MOST_ROWS = 1_000_000
MOST_COLUMNS = 1_000
MOST_CELLS = 20_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of cells; `first_row` is the number that the first of them has in the file, counted from 1.

    `encoding` is that of a text file, None for a spreadsheet; `shift` the column of the file in which
    the first cell of a row stands, counted from 0.
    """

    name: str
    rows: list[list[Cell]]
    first_row: int = 1
    encoding: str | None = None
    shift: int = 0

    def number(self, place: int) -> int:
        """Give the number in the file of the row at `place` (from 0)."""
        return self.first_row + place


# Excel and several accounting programs write ="0012" so that a spreadsheet keeps the zeros
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"', re.DOTALL)
# what `tables_out` puts an apostrophe before, so that no spreadsheet takes it for a formula
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"-\d+(?:\.\d+)?", re.ASCII)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff]")


def cell_text(cell: Cell) -> str:
    """Give what a person sees in `cell`: whole numbers without a fraction, days as YYYY-MM-DD."""
    if type(cell) is str:
        return clean(cell)
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return str(cell)


def clean(text: str) -> str:
    """Give `text` without blanks around it, control characters, halves of characters and guards."""
    if text.isprintable():
        text = text.strip()
        if text[:1] not in ("=", "'"):
            return text
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    wrapped = _AS_TEXT.fullmatch(text)
    if wrapped:
        return wrapped[1].replace('""', '"').strip()
    return text[1:].strip() if text[:1] == "'" and _FORMULA.match(_visible(text)) else text


def needs_guard(text: str) -> bool:
    """Tell whether a spreadsheet could take `text` for a formula, or `clean` take an apostrophe off it."""
    return bool(_FORMULA.match(_visible(text))) and not _NUMBER.fullmatch(text)


def _visible(text: str) -> str:
    return text if text.isascii() else "".join(mark for mark in text if unicodedata.category(mark) != "Cf")


def is_blank(row: list[Cell]) -> bool:
    """Tell whether no cell of `row` holds anything."""
    return not any(cell != "" and (type(cell) is not str or cell.strip()) for cell in row)
