"""What an owner, or anybody with an SQL tool, can do to the file of a book behind the program's back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from collectdesk.domain import chain
from collectdesk.store.book import FILE, Book
from tests import factory


@contextmanager
def sql(folder: Path, *without: str) -> Iterator[sqlite3.Connection]:
    """Give a plain connection as any SQL tool has it; the triggers named `without` are away meanwhile."""
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as database:
        texts = [
            database.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()[0]
            for name in without
        ]
        for name in without:
            database.execute(f"DROP TRIGGER {name}")
        yield database
        for text in texts:
            database.execute(text)


def found(folder: Path, head: str | None = None) -> list[str]:
    with Book.open(folder) as book:
        return factory.findings(book, head)


def head_of(folder: Path) -> str:
    with Book.open(folder) as book:
        return book.head()


def rebuild(database: sqlite3.Connection) -> None:
    """Work out digests and heads anew from the bodies, as an owner with a little program can."""
    before = chain.GENESIS
    bodies = database.execute("SELECT seq, salt, record FROM journal_body ORDER BY seq").fetchall()
    for seq, salt, record in bodies:
        of = chain.digest(salt, record)
        before = chain.head(before, seq, of)
        database.execute("UPDATE journal_link SET digest = ?, head = ? WHERE seq = ?", [of, before, seq])


def edit_entry(database: sqlite3.Connection, seq: int, old: str, new: str) -> None:
    text = database.execute("SELECT record FROM journal_body WHERE seq = ?", [seq]).fetchone()[0]
    assert old in text
    database.execute("UPDATE journal_body SET record = ? WHERE seq = ?", [text.replace(old, new), seq])
