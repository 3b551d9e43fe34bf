"""What the book knows of single claims under the law: whose law, by which terms, and what was paid when."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from collectdesk import jurisdictions
from collectdesk.domain.interest import Movement
from collectdesk.store.queries import open_items
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.listing import Answer


class Terms(NamedTuple):
    """How a claim is reckoned; an empty text means as usual under its law.

    `percent` a year is a plain decimal; `payment_order` says what a part payment settles first: interest or
    principal. `demand_on` is the day a demand was received, or the end of the deadline it set.
    """

    kind: str = ""
    rule: str = ""
    percent: str = ""
    divisor: str = ""
    payment_order: str = ""
    demand_on: date | None = None


class Decision(NamedTuple):
    """What the owner decided last: to keep or to waive the interest, and whether the fixed sum is asked."""

    decision: str
    decided_on: date
    fixed_sum: bool
    why: str


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """An invoice as a claim, as of a day; amounts in minor units.

    `law_code` is the place whose law governs, empty if there is no data of it; `law_told` is the same as it
    stands in the book, and `law_from` tells where: contract, customer or business. `own` are the terms set
    for this claim, `terms` the same filled up with the contract's rate and the settings. `open_minor` is
    principal with fees; a fee bears no interest and is paid last. `fixed_paid_minor` was paid on the fixed
    sum, `interest_paid_minor` on interest.
    """

    id: int
    number: str
    customer_id: int
    customer: str
    debtor: str
    currency: str
    issued_on: date
    due_on: date
    amount_minor: int
    open_minor: int
    law_code: str
    law_told: str
    law_from: str
    agreement_id: int | None
    agreement: str
    signed_on: date | None
    late_rate: str
    own: Terms
    terms: Terms
    decision: Decision | None
    movements: tuple[Movement, ...]
    fees_minor: int
    fixed_paid_minor: int

    @property
    def interest_paid_minor(self) -> int:
        """Give what was paid on interest."""
        return sum(each.amount_minor for each in self.movements if each.settles == "interest")


_CLAIMS = """
SELECT i.id, i.number, i.customer_id, c.name, c.kind, i.currency, i.issued_on, i.due_on, i.amount_minor,
  coalesce(nullif(g.jurisdiction, ''), nullif(c.jurisdiction, ''), b.jurisdiction, ''),
  CASE WHEN g.jurisdiction <> '' THEN 'contract' WHEN c.jurisdiction <> '' THEN 'customer'
    ELSE 'business' END,
  g.id, coalesce(g.title, ''), g.signed_on, coalesce(g.late_rate, ''),
  t.kind, t.rule, t.percent, t.divisor, t.payment_order, t.demand_on,
  d.decision, d.decided_on, d.fixed_sum, d.why
FROM invoice i JOIN customer c ON c.id = i.customer_id
  LEFT JOIN agreement g ON g.id = i.agreement_id AND g.voided = 0
  LEFT JOIN business b ON b.id = 1 AND b.voided = 0
  LEFT JOIN claim_terms t ON t.invoice_id = i.id AND t.voided = 0
  LEFT JOIN interest_decision d
    ON d.id = (SELECT max(id) FROM interest_decision WHERE invoice_id = i.id AND voided = 0)
WHERE i.id IN (SELECT value FROM json_each(:ids)) AND i.voided = 0 AND i.amount_minor > 0
ORDER BY i.due_on, i.issued_on, i.number, i.id"""

# Money counts from the day it came in, even if it was allocated later; credit from its allocation.
_MOVED = """
SELECT a.invoice_id, coalesce(p.counts_from, a.counts_from) AS day, a.id, a.amount_minor,
  CASE WHEN a.settles = 'principal' AND a.credit_id IS NOT NULL THEN 'credit' ELSE a.settles END
  FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id
  WHERE a.invoice_id IN (SELECT value FROM json_each(:ids)) AND a.voided = 0 AND a.counts_from <= :day
    AND (a.ended_on IS NULL OR a.ended_on > :day)
UNION ALL
SELECT d.invoice_id, d.adjusted_on, d.id, d.amount_minor, CASE d.kind WHEN 'fee' THEN 'fee' ELSE 'credit' END
  FROM adjustment d
  WHERE d.invoice_id IN (SELECT value FROM json_each(:ids)) AND d.voided = 0 AND d.adjusted_on <= :day
ORDER BY 1, 2, 3"""


def claims_of(reader: sqlite3.Connection, ids: Iterable[int], day: date) -> tuple[ClaimFacts, ...]:
    """Give the claims with these ids as of `day`, by due day; credits and voided ones are left out."""
    params = {"ids": json.dumps(sorted(set(ids))), "day": day.isoformat()}
    moved: dict[int, list[tuple[date, int, str]]] = {}
    for key, on, _, minor, settles in reader.execute(_MOVED, params):
        moved.setdefault(key, []).append((date.fromisoformat(on), minor, settles))
    asked = (
        f"SELECT id, open_minor FROM {open_items.source(reader, day)}"
        " WHERE id IN (SELECT value FROM json_each(:ids))"
    )
    opened = dict(reader.execute(asked, params).fetchall())
    usual = Terms(kind=setting(reader, "claim_kind"), divisor=setting(reader, "interest_divisor"))
    return tuple(
        _facts(row, opened.get(row[0], 0), usual, moved.get(row[0], []))
        for row in reader.execute(_CLAIMS, params).fetchall()
    )


def _facts(row: Answer, open_minor: int, usual: Terms, moved: list[tuple[date, int, str]]) -> ClaimFacts:
    late_rate = row[14]
    own = _terms(row[15:21])
    merged = own._replace(
        kind=own.kind or usual.kind, divisor=own.divisor or usual.divisor, percent=own.percent or late_rate
    )
    decision = Decision(row[21], date.fromisoformat(row[22]), bool(row[23]), row[24]) if row[21] else None
    filled = [
        *row[:6],
        date.fromisoformat(row[6]),
        date.fromisoformat(row[7]),
        row[8],
        open_minor,
        jurisdictions.resolve(row[9]) or "",
        *row[9:13],
        _day(row[13]),
        late_rate,
        own,
        merged,
        decision,
        _movements(row[8], moved),
        sum(minor for _, minor, settles in moved if settles == "fee"),
        sum(minor for _, minor, settles in moved if settles == "costs"),
    ]
    return ClaimFacts(*filled)


def _terms(row: Answer) -> Terms:
    return Terms() if row[0] is None else Terms(row[0], row[1], row[2], row[3], row[4], _day(row[5]))


def _movements(amount_minor: int, moved: list[tuple[date, int, str]]) -> tuple[Movement, ...]:
    """Give what changed the principal and what was paid on interest.

    Money on the claim settles the principal first and its fees last, so that both together are what the
    book has open. What was paid on the fixed sum stands apart.
    """
    found, principal = [], amount_minor
    for on, minor, settles in sorted(moved, key=lambda each: (each[0], each[2] != "credit")):
        if settles == "interest":
            found.append(Movement(on, minor, settles))
        elif settles in ("principal", "credit"):
            part = max(min(minor, principal), 0)
            principal -= part
            parts = ((part, settles), (minor - part, "costs"))
            found += [Movement(on, each, what) for each, what in parts if each]
    return tuple(found)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
