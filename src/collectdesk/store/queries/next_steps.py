"""What can be done about claims: what is open, the ways to court with fee and papers, and the traps."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from collectdesk import jurisdictions
from collectdesk.domain.court_fee import fee
from collectdesk.domain.law import Route, Trap
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook
from collectdesk.domain.route_fit import CLOSED, obstacle, traps_for
from collectdesk.store.queries.claim_facts import ClaimFacts, claims_of
from collectdesk.store.queries.claim_papers import Paper, papers
from collectdesk.store.queries.interest import interest
from collectdesk.store.queries.rates import rate_book


class Open(NamedTuple):
    """What is open on claims of one currency, in minor units; `unreckoned` claims have no interest here.

    Interest that was waived is left out, and so is a fixed sum that was not asked for. `undecided` are the
    claims whose interest was neither kept nor waived.
    """

    currency: str
    principal_minor: int
    interest_minor: int
    fixed_minor: int
    undecided: tuple[str, ...]
    unreckoned: tuple[str, ...]

    @property
    def whole_minor(self) -> int:
        """Give all of it."""
        return self.principal_minor + self.interest_minor + self.fixed_minor


@dataclass(frozen=True, slots=True)
class Way:
    """A way to court for these claims.

    `obstacle` is a word of `domain.route_fit`, empty if none is known. `fee_minor` is in the currency of
    the claims; None where it is not known. `papers` are those it needs.
    """

    route: Route
    obstacle: str
    fee_minor: int | None
    papers: tuple[Paper, ...]
    traps: tuple[Trap, ...]

    @property
    def closed(self) -> bool:
        """Tell whether it is not open to these claims."""
        return self.obstacle in CLOSED


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What can be done about claims under one law; `facts` are as of the day asked for.

    The ways that are open come first. With `sure` unset the ways of this place are not looked up in full.
    """

    law_code: str
    sure: bool
    facts: tuple[ClaimFacts, ...]
    open: Open
    ways: tuple[Way, ...]
    traps: tuple[Trap, ...]


def next_steps(reader: sqlite3.Connection, invoice_ids: Sequence[int], day: date) -> tuple[NextSteps, ...]:
    """Give what can be done about these claims of one customer and currency, a part for each law.

    Claims whose law is not known are left out.
    """
    rates = rate_book(reader)
    by_law: dict[str, list[ClaimFacts]] = {}
    for facts in claims_of(reader, invoice_ids, day):
        by_law.setdefault(facts.law_code, []).append(facts)
    return tuple(_under(reader, code, tuple(found), rates, day) for code, found in by_law.items() if code)


def _under(
    reader: sqlite3.Connection, code: str, facts: tuple[ClaimFacts, ...], rates: RateBook, day: date
) -> NextSteps:
    place = jurisdictions.find(code)
    opened = _open(reader, facts, rates, day)
    at_hand = papers(reader, [each.id for each in facts])
    debtor, agreed = facts[0].debtor, {bool(each.terms.percent) for each in facts}
    ways = [
        Way(
            route,
            obstacle(route, debtor, opened.currency, opened.principal_minor, opened.whole_minor),
            _fee(route, opened),
            tuple(at_hand[kind] for kind in route.papers),
            traps_for(route.traps, debtor, agreed),
        )
        for route in place.routes
    ]
    ways.sort(key=lambda way: way.closed)
    return NextSteps(code, place.full, facts, opened, tuple(ways), traps_for(place.traps, debtor, agreed))


def _open(reader: sqlite3.Connection, facts: tuple[ClaimFacts, ...], rates: RateBook, day: date) -> Open:
    ran = fixed = 0
    undecided, unreckoned = [], []
    for each in facts:
        decision = each.decision.decision if each.decision is not None else ""
        if decision == "waive":
            continue
        try:
            found = interest(reader, each, day, rates)
        except Problem:
            found = None
        if found is None:
            unreckoned.append(each.number)
            continue
        ran += found.interest_open_minor
        if found.fixed_currency == each.currency and (each.decision is None or each.decision.fixed_sum):
            fixed += max(found.fixed_minor - each.fixed_paid_minor, 0)
        if not decision and (found.interest_open_minor or found.fixed_minor):
            undecided.append(each.number)
    principal = sum(each.open_minor for each in facts)
    return Open(facts[0].currency, principal, ran, fixed, tuple(undecided), tuple(unreckoned))


def _fee(route: Route, opened: Open) -> int | None:
    if route.fee is None or route.fee.currency != opened.currency:
        return None
    return fee(route.fee, opened.whole_minor)
