"""What all tests share: a book on a real file, a moment and a day."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from collectdesk.store.book import Book
from tests import factory


@pytest.fixture
def now() -> datetime:
    return factory.NOW


@pytest.fixture
def day() -> date:
    return factory.DAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "book"


@pytest.fixture
def book(folder: Path) -> Iterator[Book]:
    with Book.create(folder) as opened:
        yield opened
