"""`pay`: money is recorded, settles what was named or the oldest, and nothing is done by halves."""

from datetime import UTC, datetime
from typing import Any

import pytest

from collectdesk.operations.claims import decide_interest
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices
from tests.cli.command_line import CommandLine


def oldest(command: CommandLine, currency: str = "GBP") -> dict[str, Any]:
    """Give the open invoice that is overdue longest of a customer who owes on several."""
    rows = [row for row in command.json("overdue") if row["currency"] == currency]
    several = [row for row in rows if sum(other["customer"] == row["customer"] for other in rows) > 1]
    return dict(several[0])


def test_a_named_invoice_is_settled_and_the_rest_stays_unallocated(sample: CommandLine) -> None:
    due = oldest(sample)
    amount = due["open_minor"] + 1234
    told = sample.json(
        "pay", "--customer", due["customer_code"], "--amount", amount, "--currency", "GBP",
        "--on", "2026-11-20", "--invoice", due["invoice"], "--reference", "FT 1",
    )  # fmt: skip
    assert told["customer"] == due["customer"]
    assert told["amount_minor"] == amount
    assert told["received_on"] == "2026-11-20"
    assert told["allocated"] == [
        {
            "invoice": due["invoice"],
            "settles": "principal",
            "amount_minor": due["open_minor"],
            "open_minor": 0,
        }
    ]
    assert told["unallocated_minor"] == 1234
    assert due["invoice"] not in {row["invoice"] for row in sample.json("overdue")}
    assert sample.json("check")["findings"] == []


def test_without_an_invoice_the_oldest_is_settled_first(sample: CommandLine) -> None:
    due = oldest(sample)
    told = sample.json("pay", "--customer", due["customer"], "--amount", 100)
    assert told["currency"] == "GBP"
    assert told["received_on"] == "2026-11-21"
    assert told["allocated"] == [
        {
            "invoice": due["invoice"],
            "settles": "principal",
            "amount_minor": 100,
            "open_minor": due["open_minor"] - 100,
        }
    ]


def test_unallocated_money_settles_nothing(sample: CommandLine) -> None:
    due = oldest(sample)
    told = sample.json("pay", "--customer", due["customer_id"], "--amount", 100, "--unallocated")
    assert (told["allocated"], told["unallocated_minor"]) == ([], 100)


def test_a_post_dated_cheque_counts_from_its_day(sample: CommandLine) -> None:
    due = oldest(sample)
    words = ("--method", "cheque", "--counts-from", "2026-12-20", "--invoice", due["invoice"])
    sample.json("pay", "--customer", due["customer"], "--amount", due["open_minor"], *words)
    assert due["invoice"] in {row["invoice"] for row in sample.json("overdue")}
    later = {row["invoice"] for row in sample.json("overdue", "--as-of", "2026-12-20")}
    assert due["invoice"] not in later


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--customer", "nobody", "--amount", "100"), "no customer"),
        (("--customer", "GB-001", "--amount", "0"), "more than zero"),
        (("--customer", "GB-001", "--amount", "-5"), "more than zero"),
        (("--customer", "GB-001", "--amount", "1.50"), "invalid int"),
        (("--customer", "GB-001", "--amount", "9" * 30), "more than the book can hold"),
        (("--customer", "GB-001", "--amount", "100", "--on", "0001-01-01"), "too far away"),
        (("--customer", "GB-001", "--amount", "100", "--currency", "pounds"), "not a currency"),
        (("--customer", "GB-001", "--amount", "100", "--invoice", "NONE-1"), "no invoice"),
        (("--customer", "GB-001", "--amount", "100", "--method", "barter"), "no method"),
        (("--customer", "GB-001", "--amount", "100", "--on", "yesterday"), "not a day"),
        (("--customer", "GB-001", "--amount", "100", "--counts-from", "2026-01-01"), "before the day"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    sample: CommandLine, words: tuple[str, ...], told: str
) -> None:
    before = (sample.book / "book.db").read_bytes()
    answer = sample("pay", *words)
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err
    assert (sample.book / "book.db").read_bytes() == before


def test_an_invoice_of_another_currency_is_refused(sample: CommandLine) -> None:
    due = oldest(sample)
    answer = sample(
        "pay", "--customer", due["customer"], "--amount", 1, "--currency", "EUR", "--invoice", due["invoice"]
    )
    assert answer.code == 2
    assert "own currency" in answer.err


def test_a_settled_invoice_takes_no_more(sample: CommandLine) -> None:
    due = oldest(sample)
    words = ("pay", "--customer", due["customer"], "--amount", due["open_minor"], "--invoice", due["invoice"])
    assert sample(*words).code == 0
    answer = sample(*words)
    assert answer.code == 2
    assert "Nothing is open" in answer.err


def keep(sample: CommandLine, due: dict[str, Any]) -> None:
    """Let the owner keep the interest of an invoice."""
    with Book.open(sample.book) as book:
        key = invoices.by_number(book.here, due["invoice"], due["customer_id"])
        decide_interest(book, datetime(2026, 11, 21, 9, tzinfo=UTC), [key], "keep")


def test_a_claim_paid_late_is_named_until_somebody_decides_on_its_interest(sample: CommandLine) -> None:
    due = oldest(sample)
    words = ("pay", "--customer", due["customer"], "--invoice", due["invoice"], "--amount", due["open_minor"])
    told = sample.json(*words)
    assert told["interest_undecided"] == [due["invoice"]]


def test_kept_interest_is_settled_before_the_principal_and_said(sample: CommandLine) -> None:
    due = oldest(sample)
    keep(sample, due)
    words = ("pay", "--customer", due["customer"], "--invoice", due["invoice"], "--amount", due["open_minor"])
    told = sample.json(*words)
    interest, principal = told["allocated"]
    assert (interest["settles"], principal["settles"]) == ("interest", "principal")
    assert interest["amount_minor"] + principal["amount_minor"] == due["open_minor"]
    assert principal["open_minor"] == interest["amount_minor"] > 0
    assert told["interest_undecided"] == []
    assert sample.json("check")["findings"] == []
    rest = sample(*words[:-1], principal["open_minor"])
    assert f"Invoice {due['invoice']}" in rest.out
    assert sample(*words).code == 2


def test_principal_only_leaves_kept_interest_open(sample: CommandLine) -> None:
    due = oldest(sample)
    keep(sample, due)
    words = ("pay", "--customer", due["customer"], "--invoice", due["invoice"], "--amount", due["open_minor"])
    told = sample.json(*words, "--principal-only")
    assert [each["settles"] for each in told["allocated"]] == ["principal"]
    said = sample(*words)
    assert "of interest settled" in said.out
    assert "left unallocated" in said.out
