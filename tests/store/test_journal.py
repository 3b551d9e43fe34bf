"""The journal: it only grows, by its next entry, and says when the clock moved back."""

import json
import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest

from collectdesk.domain import chain
from collectdesk.operations import customers, undo
from collectdesk.store import journal
from collectdesk.store.book import Book
from collectdesk.store.tables import Customer
from tests import factory
from tests.store import processes

TABLES = ("journal_link", "journal_body", "journal_erasure")


@pytest.fixture
def filled(book: Book) -> Book:
    factory.full(book)
    with book.writing("erased", factory.NOW) as entry:
        entry.erase([1])
    return book


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_link SET digest = head",
        "UPDATE journal_link SET seq = seq + 100",
        "UPDATE journal_body SET record = '{}'",
        "UPDATE journal_body SET salt = '00' WHERE seq = 2",
        "UPDATE journal_body SET salt = NULL, record = NULL WHERE seq = 2",
        "UPDATE journal_body SET seq = 9 WHERE seq = 1",
        "UPDATE journal_body SET record = '{}' WHERE seq = 1",
        "UPDATE journal_erasure SET by_seq = 1",
        "DELETE FROM journal_link",
        "DELETE FROM journal_body WHERE seq = 3",
        "DELETE FROM journal_erasure",
        "INSERT OR REPLACE INTO journal_link SELECT seq, head, head FROM journal_link WHERE seq = 2",
        "INSERT OR REPLACE INTO journal_body SELECT seq, salt, '{}' FROM journal_body WHERE seq = 2",
        "REPLACE INTO journal_erasure VALUES (1, 2)",
        "INSERT OR IGNORE INTO journal_link SELECT seq + 1, head, head FROM journal_link WHERE seq = 2",
        "UPDATE OR REPLACE journal_link SET seq = 2 WHERE seq = 1",
    ],
)
def test_what_stands_in_the_journal_cannot_be_changed(filled: Book, statement: str) -> None:
    before = [filled.here.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
    with pytest.raises(sqlite3.IntegrityError, match="the journal"):
        filled.here.execute(statement)
    assert [filled.here.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES] == before


@pytest.mark.parametrize("seq", [-1, 0, 1, 4, 6, 999, None])
def test_the_journal_takes_only_its_next_number(filled: Book, seq: int | None) -> None:
    assert journal.last(filled.database)[0] == 4
    for table, rest in (("journal_link", ["a" * 64, "b" * 64]), ("journal_body", ["00", "{}"])):
        with pytest.raises(sqlite3.IntegrityError, match="only its next entry"):
            filled.here.execute(f"INSERT INTO {table} VALUES (?, ?, ?)", [seq, *rest])


def test_every_operation_writes_one_entry_bound_to_all_before(book: Book) -> None:
    factory.everything(book)
    links = book.here.execute("SELECT seq, digest, head FROM journal_link ORDER BY seq").fetchall()
    bodies = book.here.execute("SELECT seq, salt, record FROM journal_body ORDER BY seq").fetchall()
    assert [link[0] for link in links] == [body[0] for body in bodies] == list(range(1, len(links) + 1))
    head = chain.GENESIS
    for (seq, of, after), (_, salt, record) in zip(links, bodies, strict=True):
        assert of == chain.digest(salt, record)
        assert chain.canonical(json.loads(record)) == record
        head = chain.head(head, seq, of)
        assert head == after
    assert book.head() == head
    assert len({body[1] for body in bodies}) == len(bodies)


def test_an_entry_tells_what_was_before_and_after(book: Book) -> None:
    who = factory.customer(book, note="old")
    entered = customers.CustomerEntered("晨光", "en", "TWD", note="new")
    customers.change_customer(book, factory.LATER, who, entered)
    record = journal.record(book.database, 2)
    (change,) = record["changes"]
    assert (record["kind"], change["table"], change["id"], change["was"]) == (
        "customer-changed",
        "customer",
        who,
        1,
    )
    assert (change["before"]["note"], change["after"]["note"]) == ("old", "new")
    assert change["after"] == book.here.execute("SELECT 1").fetchone() or change["after"]["name"] == "晨光"
    assert record["recorded_at"] == "2026-03-31T10:00:00+08:00"


def test_a_change_to_the_same_values_leaves_no_entry(book: Book) -> None:
    entered = customers.CustomerEntered("晨光", "en", "TWD")
    who = factory.made(customers.add_customer(book, factory.NOW, entered).id)
    changed = customers.change_customer(book, factory.NOW, who, entered)
    assert (changed.entry, changed.kinds) == (None, frozenset())
    assert journal.last(book.database)[0] == 1


@pytest.mark.parametrize(("back", "told"), [(1, 1), (3_600, 3_600), (10 * 365 * 86_400, 10 * 365 * 86_400)])
def test_a_clock_that_moved_back_is_told_in_the_entry(book: Book, back: int, told: int) -> None:
    factory.customer(book)
    with book.writing("customer-changed", factory.NOW - timedelta(seconds=back)) as entry:
        entry.change(Customer, 1, note="earlier")
    assert journal.record(book.database, 2)["clock_back_seconds"] == told
    assert factory.findings(book) == []


def test_another_zone_is_no_clock_that_moved(book: Book) -> None:
    factory.customer(book)
    with book.writing("customer-changed", factory.NOW.astimezone(UTC)) as entry:
        entry.change(Customer, 1, note="same moment, elsewhere")
    assert "clock_back_seconds" not in journal.record(book.database, 2)


def test_a_moment_without_a_zone_is_refused(book: Book) -> None:
    with pytest.raises(ValueError, match="zone"):
        customers.add_customer(
            book,
            datetime(2026, 1, 1),  # noqa: DTZ001 - the point of the test
            customers.CustomerEntered("x", "en", "TWD"),
        )
    assert book.here.execute("SELECT count(*) FROM customer").fetchone() == (0,)


@pytest.mark.parametrize("value", [1.5, b"bytes", ["list"], {"a": 1}])
def test_what_the_book_does_not_keep_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        journal.plain(value)


def test_what_the_book_keeps_is_plain() -> None:
    assert [journal.plain(v) for v in (True, False, None, "x", 3, date(2026, 1, 2))] == [
        1, 0, None, "x", 3, "2026-01-02",
    ]  # fmt: skip


def test_an_unknown_column_is_refused(book: Book) -> None:
    with pytest.raises(TypeError, match="shoe_size"), book.writing("x", factory.NOW) as entry:
        entry.add(Customer, name="x", shoe_size=43)


def test_an_erased_entry_gives_no_record_and_the_chain_stands(filled: Book) -> None:
    with pytest.raises(KeyError):
        journal.record(filled.database, 1)
    assert filled.here.execute("SELECT salt, record FROM journal_body WHERE seq = 1").fetchone() == (
        None,
        None,
    )
    assert journal.record(filled.database, 4)["erases"] == [1]
    assert factory.findings(filled, filled.head()[:32]) == []


def test_a_record_can_be_changed_and_changed_back_after_an_erasure_in_between(book: Book) -> None:
    who = factory.customer(book)
    for note in ("secret", "plain"):
        with book.writing("customer-changed", factory.NOW) as entry:
            entry.change(Customer, who, note=note)
    with book.writing("erased", factory.NOW) as entry:
        entry.erase([2])
    assert factory.findings(book) == []


_WRITE = """
from datetime import timezone
import sqlite3, time
from collectdesk.store import connection, journal
folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
class Both(Book):
    pass
database = connection.writer(folder / "book.db")
from collectdesk.store.tables import Customer
now = datetime.now(timezone.utc)
for n in range(count):
    with database.atomic("IMMEDIATE"):
        seq = journal.last(database)[0] + 1
        entry = journal.Entry(database, seq, "customer-added", now, {})
        entry.add(Customer, name=f"{name} {n}", language="en", currency="TWD", name_key="x", search_key="x")
        entry.close("00" * 16)
database.close()
print("done")
"""


def test_two_writers_get_numbers_without_gap_or_double(book: Book, folder) -> None:
    writers = [processes.start(_WRITE, folder, name, "60") for name in ("one", "two")]
    for writer in writers:
        out, _ = writer.communicate(timeout=100)
        assert (writer.returncode, out.strip()) == (0, "done")
    assert journal.last(book.database)[0] == 120
    assert book.here.execute("SELECT count(*), count(DISTINCT id) FROM customer").fetchone() == (120, 120)
    assert [code for code in factory.findings(book) if code.startswith("check-")] == []


def test_numbers_of_undone_records_are_not_given_again(book: Book) -> None:
    first = factory.customer(book)
    undo.undo(book, factory.LATER)
    assert factory.customer(book) == first + 1
