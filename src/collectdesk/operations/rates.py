"""Add a published rate that the program does not know yet, with its source, and take it out again."""

from datetime import date, datetime
from fractions import Fraction

from collectdesk import rates as published
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.queries import rates
from collectdesk.store.tables import Rate


def add_rate(book: Book, now: datetime, series: str, valid_from: date, percent: str, source: str) -> Changed:
    """Add a rate of a series, `percent` a year as typed (a base rate may be below zero).

    Raise Problem if there is no such series, it has a rate from that day, or percent or source are missing.
    """
    with book.writing("rate-added", now) as entry:
        plain, told = check_rate(book.here, series, valid_from, percent, source)
        key = entry.add(Rate, series=series, valid_from=valid_from, percent=plain, source=told)
    return Changed.of(
        entry.kinds, "added-rate", entry=entry.seq, made=key, percent=plain, day=valid_from.isoformat()
    )


def check_rate(reader: Reader, series: str, valid_from: date, percent: str, source: str) -> tuple[str, str]:
    """Give percent and source as they are kept; raise Problem where `add_rate` does."""
    if series not in published.ids():
        raise Problem("series-unknown", series=series)
    plain, told = _percent(percent), clean(source)
    if published.series(series).half_year and (valid_from.month, valid_from.day) not in ((1, 1), (7, 1)):
        raise Problem("rate-day-half-year")
    for known in rates.on_day(reader, series, valid_from):
        raise Problem("rate-day-taken", day=valid_from.isoformat(), percent=known)
    if not told:
        raise Problem("rate-source-missing")
    return plain, told


def _percent(text: str) -> str:
    """Give a rate as a plain decimal such as 4.75 or -0.88; raise Problem for anything else."""
    tidy = text.strip().replace("−", "-")
    below = tidy.startswith("-")
    plain = rate(tidy.removeprefix("-"))
    if not plain:
        raise Problem("rate-percent-missing")
    return f"-{plain}" if below and Fraction(plain) else plain


def void_rate(book: Book, now: datetime, key: int) -> Changed:
    """Take a rate the owner added out of the book; raise Problem if there is none with this id."""
    with book.writing("rate-voided", now) as entry:
        if all(own.id != key for own in rates.own_rates(book.here)):
            raise Problem("rate-record-unknown", rate=key)
        entry.void(Rate, key)
    return Changed.of(entry.kinds, "voided-rate", entry=entry.seq)
