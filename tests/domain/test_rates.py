"""Published rates: which value held on a day, and which days nobody has looked up."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.law import Rate
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook, gaps, half_year_end, half_year_start, half_years, with_rates
from tests.domain.laws import BASE, CAP, LAW_RATES, PRIME, day, series

HOLED = series("holed", ("2024-01-01", "3"), ("2025-01-01", "2"), half_year=True, known="2025-06-30")
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


def own(start: str, percent: str) -> Rate:
    return Rate(day(start), Fraction(percent), "my bank", "owner")


@pytest.mark.parametrize(
    ("asked", "percent"),
    [("2019-08-20", "4.25"), ("2023-08-20", "4.25"), ("2023-08-21", "3.45"), ("2025-05-19", "3.1"),
     ("2025-11-30", "3")],
)  # fmt: skip
def test_a_value_holds_until_the_next_one(asked: str, percent: str) -> None:
    found = LAW_RATES.on("prime", day(asked))
    assert found.percent == Fraction(percent)
    assert not found.last_known


def test_after_the_known_days_the_last_value_is_marked() -> None:
    assert LAW_RATES.on("prime", day("2025-12-01")).last_known
    assert LAW_RATES.on("prime", day("2035-12-01")).percent == 3


def test_before_the_first_value_the_rate_is_asked_for() -> None:
    with pytest.raises(Problem, match="rate-unknown") as told:
        LAW_RATES.on("prime", day("2019-08-19"))
    assert told.value.fields == {"series": "prime", "day": "2019-08-19"}


def test_a_value_of_a_half_year_holds_for_that_half_year_only() -> None:
    book = RateBook({"holed": HOLED})
    known = {text: book.on("holed", day(text)) for text in ("2024-06-30", "2024-07-01", "2025-01-01")}
    assert [(each.percent, each.last_known) for each in known.values()] == [(3, False), (3, True), (2, False)]
    assert book.on("holed", day("2025-07-01")).last_known


def test_a_final_value_is_no_guess() -> None:
    assert not LAW_RATES.on("cap", day("2040-01-01")).last_known
    ended = series("ended", ("2024-01-01", "3"), half_year=True, final=True, known="2024-06-30")
    assert not RateBook({"ended": ended}).on("ended", day("2025-01-01")).last_known
    assert gaps(ended, day("2026-01-01")) == gaps(CAP, day("2026-01-01")) == []


def test_steps_begin_with_the_first_day_and_name_each_new_value_on_its_day() -> None:
    steps = LAW_RATES.steps("prime", day("2024-07-01"), day("2026-01-31"))
    assert [(str(begin), value.percent, value.last_known) for begin, value in steps] == [
        ("2024-07-01", Fraction("3.45"), False),
        ("2024-07-22", Fraction("3.35"), False),
        ("2024-10-21", Fraction("3.1"), False),
        ("2025-05-20", Fraction(3), False),
        ("2025-12-01", Fraction(3), True),
    ]


def test_steps_of_half_years_begin_each_half_year() -> None:
    steps = LAW_RATES.steps("base", day("2024-12-31"), day("2025-07-01"))
    assert [str(begin) for begin, _ in steps] == ["2024-12-31", "2025-01-01", "2025-07-01"]


@given(DAYS, st.integers(0, 900))
def test_every_day_of_the_steps_has_the_value_of_its_day(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    steps = LAW_RATES.steps("prime", first, last)
    assert steps[0][0] == first
    assert [begin for begin, _ in steps] == sorted({begin for begin, _ in steps})
    for begin, value in steps:
        assert LAW_RATES.on("prime", begin) == value
    ends = [*(begin - timedelta(days=1) for begin, _ in steps[1:]), last]
    for (_, value), end in zip(steps, ends, strict=True):
        assert LAW_RATES.on("prime", end) == value


def test_gaps_are_the_half_years_without_a_value() -> None:
    assert gaps(HOLED, day("2026-02-01")) == [
        (day("2024-07-01"), day("2024-12-31")),
        (day("2025-07-01"), day("2025-12-31")),
        (day("2026-01-01"), day("2026-06-30")),
    ]
    assert gaps(BASE, day("2025-12-31")) == []


def test_gaps_of_other_series_are_the_days_since_they_were_looked_up() -> None:
    assert gaps(PRIME, day("2025-11-30")) == []
    assert gaps(PRIME, day("2026-01-15")) == [(day("2025-12-01"), day("2026-01-15"))]
    assert gaps(series("none"), day("2026-01-15")) == []


def test_a_rate_of_the_owner_closes_a_gap_and_is_told_as_theirs() -> None:
    wider = with_rates(PRIME, [own("2026-01-20", "2.9")])
    book = RateBook({"prime": wider})
    found = book.on("prime", day("2026-01-20"))
    assert (found.percent, found.confidence, found.source) == (Fraction("2.9"), "owner", "my bank")
    assert not found.last_known
    assert gaps(wider, day("2026-01-31")) == [(day("2026-01-21"), day("2026-01-31"))]
    filled = with_rates(HOLED, [own("2024-07-01", "2.5")])
    assert gaps(filled, day("2025-06-30")) == []
    assert filled.known_through == day("2025-06-30")
    assert with_rates(HOLED, [own("2025-07-01", "2")]).known_through == day("2025-12-31")


def test_a_value_written_down_for_a_later_day_of_its_half_year_holds_for_all_of_it() -> None:
    book = RateBook({"holed": with_rates(HOLED, [own("2025-07-15", "1.5")])})
    assert book.on("holed", day("2025-07-01")).percent == Fraction("1.5")
    assert not book.on("holed", day("2025-07-01")).last_known


def test_a_published_rate_stays_before_the_owner_s_unless_its_source_is_not_sure() -> None:
    assert with_rates(PRIME, [own("2024-10-21", "9")]).rates[3].percent == Fraction("3.1")
    guessed = Rate(day("2025-05-20"), Fraction(3), "a page", "memory")
    unsure = with_rates(series("unsure"), [])
    unsure = type(unsure)(unsure.id, unsure.names, "the bank", (guessed,), day("2025-11-30"))
    assert with_rates(unsure, [own("2025-05-20", "2.8")]).rates[0].percent == Fraction("2.8")


def test_no_rate_of_the_owner_changes_nothing() -> None:
    assert with_rates(PRIME, []) == PRIME


@given(DAYS, st.integers(0, 2_000))
def test_half_years_cover_all_days_once(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    halves = list(half_years(first, last))
    assert halves[0] <= first
    assert half_year_start(last) == halves[-1]
    assert all(half_year_end(a) + timedelta(days=1) == b for a, b in pairwise(halves))
