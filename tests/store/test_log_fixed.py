"""The log is append-only: the book refuses to change an entry, and a check sees what got past it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from collectdesk.store.book import FILE, Book
from collectdesk.store.tables import BY_TABLE, columns
from tests import factory

FIXED = sorted(set(columns("log_entry")) - {"voided", "customer_id"})
THEN = "2020-01-01T00:00:00+00:00"
OTHER = {
    "next_on": "2027-01-01", "happened_at": THEN, "recorded_at": THEN, "direction": "in", "channel": "visit",
    "contact_id": 1, "corrects_id": 1,
}  # fmt: skip


@pytest.fixture
def noted(folder: Path) -> Path:
    with Book.create(folder) as book:
        who, claim, _ = factory.full(book)
        factory.customers.add_contact(book, factory.NOW, who, factory.ContactEntered("陳小姐"))
        factory.said(book, who, invoice_ids=(claim,))
        factory.said(book, who, ago=3)
    return folder


def changed(folder: Path, *orders: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as database:
        for order in orders:
            database.execute(order)
        database.commit()


@pytest.mark.parametrize("column", FIXED)
def test_no_column_of_an_entry_can_be_changed(noted: Path, column: str) -> None:
    with closing(sqlite3.connect(noted / FILE)) as database:
        value = OTHER.get(column, "x")
        with pytest.raises(sqlite3.IntegrityError, match="corrected by a new one"):
            database.execute(f"UPDATE log_entry SET {column} = ? WHERE id = 2", [value])


def test_the_invoices_of_an_entry_cannot_be_changed(noted: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="corrected by a new one"):
        changed(noted, "UPDATE log_invoice SET log_entry_id = 2")


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE log_entry SET text = '什麼都沒說' WHERE id = 1",
        "UPDATE log_entry SET happened_at = '2020-01-01T00:00:00+08:00' WHERE id = 1",
        "UPDATE log_invoice SET invoice_id = invoice_id, log_entry_id = 2",
    ],
)
def test_a_change_past_the_trigger_is_found(noted: Path, order: str) -> None:
    with closing(sqlite3.connect(noted / FILE)) as database:
        kept = [
            row[0] for row in database.execute("SELECT sql FROM sqlite_master WHERE name LIKE 'log_%_fixed'")
        ]
    changed(noted, "DROP TRIGGER log_entry_fixed", "DROP TRIGGER log_invoice_fixed", order, *kept)
    with Book.open(noted) as book:
        assert factory.findings(book) == ["check-record-edited"]


def test_a_dropped_trigger_alone_is_found(noted: Path) -> None:
    changed(noted, "DROP TRIGGER log_entry_fixed")
    with Book.open(noted) as book:
        assert factory.findings(book) == ["check-schema"]


def test_an_entry_voided_or_moved_past_the_program_is_found(noted: Path) -> None:
    changed(noted, "UPDATE log_entry SET voided = 1 WHERE id = 1")
    with Book.open(noted) as book:
        assert factory.findings(book) == ["check-record-edited"]


@pytest.mark.parametrize("table", ["log_entry", "promise", "dispute", "pause", "document", "deferral"])
def test_a_record_added_past_the_program_is_found(folder: Path, table: str) -> None:
    with Book.create(folder) as book:
        factory.everything(book)
    names = ", ".join((*columns(table), "entry"))
    changed(folder, f"INSERT INTO {table} ({names}) SELECT {names} FROM {table} LIMIT 1")
    with Book.open(folder) as book:
        assert factory.findings(book) == ["check-record-edited"]
    assert table in BY_TABLE


def test_records_of_another_customer_are_found(folder: Path) -> None:
    with Book.create(folder) as book:
        _, claim, _ = factory.full(book)
        other = factory.customer(book, "Other")
        factory.said(book, other)
        factory.promise(book, other)
        with book.writing("setting", factory.NOW) as entry:
            entry.add(BY_TABLE["log_invoice"], log_entry_id=1, invoice_id=claim)
            entry.add(BY_TABLE["promise_invoice"], promise_id=1, invoice_id=claim)
        assert factory.findings(book) == ["check-log-mixed", "check-promise-mixed"]
