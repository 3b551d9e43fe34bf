"""The account of a customer: whatever was done, its running balance ends at what the book says is open."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from collectdesk.domain.claims import Share
from collectdesk.domain.statement import aged
from collectdesk.operations import payments
from collectdesk.store.queries.statement import account
from collectdesk.store.tables import Allocation
from tests import factory
from tests.operations.test_figures import CURRENCIES, Desk


class Accounts(Desk):
    """The owner at work, as the lists are tested; here every account is held against the plain ledger."""

    def _as_of(self, day: date) -> None:
        loose = self.ledger.unallocated(day)
        opened = self.ledger.opened(day)
        for who in self.who:
            for currency in CURRENCIES:
                mine = {
                    key: minor
                    for key, minor in opened.items()
                    if (self.ledger.claims[key].customer, self.ledger.claims[key].currency) == (who, currency)
                }
                owed = sum(minor for minor in mine.values() if minor > 0) - loose.get((who, currency), 0)
                found = account(self.reader, who, currency)
                items = found.open_items(day)
                assert found.balance_minor(day) == owed
                assert {i.invoice_id: i.open_minor for i in items if i.invoice_id} == mine
                assert sum(item.open_minor for item in items) == owed
                told = aged(items)
                assert sum(minor for _, minor in told.buckets) - told.unmatched_minor == owed
                moved = found.activity(day - timedelta(days=40), day)
                assert moved.closing_minor == owed
                balance = moved.brought_minor
                for line in moved.lines:
                    balance += line.entry.amount_minor
                    assert line.balance_minor == balance
                assert balance == owed
                before = found.open_items(day - timedelta(days=41))
                assert moved.brought_minor == sum(item.open_minor for item in before)


@pytest.mark.timeout(500)
def test_every_account_equals_the_plain_ledger_as_of_any_day() -> None:
    run_state_machine_as_test(
        Accounts,
        settings=settings(
            max_examples=12,
            stateful_step_count=35,
            derandomize=True,
            database=None,
            deadline=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_what_was_allocated_later_is_not_known_on_an_earlier_day(book) -> None:
    who = factory.customer(book)
    claim = factory.invoice(book, who, issued_on=date(2026, 1, 5), due_on=date(2026, 2, 4))
    paid = factory.payment(book, who, 4_000, received_on=date(2026, 3, 1))
    payments.allocate_payment(book, factory.NOW, paid, [Share(claim, 4_000)], date(2026, 3, 20))
    found = account(book.here, who, "TWD")
    assert [(i.kind, i.open_minor) for i in found.open_items(date(2026, 2, 28))] == [("invoice", 10_000)]
    assert [(i.kind, i.open_minor) for i in found.open_items(date(2026, 3, 19))] == [
        ("invoice", 10_000),
        ("payment", -4_000),
    ]
    assert [(i.kind, i.open_minor) for i in found.open_items(date(2026, 3, 20))] == [("invoice", 6_000)]
    assert [found.balance_minor(date(2026, 3, day)) for day in (19, 20)] == [6_000, 6_000]


def test_every_line_has_the_balance_after_itself(book) -> None:
    who = factory.customer(book)
    for number, minor in (("A", 100), ("B", 250)):
        factory.invoice(book, who, number, amount_minor=minor, issued_on=date(2026, 1, 5))
    moved = account(book.here, who, "TWD").activity(date(2026, 1, 1), date(2026, 1, 31))
    assert [line.balance_minor for line in moved.lines] == [100, 350]


def test_a_payment_that_settled_interest_leaves_the_claim_and_the_account_says_so(book) -> None:
    who = factory.customer(book)
    claim = factory.invoice(book, who)
    paid = factory.payment(book, who, 3_000)
    with book.writing("payment-allocated", factory.NOW) as entry:
        entry.add(
            Allocation, payment_id=paid, invoice_id=claim, amount_minor=1_000, allocated_on=factory.DAY,
            counts_from=factory.DAY, settles="interest",
        )  # fmt: skip
    found = account(book.here, who, "TWD")
    assert [(e.kind, e.amount_minor, e.about) for e in found.entries if e.kind == "interest"] == [
        ("interest", 1_000, "INV-001")
    ]
    assert found.balance_minor(factory.DAY) == 10_000 - 3_000 + 1_000
    assert sum(item.open_minor for item in found.open_items(factory.DAY)) == 8_000


def test_a_bounced_cheque_raises_the_balance_again_on_its_day(book) -> None:
    who = factory.customer(book)
    claim = factory.invoice(book, who)
    paid = factory.payment(book, who, 10_000, {claim: 10_000})
    payments.end_payment(book, factory.NOW, paid, "bounced", factory.days(5))
    moved = account(book.here, who, "TWD").activity(factory.DAY, factory.days(30))
    assert [(line.entry.kind, line.balance_minor) for line in moved.lines] == [
        ("payment", 0),
        ("bounced", 10_000),
    ]


def test_a_post_dated_cheque_that_came_back_before_its_day_never_counted(book) -> None:
    who = factory.customer(book)
    factory.invoice(book, who)
    paid = factory.payment(book, who, 10_000, counts_from=factory.days(30))
    payments.end_payment(book, factory.NOW, paid, "bounced", factory.days(5))
    found = account(book.here, who, "TWD")
    assert [entry.kind for entry in found.entries] == ["invoice"]


def test_two_currencies_are_two_accounts(book) -> None:
    who = factory.customer(book)
    factory.invoice(book, who)
    factory.invoice(book, who, "INV-002", currency="GBP", amount_minor=7)
    assert account(book.here, who, "TWD").balance_minor(factory.DAY) == 10_000
    assert account(book.here, who, "GBP").balance_minor(factory.DAY) == 7
