"""The ways to court: limits, fees only where a source tells them, and the traps that matter most."""

import re
from fractions import Fraction

import pytest

from collectdesk import jurisdictions


def test_a_payment_order_without_agreed_interest_is_for_the_principal_only() -> None:
    (order,) = (route for route in jurisdictions.find("CN").routes if route.id == "payment_order")
    (trap,) = (trap for trap in order.traps if trap.when == "no_agreed_rate")
    assert "rejected" in trap.words["en"]
    assert "驳回" in trap.words["zh-Hans"]
    assert order.fee is not None
    assert order.fee.share == Fraction(1, 3)


def test_a_british_person_is_given_thirty_days() -> None:
    trap = next(trap for trap in jurisdictions.find("GB-EAW").traps if trap.when == "person")
    assert "30 days" in trap.words["en"]


@pytest.mark.parametrize(
    ("code", "route", "limit"),
    [
        ("TW", "small_claims", 10000000),
        ("TW", "summary", 50000000),
        ("TW", "payment_order", None),
        ("HK", "small_claims", 7500000),
        ("GB-EAW", "small_claims", 1000000),
        ("DE", "local_court", 1000000),
        ("DE", "mahnbescheid", None),
        ("US-CA", "small_claims", 1250000),
        ("SG", "small_claims", 2000000),
    ],
)
def test_a_way_to_court_has_its_limit(code: str, route: str, limit: int | None) -> None:
    (found,) = (each for each in jurisdictions.find(code).routes if each.id == route)
    assert found.limit_minor == limit
    assert found.limit_currency == (jurisdictions.find(code).currency if limit else "")


def test_a_fee_is_told_only_where_a_source_was_seen_or_may_be_confirmed() -> None:
    told = {
        (place.code, route.id): route.fee.confidence
        for place in jurisdictions.everything()
        for route in place.routes
        if route.fee is not None
    }
    assert told == {
        ("CN", "payment_order"): "seen",
        ("CN", "small_claims"): "seen",
        ("TW", "payment_order"): "secondary",
        ("GB-EAW", "money_claim_online"): "seen",
        ("GB-EAW", "small_claims"): "seen",
    }


def test_where_no_fee_is_known_the_court_is_to_be_asked() -> None:
    for place in jurisdictions.everything():
        for route in place.routes:
            if route.fee is None and route.limit_words and place.code != "FR":
                assert re.search("[Aa]sk|HK", route.limit_words["en"]), f"{place.code} {route.id}"
