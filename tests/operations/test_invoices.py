"""Invoices: what is taken, what is refused with a reason, and what may still be corrected."""

from datetime import date

import pytest

from collectdesk.domain.claims import Share
from collectdesk.domain.money import LARGEST
from collectdesk.domain.problem import Problem
from collectdesk.operations import customers, invoices, payments
from collectdesk.operations.customers import AgreementEntered
from collectdesk.operations.invoices import AdjustmentEntered, InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices as queries
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


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"number": ""}, "invoice-number-missing"),
        ({"number": " \u200b\t "}, "invoice-number-missing"),
        ({"currency": "twd"}, "currency-unknown"),
        ({"currency": "NT$"}, "currency-unknown"),
        ({"amount_minor": 0}, "invoice-amount-zero"),
        ({"amount_minor": LARGEST + 1}, "typed-amount-large"),
        ({"amount_minor": -LARGEST - 1}, "typed-amount-large"),
        ({"amount_minor": 2**80}, "typed-amount-large"),
        ({"due_on": days(-41)}, "due-before-issue"),
        ({"number": "TAKEN"}, "invoice-number-taken"),
        ({"number": "  TAKEN\n"}, "invoice-number-taken"),
        ({"customer_id": 4711}, "customer-unknown"),
    ],
)
def test_an_invoice_that_cannot_stand_is_refused_with_a_reason(
    book: Book, who: int, facts: dict, code: str
) -> None:
    factory.invoice(book, who, "TAKEN")
    typed = {
        "customer_id": who, "number": "N", "issued_on": days(-40), "currency": "TWD", "amount_minor": 1,
        "due_on": DAY,
    } | facts  # fmt: skip
    refused(book, code, lambda: invoices.add_invoice(book, factory.NOW, InvoiceEntered(**typed)))


def test_invoices_typed_in_a_row_go_in_all_or_none(book: Book, who: int) -> None:
    rows = [InvoiceEntered(who, f"N{n}", DAY, "TWD", 100) for n in range(3)]
    wrong = [*rows, InvoiceEntered(who, "N1", DAY, "TWD", 100)]
    refused(book, "invoice-number-taken", lambda: invoices.add_invoices(book, factory.NOW, wrong))
    changed = invoices.add_invoices(book, factory.NOW, rows)
    assert (changed.fields["count"], changed.entry, queries.count(book.here)) == (3, 2, 3)


def test_the_due_day_comes_from_the_contract_then_the_customer_then_the_business(book: Book) -> None:
    plain, own = factory.customer(book, "plain"), factory.customer(book, "own", payment_days=10)
    agreed = factory.customer(book, "agreed", payment_days=10)
    entered = AgreementEntered("contract", 30, terms="month_end", signed_on=days(-400))
    customers.add_agreement(book, factory.NOW, agreed, entered)
    due = {
        who: invoices.proposed_due(book.here, who, date(2026, 1, 5)).isoformat()
        for who in (plain, own, agreed)
    }
    assert due == {plain: "2026-02-04", own: "2026-01-15", agreed: "2026-03-02"}


def test_a_mistyped_invoice_is_corrected_and_its_rest_follows(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 4_000, {claim: 4_000})
    entered = InvoiceEntered(who, "INV-1", days(-40), "TWD", 12_000, DAY)
    invoices.correct_invoice(book, factory.NOW, claim, entered)
    assert factory.open_minor(book, claim) == 8_000
    assert queries.invoice(book.here, claim).number == "INV-1"
    assert factory.findings(book) == []


@pytest.mark.parametrize("bounced", [False, True])
@pytest.mark.parametrize(
    "facts", [{"currency": "GBP"}, {"issued_on": days(1), "due_on": days(2)}, {"customer_id": 2}]
)
def test_what_was_allocated_keeps_its_currency_customer_and_day(
    book: Book, who: int, facts: dict, bounced: bool
) -> None:
    factory.customer(book, "other")
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 4_000, {claim: 4_000})
    if bounced:
        payments.end_payment(book, factory.NOW, money, "bounced", DAY)
    typed = {
        "customer_id": who, "number": "INV-001", "issued_on": days(-40), "currency": "TWD",
        "amount_minor": 10_000, "due_on": DAY,
    } | facts  # fmt: skip
    refused(
        book,
        "invoice-has-movements",
        lambda: invoices.correct_invoice(book, factory.NOW, claim, InvoiceEntered(**typed)),
    )


def test_after_a_letter_only_a_credit_note_corrects(book: Book) -> None:
    _, claim, _ = factory.everything(book)
    seen = queries.invoice(book.here, claim)
    entered = InvoiceEntered(seen.customer_id, seen.number, seen.issued_on, "TWD", 9_000, seen.due_on)
    refused(book, "invoice-on-letter", lambda: invoices.correct_invoice(book, factory.NOW, claim, entered))
    refused(book, "invoice-on-letter", lambda: invoices.void_invoice(book, factory.NOW, claim))
    factory.adjustment(book, claim, "credit_note", 1_000)
    assert factory.open_minor(book, claim) == seen.open_minor - 1_000


def test_a_note_may_be_corrected_after_a_letter(book: Book) -> None:
    _, claim, _ = factory.everything(book)
    seen = queries.invoice(book.here, claim)
    entered = InvoiceEntered(
        seen.customer_id, seen.number, seen.issued_on, "TWD", seen.amount_minor, seen.due_on, "rang twice"
    )
    invoices.correct_invoice(book, factory.NOW, claim, entered)
    assert queries.invoice(book.here, claim).note == "rang twice"
    assert book.here.execute("SELECT count(*) FROM letter_claim").fetchone() == (1,)


def test_a_voided_invoice_keeps_its_row_and_frees_its_number(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    invoices.void_invoice(book, factory.NOW, claim)
    assert queries.invoice(book.here, claim).state == "voided"
    assert factory.invoice(book, who) == claim + 1
    entered = InvoiceEntered(who, "INV-9", DAY, "TWD", 100)
    refused(book, "invoice-unknown", lambda: invoices.correct_invoice(book, factory.NOW, claim, entered))
    refused(
        book,
        "invoice-unknown",
        lambda: invoices.adjust_invoice(book, factory.NOW, claim, AdjustmentEntered("fee", 1, DAY)),
    )


def test_an_invoice_with_money_on_it_cannot_be_voided(book: Book) -> None:
    _, claim, _ = factory.full(book)
    refused(book, "invoice-has-movements", lambda: invoices.void_invoice(book, factory.NOW, claim))


@pytest.mark.parametrize("kind", invoices.ADJUSTMENTS)
def test_an_adjustment_moves_what_is_open_by_its_sign(book: Book, who: int, kind: str) -> None:
    claim = factory.invoice(book, who)
    made = factory.adjustment(book, claim, kind, 1_500)
    assert factory.open_minor(book, claim) == (11_500 if kind == "fee" else 8_500)
    (movement,) = queries.movements(book.here, claim)
    assert (movement.id, movement.what) == (made, kind)
    invoices.void_adjustment(book, factory.NOW, made)
    assert factory.open_minor(book, claim) == 10_000
    assert factory.findings(book) == []


@pytest.mark.parametrize(
    ("kind", "minor", "on", "code"),
    [
        ("write_off", 10_001, DAY, "adjustment-too-large"),
        ("waiver", 10_001, DAY, "adjustment-too-large"),
        ("fee", 0, DAY, "amount-not-positive"),
        ("credit_note", -5, DAY, "amount-not-positive"),
        ("fee", LARGEST + 1, DAY, "typed-amount-large"),
        ("fee", 5, days(-41), "adjusted-before-issue"),
    ],
)
def test_an_adjustment_that_cannot_stand_is_refused(
    book: Book, who: int, kind: str, minor: int, on: date, code: str
) -> None:
    claim = factory.invoice(book, who)
    refused(book, code, lambda: factory.adjustment(book, claim, kind, minor, on))


def test_the_largest_amounts_still_add_up(book: Book, who: int) -> None:
    for number in range(20):
        factory.invoice(book, who, f"N{number}", amount_minor=LARGEST)
    total = book.here.execute("SELECT sum(open_minor) FROM invoice").fetchone()[0]
    assert total == 20 * LARGEST
    assert factory.findings(book) == []


def test_credit_of_a_voided_invoice_settles_nothing(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    credit = factory.invoice(book, who, "CR", amount_minor=-500)
    invoices.void_invoice(book, factory.NOW, credit)
    refused(
        book,
        "invoice-unknown",
        lambda: payments.allocate_credit(book, factory.NOW, credit, [Share(claim, 100)], DAY),
    )
