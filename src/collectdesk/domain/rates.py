"""Published rates with their history: which value held on a day, and which days nobody has looked up."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from collectdesk.domain.law import UNSURE, Rate, Series
from collectdesk.domain.problem import Problem

_DAY = timedelta(days=1)


class Quoted(NamedTuple):
    """The value of a series on a day, in percent a year; `last_known` if nothing is known of that day."""

    percent: Fraction
    valid_from: date
    source: str
    confidence: str
    last_known: bool = False


class RateBook:
    """All series by id, asked for their values."""

    def __init__(self, series: Mapping[str, Series]) -> None:
        self._series = series

    def on(self, series_id: str, day: date) -> Quoted:
        """Give the value that held on `day`, or the last known one before it, marked as such.

        Raise Problem("rate-unknown") for a day before the first value.
        """
        series = self._series[series_id]
        # a value of a half-year holds for all of it, whatever day of it was written down
        reach = half_year_end(day) if series.half_year else day
        place = bisect_right(series.rates, reach, key=_valid_from)
        if not place:
            raise Problem("rate-unknown", series=series_id, day=day.isoformat())
        found = series.rates[place - 1]
        if series.final and place == len(series.rates):
            old = False
        elif series.half_year:
            old = found.valid_from < half_year_start(day)
        else:
            old = day > _known_through(series)
        return Quoted(found.percent, found.valid_from, found.source, found.confidence, old)

    def steps(self, series_id: str, first: date, last: date) -> list[tuple[date, Quoted]]:
        """Give the values from `first` to `last`, each with the day within them from which it counts.

        A value that is only the last known one begins anew where the known days end. Raise
        Problem("rate-unknown") if the first day lies before the first value.
        """
        return [(day, self.on(series_id, day)) for day in self._turns(self._series[series_id], first, last)]

    @staticmethod
    def _turns(series: Series, first: date, last: date) -> list[date]:
        if series.half_year:
            return [max(first, half) for half in half_years(first, last)]
        turns = {rate.valid_from for rate in series.rates}
        if not series.final:
            turns.add(_known_through(series) + _DAY)
        return [first, *sorted(day for day in turns if first < day <= last)]


def gaps(series: Series, today: date) -> list[tuple[date, date]]:
    """Give the days up to `today` of which no value is known, as first and last day, oldest first.

    Of a series by half-years that is every half-year without a value, as a whole; of others all days
    since they were last looked up. A series that has ended asks for nothing after its last value.
    """
    if not series.rates:
        return []
    if series.half_year:
        known = {half_year_start(rate.valid_from) for rate in series.rates}
        last = series.rates[-1].valid_from if series.final else today
        asked = half_years(series.rates[0].valid_from, last)
        return [(half, half_year_end(half)) for half in asked if half not in known]
    first = _known_through(series) + _DAY
    return [(first, today)] if first <= today and not series.final else []


def with_rates(series: Series, own: Iterable[Rate]) -> Series:
    """Give the series with rates of the owner's own, up to which it counts as known.

    Where both tell a value for one day, the published one stays, unless its source is not sure.
    """
    rates = {rate.valid_from: rate for rate in series.rates}
    known = _known_through(series)
    for rate in own:
        published = rates.get(rate.valid_from)
        if published is None or published.confidence in UNSURE:
            rates[rate.valid_from] = replace(rate, confidence="owner")
        known = max(known, half_year_end(rate.valid_from) if series.half_year else rate.valid_from)
    return replace(series, rates=tuple(rates[day] for day in sorted(rates)), known_through=known)


def half_year_start(day: date) -> date:
    """Give the 1 January or 1 July with which the half-year of `day` begins."""
    return date(day.year, 1 if day.month <= 6 else 7, 1)


def half_year_end(day: date) -> date:
    """Give the 30 June or 31 December with which the half-year of `day` ends."""
    return date(day.year, 6, 30) if day.month <= 6 else date(day.year, 12, 31)


def half_years(first: date, last: date) -> Iterator[date]:
    """Give the first days of all half-years that have a day from `first` to `last`."""
    half = half_year_start(first)
    while half <= last:
        yield half
        half = half_year_end(half) + _DAY


def _known_through(series: Series) -> date:
    # a value that was looked up is known at least on its own first day
    return max([series.known_through, *(rate.valid_from for rate in series.rates[-1:])])


def _valid_from(rate: Rate) -> date:
    return rate.valid_from
