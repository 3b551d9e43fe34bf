"""A disk that fails: whichever write, sync or cut of an operation fails, the book is old or new."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import apsw
import pytest

from collectdesk.store.book import FILE, Book
from collectdesk.store.connection import PRAGMAS
from tests import factory
from tests.durability import desk_work
from tests.durability.desk_work import Chapter
from tests.durability.test_power_cut import state, writing_statements


class FailingDisk(apsw.VFS):
    """The file system as it always is, but one call, counted from the first change of a file, fails."""

    def __init__(self, fail_at: int, error: type[apsw.Error]) -> None:
        self.left = fail_at
        self.error = error
        super().__init__("failing", "")

    def xOpen(self, name: Any, flags: list[int]) -> "_File":  # noqa: N802 - SQLite's name
        return _File(self, name, flags)

    def reached(self) -> None:
        """Count a call; fail if it is the one."""
        self.left -= 1
        if self.left == 0:
            raise self.error("the disk failed")


class _File(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        self.disk.reached()
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802 - SQLite's name
        self.disk.reached()
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        self.disk.reached()
        super().xSync(flags)


def said_to(file: Path, statements: list[str], disk: FailingDisk) -> bool:
    """Say the statements to the failing disk; give whether all came through."""
    database = apsw.Connection(str(file), vfs="failing")
    try:
        for name, value in PRAGMAS.items():
            list(database.execute(f"PRAGMA {name} = {value}"))
        for statement in statements:
            list(database.execute(statement))
    except disk.error:
        if not database.getautocommit():
            with suppress(apsw.Error):
                list(database.execute("ROLLBACK"))
        return False
    finally:
        database.close()
        disk.unregister()
    return True


def taken_down(folder: Path, chapter: Chapter, name: str) -> tuple[bytes, list[str], str, str]:
    """Do one operation on a real book; give the file before, what was said, and the states around it."""
    with desk_work.new_book(folder) as book:
        factory.full(book)
        factory.import_list(book, factory.open_items(3))
    said: list[str] = []
    with Book.open(folder) as book:
        for one in desk_work.told(book, chapter(book, "A")):
            if one.name == name and one.seq:
                break
            if one.name == name:
                before, old = (folder / FILE).read_bytes(), state(book.here.execute)
                book.here.set_trace_callback(said.append)
        book.here.set_trace_callback(None)
        return before, writing_statements(said), old, state(book.here.execute)


@pytest.mark.parametrize(
    ("chapter", "name", "error"),
    [
        (desk_work.money, "pay", apsw.FullError),
        (desk_work.money, "pay", apsw.IOError),
        (desk_work.money, "import", apsw.FullError),
        (desk_work.money, "import", apsw.IOError),
        (desk_work.papers, "file document with invoice and call", apsw.FullError),
        (desk_work.papers, "change document", apsw.IOError),
        (desk_work.talks, "note call with promise, dispute, pause and file", apsw.IOError),
        (desk_work.talks, "call done", apsw.FullError),
        (desk_work.law, "set terms", apsw.IOError),
        (desk_work.law, "keep interest", apsw.FullError),
        (desk_work.law, "pay interest", apsw.IOError),
        (desk_work.letters_of_claims, "print letters", apsw.FullError),
    ],
)
def test_whichever_call_of_the_disk_fails_the_book_is_old_or_new(
    tmp_path: Path, chapter: Chapter, name: str, error: type[apsw.Error]
) -> None:
    before, statements, old, new = taken_down(tmp_path / "real", chapter, name)
    found: list[str] = []
    for number in range(1, 2_000):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        (folder / FILE).write_bytes(before)
        done = said_to(folder / FILE, statements, FailingDisk(number, error))
        with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            found.append(state(database.execute))
        assert found[-1] in (old, new)
        # an operation that came back is there
        assert not done or found[-1] == new
        if done:
            break
    assert number > 20
    assert found.count(old) > 10
