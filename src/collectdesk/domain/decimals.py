"""Exact fractions as figures: the one rounding of interest, and what is shown of an exact amount or rate."""

from fractions import Fraction

from collectdesk.domain.money import whole_step


def rounded(exact: Fraction, currency: str) -> int:
    """Round an exact amount in minor units half-up: to a whole minor unit, TWD to a whole dollar."""
    step = whole_step(currency)
    return _half_up(exact / step) * step


def decimal(exact: Fraction, places: int = 6) -> str:
    """Give `exact` with that many decimals, rounded half-up: 41.095890."""
    whole, rest = divmod(_half_up(abs(exact) * 10**places), 10**places)
    shown = f"{whole}.{rest:0{places}d}" if places else str(whole)
    return f"-{shown}" if exact < 0 and (whole or rest) else shown


def shortest(exact: Fraction) -> str:
    """Give a rate with the decimals it has and six at the most: 5, 12.75, 4.485."""
    shown = decimal(exact)
    return shown.rstrip("0").removesuffix(".")


def _half_up(exact: Fraction) -> int:
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
