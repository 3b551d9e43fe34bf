"""Weekdays as they are said: the next one to come, or the one of next week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.typed import typed_day
from collectdesk.domain.typed_weekday import weekday

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Friday", 27), ("fri", 27), ("Sat", 28), ("sunday", 22), ("next Monday", 23), ("next sun.", 29),
        ("週五", 27), ("周日", 22), ("星期六", 28), ("礼拜天", 22),
        ("下週一", 23), ("下个星期五", 27), ("这周五", 20),
    ],
)  # fmt: skip
def test_a_weekday_is_read_as_it_is_said(text, day):
    assert typed_day(text, SATURDAY) == date(2026, 11, day)


@pytest.mark.parametrize("text", ["t", "mo", "mondays", "週", "星期八", "next", "march", "s", ""])
def test_what_is_no_weekday_is_none(text):
    assert weekday(text, SATURDAY) is None


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
)
def test_a_plain_weekday_is_within_a_week_and_never_today(today, name):
    found = weekday(name, today)
    assert timedelta(0) < found - today <= timedelta(7)
    assert found.strftime("%a").lower() == name
