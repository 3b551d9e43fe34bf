"""Periods by the calendar: leap days, month ends, and how Taiwan's statute counts them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.periods import months_after, period_end, years_after

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2025-12-16", 0, "2025-12-16"),
        ("2025-12-31", 12, "2026-12-31"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
    ],
)
def test_months_end_on_the_same_date_or_on_the_last_day_of_a_shorter_month(
    day: str, months: int, after: str
) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(after)


def test_a_leap_day_has_its_anniversary_on_the_28th() -> None:
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)


# 民法 120: the day itself does not count; 121: the day before the corresponding day, or the end of the month
@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        ("2023-06-30", 24, "2025-06-30"),
        ("2023-02-28", 24, "2025-02-28"),
        ("2022-02-28", 24, "2024-02-29"),
        ("2024-02-28", 24, "2026-02-28"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2025-06-16", 6, "2025-12-16"),
        ("2025-08-30", 6, "2026-02-28"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2025-02-28", 6, "2025-08-31"),
    ],
)
def test_taiwan_ends_on_the_day_before_the_one_that_corresponds_to_the_first(
    day: str, months: int, end: str
) -> None:
    assert period_end(date.fromisoformat(day), months, "day_before_next") == date.fromisoformat(end)


def test_germany_ends_with_the_year_and_england_a_day_before_the_anniversary() -> None:
    assert period_end(date(2023, 4, 15), 36, "year_end") == date(2026, 12, 31)
    assert period_end(date(2023, 12, 31), 36, "year_end") == date(2026, 12, 31)
    assert period_end(date(2024, 1, 1), 36, "year_end") == date(2027, 12, 31)
    assert period_end(date(2023, 9, 12), 72, "day_before") == date(2029, 9, 11)
    assert period_end(date(2024, 3, 1), 12, "day_before") == date(2025, 2, 28)


def test_the_calendar_ends_with_9999() -> None:
    for counting in ("anniversary", "day_before_next", "day_before", "year_end"):
        assert period_end(date(9998, 12, 31), 36, counting) >= date(9999, 12, 30)
        assert period_end(date.max, 36, counting) >= date(9999, 12, 30)
    assert months_after(date(1, 1, 1), -1) == date.min


@given(day=DAYS, months=st.integers(1, 400))
def test_all_ways_of_counting_end_within_a_month_of_the_same_date_and_never_before_the_event(
    day: date, months: int
) -> None:
    same = months_after(day, months)
    assert (same.year - day.year) * 12 + same.month - day.month == months
    for counting in ("anniversary", "day_before_next", "day_before"):
        end = period_end(day, months, counting)
        assert day <= end
        assert abs(end - same) <= timedelta(days=3)


@given(day=DAYS, later=st.integers(0, 800), months=st.integers(0, 400))
def test_a_later_day_never_ends_a_period_earlier(day: date, later: int, months: int) -> None:
    after = day + timedelta(days=later)
    for counting in ("anniversary", "day_before_next", "day_before", "year_end"):
        assert period_end(day, months, counting) <= period_end(after, months, counting)
