"""The interest of claims by the law that governs them, and where the owner has not decided about it."""

import sqlite3
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from collectdesk import jurisdictions
from collectdesk.domain.interest import ORDERS, Claim, ClaimInterest, reckon
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook
from collectdesk.store.queries.claim_facts import ClaimFacts
from collectdesk.store.queries.rates import rate_book


class Owed(NamedTuple):
    """What is kept beside the principal of a claim and not paid yet, in minor units."""

    interest_minor: int = 0
    fixed_minor: int = 0

    @property
    def any(self) -> bool:
        """Tell whether anything is left of them."""
        return bool(self.interest_minor or self.fixed_minor)


class Undecided(NamedTuple):
    """A claim whose principal was paid late while its interest was neither kept nor waived."""

    invoice_id: int
    number: str
    customer_id: int
    customer: str
    currency: str
    due_on: date
    paid_on: date


def interest(
    reader: sqlite3.Connection, facts: ClaimFacts, until: date, rates: RateBook | None = None
) -> ClaimInterest | None:
    """Give the interest of a claim up to `until`, which counts; None if there is no data of its law.

    `facts` as of `until`. Raise Problem if its rule does not exist there or a rate is not known.
    """
    if not facts.law_code:
        return None
    terms = facts.terms
    return reckon(
        Claim(
            facts.amount_minor,
            facts.currency,
            facts.due_on,
            facts.debtor,
            facts.signed_on,
            Fraction(terms.percent) if terms.percent else None,
            terms.demand_on,
            facts.fees_minor,
        ),
        jurisdictions.find(facts.law_code).interest,
        rates or rate_book(reader),
        until=until,
        rule=terms.rule,
        divisor=terms.divisor,
        order=ORDERS[terms.payment_order] if terms.payment_order else None,
        movements=facts.movements,
    )


def owed(reader: sqlite3.Connection, facts: ClaimFacts, until: date, rates: RateBook | None = None) -> Owed:
    """Give what of kept interest and of the fixed sum is not paid by `until`; nothing unless it is kept."""
    if facts.decision is None or facts.decision.decision != "keep":
        return Owed()
    try:
        found = interest(reader, facts, until, rates)
    except Problem:
        found = None
    if found is None:
        return Owed()
    asked = found.fixed_minor if facts.decision.fixed_sum else 0
    return Owed(found.interest_open_minor, max(asked - facts.fixed_paid_minor, 0))


# Paid in full by money, of which some came in after the due day, and nobody decided.
_UNDECIDED = """
SELECT i.id, i.number, i.customer_id, c.name, i.currency, i.due_on, max(p.counts_from)
FROM invoice i JOIN customer c ON c.id = i.customer_id
  JOIN allocation a ON a.invoice_id = i.id AND a.voided = 0 AND a.ended_on IS NULL
    AND a.settles = 'principal' AND a.counts_from <= :day
  JOIN payment p ON p.id = a.payment_id
WHERE i.voided = 0 AND i.amount_minor > 0 AND i.open_minor <= 0
  AND (:customer IS NULL OR i.customer_id = :customer) AND (:invoice IS NULL OR i.id = :invoice)
  AND NOT EXISTS (SELECT 1 FROM interest_decision d WHERE d.invoice_id = i.id AND d.voided = 0)
GROUP BY i.id HAVING max(p.counts_from) > i.due_on ORDER BY max(p.counts_from) DESC, i.id"""


def undecided(
    reader: sqlite3.Connection, day: date, customer_id: int | None = None, invoice_id: int | None = None
) -> list[Undecided]:
    """Give the claims that were paid late by `day` and await a word about interest, the last paid first.

    Nothing is reckoned here: by some laws no interest ran on them.
    """
    params = {"day": day.isoformat(), "customer": customer_id, "invoice": invoice_id}
    return [
        Undecided(key, number, who, name, currency, date.fromisoformat(due), date.fromisoformat(paid))
        for key, number, who, name, currency, due, paid in reader.execute(_UNDECIDED, params)
    ]
