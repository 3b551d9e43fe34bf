"""The log: entries over everybody or of one customer, one entry, and who was not spoken to for longest."""

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer, Asked, like


class LogRow(NamedTuple):
    """An entry of the log; `corrects` and `corrected_by` are ids of entries, both are shown.

    `happened_at` and `recorded_at` keep the offset from UTC they were noted with.
    """

    id: int
    customer_id: int
    customer: str
    contact_id: int | None
    contact: str
    happened_at: datetime
    recorded_at: datetime
    direction: str
    channel: str
    by_whom: str
    result: str
    reason: str
    text: str
    next_action: str
    next_on: date | None
    corrects: int | None
    corrected_by: int | None
    invoices: tuple[str, ...]
    documents: int

    @property
    def noted_late(self) -> timedelta | None:
        """Give how long after it happened it was noted, if that is more than a day."""
        gap = self.recorded_at - self.happened_at
        return gap if gap > timedelta(days=1) else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the log shows; empty parts let everything through, both days are included."""

    text: str = ""
    customer_id: int | None = None
    channels: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    results: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None


_JOIN = " JOIN customer c ON c.id = l.customer_id"
_CORRECTED = "(SELECT k.id FROM log_entry k WHERE k.corrects_id = l.id AND k.voided = 0 LIMIT 1)"
_COLUMNS = (
    "l.customer_id, c.name, l.contact_id, coalesce((SELECT name FROM contact WHERE id = l.contact_id), ''),"
    " l.happened_at, l.recorded_at, l.direction, l.channel, l.by_whom, l.result, l.reason, l.text,"
    f" l.next_action, l.next_on, l.corrects_id, {_CORRECTED},"
    " (SELECT group_concat(i.number, char(10)) FROM log_invoice k JOIN invoice i ON i.id = k.invoice_id"
    " WHERE k.log_entry_id = l.id AND k.voided = 0),"
    " (SELECT count(*) FROM document d WHERE d.log_entry_id = l.id AND d.voided = 0)"
)
# who was spoken to longest ago comes first; the last word with each is found by one index
_SILENCE = (
    " JOIN (SELECT customer_id, max(happened_at) AS last FROM log_entry WHERE voided = 0"
    " GROUP BY customer_id) s ON s.customer_id = l.customer_id"
)
_ORDERS = {
    "happened": "l.happened_at {way}, l.id {way}",
    "recorded": "l.recorded_at {way}, l.id {way}",
    "customer": "c.name_key {way}, l.happened_at DESC, l.id DESC",
    "channel": "l.channel {way}, l.happened_at DESC, l.id DESC",
    "result": "l.result {way}, l.happened_at DESC, l.id DESC",
    "reason": "l.reason {way}, l.happened_at DESC, l.id DESC",
    "next": "l.next_on {way}, l.id {way}",
    "silence": "s.last {back}, l.customer_id, l.happened_at DESC, l.id DESC",
}
SORTS = tuple(_ORDERS)


def _row(row: Answer) -> LogRow:
    filled = [
        *row[:5],
        datetime.fromisoformat(row[5]),
        datetime.fromisoformat(row[6]),
        *row[7:14],
        date.fromisoformat(row[14]) if row[14] else None,
        *row[15:17],
        tuple(row[17].split("\n")) if row[17] else (),
        row[18],
    ]
    return LogRow(*filled)


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    parts, params = ["l.voided = 0"], dict[str, Any]()
    if wanted.customer_id is not None:
        parts.append("l.customer_id = :customer")
        params["customer"] = wanted.customer_id
    for column in ("channel", "direction", "result", "reason"):
        chosen = sorted(getattr(wanted, f"{column}s"))
        if chosen:
            names = {f"{column}{place}": value for place, value in enumerate(chosen)}
            parts.append(f"l.{column} IN ({', '.join(f':{name}' for name in names)})")
            params |= names
    if wanted.first is not None:
        parts.append("l.happened_at >= :first")
        params["first"] = wanted.first.isoformat()
    if wanted.last is not None and wanted.last < date.max:
        parts.append("l.happened_at < :after")
        params["after"] = (wanted.last + timedelta(days=1)).isoformat()
    if fold(wanted.text):
        parts.append(
            "(l.search_key LIKE :text ESCAPE '\\' OR l.customer_id IN"
            " (SELECT id FROM customer WHERE search_key LIKE :text ESCAPE '\\'))"
        )
        params["text"] = like(fold(wanted.text))
    return " AND ".join(parts), params


def listed(wanted: Wanted = Wanted(), sort: str = "happened", *, descending: bool = True) -> Asked[LogRow]:
    """Ask for entries of the log; `sort` is one of `SORTS`, "silence" puts who is silent longest first."""
    where, params = _where(wanted)
    joined = {"customer": _JOIN, "silence": _SILENCE}.get(sort, "")
    return Asked(
        key="l.id",
        source=f"log_entry l{joined}",
        where=where,
        order=_ORDERS[sort].format(way="DESC" if descending else "ASC", back="ASC" if descending else "DESC"),
        params=params,
        columns=_COLUMNS,
        joins="" if sort == "customer" else _JOIN,
        make=_row,
    )


def entry(reader: sqlite3.Connection, key: int) -> LogRow:
    """Give one entry; raise Problem if there is none that counts."""
    row = reader.execute(
        f"SELECT l.id, {_COLUMNS} FROM log_entry l{_JOIN} WHERE l.id = ? AND l.voided = 0", [key]
    ).fetchone()
    if row is None:
        raise Problem("log-entry-unknown", entry=str(key))
    return _row(row)


def invoice_ids(reader: sqlite3.Connection, key: int) -> tuple[int, ...]:
    """Give the invoices that an entry speaks of."""
    rows = reader.execute(
        "SELECT invoice_id FROM log_invoice WHERE log_entry_id = ? AND voided = 0 ORDER BY id", [key]
    )
    return tuple(row[0] for row in rows)


def last_contact(reader: sqlite3.Connection, customer_id: int) -> LogRow | None:
    """Give the newest entry of a customer, notes to ourselves left out."""
    row = reader.execute(
        f"SELECT l.id, {_COLUMNS} FROM log_entry l{_JOIN} WHERE l.customer_id = ? AND l.voided = 0"
        " AND l.direction <> 'none' ORDER BY l.happened_at DESC, l.id DESC LIMIT 1",
        [customer_id],
    ).fetchone()
    return _row(row) if row else None


def last_reason(reader: sqlite3.Connection, customer_id: int) -> str:
    """Give the reason for not paying that was noted last, as the likely one now; empty if there is none."""
    row = reader.execute(
        f"SELECT l.reason FROM log_entry l WHERE l.customer_id = ? AND l.voided = 0 AND l.reason <> ''"
        f" AND {_CORRECTED} IS NULL ORDER BY l.happened_at DESC, l.id DESC LIMIT 1",
        [customer_id],
    ).fetchone()
    return str(row[0]) if row else ""


def people(reader: sqlite3.Connection) -> list[str]:
    """Give who on our side stands in the log, the one who wrote last first."""
    rows = reader.execute(
        "SELECT by_whom FROM log_entry WHERE voided = 0 AND by_whom <> ''"
        " GROUP BY by_whom ORDER BY max(id) DESC"
    )
    return [row[0] for row in rows]


def spoken_of(reader: sqlite3.Connection, key: int) -> bool:
    """Tell whether the log, a promise, a dispute, a pause or a limitation event names this invoice."""
    tables = ("log_invoice", "promise_invoice", "dispute_invoice", "pause", "limitation_event_invoice")
    found = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE invoice_id = :id AND voided = 0)" for table in tables
    )
    return bool(reader.execute(f"SELECT {found}", {"id": key}).fetchone()[0])


def count(reader: sqlite3.Connection) -> int:
    """Give the number of entries."""
    return int(reader.execute("SELECT count(*) FROM log_entry WHERE voided = 0").fetchone()[0])
