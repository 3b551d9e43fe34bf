"""The books that scenes are played on: the sample, made once, and a new one; each scene gets a copy."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from collectdesk.operations.sample import make_sample
from collectdesk.store.book import Book
from picturing.look import DAY

# what a scene wants to show, and the question that finds the first such record of the sample
_FIRST = {
    "invoice-open": "SELECT max(id) FROM invoice WHERE open_minor = amount_minor AND open_minor > 0"
    " AND customer_id = (SELECT id FROM customer WHERE code = 'TW-009')",
    "invoice-part": "SELECT min(id) FROM invoice WHERE open_minor > 0 AND open_minor < amount_minor",
    "invoice-credited": "SELECT min(invoice_id) FROM adjustment WHERE kind = 'credit_note'",
    "payment-left": "SELECT min(id) FROM payment WHERE left_minor > 0 AND ended_on IS NULL AND EXISTS"
    " (SELECT 1 FROM invoice i WHERE i.customer_id = payment.customer_id AND i.currency = payment.currency"
    " AND i.open_minor > 0)",
    "payment-settling": "SELECT max(payment_id) FROM allocation WHERE ended_on IS NULL",
}


class Books:
    """Keeps the finished books in `folder` and lends copies of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.sample = folder / "sample"
        shutil.rmtree(folder, ignore_errors=True)
        chance = random.Random(1)
        make_sample(self.sample, DAY).close()
        Book.create(folder / "empty", salt=lambda: f"{chance.getrandbits(128):032x}").close()

    @contextmanager
    def lend(self, *, empty: bool = False) -> Iterator[Book]:
        """Give a fresh copy, open; it is gone afterwards, with all that was put beside it."""
        desk = self._folder / "desk"
        shutil.copytree(self._folder / ("empty" if empty else "sample"), desk / "book")
        try:
            with Book.open(desk / "book") as book:
                yield book
        finally:
            shutil.rmtree(desk)


def customer(book: Book, code: str) -> int:
    """Give the id of the customer with this code."""
    row = book.here.execute("SELECT id FROM customer WHERE code = ?", [code]).fetchone()
    return int(row[0])


def first(book: Book, what: str) -> int:
    """Give the id of a record of the sample that shows `what`."""
    return int(book.here.execute(_FIRST[what]).fetchone()[0])
