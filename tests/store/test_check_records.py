"""Check: records edited, removed or slipped in behind the program's back, and damaged files."""

from pathlib import Path

import pytest

from collectdesk.operations import customers, undo
from collectdesk.store import check
from collectdesk.store.book import FILE, Book
from collectdesk.store.originals import place
from tests import factory
from tests.store.tampering import found, sql


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE customer SET name = 'Rich Ltd'", "check-record-edited"),
        ("UPDATE business SET bank_details = 'mine'", "check-record-edited"),
        ("UPDATE setting SET value = '1'", "check-record-edited"),
        ("UPDATE invoice SET amount_minor = amount_minor - 1 WHERE id = 1", "check-record-edited"),
        ("UPDATE invoice SET due_on = '2030-01-01' WHERE id = 1", "check-record-edited"),
        ("UPDATE invoice SET voided = 1 WHERE id = 1", "check-record-edited"),
        ("UPDATE payment SET received_on = '2020-01-01' WHERE id = 1", "check-record-edited"),
        ("UPDATE allocation SET voided = 1 WHERE id = 1", "check-record-edited"),
        ("UPDATE adjustment SET note = 'x'", "check-record-edited"),
        ("UPDATE refund SET amount_minor = amount_minor - 1", "check-record-edited"),
        ("UPDATE letter SET dated = '2020-01-01'", "check-record-edited"),
        (
            "UPDATE letter SET head = iif(head LIKE 'f%', '0', 'f') || substr(head, 2)",
            "check-letter-head",
        ),
        ("UPDATE letter_claim SET open_minor = open_minor + 1", "check-letter-sum"),
        ("UPDATE contact SET entry = 1", "check-record-edited"),
        ("UPDATE agreement SET late_rate = '20'", "check-record-edited"),
        ("UPDATE original SET name = 'x'", "check-record-edited"),
        ("UPDATE invoice SET open_minor = 0 WHERE id = 1", "check-invoice-sum"),
        ("UPDATE payment SET left_minor = left_minor + 1", "check-payment-sum"),
        ("UPDATE invoice SET amount_minor = 1 WHERE id = 1000", "check-import-edited"),
        ("UPDATE invoice SET note = 'x' WHERE id = 1049", "check-import-edited"),
        ("UPDATE invoice SET id = 5000 WHERE id = 1049", "check-import-edited"),
        ("UPDATE invoice SET entry = 1 WHERE id = 1049", "check-import-edited"),
        ("UPDATE customer SET entry = (SELECT entry FROM invoice WHERE id = 1000)", "check-record-edited"),
        ("INSERT INTO contact SELECT 99, customer_id, 'x', role, phone, mobile, email, chat, 0, entry, 0"
         " FROM contact", "check-record-edited"),
        ("INSERT INTO refund SELECT 99, payment_id, 5, refunded_on, note, entry, 0 FROM refund",
         "check-record-edited"),
    ],
)  # fmt: skip
def test_a_record_edited_by_sql_is_found(filled_folder: Path, statement: str, code: str) -> None:
    with sql(filled_folder) as database:
        assert database.execute(statement).rowcount
    assert code in found(filled_folder)


def test_an_invoice_slipped_into_an_import_is_found(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        names = [
            row[1]
            for row in database.execute("PRAGMA table_xinfo(invoice)")
            if row[1] not in ("id", "number")
        ]
        columns = ", ".join(names)
        database.execute(
            f"INSERT INTO invoice (id, number, {columns})"
            f" SELECT 7000, 'NEW', {columns} FROM invoice WHERE id = 1000"
        )
    assert found(filled_folder) == ["check-import-edited"]


@pytest.mark.parametrize(
    ("table", "where", "code"),
    [
        ("refund", "1", "check-record-removed"),
        ("adjustment", "1", "check-record-removed"),
        ("invoice", "id = 1000", "check-import-edited"),
    ],
)
def test_a_removed_record_is_found(filled_folder: Path, table: str, where: str, code: str) -> None:
    with sql(filled_folder, f"{table}_kept") as database:
        database.execute(f"DELETE FROM {table} WHERE {where}")
    assert code in found(filled_folder)


def test_a_broken_link_between_records_is_found(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        database.execute("UPDATE invoice SET customer_id = 4711 WHERE id = 1")
    assert {"check-link", "check-record-edited"} <= set(found(filled_folder))


def test_money_settling_a_claim_of_another_currency_is_found(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        database.execute("UPDATE invoice SET currency = 'GBP' WHERE id = 1")
    assert "check-allocation-mixed" in found(filled_folder)


def test_a_gap_in_the_numbers_of_letters_is_found(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        database.execute("UPDATE letter SET number = 'L-2026-0002'")
    assert "check-letter-numbers" in found(filled_folder)


def test_a_letter_number_of_no_form_is_told_and_no_crash(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        database.execute("UPDATE letter SET number = 'whatever'")
    assert "check-letter-numbers" in found(filled_folder)


@pytest.mark.parametrize(
    ("change", "code"), [("remove", "missing"), ("flip", "altered"), ("empty", "altered")]
)
def test_an_original_that_is_gone_or_altered_is_named(filled_folder: Path, change: str, code: str) -> None:
    with Book.open(filled_folder) as book:
        sha256, name = book.here.execute("SELECT sha256, name FROM original").fetchone()
        file = place(book.originals, sha256)
        file.chmod(0o644)
        if change == "remove":
            file.unlink()
        else:
            file.write_bytes(b"" if change == "empty" else b"%PDF-1.6")
        (finding,) = check.check(book).findings
        assert finding.code == f"check-original-{code}"
        assert finding.fields["name"] == name


def test_a_damaged_page_is_told(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        size = database.execute("PRAGMA page_size").fetchone()[0]
        page = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'invoice_due'").fetchone()[0]
    raw = bytearray((filled_folder / FILE).read_bytes())
    raw[(page - 1) * size + 8 : page * size] = bytes(size - 8)
    (filled_folder / FILE).write_bytes(raw)
    assert found(filled_folder) == ["check-file"]


def test_an_undone_operation_is_told_twice_and_the_book_is_clean(filled_folder: Path) -> None:
    with Book.open(filled_folder) as book:
        customers.change_customer(
            book, factory.LATER, 1, customers.CustomerEntered("新名", "zh-Hant-TW", "TWD")
        )
        undo.undo(book, factory.LATER)
        assert factory.findings(book) == []
