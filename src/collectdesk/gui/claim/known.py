"""What is known of the claims of one customer in one currency: facts, interest to a day, limitation."""

from dataclasses import dataclass, replace
from datetime import date

from collectdesk.domain.interest import ClaimInterest
from collectdesk.domain.limitation import Clock
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.store.connection import Reader
from collectdesk.store.queries import claims, customers, interest, limitation
from collectdesk.store.queries.claims import ClaimFacts
from collectdesk.store.queries.rates import rate_book


@dataclass(frozen=True, slots=True)
class Known:
    """One claim. `facts` and `interest` are as of the day reckoned to, `clock` is that of today.

    `problem` is why there is no interest; without both, nothing is known of the law.
    """

    facts: ClaimFacts
    interest: ClaimInterest | None
    problem: Problem | None
    clock: Clock | None

    @property
    def id(self) -> int:
        """The id of the invoice."""
        return self.facts.id

    @property
    def waived(self) -> bool:
        """Whether the owner lets the interest go."""
        return self.facts.decision is not None and self.facts.decision.decision == "waive"


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims that were asked for, by due day; `customer` is the name."""

    asked: ClaimAsked
    until: date
    customer: str
    known: tuple[Known, ...]

    def one(self, key: int) -> Known | None:
        """Give the claim with the id `key`."""
        return next((each for each in self.known if each.id == key), None)


def read(reader: Reader, asked: ClaimAsked, until: date, today: date) -> Claims | None:
    """Read the claims with interest to `until`; None if there is no such customer."""
    try:
        name = customers.customer(reader, asked.customer_id).name
    except Problem:
        return None
    found = {each.id: each for each in _facts(reader, asked, until)}
    now = found if until == today else {each.id: each for each in _facts(reader, asked, today)}
    rates = rate_book(reader)
    known = [
        _known(reader, facts, now.get(key, facts), rates, (until, today)) for key, facts in found.items()
    ]
    known.sort(key=lambda each: (each.facts.due_on, each.facts.number))
    return Claims(asked, until, name, tuple(known))


def _facts(reader: Reader, asked: ClaimAsked, day: date) -> tuple[ClaimFacts, ...]:
    """Give what is open, and what was asked for by name though it is paid."""
    listed = claims.claims(reader, asked.customer_id, asked.currency, day)
    missing = set(asked.invoice_ids) - {each.id for each in listed}
    if not missing:
        return listed
    return (*listed, *claims.claims(reader, asked.customer_id, asked.currency, day, tuple(sorted(missing))))


def _known(
    reader: Reader, facts: ClaimFacts, now: ClaimFacts, rates: RateBook, days: tuple[date, date]
) -> Known:
    until, today = days
    known = Known(facts, None, None, None)
    try:
        known = replace(known, clock=limitation.clock_of(reader, now, today))
    except Problem:  # a kind of claim that this law does not have: the settings of the claim say it
        known = replace(known, clock=None)
    try:
        return replace(known, interest=interest.interest(reader, facts, until, rates))
    except Problem as problem:
        return replace(known, problem=problem)
