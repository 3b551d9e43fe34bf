"""Exact figures in words: a fraction of minor units as money with six decimals."""

from fractions import Fraction

from collectdesk.domain.decimals import decimal
from collectdesk.domain.money import Money, minor_digits, sign


def amount(minor: Fraction, currency: str) -> str:
    """Give an exact amount as grouped figures with six decimals, rounded half up: 1,743.013699."""
    whole, _, rest = decimal(minor / 10 ** minor_digits(currency)).partition(".")
    return f"{int(whole):,}.{rest}"


def per_day(minor: Fraction, currency: str) -> str:
    """Give what a day costs as money; with six decimals where it is less than one minor unit."""
    whole = int(decimal(minor, 0))
    return (
        str(Money(whole, currency)) if whole or not minor else f"{sign(currency)} {amount(minor, currency)}"
    )
