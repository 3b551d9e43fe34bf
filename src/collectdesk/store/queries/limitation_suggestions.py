"""What stands in the book and could move a claim's limitation, once the owner confirms it with proof."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from collectdesk.domain.limitation import Event
from collectdesk.store.queries.claim_facts import ClaimFacts
from collectdesk.store.queries.limitation import clock_of
from collectdesk.store.queries.limitation_events import events_of
from collectdesk.store.queries.posting_proof import ASKING, PROVED


class Suggested(NamedTuple):
    """Something that may be an event: from a letter, log entry, promise, dispute, pause or payment.

    `ref` is the letter's number, what was said or the reason; `would_be` the last safe day if it is true.
    """

    kind: str
    on: date
    from_what: str
    record_id: int
    ref: str
    would_be: date


_WRITTEN = "'email', 'letter', 'sms', 'wechat', 'line', 'whatsapp'"
_NAMES = (
    "(NOT EXISTS (SELECT 1 FROM {link} k WHERE k.{own}_id = t.id AND k.voided = 0) OR EXISTS"
    " (SELECT 1 FROM {link} k WHERE k.{own}_id = t.id AND k.voided = 0 AND k.invoice_id = :invoice))"
)
_SAID = _NAMES.format(link="log_invoice", own="log_entry")
_QUESTIONS = (
    # a letter that asked for this invoice; it counts from the day it arrived, which only the owner knows
    # where no slip proves it, or it came back. A statement asks for what had fallen due, and never by itself:
    # which of its items were meant, contested or put off the owner knows.
    f"""SELECT 'demand_delivered', coalesce((SELECT min(coalesce(p.delivered_on, p.ended_on, p.posted_on))
    FROM posting p WHERE p.letter_id = t.id AND p.voided = 0
      AND coalesce(p.delivered_on, p.ended_on, p.posted_on) <= :day), t.dated), 'letter', t.id, t.number
  FROM letter t
  JOIN letter_claim k ON k.letter_id = t.id AND k.voided = 0
  WHERE k.invoice_id = :invoice AND t.voided = 0 AND t.cancelled_on IS NULL
    AND t.dated <= :day AND (t.grade IN ({ASKING})
      AND NOT EXISTS (SELECT 1 FROM posting p WHERE p.letter_id = t.id AND p.voided = 0 AND {PROVED}
        AND p.delivered_on <= :day)
    OR t.grade = 'statement' AND t.total_minor > 0
      AND (SELECT i.due_on FROM invoice i WHERE i.id = k.invoice_id) < t.dated)
    AND NOT EXISTS (SELECT 1 FROM limitation_event e JOIN limitation_event_invoice n
      ON n.limitation_event_id = e.id AND n.voided = 0
      WHERE e.letter_id = t.id AND e.voided = 0 AND n.invoice_id = :invoice)""",
    # who writes that they will pay, or why they cannot yet, admits the debt; what we wrote may be a demand.
    # An entry that was corrected says nothing any more.
    f"""SELECT CASE t.direction WHEN 'in' THEN 'acknowledgement' ELSE 'demand_delivered' END,
    substr(t.happened_at, 1, 10), 'log', t.id, t.text FROM log_entry t
  WHERE t.customer_id = :customer AND t.voided = 0 AND t.channel IN ({_WRITTEN})
    AND (t.direction = 'in' AND (t.result = 'will_pay'
        OR t.reason IN ('short_of_cash', 'internal_approval', 'forgot'))
      OR t.direction = 'out' AND t.result IN ('sent', 'reached', 'will_pay'))
    AND substr(t.happened_at, 1, 10) <= :day AND {_SAID}
    AND NOT EXISTS (SELECT 1 FROM log_entry k WHERE k.corrects_id = t.id AND k.voided = 0)""",
    f"""SELECT 'acknowledgement', t.made_on, 'promise', t.id, t.note FROM promise t
  WHERE t.customer_id = :customer AND t.currency = :currency AND t.voided = 0
    AND (t.how IN ({_WRITTEN}) OR EXISTS (SELECT 1 FROM log_entry l WHERE l.id = t.log_entry_id
      AND l.channel IN ({_WRITTEN})))
    AND t.made_on <= :day AND {_NAMES.format(link="promise_invoice", own="promise")}""",
    # while both sides talk about the claim, or we wait because of talks, time may stand still
    """SELECT 'negotiation_start', t.since, 'dispute', t.id, t.wants FROM dispute t
  JOIN dispute_invoice k ON k.dispute_id = t.id AND k.voided = 0
  WHERE k.invoice_id = :invoice AND t.voided = 0 AND t.since <= :day
UNION ALL SELECT 'negotiation_end', t.closed_on, 'dispute', t.id, t.wants FROM dispute t
  JOIN dispute_invoice k ON k.dispute_id = t.id AND k.voided = 0
  WHERE k.invoice_id = :invoice AND t.voided = 0 AND t.closed_on <= :day""",
    """SELECT 'negotiation_start', t.since, 'pause', t.id, t.reason FROM pause t
  WHERE t.customer_id = :customer AND t.voided = 0 AND t.since <= :day
    AND (t.invoice_id IS NULL OR t.invoice_id = :invoice)
UNION ALL SELECT 'negotiation_end', coalesce(t.ended_on, t.until), 'pause', t.id, t.reason FROM pause t
  WHERE t.customer_id = :customer AND t.voided = 0 AND coalesce(t.ended_on, t.until) <= :day
    AND (t.invoice_id IS NULL OR t.invoice_id = :invoice)""",
    # an imported payment came in some day before the import
    """SELECT DISTINCT 'part_payment', p.received_on, 'payment', p.id, p.reference FROM payment p
  JOIN allocation a ON a.payment_id = p.id AND a.voided = 0 AND a.ended_on IS NULL
  WHERE a.invoice_id = :invoice AND p.voided = 0 AND p.method = 'import' AND p.counts_from <= :day""",
)


def suggested(reader: sqlite3.Connection, facts: ClaimFacts, day: date) -> list[Suggested]:
    """Give what could be confirmed by `day` and would move the claim's last safe day, the oldest first.

    Nothing of it counts by itself: what was meant, whether it arrived and how it is proved, the owner knows.
    """
    stands = clock_of(reader, facts, day)
    if stands is None:
        return []
    known = {(event.kind, event.on) for event in events_of(reader, facts, day)}
    found = []
    for kind, on, source, key, said, more in _told(reader, facts, day):
        if (kind, on) in known:
            continue
        would = clock_of(reader, facts, day, more)
        if would is not None and would.last_safe_day > stands.last_safe_day:
            known.add((kind, on))
            found.append(Suggested(kind, on, source, key, said, would.last_safe_day))
    return sorted(found, key=lambda one: (one.on, one.kind, one.record_id))


def _told(
    reader: sqlite3.Connection, facts: ClaimFacts, day: date
) -> Iterator[tuple[str, date, str, int, str, list[Event]]]:
    """Give what may be an event, each with the events to try: talks count with their end."""
    params = {
        "invoice": facts.id,
        "customer": facts.customer_id,
        "currency": facts.currency,
        "day": day.isoformat(),
    }
    for question in _QUESTIONS:
        rows = reader.execute(f"{question} ORDER BY 2, 4", params).fetchall()
        tried: dict[int, list[Event]] = {}
        for kind, on, _, key, _ in rows:
            tried.setdefault(key, []).append(Event(kind, date.fromisoformat(on)))
        for kind, on, source, key, said in rows:
            yield kind, date.fromisoformat(on), source, key, said, tried[key]
