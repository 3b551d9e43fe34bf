"""Days as parts of a year, by every divisor."""

from calendar import isleap
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.day_count import DIVISORS, days, same_length, year_share
from tests.domain.laws import day

DAYS = st.dates(date(1999, 1, 1), date(2035, 12, 31))
LENGTHS = st.integers(0, 3_000)


@pytest.mark.parametrize(
    ("first", "last", "divisor", "share"),
    [
        ("2025-01-01", "2025-12-31", "365", Fraction(1)),
        ("2024-01-01", "2024-12-31", "365", Fraction(366, 365)),
        ("2024-01-01", "2024-12-31", "366", Fraction(1)),
        ("2025-01-01", "2025-12-31", "366", Fraction(1)),
        ("2023-12-31", "2024-01-01", "366", Fraction(1, 365) + Fraction(1, 366)),
        ("2024-02-01", "2024-02-29", "366", Fraction(29, 366)),
        ("2024-01-01", "2024-12-31", "360", Fraction(366, 360)),
        ("2024-01-01", "2024-12-31", "30/360", Fraction(1)),
        # months of thirty days, whatever the calendar says: to the end of February two days are lacking ...
        ("2025-02-01", "2025-02-28", "30/360", Fraction(28, 360)),
        ("2024-02-01", "2024-02-29", "30/360", Fraction(29, 360)),
        # ... which March makes up for, and a 31st adds nothing
        ("2025-02-01", "2025-03-31", "30/360", Fraction(60, 360)),
        ("2025-01-31", "2025-01-31", "30/360", Fraction(0)),
        ("2025-01-30", "2025-01-31", "30/360", Fraction(1, 360)),
    ],
)
def test_some_days_are_that_part_of_a_year(first: str, last: str, divisor: str, share: Fraction) -> None:
    assert year_share(day(first), day(last), divisor) == share


@given(DAYS, LENGTHS, st.integers(0, 3_000), st.sampled_from(DIVISORS))
def test_cutting_days_anywhere_changes_neither_their_count_nor_their_share(
    first: date, length: int, cut: int, divisor: str
) -> None:
    last = first + timedelta(days=length)
    middle = first + timedelta(days=min(cut, length))
    rest = middle + timedelta(days=1)
    assert days(first, last, divisor) == days(first, middle, divisor) + days(rest, last, divisor)
    assert year_share(first, last, divisor) == (
        year_share(first, middle, divisor) + year_share(rest, last, divisor)
    )


@given(DAYS, st.sampled_from(DIVISORS))
def test_no_days_are_nothing(first: date, divisor: str) -> None:
    before = first - timedelta(days=1)
    assert days(first, before, divisor) == 0
    assert year_share(first, before, divisor) == 0


@given(DAYS, LENGTHS, st.sampled_from(DIVISORS))
def test_one_more_day_never_makes_less(first: date, length: int, divisor: str) -> None:
    last = first + timedelta(days=length)
    assert year_share(first, last, divisor) <= year_share(first, last + timedelta(days=1), divisor)


@given(st.integers(1999, 2035))
def test_a_calendar_year_is_one_year_by_its_own_days_and_by_months_of_thirty(year: int) -> None:
    whole = date(year, 1, 1), date(year, 12, 31)
    assert year_share(*whole, "366") == year_share(*whole, "30/360") == 1
    assert days(*whole) == (366 if isleap(year) else 365)


@given(DAYS, LENGTHS)
def test_parts_of_one_length_of_year_lie_end_to_end(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    parts = list(same_length(first, last))
    assert (parts[0][0], parts[-1][1]) == (first, last)
    for (_, end), (begin, _) in pairwise(parts):
        assert begin == end + timedelta(days=1)
        assert isleap(begin.year) != isleap(end.year)
    for begin, end in parts:
        assert {isleap(year) for year in range(begin.year, end.year + 1)} == {isleap(begin.year)}
