"""The claims that the law desk deals with: those of a customer in one currency, or a single one."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.store.queries import open_items
from collectdesk.store.queries.claim_facts import ClaimFacts, Decision, Terms, claims_of
from collectdesk.store.queries.interest import owed

__all__ = ["ClaimFacts", "Decision", "Terms", "claim", "claims"]

# what is paid, but its interest was kept: perhaps that is not paid yet
_KEPT = """
SELECT i.id FROM invoice i JOIN interest_decision d
  ON d.id = (SELECT max(id) FROM interest_decision WHERE invoice_id = i.id AND voided = 0)
WHERE i.customer_id = :customer AND i.currency = :currency AND i.voided = 0 AND d.decision = 'keep'"""


def claims(
    reader: sqlite3.Connection, customer_id: int, currency: str, day: date, invoice_ids: Sequence[int] = ()
) -> tuple[ClaimFacts, ...]:
    """Give the claims on a customer in one currency as of `day`, by due day.

    With `invoice_ids` exactly those; else what is open, and what is paid while interest or a fixed sum that
    is kept is not.
    """
    if invoice_ids:
        found = claims_of(reader, invoice_ids, day)
        return tuple(c for c in found if c.customer_id == customer_id and c.currency == currency)
    params = {"customer": customer_id, "currency": currency, "day": day.isoformat()}
    asked = (
        f"SELECT id FROM {open_items.source(reader, day)} WHERE customer_id = :customer"
        " AND currency = :currency AND open_minor > 0 AND issued_on <= :day"
    )
    opened = {row[0] for row in reader.execute(asked, params)}
    kept = {row[0] for row in reader.execute(_KEPT, params)} - opened
    return tuple(
        facts
        for facts in claims_of(reader, opened | kept, day)
        if facts.id in opened or owed(reader, facts, day).any
    )


def claim(reader: sqlite3.Connection, invoice_id: int, day: date) -> ClaimFacts:
    """Give one claim as of `day`; raise Problem if there is none with this id."""
    for facts in claims_of(reader, [invoice_id], day):
        return facts
    raise Problem("invoice-unknown", invoice=str(invoice_id))
