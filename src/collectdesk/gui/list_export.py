"""Any list as a file: the shown columns in their order, with the filter and order of the list.

The functions run beside the window on a reading connection of their own, so they touch no widget.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from collectdesk import files
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.exchange.tables_out import Table, Value, csv_bytes, xlsx_bytes
from collectdesk.gui.column import Column
from collectdesk.gui.source import Source
from collectdesk.store import connection

_PORTION = 500
_WIDEST_UPRIGHT = 760
_NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Shown:
    """A list as it stands on the page: title, what is told below it, columns from left to right, rows.

    `currency` is the head of the column that is added where amounts have no column for their currency.
    """

    title: str
    told: str
    columns: tuple[Column, ...]
    source: Source[Any]
    currency: str
    total: str


@dataclass(frozen=True, slots=True)
class Paper:
    """How a list is printed: the letter language, the size of the page and the day it is dated."""

    language: str
    page_size: str
    dated: date


def save(shown: Shown, book: Path, target: Path, paper: Paper, progress: Progress) -> Path:
    """Write the list to `target` as its ending says (.csv, .xlsx or .pdf) and give it.

    `book` is the file of the book. Raise Problem if the file cannot be written; an older one is then as
    it was.
    """
    ending = target.suffix.casefold()
    if ending == ".pdf":
        content = pdf(shown, book, paper, progress)
    elif ending == ".xlsx":
        content = xlsx_bytes(table(shown, book, progress))
    else:
        content = csv_bytes(table(shown, book, progress))
    try:
        files.write(target, content)
    except OSError as error:
        raise Problem("list-unwritable", path=str(target)) from error
    return target


def table(shown: Shown, book: Path, progress: Progress) -> Table:
    """Give the list with its values: days, numbers and amounts, not their words."""
    rows = [[_value(column, row) for column in shown.columns] for row in _rows(shown, book, progress)]
    heads = [column.title for column in shown.columns]
    at = _first_amount(rows)
    if at is not None and all(column.key != "currency" for column in shown.columns):
        heads.insert(at, shown.currency)
        for row in rows:
            row.insert(at, next((each.currency for each in row if isinstance(each, Money)), ""))
    return Table(shown.title, heads, rows)


def pdf(shown: Shown, book: Path, paper: Paper, progress: Progress) -> bytes:
    """Give the list as it is printed, with the sums of its amounts per currency."""
    # loads only now: a start of the desk prints nothing
    from collectdesk.paper.listing import ListColumn, Listing, compose_listing

    texts, sums = [], _Sums(shown.columns)
    for row in _rows(shown, book, progress):
        texts.append(tuple(column.text(row) for column in shown.columns))
        sums.add(row)
    listing = Listing(
        title=shown.title,
        subtitle=shown.told,
        columns=tuple(
            ListColumn(column.title, "right" if column.figures else "left") for column in shown.columns
        ),
        rows=tuple(texts),
        totals=tuple(sums.rows(shown.total)),
        language=paper.language,
        dated=paper.dated,
        landscape=sum(column.width for column in shown.columns) > _WIDEST_UPRIGHT,
        page_size=paper.page_size,
    )
    return compose_listing(listing)


class _Sums:
    """The sums of the columns that add up, per currency."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        self._found: dict[str, dict[int, Money]] = {}

    def add(self, row: Any) -> None:
        """Count a row."""
        for place, column in enumerate(self._columns):
            if column.amount is not None:
                money = column.amount(row)
                of = self._found.setdefault(money.currency, {})
                of[place] = of[place] + money if place in of else money

    def rows(self, name: str) -> Iterator[tuple[str, ...]]:
        """Give a row per currency; `name` stands in the first column that has no sum."""
        for currency in sorted(self._found):
            of = self._found[currency]
            texts = [str(of[place]) if place in of else "" for place in range(len(self._columns))]
            if "" in texts:
                texts[texts.index("")] = f"{name} {currency}"
            yield tuple(texts)


def _rows(shown: Shown, book: Path, progress: Progress) -> Iterator[Any]:
    """Give all rows in the order of the list."""
    with closing(connection.reader(book)) as reader:
        source = shown.source.on(reader)
        ids = source.order()
        for start in range(0, len(ids), _PORTION):
            progress.step(start, len(ids), "export")
            portion = ids[start : start + _PORTION]
            found = {row.id: row for row in source.rows(portion)}
            yield from (found[each] for each in portion if each in found)


def _value(column: Column, row: Any) -> Value:
    if column.value is not None:
        return column.value(row)
    if column.amount is not None:
        return column.amount(row)
    text = column.text(row)
    return "" if text == _NOTHING else text


def _first_amount(rows: list[list[Value]]) -> int | None:
    """Give the first column that has an amount in any row."""
    places = [place for row in rows for place, value in enumerate(row) if isinstance(value, Money)]
    return min(places, default=None)
