"""When a last safe day is warned of: so many months or days before it, as the owner sets it."""

import re
from collections.abc import Sequence
from itertools import pairwise

_WRITTEN = re.compile(r"([1-9][0-9]{0,2})([md])")
# a month has at most so many days, which puts months and days into one order
_MONTH = 31


def warning_days(written: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """Give the thresholds written as 12m or 7d, the longest first: number and m for months or d for days.

    Raise ValueError for any other word, one that stands twice, or a shorter one before a longer one.
    """
    found = []
    for word in written:
        match = _WRITTEN.fullmatch(word) if isinstance(word, str) else None
        if match is None:
            raise ValueError(word)
        found.append((int(match[1]), match[2]))
    lengths = [number * (_MONTH if unit == "m" else 1) for number, unit in found]
    if any(later >= earlier for earlier, later in pairwise(lengths)):
        raise ValueError(written)
    return tuple(found)
