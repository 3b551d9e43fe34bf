"""Originals: kept once under their sum, given back only as they were."""

import hashlib
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.operations.originals import file_original
from collectdesk.store import originals
from collectdesk.store.book import Book
from tests import factory


def test_bytes_are_given_back_as_they_were(tmp_path: Path) -> None:
    content = bytes(range(256)) * 100
    sha256 = originals.keep(tmp_path, content)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert originals.fetch(tmp_path, sha256) == content


@given(content=st.binary(max_size=200))
def test_any_bytes_come_back(tmp_path_factory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    assert originals.fetch(folder, originals.keep(folder, content)) == content


def test_the_same_bytes_are_kept_once_and_cannot_be_written_to(tmp_path: Path) -> None:
    first = originals.keep(tmp_path, b"contract")
    when = originals.place(tmp_path, first).stat().st_mtime_ns
    assert originals.keep(tmp_path, b"contract") == first
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept == [originals.place(tmp_path, first)]
    assert kept[0].stat().st_mtime_ns == when
    assert stat.S_IMODE(kept[0].stat().st_mode) == 0o444


def test_missing_bytes_are_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="original-missing"):
        originals.fetch(tmp_path, "ab" * 32)


@pytest.mark.parametrize("altered", [b"", b"contracT", b"contract and more"])
def test_altered_bytes_are_said_and_mended_by_filing_them_again(tmp_path: Path, altered: bytes) -> None:
    sha256 = originals.keep(tmp_path, b"contract")
    file = originals.place(tmp_path, sha256)
    file.chmod(0o644)
    file.write_bytes(altered)
    with pytest.raises(Problem, match="original-altered"):
        originals.fetch(tmp_path, sha256)
    assert originals.keep(tmp_path, b"contract") == sha256
    assert originals.fetch(tmp_path, sha256) == b"contract"


def test_a_document_is_recorded_once_for_each_kind(book: Book) -> None:
    filed = []
    for kind in ("import", "import", "letter"):
        with book.writing("filed", factory.NOW) as entry:
            filed.append(file_original(book, entry, b"a,b\n", name="list.csv", kind=kind))
    assert filed[0] == filed[1] != filed[2]
    assert len({one.sha256 for one in filed}) == 1
    rows = book.here.execute("SELECT name, media_type, size FROM original").fetchall()
    assert rows == [("list.csv", "text/csv", 4)] * 2
    assert factory.findings(book) == []


def test_a_document_with_a_name_of_nothing_gets_one(book: Book) -> None:
    with book.writing("filed", factory.NOW) as entry:
        filed = file_original(book, entry, b"x", name="\u202e\x00", kind="letter")
    assert book.here.execute("SELECT name FROM original").fetchone() == (filed.sha256[:16],)


def test_bytes_that_cannot_be_kept_leave_no_record(book: Book) -> None:
    (book.originals).rmdir()
    book.originals.write_bytes(b"in the way")
    with pytest.raises(Problem, match="disk-error"), book.writing("filed", factory.NOW) as entry:
        file_original(book, entry, b"x", name="x", kind="letter")
    assert book.here.execute("SELECT count(*) FROM original").fetchone() == (0,)
