"""Worked cases of interest with their sources, reckoned by the law of each place as the data tell it."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

import pytest

from collectdesk import jurisdictions, rates
from collectdesk.domain.interest import Claim, ClaimInterest, Movement, reckon
from collectdesk.domain.rates import RateBook

ALL_RATES = RateBook({each.id: each for each in rates.all_series()})


class Case(NamedTuple):
    """One row: place, principal in minor units, due day, last day, how, what comes of it, and who says so."""

    name: str
    place: str
    currency: str
    principal: int
    due: str
    to: str
    how: dict[str, Any]
    interest: int
    fixed: int
    percents: tuple[str, ...]
    days: int
    source: str


def late_by(days: int, due: str) -> str:
    """Give the day that many days after the due day, as cases of the kind "50 days late" mean it."""
    return (date.fromisoformat(due) + timedelta(days=days)).isoformat()


# A published case that names only days and a rate was put on days of that very rate.
CASES = [
    Case("UK published example, exact", "GB-EAW", "GBP", 100_000, "2018-02-10", late_by(50, "2018-02-10"), {},
         1_164, 7_000, ("8.5",), 50,
         "gov.uk, charging interest: 11.50, as 0.23 a day was rounded first; unrounded 11.64"),
    Case("county court", "GB-EAW", "GBP", 100_000, "2024-01-10", late_by(25, "2024-01-10"),
         {"debtor": "person"}, 548, 0, ("8",), 25,
         "gov.uk make-a-court-claim: 8 % for 25 days; published 5.50, as 0.22 a day was rounded first"),
    Case("UK 60 days at 8.25", "GB-EAW", "GBP", 100_000, "2017-02-10", late_by(60, "2017-02-10"), {},
         1_356, 7_000, ("8.25",), 60, "theukrules.co.uk: 82.50/365*60 = 13.56"),
    Case("UK 45 days at 13.25", "GB-EAW", "GBP", 200_000, "2024-02-10", late_by(45, "2024-02-10"), {},
         3_267, 7_000, ("13.25",), 45, "toolfy.io prints 32.66, as it rounds 45/365 to 0.1233; exact 32.67"),
    Case("UK 1 day at 11.75", "GB-EAW", "GBP", 1_000_000, "2026-02-10", late_by(1, "2026-02-10"), {},
         322, 10_000, ("11.75",), 1, "usewolfx.com glossary, June 2026"),
    Case("UK frozen though Bank Rate fell", "GB-EAW", "GBP", 500_000, "2025-03-31", "2025-08-15", {},
         23_928, 7_000, ("12.75",), 137, "computed: 5000*0.1275*137/365"),
    Case("UK boundary A: due 29 June", "GB-EAW", "GBP", 1_000_000, "2023-06-29", "2023-09-30", {},
         29_301, 10_000, ("11.5",), 93, "computed: 10000*0.115*93/365"),
    Case("DE between businesses over 1 July", "DE", "EUR", 1_000_000, "2025-05-31", "2025-09-30", {},
         35_149, 4_000, ("11.27", "10.27"), 122, "computed: 10000*(0.1127*30+0.1027*92)/365"),
    Case("DE leap year by 365", "DE", "EUR", 1_000_000, "2024-01-31", "2024-02-29", {},
         10_027, 4_000, ("12.62",), 29, "computed: 10000*0.1262*29/365"),
    Case("DE leap year by its 366 days", "DE", "EUR", 1_000_000, "2024-01-31", "2024-02-29",
         {"divisor": "366"}, 9_999, 4_000, ("12.62",), 29,
         "computed: 10000*0.1262*29/366; the statute does not fix the divisor"),
    Case("FR between businesses", "FR", "EUR", 1_200_000, "2024-09-30", "2024-12-15", {},
         35_605, 4_000, ("14.25",), 76, "formula and 14.25 % for H2 2024 of bpifrance-creation.fr"),
    Case("IE one rate", "IE", "EUR", 200_000, "2025-03-31", "2025-06-30", {},
         5_560, 7_000, ("11.15",), 91, "computed; single rate of the payment date seen at djei.ie"),
    Case("EU minimum", "EU", "EUR", 100_000, "2025-12-31", "2026-06-30", {},
         5_033, 4_000, ("10.15",), 181, "computed; 10.15 % for H1 2026 seen at getinvoicepdf.com"),
    Case("CN sale contract, nothing agreed", "CN", "CNY", 10_000_000, "2024-03-31", "2025-03-31", {},
         448_500, 0, ("4.485",), 365, "computed: 买卖合同解释第18条第4款, LPR 3.45 x 1.3 at breach"),
    Case("CN payments to small enterprises", "CN", "CNY", 20_000_000, "2025-08-19", "2025-12-31",
         {"rule": "sme"}, 1_340_000, 0, ("18.25",), 134, "computed: 200000*0.0005*134, 条例 art. 9(2), 17"),
    Case("CN private lending capped", "CN", "CNY", 10_000_000, "2024-08-10", "2025-02-10",
         {"rule": "lending", "contract_percent": "24", "contract_on": "2024-05-10"},
         695_671, 0, ("13.8",), 184, "computed: 100000*0.138*184/365, 4 x LPR 3.45 on the contract date"),
    Case("CN doubled judgment interest", "CN", "CNY", 10_000_000, "2025-01-31", "2025-05-01",
         {"rule": "judgment"}, 157_500, 0, ("6.3875",), 90, "computed: 100000*0.000175*90, 法释〔2014〕8号"),
    Case("TW statutory", "TW", "TWD", 30_000_000, "2024-12-31", "2025-06-30", {},
         743_800, 0, ("5",), 181, "computed: 300000*0.05*181/365 = 7438.36, whole dollars"),
    Case("HK prime + 1 entered by the owner", "HK", "HKD", 5_000_000, "2025-01-01", "2025-06-30",
         {"rule": "court", "contract_percent": "6"}, 147_945, 0, ("6",), 180,
         "computed; prime + 1 % seen in Waddington/Tadjudin 2016 CA"),
    Case("HK agreed 6 %", "HK", "HKD", 5_000_000, "2025-01-01", "2025-06-30",
         {"contract_percent": "6"}, 147_945, 0, ("6",), 180, "the same as a rate of the contract"),
    Case("US-CA", "US-CA", "USD", 1_000_000, "2025-01-01", "2025-07-01", {},
         49_589, 0, ("10",), 181, "computed: Civ. Code 3289(b)"),
    Case("US-NY", "US-NY", "USD", 1_000_000, "2025-01-01", "2025-07-01", {},
         44_630, 0, ("9",), 181, "computed: CPLR 5001/5004"),
]  # fmt: skip


def reckoned(place: str, currency: str, principal: int, due: str, to: str, **how: Any) -> ClaimInterest:
    about = {
        name: date.fromisoformat(how.pop(name)) for name in ("contract_on", "demand_on") if name in how
    } | {name: how.pop(name) for name in ("debtor", "costs_minor") if name in how}
    if "contract_percent" in how:
        about["contract_percent"] = Fraction(how.pop("contract_percent"))
    claim = Claim(principal, currency, date.fromisoformat(due), **about)
    law = jurisdictions.find(place).interest
    return reckon(claim, law, ALL_RATES, until=date.fromisoformat(to), **how)


def codes(found: ClaimInterest) -> set[str]:
    return {note.code for note in found.notes}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.name} [{case.source}]")
def test_a_worked_case_gives_the_interest_of_its_source(case: Case) -> None:
    found = reckoned(case.place, case.currency, case.principal, case.due, case.to, **case.how)
    assert found.interest_minor == case.interest
    assert (found.fixed_minor, found.fixed_currency) == (case.fixed, case.currency if case.fixed else "")
    assert [period.yearly_percent for period in found.periods] == [Fraction(each) for each in case.percents]
    assert sum(period.days for period in found.periods) == case.days
    assert not any(period.last_known for period in found.periods)


def test_the_published_sum_of_gov_uk_comes_from_a_daily_amount_that_was_rounded_first() -> None:
    found = reckoned("GB-EAW", "GBP", 100_000, "2018-02-10", late_by(50, "2018-02-10"))
    assert round(found.per_day) * 50 == 1_150
    assert found.interest_minor == 1_164


@pytest.mark.parametrize(
    ("divisor", "counted_as_published", "counted_by_law"),
    [("365", 317_028, 317_018), ("366", 316_686, 316_676)],
)
def test_a_published_german_sum_is_wrong_by_its_own_first_row(
    divisor: str, counted_as_published: int, counted_by_law: int
) -> None:
    """Source: README of bgb-interest prints 3154.20 for 991 days from 15 January 2023 to 2 October 2025.

    Its first row has 167 days to 30 June 2023, so that it counts 15 January and not the last day. Its days at
    the rates of the Bundesbank give 3170.28 by 365 and 3166.86 by real years, as was recomputed.
    """
    published = 315_420
    as_counted_there = reckoned("DE", "EUR", 1_000_000, "2023-01-14", "2025-10-01", divisor=divisor)
    assert as_counted_there.interest_minor == counted_as_published
    halves = {period.rate_from: 0 for period in as_counted_there.periods}
    for period in as_counted_there.periods:
        halves[period.rate_from] += period.days
    assert list(halves.values()) == [167, 184, 182, 184, 181, 93]
    by_law = reckoned("DE", "EUR", 1_000_000, "2023-01-15", "2025-10-02", divisor=divisor)
    assert sum(period.days for period in by_law.periods) == 991
    assert by_law.interest_minor == counted_by_law
    assert published not in (as_counted_there.interest_minor, by_law.interest_minor)


@pytest.mark.parametrize(("due", "percent"), [("2023-06-29", "11.5"), ("2023-06-30", "13")])
def test_one_day_over_the_half_year_changes_the_frozen_rate_of_england(due: str, percent: str) -> None:
    found = reckoned("GB-EAW", "GBP", 1_000_000, due, "2023-12-31")
    assert {period.percent for period in found.periods} == {Fraction(percent)}


@pytest.mark.parametrize(
    ("principal", "owed"), [(99_999, 4_000), (100_000, 7_000), (999_999, 7_000), (1_000_000, 10_000)]
)
def test_the_fixed_sum_of_england_has_its_bands(principal: int, owed: int) -> None:
    """Source: s.5A, table of gov.uk: below 1,000, to below 10,000, from 10,000; one sum per late invoice."""
    assert reckoned("GB-EAW", "GBP", principal, "2025-03-31", "2025-04-01").fixed_minor == owed
    assert reckoned("GB-EAW", "GBP", principal, "2025-03-31", "2025-03-31").fixed_minor == 0


@pytest.mark.parametrize("place", ["GB-EAW", "GB-SCT", "DE", "FR", "IE", "EU"])
def test_no_private_person_owes_a_fixed_sum_or_the_rate_between_businesses(place: str) -> None:
    currency = jurisdictions.find(place).currency
    of_company = reckoned(place, currency, 500_000, "2025-01-31", "2025-12-31")
    of_person = reckoned(place, currency, 500_000, "2025-01-31", "2025-12-31", debtor="person")
    assert of_company.fixed_minor >= 4_000
    assert of_person.fixed_minor == 0
    assert of_person.interest_minor < of_company.interest_minor


@pytest.mark.parametrize(
    ("place", "debtor"), [("HK", "company"), ("HK", "person"), ("IE", "person"), ("EU", "person")]
)
def test_where_the_law_gives_no_interest_nothing_runs_and_a_note_says_so(place: str, debtor: str) -> None:
    currency = jurisdictions.find(place).currency
    found = reckoned(place, currency, 500_000, "2025-01-31", "2025-12-31", debtor=debtor)
    assert (found.interest_minor, found.periods, found.per_day) == (0, (), 0)
    assert "interest-none-agreed" in codes(found)


def test_a_french_consumer_owes_interest_only_from_a_demand() -> None:
    silent = reckoned("FR", "EUR", 500_000, "2025-01-31", "2025-12-31", debtor="person")
    assert silent.interest_minor == 0
    assert "interest-demand-missing" in codes(silent)
    asked = reckoned(
        "FR", "EUR", 500_000, "2025-01-31", "2025-12-31", debtor="person", demand_on="2025-07-15"
    )
    assert asked.periods[0].first == date(2025, 7, 16)
    assert asked.fixed_minor == 0


def test_a_consumer_of_new_york_owes_two_percent() -> None:
    found = reckoned("US-NY", "USD", 1_000_000, "2025-01-01", "2025-07-01", debtor="person")
    assert {period.percent for period in found.periods} == {Fraction(2)}
    older = reckoned("US-NY", "USD", 1_000_000, "2022-03-31", "2022-05-31", debtor="person")
    assert [(str(period.first), period.percent) for period in older.periods] == [
        ("2022-04-01", 9),
        ("2022-04-30", 2),
    ]
    assert "interest-rule-unsure" in codes(older)


def test_texas_counts_from_the_thirtieth_day_after_the_due_day() -> None:
    """Source: Tex. Fin. 302.002: 6 % from the 30th day after the sum was due."""
    found = reckoned("US-TX", "USD", 1_000_000, "2025-01-01", "2025-07-01")
    assert found.periods[0].first == date(2025, 1, 31)
    assert found.interest_minor == 24_986  # 10000*0.06*152/365
    assert reckoned("US-TX", "USD", 1_000_000, "2025-01-01", "2025-01-30").interest_minor == 0


def test_an_agreed_rate_above_the_cap_of_taiwan_is_cut_to_it_on_each_day() -> None:
    """Source: 民法205: 20 %, and 16 % since 20 July 2021."""
    found = reckoned("TW", "TWD", 100_000_000, "2021-06-30", "2021-08-31", contract_percent="24")
    assert [(str(period.first), int(period.percent), period.capped) for period in found.periods] == [
        ("2021-07-01", 20, True),
        ("2021-07-20", 16, True),
    ]
    assert "interest-capped" in codes(found)
    # the 20 % and the day of the change are from memory
    assert "interest-limit-unsure" in codes(found)
    within = reckoned("TW", "TWD", 100_000_000, "2021-06-30", "2021-08-31", contract_percent="12")
    assert not any(period.capped for period in within.periods)
    assert "interest-capped" not in codes(within)


def test_an_agreed_rate_far_above_the_loss_is_only_warned_of_in_china() -> None:
    found = reckoned("CN", "CNY", 10_000_000, "2024-03-31", "2025-03-31", contract_percent="24")
    assert found.interest_minor == 2_400_000
    assert "interest-above-limit" in codes(found)
    low = reckoned("CN", "CNY", 10_000_000, "2024-03-31", "2025-03-31", contract_percent="4.4")
    assert "interest-above-limit" not in codes(low)


def test_texas_warns_of_its_usury_law_and_not_of_a_reduction() -> None:
    """Source: Fin. 302.001: 10 % as the general usury line."""
    found = reckoned("US-TX", "USD", 1_000_000, "2025-01-01", "2025-07-01", contract_percent="12")
    assert codes(found) & {"interest-above-limit", "interest-above-line"} == {"interest-above-line"}


def test_an_agreed_rate_below_the_french_floor_is_warned_of() -> None:
    """Source: L441-10: at least three times the legal rate (2024 H2: 3 x 4.92)."""
    low = reckoned("FR", "EUR", 1_200_000, "2024-09-30", "2024-12-15", contract_percent="10")
    assert "interest-below-limit" in codes(low)
    assert low.interest_minor == 24_986  # 12000*0.10*76/365
    high = reckoned("FR", "EUR", 1_200_000, "2024-09-30", "2024-12-15", contract_percent="15")
    assert "interest-below-limit" not in codes(high)
    # the floor is one between businesses
    person = reckoned(
        "FR", "EUR", 1_200_000, "2024-09-30", "2024-12-15", contract_percent="10", debtor="person"
    )
    assert "interest-below-limit" not in codes(person)


def test_many_chinese_judgments_follow_each_new_lpr() -> None:
    found = reckoned("CN", "CNY", 10_000_000, "2024-03-31", "2025-06-30", rule="sale_stepping")
    steps = [(str(period.first), period.percent) for period in found.periods]
    assert steps[:4] == [
        ("2024-04-01", Fraction("4.485")),
        ("2024-07-22", Fraction("4.355")),
        ("2024-10-21", Fraction("4.03")),
        ("2025-05-20", Fraction("3.9")),
    ]
    assert sum(period.days for period in found.periods) == 456


def test_a_sale_of_before_the_lpr_has_the_old_benchmark() -> None:
    found = reckoned("CN", "CNY", 10_000_000, "2018-03-31", "2019-03-31")
    assert {period.percent for period in found.periods} == {Fraction("4.35") * Fraction("1.3")}
    assert "interest-rule-unsure" in codes(found)


def test_german_contracts_until_july_2014_have_eight_points() -> None:
    older = reckoned("DE", "EUR", 1_000_000, "2015-01-31", "2015-03-31", contract_on="2014-07-28")
    newer = reckoned("DE", "EUR", 1_000_000, "2015-01-31", "2015-03-31", contract_on="2014-07-29")
    assert [each.periods[0].percent for each in (older, newer)] == [Fraction("7.17"), Fraction("8.17")]
    # the fixed sum came with the same law, for the same contracts
    assert [each.fixed_minor for each in (older, newer)] == [0, 4_000]


def test_a_german_merchant_may_ask_five_percent_before_default() -> None:
    found = reckoned("DE", "EUR", 1_000_000, "2025-01-31", "2025-12-31", rule="merchant")
    assert {period.percent for period in found.periods} == {Fraction(5)}


def test_a_negative_base_rate_is_simply_added() -> None:
    """Source: -0.88 + 9 = 8.12."""
    found = reckoned("DE", "EUR", 1_000_000, "2021-01-31", "2021-12-31")
    assert {period.percent for period in found.periods} == {Fraction("8.12")}
    assert {period.quoted for period in found.periods} == {Fraction("-0.88")}


def test_seventeen_german_half_years_with_leap_years_add_up_to_days_at_their_rates() -> None:
    found = reckoned("DE", "EUR", 1_000_000, "2017-12-31", "2026-06-30")
    assert len(found.periods) == 17
    assert found.interest == sum(
        1_000_000 * period.percent * period.days / Fraction(36_500) for period in found.periods
    )
    assert sum(period.days for period in found.periods) == (date(2026, 6, 30) - date(2017, 12, 31)).days


def test_an_irish_piece_that_ends_with_a_payment_has_the_rate_of_that_payment() -> None:
    paid = [Movement(date(2025, 6, 30), 100_000, "principal")]
    found = reckoned("IE", "EUR", 200_000, "2024-11-30", "2025-08-31", movements=paid)
    told = [(str(p.first), str(p.last), p.principal_minor, p.percent) for p in found.periods]
    assert told == [
        ("2024-12-01", "2025-06-30", 200_000, Fraction("11.15")),
        ("2025-07-01", "2025-08-31", 100_000, Fraction("10.15")),
    ]


def test_a_demand_starts_interest_in_taiwan_and_nothing_in_california() -> None:
    found = reckoned("TW", "TWD", 30_000_000, "2024-12-31", "2025-06-30", demand_on="2025-03-31")
    assert found.periods[0].first == date(2025, 4, 1)
    ignored = reckoned("US-CA", "USD", 30_000_000, "2024-12-31", "2025-06-30", demand_on="2025-03-31")
    assert ignored.periods[0].first == date(2025, 1, 1)
    assert "interest-demand-unneeded" in codes(ignored)


def test_what_nobody_looked_up_is_the_last_known_rate_and_says_so() -> None:
    """Bank Rate after 30 June 2026 and the German base rate after 2026 are open."""
    england = reckoned("GB-EAW", "GBP", 1_000_000, "2027-01-31", "2027-03-31")
    germany = reckoned("DE", "EUR", 1_000_000, "2026-11-30", "2027-03-31")
    assert [period.last_known for period in england.periods] == [True]
    assert [period.last_known for period in germany.periods] == [False, True]
    for found in (england, germany):
        assert "interest-last-known" in codes(found)


def test_what_is_known_from_a_secondary_page_is_to_be_confirmed() -> None:
    found = reckoned("FR", "EUR", 1_200_000, "2026-06-30", "2026-09-30")
    assert "interest-rate-unsure" in codes(found)
    assert "interest-rule-unsure" in codes(
        reckoned("GB-EAW", "GBP", 100_000, "2024-01-31", "2024-05-31", debtor="person")
    )
