"""The facts of claims: whose law, which terms, what was paid when, and how all of it adds up."""

from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.claims import Share
from collectdesk.domain.interest import Movement
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, claims, customers, invoices, payments
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import AgreementEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import claim_facts
from collectdesk.store.queries.claims import claim
from collectdesk.store.queries.claims import claims as asked
from collectdesk.store.queries.interest import interest, owed, undecided
from collectdesk.store.tables import Allocation
from tests import factory
from tests.factory import DAY, NOW, days


def settled(book: Book, who: int, key: int, minor: int, settles: str, **facts) -> int:
    """Record money and let it settle one part of a claim, whatever that part is worth."""
    money = factory.payment(book, who, minor, **facts)
    with book.writing("payment-allocated", NOW) as entry:
        return entry.add(
            Allocation, payment_id=money, invoice_id=key, amount_minor=minor, allocated_on=DAY,
            counts_from=DAY, settles=settles,
        )  # fmt: skip


def contract(book: Book, who: int, **facts) -> int:
    return factory.made(customers.add_agreement(book, NOW, who, AgreementEntered("年度合約", 30, **facts)).id)


@pytest.mark.parametrize(
    ("business_law", "customer_law", "contract_law", "told", "code", "source"),
    [
        ("TW", "", None, "TW", "TW", "business"), ("TW", "GB", None, "GB", "GB-EAW", "customer"),
        ("TW", "GB", "DE", "DE", "DE", "contract"), ("TW", "GB", "", "GB", "GB-EAW", "customer"),
        ("TW", "", "AU", "AU", "", "contract"), ("US", "", None, "US", "", "business"),
        ("TW", "AU", None, "AU", "", "customer"),
    ],
)  # fmt: skip
def test_the_law_is_that_of_the_contract_else_the_customer_else_the_business(
    book, business_law, customer_law, contract_law, told, code, source
) -> None:
    factory.owner(book)
    facts = business.business(book.here)
    business.tell_business(book, NOW, facts._replace(jurisdiction=business_law))
    who = factory.customer(book, jurisdiction=customer_law)
    agreed = None if contract_law is None else contract(book, who, jurisdiction=contract_law)
    key = factory.invoice(book, who, agreement_id=agreed)
    found = claim(book.here, key, DAY)
    assert (found.law_told, found.law_code, found.law_from) == (told, code, source)


def test_a_book_without_its_business_has_no_law(book) -> None:
    found = claim(book.here, factory.invoice(book, factory.customer(book)), DAY)
    assert (found.law_told, found.law_code) == ("", "")
    assert interest(book.here, found, DAY) is None


def test_terms_are_those_of_the_claim_else_of_the_contract_else_of_the_settings(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who, agreement_id=contract(book, who, late_rate="6", signed_on=days(-300)))
    assert claim(book.here, key, DAY).terms == claim_facts.Terms(divisor="365", percent="6")
    business.change_setting(book, NOW, "claim_kind", "services")
    business.change_setting(book, NOW, "interest_divisor", "360")
    assert claim(book.here, key, DAY).terms == claim_facts.Terms("services", "", "6", "360")
    claims.set_terms(book, NOW, [key], TermsEntered("works", "contract", "7.50 %", "366", "interest", DAY))
    found = claim(book.here, key, DAY)
    assert found.terms == found.own == claim_facts.Terms("works", "contract", "7.5", "366", "interest", DAY)
    assert (found.agreement, found.signed_on, found.late_rate) == ("年度合約", days(-300), "6")
    claims.set_terms(book, NOW, [key], TermsEntered())
    assert claim(book.here, key, DAY).own == claim_facts.Terms()


def test_what_changed_a_claim_is_told_with_what_it_settled(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    factory.adjustment(book, key, "credit_note", 1_000, days(-3))
    factory.payment(book, who, 4_000, {key: 4_000}, received_on=days(-2))
    settled(book, who, key, 50, "interest")
    settled(book, who, key, 70, "costs")
    found = claim(book.here, key, DAY)
    assert found.movements == (
        Movement(days(-3), 1_000, "credit"),
        Movement(days(-2), 4_000, "principal"),
        Movement(DAY, 50, "interest"),
    )
    assert (found.interest_paid_minor, found.fixed_paid_minor, found.open_minor) == (50, 70, 5_000)


def test_money_counts_from_the_day_it_came_in_even_if_it_was_allocated_later(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    money = factory.payment(book, who, 4_000, received_on=days(-8))
    payments.allocate_payment(book, NOW, money, [Share(key, 4_000)], DAY)
    assert claim(book.here, key, days(-1)).movements == ()
    assert claim(book.here, key, DAY).movements == (Movement(days(-8), 4_000, "principal"),)


def test_a_cheque_that_came_back_paid_nothing(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    cheque = factory.payment(book, who, 4_000, {key: 4_000}, received_on=days(-8), counts_from=days(-6))
    assert claim(book.here, key, days(-7)).movements == ()
    payments.end_payment(book, NOW, cheque, "bounced", days(-2))
    assert claim(book.here, key, days(-3)).movements == (Movement(days(-6), 4_000, "principal"),)
    assert claim(book.here, key, days(-2)).movements == ()
    assert claim(book.here, key, DAY).open_minor == 10_000


def test_a_credit_that_was_allocated_is_no_payment(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    credit = factory.invoice(book, who, "CR-1", amount_minor=-3_000)
    payments.allocate_credit(book, NOW, credit, [Share(key, 3_000)], DAY)
    assert claim(book.here, key, DAY).movements == (Movement(DAY, 3_000, "credit"),)
    assert claim_facts.claims_of(book.here, [credit], DAY) == ()


def test_a_fee_bears_no_interest_and_is_paid_last(book) -> None:
    factory.owner(book)
    who = factory.customer(book)
    key = factory.invoice(book, who)
    factory.adjustment(book, key, "fee", 500, days(-5))
    factory.payment(book, who, 10_200, {key: 10_200}, received_on=days(-4))
    found = claim(book.here, key, DAY)
    assert found.fees_minor == 500
    assert found.movements == (
        Movement(days(-4), 10_000, "principal"),
        Movement(days(-4), 200, "costs"),
    )
    reckoned = interest(book.here, found, DAY)
    assert reckoned is not None
    assert reckoned.principal_open_minor + reckoned.costs_open_minor == found.open_minor == 300
    assert {period.principal_minor for period in reckoned.periods} == {10_000}


def test_interest_is_that_of_the_law_with_part_payments_on_their_days(book) -> None:
    factory.owner(book)
    who = factory.customer(book)
    key = factory.invoice(book, who, amount_minor=1_000_000, due_on=days(-30))
    factory.payment(book, who, 400_000, {key: 400_000}, received_on=days(-10))
    reckoned = interest(book.here, claim(book.here, key, DAY), DAY)
    assert reckoned is not None
    # 5 % a year: 20 days on 10,000 and 10 days on 6,000 dollars
    assert reckoned.interest == Fraction(1_000_000 * 5 * 20 + 600_000 * 5 * 10, 36_500)
    assert reckoned.principal_open_minor == 600_000
    assert reckoned.interest_minor == 3_600


def test_a_customer_s_claims_are_what_is_open_and_kept_interest_that_is_not_paid(book) -> None:
    factory.owner(book)
    who, other = factory.customer(book), factory.customer(book, "Other Ltd")
    kept, waived, opened = (
        factory.invoice(
            book, who, f"I-{n}", amount_minor=1_000_000, issued_on=days(-90), due_on=days(-60 + n)
        )
        for n in range(3)
    )
    factory.invoice(book, who, "GBP-1", currency="GBP")
    factory.invoice(book, other, "O-1")
    factory.invoice(book, who, "FAR", issued_on=days(1), due_on=days(30))
    claims.decide_interest(book, NOW, [kept], "keep")
    claims.decide_interest(book, NOW, [waived], "waive", why="老客戶")
    factory.payment(book, who, 2_000_000, {kept: 1_000_000, waived: 1_000_000})
    assert [facts.id for facts in asked(book.here, who, "TWD", DAY)] == [kept, opened]
    assert [facts.id for facts in asked(book.here, who, "TWD", days(-1))] == [kept, waived, opened]
    left = owed(book.here, claim(book.here, kept, DAY), DAY).interest_minor
    assert left == 8_200
    settled(book, who, kept, left, "interest")
    assert [facts.id for facts in asked(book.here, who, "TWD", DAY)] == [opened]
    named = asked(book.here, who, "TWD", DAY, [waived, opened])
    assert [facts.id for facts in named] == [waived, opened]
    assert asked(book.here, other, "TWD", DAY, [waived]) == ()


def test_the_fixed_sum_is_owed_only_if_it_is_asked_for(book) -> None:
    factory.owner(book)
    who = factory.customer(book, jurisdiction="GB", currency="GBP")
    key = factory.invoice(book, who, amount_minor=150_000, currency="GBP")
    assert owed(book.here, claim(book.here, key, DAY), DAY) == (0, 0)
    claims.decide_interest(book, NOW, [key], "keep")
    assert owed(book.here, claim(book.here, key, DAY), DAY).fixed_minor == 0
    claims.decide_interest(book, NOW, [key], "keep", fixed_sum=True)
    assert owed(book.here, claim(book.here, key, DAY), DAY).fixed_minor == 7_000
    settled(book, who, key, 4_000, "costs", currency="GBP")
    assert owed(book.here, claim(book.here, key, DAY), DAY).fixed_minor == 3_000
    claims.decide_interest(book, NOW, [key], "waive", why="goodwill")
    assert owed(book.here, claim(book.here, key, DAY), DAY) == (0, 0)


def test_what_was_paid_late_awaits_a_word_about_its_interest(book) -> None:
    who = factory.customer(book)
    late, decided, early = (factory.invoice(book, who, f"I-{n}") for n in range(3))
    part = factory.invoice(book, who, "I-4")
    factory.payment(book, who, 20_000, {late: 10_000, decided: 10_000}, received_on=days(-2))
    factory.payment(book, who, 10_000, {early: 10_000}, received_on=days(-10))
    factory.payment(book, who, 4_000, {part: 4_000})
    claims.decide_interest(book, NOW, [decided], "waive", why="少")
    (one,) = undecided(book.here, DAY)
    assert (one.invoice_id, one.due_on, one.paid_on) == (late, days(-10), days(-2))
    assert undecided(book.here, DAY, customer_id=who + 1) == []
    assert undecided(book.here, DAY, invoice_id=early) == []


def test_an_unknown_claim_is_a_problem(book) -> None:
    with pytest.raises(Problem, match="invoice-unknown"):
        claim(book.here, 99, DAY)
    key = factory.invoice(book, factory.customer(book))
    invoices.void_invoice(book, NOW, key)
    with pytest.raises(Problem, match="invoice-unknown"):
        claim(book.here, key, DAY)


MOVED = st.lists(
    st.tuples(
        st.integers(0, 40).map(lambda n: DAY + timedelta(days=n)),
        st.integers(1, 9_000),
        st.sampled_from(["principal", "credit", "interest", "fee", "costs"]),
    ),
    max_size=8,
)


@given(amount=st.integers(1, 20_000), moved=MOVED)
def test_principal_and_fees_of_the_movements_are_what_the_book_has_open(amount: int, moved) -> None:
    fees = sum(minor for _, minor, settles in moved if settles == "fee")
    found = claim_facts._movements(amount, sorted(moved))
    principal = amount - sum(m.amount_minor for m in found if m.settles in ("principal", "credit"))
    costs = fees - sum(m.amount_minor for m in found if m.settles == "costs")
    assert principal >= 0
    spent = sum(minor for _, minor, settles in moved if settles in ("principal", "credit"))
    assert principal + costs == amount + fees - spent
    assert all(m.amount_minor > 0 for m in found)
