"""What is asked of customers: what they owe per currency, what hangs on them, what their payments settle."""

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import customers as orders
from collectdesk.operations import payments as payment_orders
from collectdesk.operations.customers import AgreementEntered
from collectdesk.store.queries import customers, listing, payments
from tests import factory


@pytest.fixture
def rows(book):
    """Give a function that lists the customers as asked."""
    return lambda **asked: listing.everything(book.reader(), customers.listed(**asked))


def test_what_is_owed_stands_per_currency_with_credit_taken_off(book, rows):
    who = factory.customer(book)
    factory.invoice(book, who, "A", amount_minor=10_000)
    factory.invoice(book, who, "B", amount_minor=-4_000)
    factory.invoice(book, who, "C", amount_minor=700, currency="GBP")
    (row,) = rows()
    assert row.owed == (("GBP", 700), ("TWD", 6_000))
    assert row.open_invoices == 2


def test_who_owes_nothing_has_no_sums(book, rows):
    factory.customer(book)
    assert rows()[0].owed == ()
    assert rows(owing=True) == []


def test_a_currency_finds_those_who_owe_in_it_whatever_their_own_is(book, rows):
    who = factory.customer(book, "Anderswo GmbH", currency="EUR")
    factory.invoice(book, who, "A", currency="TWD")
    factory.customer(book, "Other Ltd", currency="GBP")
    assert [row.name for row in rows(currency="TWD")] == ["Anderswo GmbH"]
    assert [row.name for row in rows(currency="EUR")] == ["Anderswo GmbH"]


def test_a_tag_is_meant_whole(book, rows):
    factory.customer(book, "One", tags="art")
    factory.customer(book, "Two", tags="party")
    factory.customer(book, "Three", tags="a%t")
    assert [row.name for row in rows(tag="art")] == ["One"]


def test_holdings_count_what_is_in_force(book):
    who = factory.customer(book)
    claim = factory.invoice(book, who)
    factory.payment(book, who, 4_000, {claim: 4_000})
    orders.add_agreement(book, factory.NOW, who, AgreementEntered("Contract", 30))
    held = customers.holdings(book.reader(), who)
    assert (held.invoices, held.payments, held.letters, held.contacts, held.agreements) == (1, 1, 0, 0, 1)
    assert customers.holdings(book.reader(), who + 1) == customers.Holdings(0, 0, 0, 0, 0, 0)


def test_currencies_are_those_of_living_customers(book):
    gone = factory.customer(book, "Gone", currency="EUR")
    factory.customer(book, "Here", currency="HKD")
    orders.void_customer(book, factory.NOW, gone)
    assert customers.currencies(book.reader()) == ["HKD"]


def test_what_payments_settle_now_leaves_out_what_was_released(book):
    who = factory.customer(book)
    first, second = factory.invoice(book, who, "A"), factory.invoice(book, who, "B")
    paid = factory.payment(book, who, 12_000, {first: 10_000, second: 2_000})
    settled = payments.settled(book.reader(), who)
    assert [(row.number, row.amount_minor) for row in settled[paid]] == [("A", 10_000), ("B", 2_000)]
    payment_orders.release_allocation(book, factory.NOW, settled[paid][0].id)
    assert [row.number for row in payments.settled(book.reader(), who)[paid]] == ["B"]


def test_a_contract_that_no_invoice_rests_on_is_removed(book):
    who = factory.customer(book)
    key = orders.add_agreement(book, factory.NOW, who, AgreementEntered("Contract", 30)).id
    orders.remove_agreement(book, factory.NOW, key)
    assert customers.agreements(book.reader(), who) == []


def test_a_contract_an_invoice_rests_on_stays(book):
    who = factory.customer(book)
    key = orders.add_agreement(book, factory.NOW, who, AgreementEntered("Contract", 30)).id
    factory.invoice(book, who, "A", agreement_id=key)
    with pytest.raises(Problem, match="agreement-in-use"):
        orders.remove_agreement(book, factory.NOW, key)
    assert len(customers.agreements(book.reader(), who)) == 1


def test_a_rate_that_is_none_is_refused_with_the_contract(book):
    who = factory.customer(book)
    with pytest.raises(Problem, match="rate-unreadable"):
        orders.add_agreement(book, factory.NOW, who, AgreementEntered("Contract", 30, late_rate="much"))
