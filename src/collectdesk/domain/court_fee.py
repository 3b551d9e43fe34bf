"""What a court asks for taking up a claim, by the table of fees of its place."""

from fractions import Fraction
from itertools import pairwise

from collectdesk.domain.law import Fee

# the rates of a ladder are in hundredths of a percent
_WHOLE = 10_000


def fee(table: Fee, amount_minor: int) -> int | None:
    """Give the fee for a claim of `amount_minor`, both in minor units of `table.currency`.

    It is rounded half-up once, at the end; None where the table does not know it.
    """
    exact = _ladder(table, amount_minor) if table.marginal else _band(table, amount_minor)
    return None if exact is None else _half_up(exact * table.share)


def _band(table: Fee, amount_minor: int) -> Fraction | None:
    for up_to, asked in table.bands:
        if amount_minor <= up_to:
            return Fraction(asked)
    if table.percent is None or amount_minor > table.up_to_minor:
        return None
    return amount_minor * table.percent / 100


def _ladder(table: Fee, amount_minor: int) -> Fraction | None:
    """Let each part of the amount pay its own rate, on top of what every claim pays."""
    if table.up_to_minor and amount_minor > table.up_to_minor:
        return None
    ends = [start for start, _ in table.bands[1:]]
    steps = pairwise([*(start for start, _ in table.bands), max(amount_minor, *ends, 0)])
    parts = (
        Fraction(max(min(amount_minor, end) - start, 0) * rate, _WHOLE)
        for (start, end), (_, rate) in zip(steps, table.bands, strict=True)
    )
    return sum(parts, Fraction(table.base_minor))


def _half_up(exact: Fraction) -> int:
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
