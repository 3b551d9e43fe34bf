"""Ageing: every edge of every bucket, and no day that falls between two of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.ageing import LIMITS, bucket, buckets, check_limits, days_late

RISING = st.lists(st.integers(1, 400), min_size=1, max_size=6, unique=True).map(sorted)


@pytest.mark.parametrize(
    ("late", "name"),
    [
        (-10_000, "not_due"), (-1, "not_due"), (0, "not_due"), (1, "1-30"), (30, "1-30"), (31, "31-60"),
        (60, "31-60"), (61, "61-90"), (90, "61-90"), (91, "91+"), (3_650, "91+"), (99_999, "91+"),
    ],
)  # fmt: skip
def test_every_edge_falls_in_its_bucket(late: int, name: str) -> None:
    assert bucket(late) == name


def test_due_today_is_not_late_and_tomorrow_it_is_one_day_late() -> None:
    due = date(2026, 2, 28)
    assert [days_late(due, due + timedelta(days=n)) for n in (-1, 0, 1, 2)] == [-1, 0, 1, 2]


def test_a_leap_day_counts() -> None:
    assert days_late(date(2028, 2, 28), date(2028, 3, 1)) == 2
    assert days_late(date(2026, 2, 28), date(2026, 3, 1)) == 1


def test_buckets_stand_in_order_with_the_open_ended_one_last() -> None:
    assert buckets(LIMITS) == ["not_due", "1-30", "31-60", "61-90", "91+"]
    assert buckets((7,)) == ["not_due", "1-7", "8+"]
    assert buckets((1, 2)) == ["not_due", "1-1", "2-2", "3+"]


@given(RISING, st.integers(-500, 1000))
def test_every_day_falls_in_exactly_one_named_bucket(limits: list[int], late: int) -> None:
    assert check_limits(limits)
    names = buckets(limits)
    assert len(set(names)) == len(limits) + 2
    assert names.count(bucket(late, limits)) == 1


@given(RISING, st.integers(-500, 1000))
def test_a_later_day_never_falls_in_an_earlier_bucket(limits: list[int], late: int) -> None:
    names = buckets(limits)
    assert names.index(bucket(late, limits)) <= names.index(bucket(late + 1, limits))


@pytest.mark.parametrize(
    "limits", [[], [0], [-1, 5], [30, 30], [60, 30], [30.5], ["30"], [True, 30], [None], [30, 10_000]]
)
def test_limits_that_make_no_buckets_are_refused(limits: list) -> None:
    assert not check_limits(limits)
