"""Terms: the due day by days after issue or after the end of the month."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.terms import TERMS, due_day

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("start", "days", "terms", "due"),
    [
        (date(2026, 1, 31), 30, "after_issue", date(2026, 3, 2)),
        (date(2026, 3, 31), 0, "after_issue", date(2026, 3, 31)),
        (date(2026, 1, 5), 30, "month_end", date(2026, 3, 2)),
        (date(2028, 2, 1), 0, "month_end", date(2028, 2, 29)),
        (date(2026, 2, 28), 60, "month_end", date(2026, 4, 29)),
        (date(2026, 12, 31), 1, "month_end", date(2027, 1, 1)),
        (date(2026, 10, 24), 14, "after_delivery", date(2026, 11, 7)),
    ],
)
def test_the_due_day_is_counted_in_calendar_days(start: date, days: int, terms: str, due: date) -> None:
    assert due_day(start, days, terms) == due


@given(DAYS, st.integers(0, 3650), st.sampled_from(TERMS))
def test_the_due_day_never_lies_before_the_days_agreed(start: date, days: int, terms: str) -> None:
    assert due_day(start, days, terms) >= start + timedelta(days=days)


def test_the_calendar_ends_with_the_year_9999() -> None:
    assert due_day(date(9999, 12, 15), 30) == date.max
    assert due_day(date(9999, 12, 15), 3650, "month_end") == date.max
