"""A book full of records, at rest, for the tests that tamper with it."""

from pathlib import Path

import pytest

from collectdesk.store.book import Book
from collectdesk.store.tables import Customer
from tests import factory


@pytest.fixture
def filled_folder(folder: Path) -> Path:
    """A book with a record in every table and an import, at rest."""
    with Book.create(folder) as book:
        who, _, _ = factory.everything(book)
        factory.imported(book, who)
        with book.writing("customer-changed", factory.LATER) as entry:
            entry.change(Customer, who, note="last")
    return folder
