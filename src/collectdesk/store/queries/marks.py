"""What stands beside a claim in the overdue list, in SQL: dispute, pause, promise and the last contact."""

from datetime import date, timedelta
from typing import NamedTuple

from collectdesk.store.queries.listing import Answer

MARKS = ("disputed", "part_disputed", "paused", "promised")


class LastPromise(NamedTuple):
    """The newest promise for a claim that was not cancelled; `pauses` if it was ticked to pause."""

    due_on: date
    amount_minor: int
    pauses: bool


_RUNS = "d.voided = 0 AND d.since <= :day AND (d.closed_on IS NULL OR d.closed_on > :day)"
# NULL: not disputed; -1: the whole; else the disputed part in minor units
_CONTESTED = (
    "(SELECT CASE WHEN max(k.amount_minor IS NULL) THEN -1 ELSE sum(k.amount_minor) END"
    " FROM dispute_invoice k JOIN dispute d ON d.id = k.dispute_id"
    f" WHERE {{which}} AND k.voided = 0 AND {_RUNS})"
)
_PAUSED = (
    "EXISTS (SELECT 1 FROM pause p WHERE p.customer_id = {customer} AND p.voided = 0 AND {which}"
    " AND p.since <= :day AND p.until > :day AND (p.ended_on IS NULL OR p.ended_on > :day))"
)
_PROMISE = (
    "(SELECT p.due_on || '|' || p.amount_minor || '|' || p.pauses FROM promise p"
    " WHERE p.customer_id = {customer} AND p.currency = {currency} AND p.voided = 0"
    " AND p.cancelled_on IS NULL AND p.made_on <= :day{which} ORDER BY p.made_on DESC, p.id DESC LIMIT 1)"
)
_NAMED = (
    " AND (NOT EXISTS (SELECT 1 FROM promise_invoice k WHERE k.promise_id = p.id AND k.voided = 0)"
    " OR EXISTS (SELECT 1 FROM promise_invoice k WHERE k.promise_id = p.id AND k.voided = 0"
    " AND k.invoice_id = o.id))"
)
# one look into an index each way; a note to ourselves is no contact
_ONE_WAY = (
    "coalesce((SELECT max(l.happened_at) FROM log_entry l WHERE l.customer_id = {{customer}}"
    " AND l.voided = 0 AND l.direction = '{way}'), '')"
)
_CONTACT = f"max({_ONE_WAY.format(way='in')}, {_ONE_WAY.format(way='out')})"
OF_INVOICE = ", ".join(
    (
        _CONTESTED.format(which="k.invoice_id = o.id"),
        _PAUSED.format(customer="o.customer_id", which="(p.invoice_id IS NULL OR p.invoice_id = o.id)"),
        _PROMISE.format(customer="o.customer_id", currency="o.currency", which=_NAMED),
        _CONTACT.format(customer="o.customer_id"),
    )
)
OF_CUSTOMER = ", ".join(
    (
        "EXISTS (SELECT 1 FROM dispute d JOIN dispute_invoice k ON k.dispute_id = d.id AND k.voided = 0"
        " JOIN invoice i ON i.id = k.invoice_id WHERE d.customer_id = g.customer_id"
        f" AND i.currency = g.currency AND {_RUNS})",
        _PAUSED.format(customer="g.customer_id", which="p.invoice_id IS NULL"),
        _PROMISE.format(customer="g.customer_id", currency="g.currency", which=""),
        _CONTACT.format(customer="g.customer_id"),
    )
)
LAST_CONTACT = _CONTACT


class Marks(NamedTuple):
    """What stands beside a claim or a customer; `contested_minor` is the disputed part of what is open."""

    mark: str
    contested_minor: int
    promise: LastPromise | None
    last_contact: date | None


# most claims have nothing beside them
_NOTHING = Marks("", 0, None, None)


def of_invoice(found: Answer, open_minor: int, day: date, grace_days: int) -> Marks:
    """Give the marks of one claim from `OF_INVOICE`; a dispute is told before a pause or a promise."""
    contested, paused, promise, contact = found
    if contested is None and not paused and promise is None and not contact:
        return _NOTHING
    part = 0 if contested is None else open_minor if contested < 0 else min(contested, open_minor)
    told = _promise(promise)
    mark = "disputed" if part and part >= open_minor else "part_disputed" if part else ""
    return Marks(mark or _held(paused, told, day, grace_days), part, told, _day(contact))


def of_customer(found: Answer, day: date, grace_days: int) -> Marks:
    """Give the marks of one customer in one currency from `OF_CUSTOMER`."""
    disputed, paused, promise, contact = found
    if not disputed and not paused and promise is None and not contact:
        return _NOTHING
    told = _promise(promise)
    mark = "part_disputed" if disputed else _held(paused, told, day, grace_days)
    return Marks(mark, 0, told, _day(contact))


def _held(paused: int, promise: LastPromise | None, day: date, grace_days: int) -> str:
    if paused:
        return "paused"
    waits = promise is not None and promise.due_on + timedelta(days=grace_days) >= day
    return "promised" if waits else ""


def _promise(text: str | None) -> LastPromise | None:
    if text is None:
        return None
    due, minor, pauses = text.split("|")
    return LastPromise(date.fromisoformat(due), int(minor), pauses == "1")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
