"""Today, a customer's story and the search of the log against the same SQL run by sqlite3 alone."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import big_book
import measure
import talked_book

from collectdesk.operations import today
from collectdesk.store.queries import listing, log, timeline
from collectdesk.store.queries import today as today_queries
from collectdesk.store.queries.today_facts import Facts

# what a search may take beyond its SQL, in seconds
_MORE = 0.1


def run() -> list[measure.Result]:
    """Measure a book of 10,000 invoices and 100,000 log entries."""
    with tempfile.TemporaryDirectory() as folder, talked_book.make(Path(folder) / "book") as book:
        reader = book.reader()
        with closing(sqlite3.connect(book.file)) as bare:
            return _measure(reader, bare)


def _measure(reader: sqlite3.Connection, bare: sqlite3.Connection) -> list[measure.Result]:
    day = big_book.TODAY
    busiest = timeline.of_customer(talked_book.BUSIEST, day)

    def searched(text: str) -> Callable[[], object]:
        return lambda: listing.first(reader, log.listed(log.Wanted(text)))

    def against(job: str, ours: Callable[[], object], goal: float) -> measure.Result:
        return measure.by_turns(job, ours, _same(reader, bare, ours), goal)

    seldom = against("log, search of two characters", searched("補助"), 2)
    none = against("log, search of two characters that nobody said", searched("龍龜"), 2)
    return [
        against("Today, 100,000 log entries", lambda: today_queries.proposals(Facts(reader, day)), 2),
        against("Today with its sentences", lambda: today.items(reader, day, "zh-Hant"), 2),
        against("story of a customer, first rows of 10,000", lambda: listing.first(reader, busiest), 2),
        against("story of a customer, order of all", lambda: listing.ids(reader, busiest), 2),
        against("log, first rows", searched(""), 2),
        against("log, longest silence first", lambda: listing.first(reader, log.listed(sort="silence")), 2),
        seldom,
        none,
        *(
            measure.Result(f"{each.job}, more than its SQL", max(each.ours_s - each.floor_s, 0), _MORE, 1)
            for each in (seldom, none)
        ),
    ]


def _same(
    reader: sqlite3.Connection, bare: sqlite3.Connection, ours: Callable[[], object]
) -> Callable[[], object]:
    """Give the same SQL that `ours` runs, with its values in it, fetched and nothing more."""
    asked: list[str] = []
    reader.set_trace_callback(asked.append)
    ours()
    reader.set_trace_callback(None)
    return lambda: [bare.execute(each).fetchall() for each in asked]
