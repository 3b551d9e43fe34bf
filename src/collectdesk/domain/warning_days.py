"""When a last safe day is warned of: so many months or days before it, as the owner sets it."""

from collections.abc import Sequence
from itertools import pairwise

# a month has at most so many days, which puts months and days into one order
MONTH = 31


def warning_days(written: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """Give the thresholds written as 12m or 7d, the longest first: number and m for months or d for days.

    Raise ValueError for any other word, one that stands twice, or a shorter one before a longer one.
    """
    found = [_threshold(word) for word in written]
    if any(at_most_days(later) >= at_most_days(earlier) for earlier, later in pairwise(found)):
        raise ValueError(written)
    return tuple(found)


def at_most_days(threshold: tuple[int, str]) -> int:
    """Give how many days before the last safe day a warning may begin at the earliest."""
    number, unit = threshold
    return number * MONTH if unit == "m" else number


def _threshold(word: str) -> tuple[int, str]:
    number, unit = word[:-1], word[-1:]
    plain = number.isascii() and number.isdigit() and not number.startswith("0")
    if not plain or len(number) > 3 or unit not in ("m", "d"):
        raise ValueError(word)
    return int(number), unit
