"""Check: every way to tamper with the journal and its chain, and what is found of it."""

import json
import shutil
from pathlib import Path

import pytest

from collectdesk.domain import chain
from collectdesk.store import check
from collectdesk.store.book import FILE, Book
from tests import factory
from tests.store.tampering import edit_entry, found, head_of, rebuild, sql


def test_a_book_that_nobody_touched_is_clean(filled_folder: Path) -> None:
    with Book.open(filled_folder) as book:
        report = check.check(book, book.head())
        assert report.findings == ()
        assert report.entries == book.here.execute("SELECT count(*) FROM journal_link").fetchone()[0]
        assert report.records == len(factory.images(book))
        assert (report.originals, report.head) == (2, book.head())


def test_a_check_changes_nothing(filled_folder: Path) -> None:
    before = (filled_folder / FILE).read_bytes()
    assert found(filled_folder) == []
    assert (filled_folder / FILE).read_bytes() == before


def test_every_head_that_ever_was_is_known_in_any_spelling(filled_folder: Path) -> None:
    with Book.open(filled_folder) as book:
        for (head,) in book.here.execute("SELECT head FROM journal_link").fetchall():
            assert factory.findings(book, chain.grouped(head[:32]).upper()) == []


@pytest.mark.parametrize("head", ["0" * 64, "ab" * 16, "1234", "not a head", "%"])
def test_a_head_that_never_was_is_found(filled_folder: Path, head: str) -> None:
    assert found(filled_folder, head) == ["check-head-unknown"]


def test_an_edited_entry_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_body_fixed") as database:
        edit_entry(database, 4, "10000", "90000")
    assert "check-entry-edited" in found(filled_folder)


def test_an_edited_salt_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_body_fixed") as database:
        database.execute("UPDATE journal_body SET salt = ? WHERE seq = 3", ["00" * 16])
    assert found(filled_folder) == ["check-entry-edited"]


def test_a_removed_entry_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_link_kept", "journal_body_kept") as database:
        database.execute("DELETE FROM journal_body WHERE seq = 5")
        database.execute("DELETE FROM journal_link WHERE seq = 5")
    assert {"check-entry-missing", "check-chain-broken"} <= set(found(filled_folder))


def test_a_removed_body_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_body_kept") as database:
        database.execute("DELETE FROM journal_body WHERE seq = 5")
    assert "check-entry-emptied" in found(filled_folder)


def test_entries_in_another_order_are_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_link_fixed", "journal_body_fixed") as database:
        for table in ("journal_link", "journal_body"):
            rest = "digest, head" if table == "journal_link" else "salt, record"
            left, right = rest.split(", ")
            rows = {
                seq: (a, b)
                for seq, a, b in database.execute(f"SELECT seq, {rest} FROM {table} WHERE seq IN (3, 4)")
            }
            for seq, other in ((3, 4), (4, 3)):
                database.execute(
                    f"UPDATE {table} SET {left} = ?, {right} = ? WHERE seq = ?", [*rows[other], seq]
                )
    assert "check-chain-broken" in found(filled_folder)


def cut_tail(folder: Path) -> None:
    """Take the last entry away and put its record back, so that nothing in the book tells of it."""
    with sql(folder, "journal_link_kept", "journal_body_kept") as database:
        seq, text = database.execute("SELECT seq, record FROM journal_body ORDER BY seq DESC").fetchone()
        (change,) = json.loads(text)["changes"]
        database.execute(
            "UPDATE customer SET note = ?, entry = ? WHERE id = ?",
            [change["before"]["note"], change["was"], change["id"]],
        )
        database.execute("DELETE FROM journal_body WHERE seq = ?", [seq])
        database.execute("DELETE FROM journal_link WHERE seq = ?", [seq])


def test_a_tail_cut_cleanly_is_found_only_with_a_head_from_paper(filled_folder: Path) -> None:
    head = head_of(filled_folder)[:32]
    cut_tail(filled_folder)
    assert found(filled_folder) == []
    assert found(filled_folder, head) == ["check-head-unknown"]


def test_a_tail_cut_without_its_records_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_link_kept", "journal_body_kept") as database:
        last = database.execute("SELECT max(seq) FROM journal_link").fetchone()[0]
        database.execute("DELETE FROM journal_body WHERE seq = ?", [last])
        database.execute("DELETE FROM journal_link WHERE seq = ?", [last])
    assert found(filled_folder) == ["check-record-edited"]


def test_a_chain_rebuilt_is_found_only_with_a_head_from_paper(filled_folder: Path) -> None:
    head = head_of(filled_folder)[:32]
    with sql(filled_folder, "journal_link_fixed", "journal_body_fixed") as database:
        seq = database.execute("SELECT max(seq) FROM journal_body").fetchone()[0]
        edit_entry(database, seq, '"note":"last"', '"note":"rosy"')
        database.execute("UPDATE customer SET note = 'rosy' WHERE note = 'last'")
        rebuild(database)
    assert found(filled_folder) == []
    assert found(filled_folder, head) == ["check-head-unknown"]


def test_an_older_copy_put_back_is_found_only_with_a_newer_head(filled_folder: Path, tmp_path: Path) -> None:
    shutil.copyfile(filled_folder / FILE, tmp_path / "older.db")
    with Book.open(filled_folder) as book:
        factory.customer(book, "later")
        head = book.head()
    shutil.copyfile(tmp_path / "older.db", filled_folder / FILE)
    assert found(filled_folder) == []
    assert found(filled_folder, head) == ["check-head-unknown"]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("journal_link_fixed", "RAISE (ABORT, ", "max (1, "),
        ("journal_body_next", "RAISE (ABORT, ", "max (1, "),
        ("invoice_kept", "RAISE (ABORT, ", "max (1, "),
        ("allocation_added", "open_minor -", "open_minor +"),
        ("invoice", "CHECK (number <> '')", ""),
    ],
)
def test_a_rewritten_trigger_or_table_is_found(filled_folder: Path, name: str, old: str, new: str) -> None:
    with sql(filled_folder) as database:
        database.execute("PRAGMA writable_schema = 1")
        text = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()[0]
        assert old in text
        database.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [text.replace(old, new), name])
    assert found(filled_folder) == ["check-schema"]


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER journal_link_kept",
        "DROP INDEX invoice_number",
        "CREATE TRIGGER helpful AFTER INSERT ON payment BEGIN SELECT 1; END",
        "CREATE TABLE shadow (id INTEGER)",
        "CREATE VIEW rosy AS SELECT * FROM invoice",
    ],
)
def test_what_was_added_to_or_taken_from_the_schema_is_found(filled_folder: Path, statement: str) -> None:
    with sql(filled_folder) as database:
        database.execute(statement)
    assert found(filled_folder) == ["check-schema"]


def test_an_entry_emptied_without_an_erasure_is_found(filled_folder: Path) -> None:
    with sql(filled_folder, "journal_body_fixed") as database:
        database.execute("UPDATE journal_body SET salt = NULL, record = NULL WHERE seq = 3")
    assert "check-entry-emptied" in found(filled_folder)


@pytest.mark.parametrize("by", [1, 5, 4711])
def test_an_erasure_that_no_entry_tells_of_is_found(filled_folder: Path, by: int) -> None:
    with sql(filled_folder) as database:
        database.execute("INSERT INTO journal_erasure VALUES (3, ?)", [by])
        database.execute("UPDATE journal_body SET salt = NULL, record = NULL WHERE seq = 3")
    assert "check-entry-emptied" in found(filled_folder)


def test_a_record_of_an_entry_emptied_without_an_erasure_is_still_told(filled_folder: Path) -> None:
    with sql(filled_folder) as database:
        seq = database.execute("SELECT entry FROM refund").fetchone()[0]
        database.execute("INSERT INTO journal_erasure VALUES (?, 1)", [seq])
        database.execute("UPDATE journal_body SET salt = NULL, record = NULL WHERE seq = ?", [seq])
        database.execute("UPDATE refund SET amount_minor = amount_minor - 1")
    assert {"check-entry-emptied", "check-record-edited"} <= set(found(filled_folder))


def test_a_true_erasure_leaves_a_clean_book(filled_folder: Path) -> None:
    with Book.open(filled_folder) as book:
        head = book.head()
        with book.writing("erased", factory.LATER) as entry:
            entry.erase([3, 5])
    assert found(filled_folder, head) == []


def test_a_record_cannot_hide_behind_an_erased_entry_before_it(filled_folder: Path) -> None:
    with Book.open(filled_folder) as book, book.writing("erased", factory.LATER) as entry:
        entry.erase([2])
    with sql(filled_folder) as database:
        database.execute("UPDATE refund SET amount_minor = amount_minor - 1, entry = 2")
    assert "check-record-edited" in found(filled_folder)


UNREADABLE = [
    "", "{", "[]", "null", '{"changes":5}', '{"changes":[{}]}', '{"wrote":[1]}',
    '{"wrote":[{"table":"invoice"}]}',
    '{"wrote":[{"table":"invoice","columns":["1); DROP TABLE invoice"],"rows":1,"digest":""}]}',
    '{"wrote":[{"table":"sqlite_master","columns":[],"rows":1,"digest":""}]}',
    '{"voids":{"tables":["invoice"]}}',
]  # fmt: skip


@pytest.mark.parametrize("text", UNREADABLE)
def test_an_entry_that_cannot_be_read_is_told_and_the_check_goes_on(filled_folder: Path, text: str) -> None:
    with sql(filled_folder, "journal_body_fixed") as database:
        database.execute("UPDATE journal_body SET record = ? WHERE seq = 3", [text])
    assert {"check-entry-edited", "check-entry-unreadable"} <= set(found(filled_folder))
