"""An invoice settled by a post-dated cheque is open until the day of the cheque, on every page alike."""

from datetime import timedelta

import pytest

from collectdesk.operations import payments
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices, listing, overdue
from tests import factory
from tests.factory import DAY


@pytest.fixture
def waiting(book: Book) -> int:
    who = factory.customer(book)
    claim = factory.invoice(book, who)
    factory.payment(book, who, 10_000, {claim: 10_000}, counts_from=factory.days(20), method="cheque")
    return claim


def test_the_list_the_details_and_the_overdue_list_say_the_same_before_and_on_the_day(
    book: Book, waiting: int
) -> None:
    for day, state, minor in (
        (DAY, "waiting", 10_000),
        (DAY + timedelta(days=19), "waiting", 10_000),
        (DAY + timedelta(days=20), "paid", 0),
    ):
        [row] = listing.everything(book.here, invoices.listed(day=day))
        assert (row.state, row.open_now_minor) == (state, minor)
        assert invoices.invoice(book.here, waiting, day) == row
        assert sum(t.open_minor for t in overdue.totals(book.here, overdue.Filter(day))) == minor


def test_a_waiting_invoice_is_found_by_its_state_and_takes_no_second_payment(
    book: Book, waiting: int
) -> None:
    asked = invoices.listed(states=frozenset({"waiting"}), day=DAY)
    assert [row.id for row in listing.everything(book.here, asked)] == [waiting]
    assert invoices.invoice(book.here, waiting, DAY).open_minor == 0


def test_a_cheque_that_came_back_waits_no_longer(book: Book, waiting: int) -> None:
    [(payment,)] = book.here.execute("SELECT id FROM payment").fetchall()
    payments.end_payment(book, factory.NOW, payment, "bounced", DAY)
    row = invoices.invoice(book.here, waiting, DAY)
    assert (row.state, row.open_minor, row.waiting_minor) == ("open", 10_000, 0)


def test_without_a_day_every_movement_counts(book: Book, waiting: int) -> None:
    row = invoices.invoice(book.here, waiting)
    assert (row.state, row.waiting_minor) == ("paid", 0)
