"""Exact amounts in words: six decimals, rounded half up, never through a float."""

from datetime import timedelta
from fractions import Fraction

import pytest

from collectdesk.gui.claim import exact, words
from tests.gui.conftest import TODAY


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (Fraction(300_000_00 * 5, 100 * 365), "TWD", "41.095890"),
        (Fraction(123_456_789), "GBP", "1,234,567.890000"),
        (Fraction(1, 3), "JPY", "0.333333"),
        (Fraction(1, 2_000_000), "JPY", "0.000001"),
        (Fraction(0), "EUR", "0.000000"),
        (Fraction(12_345_678), "KWD", "12,345.678000"),
    ],
)
def test_an_exact_amount_has_six_decimals_of_the_currency(minor, currency, said):
    assert exact.amount(minor, currency) == said


def test_what_a_day_adds_is_money_and_never_shown_as_nothing():
    assert exact.per_day(Fraction(300_000_00 * 5, 100 * 365), "TWD") == "NT$ 41.10"
    assert exact.per_day(Fraction(1, 4), "GBP") == "£ 0.002500"
    assert exact.per_day(Fraction(0), "GBP") == "£ 0.00"


@pytest.mark.parametrize(
    ("days", "said", "tone"),
    [(1826, "5 years left", ""), (1825, "4 years left", ""),
     (800, "2 years left", ""), (730, "23 months left", ""), (183, "6 months left", "warn"),
     (31, "31 days left", "bad"), (1, "1 day left", "bad"), (0, "that is today", "bad"),
     (-3, "passed 3 days ago", "bad")],
)  # fmt: skip
def test_the_time_that_is_left_is_told_in_words_and_coloured_only_when_near(days, said, tone):
    safe = TODAY + timedelta(days=days)
    assert words.time_left(safe, TODAY) == said
    assert words.tone(safe, TODAY) == tone
