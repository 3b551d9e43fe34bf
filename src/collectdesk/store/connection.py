"""How the book's file is opened: pragmas, the one writing connection and the reading ones."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from collectdesk.domain.problem import Problem

if TYPE_CHECKING:
    import peewee as pw

# what the layers above call it, who do not know SQLite
Reader = sqlite3.Connection

# Chosen by measured power cuts: TRUNCATE with EXTRA loses no acknowledged commit, leaves one file at rest
# and opens on a full disk; without cache spill a long write takes no lock before its commit.
PRAGMAS: dict[str, str | int] = {
    "journal_mode": "truncate",
    "synchronous": "extra",
    "locking_mode": "normal",
    "cache_spill": 0,
    "busy_timeout": 10_000,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}
if sys.platform == "darwin":
    PRAGMAS |= {"fullfsync": 1}


def writer(file: Path) -> pw.SqliteDatabase:
    """Give the writing connection to the book; one thread uses it at a time."""
    import peewee as pw  # a start only asks, and has no need of it

    database = pw.SqliteDatabase(
        str(file), pragmas=PRAGMAS, thread_safe=False, check_same_thread=False, autoconnect=False
    )
    database.connect()
    return database


def reader(file: Path) -> sqlite3.Connection:
    """Give a reading connection; it refuses to write and may be interrupted from another thread."""
    connection = sqlite3.connect(str(file), isolation_level=None, check_same_thread=False)
    for name in ("busy_timeout", "trusted_schema", "cell_size_check"):
        connection.execute(f"PRAGMA {name} = {PRAGMAS[name]}")
    connection.execute("PRAGMA query_only = 1")
    return connection


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn what the database says into a problem that names the cause: a full disk, a locked or damaged file.

    peewee hides the first error behind a failed roll-back, so the chain of causes is searched.
    """
    try:
        yield
    except _errors() as error:
        problem = _problem(error, file)
        if problem is None:
            raise
        raise problem from error


def _errors() -> tuple[type[Exception], ...]:
    """Give what the database raises; asked for only when something was raised."""
    import peewee as pw  # loads with what writes

    return (pw.PeeweeException, sqlite3.Error)


_CODES = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_IOERR": "disk-error",
    "SQLITE_BUSY": "book-busy",
    "SQLITE_LOCKED": "book-busy",
    "SQLITE_READONLY": "book-readonly",
    "SQLITE_CORRUPT": "book-damaged",
    "SQLITE_NOTADB": "book-damaged",
    "SQLITE_CANTOPEN": "book-unreachable",
}


def _problem(error: BaseException, file: Path) -> Problem | None:
    seen: BaseException | None = error
    while seen is not None:
        name = getattr(seen, "sqlite_errorname", None) or ""
        for prefix, code in _CODES.items():
            if name.startswith(prefix):
                return Problem(code, path=str(file))
        seen = seen.__cause__ or seen.__context__
    return None
