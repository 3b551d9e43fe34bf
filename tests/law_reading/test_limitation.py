"""How long a claim can be sued for in each place, and what moves that day."""

import pytest

from collectdesk import jurisdictions
from collectdesk.domain.law import CODES, DEBTORS, EVENTS, KINDS, Limitation

WITH_LIMITATION = [code for code in CODES if code != "EU"]


def limitation_of(code: str) -> Limitation:
    limitation = jurisdictions.find(code).limitation
    assert limitation is not None
    return limitation


# restart, six months, suspend, brought in time, none; in the order of EVENTS
EFFECTS = {
    "CN": "RRRRR---",
    "TW": "6RRRR---",
    "HK": "-RRRB---",
    "GB-EAW": "-RRRB---",
    "GB-SCT": "-RRRB---",
    "DE": "-RRRS-SS",
    "FR": "-RRRR---",
    "IE": "-RRRB---",
    "US-CA": "-RRRB---",
    "US-NY": "-RRRB---",
    "US-TX": "--RRB---",
    "SG": "-RRRB---",
}
LETTERS = {"restart": "R", "six_months": "6", "suspend": "S", "brought": "B", "none": "-"}


@pytest.mark.parametrize("code", WITH_LIMITATION)
def test_each_event_is_judged_by_the_law_of_the_place(code: str) -> None:
    judged = {rule.kind: rule for rule in limitation_of(code).events}
    assert "".join(LETTERS[judged[kind].effect] for kind in EVENTS) == EFFECTS[code]
    months = {kind: rule.months_after for kind, rule in judged.items() if rule.months_after}
    expected = {"court_application": 6, "negotiation_start": 3, "negotiation_end": 3}
    assert months == (expected if code == "DE" else {})


def test_the_minimum_of_the_union_has_no_limitation() -> None:
    assert jurisdictions.find("EU").limitation is None


YEARS = [
    ("CN", "goods", "company", 3),
    ("CN", "rent", "person", 3),
    ("TW", "goods", "company", 2),
    ("TW", "services", "person", 2),
    ("TW", "works", "company", 2),
    ("TW", "freight", "company", 2),
    ("TW", "rent", "company", 5),
    ("TW", "interest", "company", 5),
    ("TW", "loan", "company", 15),
    ("TW", "judgment", "company", 5),
    ("TW", "cheque", "company", 1),
    ("TW", "note", "company", 3),
    ("HK", "goods", "company", 6),
    ("HK", "deed", "company", 12),
    ("HK", "judgment", "company", 12),
    ("GB-EAW", "services", "company", 6),
    ("GB-EAW", "deed", "company", 12),
    ("GB-SCT", "goods", "company", 5),
    ("DE", "goods", "person", 3),
    ("DE", "judgment", "company", 30),
    ("FR", "goods", "company", 5),
    ("FR", "goods", "person", 2),
    ("IE", "goods", "company", 6),
    ("SG", "goods", "company", 6),
    ("US-CA", "goods", "company", 4),
    ("US-CA", "oral", "company", 2),
    ("US-NY", "services", "company", 6),
    ("US-NY", "goods", "company", 4),
    ("US-NY", "consumer", "person", 3),
    ("US-TX", "goods", "company", 4),
]


@pytest.mark.parametrize(("code", "kind", "debtor", "years"), YEARS)
def test_a_claim_can_be_sued_for_so_many_years(code: str, kind: str, debtor: str, years: int) -> None:
    (period,) = (
        period for period in limitation_of(code).periods if kind in period.kinds and debtor in period.debtors
    )
    assert period.years == years


def test_the_kind_that_is_meant_if_none_is_named() -> None:
    kinds = {code: limitation_of(code).default_kind for code in WITH_LIMITATION}
    assert kinds == dict.fromkeys(WITH_LIMITATION, "goods") | {"US-NY": "services"}


def test_only_taiwan_and_germany_count_in_their_own_way() -> None:
    countings = {
        (code, period.counting) for code in WITH_LIMITATION for period in limitation_of(code).periods
    }
    assert {each for each in countings if each[1] != "anniversary"} == {
        ("TW", "day_before_next"),
        ("DE", "year_end"),
    }
    assert ("TW", "anniversary") not in countings
    restarts = {code: limitation_of(code).restart_counting for code in WITH_LIMITATION}
    assert {code for code, how in restarts.items() if how == "day_before"} == {"GB-EAW", "GB-SCT", "HK"}
    assert {code for code, how in restarts.items() if how == "day_before_next"} == {"TW"}


def test_only_china_and_taiwan_roll_and_scotland_extinguishes() -> None:
    assert {code for code in WITH_LIMITATION if limitation_of(code).rolls} == {"CN", "TW"}
    assert {code for code in WITH_LIMITATION if limitation_of(code).extinguishes} == {"GB-SCT"}
    stops = {code: limitation_of(code).stop_years for code in WITH_LIMITATION}
    assert {code: years for code, years in stops.items() if years} == {"CN": 20, "GB-SCT": 20}


def test_a_kind_and_a_debtor_have_one_period_at_most() -> None:
    for code in WITH_LIMITATION:
        for debtor in DEBTORS:
            for kind in KINDS:
                found = [
                    period
                    for period in limitation_of(code).periods
                    if kind in period.kinds and debtor in period.debtors
                ]
                assert len(found) <= 1
