"""The book: one business's data, a folder with `book.db`, `originals/` and `backups/`.

What writes (peewee, the tables, the journal) loads with the first order: a start only asks.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from collectdesk import files
from collectdesk.domain.problem import Problem
from collectdesk.store import connection, history
from collectdesk.store.lock import LOCK_FILE, Lock

if TYPE_CHECKING:
    import peewee as pw

    from collectdesk.store import journal

FILE = "book.db"
Salt = Callable[[], str]


def fresh_salt() -> str:
    """Give 16 random bytes as hex, for an entry of the journal."""
    return os.urandom(16).hex()


class Done(NamedTuple):
    """An operation of this sitting, as the undo needs it: the number of its entry and its kind."""

    seq: int
    kind: str


class Book:
    """An open book. Changes go through `writing`; questions use a connection from `reader`."""

    def __init__(self, folder: Path, lock: Lock, salt: Salt) -> None:
        self.folder = folder
        self.file = folder / FILE
        self.originals = folder / "originals"
        self.backups = folder / "backups"
        self.sitting: list[Done] = []
        self._lock = lock
        self._salt = salt
        self._readers: list[sqlite3.Connection] = []

    @classmethod
    def create(cls, folder: Path, *, salt: Salt = fresh_salt) -> Book:
        """Make a new empty book in `folder`; raise Problem if there is one or it cannot be written."""
        if _holds_something(folder / FILE):
            raise Problem("book-exists", path=str(folder))
        try:
            for part in (folder, folder / "originals", folder / "backups"):
                files.make_folder(part)
        except OSError as error:
            raise Problem("book-unreachable", path=str(folder)) from error
        return cls._opened(folder, salt, new=True)

    @classmethod
    def open(cls, folder: Path, *, salt: Salt = fresh_salt) -> Book:
        """Open the book in `folder`; an older file is copied, then brought up to date.

        Raise Problem if there is none, another desk has it open, or a newer program wrote it.
        """
        if not (folder / FILE).is_file():
            raise Problem("book-missing", path=str(folder))
        return cls._opened(folder, salt, new=False)

    @classmethod
    def _opened(cls, folder: Path, salt: Salt, *, new: bool) -> Book:
        lock = _locked(folder)
        book: Book | None = None
        try:
            with connection.told(folder / FILE):
                current = not new and history.recognise(folder / FILE)
                book = cls(folder, lock, salt)
                if not current:
                    history.bring_up_to_date(book.database, folder / "backups")
                if new:
                    files.sync_folder(folder)
        except BaseException:
            if book is not None:
                book.close()
            lock.release()
            raise
        return book

    def close(self) -> None:
        """Close all connections and let other desks open the book."""
        for open_reader in self._readers:
            open_reader.close()
        self._readers.clear()
        if "database" in vars(self):
            self.database.close()
        self._lock.release()

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @cached_property
    def database(self) -> pw.SqliteDatabase:
        """Give the writing connection, opened when first asked for."""
        with connection.told(self.file):
            return connection.writer(self.file)

    def reader(self) -> sqlite3.Connection:
        """Give a reading connection; it is closed with the book."""
        made = connection.reader(self.file)
        self._readers.append(made)
        return made

    @contextmanager
    def writing(self, kind: str, now: datetime, **facts: Any) -> Iterator[journal.Entry]:
        """Give the journal entry in which an operation changes the book: all of it in one transaction.

        On an error nothing was changed. `facts` are told in the entry beside the changed records.
        """
        from collectdesk.store import journal  # a start only asks, and needs nothing that writes

        with connection.told(self.file):
            with self.database.atomic("IMMEDIATE"):
                seq = journal.last(self.database)[0] + 1
                entry = journal.Entry(self.database, seq, kind, now, facts)
                yield entry
                if not entry.empty:
                    entry.close(self._salt())
            if not entry.empty:
                self.sitting.append(Done(entry.seq, kind))

    @property
    def here(self) -> sqlite3.Connection:
        """Give the writing connection, for the questions an operation asks inside its transaction."""
        connected: sqlite3.Connection = self.database.connection()
        return connected

    def head(self) -> str:
        """Give the head of the journal, 64 hex digits."""
        from collectdesk.store import journal  # a start only asks, and needs nothing that writes

        return journal.last(self.database)[1]


def _holds_something(file: Path) -> bool:
    """Tell whether there is a book's file; one that was never written to, by a crash, is none."""
    return file.exists() and file.stat().st_size > 0


def _locked(folder: Path) -> Lock:
    """Take the lock of the book; raise Problem if another desk has it."""
    try:
        lock = Lock.taken(folder / LOCK_FILE)
    except OSError as error:
        raise Problem("book-unreachable", path=str(folder)) from error
    if lock is None:
        raise Problem("book-open-elsewhere", path=str(folder))
    return lock
