"""The story of a customer: talks, letters, payments, promises, disputes, documents and invoices in one."""

import sqlite3
from array import array
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any, NamedTuple

from collectdesk.domain.names import fold
from collectdesk.store.queries import promises
from collectdesk.store.queries.listing import Answer, Asked, like

# The last digit of an event's id tells its kind; 16 kinds have room.
KINDS = (
    "log", "letter", "posting", "payment", "payment_ended", "promise", "dispute", "dispute_closed", "pause",
    "document", "invoice", "adjustment", "refund", "limitation", "interest",
)  # fmt: skip
_ROOM = 16


class Event(NamedTuple):
    """One event; which fields are filled depends on its `kind`, texts are what was typed, words are codes.

    Of a posting `who` is the letter, and `until` the day it was delivered or came back.

    `what` is the channel, the grade, the method, the kind of document or event, the reason, or whether
    interest is kept; `state` the result, the outcome, how a promise stands, or fixed_sum; `number` of an
    invoice or letter, a reference, or a name; `until` the day an invoice falls due, a promise or a dispute
    comes up, or a pause ends. `at` is the moment of a log entry.
    """

    id: int
    kind: str
    record_id: int
    day: date
    at: datetime | None = None
    what: str = ""
    state: str = ""
    direction: str = ""
    number: str = ""
    text: str = ""
    who: str = ""
    currency: str = ""
    amount_minor: int | None = None
    until: date | None = None
    reason: str = ""
    next_action: str = ""
    next_on: date | None = None
    corrects: int | None = None
    corrected_by: int | None = None
    recorded_at: datetime | None = None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


# For each kind: its records of one customer, the column of their day, and the text a search looks in.
_FROM = {
    "log": ("log_entry t", "t.happened_at", "t.customer_id", "t.search_key"),
    "letter": ("letter t", "t.dated", "t.customer_id", "t.search_key"),
    "posting": (
        "posting t JOIN letter l ON l.id = t.letter_id",
        "t.posted_on",
        "l.customer_id",
        "lower(t.number || ' ' || l.number || ' ' || t.note)",
    ),
    "payment": ("payment t", "t.received_on", "t.customer_id", "lower(t.reference || ' ' || t.note)"),
    "payment_ended": ("payment t", "t.ended_on", "t.customer_id", "lower(t.reference || ' ' || t.note)"),
    "promise": ("promise t", "t.made_on", "t.customer_id", "lower(t.who || ' ' || t.note)"),
    "dispute": ("dispute t", "t.since", "t.customer_id", "lower(t.wants || ' ' || t.note)"),
    "dispute_closed": ("dispute t", "t.closed_on", "t.customer_id", "lower(t.wants || ' ' || t.note)"),
    "pause": ("pause t", "t.since", "t.customer_id", "lower(t.reason)"),
    "document": (
        "document t JOIN original o ON o.id = t.original_id",
        "coalesce(t.dated, substr(o.filed_at, 1, 10))",
        "t.customer_id",
        "t.search_key",
    ),
    "invoice": ("invoice t", "t.issued_on", "t.customer_id", "t.search_key"),
    "adjustment": (
        "adjustment t JOIN invoice i ON i.id = t.invoice_id",
        "t.adjusted_on",
        "i.customer_id",
        "lower(t.number || ' ' || t.note)",
    ),
    "refund": (
        "refund t JOIN payment p ON p.id = t.payment_id",
        "t.refunded_on",
        "p.customer_id",
        "lower(t.note)",
    ),
    "limitation": ("limitation_event t", "t.happened_on", "t.customer_id", "lower(t.note)"),
    "interest": (
        "interest_decision t JOIN invoice i ON i.id = t.invoice_id",
        "t.decided_on",
        "i.customer_id",
        "lower(t.why)",
    ),
}


def of_customer(
    customer_id: int,
    day: date,
    kinds: frozenset[str] = frozenset(),
    text: str = "",
    *,
    descending: bool = True,
) -> Asked[Event]:
    """Ask for the story of a customer, the newest first; `kinds` is a choice of `KINDS`, empty shows all.

    `day` is the one as of which promises are judged.
    """
    parts = []
    for kind in KINDS:
        if not kinds or kind in kinds:
            source, when, owner, searched = _FROM[kind]
            where = f"{owner} = :customer AND t.voided = 0"
            where += f" AND {when} IS NOT NULL" if kind in ("payment_ended", "dispute_closed") else ""
            where += f" AND {searched} LIKE :text ESCAPE '\\'" if fold(text) else ""
            key = f"t.id * {_ROOM} + {KINDS.index(kind)}"
            parts.append(f"SELECT {key} AS id, {when} AS day FROM {source} WHERE {where}")
    params: dict[str, Any] = {"customer": customer_id}
    if fold(text):
        params["text"] = like(fold(text))
    way = "DESC" if descending else "ASC"
    return Asked(
        key="e.id",
        source=f"({' UNION ALL '.join(parts)}) e",
        where="1",
        order=f"e.day {way}, e.id {way}",
        params=params,
        columns="",
        joins="",
        make=Event._make,
        fetch=partial(_fetch, day),
    )


def _fetch(day: date, reader: sqlite3.Connection, keys: Sequence[int]) -> list[Event]:
    """Give the events with these ids in their order, each kind from its own table by its own key."""
    wanted: dict[str, array[int]] = {}
    for key in keys:
        wanted.setdefault(KINDS[key % _ROOM], array("q")).append(key // _ROOM)
    found: dict[int, Event] = {}
    for kind, ids in wanted.items():
        place = KINDS.index(kind)
        question, make = _ROWS[kind]
        standing = _standing(reader, ids, day) if kind == "promise" else {}
        for row in reader.execute(question.format(ids=",".join(map(str, ids)))):
            key = row[0] * _ROOM + place
            found[key] = make(key, kind, row, standing.get(row[0], ""))
    return [found[key] for key in keys if key in found]


def _standing(reader: sqlite3.Connection, ids: "array[int]", day: date) -> dict[int, str]:
    """Give how these promises stand on `day`."""
    customers = reader.execute(
        f"SELECT DISTINCT customer_id FROM promise WHERE id IN ({','.join(map(str, ids))})"
    ).fetchall()
    return {p.id: p.state for (who,) in customers for p in promises.of_customer(reader, who, day)}


Make = Callable[[int, str, Answer, str], Event]


def _log(key: int, kind: str, row: Answer, _state: str) -> Event:
    happened = datetime.fromisoformat(row[1])
    return Event(
        key, kind, row[0], happened.date(), happened, row[2], row[3], row[4], row[12] or "", row[5], row[6],
        reason=row[7], next_action=row[8], next_on=_day(row[9]), corrects=row[10], corrected_by=row[11],
        recorded_at=_moment(row[13]),
    )  # fmt: skip


def _money(key: int, kind: str, row: Answer, state: str) -> Event:
    """Make an event of: id, day, what, state, number, text, who, currency, amount, until."""
    return Event(
        key, kind, row[0], date.fromisoformat(row[1]), None, row[2], state or row[3], "", row[4] or "",
        row[5], row[6], row[7], row[8], _day(row[9]),
    )  # fmt: skip


_NUMBERS = (
    "(SELECT group_concat(i.number, char(10)) FROM {link} k JOIN invoice i ON i.id = k.invoice_id"
    " WHERE k.{own}_id = t.id AND k.voided = 0)"
)
_CONTESTED = _NUMBERS.format(link="dispute_invoice", own="dispute")
_ROWS: dict[str, tuple[str, Make]] = {
    "log": (
        "SELECT t.id, t.happened_at, t.channel, t.result, t.direction, t.text, coalesce((SELECT name FROM"
        " contact WHERE id = t.contact_id), ''), t.reason, t.next_action, t.next_on, t.corrects_id,"
        " (SELECT k.id FROM log_entry k WHERE k.corrects_id = t.id AND k.voided = 0),"
        f" {_NUMBERS.format(link='log_invoice', own='log_entry')}, t.recorded_at"
        " FROM log_entry t WHERE t.id IN ({ids})",
        _log,
    ),
    "letter": (
        "SELECT t.id, t.dated, t.grade, CASE WHEN t.cancelled_on IS NULL THEN '' ELSE 'cancelled' END,"
        " t.number, t.cancelled_why, '', t.currency, t.total_minor, t.pay_by FROM letter t"
        " WHERE t.id IN ({ids})",
        _money,
    ),
    "posting": (
        "SELECT t.id, t.posted_on, t.kind, CASE WHEN t.delivered_on IS NOT NULL THEN 'delivered'"
        " ELSE t.ended END, t.number, t.note, l.number, '', NULL, coalesce(t.delivered_on, t.ended_on)"
        " FROM posting t JOIN letter l ON l.id = t.letter_id WHERE t.id IN ({ids})",
        _money,
    ),
    "payment": (
        "SELECT t.id, t.received_on, t.method, t.ended_why, t.reference, t.note, '', t.currency,"
        " t.amount_minor, CASE WHEN t.counts_from > t.received_on THEN t.counts_from END FROM payment t"
        " WHERE t.id IN ({ids})",
        _money,
    ),
    "payment_ended": (
        "SELECT t.id, t.ended_on, t.method, t.ended_why, t.reference, t.note, '', t.currency,"
        " t.amount_minor, NULL FROM payment t WHERE t.id IN ({ids})",
        _money,
    ),
    "promise": (
        "SELECT t.id, t.made_on, t.how, 'open', "
        f"{_NUMBERS.format(link='promise_invoice', own='promise')}, t.note, t.who, t.currency,"
        " t.amount_minor, t.due_on FROM promise t WHERE t.id IN ({ids})",
        _money,
    ),
    "dispute": (
        f"SELECT t.id, t.since, t.reason, t.outcome, {_CONTESTED}, t.wants, '', '', NULL, t.revisit_on"
        " FROM dispute t WHERE t.id IN ({ids})",
        _money,
    ),
    "dispute_closed": (
        f"SELECT t.id, t.closed_on, t.reason, t.outcome, {_CONTESTED}, t.note, '', '', NULL, NULL"
        " FROM dispute t WHERE t.id IN ({ids})",
        _money,
    ),
    "pause": (
        "SELECT t.id, t.since, '', CASE WHEN t.ended_on IS NULL THEN '' ELSE 'ended' END, i.number, t.reason,"
        " '', '', NULL, coalesce(t.ended_on, t.until) FROM pause t LEFT JOIN invoice i ON i.id = t.invoice_id"
        " WHERE t.id IN ({ids})",
        _money,
    ),
    "document": (
        "SELECT t.id, coalesce(t.dated, substr(o.filed_at, 1, 10)), t.kind, '', o.name, t.shows, t.source,"
        " '', NULL, NULL FROM document t JOIN original o ON o.id = t.original_id WHERE t.id IN ({ids})",
        _money,
    ),
    "invoice": (
        "SELECT t.id, t.issued_on, '', CASE WHEN t.open_minor = 0 THEN 'paid' ELSE 'open' END, t.number,"
        " t.note, '', t.currency, t.amount_minor, t.due_on FROM invoice t WHERE t.id IN ({ids})",
        _money,
    ),
    "adjustment": (
        "SELECT t.id, t.adjusted_on, t.kind, '', i.number, t.note, t.number, i.currency, t.amount_minor, NULL"
        " FROM adjustment t JOIN invoice i ON i.id = t.invoice_id WHERE t.id IN ({ids})",
        _money,
    ),
    "refund": (
        "SELECT t.id, t.refunded_on, '', '', p.reference, t.note, '', p.currency, t.amount_minor, NULL"
        " FROM refund t JOIN payment p ON p.id = t.payment_id WHERE t.id IN ({ids})",
        _money,
    ),
    "limitation": (
        f"SELECT t.id, t.happened_on, t.kind, '', "
        f"{_NUMBERS.format(link='limitation_event_invoice', own='limitation_event')}, t.note, '', '', NULL,"
        " NULL FROM limitation_event t WHERE t.id IN ({ids})",
        _money,
    ),
    "interest": (
        "SELECT t.id, t.decided_on, t.decision, CASE t.fixed_sum WHEN 1 THEN 'fixed_sum' ELSE '' END,"
        " i.number, t.why, '', '', NULL, NULL FROM interest_decision t JOIN invoice i ON i.id = t.invoice_id"
        " WHERE t.id IN ({ids})",
        _money,
    ),
}
