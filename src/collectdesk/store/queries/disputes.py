"""Disputes: of a customer, the open ones, and how much of each invoice is contested."""

import sqlite3
from datetime import date
from typing import NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer


class ContestedRow(NamedTuple):
    """A disputed invoice; `amount_minor` is the disputed part in minor units, None the whole."""

    invoice_id: int
    number: str
    currency: str
    amount_minor: int | None
    open_minor: int

    @property
    def contested_minor(self) -> int:
        """Give how much of what is open is contested."""
        return (
            max(self.open_minor, 0) if self.amount_minor is None else min(self.amount_minor, self.open_minor)
        )


class DisputeRow(NamedTuple):
    """A dispute; an empty outcome means that it is open."""

    id: int
    customer_id: int
    customer: str
    reason: str
    wants: str
    since: date
    revisit_on: date
    outcome: str
    closed_on: date | None
    log_entry_id: int | None
    note: str
    contested: tuple[ContestedRow, ...]


_SELECT = """
SELECT d.id, d.customer_id, c.name, d.reason, d.wants, d.since, d.revisit_on, d.outcome, d.closed_on,
  d.log_entry_id, d.note FROM dispute d JOIN customer c ON c.id = d.customer_id WHERE d.voided = 0"""


def _row(reader: sqlite3.Connection, row: Answer) -> DisputeRow:
    parts = reader.execute(
        "SELECT k.invoice_id, i.number, i.currency, k.amount_minor, i.open_minor FROM dispute_invoice k"
        " JOIN invoice i ON i.id = k.invoice_id WHERE k.dispute_id = ? AND k.voided = 0 ORDER BY k.id",
        [row[0]],
    )
    filled = [
        *row[:5],
        date.fromisoformat(row[5]),
        date.fromisoformat(row[6]),
        row[7],
        date.fromisoformat(row[8]) if row[8] else None,
        *row[9:],
        tuple(ContestedRow(*part) for part in parts),
    ]
    return DisputeRow(*filled)


def of_customer(reader: sqlite3.Connection, customer_id: int) -> list[DisputeRow]:
    """Give the disputes with a customer, open ones first, then the newest."""
    rows = reader.execute(
        f"{_SELECT} AND d.customer_id = ? ORDER BY d.outcome <> '', d.since DESC, d.id DESC", [customer_id]
    )
    return [_row(reader, row) for row in rows.fetchall()]


def running(reader: sqlite3.Connection, by: date = date.max) -> list[DisputeRow]:
    """Give all open disputes to come back to by that day, the earliest first."""
    rows = reader.execute(
        f"{_SELECT} AND d.outcome = '' AND d.revisit_on <= ? ORDER BY d.revisit_on, d.id", [by.isoformat()]
    )
    return [_row(reader, row) for row in rows.fetchall()]


def dispute(reader: sqlite3.Connection, key: int) -> DisputeRow:
    """Give one dispute; raise Problem if there is none with this id."""
    row = reader.execute(f"{_SELECT} AND d.id = ?", [key]).fetchone()
    if row is None:
        raise Problem("dispute-unknown", dispute=str(key))
    return _row(reader, row)


def contested(reader: sqlite3.Connection, customer_id: int | None = None) -> dict[int, int | None]:
    """Give the disputed part in minor units of every invoice in an open dispute; None is the whole of it."""
    found: dict[int, int | None] = {}
    for invoice, minor in reader.execute(
        "SELECT k.invoice_id, k.amount_minor FROM dispute d JOIN dispute_invoice k ON k.dispute_id = d.id"
        " AND k.voided = 0 WHERE d.voided = 0 AND d.outcome = ''"
        " AND (:customer IS NULL OR d.customer_id = :customer)",
        {"customer": customer_id},
    ):
        before = found.get(invoice, 0)
        found[invoice] = None if minor is None or before is None else before + minor
    return found
