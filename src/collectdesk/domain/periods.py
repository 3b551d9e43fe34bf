"""Periods of years and months by the calendar: the same date, and what a shorter month makes of it."""

import calendar
from datetime import date, timedelta

_DAY = timedelta(days=1)


def months_after(day: date, months: int) -> date:
    """Give the same date `months` later (or earlier, if negative), or the last day of a shorter month.

    The calendar ends with 9999 and begins with the year 1.
    """
    return _month_after(day, months)[0]


def years_after(day: date, years: int) -> date:
    """Give the same date `years` later; 29 February becomes the 28th where the year has none."""
    return months_after(day, 12 * years)


def period_end(day: date, months: int, counting: str) -> date:
    """Give the last day of a period of `months` after an event on `day`.

    `anniversary` is the same date, `day_before` the day before it, `year_end` 31 December of its year.
    `day_before_next` follows the letter of Taiwan's statute: the day after the event begins the period, and
    the day before the corresponding day ends it, or the last day of a month that has no such day.
    """
    if counting == "year_end":
        return months_after(day, months).replace(month=12, day=31)
    if counting == "day_before":
        return max(months_after(day, months) - _DAY, day)
    if counting == "day_before_next":
        end, shortened = _month_after(min(day, date.max - _DAY) + _DAY, months)
        return end if shortened else end - _DAY
    return months_after(day, months)


def _month_after(day: date, months: int) -> tuple[date, bool]:
    """Give the date, and whether the month was too short for it."""
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max, False
    if year < date.min.year:
        return date.min, False
    longest = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, longest)), day.day > longest
