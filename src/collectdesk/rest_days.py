"""Days of rest where a last day moves past them: mainland China and Taiwan, by their official calendars."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, partial

# The years whose official calendars are in the locked version of the library; what it gives for later ones
# are guesses, without the weekends that become working days. A test compares this with the library.
_OFFICIAL = {"CN": range(2001, 2027), "TW": range(1998, 2027)}
_SATURDAY = 5


def of(code: str) -> Callable[[date], bool]:
    """Give what tells a day of rest in the place `code`: a weekend without make-up work, or a holiday.

    In a year whose official calendar is not known only weekends are. Where the law does not move a last day,
    no day is one.
    """
    return partial(_rests, code) if code in _OFFICIAL else _never


def known(code: str, year: int) -> bool:
    """Tell whether the official calendar of the year is known, or none is needed in the place `code`."""
    return code not in _OFFICIAL or year in _OFFICIAL[code]


def _never(_day: date) -> bool:
    return False


def _rests(code: str, day: date) -> bool:
    if not known(code, day.year):
        return day.weekday() >= _SATURDAY
    return day in _days(code, day.year)


@cache
def _days(code: str, year: int) -> frozenset[date]:
    # 80 ms with its first calendar, and only the end of a claim in these places asks for it
    import holidays

    # the calendar of the next year may make a weekend at the end of this one a working day
    calendar = holidays.country_holidays(code, years=(year, year + 1))
    first = date(year, 1, 1)
    days = (first + timedelta(days=number) for number in range((date(year + 1, 1, 1) - first).days))
    return frozenset(day for day in days if not calendar.is_working_day(day))
