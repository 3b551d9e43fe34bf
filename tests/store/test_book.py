"""Opening a book: one desk at a time, no question after a crash, nothing done to what is no book of ours."""

import hashlib
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import copies
from collectdesk.store import history, steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.connection import PRAGMAS
from collectdesk.store.tables import Customer
from tests import factory
from tests.store import processes


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def code_of(folder: Path) -> str:
    """Try to open and give the code of the problem."""
    with pytest.raises(Problem) as caught:
        Book.open(folder)
    return caught.value.code


@pytest.fixture
def closed(folder: Path) -> Path:
    """A folder with a book that is not open."""
    with Book.create(folder) as book:
        factory.full(book)
    return folder


def test_the_pragmas_read_back_equal_the_table(book: Book) -> None:
    expected = {"synchronous": 3, "cache_spill": 0, "fullfsync": 1}
    for name, value in PRAGMAS.items():
        found = book.here.execute(f"PRAGMA {name}").fetchone()[0]
        assert found == expected.get(name, value), name


def test_the_table_of_pragmas_is_the_one_the_power_cuts_chose() -> None:
    chosen = {
        "journal_mode": "truncate", "synchronous": "extra", "locking_mode": "normal", "cache_spill": 0,
        "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0, "cell_size_check": 1,
    }  # fmt: skip
    assert {name: PRAGMAS[name] for name in chosen} == chosen
    assert int(PRAGMAS["busy_timeout"]) > 0


def test_a_reader_refuses_to_write(book: Book) -> None:
    reader = book.reader()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("UPDATE customer SET name = 'x'")


def test_what_was_written_is_there_after_opening_again(closed: Path) -> None:
    with Book.open(closed) as book:
        assert book.here.execute("SELECT open_minor FROM invoice").fetchall() == [(6_000,)]
        assert factory.findings(book) == []
        assert book.sitting == []


def test_a_new_book_at_rest_is_one_file_two_folders_and_a_lock(closed: Path) -> None:
    names = {path.name for path in closed.iterdir()}
    assert names - {f"{FILE}-journal"} == {FILE, "originals", "backups", "desk.lock"}
    journal = closed / f"{FILE}-journal"
    assert not journal.exists() or journal.stat().st_size == 0


def test_there_is_no_second_book_in_a_folder(closed: Path) -> None:
    before = digest(closed / FILE)
    with pytest.raises(Problem, match="book-exists"):
        Book.create(closed)
    assert digest(closed / FILE) == before


def test_a_folder_without_a_book_is_said_and_stays_empty(tmp_path: Path) -> None:
    assert code_of(tmp_path / "nothing") == "book-missing"
    assert not (tmp_path / "nothing").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(Problem, match="book-unreachable"):
        Book.create(tmp_path / "file" / "book")


def test_a_second_desk_in_this_process_is_refused(book: Book, folder: Path) -> None:
    assert code_of(folder) == "book-open-elsewhere"
    assert factory.customer(book)


def test_a_second_desk_in_another_process_is_refused(closed: Path) -> None:
    with processes.holding(closed):
        assert code_of(closed) == "book-open-elsewhere"
        assert processes.said(processes.OPEN, closed) == "book-open-elsewhere"


def test_a_desk_that_was_killed_leaves_no_lock(closed: Path) -> None:
    with processes.holding(closed) as desk:
        desk.send_signal(signal.SIGKILL)
        desk.wait()
        with Book.open(closed) as book:
            assert factory.findings(book) == []


@pytest.mark.parametrize("content", [b"", b"12345\nother-host\n", b"\0" * 100])
def test_a_lock_file_left_by_whatever_locks_nobody_out(closed: Path, content: bytes) -> None:
    (closed / "desk.lock").write_bytes(content)
    with Book.open(closed) as book:
        assert factory.findings(book) == []


def test_a_closed_book_can_be_opened_again_at_once(closed: Path) -> None:
    for _ in range(3):
        with Book.open(closed):
            pass


def test_a_book_that_could_not_be_opened_is_not_left_locked(closed: Path) -> None:
    with closing(sqlite3.connect(closed / FILE)) as database:
        database.execute("PRAGMA user_version = 999")
    assert code_of(closed) == "book-newer"
    with closing(sqlite3.connect(closed / FILE)) as database:
        database.execute(f"PRAGMA user_version = {len(steps.STEPS)}")
    Book.open(closed).close()


@pytest.mark.parametrize("journal", ["truncate", "wal"])
def test_a_newer_book_is_refused_and_not_touched(closed: Path, journal: str) -> None:
    with closing(sqlite3.connect(closed / FILE)) as database:
        database.execute("PRAGMA user_version = 999")
        database.execute("CREATE TABLE from_the_future (id INTEGER)")
        database.execute(f"PRAGMA journal_mode = {journal}")
    before = digest(closed / FILE)
    with pytest.raises(Problem) as caught:
        Book.open(closed)
    assert caught.value.code == "book-newer"
    assert caught.value.fields["version"] == 999
    assert digest(closed / FILE) == before
    assert list((closed / "backups").iterdir()) == []


def test_the_file_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("CREATE TABLE notes (text TEXT)")
    before = digest(tmp_path / FILE)
    assert code_of(tmp_path) == "not-a-book"
    assert digest(tmp_path / FILE) == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-book"),
        (b"\0" * 8192, "book-damaged"),
        (b"Dear Sir, " * 2000, "book-damaged"),
        (b"SQLite format 3\0" + b"\xff" * 4096, "book-damaged"),
    ],
)
def test_a_ruined_file_is_said_and_never_replaced(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert code_of(tmp_path) == code
    assert (tmp_path / FILE).read_bytes() == content


def test_a_book_whose_making_was_interrupted_can_be_made_again(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"")
    with Book.create(tmp_path) as book:
        assert factory.findings(book) == []


def test_an_operation_that_fails_changes_nothing(book: Book) -> None:
    factory.full(book)
    before, head = factory.images(book), book.head()

    def fail_halfway() -> None:
        with book.writing("customer-changed", factory.NOW) as entry:
            entry.change(Customer, 1, note="half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert factory.images(book) == before
    assert book.head() == head
    assert len(book.sitting) == 3


def test_an_operation_that_changes_nothing_leaves_no_entry(book: Book) -> None:
    head = book.head()
    with book.writing("nothing", factory.NOW):
        pass
    assert (book.head(), book.sitting) == (head, [])


def test_every_writing_begins_immediate_so_that_two_writers_never_meet_halfway(book: Book) -> None:
    told: list[str] = []
    book.here.set_trace_callback(told.append)
    factory.full(book)
    begun = {statement for statement in told if statement.upper().startswith("BEGIN")}
    assert begun == {"BEGIN IMMEDIATE"}


def test_a_window_that_has_read_its_rows_is_in_nobodys_way(book: Book) -> None:
    reader = book.reader()
    reader.execute("SELECT name FROM sqlite_master").fetchall()
    factory.customer(book)
    assert reader.execute("SELECT count(*) FROM customer").fetchone() == (1,)


def test_a_question_left_half_read_makes_the_writer_say_busy_and_lose_nothing(book: Book) -> None:
    factory.customer(book)
    before, head = factory.images(book), book.head()
    reading = book.reader().execute("SELECT name FROM sqlite_master")
    reading.fetchone()
    book.here.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(Problem, match="book-busy"):
        factory.customer(book, "second")
    assert len(book.sitting) == 1
    reading.close()
    assert (factory.images(book), book.head()) == (before, head)
    assert factory.customer(book, "second") == 2
    assert factory.findings(book) == []


def test_an_older_book_is_copied_verified_and_then_brought_up_to_date(closed: Path) -> None:
    plan = (*steps.STEPS, ("ALTER TABLE customer ADD COLUMN nickname TEXT NOT NULL DEFAULT ''",))
    with Book.open(closed) as book:
        before, head = factory.images(book), book.head()
        history.bring_up_to_date(book.database, book.backups, plan)
        assert history.version(book.database) == len(plan)
        assert factory.images(book) == before
        assert book.head() == head
        assert book.here.execute("SELECT DISTINCT nickname FROM customer").fetchall() == [("",)]
        assert book.here.execute("PRAGMA foreign_keys").fetchone() == (1,)
    kept = closed / "backups" / f"before-step-{len(plan)}.db"
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone()[0] == len(steps.STEPS)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT head FROM journal_link ORDER BY seq DESC").fetchone() == (head,)


def test_a_book_is_brought_up_to_date_once(closed: Path) -> None:
    plan = (*steps.STEPS, ("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT",))
    with Book.open(closed) as book:
        history.bring_up_to_date(book.database, book.backups, plan)
        first = digest(next(book.backups.iterdir()))
        history.bring_up_to_date(book.database, book.backups, plan)
        assert [digest(file) for file in book.backups.iterdir()] == [first]


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (("ALTER TABLE customer ADD COLUMN nickname TEXT", "INSERT INTO nowhere VALUES (1)"), Exception),
        (("UPDATE invoice SET note = 'half'", "SELECT RAISE"), Exception),
        (("UPDATE contact SET customer_id = 1", "UPDATE invoice SET customer_id = 4711"), Problem),
    ],
)
def test_a_step_that_fails_leaves_the_book_as_it_was(
    closed: Path, step: tuple[str, ...], error: type
) -> None:
    with Book.open(closed) as book:
        before = factory.images(book)
        with pytest.raises(error):
            history.bring_up_to_date(book.database, book.backups, (*steps.STEPS, step))
    with Book.open(closed) as book:
        assert history.version(book.database) == len(steps.STEPS)
        assert factory.images(book) == before
        assert factory.findings(book) == []
        assert factory.customer(book, "goes on")


def test_without_a_copy_no_step_is_taken(closed: Path) -> None:
    plan = (*steps.STEPS, ("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT",))
    shutil.rmtree(closed / "backups")
    (closed / "backups").write_bytes(b"in the way")
    with Book.open(closed) as book:
        with pytest.raises(Problem, match="copy-failed"):
            history.bring_up_to_date(book.database, book.backups, plan)
        assert history.version(book.database) == len(steps.STEPS)


def test_a_copy_is_a_book_that_opens_with_all_it_held(book: Book, tmp_path: Path) -> None:
    factory.everything(book)
    target = copies.copy_now(book, tmp_path / "copy", factory.DAY)
    with Book.open(target) as copy:
        assert factory.images(copy) == factory.images(book)
        assert copy.head() == book.head()
        assert factory.findings(copy) == []
    factory.customer(book, "the first one goes on")
    assert factory.findings(book) == []
