"""The numbers on top of Today: overdue, promised, broken and paid by currency, and how fresh they are."""

import sqlite3
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from collectdesk.store.queries import open_items, promises

Sums = dict[str, int]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Sums by currency in minor units; a currency without any is missing, and none are ever added.

    `promised` is what is still to come of open promises due in the week of the day, `broken` what is missing
    of broken ones while the customer still owes. `entered_on` is when the last payment was entered.
    """

    overdue: Sums = field(default_factory=dict)
    promised: Sums = field(default_factory=dict)
    broken: Sums = field(default_factory=dict)
    paid: Sums = field(default_factory=dict)
    entered_on: date | None = None


def numbers(reader: sqlite3.Connection, day: date) -> Numbers:
    """Give the numbers as of `day`; the week runs from Monday to Sunday, the month from its first day."""
    told = {"day": day.isoformat(), "month": day.replace(day=1).isoformat()}
    owing: set[tuple[int, str]] = set()
    overdue: Sums = {}
    for who, currency, late in reader.execute(
        "SELECT o.customer_id, o.currency, sum(CASE WHEN o.due_on < :day THEN o.open_minor ELSE 0 END)"
        f" FROM {open_items.source(reader, day)} o WHERE o.open_minor > 0 AND o.issued_on <= :day"
        " GROUP BY o.customer_id, o.currency",
        told,
    ):
        owing.add((who, currency))
        if late:
            overdue[currency] = overdue.get(currency, 0) + late
    paid = dict(
        reader.execute(
            "SELECT currency, sum(amount_minor) FROM payment WHERE voided = 0 AND counts_from <= :day"
            " AND counts_from >= :month AND (ended_on IS NULL OR ended_on > :day) GROUP BY currency",
            told,
        ).fetchall()
    )
    promised, broken = _promises(reader, day, owing)
    return Numbers(overdue, promised, broken, paid, _entered(reader))


def _promises(reader: sqlite3.Connection, day: date, owing: set[tuple[int, str]]) -> tuple[Sums, Sums]:
    monday = day - timedelta(days=day.weekday())
    promised: Sums = {}
    broken: Sums = {}
    for row in promises.everybody(reader, day):
        if row.state == "open" and monday <= row.due_on < monday + timedelta(days=7):
            promised[row.currency] = promised.get(row.currency, 0) + row.left_minor
        if row.state in ("broken", "part_kept") and (row.customer_id, row.currency) in owing:
            broken[row.currency] = broken.get(row.currency, 0) + row.left_minor
    return promised, broken


def _entered(reader: sqlite3.Connection) -> date | None:
    """Give the day on which the last payment was entered, by the journal; if that was erased, received."""
    row = reader.execute(
        "SELECT json_extract(b.record, '$.recorded_at'), p.received_on FROM payment p"
        " LEFT JOIN journal_body b ON b.seq = p.entry WHERE p.voided = 0 ORDER BY p.id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    return datetime.fromisoformat(row[0]).date() if row[0] else date.fromisoformat(row[1])
