"""A real book of the second step takes the third: copied first, nothing lost, balances as they were."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectdesk.operations import claims, customers, undo
from collectdesk.store import originals, steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.queries.claims import claim
from collectdesk.store.tables import Allocation
from tests import factory
from tests.factory import DAY, NOW
from tests.store.tampering import found, sql

# made by the program of the second step, with a record in each of its tables and an import
OLD = Path(__file__).parent / "files" / "version-2.db"
HEAD = "59ccae8a74cb86c754c22a2ea45b5e38c83d3b3190e88098fb8bf763e1a04ab9"
LATER = (*steps.third_step.RECORDS, *steps.fourth_step.RECORDS)
EARLIER = tuple(table for table in steps.RECORD_TABLES if table not in LATER)


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
    (copy,) = (old / "backups").glob("before-step-3*.db")
    assert everything(copy) == everything(OLD)
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (2,)


def test_the_old_book_is_usable_with_all_that_is_new(old: Path) -> None:
    with Book.open(old) as book:
        who = customers.queries.meant(book.here, "晨光設計有限公司")
        (key,) = book.here.execute("SELECT id FROM invoice WHERE number = 'INV-001'").fetchone()
        before = factory.images(book)
        claims.decide_interest(book, NOW, [key], "keep", fixed_sum=True)
        factory.event(book, who, (key,), "acknowledgement")
        settle(book, factory.payment(book, who, 700), key, 500, "interest")
        assert factory.open_minor(book, key) == before["invoice", key]["open_minor"]
        assert claim(book.here, key, DAY).interest_paid_minor == 500
        assert factory.findings(book, HEAD) == []
        while undo.undoable(book):
            undo.undo(book, NOW)
        after = factory.images(book)
        assert {one: after[one] for one in before} == before


def settle(book: Book, money: int, key: int, minor: int, settles: str) -> int:
    with book.writing("payment-allocated", NOW) as entry:
        return entry.add(
            Allocation, payment_id=money, invoice_id=key, amount_minor=minor, allocated_on=DAY,
            counts_from=DAY, settles=settles,
        )  # fmt: skip


def left(book: Book, money: int) -> int:
    return int(book.here.execute("SELECT left_minor FROM payment WHERE id = ?", [money]).fetchone()[0])


@pytest.mark.parametrize("settles", ["interest", "costs"])
def test_interest_and_costs_spend_the_payment_and_leave_the_principal(book, settles: str) -> None:
    who, key, _ = factory.full(book)
    money = factory.payment(book, who, 1_000)
    made = settle(book, money, key, 600, settles)
    assert (factory.open_minor(book, key), left(book, money)) == (6_000, 400)
    with book.writing("x", NOW) as entry:
        entry.change(Allocation, made, ended_on=DAY)
    assert (factory.open_minor(book, key), left(book, money)) == (6_000, 1_000)
    with book.writing("x", NOW) as entry:
        entry.change(Allocation, made, ended_on=None, settles="principal")
    assert (factory.open_minor(book, key), left(book, money)) == (5_400, 400)
    with book.writing("x", NOW) as entry:
        entry.change(Allocation, made, amount_minor=100, settles=settles)
    assert (factory.open_minor(book, key), left(book, money)) == (6_000, 900)
    with book.writing("x", NOW) as entry:
        entry.void(Allocation, made)
    assert (factory.open_minor(book, key), left(book, money)) == (6_000, 1_000)
    assert factory.findings(book) == []


def test_a_credit_that_pays_interest_is_spent(book) -> None:
    who, key, _ = factory.full(book)
    credit = factory.invoice(book, who, "CR-1", amount_minor=-900)
    with book.writing("credit-allocated", NOW) as entry:
        entry.add(
            Allocation, credit_id=credit, invoice_id=key, amount_minor=300, allocated_on=DAY,
            counts_from=DAY, settles="interest",
        )  # fmt: skip
    assert (factory.open_minor(book, credit), factory.open_minor(book, key)) == (-600, 6_000)
    assert factory.findings(book) == []


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("rate", "series", ""), ("rate", "percent", ""), ("rate", "percent", "1,5"), ("rate", "percent", "x"),
        ("rate", "source", ""), ("claim_terms", "divisor", "364"), ("claim_terms", "payment_order", "costs"),
        ("claim_terms", "percent", "5 %"), ("interest_decision", "decision", "perhaps"),
        ("interest_decision", "decision", "waive"), ("interest_decision", "fixed_sum", 2),
        ("limitation_event", "kind", "prayer"), ("limitation_event", "letter_id", 99),
        ("limitation_event_invoice", "invoice_id", 99),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_by_the_book(book, table: str, column: str, value) -> None:
    factory.everything(book)
    assert book.here.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError):
        book.here.execute(f"UPDATE {table} SET {column} = ?", [value])


def test_a_claim_has_its_terms_once_and_a_series_its_day(book) -> None:
    factory.everything(book)
    for table in ("claim_terms", "rate"):
        names = [row[1] for row in book.here.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
        told = ", ".join(names)
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            book.here.execute(f"INSERT INTO {table} ({told}) SELECT {told} FROM {table}")


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE rate SET percent = '9'", "check-record-edited"),
        ("UPDATE claim_terms SET rule = 'court'", "check-record-edited"),
        ("UPDATE interest_decision SET decision = 'keep', fixed_sum = 0", "check-record-edited"),
        ("UPDATE limitation_event SET happened_on = '2026-03-01'", "check-record-edited"),
        ("UPDATE limitation_event SET customer_id = 2", "check-event-mixed"),
        ("UPDATE limitation_event_invoice SET voided = 1", "check-event-alone"),
        ("UPDATE allocation SET settles = 'interest' WHERE id = 1", "check-record-edited"),
        ("UPDATE invoice SET open_minor = open_minor + 1", "check-invoice-sum"),
    ],
)  # fmt: skip
def test_what_was_edited_past_the_program_is_found(folder: Path, statement: str, code: str) -> None:
    with Book.create(folder) as book:
        factory.everything(book)
        factory.customer(book, "Other Ltd")
    with sql(folder) as database:
        assert database.execute(statement).rowcount
    assert code in found(folder)


def test_the_proof_of_an_event_must_be_of_its_customer(folder: Path) -> None:
    with Book.create(folder) as book:
        who, key, _ = factory.full(book)
        other = factory.customer(book, "Other Ltd")
        theirs = factory.said(book, other)
        factory.event(book, who, (key,), "acknowledgement", log_entry_id=factory.said(book, who))
    with sql(folder) as database:
        database.execute("UPDATE limitation_event SET log_entry_id = ?", [theirs])
    assert "check-event-mixed" in found(folder)


def test_a_merge_moves_the_events_with_their_invoices(book) -> None:
    who, key, _ = factory.full(book)
    factory.event(book, who, (key,), "acknowledgement")
    other = factory.customer(book, "晨光", code="C-9")
    before = factory.images(book)
    customers.merge_customers(book, NOW, other, who)
    assert book.here.execute("SELECT customer_id FROM limitation_event").fetchone() == (other,)
    assert factory.findings(book) == []
    undo.undo(book, NOW)
    assert factory.images(book) == before
