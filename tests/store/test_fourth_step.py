"""A real book of the third step takes the fourth: copied first, nothing lost, letters can be posted."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectdesk.operations import undo
from collectdesk.store import originals, steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.queries import postings
from tests import factory
from tests.factory import DAY, NOW, days
from tests.store.tampering import found, sql

# made by the program of the third step, with a record in each of its tables and an import
OLD = Path(__file__).parent / "files" / "version-3.db"
HEAD = "770d5bedc249496862e294c79ef9806945440c828b4bf4ee3d1f8bcdacf9df4c"
EARLIER = tuple(table for table in steps.RECORD_TABLES if table not in steps.fourth_step.RECORDS)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    folder.mkdir()
    shutil.copyfile(OLD, folder / FILE)
    for content in (b"%PDF-1.7", b"scan"):
        originals.keep(folder / "originals", content)
    return folder


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as database:
        return {t: database.execute(f"SELECT * FROM {t} ORDER BY id").fetchall() for t in EARLIER}


def test_an_old_book_is_brought_up_to_date_and_no_record_changes(old: Path) -> None:
    before = everything(old / FILE)
    assert all(before.values())
    with Book.open(old) as book:
        assert book.here.execute("PRAGMA user_version").fetchone() == (len(steps.STEPS),)
        assert factory.findings(book, HEAD) == []
        assert book.head() == HEAD
    assert everything(old / FILE) == before


def test_before_it_the_old_book_is_copied_whole(old: Path) -> None:
    Book.open(old).close()
    (copy,) = (old / "backups").glob("before-step-4*.db")
    assert everything(copy) == everything(OLD)
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (3,)


def test_the_letters_of_an_old_book_can_be_posted_and_the_posting_undone(old: Path) -> None:
    with Book.open(old) as book:
        before = factory.images(book)
        (letter,) = book.here.execute("SELECT id FROM letter").fetchone()
        key = factory.posting(book, letter)
        assert [row.id for row in postings.of_letter(book.here, letter)] == [key]
        assert factory.findings(book, HEAD) == []
        undo.undo(book, NOW)
        assert postings.of_letter(book.here, letter) == []
        after = factory.images(book)
        assert {one: after[one] for one in before} == before


@pytest.fixture
def posted(tmp_path: Path) -> Path:
    folder = tmp_path / "posted"
    with Book.create(folder) as book:
        factory.everything(book)
    return folder


REFUSED = [
    "kind = 'pigeon'",
    "ended = 'lost'",
    "ended = 'returned'",
    "ended_on = '2026-04-01'",
    "delivered_on = '2026-03-30'",
    "ended = 'refused', ended_on = '2026-03-30'",
    "delivered_on = '2026-04-01', ended = 'returned', ended_on = '2026-04-02'",
    "posted_on = NULL",
    "letter_id = 999",
    "document_id = 999",
]


@pytest.mark.parametrize("change", REFUSED)
def test_the_book_itself_refuses_what_cannot_be(posted: Path, change: str) -> None:
    with sql(posted) as database:
        database.execute("PRAGMA foreign_keys = 1")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute(f"UPDATE posting SET {change}")


def test_a_posting_is_never_deleted(posted: Path) -> None:
    with sql(posted) as database, pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        database.execute("DELETE FROM posting")


def test_a_posting_that_was_changed_past_the_program_is_found(posted: Path) -> None:
    assert found(posted) == []
    with sql(posted) as database:
        database.execute("UPDATE posting SET delivered_on = '2026-04-02'")
    assert found(posted) == ["check-record-edited"]


def test_a_posting_before_its_letter_or_with_the_proof_of_another_is_found(posted: Path) -> None:
    with Book.open(posted) as book:
        other = factory.customer(book, "別人有限公司")
        (slip,) = book.here.execute("SELECT id FROM document").fetchone()
    with sql(posted) as database:
        early = days(-3).isoformat()
        database.execute("UPDATE posting SET posted_on = ?, document_id = ?", [early, slip])
        database.execute("UPDATE document SET customer_id = ?", [other])
    codes = found(posted)
    assert {"check-posting-early", "check-posting-mixed"} <= set(codes)


def test_one_slip_for_letters_of_two_customers_is_found(posted: Path) -> None:
    with Book.open(posted) as book:
        other = factory.customer(book, "別人有限公司")
    with sql(posted) as database:
        database.execute(
            "INSERT INTO letter SELECT 99, 'L-2026-0002', grade, ?, currency, language, dated, pay_by, 0,"
            " original_id, head, printed_at, search_key, NULL, '', entry, 0 FROM letter",
            [other],
        )
        database.execute(
            "INSERT INTO posting (letter_id, kind, number, posted_on, ended, note, entry)"
            " SELECT 99, kind, number, ?, '', '', entry FROM posting",
            [DAY.isoformat()],
        )
    assert "check-posting-number" in found(posted)
