"""`check`: a sound book is sound, and what was changed past the program is told in plain words."""

import sqlite3
from contextlib import closing

import pytest

from collectdesk.domain import chain
from collectdesk.store.book import Book
from collectdesk.store.queries import letters, listing
from tests.cli.command_line import CommandLine


def change(command: CommandLine, *statements: str) -> None:
    """Change the book past the program."""
    with closing(sqlite3.connect(command.book / "book.db")) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def test_a_sound_book_is_sound(sample: CommandLine) -> None:
    told = sample.json("check")
    assert told["findings"] == []
    assert told["entries"] > 800
    assert told["originals"] == 22
    assert len(told["head"]) == 64
    assert "The book is sound" in sample("check").out


def test_an_amount_changed_past_the_program_is_found(sample: CommandLine) -> None:
    change(sample, "UPDATE invoice SET amount_minor = amount_minor - 100 WHERE id = 7")
    answer = sample("check", "--json")
    assert answer.code == 1
    findings = answer.json()["findings"]
    assert [f["code"] for f in findings] == ["check-record-edited"]
    assert findings[0]["fields"] == {"table": "invoice", "id": 7}
    assert findings[0]["sentence"].startswith("Record 7 of the invoices")


def test_a_missing_document_is_found(sample: CommandLine) -> None:
    lost = next(path for path in (sample.book / "originals").rglob("*") if path.is_file())
    lost.unlink()
    answer = sample("check", "--language", "zh-Hant")
    assert answer.code == 1
    assert "資料夾" in answer.out


@pytest.mark.parametrize("spaced", [True, False])
def test_the_code_on_a_letter_is_known_to_its_book(sample: CommandLine, *, spaced: bool) -> None:
    with Book.open(sample.book) as book:
        head = listing.everything(book.here, letters.listed())[3].head
    told = sample.json("check", "--head", chain.grouped(head) if spaced else head.upper())
    assert told["findings"] == []


def test_a_code_the_journal_never_had_is_found(sample: CommandLine) -> None:
    answer = sample("check", "--head", "0123456789abcdef" * 2, "--json")
    assert answer.code == 1
    assert [f["code"] for f in answer.json()["findings"]] == ["check-head-unknown"]


@pytest.mark.parametrize("head", ["", "abcd", "g" * 32, "a" * 65, "一" * 32])
def test_a_code_that_is_none_is_refused(sample: CommandLine, head: str) -> None:
    answer = sample("check", "--head", head)
    assert answer.code == 2
    assert "32 digits" in answer.err


def test_a_file_that_is_no_book_is_not_done(command: CommandLine) -> None:
    command.book.mkdir()
    (command.book / "book.db").write_bytes(b"no database at all, only text" * 100)
    answer = command("check")
    assert answer.code == 2
    assert "Traceback" not in answer.err
