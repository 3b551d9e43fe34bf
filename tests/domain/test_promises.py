"""Promises: twenty cases decided as the table says, and what must hold of any promises and payments."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.promises import Paid, Promised, Standing, keeping_rate, standings

START = date(2026, 3, 1)


def on(number: int) -> date:
    return START + timedelta(days=number)


def promised(
    key: int, amount: int, due: int, *, made: int = 0, invoices: tuple[int, ...] = (), cancelled=None
):
    cancelled_on = None if cancelled is None else on(cancelled)
    return Promised(key, amount, on(made), on(due), frozenset(invoices), cancelled_on)


def paid(day: int, amount: int, invoice: int | None = None, ended: int | None = None) -> Paid:
    return Paid(on(day), amount, invoice, None if ended is None else on(ended))


ONE = [promised(1, 1_000, 10)]
TWO = [promised(1, 1_000, 10), promised(2, 500, 20)]

# Promised on day 0, due on day 10, three days of grace, the whole amount wanted unless a case says otherwise;
# name, promises, payments, the day of the question, and of each promise its state and what was counted.
CASES = [
    ("nothing paid, before the day", ONE, [], 5, ["open 0"]),
    ("nothing paid, on the day", ONE, [], 10, ["open 0"]),
    ("nothing paid, on the last day of grace", ONE, [], 13, ["open 0"]),
    ("nothing paid, the day after the grace", ONE, [], 14, ["broken 0"]),
    ("paid early", ONE, [paid(3, 1_000)], 4, ["kept 1000"]),
    ("paid on the very day it was made", ONE, [paid(0, 1_000)], 0, ["kept 1000"]),
    ("paid exactly on the day", ONE, [paid(10, 1_000)], 10, ["kept 1000"]),
    ("paid late but within the grace", ONE, [paid(13, 1_000)], 20, ["kept 1000"]),
    ("paid after the grace", ONE, [paid(14, 1_000)], 20, ["broken 0"]),
    ("paid before it was promised", [promised(1, 1_000, 10, made=5)], [paid(4, 1_000)], 20, ["broken 0"]),
    ("a part, and the day is not over", ONE, [paid(5, 400)], 12, ["open 400"]),
    ("a part, and the day is over", ONE, [paid(5, 400)], 14, ["part_kept 400"]),
    ("two parts make the whole", ONE, [paid(5, 400), paid(12, 600)], 14, ["kept 1000"]),
    ("one unit short of the whole", ONE, [paid(5, 999)], 14, ["part_kept 999"]),
    ("more than promised", ONE, [paid(5, 5_000)], 14, ["kept 1000"]),
    ("what is over goes to the next promise", TWO, [paid(5, 1_300)], 30, ["kept 1000", "part_kept 300"]),
    ("one payment keeps only one promise", TWO, [paid(5, 1_000)], 30, ["kept 1000", "broken 0"]),
    ("money after the first one's grace is the second one's", TWO, [paid(15, 1_000)], 30,
     ["broken 0", "kept 500"]),
    ("a cheque that came back", ONE, [paid(5, 1_000, ended=8)], 9, ["open 0"]),
    ("the cheque had not come back yet", ONE, [paid(5, 1_000, ended=8)], 7, ["kept 1000"]),
    ("a kept promise whose payment was reversed later", ONE, [paid(5, 1_000, ended=20)], 20, ["broken 0"]),
    ("money for another invoice than the named one", [promised(1, 1_000, 10, invoices=(7,))],
     [paid(5, 1_000, invoice=8)], 14, ["broken 0"]),
    ("money for the named invoice", [promised(1, 1_000, 10, invoices=(7,))], [paid(5, 1_000, invoice=7)], 14,
     ["kept 1000"]),
    ("money that settles nothing yet", [promised(1, 1_000, 10, invoices=(7,))], [paid(5, 1_000)], 14,
     ["kept 1000"]),
    ("cancelled, as if it had not been", [promised(1, 1_000, 10, cancelled=5), promised(2, 500, 10)],
     [paid(6, 500)], 14, ["cancelled 0", "kept 500"]),
    ("cancelled only later", [promised(1, 1_000, 10, cancelled=25)], [], 20, ["broken 0"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("promises", "payments", "day", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_promises_stand_as_the_table_says(promises, payments, day: int, expected: list[str]) -> None:
    found = standings(promises, payments, on(day))
    assert [f"{one.state} {one.paid_minor}" for one in found] == expected


@pytest.mark.parametrize(
    ("percent", "amount", "state"),
    [(100, 999, "part_kept"), (90, 900, "kept"), (90, 899, "part_kept"), (50, 500, "kept"), (1, 10, "kept"),
     (1, 9, "part_kept")],
)  # fmt: skip
def test_the_owner_sets_how_much_of_it_counts_as_kept(percent: int, amount: int, state: str) -> None:
    (one,) = standings(ONE, [paid(5, amount)], on(14), threshold_percent=percent)
    assert one.state == state


@pytest.mark.parametrize(("grace", "state"), [(0, "broken"), (1, "kept"), (30, "kept")])
def test_the_owner_sets_the_days_of_grace(grace: int, state: str) -> None:
    (one,) = standings(ONE, [paid(11, 1_000)], on(50), grace_days=grace)
    assert (one.state, one.last_day) == (state, on(10 + grace))


def test_the_day_it_was_kept_is_the_day_the_threshold_was_reached() -> None:
    (one,) = standings(ONE, [paid(5, 600), paid(8, 300), paid(12, 100)], on(30), threshold_percent=90)
    assert one == Standing(1, "kept", 1_000, on(13), on(8))


def test_the_keeping_rate_counts_only_what_was_decided() -> None:
    assert keeping_rate(["kept", "open", "broken", "part_kept", "cancelled", "kept"]) == (2, 4)
    assert keeping_rate([]) == (0, 0)


numbers = st.integers(0, 40)
amounts = st.integers(1, 2_000)
some_promises = st.lists(
    st.builds(
        lambda key, amount, made, wait, invoices: promised(
            key, amount, made + wait, made=made, invoices=tuple(invoices)
        ),
        st.integers(1, 99), amounts, numbers, st.integers(0, 20), st.sets(st.integers(1, 2)),
    ),
    max_size=5, unique_by=lambda p: p.id,
)  # fmt: skip
some_payments = st.lists(
    st.builds(paid, numbers, amounts, st.none() | st.integers(1, 2), st.none() | numbers), max_size=6
)


@given(some_promises, some_payments, numbers)
def test_no_money_keeps_two_promises_and_none_gets_more_than_was_promised(promises, payments, day) -> None:
    found = standings(promises, payments, on(day))
    amount = {p.id: p.amount_minor for p in promises}
    assert sorted(one.id for one in found) == sorted(amount)
    assert all(0 <= one.paid_minor <= amount[one.id] for one in found)
    assert sum(one.paid_minor for one in found) <= sum(p.amount_minor for p in payments if p.counts(on(day)))


@given(some_promises, some_payments, numbers)
def test_a_promise_is_kept_only_by_its_whole_amount_and_broken_only_by_nothing(
    promises, payments, day
) -> None:
    amount = {p.id: p.amount_minor for p in promises}
    for one in standings(promises, payments, on(day)):
        assert (one.state == "kept") == (one.paid_minor == amount[one.id])
        if one.state == "broken":
            assert one.paid_minor == 0
        if one.state == "open":
            assert on(day) <= one.last_day


@given(some_promises, some_payments, numbers)
def test_the_order_in_which_they_were_typed_does_not_matter(promises, payments, day) -> None:
    forward = standings(promises, payments, on(day))
    whole = {one.id: one.paid_minor for one in forward}
    back = standings(promises[::-1], payments, on(day))
    assert {one.id: one.paid_minor for one in back} == whole
