"""Payments: what they settle, what is refused, and how they are taken back."""

from datetime import date

import pytest

from collectdesk.domain.claims import Share
from collectdesk.domain.money import LARGEST
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, payments
from collectdesk.store.book import Book
from collectdesk.store.queries import payments as queries
from collectdesk.store.queries.business import tolerance_minor
from tests import factory
from tests.factory import DAY, days


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


def refused(book: Book, code: str, act) -> None:
    """Let `act` be refused with `code`, and see that the book is as it was."""
    before, head = factory.images(book), book.head()
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.code == code
    assert (factory.images(book), book.head()) == (before, head)


def left(book: Book, key: int) -> int:
    return queries.payment(book.here, key).left_minor


def test_a_part_payment_leaves_the_rest_open(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 4_000, {claim: 4_000})
    assert (factory.open_minor(book, claim), left(book, money)) == (6_000, 0)


def test_what_exceeds_the_claims_stays_as_credit(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 12_000, {claim: 10_000})
    assert (factory.open_minor(book, claim), left(book, money)) == (0, 2_000)


def test_the_oldest_due_is_proposed_first_in_its_own_currency(book: Book, who: int) -> None:
    newer = factory.invoice(book, who, "B", due_on=days(-5))
    older = factory.invoice(book, who, "A", due_on=days(-9))
    factory.invoice(book, who, "C", due_on=days(-30), currency="GBP")
    shares = payments.proposed_shares(book, who, "TWD", 13_000)
    assert [(share.invoice_id, share.amount_minor) for share in shares] == [(older, 10_000), (newer, 3_000)]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"amount_minor": 0}, "amount-not-positive"),
        ({"amount_minor": -1}, "amount-not-positive"),
        ({"amount_minor": LARGEST + 1}, "typed-amount-large"),
        ({"currency": "twd"}, "currency-unknown"),
        ({"counts_from": days(-1)}, "cheque-before-received"),
        ({"customer_id": 4711}, "customer-unknown"),
        ({"shares": {1: 10_001}, "amount_minor": 20_000}, "allocation-exceeds-invoice"),
        ({"shares": {1: 6_000}}, "allocation-exceeds-payment"),
        ({"shares": {1: 0}}, "amount-not-positive"),
        ({"shares": {1: -5}}, "amount-not-positive"),
        ({"shares": {1: 100}, "currency": "GBP"}, "currency-differs"),
        ({"shares": {1: 100}, "customer_id": 2}, "invoice-of-another"),
        ({"shares": {99: 100}}, "invoice-unknown"),
        ({"shares": {1: 1_000}, "short_kind": "bank_fee"}, "short-exceeds-tolerance"),
    ],
)
def test_a_payment_that_cannot_stand_is_refused_with_a_reason(
    book: Book, who: int, facts: dict, code: str
) -> None:
    factory.customer(book, "other")
    factory.invoice(book, who)
    typed = {"customer_id": who, "amount_minor": 5_000} | facts
    refused(book, code, lambda: factory.payment(book, **typed))


def test_two_shares_of_one_invoice_together_may_not_exceed_it(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 20_000)
    shares = [Share(claim, 6_000), Share(claim, 6_000)]
    refused(
        book,
        "allocation-exceeds-invoice",
        lambda: payments.allocate_payment(book, factory.NOW, money, shares, DAY),
    )


@pytest.mark.parametrize("why", ["bounced", "reversed"])
def test_a_payment_taken_back_opens_what_it_settled_and_settles_no_more(
    book: Book, who: int, why: str
) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 12_000, {claim: 10_000})
    payments.end_payment(book, factory.NOW, money, why, days(2))
    assert (factory.open_minor(book, claim), left(book, money)) == (10_000, 0)
    assert queries.payment(book.here, money).ended_why == why
    for act in (
        lambda: payments.end_payment(book, factory.NOW, money, why, days(3)),
        lambda: payments.allocate_payment(book, factory.NOW, money, [Share(claim, 1)], DAY),
    ):
        refused(book, "payment-ended", act)
    assert factory.findings(book) == []


def test_a_payment_cannot_come_back_before_it_came(book: Book, who: int) -> None:
    money = factory.payment(book, who)
    for act in (
        lambda: payments.end_payment(book, factory.NOW, money, "bounced", days(-1)),
        lambda: payments.refund_payment(book, factory.NOW, money, 1, days(-1)),
    ):
        refused(book, "ended-before-received", act)


def test_no_more_is_refunded_than_is_left(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 12_000, {claim: 10_000})
    payments.refund_payment(book, factory.NOW, money, 1_500, DAY)
    assert left(book, money) == 500
    refused(book, "refund-exceeds-left", lambda: payments.refund_payment(book, factory.NOW, money, 501, DAY))
    refused(book, "amount-not-positive", lambda: payments.refund_payment(book, factory.NOW, money, 0, DAY))
    refused(book, "payment-ended", lambda: payments.void_payment(book, factory.NOW, money))
    assert factory.findings(book) == []


def test_a_voided_payment_frees_what_it_settled(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 10_000, {claim: 10_000})
    payments.void_payment(book, factory.NOW, money)
    assert factory.open_minor(book, claim) == 10_000
    refused(book, "payment-unknown", lambda: payments.void_payment(book, factory.NOW, money))
    assert factory.findings(book) == []


@pytest.mark.parametrize("kind", payments.SHORT_KINDS)
@pytest.mark.parametrize(("short", "closes"), [(5_000, True), (5_001, False), (1, True)])
def test_a_short_payment_is_closed_within_the_tolerance_only(
    book: Book, who: int, kind: str, short: int, closes: bool
) -> None:
    claim = factory.invoice(book, who, amount_minor=100_000)
    shares = {claim: 100_000 - short}
    if not closes:
        refused(
            book,
            "short-exceeds-tolerance",
            lambda: factory.payment(book, who, 100_000 - short, shares, short_kind=kind),
        )
        return
    factory.payment(book, who, 100_000 - short, shares, short_kind=kind)
    assert factory.open_minor(book, claim) == 0


def test_the_tolerance_of_the_book_is_what_the_owner_set(book: Book, who: int) -> None:
    claim = factory.invoice(book, who, currency="GBP", amount_minor=1_000)
    shares = {claim: 400}
    refused(
        book,
        "short-exceeds-tolerance",
        lambda: factory.payment(book, who, 400, shares, currency="GBP", short_kind="write_off"),
    )
    business.change_setting(book, factory.NOW, "tolerance_minor", {"GBP": 1_000})
    factory.payment(book, who, 400, shares, currency="GBP", short_kind="write_off")
    assert factory.open_minor(book, claim) == 0
    assert tolerance_minor(book.here, "TWD") == 0


@pytest.mark.parametrize(
    ("received", "counts", "on", "expected"),
    [
        (days(0), None, days(5), days(5)),
        (days(0), days(30), days(5), days(30)),
        (days(-60), None, days(-50), days(-40)),
    ],
)
def test_an_allocation_counts_from_the_latest_of_its_days(
    book: Book, who: int, received: date, counts: date | None, on: date, expected: date
) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, received_on=received, counts_from=counts)
    payments.allocate_payment(book, factory.NOW, money, [Share(claim, 100)], on)
    (allocation,) = queries.allocations(book.here, money)
    assert (allocation.allocated_on, allocation.counts_from) == (on, expected)


def test_credit_is_allocated_like_money_and_no_further(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    credit = factory.invoice(book, who, "CR", amount_minor=-3_000)
    payments.allocate_credit(book, factory.NOW, credit, [Share(claim, 2_000)], DAY)
    assert (factory.open_minor(book, claim), factory.open_minor(book, credit)) == (8_000, -1_000)
    for share, code in (
        (Share(claim, 1_001), "allocation-exceeds-payment"),
        (Share(credit, 500), "allocation-exceeds-invoice"),
    ):
        refused(book, code, lambda s=share: payments.allocate_credit(book, factory.NOW, credit, [s], DAY))
    assert factory.findings(book) == []


def test_what_was_typed_reads_clean_and_the_newest_comes_first(book: Book, who: int) -> None:
    money = factory.payment(book, who, reference=" REF\u200b-1 ", note="a\x00b")
    row = queries.payment(book.here, money)
    assert (row.reference, row.note) == ("REF-1", "ab")
    factory.payment(book, who, received_on=days(-9))
    assert [p.id for p in queries.loose(book.here, who)] == [money + 1, money]
