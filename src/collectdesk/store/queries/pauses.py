"""Pauses: of a customer, and whom or what they leave in peace on a day."""

import sqlite3
from datetime import date
from typing import NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer


class PauseRow(NamedTuple):
    """A pause; `until` is the first day after it, `ended_on` the day it was ended early."""

    id: int
    customer_id: int
    customer: str
    invoice_id: int | None
    invoice: str
    since: date
    until: date
    reason: str
    ended_on: date | None

    def holds(self, day: date) -> bool:
        """Tell whether the pause holds on `day`."""
        return self.since <= day < min(self.until, self.ended_on or self.until)


_SELECT = """
SELECT p.id, p.customer_id, c.name, p.invoice_id, coalesce(i.number, ''), p.since, p.until, p.reason,
  p.ended_on FROM pause p JOIN customer c ON c.id = p.customer_id LEFT JOIN invoice i ON i.id = p.invoice_id
WHERE p.voided = 0"""


def _row(row: Answer) -> PauseRow:
    day = date.fromisoformat
    filled = [*row[:5], day(row[5]), day(row[6]), row[7], day(row[8]) if row[8] else None]
    return PauseRow(*filled)


def of_customer(reader: sqlite3.Connection, customer_id: int) -> list[PauseRow]:
    """Give the pauses of a customer, newest first."""
    rows = reader.execute(f"{_SELECT} AND p.customer_id = ? ORDER BY p.since DESC, p.id DESC", [customer_id])
    return [_row(row) for row in rows]


def pause(reader: sqlite3.Connection, key: int) -> PauseRow:
    """Give one pause; raise Problem if there is none with this id."""
    row = reader.execute(f"{_SELECT} AND p.id = ?", [key]).fetchone()
    if row is None:
        raise Problem("pause-unknown", pause=str(key))
    return _row(row)


def holding(reader: sqlite3.Connection, day: date) -> tuple[dict[int, date], dict[int, date]]:
    """Give who and what is paused on `day`, with the day it ends: customers by id, invoices by id."""
    customers: dict[int, date] = {}
    invoices: dict[int, date] = {}
    for who, invoice, until in reader.execute(
        "SELECT customer_id, invoice_id, until FROM pause WHERE voided = 0 AND since <= :day AND until > :day"
        " AND (ended_on IS NULL OR ended_on > :day)",
        {"day": day.isoformat()},
    ):
        paused, key = (customers, who) if invoice is None else (invoices, invoice)
        paused[key] = max(paused.get(key, date.min), date.fromisoformat(until))
    return customers, invoices


def running(reader: sqlite3.Connection, day: date) -> list[PauseRow]:
    """Give the pauses that hold on `day`, the one that ends first first."""
    rows = reader.execute(f"{_SELECT} AND p.until > ? ORDER BY p.until, p.id", [day.isoformat()])
    return [row for row in map(_row, rows) if row.holds(day)]
