"""The import of 100,000 rows against csv and sqlite3.executemany, same checks, same tables."""

import csv
import io
import itertools
import os
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import measure
import xlsxwriter

from collectdesk.domain.money import CURRENCIES
from collectdesk.operations import imports
from collectdesk.operations.import_plan import ImportFile
from collectdesk.store.book import Book
from collectdesk.store.connection import PRAGMAS
from collectdesk.store.steps import STEPS

_Work = Callable[[], object]
HEADS = ("customer", "invoice", "invoice_date", "due_date", "amount", "paid", "currency", "note")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
_CUSTOMER = (
    "INSERT INTO customer (id, name, name_key, search_key, legal_name, kind, tax_id, address, phone, email,"
    " language, jurisdiction, currency, tags, never_remind, state, note, imported, entry)"
    " VALUES (?, ?, ?, ?, '', 'company', '', '', '', '', 'en', '', 'TWD', '', 0, 'active', '', '', 1)"
)
_INVOICE = (
    "INSERT INTO invoice (id, customer_id, number, issued_on, due_on, currency, amount_minor, open_minor,"
    " note, search_key, imported, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1)"
)


def run(count: int = 100_000, times: int = 3) -> list[measure.Result]:
    """Measure both kinds of file; the last line shows what the book's own triggers cost the floor."""
    table, book = csv_file(count), xlsx_file(count)
    with tempfile.TemporaryDirectory() as folder:
        places = (Path(folder) / str(number) for number in itertools.count())
        full = _floor(places, table, triggers=True)
        bare = _floor(places, table, triggers=False)
        rows = f"import of {count:,} rows"
        return [
            _by_turns(f"{rows}, CSV", _ours(places, "list.csv", table), full, 2.0, times),
            _by_turns(f"{rows}, XLSX (floor: CSV)", _ours(places, "list.xlsx", book), full, 3.0, times),
            _by_turns(f"{rows}, CSV (floor without triggers)", full, bare, 0, times),
        ]


def csv_file(count: int) -> bytes:
    """Give a CSV of so many invoices of five hundred customers."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADS)
    writer.writerows(
        (who, number, issued.isoformat(), due.isoformat(), f"{minor / 100:.2f}", "0.00", "TWD", note)
        for who, number, issued, due, minor, note in _rows(count)
    )
    return out.getvalue().encode()


def xlsx_file(count: int) -> bytes:
    """Give the same rows as an XLSX with real days and numbers."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEADS)
    for place, (who, number, issued, due, minor, note) in enumerate(_rows(count), 1):
        sheet.write_row(place, 0, (who, number))
        sheet.write_datetime(place, 2, issued, day)
        sheet.write_datetime(place, 3, due, day)
        sheet.write_row(place, 4, (minor / 100, 0, "TWD", note))
    book.close()
    return out.getvalue()


def _rows(count: int) -> Iterator[tuple[str, str, date, date, int, str]]:
    start = date(2025, 1, 1)
    for number in range(1, count + 1):
        issued = start + timedelta(days=number % 400)
        who = f"客戶 {number % 500} 有限公司"
        yield (
            who,
            f"INV-{number:06d}",
            issued,
            issued + timedelta(days=30),
            number * 37 % 999_999 + 1,
            f"note {number}",
        )


def _by_turns(
    job: str, ours: Callable[[], object], floor: Callable[[], object], goal: float, times: int
) -> measure.Result:
    """Run both by turns and give the medians of their CPU seconds, those of their child processes too."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for which, work in enumerate((ours, floor)):
            before = sum(os.times()[:4])
            work()
            taken[which].append(sum(os.times()[:4]) - before)
    return measure.Result(job, statistics.median(taken[0]), statistics.median(taken[1]), goal)


def _ours(places: Iterator[Path], name: str, content: bytes) -> _Work:
    def work() -> None:
        with Book.create(next(places)) as book:
            file = ImportFile(name, content)
            _, sheet, mapping = imports.look_at(book, file, NOW.date())
            plan = imports.plan(book, file, sheet, mapping, NOW)
            done = imports.apply(book, plan, NOW)
            if plan.rejected or done.entry is None:
                raise ValueError("the measured file must come in whole")

    return work


def _floor(places: Iterator[Path], content: bytes, *, triggers: bool) -> _Work:
    def work() -> None:
        with closing(sqlite3.connect(next(places), isolation_level=None)) as bare:
            for name, value in PRAGMAS.items():
                bare.execute(f"PRAGMA {name} = {value}")
            for statement in STEPS[0]:
                if triggers or not statement.startswith("CREATE TRIGGER"):
                    bare.execute(statement)
            customers, invoices = _checked(content)
            bare.execute("BEGIN IMMEDIATE")
            bare.executemany(
                _CUSTOMER, ((key, name, name.lower(), name.lower()) for name, key in customers.items())
            )
            bare.executemany(_INVOICE, invoices)
            bare.execute("COMMIT")

    return work


def _checked(content: bytes) -> tuple[dict[str, int], list[tuple[object, ...]]]:
    """Read the rows with the standard library and check what our import checks."""
    reader = csv.reader(io.StringIO(content.decode(), newline=""))
    if tuple(next(reader)) != HEADS:
        raise ValueError
    customers: dict[str, int] = {}
    seen: set[tuple[int, str]] = set()
    rows: list[tuple[object, ...]] = []
    for who, number, issued, due, amount, paid, currency, note in reader:
        minor, so_far = Decimal(amount) * 100, Decimal(paid) * 100
        owner, key = customers.setdefault(who, len(customers) + 1), number.lower()
        plain = who.isprintable() and number.isprintable() and note.isprintable()
        if not (who and number and plain and currency in CURRENCIES and minor == int(minor) and so_far == 0):
            raise ValueError
        if date.fromisoformat(due) < date.fromisoformat(issued) or (owner, key) in seen:
            raise ValueError
        seen.add((owner, key))
        rows.append((len(rows) + 1, owner, number, issued, due, currency, int(minor), int(minor), note, key))
    return customers, rows


if __name__ == "__main__":
    print(measure.table(run()))
