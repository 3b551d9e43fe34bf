"""Rows of a text table: CSV, TSV and what a spreadsheet puts on the clipboard."""

import csv
import io
from collections import Counter

from collectdesk.domain.problem import Problem
from collectdesk.exchange.sheet import MOST_COLUMNS, MOST_ROWS, Cell, Sheet

# in the order in which a tie is decided: the rarer in plain text wins
_DELIMITERS = "\t;,|"
_SAMPLE_ROWS = 200
_SAMPLE = 65_536
# a cell longer than this many lines is an open quotation mark that swallowed rows
_MOST_LINES = 100


def read_text(name: str, text: str, encoding: str | None = None) -> Sheet:
    """Give the table in `text`; the mark between cells is found by itself.

    Raises Problem where there is no table, a quotation mark is left open, or it is too large.
    """
    text = text.replace("\0", "")
    delimiter = None
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
        # Excel's own first line, which is no row of the table
        delimiter, text = text[4], "\n" + text[5:].lstrip("\r").removeprefix("\n")
    rows = _rows(text, delimiter or sniff(text))
    while rows and not any(rows[-1]):
        rows.pop()
    if not any(any(row) for row in rows):
        raise Problem("exchange-empty", file=name)
    return Sheet(name, rows, encoding=encoding)


def sniff(text: str) -> str:
    """Find the mark that cuts most rows of the beginning of `text` into the same number of cells."""
    sample = text[:_SAMPLE]
    best, chosen = 0.0, ","
    for delimiter in _DELIMITERS:
        widths: Counter[int] = Counter()
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        try:
            for row in reader:
                widths[len(row)] += bool(row)
                if reader.line_num >= _SAMPLE_ROWS:
                    break
        except csv.Error:
            continue
        total = sum(widths.values())
        for width, times in widths.items():
            score = times / total * (width - 1) if total else 0.0
            if score > best + 1e-9:
                best, chosen = score, delimiter
    return chosen


def _rows(text: str, delimiter: str) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 0
    try:
        for row in reader:
            if reader.line_num - line > _MOST_LINES:
                raise Problem("exchange-quote-open", row=len(rows) + 1)
            line = reader.line_num
            rows.append(row)  # type: ignore[arg-type]  # list[str] is never written to
            if len(row) > MOST_COLUMNS or len(rows) > MOST_ROWS:
                raise Problem("exchange-too-large", rows=f"{MOST_ROWS:,}", columns=f"{MOST_COLUMNS:,}")
    except csv.Error:
        raise Problem("exchange-quote-open", row=len(rows) + 1) from None
    return rows
