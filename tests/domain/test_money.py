"""Money: whole minor units, shown by the rules of its currency, never added across currencies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.money import CURRENCIES, Money, figures, is_currency, minor_digits, sign

MINOR = st.integers(-(10**15), 10**15)
CODES = st.sampled_from(sorted(CURRENCIES))


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (30_000_000, "TWD", "300,000"),
        (30_000_050, "TWD", "300,000.50"),
        (120_050, "HKD", "1,200.50"),
        (120_000, "HKD", "1,200.00"),
        (0, "GBP", "0.00"),
        (0, "TWD", "0"),
        (5, "GBP", "0.05"),
        (-5, "GBP", "−0.05"),
        (-123_456_789, "TWD", "−1,234,567.89"),
        (1_234_567, "JPY", "1,234,567"),
        (1_234_567, "KWD", "1,234.567"),
        (999, "XXX", "9.99"),
    ],
)
def test_figures_show_decimals_where_the_currency_has_them(minor: int, currency: str, shown: str) -> None:
    assert figures(minor, currency) == shown


@given(MINOR, CODES)
def test_figures_can_be_read_back_without_loss(minor: int, currency: str) -> None:
    shown = figures(minor, currency).replace(",", "").replace("−", "-")
    whole, _, rest = shown.partition(".")
    digits = minor_digits(currency)
    back = int(whole.lstrip("-")) * 10**digits + int(rest.ljust(digits, "0") or "0")
    assert (-back if shown.startswith("-") else back) == minor


@given(MINOR, MINOR, CODES)
def test_amounts_of_one_currency_add_as_whole_numbers(one: int, other: int, currency: str) -> None:
    first, second = Money(one, currency), Money(other, currency)
    assert (first + second).minor == one + other
    assert first + second - second == first
    assert (-first).minor == -one
    assert (first < second) is (one < other)
    assert bool(first) is (one != 0)


def test_two_currencies_never_add_compare_or_subtract() -> None:
    one, other = Money(1, "TWD"), Money(1, "HKD")
    for attempt in (lambda: one + other, lambda: one - other, lambda: one < other):
        with pytest.raises(ValueError, match="TWD and HKD"):
            attempt()
    assert one != other


@pytest.mark.parametrize("minor", [1.0, "1", None, True])
def test_an_amount_that_is_no_whole_number_is_refused(minor: object) -> None:
    with pytest.raises(TypeError):
        Money(minor, "TWD")  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["twd", "TW", "TWDX", "T1D", "", "ＴＷＤ", "NT$", "TẀD"])
def test_a_code_that_is_no_currency_is_refused(code: str) -> None:
    assert not is_currency(code)
    with pytest.raises(ValueError, match="not a currency"):
        Money(1, code)


def test_an_amount_reads_with_its_sign() -> None:
    assert str(Money(30_000_000, "TWD")) == "NT$ 300,000"
    assert str(Money(-120_050, "HKD")) == "HK$ −1,200.50"
    assert sign("XAU") == "XAU"


def test_money_cannot_be_changed_in_place() -> None:
    with pytest.raises(AttributeError):
        Money(1, "TWD").minor = 2  # type: ignore[misc]
