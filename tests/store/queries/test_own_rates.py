"""Rates the owner adds: with source and day, heard by interest, undone, asked for where they are missing."""

from datetime import date
from fractions import Fraction

import pytest

from collectdesk import rates as published
from collectdesk.domain.problem import Problem
from collectdesk.operations import rates, undo
from collectdesk.store.queries import rates as queries
from tests import factory
from tests.factory import NOW

JULY = date(2060, 7, 1)


def added(book, series: str = "ecb-mro", day: date = JULY, percent: str = "2.15", source: str = "ECB") -> int:
    return factory.made(rates.add_rate(book, NOW, series, day, percent, source).id)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("2.15", "2.15"), ("2,15 %", "2.15"), ("-0.88", "-0.88"), ("−0,88%", "-0.88"), ("0", "0"), ("-0", "0"),
     ("12.500", "12.5")],
)  # fmt: skip
def test_a_rate_is_kept_as_it_was_published(book, typed: str, plain: str) -> None:
    key = added(book, percent=typed)
    assert queries.own_rates(book.here) == [queries.OwnRate(key, "ecb-mro", JULY, plain, "ECB")]
    quoted = queries.rate_book(book.here).on("ecb-mro", JULY)
    assert (quoted.percent, quoted.valid_from, quoted.source) == (Fraction(plain), JULY, "ECB")
    assert (quoted.confidence, quoted.last_known) == ("owner", False)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"series": "moon-rate"}, "series-unknown"), ({"percent": ""}, "rate-percent-missing"),
        ({"percent": "-"}, "rate-percent-missing"), ({"percent": "abc"}, "rate-unreadable"),
        ({"percent": "--1"}, "rate-unreadable"), ({"percent": "101"}, "rate-unreadable"),
        ({"source": "  "}, "rate-source-missing"), ({"series": "de-base-rate", "day": date(2060, 7, 2)},
         "rate-day-half-year"),
    ],
)  # fmt: skip
def test_a_rate_that_cannot_stand_is_refused(book, change: dict, code: str) -> None:
    with pytest.raises(Problem, match=code):
        added(book, **change)
    assert queries.own_rates(book.here) == []


def test_a_day_has_one_rate_only(book) -> None:
    key = added(book)
    with pytest.raises(Problem, match="rate-day-taken") as told:
        added(book, percent="3")
    assert told.value.fields["percent"] == "2.15"
    rates.void_rate(book, NOW, key)
    added(book, percent="3")


def test_a_published_rate_that_was_seen_is_not_overruled(book) -> None:
    sure = next(one for one in published.series("uk-bank-rate").rates if one.confidence == "seen")
    with pytest.raises(Problem, match="rate-day-taken"):
        added(book, "uk-bank-rate", sure.valid_from)


def test_a_published_rate_that_is_not_sure_gives_way(book) -> None:
    unsure = [
        (series.id, one)
        for series in published.all_series()
        for one in series.rates
        if one.confidence in ("secondary", "memory")
    ]
    assert unsure
    series, one = unsure[-1]
    added(book, series, one.valid_from, "9.99")
    assert queries.rate_book(book.here).on(series, one.valid_from).percent == Fraction("9.99")


def test_adding_and_taking_out_are_undone(book) -> None:
    key = added(book)
    rates.void_rate(book, NOW, key)
    assert queries.own_rates(book.here) == []
    assert undo.undo(book, NOW).what == "undone-rate-voided"
    assert len(queries.own_rates(book.here)) == 1
    assert undo.undo(book, NOW).what == "undone-rate-added"
    assert queries.own_rates(book.here) == []
    with pytest.raises(Problem, match="rate-record-unknown"):
        rates.void_rate(book, NOW, key)


def test_what_is_not_known_is_asked_for_until_it_was_added(book) -> None:
    today = date(2061, 3, 1)
    before = queries.open_gaps(book.here, today)
    missing = [gap for gap in before if gap.series == "de-base-rate"]
    assert missing[-1] == ("de-base-rate", date(2061, 1, 1), date(2061, 6, 30))
    added(book, "de-base-rate", date(2061, 1, 1), "1.27", "Bundesbank")
    assert [gap for gap in before if gap not in queries.open_gaps(book.here, today)] == missing[-1:]


def test_a_later_rate_changes_what_is_reckoned(book) -> None:
    last = published.series("uk-bank-rate").rates[-1]
    later = date(2061, 1, 1)
    assert queries.rate_book(book.here).on("uk-bank-rate", later).last_known
    added(book, "uk-bank-rate", later, "7")
    quoted = queries.rate_book(book.here)
    assert quoted.on("uk-bank-rate", later).percent == 7
    assert quoted.on("uk-bank-rate", last.valid_from).percent == last.percent
    assert set(queries.known(book.here)) == set(published.ids())
    assert len(queries.known(book.here)) == len(published.ids())
