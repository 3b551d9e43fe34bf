"""Copies: named only when verified, and nothing half-made stays."""

import errno
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from collectdesk import files
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import copies as operation
from collectdesk.store import copies
from collectdesk.store.book import Book
from tests import factory


@contextmanager
def files_limited_to(size: int) -> Iterator[None]:
    """Let no file grow above `size` bytes, as on a disk that is full; the error is the system's own."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


@pytest.fixture
def filled(book: Book) -> Book:
    factory.everything(book)
    return book


def test_a_copy_of_the_file_holds_every_page(filled: Book, tmp_path: Path) -> None:
    copies.copy_file(filled.database, tmp_path / "out" / "copy.db")
    with closing(sqlite3.connect(tmp_path / "out" / "copy.db")) as copy:
        assert list(copy.iterdump()) == list(filled.here.iterdump())
    assert left_in(tmp_path / "out") == ["copy.db"]


def test_a_copy_does_not_follow_the_book(filled: Book, tmp_path: Path) -> None:
    copies.copy_file(filled.database, tmp_path / "copy.db")
    factory.customer(filled, "later")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM customer WHERE name = 'later'").fetchone() == (0,)


@pytest.mark.parametrize("size", [0, 4_096, 65_536])
def test_a_copy_on_a_full_disk_is_said_and_leaves_nothing(filled: Book, tmp_path: Path, size: int) -> None:
    out = tmp_path / "out"
    with files_limited_to(size), pytest.raises(Problem) as caught:
        copies.copy_file(filled.database, out / "copy.db")
    assert caught.value.code in {"disk-full", "disk-error", "copy-failed"}
    assert caught.value.fields["path"] == str(out / "copy.db")
    assert left_in(out) == []
    assert factory.findings(filled) == []


@pytest.mark.parametrize("size", [0, 4_096, 65_536])
def test_a_copy_of_the_book_on_a_full_disk_leaves_nothing(filled: Book, tmp_path: Path, size: int) -> None:
    with files_limited_to(size), pytest.raises(Problem):
        operation.copy_now(filled, tmp_path / "copy", factory.DAY)
    assert not (tmp_path / "copy").exists()
    assert factory.findings(filled) == []


def test_an_older_copy_survives_a_full_disk(filled: Book, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    copies.copy_file(filled.database, target)
    older = target.read_bytes()
    factory.customer(filled, "later")
    with files_limited_to(65_536), pytest.raises(Problem):
        copies.copy_file(filled.database, target)
    assert target.read_bytes() == older


def test_a_full_disk_is_called_so(filled: Book, tmp_path: Path, monkeypatch) -> None:
    def no_space(_target: Path, _fill: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "write_with", no_space)
    with pytest.raises(Problem, match="disk-full"):
        copies.copy_file(filled.database, tmp_path / "copy.db")


def test_a_copy_that_differs_from_the_book_is_not_named(filled: Book, tmp_path: Path) -> None:
    copies.copy_file(filled.database, tmp_path / "other.db")
    factory.customer(filled, "later")
    with (
        closing(sqlite3.connect(tmp_path / "other.db")) as older,
        pytest.raises(Problem, match="copy-failed"),
    ):
        copies._verify(older, filled.database, tmp_path / "other.db")


def test_a_folder_that_holds_something_is_not_touched(filled: Book, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("keep me")
    with pytest.raises(Problem, match="copy-target-not-empty"):
        operation.copy_now(filled, tmp_path / "full", factory.DAY)
    assert left_in(tmp_path / "full") == ["letter.txt"]


def test_a_file_is_no_folder_to_copy_to(filled: Book, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("keep me")
    with pytest.raises(Problem, match="copy-target-not-empty"):
        operation.copy_now(filled, tmp_path / "file", factory.DAY)
    assert (tmp_path / "file").read_text() == "keep me"


def test_a_cancelled_copy_leaves_an_empty_folder_empty(filled: Book, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        operation.copy_now(filled, tmp_path / "empty", factory.DAY, progress)
    assert left_in(tmp_path / "empty") == []
    assert (tmp_path / "empty").is_dir()


def test_a_copy_tells_how_far_it_is(filled: Book, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    operation.copy_now(
        filled, tmp_path / "copy", factory.DAY, Progress(lambda done, total, _: told.append((done, total)))
    )
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_copy_knows_its_day_and_the_book_is_no_copy(filled: Book, tmp_path: Path) -> None:
    target = operation.copy_now(filled, tmp_path / "copy", factory.DAY)
    assert copies.made_on(target) == factory.DAY
    assert copies.made_on(filled.folder) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"made": 5}', b'{"made": "yesterday"}', b"\xff"])
def test_a_mark_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.json").write_bytes(content)
    assert copies.made_on(tmp_path) is None
