"""Payments: the list of a customer, one payment, and the money that settles nothing yet."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment; `left_minor` settles nothing yet, a post-dated cheque counts from a later day."""

    id: int
    customer_id: int
    customer: str
    currency: str
    amount_minor: int
    left_minor: int
    refunded_minor: int
    received_on: date
    counts_from: date
    method: str
    reference: str
    note: str
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """Which invoice a payment settles, with how much: its principal, its interest or costs (`settles`)."""

    id: int
    invoice_id: int
    number: str
    amount_minor: int
    allocated_on: date
    counts_from: date
    ended_on: date | None
    settles: str = "principal"


_SELECT = """
SELECT p.id, p.customer_id, c.name, p.currency, p.amount_minor, p.left_minor,
  coalesce((SELECT sum(r.amount_minor) FROM refund r WHERE r.payment_id = p.id AND r.voided = 0), 0),
  p.received_on, p.counts_from, p.method, p.reference, p.note, p.ended_on, p.ended_why
FROM payment p JOIN customer c ON c.id = p.customer_id"""


def _row(row: Answer) -> PaymentRow:
    day = date.fromisoformat
    ended = day(row[12]) if row[12] else None
    filled = [*row[:7], day(row[7]), day(row[8]), *row[9:12], ended, row[13]]
    return PaymentRow(*filled)


def payment(reader: sqlite3.Connection, key: int) -> PaymentRow:
    """Give one payment; raise Problem if there is none with this id."""
    row = reader.execute(f"{_SELECT} WHERE p.id = ? AND p.voided = 0", [key]).fetchone()
    if row is None:
        raise Problem("payment-unknown", payment=str(key))
    return _row(row)


def of_customer(reader: sqlite3.Connection, customer_id: int) -> list[PaymentRow]:
    """Give the payments of a customer, newest first."""
    question = f"{_SELECT} WHERE p.customer_id = ? AND p.voided = 0 ORDER BY p.received_on DESC, p.id DESC"
    return [_row(row) for row in reader.execute(question, [customer_id])]


def loose(reader: sqlite3.Connection, customer_id: int) -> list[PaymentRow]:
    """Give the payments of a customer with money left that settles nothing, oldest first."""
    question = (
        f"{_SELECT} WHERE p.customer_id = ? AND p.voided = 0 AND p.left_minor > 0"
        " ORDER BY p.received_on, p.id"
    )
    return [_row(row) for row in reader.execute(question, [customer_id])]


def allocations(reader: sqlite3.Connection, payment_id: int) -> list[AllocationRow]:
    """Give what a payment settles or settled, oldest first."""
    day = date.fromisoformat
    rows = reader.execute(
        "SELECT a.id, a.invoice_id, i.number, a.amount_minor, a.allocated_on, a.counts_from, a.ended_on,"
        " a.settles FROM allocation a JOIN invoice i ON i.id = a.invoice_id"
        " WHERE a.payment_id = ? AND a.voided = 0 ORDER BY a.id",
        [payment_id],
    )
    return [
        AllocationRow(
            key, invoice, number, minor, day(on), day(start), day(ended) if ended else None, settles
        )
        for key, invoice, number, minor, on, start, ended, settles in rows
    ]


def settled(reader: sqlite3.Connection, customer_id: int) -> dict[int, list[AllocationRow]]:
    """Give what each payment of a customer settles now, by the id of the payment, oldest first."""
    day = date.fromisoformat
    found: dict[int, list[AllocationRow]] = {}
    for payment_id, key, invoice, number, minor, on, start, settles in reader.execute(
        "SELECT a.payment_id, a.id, a.invoice_id, i.number, a.amount_minor, a.allocated_on, a.counts_from,"
        " a.settles FROM allocation a JOIN payment p ON p.id = a.payment_id"
        " JOIN invoice i ON i.id = a.invoice_id WHERE p.customer_id = ? AND a.voided = 0"
        " AND a.ended_on IS NULL ORDER BY a.id",
        [customer_id],
    ):
        row = AllocationRow(key, invoice, number, minor, day(on), day(start), None, settles)
        found.setdefault(payment_id, []).append(row)
    return found
