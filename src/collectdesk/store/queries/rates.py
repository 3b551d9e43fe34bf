"""Published rates with those the owner added: what interest is reckoned from, and what is not known."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from collectdesk import rates as published


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
    """Give the percent of the rates that begin on `day`, published or added, as texts."""
    for one in published.series(series).rates:
        if one.valid_from == day:
            yield decimal(one.percent)
    for own in own_rates(reader, series):
        if own.valid_from == day:
            yield own.percent


def decimal(percent: Fraction) -> str:
    """Give a rate as a plain decimal, such as 4.35 or -0.88; all published ones end within six places."""
    sign = "-" if percent < 0 else ""
    whole, parts = divmod(abs(round(percent * 1_000_000)), 1_000_000)
    return f"{sign}{whole}.{parts:06d}".rstrip("0").rstrip(".")
