"""How interest runs in each place, as statutes, sources and decisions tell it."""

from datetime import date
from fractions import Fraction

import pytest

from collectdesk import jurisdictions
from collectdesk.domain.law import CODES, DEBTORS, PARTS, InterestRule, Jurisdiction


@pytest.fixture(params=CODES)
def place(request: pytest.FixtureRequest) -> Jurisdiction:
    return jurisdictions.find(request.param)


def rules_of(code: str, rule: str, debtor: str = "company") -> list[InterestRule]:
    found = [r for r in jurisdictions.find(code).interest.rules if r.id == rule and debtor in r.debtors]
    return sorted(found, key=lambda rule: rule.valid_from)


def test_a_part_payment_has_an_order_of_all_parts(place: Jurisdiction) -> None:
    assert sorted(place.interest.order) == sorted(PARTS)
    assert place.interest.order_by == ("law" if place.code in {"CN", "TW", "DE"} else "choice")


@pytest.mark.parametrize(
    ("code", "company", "person"),
    [
        ("CN", "sale", "sale"),
        ("TW", "statutory", "statutory"),
        ("HK", "", ""),
        ("GB-EAW", "statutory", "court"),
        ("GB-SCT", "statutory", ""),
        ("DE", "statutory", "statutory"),
        ("FR", "statutory", "statutory"),
        ("IE", "statutory", ""),
        ("EU", "statutory", ""),
        ("US-CA", "statutory", "statutory"),
        ("US-NY", "statutory", "consumer"),
        ("US-TX", "statutory", "statutory"),
        ("SG", "", ""),
    ],
)
def test_who_owes_which_interest_if_nothing_was_agreed(code: str, company: str, person: str) -> None:
    assert jurisdictions.find(code).interest.defaults == {"company": company, "person": person}


def test_every_place_knows_an_agreed_rate(place: Jurisdiction) -> None:
    for debtor in DEBTORS:
        agreed = rules_of(place.code, "contract", debtor)
        assert agreed
        assert {rule.family for rule in agreed} == {"agreed"}


@pytest.mark.parametrize(
    ("code", "rule", "debtor", "percent"),
    [
        ("TW", "statutory", "person", "5"),
        ("TW", "bills", "company", "6"),
        ("DE", "merchant", "company", "5"),
        ("GB-EAW", "court", "person", "8"),
        ("US-CA", "statutory", "company", "10"),
        ("US-NY", "statutory", "company", "9"),
        ("US-NY", "consumer", "person", "2"),
        ("US-TX", "statutory", "company", "6"),
        ("CN", "sme", "company", "0.05"),
        ("CN", "judgment", "person", "0.0175"),
    ],
)
def test_a_flat_rate_is_that_of_its_statute(code: str, rule: str, debtor: str, percent: str) -> None:
    latest = rules_of(code, rule, debtor)[-1]
    assert latest.family == "flat"
    assert latest.percent == Fraction(percent)
    assert latest.daily == (code == "CN")


def test_what_is_only_for_businesses_is_not_for_persons() -> None:
    for code, rule in [("CN", "sme"), ("DE", "merchant"), ("GB-EAW", "statutory"), ("EU", "statutory")]:
        assert not rules_of(code, rule, "person")
    for place in jurisdictions.everything():
        fixed = place.interest.fixed_sum
        assert fixed is None or fixed.debtors == {"company"}


@pytest.mark.parametrize(
    ("code", "bands"),
    [
        ("GB-EAW", ((0, 4000), (100000, 7000), (1000000, 10000))),
        ("GB-SCT", ((0, 4000), (100000, 7000), (1000000, 10000))),
        ("IE", ((0, 4000), (100000, 7000), (1000000, 10000))),
        ("DE", ((0, 4000),)),
        ("FR", ((0, 4000),)),
        ("EU", ((0, 4000),)),
    ],
)
def test_the_fixed_sum_of_a_late_invoice(code: str, bands: tuple[tuple[int, int], ...]) -> None:
    fixed = jurisdictions.find(code).interest.fixed_sum
    assert fixed is not None
    assert fixed.bands == bands
    assert fixed.currency == jurisdictions.find(code).currency


def test_elsewhere_no_fixed_sum_is_owed() -> None:
    for code in ("CN", "TW", "HK", "US-CA", "US-NY", "US-TX", "SG"):
        assert jurisdictions.find(code).interest.fixed_sum is None


def test_a_demand_starts_interest_where_the_law_says_so() -> None:
    starts = {place.code for place in jurisdictions.everything() if place.interest.demand_starts}
    assert starts == {"CN", "TW", "DE"}
    needed = [
        (place.code, rule.id, sorted(rule.debtors))
        for place in jurisdictions.everything()
        for rule in place.interest.rules
        if rule.needs_demand
    ]
    assert needed == [("FR", "statutory", ["person"])]


def test_only_texas_waits_for_thirty_days() -> None:
    later = {
        place.code
        for place in jurisdictions.everything()
        for rule in place.interest.rules
        if rule.start_days != 1
    }
    assert later == {"US-TX"}
    assert rules_of("US-TX", "statutory")[0].start_days == 30


def test_agreed_rates_have_the_limits_of_their_law() -> None:
    limits = {
        (place.code, rule.id): [
            (limit.mode, limit.series, limit.factor, limit.percent) for limit in rule.limits
        ]
        for place in jurisdictions.everything()
        for rule in place.interest.rules
        if rule.limits
    }
    assert limits == {
        ("CN", "contract"): [("warn_above", "cn-lpr-1y", Fraction(13, 10), None)],
        ("CN", "lending"): [("cap", "cn-lpr-1y", 4, None)],
        ("TW", "contract"): [("cap", "tw-contract-cap", 1, None), ("warn_below", "", 1, 5)],
        ("FR", "contract"): [("warn_below", "fr-legal-professional", 3, None)],
        ("US-TX", "contract"): [("warn_above", "", 1, 10)],
    }


def test_the_first_day_of_a_rule_lies_before_its_last(place: Jurisdiction) -> None:
    for rule in place.interest.rules:
        assert date(1900, 1, 1) < rule.valid_from <= (rule.valid_until or date(2026, 11, 21))
