"""Days as parts of a year, by the divisors that a claim can be reckoned with."""

from calendar import isleap
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

# 365 days to every year; the real days of each calendar year; 360 days; months of 30 days and years of 360
DIVISORS = ("365", "366", "360", "30/360")
_DAY = timedelta(days=1)


def days(first: date, last: date, divisor: str = "365") -> int:
    """Give the days that count from `first` to `last`, both included; none if `last` lies before.

    With 30/360 the 31st of a month does not count, and a February counts up to its own last day.
    """
    if last < first:
        return 0
    if divisor == "30/360":
        return _in_months_of_thirty(last) - _in_months_of_thirty(first - _DAY)
    return (last - first).days + 1


def year_share(first: date, last: date, divisor: str) -> Fraction:
    """Give the exact part of a year from `first` to `last`, both included."""
    if divisor == "366":
        return sum(
            (Fraction(days(begin, end), _days_of(begin.year)) for begin, end in same_length(first, last)),
            Fraction(0),
        )
    return Fraction(days(first, last, divisor), 365 if divisor == "365" else 360)


def same_length(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Give the days from `first` to `last` in parts, cut at 1 January where years differ in length."""
    begin = first
    for year in range(first.year + 1, last.year + 1):
        if isleap(year) != isleap(year - 1):
            yield begin, date(year - 1, 12, 31)
            begin = date(year, 1, 1)
    if begin <= last:
        yield begin, last


def _days_of(year: int) -> int:
    return 366 if isleap(year) else 365


def _in_months_of_thirty(day: date) -> int:
    return 360 * day.year + 30 * day.month + min(day.day, 30)
