"""Disputes and pauses: what letters leave out, what the overdue list marks, and what ends by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import disputes, invoices, letters, pauses, print_run, promises, undo
from collectdesk.operations.pauses import PauseEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import disputes as dispute_queries
from collectdesk.store.queries import listing, overdue
from collectdesk.store.queries import pauses as pause_queries
from tests import factory

NOW, DAY, days = factory.NOW, factory.DAY, factory.days


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


@pytest.fixture
def two(book: Book, who: int) -> tuple[int, int]:
    """Two claims that are past due, of 100.00 and 300.00."""
    return factory.invoice(book, who, "A"), factory.invoice(book, who, "B", amount_minor=30_000)


def claimed(book: Book, ahead: int = 0) -> list[tuple[str, int]]:
    return [
        (line.number, line.open_minor)
        for proposal in letters.propose(book, days(ahead), again=True)
        if not proposal.stopped
        for line in proposal.lines
    ]


def marks(book: Book, ahead: int = 0) -> dict[str, str]:
    rows = listing.everything(book.here, overdue.invoices(book.here, overdue.Filter(days(ahead))))
    return {row.number: row.mark for row in rows}


def past_due(book: Book) -> list[int]:
    return [total.overdue_minor for total in overdue.totals(book.here, overdue.Filter(DAY))]


def test_a_disputed_invoice_leaves_letters_but_stays_in_the_list_and_its_sums(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    before = past_due(book)
    key = factory.dispute(book, who, {two[0]: None})
    assert claimed(book) == [("B", 30_000)]
    assert marks(book) == {"A": "disputed", "B": ""}
    assert past_due(book) == before
    disputes.close_dispute(book, NOW, key, "withdrawn")
    assert claimed(book) == [("A", 10_000), ("B", 30_000)]
    assert marks(book) == {"A": "", "B": ""}
    assert factory.findings(book) == []


def test_a_part_disputed_invoice_stays_in_letters_with_its_undisputed_part(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.dispute(book, who, {two[1]: 12_000})
    assert claimed(book) == [("A", 10_000), ("B", 18_000)]
    assert marks(book) == {"A": "", "B": "part_disputed"}
    factory.owner(book)
    (proposal,) = letters.propose(book, DAY)
    assert proposal.total_minor == 28_000
    drawn = letters.letter_of(
        book, proposal, DAY, letters.paper.Sender("x", ()), number=None, journal_head=""
    )
    line = drawn.lines[1]
    assert (line.amount_minor, line.settled_minor, line.open_minor) == (18_000, 0, 18_000)


def test_when_only_the_disputed_part_is_left_the_invoice_leaves_letters(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.dispute(book, who, {two[1]: 12_000})
    factory.payment(book, who, 18_000, {two[1]: 18_000})
    assert claimed(book) == [("A", 10_000)]
    assert marks(book)["B"] == "disputed"


def test_where_all_is_disputed_no_letter_is_proposed(book: Book, who: int, two: tuple[int, int]) -> None:
    factory.dispute(book, who, {two[0]: None, two[1]: None})
    assert letters.propose(book, DAY) == []


def test_a_paused_customer_gets_no_letter_until_the_day_and_then_by_itself(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.pause(book, who)
    assert [p.stopped for p in letters.propose(book, DAY)] == ["paused"]
    assert marks(book) == {"A": "paused", "B": "paused"}
    assert [p.stopped for p in letters.propose(book, days(9))] == ["paused"]
    assert len(claimed(book, 10)) == len(two)
    assert marks(book, 10) == {"A": "", "B": ""}


def test_a_paused_customers_letter_is_refused_in_a_sentence(
    book: Book, two: tuple[int, int], who: int
) -> None:
    factory.owner(book)
    factory.pause(book, who)
    run = print_run.print_letters(book, NOW, letters.propose(book, DAY))
    assert [problem.code for _, problem in run.failed] == ["letter-stopped-paused"]
    assert len(two) == 2


def test_a_paused_invoice_is_left_out_alone(book: Book, who: int, two: tuple[int, int]) -> None:
    factory.pause(book, who, invoice_id=two[0])
    assert claimed(book) == [("B", 30_000)]
    assert marks(book) == {"A": "paused", "B": ""}


def test_a_pause_ended_early_ends_at_once(book: Book, who: int, two: tuple[int, int]) -> None:
    key = factory.pause(book, who)
    pauses.end_pause(book, NOW, key)
    assert len(claimed(book)) == len(two)
    with pytest.raises(Problem, match="pause-ended-already"):
        pauses.end_pause(book, NOW, key)
    undo.undo(book, NOW)
    assert pause_queries.holding(book.here, DAY)[0] == {who: days(10)}


def test_a_pause_of_the_past_cannot_be_ended(book: Book, who: int) -> None:
    key = factory.pause(book, who, since=days(-9), until=days(-1))
    with pytest.raises(Problem, match="pause-ended-already"):
        pauses.end_pause(book, NOW, key)


def test_only_a_promise_ticked_to_pause_leaves_its_claims_out_of_letters(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.promise(book, who, invoice_ids=(two[0],))
    assert len(claimed(book)) == 2
    assert marks(book) == {"A": "promised", "B": ""}
    factory.promise(book, who, invoice_ids=(two[0],), pauses=True)
    assert claimed(book) == [("B", 30_000)]
    # due in five days, three days of grace
    assert claimed(book, 8) == [("B", 30_000)]
    assert len(claimed(book, 9)) == 2


def test_a_promise_for_any_claim_pauses_all_claims_in_its_currency(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.invoice(book, who, "GBP", currency="GBP")
    key = factory.promise(book, who, pauses=True)
    assert claimed(book) == [("GBP", 10_000)]
    promises.cancel_promise(book, NOW, key, "typed by mistake")
    assert len(claimed(book)) == 1 + len(two)


def test_the_overdue_list_tells_the_last_contact_and_the_promise(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    factory.said(book, who, ago=4, direction="in", channel="email")
    factory.said(book, who, ago=9)
    factory.said(book, who, ago=1, direction="none", channel="note")
    factory.promise(book, who)
    (row,) = overdue.customers(book.here, overdue.Filter(DAY), "last_contact")
    assert (row.last_contact, row.mark) == (days(-4), "promised")
    assert row.promise is not None
    assert (row.promise.due_on, row.promise.amount_minor, row.promise.pauses) == (days(5), 5_000, False)
    asked = overdue.invoices(book.here, overdue.Filter(DAY), "last_contact")
    assert [r.last_contact for r in listing.everything(book.here, asked)] == [days(-4)] * len(two)


def test_a_dispute_is_marked_as_of_the_day_that_is_asked_for(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    key = factory.dispute(book, who, {two[0]: None}, since=days(-5))
    assert marks(book, -6)["A"] == ""
    assert marks(book, -5)["A"] == "disputed"
    disputes.close_dispute(book, NOW, key, "upheld")
    assert marks(book, -1)["A"] == "disputed"
    assert marks(book)["A"] == ""


def test_a_dispute_needs_an_invoice_a_known_reason_and_a_day_to_come_back(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    for code, parts, facts in (
        ("dispute-invoice-missing", {}, {}),
        ("log-word-unknown", {two[0]: None}, {"reason": "mood"}),
        ("dispute-day-missing", {two[0]: None}, {"revisit_on": None}),
        ("dispute-day-past", {two[0]: None}, {"revisit_on": days(-1)}),
        ("dispute-exceeds", {two[0]: 10_001}, {}),
        ("amount-not-positive", {two[0]: 0}, {}),
    ):
        with pytest.raises(Problem, match=f"^{code}"):
            factory.dispute(book, who, parts, **facts)
    with pytest.raises(Problem, match="invoice-of-another"):
        factory.dispute(book, factory.customer(book, "Other"), {two[0]: None})
    assert dispute_queries.running(book.here) == []


def test_an_invoice_is_in_one_open_dispute_at_a_time(book: Book, who: int, two: tuple[int, int]) -> None:
    key = factory.dispute(book, who, {two[0]: 1_000})
    with pytest.raises(Problem, match="dispute-twice"):
        factory.dispute(book, who, {two[0]: None})
    disputes.close_dispute(book, NOW, key, "credited", "credit note sent")
    factory.dispute(book, who, {two[0]: None})
    with pytest.raises(Problem, match="dispute-closed-already"):
        disputes.close_dispute(book, NOW, key, "upheld")


def test_a_dispute_gets_another_day_and_keeps_what_was_noted(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    key = factory.dispute(book, who, {two[0]: None}, note="photo seen")
    disputes.revisit_dispute(book, NOW, key, days(20), "expert asked")
    row = dispute_queries.dispute(book.here, key)
    assert (row.revisit_on, row.note) == (days(20), "photo seen\nexpert asked")
    with pytest.raises(Problem, match="dispute-day-past"):
        disputes.revisit_dispute(book, NOW, key, days(-1))
    with pytest.raises(Problem, match="dispute-day-missing"):
        disputes.revisit_dispute(book, NOW, key, None)


def test_a_mistyped_dispute_or_promise_is_taken_out_with_its_invoices(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    disputes.void_dispute(book, NOW, factory.dispute(book, who, {two[0]: None}))
    promises.void_promise(book, NOW, factory.promise(book, who, invoice_ids=two))
    assert len(claimed(book)) == 2
    assert factory.findings(book) == []
    undo.undo(book, NOW)
    undo.undo(book, NOW)
    undo.undo(book, NOW)
    assert dispute_queries.contested(book.here) == {two[0]: None}


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"reason": " "}, "pause-reason-missing"), ({"until": DAY}, "pause-day-past"),
        ({"until": DAY - timedelta(1)}, "pause-day-past"), ({"invoice_id": 999}, "invoice-unknown"),
    ],
)  # fmt: skip
def test_a_pause_that_cannot_stand_is_refused(
    book: Book, who: int, facts: dict[str, object], code: str
) -> None:
    entered = PauseEntered(**({"customer_id": who, "since": DAY, "until": days(3), "reason": "x"} | facts))  # type: ignore[arg-type]
    with pytest.raises(Problem, match=code):
        pauses.add_pause(book, NOW, entered)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"amount_minor": 0}, "amount-not-positive"), ({"amount_minor": -5}, "amount-not-positive"),
        ({"currency": "twd"}, "currency-unknown"), ({"due_on": days(-1)}, "promise-day-past"),
        ({"amount_minor": 10**16}, "typed-amount-large"), ({"invoice_ids": (999,)}, "invoice-unknown"),
    ],
)  # fmt: skip
def test_a_promise_that_cannot_stand_is_refused(
    book: Book, who: int, facts: dict[str, object], code: str
) -> None:
    with pytest.raises(Problem, match=code):
        factory.promise(book, who, **facts)


def test_a_promise_names_only_invoices_in_its_own_currency(book: Book, who: int) -> None:
    claim = factory.invoice(book, who, currency="GBP")
    with pytest.raises(Problem, match="promise-currency-differs"):
        factory.promise(book, who, invoice_ids=(claim,))


def test_a_promise_is_cancelled_once_and_with_a_reason(book: Book, who: int) -> None:
    key = factory.promise(book, who)
    with pytest.raises(Problem, match="promise-reason-missing"):
        promises.cancel_promise(book, NOW, key, " ")
    promises.cancel_promise(book, NOW, key, "x")
    with pytest.raises(Problem, match="promise-cancelled-already"):
        promises.cancel_promise(book, NOW, key, "x")


def test_an_invoice_that_was_spoken_of_stays_with_its_customer_and_currency(
    book: Book, who: int, two: tuple[int, int]
) -> None:
    other = factory.customer(book, "Other")
    factory.said(book, who, invoice_ids=(two[0],))
    factory.promise(book, who, invoice_ids=(two[1],))
    factory.dispute(book, who, {two[1]: 29_000})
    entered = invoices.InvoiceEntered(who, "A", days(-40), "TWD", 12_000, days(-9))
    for wrong in (replace(entered, customer_id=other), replace(entered, currency="GBP")):
        with pytest.raises(Problem, match="invoice-spoken-of"):
            invoices.correct_invoice(book, NOW, two[0], wrong)
    invoices.correct_invoice(book, NOW, two[0], entered)
    # a disputed part that is more than the corrected invoice is the whole of it
    invoices.correct_invoice(book, NOW, two[1], replace(entered, number="B", amount_minor=20_000))
    assert claimed(book) == [("A", 12_000)]
    assert factory.findings(book) == []
