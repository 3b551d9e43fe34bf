"""Bring the book's file up to date: a verified copy first, then each step whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from collectdesk.domain.problem import Problem
from collectdesk.store import copies, steps

if TYPE_CHECKING:
    import peewee as pw

# "CDBK": tells the book's file from any other SQLite file.
APPLICATION_ID = 0x4344424B


def recognise(file: Path, known: int = len(steps.STEPS)) -> bool:
    """Tell whether the file is up to date, before anything is done to it.

    Raise Problem for a file that is no book, or one of a newer program.
    An empty file is no book either: what was in it is lost, and a fresh book in its place would hide that.
    """
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA busy_timeout = 10000")
        if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise Problem("not-a-book", path=str(file))
        have = database.execute("PRAGMA user_version").fetchone()[0]
        if have > known:
            raise Problem("book-newer", path=str(file), version=have, known=known)
    return bool(have == known)


def version(database: pw.SqliteDatabase) -> int:
    """Give how many steps the file has taken."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(
    database: pw.SqliteDatabase, backups: Path, plan: tuple[tuple[str, ...], ...] = steps.STEPS
) -> None:
    """Take the missing steps of `plan`; an existing book is copied to `backups` and verified before.

    A book that is new so far takes them all.
    """
    have = version(database)
    if 0 < have < len(plan):
        copies.copy_file(database, backups / f"before-step-{have + 1}.db")
    for number in range(have, len(plan)):
        _take(database, plan[number], number + 1)


def _take(database: pw.SqliteDatabase, step: tuple[str, ...], number: int) -> None:
    # Foreign keys cannot be switched inside a transaction; a step that rebuilds a table needs them off.
    database.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with database.atomic("IMMEDIATE"):
            for statement in step:
                database.execute_sql(statement)
            if database.execute_sql("PRAGMA foreign_key_check").fetchone():
                raise Problem("step-failed", number=number)
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql(f"PRAGMA user_version = {number}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")
