"""Bring the book's file up to date: a verified copy first, then each step whole or not at all."""

from pathlib import Path

import peewee as pw

from collectdesk.domain.problem import Problem
from collectdesk.store import copies, steps

# "CDBK": tells the book's file from any other SQLite file.
APPLICATION_ID = 0x4344424B


def version(database: pw.SqliteDatabase) -> int:
    """Give how many steps the file has taken."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(
    database: pw.SqliteDatabase,
    file: Path,
    backups: Path,
    plan: tuple[tuple[str, ...], ...] = steps.STEPS,
) -> None:
    """Take the missing steps of `plan`.

    Raise Problem for a file of a newer program, or one that is no book. Before an existing book is changed,
    a copy of it is made in `backups` and verified.
    """
    have = version(database)
    _recognised(database, file, have)
    if have > len(plan):
        raise Problem("book-newer", path=str(file), version=have, known=len(plan))
    if 0 < have < len(plan):
        copies.copy_file(database, backups / f"before-step-{have + 1}.db")
    for number in range(have, len(plan)):
        _take(database, plan[number], number + 1)


def _recognised(database: pw.SqliteDatabase, file: Path, have: int) -> None:
    known = database.execute_sql("PRAGMA application_id").fetchone()[0]
    tables = database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if known != APPLICATION_ID and (have or tables):
        raise Problem("not-a-book", path=str(file))


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
