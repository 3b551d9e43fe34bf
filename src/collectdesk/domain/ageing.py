"""How late a claim is, and in which bucket it falls."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

LIMITS = (30, 60, 90)
NOT_DUE = "not_due"


def days_late(due: date, today: date) -> int:
    """Give the days since the due day; zero or less means that nothing is late yet."""
    return (today - due).days


def bucket(late: int, limits: Sequence[int] = LIMITS) -> str:
    """Give the name of the bucket for `late` days: `not_due`, `1-30`, `31-60`, `61-90`, `91+`."""
    if late < 1:
        return NOT_DUE
    first = 1
    for limit in limits:
        if late <= limit:
            return f"{first}-{limit}"
        first = limit + 1
    return f"{first}+"


def buckets(limits: Sequence[int] = LIMITS) -> list[str]:
    """Give the names of all buckets in order, the not-yet-due one first."""
    edges = [*limits, limits[-1] + 1]
    return [NOT_DUE, *(bucket(edge, limits) for edge in edges)]


def check_limits(limits: Sequence[int]) -> bool:
    """Tell whether `limits` are usable: at least one, whole days, rising, from 1 to 9999."""
    if not limits or any(type(limit) is not int for limit in limits):
        return False
    rising = all(a < b for a, b in pairwise(limits))
    return rising and limits[0] >= 1 and limits[-1] <= 9999
