"""What all tests share: a book on a real file, a moment and a day."""

import gc
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from collectdesk.store.book import Book
from tests import factory

_COLLECT_EVERY = 25
_tests_done = 0


def pytest_sessionstart() -> None:
    """Let no thread but this one look for cycles, as in the desk: freeing a widget on another crashes Qt."""
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Free what a few tests left behind, here where their widgets lived."""
    global _tests_done  # noqa: PLW0603 - pytest calls functions, not objects
    _tests_done += 1
    if _tests_done % _COLLECT_EVERY == 0:
        gc.collect()


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
