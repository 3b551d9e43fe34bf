"""Customers: the list, one customer with contacts, terms and sums, and who is meant by a word."""

import sqlite3
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer, Asked, like


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer in the list; `owed` is what is open per currency in minor units, credit taken off."""

    id: int
    code: str
    name: str
    kind: str
    language: str
    currency: str
    phone: str
    email: str
    tags: str
    state: str
    never_remind: int
    open_invoices: int
    oldest_due: date | None
    owed: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """All that is recorded of a customer; `payment_days` None means the terms of the business."""

    id: int
    code: str | None
    name: str
    legal_name: str
    kind: str
    tax_id: str
    address: str
    phone: str
    email: str
    language: str
    jurisdiction: str
    currency: str
    payment_days: int | None
    tags: str
    never_remind: int
    state: str
    note: str
    merged_into: int | None
    voided: int


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """A person at the customer."""

    id: int
    customer_id: int
    name: str
    role: str
    phone: str
    mobile: str
    email: str
    chat: str
    preferred: int


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """Agreed terms with a customer; `late_rate` is percent a year as text, or empty."""

    id: int
    customer_id: int
    title: str
    signed_on: str | None
    terms: str
    payment_days: int
    late_rate: str
    jurisdiction: str
    dispute_clause: str
    channel: str
    platform: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much hangs on a customer, to show what a merge moves."""

    invoices: int
    payments: int
    letters: int
    contacts: int
    agreements: int
    documents: int


_OWES = "SELECT 1 FROM invoice i WHERE i.customer_id = c.id AND i.voided = 0 AND i.open_minor > 0"
_OWED = (
    "(SELECT group_concat(s.currency || ' ' || s.minor) FROM (SELECT i.currency, sum(i.open_minor) AS minor"
    " FROM invoice i WHERE i.customer_id = c.id AND i.voided = 0 AND i.open_minor <> 0"
    " GROUP BY i.currency ORDER BY i.currency) s)"
)
_ORDERS = {
    "name": "c.name_key {way}, c.id {way}",
    "code": "c.code {way}, c.id {way}",
    "language": "c.language {way}, c.name_key",
    "currency": "c.currency {way}, c.name_key",
    "state": "c.state {way}, c.name_key",
    "open_invoices": "(SELECT count(*) FROM invoice i WHERE i.customer_id = c.id AND i.voided = 0"
    " AND i.open_minor > 0) {way}, c.name_key",
    "oldest_due": "(SELECT min(due_on) FROM invoice i WHERE i.customer_id = c.id AND i.voided = 0"
    " AND i.open_minor > 0) {way}, c.name_key",
    # two currencies do not compare: by currency, and within it by the amount
    "owed": "(SELECT min(i.currency) FROM invoice i WHERE i.customer_id = c.id AND i.voided = 0"
    " AND i.open_minor <> 0), (SELECT sum(i.open_minor) FROM invoice i WHERE i.customer_id = c.id"
    " AND i.voided = 0 AND i.open_minor <> 0 AND i.currency = (SELECT min(k.currency) FROM invoice k"
    " WHERE k.customer_id = c.id AND k.voided = 0 AND k.open_minor <> 0)) {way}, c.name_key",
}
SORTS = tuple(_ORDERS)


def listed(
    text: str = "",
    sort: str = "name",
    *,
    descending: bool = False,
    currency: str = "",
    tag: str = "",
    owing: bool = False,
) -> Asked[CustomerRow]:
    """Ask for the customers whose name, code, tax id, phone or mail contains `text`.

    `owing` leaves only those with an open invoice; `currency` those who have it as theirs or owe in it.
    """
    where, params = "c.voided = 0", dict[str, Any]()
    if fold(text):
        where += " AND c.search_key LIKE :text ESCAPE '\\'"
        params["text"] = like(fold(text))
    if currency:
        where += f" AND (c.currency = :currency OR EXISTS ({_OWES} AND i.currency = :currency))"
        params["currency"] = currency
    if tag:
        where += " AND (',' || c.tags || ',') LIKE :tag ESCAPE '\\'"
        params["tag"] = like(f",{tag},")
    if owing:
        where += f" AND EXISTS ({_OWES})"
    return Asked(
        key="c.id",
        source="customer c",
        where=where,
        order=_ORDERS[sort].format(way="DESC" if descending else "ASC"),
        params=params,
        columns="coalesce(c.code, ''), c.name, c.kind, c.language, c.currency, c.phone, c.email, c.tags,"
        " c.state, c.never_remind, (SELECT count(*) FROM invoice i WHERE i.customer_id = c.id"
        " AND i.voided = 0 AND i.open_minor > 0), (SELECT min(due_on) FROM invoice i"
        f" WHERE i.customer_id = c.id AND i.voided = 0 AND i.open_minor > 0), {_OWED}",
        joins="",
        make=_row,
    )


def _row(row: Answer) -> CustomerRow:
    *plain, oldest, owed = row
    sums = (part.split(" ") for part in owed.split(",")) if owed else ()
    filled: list[Any] = [
        *plain,
        date.fromisoformat(oldest) if oldest else None,
        tuple((currency, int(minor)) for currency, minor in sums),
    ]
    return CustomerRow(*filled)


def customer(reader: sqlite3.Connection, key: int) -> CustomerFacts:
    """Give one customer, merged or voided ones too; raise Problem if there is none with this id."""
    names = ", ".join(f.name for f in fields(CustomerFacts))
    row = reader.execute(f"SELECT {names} FROM customer WHERE id = ?", [key]).fetchone()
    if row is None:
        raise Problem("customer-unknown", customer=str(key))
    return CustomerFacts(*row)


def living(reader: sqlite3.Connection, key: int) -> CustomerFacts:
    """Give one customer to which something may be added; raise Problem if it is merged, voided or unknown."""
    facts = customer(reader, key)
    if facts.voided:
        raise Problem("customer-unknown", customer=facts.name)
    return facts


def meant(reader: sqlite3.Connection, word: str) -> int:
    """Give the id of the customer meant by an id, a code or a unique exact name; raise Problem otherwise."""
    found = {
        row[0]
        for row in reader.execute(
            "SELECT id FROM customer WHERE voided = 0 AND (CAST(id AS TEXT) = :word OR code = :word)",
            {"word": word.strip()},
        )
    } or {
        row[0]
        for row in reader.execute("SELECT id FROM customer WHERE voided = 0 AND name_key = ?", [fold(word)])
    }
    if len(found) != 1:
        raise Problem("customer-ambiguous" if found else "customer-unknown", customer=word)
    return int(found.pop())


def contacts(reader: sqlite3.Connection, customer_id: int) -> list[ContactFacts]:
    """Give the people at a customer, the preferred one first."""
    names = ", ".join(f.name for f in fields(ContactFacts))
    rows = reader.execute(
        f"SELECT {names} FROM contact WHERE customer_id = ? AND voided = 0 ORDER BY preferred DESC, name, id",
        [customer_id],
    )
    return [ContactFacts(*row) for row in rows]


def agreements(reader: sqlite3.Connection, customer_id: int) -> list[AgreementFacts]:
    """Give the contracts with a customer, newest first."""
    names = ", ".join(f.name for f in fields(AgreementFacts))
    rows = reader.execute(
        f"SELECT {names} FROM agreement WHERE customer_id = ? AND voided = 0"
        " ORDER BY signed_on DESC, id DESC",
        [customer_id],
    )
    return [AgreementFacts(*row) for row in rows]


def tags(reader: sqlite3.Connection) -> list[str]:
    """Give all tags in use, in order."""
    rows = reader.execute("SELECT DISTINCT tags FROM customer WHERE voided = 0 AND tags <> ''")
    return sorted({tag for (text,) in rows for tag in text.split(",")})


def currencies(reader: sqlite3.Connection) -> list[str]:
    """Give all currencies that customers have, in order."""
    rows = reader.execute("SELECT DISTINCT currency FROM customer WHERE voided = 0 ORDER BY currency")
    return [row[0] for row in rows]


def holdings(reader: sqlite3.Connection, customer_id: int) -> Holdings:
    """Give how many records hang on a customer; voided ones do not count."""
    counts = (
        reader.execute(
            f"SELECT count(*) FROM {table} WHERE customer_id = ? AND voided = 0", [customer_id]
        ).fetchone()[0]
        for table in ("invoice", "payment", "letter", "contact", "agreement", "document")
    )
    return Holdings(*counts)


def alike(reader: sqlite3.Connection, name: str, tax_id: str = "") -> list[tuple[int, str]]:
    """Give customers (id, name) with the same name or tax id, to warn before a second record is made."""
    rows = reader.execute(
        "SELECT id, name FROM customer WHERE voided = 0 AND (name_key = ? OR (tax_id <> '' AND tax_id = ?))"
        " ORDER BY id",
        [fold(name), tax_id],
    )
    return [(int(key), str(found)) for key, found in rows]


def count(reader: sqlite3.Connection) -> int:
    """Give the number of customers."""
    return int(reader.execute("SELECT count(*) FROM customer WHERE voided = 0").fetchone()[0])
