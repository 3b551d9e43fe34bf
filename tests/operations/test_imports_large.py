"""A hundred thousand rows: all in, none twice, stopped without a trace."""

import csv
import io
from datetime import date, timedelta

import pytest
import xlsxwriter

from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import imports
from collectdesk.operations.import_plan import ImportFile
from collectdesk.store.book import Book
from tests.factory import DAY, LATER, NOW, findings

COUNT = 100_000
HEAD = ["customer", "invoice", "invoice_date", "due_date", "amount", "paid", "currency"]


def rows() -> list[list[str]]:
    start = date(2025, 1, 1)
    found = []
    for number in range(COUNT):
        issued = start + timedelta(days=number % 400)
        paid = "0.01" if number % 10 == 0 else "0"
        amount = f"{number + 1}.00"
        due = (issued + timedelta(days=30)).isoformat()
        found.append([f"客戶 {number % 700}", f"N-{number}", issued.isoformat(), due, amount, paid, "TWD"])
    found[500][4] = "five"
    found[COUNT - 1][2] = "2025-02-30"
    return found


def csv_file() -> ImportFile:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([HEAD, *rows()])
    return ImportFile("list.csv", out.getvalue().encode())


def xlsx_file() -> ImportFile:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    for place, row in enumerate([HEAD, *rows()]):
        sheet.write_row(place, 0, row)
    book.close()
    return ImportFile("list.xlsx", out.getvalue())


@pytest.mark.slow
@pytest.mark.parametrize("make", [csv_file, xlsx_file])
def test_a_hundred_thousand_rows_come_in_and_only_once(book: Book, make) -> None:
    file = make()
    _, sheet, mapping = imports.look_at(book, file, DAY)
    plan = imports.plan(book, file, sheet, mapping, NOW)
    assert (plan.added, [one.row for one in plan.rejected]) == (COUNT - 2, [502, COUNT + 1])
    imports.apply(book, plan, NOW)
    total = sum(number + 1 for number in range(COUNT) if number not in (500, COUNT - 1)) * 100 - (
        COUNT // 10 - 1
    )
    assert book.here.execute("SELECT count(*), sum(open_minor) FROM invoice").fetchone() == (COUNT - 2, total)
    assert findings(book) == []
    again = imports.plan(book, file, sheet, mapping, LATER)
    assert (again.empty, again.unchanged) == (True, COUNT - 2)


@pytest.mark.slow
def test_stopping_anywhere_before_the_writing_leaves_nothing(book: Book) -> None:
    file = csv_file()
    _, sheet, mapping = imports.look_at(book, file, DAY)
    head, steps = book.head(), 0

    def count(_done: int, _total: int, _what: str) -> None:
        nonlocal steps
        steps += 1

    imports.plan(book, file, sheet, mapping, NOW, Progress(count))
    assert steps > 40
    for stop in (1, 12, steps // 2, steps - 1):
        progress = _StopsAfter(stop)
        with pytest.raises(Cancelled):
            imports.plan(book, file, sheet, mapping, NOW, progress)
        assert book.head() == head
        assert book.here.execute("SELECT count(*) FROM customer").fetchone() == (0,)


class _StopsAfter(Progress):
    def __init__(self, steps: int) -> None:
        super().__init__()
        self._left = steps

    def step(self, done: int, total: int, what: str = "") -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()
        super().step(done, total, what)
