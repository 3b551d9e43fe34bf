"""What the database says is told to the user by its cause, however deep peewee hides it."""

import sqlite3

import peewee as pw
import pytest

from collectdesk.domain.problem import Problem
from collectdesk.store import connection
from collectdesk.store.book import Book
from tests import factory


def test_a_full_disk_is_said_and_nothing_of_the_operation_stays(book: Book) -> None:
    who, _, _ = factory.full(book)
    before, head = factory.images(book), book.head()
    pages = book.here.execute("PRAGMA page_count").fetchone()[0]
    # SQLite itself gives SQLITE_FULL when it may take no more pages
    book.here.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Problem, match="disk-full") as caught:
        factory.imported(book, who, 20_000)
    assert caught.value.fields == {"path": str(book.file)}
    assert (factory.images(book), book.head()) == (before, head)
    assert len(book.sitting) == 3
    book.here.execute("PRAGMA max_page_count = 1073741823")
    assert factory.imported(book, who) == 4
    assert factory.findings(book) == []


def test_the_cause_is_found_behind_a_failed_roll_back(book: Book) -> None:
    def roll_back() -> None:
        try:
            raise sqlite_error("SQLITE_FULL")
        except sqlite3.OperationalError:
            raise pw.OperationalError("cannot rollback - no transaction is active")  # noqa: B904 - as peewee does

    with pytest.raises(Problem, match="disk-full"), connection.told(book.file):
        roll_back()


def sqlite_error(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk-full"), ("SQLITE_IOERR_WRITE", "disk-error"), ("SQLITE_BUSY", "book-busy"),
        ("SQLITE_BUSY_SNAPSHOT", "book-busy"), ("SQLITE_READONLY_DBMOVED", "book-readonly"),
        ("SQLITE_CORRUPT_INDEX", "book-damaged"), ("SQLITE_NOTADB", "book-damaged"),
        ("SQLITE_CANTOPEN", "book-unreachable"),
    ],
)  # fmt: skip
def test_every_cause_has_its_sentence(book: Book, name: str, code: str) -> None:
    with pytest.raises(Problem, match=code), connection.told(book.file):
        raise sqlite_error(name)


def test_what_is_a_mistake_of_the_program_stays_what_it_is(book: Book) -> None:
    with pytest.raises(sqlite3.IntegrityError) as caught, connection.told(book.file):
        raise sqlite3.IntegrityError("a check")
    assert caught.value.__cause__ is None


def test_told_within_told_ends(book: Book) -> None:
    with pytest.raises(sqlite3.IntegrityError), connection.told(book.file), connection.told(book.file):
        raise sqlite3.IntegrityError("a check")


def test_a_writer_that_waits_too_long_is_told_so(book: Book) -> None:
    other = sqlite3.connect(book.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    book.here.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(Problem, match="book-busy"):
        factory.customer(book)
    other.close()
    assert factory.customer(book) == 1
