"""The published rates with their history, each series read from `resources/rates/ID.toml` when asked for."""

from datetime import date, datetime
from functools import cache
from itertools import pairwise

from collectdesk import resources
from collectdesk.domain.law import Rate, Series
from collectdesk.domain.rates import half_year_end
from collectdesk.law_reading.table import LawTable, exact


def series(series_id: str) -> Series:
    """Give a published series by its id; raise KeyError if there is none, ValueError if its file is wrong."""
    if series_id not in ids():
        raise KeyError(series_id)
    return _read(series_id)


def all_series() -> tuple[Series, ...]:
    """Give every published series in the order of the ids."""
    return tuple(_read(series_id) for series_id in ids())


@cache
def ids() -> tuple[str, ...]:
    """Give the ids of all series, which are the names of their files."""
    return tuple(sorted(file.stem for file in resources.path("rates").glob("*.toml")))


@cache
def _read(series_id: str) -> Series:
    return parse(resources.path("rates", f"{series_id}.toml").read_text("utf-8"), series_id)


def parse(text: str, series_id: str) -> Series:
    """Give the series that `text` writes, as `resources/rates/README.md` tells; raise ValueError if wrong."""
    import tomllib  # loads when a rate is first asked for, not at a start

    table = LawTable(tomllib.loads(text), series_id)
    sources = {
        name: source.made((source.text("text"), source.confidence()))
        for name, source in table.table("sources").rest().items()
    }
    half_year = table.flag("half_year")
    rates = _rates(table, sources)
    read = Series(
        series_id,
        table.words("names"),
        table.text("publisher"),
        rates,
        table.day("known_through"),
        half_year,
        table.flag("final"),
    )
    _check(read, table)
    return table.made(read)


def _rates(table: LawTable, sources: dict[str, tuple[str, str]]) -> tuple[Rate, ...]:
    rows = table.take("rates")
    if not isinstance(rows, list) or not rows:
        raise table.wrong("rates must be a list of rates")
    rates, used = [], set()
    for row in rows:
        if not isinstance(row, list) or len(row) != 3:
            raise table.wrong(f"{row} must be a day, a rate and a source")
        day, percent, source = row
        if not isinstance(day, date) or isinstance(day, datetime):
            raise table.wrong(f"{day!r} must be a day")
        if source not in sources:
            raise table.wrong(f"unknown source {source!r} of {day}")
        rates.append(Rate(day, exact(percent, table.where, f"the rate of {day}"), *sources[source]))
        used.add(source)
    if unused := sources.keys() - used:
        raise table.wrong(f"no rate has the source {', '.join(sorted(unused))}")
    return tuple(rates)


def _check(read: Series, table: LawTable) -> None:
    """Refuse days out of order, values of a half-year that begin within one, and too early an end."""
    days = [rate.valid_from for rate in read.rates]
    for earlier, later in pairwise(days):
        if later <= earlier:
            raise table.wrong(f"{later} comes after {earlier}")
    if read.half_year:
        for day in days:
            if (day.month, day.day) not in {(1, 1), (7, 1)}:
                raise table.wrong(f"{day} begins no half-year")
    if read.known_through < (half_year_end(days[-1]) if read.half_year else days[-1]):
        raise table.wrong("known_through is before the end of the last rate")
