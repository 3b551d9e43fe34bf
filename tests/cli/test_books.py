"""`new`, `sample` and `business`."""

from collectdesk.store.book import Book
from collectdesk.store.queries.business import business
from tests.cli.command_line import CommandLine


def test_new_makes_an_empty_book(command: CommandLine) -> None:
    assert command.json("new") == {"book": str(command.book)}
    assert command.json("overdue") == []
    assert command.json("check")["findings"] == []


def test_new_never_touches_a_book_that_is_there(command: CommandLine) -> None:
    assert command("new").code == 0
    before = (command.book / "book.db").read_bytes()
    answer = command("new")
    assert (answer.code, answer.out) == (2, "")
    assert "already a book" in answer.err
    assert (command.book / "book.db").read_bytes() == before


def test_new_in_a_place_that_cannot_be_is_not_done(command: CommandLine) -> None:
    command.book.write_text("a file, no folder")
    answer = command("new")
    assert answer.code == 2
    assert "cannot be reached" in answer.err


def test_new_can_tell_the_business_at_once(command: CommandLine) -> None:
    words = ("--name", "Studio Alder", "--address", r"1 Mill Lane\nBath", "--currency", "GBP")
    assert command("new", *words).code == 0
    with Book.open(command.book) as book:
        facts = business(book.here)
    assert facts is not None
    assert (facts.name, facts.address, facts.currency) == ("Studio Alder", "1 Mill Lane\nBath", "GBP")


def test_the_business_is_shown_and_changed_piece_by_piece(command: CommandLine) -> None:
    command("new")
    assert "business --name" in command("business").err
    assert command.json("business", "--name", "拾光設計")["name"] == "拾光設計"
    told = command.json("business", "--phone", "02-2550-8118")
    assert (told["name"], told["phone"], told["currency"]) == ("拾光設計", "02-2550-8118", "TWD")
    assert command("business", "--currency", "dollars").code == 2


def test_sample_makes_the_sample_book(command: CommandLine) -> None:
    told = command.json("sample")
    assert told == {"book": str(command.book), "customers": 60, "invoices": 401}
    assert command.json("check")["findings"] == []


def test_sample_is_made_into_an_empty_folder_and_beside_other_files(command: CommandLine) -> None:
    command.book.mkdir()
    assert command("sample").code == 0
    other = CommandLine(command.home / "other", command.home)
    other.book.mkdir()
    (other.book / "notes.txt").write_text("mine")
    assert other("sample").code == 0
    assert (other.book / "notes.txt").read_text() == "mine"


def test_sample_never_writes_over_a_book(command: CommandLine) -> None:
    command("new")
    answer = command("sample")
    assert answer.code == 2
    assert "already a book" in answer.err
    assert command.json("overdue") == []


def test_sample_without_a_place_lies_apart_from_the_owners_book(command: CommandLine) -> None:
    first = command.bare("--today", "2026-11-21", "sample", "--json").json()
    assert "sample-2026-11-21" in first["book"]
    assert command.bare("--today", "2026-11-21", "sample", "--json").json() == first
    assert command.bare("overdue").code == 2


def test_sample_leaves_nothing_else_behind(command: CommandLine) -> None:
    command("sample")
    assert {path.name for path in command.book.parent.iterdir()} == {"book", "home"}
