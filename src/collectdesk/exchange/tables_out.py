"""Any list as a file for a spreadsheet: CSV that no spreadsheet takes for formulas, XLSX with typed cells."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from collectdesk.domain.money import Money, minor_digits
from collectdesk.exchange.records import Rejected
from collectdesk.exchange.sheet import Cell, cell_text, needs_guard

Value = str | int | date | Money | None

_WIDEST = 60
_LONGEST_CELL = 32_767
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Table:
    """A list to be written: its title, the heads of its columns and its rows, all in the reader's language.

    A `Money` is written as a number with the decimals of its currency, the currency itself belongs into a
    column of its own; text stays text, so that codes and phone numbers keep their zeros.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Value]]


def csv_bytes(table: Table) -> bytes:
    """Give `table` as CSV in UTF-8 with its mark, which Excel needs to read Chinese; lines end with CR LF.

    A text that a spreadsheet would take for a formula gets an apostrophe before it; reading it in again with
    this program takes it off.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_guarded(head) for head in table.heads])
    for row in table.rows:
        writer.writerow([_guarded(value) if type(value) is str else _plain(value) for value in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def xlsx_bytes(table: Table) -> bytes:
    """Give `table` as an XLSX file: amounts and days as numbers with a format, everything else as text."""
    # loads only now: 60 ms that no start of the desk needs
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options)
    # the same table gives the same bytes on any day
    book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001 - a fixed mark, not a moment
    sheet = book.add_worksheet(_sheet_name(table.title))
    formats = _Formats(book)
    for column, head in enumerate(table.heads):
        sheet.write_string(0, column, _fit(head), formats.bold)
    for place, row in enumerate(table.rows, 1):
        for column, value in enumerate(row):
            _write(sheet, place, column, value, formats)
    for column, width in enumerate(_widths(table)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    if table.rows and table.heads:
        sheet.autofilter(0, 0, len(table.rows), len(table.heads) - 1)
    book.close()
    return out.getvalue()


def rejected_table(
    title: str, labels: Sequence[str], rejected: Sequence[Rejected], why: Sequence[str]
) -> Table:
    """Give the refused rows as they came, with the reason behind them, to be mended and imported again.

    `why` holds the head of the added column, then one worded reason for each row.
    """
    width = max([len(labels), *(len(one.cells) for one in rejected)])
    heads = [*labels, *[""] * (width - len(labels)), why[0]]
    rows = [
        [*map(_cell, one.cells), *[""] * (width - len(one.cells)), reason]
        for one, reason in zip(rejected, why[1:], strict=True)
    ]
    return Table(title, heads, rows)


def _cell(cell: Cell) -> Value:
    return cell if type(cell) is date else cell_text(cell)


def _guarded(text: str) -> str:
    return f"'{text}" if needs_guard(text) else text


def _plain(value: Value) -> str:
    if isinstance(value, Money):
        digits = minor_digits(value.currency)
        whole, rest = divmod(abs(value.minor), 10**digits)
        sign = "-" if value.minor < 0 else ""
        return f"{sign}{whole}.{rest:0{digits}d}" if digits else f"{sign}{whole}"
    return "" if value is None else str(value)


class _Formats:
    """The few formats of a workbook; amounts have one for each number of decimals."""

    def __init__(self, book: Any) -> None:
        self.bold = book.add_format({"bold": True, "bottom": 1})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.text = book.add_format({"num_format": "@"})
        self.amounts = [
            book.add_format({"num_format": "#,##0" + ("." + "0" * digits if digits else "")})
            for digits in range(4)
        ]


def _write(sheet: Any, place: int, column: int, value: Value, formats: _Formats) -> None:
    if isinstance(value, Money):
        digits = minor_digits(value.currency)
        sheet.write_number(place, column, value.minor / 10**digits, formats.amounts[digits])
    elif isinstance(value, date):
        sheet.write_datetime(place, column, value, formats.day)
    elif isinstance(value, int):
        sheet.write_number(place, column, value)
    elif value:
        sheet.write_string(place, column, _fit(value), formats.text)


def _fit(text: str) -> str:
    return _CONTROL.sub("", text)[:_LONGEST_CELL]


def _widths(table: Table) -> list[int]:
    """Give the width of each column in characters; a Chinese character counts twice."""
    widths = []
    for column, head in enumerate(table.heads):
        shown = [head, *(_plain(row[column]) for row in table.rows[:500] if column < len(row))]
        widths.append(min(_WIDEST, 2 + max(map(_width, shown))))
    return widths


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text[:_WIDEST])


def _sheet_name(title: str) -> str:
    """Give a name that a sheet may have: at most 31 characters, none of the signs of a path."""
    name = re.sub(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff]", " ", title)
    # thirty-one units of UTF-16, as Excel counts
    name = name.encode("utf-16-le")[:62].decode("utf-16-le", "ignore").strip("' ")
    return "Sheet1" if not name or name.casefold() == "history" else name
