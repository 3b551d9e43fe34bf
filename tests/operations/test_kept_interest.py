"""Payments and kept interest: it is settled in its order, and never vanishes with the principal."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk import wording
from collectdesk.domain.claims import Share
from collectdesk.domain.problem import Problem
from collectdesk.operations import payments
from collectdesk.operations.claims import TermsEntered, decide_interest, set_terms
from collectdesk.operations.payments import PaymentEntered
from collectdesk.operations.undo import undo
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices, settling
from collectdesk.store.queries import payments as queries
from tests import factory
from tests.factory import DAY, NOW, days

# NT$ 1,000,000 for 73 days at 5 % a year are NT$ 10,000
MILLION = 1_000_000_00
TEN_THOUSAND = 10_000_00


@pytest.fixture
def who(book: Book) -> int:
    factory.owner(book)
    return factory.customer(book)


@pytest.fixture
def late(book: Book, who: int) -> int:
    """An invoice of NT$ 1,000,000 that was due 73 days before the day of the tests."""
    return late_invoice(book, who)


def late_invoice(book: Book, who: int, number: str = "INV-9", **facts: object) -> int:
    usual = {"issued_on": days(-100), "due_on": days(-73), "amount_minor": MILLION}
    return factory.invoice(book, who, number, **(usual | facts))


def keep(book: Book, *claims: int, fixed_sum: bool = False) -> None:
    decide_interest(book, NOW, claims, "keep", fixed_sum=fixed_sum)


def pay(book: Book, who: int, *shares: Share, on: date = DAY, **facts: object) -> int:
    amount = sum(share.amount_minor for share in shares)
    usual = {"currency": "TWD", "amount_minor": amount}
    entered = PaymentEntered(who, **(usual | facts), received_on=on, shares=shares)
    return factory.made(payments.record_payment(book, NOW, entered).id)


def beside(book: Book, claim: int, on: date = DAY) -> tuple[int, int]:
    found = settling.kept_beside(book.here, claim, on)
    assert found is not None
    return found.interest_minor, found.costs_minor


def refused(book: Book, code: str, act) -> dict[str, str | int]:
    before, head = factory.images(book), book.head()
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.code == code
    assert (factory.images(book), book.head()) == (before, head)
    return caught.value.fields


def test_paying_the_principal_of_a_claim_with_kept_interest_leaves_the_interest_open(
    book: Book, who: int, late: int
) -> None:
    keep(book, late)
    pay(book, who, Share(late, MILLION))
    assert factory.open_minor(book, late) == 0
    assert beside(book, late) == (TEN_THOUSAND, 0)
    # and it stays what it was, though no more runs
    assert beside(book, late, days(400)) == (TEN_THOUSAND, 0)
    (claim,) = settling.to_settle(book.here, who, "TWD", days(400))
    assert (claim.open_minor, claim.interest_minor) == (0, TEN_THOUSAND)
    assert factory.findings(book) == []


def test_interest_settled_leaves_the_principal_and_spends_the_money(book: Book, who: int, late: int) -> None:
    keep(book, late)
    money = pay(book, who, Share(late, TEN_THOUSAND, "interest"), Share(late, 500_000_00))
    assert factory.open_minor(book, late) == 500_000_00
    assert queries.payment(book.here, money).left_minor == 0
    assert [(a.settles, a.amount_minor) for a in queries.allocations(book.here, money)] == [
        ("interest", TEN_THOUSAND),
        ("principal", 500_000_00),
    ]
    assert beside(book, late) == (0, 0)
    # half of the principal goes on bearing interest
    assert beside(book, late, days(73)) == (TEN_THOUSAND // 2, 0)
    assert factory.findings(book) == []


def test_the_legal_order_is_proposed_only_where_interest_is_kept(book: Book, who: int, late: int) -> None:
    assert payments.proposed_shares(book, who, "TWD", MILLION, DAY) == [Share(late, MILLION)]
    keep(book, late)
    assert payments.proposed_shares(book, who, "TWD", MILLION, DAY) == [
        Share(late, TEN_THOUSAND, "interest"),
        Share(late, MILLION - TEN_THOUSAND),
    ]
    # the day it is received decides: nothing has run by the due day
    assert payments.proposed_shares(book, who, "TWD", MILLION, days(-73)) == [Share(late, MILLION)]
    decide_interest(book, NOW, [late], "waive", why="good customer")
    assert payments.proposed_shares(book, who, "TWD", MILLION, DAY) == [Share(late, MILLION)]


def test_the_owner_cannot_choose_against_the_order_that_the_law_sets(book: Book, who: int, late: int) -> None:
    set_terms(book, NOW, [late], TermsEntered(payment_order="principal"))
    keep(book, late)
    (claim,) = settling.to_settle(book.here, who, "TWD", DAY)
    assert not claim.principal_first


def test_where_the_law_leaves_the_order_open_the_owner_may_choose_the_principal_first(book: Book) -> None:
    factory.owner(book)
    who = factory.customer(book, "Harbour Print Ltd", jurisdiction="GB", currency="GBP")
    late = late_invoice(book, who, currency="GBP")
    set_terms(book, NOW, [late], TermsEntered(payment_order="principal"))
    keep(book, late)
    (claim,) = settling.to_settle(book.here, who, "GBP", DAY)
    assert claim.principal_first
    proposed = payments.proposed_shares(book, who, "GBP", MILLION + 100, DAY)
    assert proposed == [Share(late, MILLION), Share(late, 100, "interest")]


@pytest.mark.parametrize(
    ("share", "code"),
    [
        (Share(1, 1, "interest"), "interest-not-kept"),
        (Share(1, 1, "costs"), "costs-not-kept"),
    ],
)
def test_money_settles_interest_only_where_the_owner_keeps_it(
    book: Book, who: int, late: int, share: Share, code: str
) -> None:
    assert late == 1
    assert refused(book, code, lambda: pay(book, who, share)) == {"invoice": "INV-9"}
    decide_interest(book, NOW, [late], "waive", why="good customer")
    refused(book, code, lambda: pay(book, who, share))


def test_no_more_interest_is_settled_than_ran_to_the_day(book: Book, who: int, late: int) -> None:
    keep(book, late)
    told = refused(
        book, "allocation-exceeds-interest", lambda: pay(book, who, Share(late, TEN_THOUSAND + 1, "interest"))
    )
    assert told == {"invoice": "INV-9", "left": "NT$ 10,000"}
    refused(book, "amount-not-positive", lambda: pay(book, who, Share(late, 0, "interest")))
    pay(book, who, Share(late, TEN_THOUSAND, "interest"))
    refused(book, "allocation-exceeds-interest", lambda: pay(book, who, Share(late, 1, "interest")))


def test_interest_is_not_settled_twice_by_a_payment_typed_later_for_an_earlier_day(
    book: Book, who: int, late: int
) -> None:
    keep(book, late)
    pay(book, who, Share(late, TEN_THOUSAND, "interest"))
    early = days(-1)
    refused(book, "allocation-exceeds-interest", lambda: pay(book, who, Share(late, 1, "interest"), on=early))


def test_two_shares_of_the_same_interest_together_may_not_exceed_it(book: Book, who: int, late: int) -> None:
    keep(book, late)
    half = Share(late, TEN_THOUSAND // 2 + 1, "interest")
    refused(book, "allocation-exceeds-interest", lambda: pay(book, who, half, half))


def test_interest_runs_to_the_day_the_money_came_in_though_it_is_allocated_later(
    book: Book, who: int, late: int
) -> None:
    keep(book, late)
    money = factory.payment(book, who, 2 * MILLION, received_on=days(-36), counts_from=days(-36))
    shares = payments.proposed_shares(book, who, "TWD", 2 * MILLION, days(-36))
    # 37 days: NT$ 5,068.49
    assert shares == [Share(late, 5_068_00, "interest"), Share(late, MILLION)]
    refused(
        book,
        "allocation-exceeds-interest",
        lambda: payments.allocate_payment(book, NOW, money, [Share(late, 5_069_00, "interest")], DAY),
    )
    payments.allocate_payment(book, NOW, money, shares, DAY)
    assert beside(book, late, days(90)) == (0, 0)
    assert queries.payment(book.here, money).left_minor == MILLION - 5_068_00


@pytest.mark.parametrize("why", ["bounced", "reversed"])
def test_a_payment_taken_back_opens_its_interest_again(book: Book, who: int, late: int, why: str) -> None:
    keep(book, late)
    money = pay(book, who, Share(late, TEN_THOUSAND, "interest"), Share(late, MILLION), method="cheque")
    assert beside(book, late, days(2)) == (0, 0)
    payments.end_payment(book, NOW, money, why, days(2))
    assert factory.open_minor(book, late) == MILLION
    assert beside(book, late) == (TEN_THOUSAND, 0)
    assert factory.findings(book) == []


def test_undo_release_and_void_bring_interest_back(book: Book, who: int, late: int) -> None:
    keep(book, late)
    shares = (Share(late, TEN_THOUSAND, "interest"), Share(late, MILLION))
    pay(book, who, *shares)
    undo(book, NOW)
    assert beside(book, late) == (TEN_THOUSAND, 0)
    money = pay(book, who, *shares)
    payments.release_allocation(book, NOW, queries.allocations(book.here, money)[0].id)
    assert beside(book, late) == (TEN_THOUSAND, 0)
    assert queries.payment(book.here, money).left_minor == TEN_THOUSAND
    assert factory.open_minor(book, late) == 0
    payments.void_payment(book, NOW, money)
    assert (factory.open_minor(book, late), beside(book, late)) == (MILLION, (TEN_THOUSAND, 0))
    assert factory.findings(book) == []


def test_waiving_is_recorded_and_can_be_undone(book: Book, who: int, late: int) -> None:
    keep(book, late)
    pay(book, who, Share(late, MILLION))
    decide_interest(book, NOW, [late], "waive", why="she asked kindly")
    assert settling.kept_beside(book.here, late, DAY) is None
    assert settling.to_settle(book.here, who, "TWD", DAY) == []
    undo(book, NOW)
    assert beside(book, late) == (TEN_THOUSAND, 0)


def test_credit_settles_no_interest(book: Book, who: int, late: int) -> None:
    keep(book, late)
    credit = factory.invoice(book, who, "CR", amount_minor=-TEN_THOUSAND)
    share = Share(late, 100, "interest")
    refused(
        book, "credit-settles-principal", lambda: payments.allocate_credit(book, NOW, credit, [share], DAY)
    )


def test_a_fixed_sum_is_settled_only_if_it_is_kept_too_and_once(book: Book) -> None:
    factory.owner(book)
    who = factory.customer(book, "Harbour Print Ltd", jurisdiction="GB", currency="GBP")
    late = late_invoice(book, who, currency="GBP", amount_minor=5_000_00)
    keep(book, late)
    refused(book, "costs-not-kept", lambda: pay(book, who, Share(late, 70_00, "costs"), currency="GBP"))
    keep(book, late, fixed_sum=True)
    interest, fixed = beside(book, late)
    assert fixed == 70_00
    told = refused(
        book, "allocation-exceeds-costs", lambda: pay(book, who, Share(late, 70_01, "costs"), currency="GBP")
    )
    assert told == {"invoice": "INV-9", "left": "£ 70.00"}
    # all of it is proposed last, and only then does nothing more wait
    everything = 5_000_00 + interest + 70_00
    shares = payments.proposed_shares(book, who, "GBP", everything, DAY)
    assert [share.settles for share in shares] == ["interest", "principal", "costs"]
    pay(book, who, *shares, currency="GBP")
    assert beside(book, late) == (0, 0)
    assert settling.to_settle(book.here, who, "GBP", DAY) == []
    assert factory.findings(book) == []


def test_paying_late_asks_what_becomes_of_the_interest_until_that_is_decided(
    book: Book, who: int, late: int
) -> None:
    entered = PaymentEntered(who, "TWD", MILLION, DAY, (Share(late, MILLION),))
    asks = payments.record_payment(book, NOW, entered).asks
    assert asks is not None
    assert (asks.what, asks.invoice_ids) == ("interest-undecided", (late,))
    assert asks.fields == {"invoices": "INV-9", "interest": "NT$ 10,000"}
    for language in wording.LANGUAGES:
        for what in (asks.what, "interest-undecided-unknown"):
            assert "INV-9" in wording.say(what, language, **asks.fields)
    undo(book, NOW)
    decide_interest(book, NOW, [late], "waive", why="good customer")
    assert payments.record_payment(book, NOW, entered).asks is None


def test_a_part_payment_a_payment_in_time_and_one_that_bears_nothing_ask_nothing(
    book: Book, who: int
) -> None:
    late, in_time = late_invoice(book, who), late_invoice(book, who, "INV-10")
    small = late_invoice(book, who, "INV-11", amount_minor=10_00)
    for share, on in (
        (Share(late, MILLION - 1_00), DAY),
        (Share(in_time, MILLION), days(-73)),
        (Share(small, 10_00), DAY),
    ):
        entered = PaymentEntered(who, "TWD", share.amount_minor, on, (share,))
        assert payments.record_payment(book, NOW, entered).asks is None


def test_allocating_old_money_asks_too_and_several_claims_are_one_question(book: Book, who: int) -> None:
    claims = [late_invoice(book, who), late_invoice(book, who, "INV-10")]
    money = factory.payment(book, who, 2 * MILLION)
    shares = [Share(claim, MILLION) for claim in claims]
    asks = payments.allocate_payment(book, NOW, money, shares, DAY).asks
    assert asks is not None
    assert asks.fields == {"invoices": "INV-9, INV-10", "interest": "NT$ 20,000"}
    assert asks.invoice_ids == tuple(claims)


def test_a_place_without_law_data_asks_nothing(book: Book) -> None:
    factory.owner(book)
    who = factory.customer(book, jurisdiction="AU")
    late = late_invoice(book, who)
    entered = PaymentEntered(who, "TWD", MILLION, DAY, (Share(late, MILLION),))
    assert payments.record_payment(book, NOW, entered).asks is None


def test_a_list_that_tells_the_same_money_as_paid_books_none_of_it_again(book: Book) -> None:
    factory.owner(book)
    head = "customer,invoice,invoice_date,due_date,amount,paid,currency"
    listed = f"{head}\n晨光書店,A-1,2025-12-01,2026-01-17,1000000,{{}},TWD\n"
    factory.import_list(book, listed.format(0))
    who, late = book.here.execute("SELECT customer_id, id FROM invoice").fetchone()
    keep(book, late)
    # 73 days late: of the million that came in, NT$ 10,000 are interest
    pay(book, who, *payments.proposed_shares(book, who, "TWD", MILLION, DAY))
    assert factory.open_minor(book, late) == TEN_THOUSAND
    factory.import_list(book, listed.format(1_000_000))
    assert len(queries.of_customer(book.here, who)) == 1
    assert factory.open_minor(book, late) == TEN_THOUSAND
    factory.import_list(book, listed.format(1_010_000))
    assert factory.open_minor(book, late) == 0
    assert factory.findings(book) == []


def test_closing_what_is_short_looks_at_the_principal_only(book: Book, who: int, late: int) -> None:
    keep(book, late)
    shares = (Share(late, TEN_THOUSAND, "interest"), Share(late, MILLION - 30_00))
    pay(book, who, *shares, short_kind="bank_fee")
    assert factory.open_minor(book, late) == 0
    assert invoices.invoice(book.here, late).state == "paid"
    other = late_invoice(book, who, "INV-10")
    keep(book, other)
    pay(book, who, Share(other, 1_00, "interest"), short_kind="bank_fee")
    assert factory.open_minor(book, other) == MILLION


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 700_000), min_size=1, max_size=4), st.integers(1, 60))
def test_every_part_payment_in_the_legal_order_is_spent_to_the_last_dollar(
    book: Book, paid: list[int], between: int
) -> None:
    if not settling.invoices.some(book.here):
        factory.owner(book)
    who = factory.customer(book, f"No. {factory.customer(book, f'x{book.head()[:12]}')}")
    late = late_invoice(book, who)
    keep(book, late)
    principal, interest, spent = MILLION, 0, 0
    for turn, whole in enumerate(paid):
        on = days(turn * between)
        shares = payments.proposed_shares(book, who, "TWD", whole * 100, on)
        if not shares:
            break
        pay(book, who, *shares, on=on)
        spent += sum(share.amount_minor for share in shares)
        principal -= sum(share.amount_minor for share in shares if share.settles == "principal")
        interest += sum(share.amount_minor for share in shares if share.settles == "interest")
        assert factory.open_minor(book, late) == principal
        if any(share.settles == "principal" for share in shares):
            assert beside(book, late, on) == (0, 0)
    assert spent == interest + (MILLION - principal)
