"""The numbers on top of Today: overdue, promised, broken and paid by currency, and how fresh they are."""

import sqlite3
from datetime import date, datetime, timedelta
from typing import NamedTuple

from collectdesk.store.queries.today_facts import Facts

Sums = dict[str, int]


class Numbers(NamedTuple):
    """Sums by currency in minor units; a currency without any is missing, and none are ever added.

    `promised` is what is still to come of open promises due in the week of the day, `broken` what is missing
    of broken ones while the customer still owes. `entered_on` is when the last payment was entered.
    """

    overdue: Sums
    promised: Sums
    broken: Sums
    paid: Sums
    entered_on: date | None


def numbers(desk: Facts) -> Numbers:
    """Give the numbers as of the day; the week runs from Monday to Sunday, the month from its first day."""
    day = desk.day
    told = {"day": day.isoformat(), "month": day.replace(day=1).isoformat()}
    overdue: Sums = {}
    for (_, currency), owed in desk.owed.items():
        if owed.late_minor:
            overdue[currency] = overdue.get(currency, 0) + owed.late_minor
    paid = dict(
        desk.reader.execute(
            "SELECT currency, sum(amount_minor) FROM payment WHERE voided = 0 AND counts_from <= :day"
            " AND counts_from >= :month AND (ended_on IS NULL OR ended_on > :day) GROUP BY currency",
            told,
        ).fetchall()
    )
    promised, broken = _promises(desk)
    return Numbers(overdue, promised, broken, paid, _entered(desk.reader))


def _promises(desk: Facts) -> tuple[Sums, Sums]:
    monday = desk.day - timedelta(days=desk.day.weekday())
    promised: Sums = {}
    broken: Sums = {}
    for row in desk.promised:
        if row.state == "open" and monday <= row.due_on < monday + timedelta(days=7):
            promised[row.currency] = promised.get(row.currency, 0) + row.left_minor
        if row.state in ("broken", "part_kept") and (row.customer_id, row.currency) in desk.owed:
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
