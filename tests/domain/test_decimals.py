"""Exact fractions written down and rounded: half-up, once."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.decimals import decimal, rounded, shortest

EXACT = st.fractions(0, 10**14, max_denominator=36_500)


@pytest.mark.parametrize(
    ("exact", "currency", "minor"),
    [
        ("1163.5", "EUR", 1164), ("1163.49999999", "EUR", 1163), ("0.5", "JPY", 1), ("0", "EUR", 0),
        ("743835.6164", "TWD", 743_800), ("743850", "TWD", 743_900), ("743849.999", "TWD", 743_800),
        ("49.99", "TWD", 0), ("1163.5", "KWD", 1164),
    ],
)  # fmt: skip
def test_a_half_is_rounded_up_to_what_the_currency_is_paid_in(exact: str, currency: str, minor: int) -> None:
    assert rounded(Fraction(exact), currency) == minor


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        (Fraction(15_000, 365), "41.095890"), (Fraction(0), "0.000000"), (Fraction(1, 2_000_000), "0.000001"),
        (Fraction(1, 2_000_001), "0.000000"), (Fraction(-1, 8), "-0.125000"),
        (Fraction(-1, 10**9), "0.000000"), (Fraction(10**20), "100000000000000000000.000000"),
    ],
)  # fmt: skip
def test_an_exact_amount_is_shown_with_six_decimals(exact: Fraction, shown: str) -> None:
    assert decimal(exact) == shown


@pytest.mark.parametrize(
    ("percent", "shown"),
    [("5", "5"), ("12.750", "12.75"), ("4.485", "4.485"), ("0", "0"), ("100", "100"), ("-0.88", "-0.88"),
     ("0.0175", "0.0175"), ("10/3", "3.333333")],
)  # fmt: skip
def test_a_rate_is_shown_with_the_decimals_it_has(percent: str, shown: str) -> None:
    assert shortest(Fraction(percent)) == shown


@given(EXACT, st.sampled_from(["EUR", "TWD", "JPY", "KWD"]))
def test_rounding_moves_by_half_a_step_at_the_most(exact: Fraction, currency: str) -> None:
    step = 100 if currency == "TWD" else 1
    found = rounded(exact, currency)
    assert found % step == 0
    assert -Fraction(step, 2) < found - exact <= Fraction(step, 2)


@given(EXACT)
def test_what_is_shown_is_the_exact_amount_within_half_a_millionth(exact: Fraction) -> None:
    assert abs(Fraction(decimal(exact)) - exact) <= Fraction(1, 2_000_000)


def test_no_places_show_a_whole_number() -> None:
    assert decimal(Fraction(5, 2), 0) == "3"
