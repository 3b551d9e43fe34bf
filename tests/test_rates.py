"""The published rates: whole, honest about what is not known, and the sums that the law makes of them."""

import re
from datetime import date
from fractions import Fraction

import pytest

from collectdesk import jurisdictions, rates, resources
from collectdesk.domain.law import InterestRule
from collectdesk.domain.rates import RateBook, gaps
from tests import published_rates
from tests.test_house import foreign_characters

TODAY = date(2026, 11, 21)
BOOK = RateBook({series.id: series for series in rates.all_series()})


def text_of(series_id: str) -> str:
    return resources.path("rates", f"{series_id}.toml").read_text("utf-8")


def rule_of(code: str, rule: str, debtor: str = "company", since: date = date.min) -> InterestRule:
    (found,) = (
        each
        for each in jurisdictions.find(code).interest.rules
        if each.id == rule and debtor in each.debtors and each.valid_from >= since
    )
    return found


def sums(rule: InterestRule, figures: dict[date, Fraction], days_before: int = 0) -> dict[date, Fraction]:
    """Give what `rule` makes of its series on the days of `figures`, or so many days before them."""
    return {
        day: BOOK.on(rule.series, date.fromordinal(day.toordinal() - days_before)).percent * rule.factor
        + rule.points
        for day in figures
    }


def test_every_series_is_there() -> None:
    assert [series.id for series in rates.all_series()] == [
        "cn-lpr-1y", "cn-lpr-5y", "cn-pboc-1y", "de-base-rate", "ecb-mro", "fr-legal-private",
        "fr-legal-professional", "fr-legal-single", "hk-judgment", "ie-judgment", "sg-judgment",
        "tw-contract-cap", "uk-bank-rate", "us-ny-consumer",
    ]  # fmt: skip


@pytest.mark.parametrize("series_id", rates.ids())
def test_a_series_is_whole(series_id: str) -> None:
    series = rates.series(series_id)
    assert series.id == series_id
    assert series.publisher
    assert set(series.names) == {"en", "zh-Hans", "zh-Hant"}
    for language in ("zh-Hans", "zh-Hant"):
        assert not foreign_characters(series.names[language], language)
    for rate in series.rates:
        assert -2 < rate.percent < 25
        assert rate.source
        assert rate.confidence in {"seen", "secondary", "memory", "derived"}


def test_a_series_is_read_once() -> None:
    assert rates.series("ecb-mro") is rates.series("ecb-mro")


@pytest.mark.parametrize("unknown", ["", "euribor", "../messages/en/cli", "uk-bank-rate.toml"])
def test_an_unknown_series_is_not_looked_for_elsewhere(unknown: str) -> None:
    with pytest.raises(KeyError):
        rates.series(unknown)


@pytest.mark.parametrize(
    ("series_id", "day", "percent"),
    [
        ("uk-bank-rate", date(2024, 12, 31), "4.75"),
        ("uk-bank-rate", date(2022, 12, 31), "3.5"),
        ("uk-bank-rate", date(2023, 6, 30), "5"),
        ("ecb-mro", date(2024, 7, 1), "4.25"),
        ("ecb-mro", date(2025, 1, 1), "3.15"),
        ("de-base-rate", date(2010, 3, 5), "0.12"),
        ("de-base-rate", date(2016, 8, 1), "-0.88"),
        ("de-base-rate", date(2025, 6, 30), "2.27"),
        ("cn-lpr-1y", date(2024, 3, 31), "3.45"),
        ("cn-lpr-1y", date(2024, 7, 21), "3.45"),
        ("cn-lpr-1y", date(2024, 7, 22), "3.35"),
        ("cn-pboc-1y", date(2019, 8, 19), "4.35"),
        ("tw-contract-cap", date(2021, 7, 19), "20"),
        ("tw-contract-cap", date(2021, 7, 20), "16"),
        ("fr-legal-professional", date(2023, 12, 31), "4.22"),
        ("fr-legal-private", date(2026, 6, 30), "6.67"),
        ("fr-legal-single", date(2010, 12, 31), "0.65"),
        ("hk-judgment", date(2015, 1, 1), "8"),
        ("ie-judgment", date(2016, 12, 31), "8"),
    ],
)
def test_a_known_day_has_its_rate(series_id: str, day: date, percent: str) -> None:
    quoted = BOOK.on(series_id, day)
    assert quoted.percent == Fraction(percent)
    assert not quoted.last_known


def test_the_british_rate_is_the_bank_rate_of_the_day_before_the_half_year_and_eight() -> None:
    rule = rule_of("GB-EAW", "statutory")
    assert rule.reference == "half_year_before"
    assert len(published_rates.UK_STATUTORY) == 48
    assert sums(rule, published_rates.UK_STATUTORY, days_before=1) == published_rates.UK_STATUTORY
    assert sums(rule_of("GB-SCT", "statutory"), published_rates.UK_STATUTORY, 1) == (
        published_rates.UK_STATUTORY
    )


def test_the_german_rate_is_the_base_rate_and_eight_or_nine() -> None:
    later = date(2014, 7, 29)
    (old,) = (rule for rule in jurisdictions.find("DE").interest.rules if rule.valid_until)
    assert old.valid_until == date(2014, 7, 28)
    assert old.valid_by == "contract"
    assert sums(old, published_rates.DE_COMPANY_8) == published_rates.DE_COMPANY_8
    new = rule_of("DE", "statutory", since=later)
    assert sums(new, published_rates.DE_COMPANY_9) == published_rates.DE_COMPANY_9
    assert rule_of("DE", "statutory", "person").points == 5


@pytest.mark.parametrize(
    ("code", "figures"),
    [
        ("EU", published_rates.DIRECTIVE),
        ("IE", published_rates.DIRECTIVE),
        ("FR", published_rates.FRANCE),
    ],
)
def test_the_rate_of_the_central_bank_and_its_points_make_the_rate_of_a_half_year(
    code: str, figures: dict[date, Fraction]
) -> None:
    assert len(figures) == 28
    assert sums(rule_of(code, "statutory"), figures) == figures


SUMS = [
    published_rates.UK_STATUTORY,
    published_rates.DE_COMPANY_8,
    published_rates.DE_COMPANY_9,
    published_rates.DIRECTIVE,
    published_rates.FRANCE,
]


@pytest.mark.parametrize("series_id", rates.ids())
def test_no_sum_of_a_half_year_is_stored(series_id: str) -> None:
    series = rates.series(series_id)
    stored = {rate.valid_from: rate.percent for rate in series.rates}
    for figures in SUMS:
        assert not stored.items() & figures.items()


def test_what_was_not_looked_up_is_a_gap() -> None:
    asked = {series.id: gaps(series, TODAY) for series in rates.all_series()}
    assert asked == {
        "cn-lpr-1y": [(date(2025, 12, 1), TODAY)],
        "cn-lpr-5y": [(date(2025, 6, 20), TODAY)],
        "cn-pboc-1y": [],
        "de-base-rate": [],
        "ecb-mro": [(date(2026, 7, 2), TODAY)],
        "fr-legal-private": [(date(2026, 7, 1), date(2026, 12, 31))],
        "fr-legal-professional": [(date(2026, 7, 1), date(2026, 12, 31))],
        "fr-legal-single": [],
        "hk-judgment": [(date(2017, 2, 1), TODAY)],
        "ie-judgment": [(date(2017, 1, 2), TODAY)],
        "sg-judgment": [(date(2007, 4, 2), TODAY)],
        "tw-contract-cap": [],
        "us-ny-consumer": [],
        "uk-bank-rate": [(date(2026, 7, 1), TODAY)],
    }


@pytest.mark.parametrize(
    ("series_id", "day", "confidence"),
    [
        ("uk-bank-rate", date(2025, 6, 30), "seen"),
        ("uk-bank-rate", date(2025, 12, 31), "memory"),
        ("ecb-mro", date(2016, 7, 1), "memory"),
        ("ecb-mro", date(2026, 1, 1), "seen"),
        ("ecb-mro", date(2026, 7, 1), "secondary"),
        ("de-base-rate", date(2026, 1, 1), "seen"),
        ("de-base-rate", date(2026, 7, 1), "secondary"),
        ("cn-lpr-1y", date(2025, 6, 19), "seen"),
        ("cn-lpr-1y", date(2025, 6, 20), "memory"),
        ("fr-legal-professional", date(2026, 1, 1), "seen"),
        ("sg-judgment", date(2020, 1, 1), "memory"),
    ],
)
def test_what_is_not_sure_says_so(series_id: str, day: date, confidence: str) -> None:
    assert BOOK.on(series_id, day).confidence == confidence


MISTAKES = [
    ("known_through = 2026-12-31\n", "", "known_through is missing"),
    ("known_through = 2026-12-31", 'known_through = "2026-12-31"', "known_through must be a day"),
    ("known_through = 2026-12-31", "known_through = 2026-12-30", "before the end of the last rate"),
    ("half_year = true", "half_year = 1", "half_year must be of type bool"),
    ("half_year = true", "halfyear = true", "unknown halfyear"),
    ('publisher = "Deutsche Bundesbank"', 'publisher = ""', "publisher is empty"),
    ('publisher = "Deutsche Bundesbank"', 'publisher = " Bundesbank"', "publisher is empty or padded"),
    ('[2002-01-01, "2.57"', "[2002-01-01, 2.57", "must be figures in quotation marks"),
    ('[2002-01-01, "2.57"', '[2002-01-01, "2,57"', "must be figures in quotation marks"),
    ('[2002-01-01, "2.57"', '[2002-01-01, "1e1"', "must be figures in quotation marks"),
    ('[2002-01-01, "2.57"', '[2002-01-02, "2.57"', "begins no half-year"),
    ('[2002-01-01, "2.57"', '["2002-01-01", "2.57"', "must be a day"),
    ('[2002-01-01, "2.57"', '[2002-01-01T00:00:00, "2.57"', "must be a day"),
    ('[2002-01-01, "2.57"', '[2002-07-01, "2.57"', "comes after"),
    ('"2.57", "bundesbank"', '"2.57"', "must be a day, a rate and a source"),
    ('"2.57", "bundesbank"', '"2.57", "nobody"', "unknown source 'nobody'"),
    ("[sources.press]", "[sources.unused]\ntext = 'x'\nconfidence = 'seen'\n[sources.press]", "no rate has"),
    ('confidence = "seen"', 'confidence = "sure"', "confidence 'sure' is not one of"),
    ('confidence = "seen"', 'confidence = "owner"', "confidence 'owner' is not one of"),
    ("zh-Hant = ", "zh-HK = ", "zh-Hant is missing"),
]


@pytest.mark.parametrize(("right", "wrong", "why"), MISTAKES, ids=[why for _, _, why in MISTAKES])
def test_a_mistake_in_a_file_is_refused(right: str, wrong: str, why: str) -> None:
    text = text_of("de-base-rate")
    assert rates.parse(text, "de-base-rate").half_year
    assert right in text
    with pytest.raises(ValueError, match=re.escape(why)):
        rates.parse(text.replace(right, wrong, 1), "de-base-rate")


def test_a_series_without_rates_is_refused() -> None:
    text = re.sub(r"rates = \[.*?\n\]", "rates = []", text_of("hk-judgment"), flags=re.DOTALL)
    with pytest.raises(ValueError, match="rates must be a list"):
        rates.parse(text, "hk-judgment")
