"""Which ways are open to a claim: debtor, limit and currency; and which traps lie on them."""

import pytest

from collectdesk.domain.law import Route, Trap
from collectdesk.domain.route_fit import obstacle, traps_for


def route(limit: int | None = None, debtors: tuple[str, ...] = ("company", "person")) -> Route:
    return Route("small_claims", {}, {}, {}, {}, frozenset(debtors), (), (), "", "seen", limit, "GBP")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (obstacle(route(1000), "company", "GBP", 1000, 1000), ""),
        (obstacle(route(1000), "company", "GBP", 1000, 1001), "limit_with_interest"),
        (obstacle(route(1000), "company", "GBP", 1001, 1001), "limit"),
        (obstacle(route(1000), "company", "EUR", 1, 1), "currency"),
        (obstacle(route(), "company", "EUR", 10**12, 10**12), ""),
        (obstacle(route(1000, ("company",)), "person", "GBP", 1001, 1001), "debtor"),
    ],
)
def test_an_obstacle_is_told_by_the_first_that_counts(found: str, said: str) -> None:
    assert found == said


def test_traps_show_for_the_debtor_and_for_what_was_agreed() -> None:
    traps = [
        Trap(when, {}, "", "seen")
        for when in ("always", "company", "person", "agreed_rate", "no_agreed_rate")
    ]

    def met(debtor: str, *agreed: bool) -> list[str]:
        return [trap.when for trap in traps_for(traps, debtor, agreed)]

    assert met("company", True) == ["always", "company", "agreed_rate"]
    assert met("person", False) == ["always", "person", "no_agreed_rate"]
    assert met("person", False, True) == ["always", "person", "agreed_rate", "no_agreed_rate"]
