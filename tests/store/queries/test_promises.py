"""Promises against the book's own payments: reversed, refunded, in two currencies, and the keeping rate."""

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import business, payments, promises, undo
from collectdesk.store.book import Book
from collectdesk.store.queries import promises as queries
from tests import factory

days = factory.days


def states(book: Book, who: int, ahead: int = 30) -> list[str]:
    return [f"{row.state} {row.paid_minor}" for row in queries.of_customer(book.here, who, days(ahead))]


@pytest.fixture
def owing(book: Book) -> tuple[int, int]:
    who = factory.customer(book)
    return who, factory.invoice(book, who, amount_minor=50_000)


def test_a_payment_keeps_it_and_its_reversal_breaks_it(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    factory.promise(book, who)
    money = factory.payment(book, who, 5_000, {claim: 5_000}, received_on=days(2))
    assert states(book, who) == ["kept 5000"]
    payments.end_payment(book, factory.NOW, money, "bounced", days(4))
    assert states(book, who, 3) == ["kept 5000"]
    assert states(book, who, 4) == ["open 0"]
    assert states(book, who) == ["broken 0"]


def test_money_that_was_given_back_keeps_nothing(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    factory.promise(book, who)
    money = factory.payment(book, who, 5_000, received_on=days(2))
    payments.refund_payment(book, factory.NOW, money, 2_000, days(3))
    assert states(book, who) == ["part_kept 3000"]


def test_money_in_another_currency_keeps_nothing(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    factory.promise(book, who)
    factory.promise(book, who, currency="GBP")
    factory.payment(book, who, 5_000, currency="GBP", received_on=days(2))
    found = {row.currency: row.state for row in queries.of_customer(book.here, who, days(30))}
    assert found == {"TWD": "broken", "GBP": "kept"}


def test_money_of_another_customer_keeps_nothing(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    factory.promise(book, who)
    factory.payment(book, factory.customer(book, "Other"), 5_000, received_on=days(2))
    assert states(book, who) == ["broken 0"]


def test_a_post_dated_cheque_counts_from_its_own_day(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    factory.promise(book, who)
    factory.payment(book, who, 5_000, {claim: 5_000}, method="cheque", counts_from=days(20))
    assert states(book, who) == ["broken 0"]


def test_a_payment_split_over_two_invoices_counts_once(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    other = factory.invoice(book, who, "B")
    factory.promise(book, who, amount_minor=8_000)
    factory.payment(book, who, 7_000, {claim: 3_000, other: 2_000}, received_on=days(1))
    assert states(book, who) == ["part_kept 7000"]


def test_the_settings_of_the_owner_decide(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    factory.promise(book, who)
    factory.payment(book, who, 4_000, received_on=days(9))
    assert states(book, who) == ["broken 0"]
    business.change_setting(book, factory.NOW, "promise_grace_days", 4)
    assert states(book, who) == ["part_kept 4000"]
    business.change_setting(book, factory.NOW, "promise_threshold_percent", 80)
    assert states(book, who) == ["kept 4000"]


@pytest.mark.parametrize("percent", [0, 101, -5, "100", 99.5, True])
def test_a_threshold_that_makes_no_sense_is_refused(book: Book, percent: object) -> None:
    with pytest.raises(Problem, match="threshold-wrong"):
        business.change_setting(book, factory.NOW, "promise_threshold_percent", percent)


def test_the_keeping_rate_is_per_customer(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    other = factory.customer(book, "Other")
    factory.promise(book, who, made_on=days(-30), due_on=days(-20))
    factory.promise(book, who, made_on=days(-10), due_on=days(-9), amount_minor=100)
    factory.promise(book, who)
    factory.promise(book, other, made_on=days(-30), due_on=days(-20))
    factory.payment(book, who, 100, received_on=days(-9))
    assert queries.kept(book.here, who, factory.DAY) == (1, 2)
    assert queries.kept(book.here, other, factory.DAY) == (0, 1)


def test_a_cancelled_promise_is_not_decided_and_undo_brings_it_back(
    book: Book, owing: tuple[int, int]
) -> None:
    who, _ = owing
    key = factory.promise(book, who)
    promises.cancel_promise(book, factory.NOW, key, "typed twice")
    assert states(book, who) == ["cancelled 0"]
    undo.undo(book, factory.NOW)
    assert states(book, who) == ["broken 0"]
    undo.undo(book, factory.NOW)
    assert states(book, who) == []


def test_everybody_is_asked_at_once_with_the_same_answer(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    for ahead in (1, 5, 9):
        factory.promise(book, who, due_on=days(ahead))
        factory.promise(book, factory.customer(book, f"C{ahead}"), due_on=days(ahead))
    factory.payment(book, who, 7_000, received_on=days(2))
    whole = {row.id: row for row in queries.everybody(book.here, days(30))}
    assert len(whole) == 6
    for row in queries.of_customer(book.here, who, days(30)):
        assert whole[row.id] == row
