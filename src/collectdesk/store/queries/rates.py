"""Published rates with those the owner added: what interest is reckoned from, and what is not known."""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from collectdesk import rates as published
from collectdesk.domain.decimals import shortest
from collectdesk.domain.law import UNSURE, Rate, Series
from collectdesk.domain.rates import RateBook, gaps, with_rates


class OwnRate(NamedTuple):
    """A rate the owner added; `percent` a year is a plain decimal text."""

    id: int
    series: str
    valid_from: date
    percent: str
    source: str


def own_rates(reader: sqlite3.Connection, series: str = "") -> list[OwnRate]:
    """Give the rates the owner added, of one series or of all, the oldest of each series first."""
    rows = reader.execute(
        "SELECT id, series, valid_from, percent, source FROM rate WHERE voided = 0"
        " AND (:series = '' OR series = :series) ORDER BY series, valid_from",
        {"series": series},
    )
    return [OwnRate(row[0], row[1], date.fromisoformat(row[2]), *row[3:]) for row in rows]


def on_day(reader: sqlite3.Connection, series: str, day: date) -> Iterator[str]:
    """Give the percent of the rates that begin on `day`, added or published for sure, as texts."""
    for one in published.series(series).rates:
        if one.valid_from == day and one.confidence not in UNSURE:
            yield shortest(one.percent)
    for own in own_rates(reader, series):
        if own.valid_from == day:
            yield own.percent


class _Known(Mapping[str, Series]):
    """The published series with the owner's own rates, each read when first asked for."""

    def __init__(self, own: list[OwnRate]) -> None:
        self._own = own

    def __getitem__(self, series: str) -> Series:
        added = [
            Rate(own.valid_from, Fraction(own.percent), own.source, "owner")
            for own in self._own
            if own.series == series
        ]
        found = published.series(series)
        return with_rates(found, added) if added else found

    def __iter__(self) -> Iterator[str]:
        return iter(published.ids())

    def __len__(self) -> int:
        return len(published.ids())


def known(reader: sqlite3.Connection) -> Mapping[str, Series]:
    """Give all series by their ids, with the rates that the owner added."""
    return _Known(own_rates(reader))


def rate_book(reader: sqlite3.Connection) -> RateBook:
    """Give all that is known of rates, to reckon interest from."""
    return RateBook(known(reader))


class Gap(NamedTuple):
    """Days of which no value of a series is known, both included."""

    series: str
    first: date
    last: date


def open_gaps(reader: sqlite3.Connection, today: date) -> list[Gap]:
    """Give what is not known of the series up to `today`, in the order of their ids, the oldest first."""
    return [
        Gap(name, first, last)
        for name, series in known(reader).items()
        for first, last in gaps(series, today)
    ]
