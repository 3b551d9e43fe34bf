"""What may have moved the limitation of claims: events as recorded, payments and letters by themselves."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from collectdesk.domain.limitation import Event
from collectdesk.store.queries.posting_proof import DEMANDED

if TYPE_CHECKING:
    from collectdesk.store.queries.claim_facts import ClaimFacts
    from collectdesk.store.queries.listing import Answer


class RecordedEvent(NamedTuple):
    """An event that the owner confirmed, with what proves it; `letter` is its number, `document` its name."""

    id: int
    kind: str
    on: date
    note: str
    letter_id: int | None
    letter: str
    log_entry_id: int | None
    promise_id: int | None
    document_id: int | None
    document: str
    invoice_ids: tuple[int, ...]


_RECORDED = """
SELECT e.id, e.kind, e.happened_on, e.note, e.letter_id, coalesce(l.number, ''), e.log_entry_id,
  e.promise_id, e.document_id, coalesce(o.name, ''),
  (SELECT json_group_array(k.invoice_id) FROM limitation_event_invoice k
   WHERE k.limitation_event_id = e.id AND k.voided = 0)
FROM limitation_event e LEFT JOIN letter l ON l.id = e.letter_id
  LEFT JOIN document d ON d.id = e.document_id LEFT JOIN original o ON o.id = d.original_id
WHERE e.voided = 0 AND {which} ORDER BY e.happened_on, e.id"""
_OF_INVOICE = (
    "EXISTS (SELECT 1 FROM limitation_event_invoice k WHERE k.limitation_event_id = e.id AND k.voided = 0"
    " AND k.invoice_id = ?)"
)

# Money the debtor sent counts from the day it came, once it counts at all. How long before its import an
# imported payment came in, nobody knows: it moves nothing until the owner has said so. A letter that asks
# for payment is a demand from the day its slip proves it arrived, the first time it did.
_EVENTS = f"""
SELECT k.invoice_id, e.kind, e.happened_on, 'event:' || e.id
  FROM limitation_event_invoice k JOIN limitation_event e ON e.id = k.limitation_event_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND e.voided = 0
    AND e.happened_on <= :day
UNION ALL
SELECT a.invoice_id, 'part_payment', p.received_on, 'payment:' || min(p.id)
  FROM allocation a JOIN payment p ON p.id = a.payment_id
  WHERE a.invoice_id IN (SELECT value FROM json_each(:ids)) AND a.voided = 0 AND p.voided = 0
    AND a.settles <> 'costs' AND p.method <> 'import' AND a.counts_from <= :day
    AND (a.ended_on IS NULL OR a.ended_on > :day)
  GROUP BY a.invoice_id, p.received_on
UNION ALL
SELECT k.invoice_id, 'demand_delivered', min(p.delivered_on), 'posting:' || p.id
  FROM letter_claim k JOIN posting p ON p.letter_id = k.letter_id JOIN letter t ON t.id = p.letter_id
  WHERE k.invoice_id IN (SELECT value FROM json_each(:ids)) AND k.voided = 0 AND {DEMANDED}
    AND p.delivered_on <= :day
  GROUP BY k.invoice_id, k.letter_id
ORDER BY 1, 3"""


def recorded(reader: sqlite3.Connection, invoice_id: int) -> list[RecordedEvent]:
    """Give the events recorded of an invoice, the oldest first."""
    return [_row(row) for row in reader.execute(_RECORDED.format(which=_OF_INVOICE), [invoice_id])]


def of_customer(reader: sqlite3.Connection, customer_id: int) -> list[RecordedEvent]:
    """Give the events recorded of a customer, the oldest first."""
    return [_row(row) for row in reader.execute(_RECORDED.format(which="e.customer_id = ?"), [customer_id])]


def _row(row: "Answer") -> RecordedEvent:
    filled = [*row[:2], date.fromisoformat(row[2]), *row[3:10], tuple(json.loads(row[10]))]
    return RecordedEvent(*filled)


def events(reader: sqlite3.Connection, ids: Iterable[int], day: date) -> dict[int, list[Event]]:
    """Give by invoice what is known by `day`; `Event.ref` is event:ID, payment:ID or posting:ID."""
    found: dict[int, list[Event]] = {}
    params = {"ids": json.dumps(sorted(set(ids))), "day": day.isoformat()}
    for key, kind, on, ref in reader.execute(_EVENTS, params):
        found.setdefault(key, []).append(Event(kind, date.fromisoformat(on), ref))
    return found


def events_of(reader: sqlite3.Connection, facts: "ClaimFacts", day: date) -> tuple[Event, ...]:
    """Give what is known by `day` of one claim, the oldest first."""
    return tuple(events(reader, [facts.id], day).get(facts.id, ()))
