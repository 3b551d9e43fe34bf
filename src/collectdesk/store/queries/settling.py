"""What money may settle: open invoices, and beside them the interest and fixed sums that are kept."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from collectdesk import jurisdictions
from collectdesk.domain.claims import OpenClaim
from collectdesk.domain.problem import Problem
from collectdesk.store.queries import claims, interest, invoices
from collectdesk.store.queries.claims import ClaimFacts

_KEPT = """
SELECT i.id FROM invoice i JOIN interest_decision d ON d.id = (
    SELECT max(id) FROM interest_decision WHERE invoice_id = i.id AND voided = 0)
  WHERE i.customer_id = :customer AND i.currency = :currency AND i.voided = 0 AND d.decision = 'keep'"""
# as `interest.undecided` asks of the whole book; of one invoice it must not cost more with every payment
_PAID_LATE = """
SELECT i.number, i.customer_id, i.currency, max(p.counts_from)
FROM allocation a JOIN invoice i ON i.id = a.invoice_id JOIN payment p ON p.id = a.payment_id
WHERE a.invoice_id = :invoice AND a.voided = 0 AND a.ended_on IS NULL AND a.settles = 'principal'
  AND i.open_minor <= 0
  AND NOT EXISTS (SELECT 1 FROM interest_decision d WHERE d.invoice_id = i.id AND d.voided = 0)
GROUP BY i.id HAVING max(p.counts_from) > i.due_on"""
# money that was allocated or comes in later is known, too: it must not be counted twice
_ALL_KNOWN = date.max


@dataclass(frozen=True, slots=True)
class Beside:
    """What is kept beside the principal of a claim and not paid yet, in minor units.

    `fixed_sum` tells whether the fixed sum is kept too.
    """

    interest_minor: int
    costs_minor: int
    fixed_sum: bool
    principal_first: bool


@dataclass(frozen=True, slots=True)
class Undecided:
    """Interest of a claim that was paid late, neither kept nor waived; None where a rate is not known."""

    invoice_id: int
    number: str
    customer_id: int
    currency: str
    interest_minor: int | None


def to_settle(reader: sqlite3.Connection, customer_id: int, currency: str, day: date) -> list[OpenClaim]:
    """Give what a payment that counts from `day` may settle, in the proposed order.

    A claim whose principal is paid is among them while interest or a fixed sum that is kept is not.
    """
    found = {claim.invoice_id: claim for claim in invoices.open_claims(reader, customer_id, currency)}
    kept = reader.execute(_KEPT, {"customer": customer_id, "currency": currency}).fetchall()
    for (key,) in kept:
        beside = kept_beside(reader, key, day)
        if beside is not None and beside.interest_minor + beside.costs_minor > 0:
            row = invoices.invoice(reader, key)
            found[key] = OpenClaim(
                key, row.number, row.issued_on, row.due_on, max(row.open_minor, 0),
                interest_minor=beside.interest_minor, costs_minor=beside.costs_minor,
                principal_first=beside.principal_first,
            )  # fmt: skip
    return sorted(found.values(), key=lambda claim: (claim.due_on, claim.issued_on, claim.number))


def kept_beside(reader: sqlite3.Connection, invoice_id: int, day: date) -> Beside | None:
    """Give what ran beside a claim up to `day` less all that was settled of it; None unless it is kept."""
    facts = claims.claim(reader, invoice_id, _ALL_KNOWN)
    decided = facts.decision
    if decided is None or decided.decision != "keep":
        return None
    owed = interest.owed(reader, facts, day)
    later = [each for each in facts.movements if each.settles == "interest" and each.on > day]
    return Beside(
        max(owed.interest_minor - sum(each.amount_minor for each in later), 0),
        owed.fixed_minor,
        decided.fixed_sum,
        _principal_first(facts),
    )


def undecided(reader: sqlite3.Connection, invoice_id: int) -> Undecided | None:
    """Give the interest of a claim whose principal was paid late, if any ran and nobody decided on it."""
    row = reader.execute(_PAID_LATE, {"invoice": invoice_id}).fetchone()
    if row is None:
        return None
    number, customer_id, currency, paid_on = row
    minor = _ran(reader, invoice_id, date.fromisoformat(paid_on))
    return Undecided(invoice_id, number, customer_id, currency, minor) if minor != 0 else None


def _ran(reader: sqlite3.Connection, invoice_id: int, day: date) -> int | None:
    """Give the interest that ran up to `day`; zero where no law is known, None where a rate is not."""
    try:
        reckoned = interest.interest(reader, claims.claim(reader, invoice_id, _ALL_KNOWN), day)
    except Problem:
        return None
    return reckoned.interest_open_minor if reckoned is not None else 0


def _principal_first(facts: ClaimFacts) -> bool:
    """Tell whether the owner chose the principal first, where the law leaves a choice."""
    if facts.terms.payment_order != "principal" or not facts.law_code:
        return False
    return jurisdictions.find(facts.law_code).interest.order_by != "law"
