"""Invoices: the list, one invoice with what moved it, and what a payment may settle."""

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from collectdesk.domain.claims import OpenClaim
from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer, Asked, like


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An invoice in the list; amounts are minor units, `state` is one of `STATES`.

    `open_minor` counts every movement; `waiting_minor` of them counts only after the day that was asked for,
    such as a post-dated cheque, so that both together are open as of that day.
    """

    id: int
    customer_id: int
    customer: str
    number: str
    issued_on: date
    due_on: date
    currency: str
    amount_minor: int
    open_minor: int
    state: str
    note: str
    waiting_minor: int = 0

    @property
    def open_now_minor(self) -> int:
        """Give what is open as of the day that was asked for."""
        return self.open_minor + self.waiting_minor


@dataclass(frozen=True, slots=True)
class MovementRow:
    """What changed an invoice: money, credit or an adjustment; `effect_minor` is signed.

    What settled interest or costs (`settles`) has no effect on what is open: `amount_minor` says how much.
    """

    kind: str
    id: int
    day: date
    effect_minor: int
    what: str
    reference: str
    payment_id: int | None
    ended_on: date | None
    settles: str = "principal"
    amount_minor: int = 0


STATES = ("open", "part_paid", "waiting", "paid", "credit", "voided")
_EVERY_DAY = "9999-12-31"
_LATER = (
    "FROM allocation a WHERE a.invoice_id = i.id AND a.voided = 0 AND a.ended_on IS NULL"
    " AND a.settles = 'principal' AND a.counts_from > :day"
)
_WAITING = f"coalesce((SELECT sum(a.amount_minor) {_LATER}), 0)"
_STATE = (
    "CASE WHEN i.voided = 1 THEN 'voided' WHEN i.open_minor < 0 THEN 'credit'"
    f" WHEN i.open_minor = 0 AND EXISTS (SELECT 1 {_LATER}) THEN 'waiting'"
    " WHEN i.open_minor = 0 THEN 'paid'"
    " WHEN i.open_minor < i.amount_minor THEN 'part_paid' ELSE 'open' END"
)
# paid in full by money that came late, and nobody decided what becomes of the interest
_UNDECIDED = (
    "i.voided = 0 AND i.amount_minor > 0 AND i.open_minor <= 0 AND NOT EXISTS"
    " (SELECT 1 FROM interest_decision d WHERE d.invoice_id = i.id AND d.voided = 0) AND EXISTS"
    " (SELECT 1 FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = i.id"
    " AND a.voided = 0 AND a.ended_on IS NULL AND a.settles = 'principal' AND p.counts_from > i.due_on)"
)
_ORDERS = {
    "number": "i.number {way}, i.id {way}",
    "customer": "c.name_key {way}, i.issued_on DESC, i.id DESC",
    "issued": "i.issued_on {way}, i.id {way}",
    "due": "i.due_on {way}, i.id {way}",
    "currency": "i.currency {way}, i.id {way}",
    "amount": "i.amount_minor {way}, i.id {way}",
    "open": "i.open_minor {way}, i.id {way}",
    "state": f"{_STATE} {{way}}, i.id {{way}}",
}
_COLUMNS = (
    "i.customer_id, c.name, i.number, i.issued_on, i.due_on, i.currency, i.amount_minor, i.open_minor,"
    f" {_STATE}, i.note, {_WAITING}"
)
_JOIN = " JOIN customer c ON c.id = i.customer_id"


def _row(row: Answer) -> InvoiceRow:
    issued, due = date.fromisoformat(row[4]), date.fromisoformat(row[5])
    filled = [*row[:4], issued, due, *row[6:]]
    return InvoiceRow(*filled)


def listed(
    text: str = "",
    sort: str = "issued",
    *,
    descending: bool = True,
    states: frozenset[str] = frozenset(),
    currency: str = "",
    customer_id: int | None = None,
    day: date | None = None,
    undecided: bool = False,
) -> Asked[InvoiceRow]:
    """Ask for invoices; `states` is a choice of `STATES`, empty shows all but the voided ones.

    Money that counts only after `day` waits; without a day none does. `undecided` lets through only what
    was paid late while its interest was neither kept nor waived; by some laws none ran.
    """
    parts: list[str] = []
    params: dict[str, Any] = {"day": str(day or _EVERY_DAY)}
    if states:
        chosen = ", ".join(f"'{state}'" for state in STATES if state in states)
        parts.append(f"{_STATE} IN ({chosen})")
    else:
        parts.append("i.voided = 0")
    if undecided:
        parts.append(_UNDECIDED)
    if fold(text):
        parts.append(
            "(i.search_key LIKE :text ESCAPE '\\' OR i.customer_id IN"
            " (SELECT id FROM customer WHERE search_key LIKE :text ESCAPE '\\'))"
        )
        params["text"] = like(fold(text))
    if currency:
        parts.append("i.currency = :currency")
        params["currency"] = currency
    if customer_id is not None:
        parts.append("i.customer_id = :customer")
        params["customer"] = customer_id
    joined = sort == "customer"
    return Asked(
        key="i.id",
        source="invoice i" + (_JOIN if joined else ""),
        where=" AND ".join(parts),
        order=_ORDERS[sort].format(way="DESC" if descending else "ASC"),
        params=params,
        columns=_COLUMNS,
        joins="" if joined else _JOIN,
        make=_row,
    )


def invoice(reader: sqlite3.Connection, key: int, day: date | None = None) -> InvoiceRow:
    """Give one invoice, as `listed` does; raise Problem if there is none with this id."""
    question = f"SELECT i.id, {_COLUMNS} FROM invoice i{_JOIN} WHERE i.id = :id"
    row = reader.execute(question, {"id": key, "day": str(day or _EVERY_DAY)}).fetchone()
    if row is None:
        raise Problem("invoice-unknown", invoice=str(key))
    return _row(row)


def of_customer(reader: sqlite3.Connection, key: int, customer_id: int) -> InvoiceRow:
    """Give an invoice that counts and is this customer's; raise Problem otherwise."""
    found = invoice(reader, key)
    if found.customer_id != customer_id or found.state == "voided":
        raise Problem("invoice-of-another", invoice=found.number)
    return found


def by_number(reader: sqlite3.Connection, number: str, customer_id: int | None = None) -> int:
    """Give the id of the invoice with this number; raise Problem if there is none or more than one."""
    found = reader.execute(
        "SELECT id FROM invoice WHERE voided = 0 AND number = :number"
        " AND (:customer IS NULL OR customer_id = :customer)",
        {"number": number.strip(), "customer": customer_id},
    ).fetchall()
    if len(found) != 1:
        raise Problem("invoice-ambiguous" if found else "invoice-unknown", invoice=number)
    return int(found[0][0])


def open_claims(
    reader: sqlite3.Connection, customer_id: int, currency: str, *, credit: bool = False
) -> list[OpenClaim]:
    """Give what a payment may settle, in the proposed order; or, with `credit`, the customer's credits."""
    rows = reader.execute(
        "SELECT id, number, issued_on, due_on, open_minor FROM invoice WHERE voided = 0 AND customer_id = ?"
        f" AND currency = ? AND open_minor {'<' if credit else '>'} 0 ORDER BY due_on, issued_on, number",
        [customer_id, currency],
    )
    return [
        OpenClaim(key, number, date.fromisoformat(issued), date.fromisoformat(due), minor)
        for key, number, issued, due, minor in rows
    ]


_MOVEMENTS = """
SELECT 'allocation', a.id, a.counts_from, CASE a.settles WHEN 'principal' THEN -a.amount_minor ELSE 0 END,
  coalesce(p.method, 'credit'), coalesce(p.reference, k.number), a.payment_id, a.ended_on, a.settles,
  a.amount_minor
  FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN invoice k ON k.id = a.credit_id
  WHERE a.invoice_id = :id AND a.voided = 0
UNION ALL
SELECT 'credit_used', a.id, a.counts_from, a.amount_minor, 'credit', i.number, NULL, a.ended_on,
  'principal', a.amount_minor
  FROM allocation a JOIN invoice i ON i.id = a.invoice_id WHERE a.credit_id = :id AND a.voided = 0
UNION ALL
SELECT 'adjustment', id, adjusted_on, effect_minor, kind, number, NULL, NULL, 'principal',
  amount_minor
  FROM adjustment WHERE invoice_id = :id AND voided = 0
ORDER BY 3, 2"""


def movements(reader: sqlite3.Connection, key: int) -> list[MovementRow]:
    """Give all that changed an invoice, oldest first; the amount and their sum make what is open."""
    return [
        MovementRow(
            kind,
            row_id,
            date.fromisoformat(day),
            effect,
            what,
            reference,
            payment,
            date.fromisoformat(ended) if ended else None,
            settles,
            minor,
        )
        for kind, row_id, day, effect, what, reference, payment, ended, settles, minor in reader.execute(
            _MOVEMENTS, {"id": key}
        )
    ]


def on_letters(reader: sqlite3.Connection, key: int) -> list[str]:
    """Give the numbers of the letters that name this invoice and were not cancelled."""
    rows = reader.execute(
        "SELECT l.number FROM letter l JOIN letter_claim k ON k.letter_id = l.id"
        " WHERE k.invoice_id = ? AND l.cancelled_on IS NULL ORDER BY l.id",
        [key],
    )
    return [row[0] for row in rows]


def number_taken(reader: sqlite3.Connection, customer_id: int, number: str, own: int | None = None) -> bool:
    """Tell whether another invoice of the customer than `own` has this number."""
    return (
        reader.execute(
            "SELECT 1 FROM invoice WHERE customer_id = ? AND number = ? AND voided = 0 AND id IS NOT ?",
            [customer_id, number, own],
        ).fetchone()
        is not None
    )


def currencies(reader: sqlite3.Connection) -> list[str]:
    """Give the currencies of the invoices that count, in order."""
    rows = reader.execute("SELECT DISTINCT currency FROM invoice WHERE voided = 0 ORDER BY currency")
    return [row[0] for row in rows]


def count(reader: sqlite3.Connection) -> int:
    """Give the number of invoices that count."""
    return int(reader.execute("SELECT count(*) FROM invoice WHERE voided = 0").fetchone()[0])


def some(reader: sqlite3.Connection) -> bool:
    """Tell whether there is any invoice that counts."""
    return bool(reader.execute("SELECT EXISTS (SELECT 1 FROM invoice WHERE voided = 0)").fetchone()[0])
