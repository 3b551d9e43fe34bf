"""A real book of the first step takes the second: copied first, nothing lost, and usable at once."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import customers
from collectdesk.store import originals, steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.queries import listing, timeline
from tests import factory

# made by the program of the first step, with a record in each of its tables and an import
OLD = Path(__file__).parent / "files" / "version-1.db"
HEAD = "babd462ccd7d08d0d9b4ca921fa642d8bb5cabd10e70baf587e258adf2332d39"
FIRST = steps._FIRST_RECORDS


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    folder.mkdir()
    shutil.copyfile(OLD, folder / FILE)
    originals.keep(folder / "originals", b"%PDF-1.7")
    return folder


def everything(file: Path, tables: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as database:
        return {t: database.execute(f"SELECT * FROM {t} ORDER BY id").fetchall() for t in tables}


def test_the_old_book_holds_a_record_in_each_of_its_tables() -> None:
    assert all(everything(OLD, FIRST).values())
    with closing(sqlite3.connect(OLD)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)


def test_an_old_book_is_brought_up_to_date_and_no_record_changes(old: Path) -> None:
    before = everything(old / FILE, FIRST)
    with Book.open(old) as book:
        assert book.here.execute("PRAGMA user_version").fetchone() == (len(steps.STEPS),)
        assert factory.findings(book, HEAD) == []
        assert book.head() == HEAD
    assert everything(old / FILE, FIRST) == before


def test_before_it_the_old_book_is_copied_whole(old: Path) -> None:
    Book.open(old).close()
    (copy,) = (old / "backups").glob("*.db")
    assert everything(copy, FIRST) == everything(OLD, FIRST)
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_second_opening_takes_no_step_and_makes_no_copy(old: Path) -> None:
    Book.open(old).close()
    before = hashlib.sha256((old / FILE).read_bytes()).hexdigest()
    Book.open(old).close()
    assert hashlib.sha256((old / FILE).read_bytes()).hexdigest() == before
    assert len(list((old / "backups").glob("*.db"))) == 1


def test_the_old_book_is_usable_with_all_that_is_new(old: Path) -> None:
    with Book.open(old) as book:
        who = customers.queries.meant(book.here, "晨光設計有限公司")
        noted = factory.said(book, who, next_action="再打", next_on=factory.days(2))
        factory.promise(book, who)
        story = listing.everything(book.here, timeline.of_customer(who, factory.DAY))
        assert {"log", "promise", "letter", "payment", "invoice"} <= {event.kind for event in story}
        assert any(event.kind == "log" and event.record_id == noted for event in story)
        assert factory.findings(book, HEAD) == []


def test_a_failed_step_leaves_the_old_book_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(old / FILE, FIRST)
    broken = (*steps.STEPS[1], "CREATE TABLE document (id INTEGER)")
    monkeypatch.setattr(steps, "STEPS", (steps.STEPS[0], broken))
    monkeypatch.setattr("collectdesk.store.history.bring_up_to_date.__defaults__", ((steps.STEPS),))
    with pytest.raises(Exception, match="document"):
        Book.open(old)
    assert everything(old / FILE, FIRST) == before
    with closing(sqlite3.connect(old / FILE)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    assert "log_entry" not in names


def test_an_old_book_on_a_full_disk_stays_as_it_is(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Problem("copy-failed", path="x")

    monkeypatch.setattr("collectdesk.store.copies.copy_file", full)
    before = (old / FILE).read_bytes()
    with pytest.raises(Problem, match="copy-failed"):
        Book.open(old)
    assert (old / FILE).read_bytes() == before
