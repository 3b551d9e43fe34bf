"""Copies of the book: made by SQLite's own backup, verified, and only then named."""

from __future__ import annotations

import errno
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from collectdesk import files
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.store import connection

if TYPE_CHECKING:
    import peewee as pw

_MARK = "copy.json"


def made_on(folder: Path) -> date | None:
    """Give the day on which the copy in `folder` was made; None for a book that is no copy."""
    try:
        told = json.loads((folder / _MARK).read_text("utf-8"))
        return date.fromisoformat(told["made"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def copy_file(database: pw.SqliteDatabase, target: Path) -> None:
    """Copy the book's file to `target`; it gets its name when verified, an older copy survives a failure.

    The backup takes all pages at once: in small portions it never ends beside a busy writer.
    """
    with _told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".copy-") as folder:
            part = Path(folder) / "book.db"
            with closing(sqlite3.connect(part)) as copy:
                database.connection().backup(copy, pages=-1)
                _verify(copy, database, target)
            _copy_bytes(part, target)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turn what the disk or the database says of a copy into a problem that names the target."""
    try:
        with connection.told(target):
            yield
    except OSError as error:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "copy-failed"
        raise Problem(code, path=str(target)) from error


def _verify(copy: sqlite3.Connection, database: pw.SqliteDatabase, target: Path) -> None:
    """Raise Problem unless the copy is sound and holds what the book holds."""
    sound = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    same = all(
        copy.execute(question).fetchone() == database.execute_sql(question).fetchone()
        for question in (
            "PRAGMA user_version",
            "PRAGMA application_id",
            "SELECT count(*), max(head) FROM journal_link",
            "SELECT head FROM journal_link ORDER BY seq DESC LIMIT 1",
        )
    )
    if not (sound and same):
        raise Problem("copy-failed", path=str(target))


def copy_book(
    database: pw.SqliteDatabase, originals: Path, target: Path, day: date, progress: Progress
) -> None:
    """Copy the whole book, originals included, into the new folder `target`.

    The folder is marked as a copy made on `day`; the copied book itself is the same. Raise Problem if
    `target` holds something already or the disk cannot take it; nothing half-made is left.
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise Problem("copy-target-not-empty", path=str(target))
    kept = sorted(p for p in originals.rglob("*") if p.is_file() and not p.name.startswith("."))
    needed = sum(p.stat().st_size for p in kept) + _size(database)
    made = not target.exists()
    try:
        with _told(target):
            target.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(target).free < needed:
                raise Problem("disk-full", path=str(target))
            (target / "backups").mkdir()
            (target / "originals").mkdir()
            for number, file in enumerate(kept, 1):
                progress.step(number, len(kept) + 1, "copying")
                _copy_bytes(file, target / "originals" / file.relative_to(originals))
            files.write(target / _MARK, json.dumps({"made": day.isoformat()}).encode())
            copy_file(database, target / "book.db")
            progress.step(len(kept) + 1, len(kept) + 1, "copying")
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        if not made:
            target.mkdir(parents=True, exist_ok=True)
        raise


def _copy_bytes(source: Path, target: Path) -> None:
    with source.open("rb") as content:
        files.write_with(target, lambda out: shutil.copyfileobj(content, out, 1 << 20))


def _size(database: pw.SqliteDatabase) -> int:
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    return int(pages) * int(database.execute_sql("PRAGMA page_size").fetchone()[0])
