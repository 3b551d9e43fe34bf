"""Who owes what, how late, in which bucket, as of a day: per invoice, per customer and currency, in all."""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from operator import sub
from typing import Any, NamedTuple

from collectdesk.domain import ageing
from collectdesk.store.queries import marks, open_items
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.listing import Answer, Asked, like
from collectdesk.store.queries.marks import LastPromise


class Filter(NamedTuple):
    """What the overdue list shows; empty parts let everything through. Amounts are minor units."""

    day: date
    limits: tuple[int, ...] = ageing.LIMITS
    text: str = ""
    currency: str = ""
    buckets: frozenset[str] = frozenset()
    at_least_minor: int | None = None
    customer_id: int | None = None
    past_due_only: bool = False


class LastLetter(NamedTuple):
    """The newest letter that was not cancelled."""

    number: str
    grade: str
    dated: date


class OverdueRow(NamedTuple):
    """One open invoice as of the day; `days_late` of zero or less is not yet due.

    `mark` is one of `marks.MARKS` or empty; a disputed, paused or promised claim is still owed.
    """

    id: int
    customer_id: int
    customer: str
    code: str
    number: str
    currency: str
    issued_on: date
    due_on: date
    days_late: int
    bucket: str
    amount_minor: int
    open_minor: int
    last_letter: LastLetter | None
    stopped: str
    mark: str = ""
    contested_minor: int = 0
    promise: LastPromise | None = None
    last_contact: date | None = None


class OverdueCustomerRow(NamedTuple):
    """What one customer owes in one currency; `buckets` in the order of `ageing.buckets`."""

    id: int
    customer_id: int
    customer: str
    code: str
    currency: str
    invoices: int
    oldest_due: date
    days_late: int
    buckets: tuple[int, ...]
    overdue_minor: int
    open_minor: int
    unallocated_minor: int
    last_letter: LastLetter | None
    stopped: str
    mark: str = ""
    contested_minor: int = 0
    promise: LastPromise | None = None
    last_contact: date | None = None


class CurrencyTotal(NamedTuple):
    """The sums of one currency; `open_minor` is the sum of `buckets`, unallocated money stands beside it."""

    currency: str
    invoices: int
    customers: int
    buckets: tuple[int, ...]
    overdue_minor: int
    not_due_minor: int
    open_minor: int
    unallocated_minor: int
    overdue_invoices: int
    overdue_customers: int


# never-remind, a lawyer's mandate or an insolvency: shown beside the name
_STOPPED = (
    "CASE WHEN c.state <> 'active' THEN c.state WHEN c.never_remind = 1 THEN 'never_remind' ELSE '' END"
)
_LETTER = (
    "SELECT l.number || '|' || l.grade || '|' || l.dated FROM letter l {join}"
    " WHERE l.voided = 0 AND l.cancelled_on IS NULL AND {match} ORDER BY l.dated DESC, l.id DESC LIMIT 1"
)
_LETTER_OF_INVOICE = _LETTER.format(
    join="JOIN letter_claim k ON k.letter_id = l.id", match="k.invoice_id = o.id"
)
_ORDERS = {
    "customer": "c.name_key {way}, c.id {way}, o.due_on, o.id",
    "number": "o.number {way}, o.id {way}",
    "due": "o.due_on {way}, o.id {way}",
    "days_late": "o.due_on {way_back}, o.id {way_back}",
    "bucket": "o.due_on {way_back}, o.id {way_back}",
    "currency": "o.currency {way}, o.due_on, o.id",
    "open": "o.open_minor {way}, o.id {way}",
    "last_letter": f"substr(({_LETTER_OF_INVOICE}), -10) {{way}}, o.id {{way}}",
    "last_contact": f"{marks.LAST_CONTACT.format(customer='o.customer_id')} {{way}}, o.due_on, o.id",
}
SORTS = tuple(_ORDERS)


def _due_range(name: str, limits: Sequence[int], day: date) -> tuple[date | None, date | None]:
    """Give first and last due day of a bucket; None is open-ended."""
    if name == ageing.NOT_DUE:
        return day, None
    low, _, high = name.rstrip("+").partition("-")
    return (day - timedelta(days=int(high)) if high else None), day - timedelta(days=int(low))


def _where(shown: Filter) -> tuple[str, dict[str, Any]]:
    # the plus keeps the day of issue from choosing the index: nearly every claim was issued by then
    parts = ["o.open_minor > 0", "+o.issued_on <= :day"]
    params: dict[str, Any] = {"day": shown.day.isoformat()}
    if shown.currency:
        parts.append("o.currency = :currency")
        params["currency"] = shown.currency
    if shown.customer_id is not None:
        parts.append("o.customer_id = :customer")
        params["customer"] = shown.customer_id
    if shown.at_least_minor is not None:
        parts.append("o.open_minor >= :at_least")
        params["at_least"] = shown.at_least_minor
    if shown.past_due_only:
        parts.append("o.due_on < :day")
    if shown.text.strip():
        from collectdesk.domain.names import fold  # with the first text that is typed

        parts.append(
            "(o.search_key LIKE :text ESCAPE '\\' OR o.customer_id IN"
            " (SELECT id FROM customer WHERE search_key LIKE :text ESCAPE '\\'))"
        )
        params["text"] = like(fold(shown.text))
    if shown.buckets:
        ranges = []
        for number, name in enumerate(sorted(shown.buckets)):
            first, last = _due_range(name, shown.limits, shown.day)
            params |= {f"first{number}": str(first or ""), f"last{number}": str(last or "9999-12-31")}
            ranges.append(f"o.due_on BETWEEN :first{number} AND :last{number}")
        parts.append(f"({' OR '.join(ranges)})")
    return " AND ".join(parts), params


def _letter(text: str | None) -> LastLetter | None:
    if text is None:
        return None
    number, grade, dated = text.split("|")
    return LastLetter(number, grade, date.fromisoformat(dated))


def invoices(
    reader: sqlite3.Connection, shown: Filter, sort: str = "days_late", *, descending: bool = True
) -> Asked[OverdueRow]:
    """Ask for the overdue list, one row per open invoice; `sort` is one of `SORTS`."""
    where, params = _where(shown)
    way, back = ("DESC", "ASC") if descending else ("ASC", "DESC")
    source = f"{open_items.source(reader, shown.day)} o"
    customer = " JOIN customer c ON c.id = o.customer_id"
    joined = sort == "customer"
    grace = int(setting(reader, "promise_grace_days"))

    def make(row: Answer) -> OverdueRow:
        due = date.fromisoformat(row[7])
        late = ageing.days_late(due, shown.day)
        return OverdueRow(
            row[0],
            row[1],
            row[2],
            row[3] or "",
            row[4],
            row[5],
            date.fromisoformat(row[6]),
            due,
            late,
            ageing.bucket(late, shown.limits),
            row[8],
            row[9],
            _letter(row[10]),
            row[11],
            *marks.of_invoice(row[12:16], row[9], shown.day, grace),
        )

    return Asked(
        key="o.id",
        source=source + (customer if joined else ""),
        where=where,
        order=_ORDERS[sort].format(way=way, way_back=back),
        params=params,
        columns="o.customer_id, c.name, c.code, o.number, o.currency, o.issued_on, o.due_on, o.amount_minor,"
        f" o.open_minor, ({_LETTER_OF_INVOICE}), {_STOPPED}, {marks.OF_INVOICE}",
        joins="" if joined else customer,
        make=make,
    )


def _sums(limits: Sequence[int], day: date, params: dict[str, Any]) -> str:
    """Give the SQL that sums what is due since the first day of each bucket but the last, as `since0` and on.

    A bucket is the difference of two of them: one comparison each, where a bucket of its own takes two.
    """
    parts = []
    for number, name in enumerate(ageing.buckets(limits)[:-1]):
        params[f"from{number}"] = str(_due_range(name, limits, day)[0])
        parts.append(
            f"sum(CASE WHEN o.due_on >= :from{number} THEN o.open_minor ELSE 0 END) AS since{number}"
        )
    return ", ".join(parts)


def _buckets(since: Sequence[int], total: int) -> tuple[int, ...]:
    """Give the sum of each bucket; together they are `total`."""
    return tuple(map(sub, (*since, total), (0, *since)))


_CUSTOMER_SORTS = {
    "customer": lambda r: (r.customer, r.currency),
    "currency": lambda r: (r.currency, r.customer),
    "invoices": lambda r: (r.invoices, r.open_minor),
    "days_late": lambda r: (r.days_late, r.overdue_minor),
    "open": lambda r: (r.open_minor, r.customer),
    "overdue": lambda r: (r.overdue_minor, r.customer),
    "last_letter": lambda r: (r.last_letter.dated.isoformat() if r.last_letter else "", r.customer),
    "last_contact": lambda r: (r.last_contact.isoformat() if r.last_contact else "", r.customer),
}
CUSTOMER_SORTS = tuple(_CUSTOMER_SORTS)


def _key(customer_id: int, currency: str) -> int:
    """Give one number for both, the same at every reading, so that a selection in a list survives."""
    return customer_id * 26**3 + _place(currency)


@cache
def _place(currency: str) -> int:
    """Give the place of a currency among all there could be."""
    place = 0
    for letter in currency:
        place = place * 26 + ord(letter) - ord("A")
    return place


def customers(
    reader: sqlite3.Connection, shown: Filter, sort: str = "days_late", *, descending: bool = True
) -> list[OverdueCustomerRow]:
    """Give one row per customer and currency; `sort` is one of `CUSTOMER_SORTS`."""
    where, params = _where(shown)
    question = (
        "SELECT g.*, c.name, c.code,"
        f" ({_LETTER.format(join='', match='l.customer_id = g.customer_id AND l.currency = g.currency')}),"
        f" {_STOPPED}, {marks.OF_CUSTOMER} FROM (SELECT o.customer_id, o.currency, count(*), min(o.due_on),"
        " sum(o.open_minor),"
        f" {_sums(shown.limits, shown.day, params)} FROM {open_items.source(reader, shown.day)} o"
        f" WHERE {where} GROUP BY o.customer_id, o.currency) g JOIN customer c ON c.id = g.customer_id"
    )
    loose = open_items.unallocated(reader, shown.day)
    grace = int(setting(reader, "promise_grace_days"))
    found = []
    for row in reader.execute(question, params):
        customer, currency, count, oldest, total, *rest = row
        sums, (name, code, letter, stopped) = _buckets(rest[:-8], total), rest[-8:-4]
        marked = rest[-4:]
        due = date.fromisoformat(oldest)
        found.append(
            OverdueCustomerRow(
                _key(customer, currency),
                customer,
                name,
                code or "",
                currency,
                count,
                due,
                ageing.days_late(due, shown.day),
                sums,
                total - sums[0],
                total,
                loose.get((customer, currency), 0),
                _letter(letter),
                stopped,
                *marks.of_customer(marked, shown.day, grace),
            )
        )
    return sorted(found, key=_CUSTOMER_SORTS[sort], reverse=descending)


def totals(reader: sqlite3.Connection, shown: Filter) -> list[CurrencyTotal]:
    """Give the sums per currency of what the list shows, largest overdue first; currencies never add."""
    where, params = _where(shown)
    # by customer first, as an index has them: to tell customers apart within a currency takes twice the time
    since = ", ".join(f"sum(since{number})" for number in range(len(shown.limits) + 1))
    question = (
        f"SELECT currency, sum(claims), count(*), sum(open_minor), sum(late), sum(late > 0), {since}"
        " FROM (SELECT o.customer_id, o.currency, count(*) AS claims, sum(o.open_minor) AS open_minor,"
        f" sum(o.due_on < :day) AS late, {_sums(shown.limits, shown.day, params)}"
        f" FROM {open_items.source(reader, shown.day)} o WHERE {where} GROUP BY o.customer_id, o.currency)"
        " GROUP BY currency"
    )
    loose: dict[str, int] = {}
    for (customer, currency), minor in open_items.unallocated(reader, shown.day).items():
        if shown.customer_id in (None, customer) and shown.currency in ("", currency):
            loose[currency] = loose.get(currency, 0) + minor
    found = [
        CurrencyTotal(
            currency,
            count,
            who,
            _buckets(since_days, total),
            total - since_days[0],
            since_days[0],
            total,
            loose.pop(currency, 0),
            late_count,
            late_who,
        )
        for currency, count, who, total, late_count, late_who, *since_days in reader.execute(question, params)
    ]
    none = (0,) * (len(shown.limits) + 2)
    found += [CurrencyTotal(c, 0, 0, none, 0, 0, 0, minor, 0, 0) for c, minor in loose.items() if minor]
    return sorted(found, key=lambda t: (-t.overdue_minor, t.currency))
