"""Promises and how they stand by the payments: of a customer, of everybody, and how well they are kept."""

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.domain.promises import Paid, Promised, Standing, keeping_rate, standings
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.listing import Answer


class PromiseRow(NamedTuple):
    """A promise and how it stands; amounts in minor units, `last_day` is its day with the days of grace."""

    id: int
    customer_id: int
    customer: str
    currency: str
    amount_minor: int
    made_on: date
    due_on: date
    who: str
    how: str
    pauses: int
    log_entry_id: int | None
    note: str
    cancelled_on: date | None
    cancelled_why: str
    invoices: tuple[str, ...]
    invoice_ids: tuple[int, ...]
    state: str
    paid_minor: int
    last_day: date
    kept_on: date | None

    @property
    def left_minor(self) -> int:
        """Give what is still to come of it."""
        return self.amount_minor - self.paid_minor


_SELECT = """
SELECT p.id, p.customer_id, c.name, p.currency, p.amount_minor, p.made_on, p.due_on, p.who, p.how, p.pauses,
  p.log_entry_id, p.note, p.cancelled_on, p.cancelled_why,
  (SELECT group_concat(i.number || char(9) || i.id, char(10)) FROM promise_invoice k
   JOIN invoice i ON i.id = k.invoice_id WHERE k.promise_id = p.id AND k.voided = 0)
FROM promise p JOIN customer c ON c.id = p.customer_id WHERE p.voided = 0"""

# What a payment settles, and what of it settles nothing yet: both may keep a promise.
_PAID = """
SELECT p.customer_id, p.currency, p.counts_from, a.amount_minor, a.invoice_id, p.ended_on
  FROM payment p JOIN allocation a ON a.payment_id = p.id AND a.voided = 0
  WHERE p.voided = 0 AND {which}
UNION ALL
SELECT p.customer_id, p.currency, p.counts_from, CASE WHEN p.ended_on IS NULL THEN p.left_minor
    ELSE p.amount_minor
      - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a WHERE a.payment_id = p.id AND a.voided = 0)
      - (SELECT coalesce(sum(r.amount_minor), 0) FROM refund r WHERE r.payment_id = p.id AND r.voided = 0)
    END, NULL, p.ended_on
  FROM payment p WHERE p.voided = 0 AND (p.left_minor <> 0 OR p.ended_on IS NOT NULL) AND {which}
ORDER BY 3"""
_PROMISED = (
    "p.customer_id IN (SELECT customer_id FROM promise WHERE voided = 0)"
    " AND p.counts_from >= (SELECT min(made_on) FROM promise WHERE voided = 0)"
)

_NEVER = ("9999-12-31", "")

Key = tuple[int, str]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _promised(row: Answer) -> Promised:
    return Promised(
        row[0],
        row[4],
        date.fromisoformat(row[5]),
        date.fromisoformat(row[6]),
        frozenset(key for _, key in _invoices(row)),
        _day(row[12]),
    )


def _invoices(row: Answer) -> list[tuple[str, int]]:
    pairs = (line.rpartition("\t") for line in row[14].split("\n")) if row[14] else ()
    return [(number, int(key)) for number, _, key in pairs]


def _stood(
    reader: sqlite3.Connection, rows: Iterable[Answer], which: str, params: list[int], day: date
) -> list[PromiseRow]:
    """Give the rows with their standings; all promises of a customer must be among them."""
    promised: dict[Key, list[Promised]] = {}
    known: dict[int, Answer] = {}
    for row in rows:
        promised.setdefault((row[1], row[3]), []).append(_promised(row))
        known[row[0]] = row
    grace = int(setting(reader, "promise_grace_days"))
    threshold = int(setting(reader, "promise_threshold_percent"))
    # a payment outside the days of all its customer's promises is not even looked at
    spans = {key: _span(own, grace) for key, own in promised.items()}
    paid: dict[Key, list[Paid]] = {}
    for who, currency, on, minor, invoice, ended in reader.execute(_PAID.format(which=which), params):
        first, last = spans.get((who, currency), _NEVER)
        if minor > 0 and first <= on <= last:
            part = Paid(date.fromisoformat(on), minor, invoice, _day(ended))
            paid.setdefault((who, currency), []).append(part)
    return [
        _row(known[standing.id], standing)
        for key, own in promised.items()
        for standing in standings(own, paid.get(key, ()), day, grace, threshold)
    ]


def _span(promised: list[Promised], grace_days: int) -> tuple[str, str]:
    last = max(each.due_on for each in promised) + timedelta(days=grace_days)
    return min(each.made_on for each in promised).isoformat(), last.isoformat()


def _row(row: Answer, standing: Standing) -> PromiseRow:
    pairs = _invoices(row)
    filled: list[Any] = [
        *row[:5],
        date.fromisoformat(row[5]),
        date.fromisoformat(row[6]),
        *row[7:12],
        _day(row[12]),
        row[13],
        tuple(number for number, _ in pairs),
        tuple(key for _, key in pairs),
        standing.state,
        standing.paid_minor,
        standing.last_day,
        standing.kept_on,
    ]
    return PromiseRow(*filled)


def of_customer(reader: sqlite3.Connection, customer_id: int, day: date) -> list[PromiseRow]:
    """Give the promises of a customer as they stand on `day`, the one due last first."""
    params = [customer_id]
    rows = reader.execute(f"{_SELECT} AND p.customer_id = ?", params)
    found = _stood(reader, rows, "p.customer_id = ?1", params, day)
    return sorted(found, key=lambda p: (p.due_on, p.id), reverse=True)


def everybody(reader: sqlite3.Connection, day: date) -> list[PromiseRow]:
    """Give all promises as they stand on `day`, the one due first first."""
    found = _stood(reader, reader.execute(_SELECT), _PROMISED, [], day)
    return sorted(found, key=lambda p: (p.due_on, p.id))


def promise(reader: sqlite3.Connection, key: int, day: date) -> PromiseRow:
    """Give one promise as it stands on `day`; raise Problem if there is none with this id."""
    row = reader.execute("SELECT customer_id FROM promise WHERE id = ? AND voided = 0", [key]).fetchone()
    if row is None:
        raise Problem("promise-unknown", promise=str(key))
    return next(each for each in of_customer(reader, row[0], day) if each.id == key)


def kept(reader: sqlite3.Connection, customer_id: int, day: date) -> tuple[int, int]:
    """Give how many promises a customer kept by `day`, and how many were decided."""
    return keeping_rate([each.state for each in of_customer(reader, customer_id, day)])


def pausing(promised: Iterable[PromiseRow], day: date) -> tuple[set[Key], set[int]]:
    """Give what open promises that were ticked to pause leave in peace: customers with currency, invoices."""
    whole: set[Key] = set()
    named: set[int] = set()
    for each in promised:
        if each.pauses and each.state == "open" and each.made_on <= day:
            if each.invoice_ids:
                named.update(each.invoice_ids)
            else:
                whole.add((each.customer_id, each.currency))
    return whole, named
