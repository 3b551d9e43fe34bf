"""Whose a document is: the customer behind a mail address, a tax number or a name, and the invoices named."""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from collectdesk.domain.names import fold
from collectdesk.store.queries.listing import like

# addresses that say nothing about the firm behind them
_OF_ANYBODY = frozenset({
    "gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.tw", "yahoo.com.hk", "outlook.com", "hotmail.com",
    "live.com", "msn.com", "icloud.com", "me.com", "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net",
    "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn", "aliyun.com", "msa.hinet.net", "hinet.net",
    "seed.net.tw", "pchome.com.tw", "netvigator.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me",
    "protonmail.com", "btinternet.com", "ymail.com", "hotmail.co.uk", "yahoo.co.uk",
})  # fmt: skip
_SPLIT = re.compile(r"[\s,;，；、<>()]+")
# a shorter number would be found in every date and telephone number
_LEAST = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A customer found, the person there if one is known, and by what: address, domain, tax_id or name."""

    customer_id: int
    by: str
    contact_id: int | None = None


def by_addresses(reader: sqlite3.Connection, emails: Iterable[str]) -> Found | None:
    """Give the one customer who has one of the addresses, else the one who has the same domain."""
    known = _known_addresses(reader)
    wanted = [email.strip().casefold() for email in emails if "@" in email]
    for email in wanted:
        people = {(who, person) for address, who, person in known if address == email}
        customers = {who for who, _ in people}
        if len(customers) == 1:
            contact = next((person for _, person in people if person is not None), None)
            return Found(customers.pop(), "address", contact)
    domains = {email.rpartition("@")[2] for email in wanted} - _OF_ANYBODY
    customers = {who for address, who, _ in known if address.rpartition("@")[2] in domains}
    return Found(customers.pop(), "domain") if len(customers) == 1 else None


def _known_addresses(reader: sqlite3.Connection) -> list[tuple[str, int, int | None]]:
    """Give every address in the book with its customer and, where it is a person's, the contact."""
    rows = reader.execute(
        "SELECT t.email, t.customer_id, t.contact_id FROM"
        " (SELECT email, id AS customer_id, NULL AS contact_id FROM customer WHERE voided = 0 AND email <> ''"
        " UNION ALL SELECT p.email, p.customer_id, p.id FROM contact p"
        " JOIN customer c ON c.id = p.customer_id WHERE p.voided = 0 AND c.voided = 0 AND p.email <> '') t"
    )
    return [
        (address.casefold(), who, person)
        for text, who, person in rows
        for address in _SPLIT.split(text)
        if "@" in address
    ]


def by_tax_id(reader: sqlite3.Connection, tax_id: str) -> Found | None:
    """Give the one customer with this tax number, however it is grouped or prefixed by its country."""
    wanted = _plain(tax_id)
    if len(wanted) < _LEAST:
        return None
    rows = reader.execute("SELECT id, tax_id FROM customer WHERE voided = 0 AND tax_id <> ''")
    found = [key for key, known in rows if _plain(known) == wanted]
    return Found(found[0], "tax_id") if len(found) == 1 else None


def by_name(reader: sqlite3.Connection, name: str) -> Found | None:
    """Give the one customer, or the customer of the one person, called so."""
    wanted = fold(name)
    if len(wanted) < 2:
        return None
    rows = reader.execute(
        "SELECT id, name_key, legal_name FROM customer WHERE voided = 0 AND search_key LIKE ? ESCAPE '\\'",
        [like(wanted)],
    )
    found = {key for key, known, legal in rows if wanted in (known, fold(legal))}
    if len(found) == 1:
        return Found(found.pop(), "name")
    people = reader.execute(
        "SELECT p.customer_id, p.id, p.name FROM contact p JOIN customer c ON c.id = p.customer_id"
        " WHERE p.voided = 0 AND c.voided = 0"
    )
    named = [(who, person) for who, person, known in people if fold(known) == wanted]
    return Found(named[0][0], "name", named[0][1]) if len({who for who, _ in named}) == 1 else None


def invoices_named(reader: sqlite3.Connection, customer_id: int, text: str) -> tuple[int, ...]:
    """Give the invoices of a customer whose numbers stand in `text` by themselves, oldest first."""
    folded = fold(text)
    rows = reader.execute(
        "SELECT id, number FROM invoice WHERE customer_id = ? AND voided = 0 ORDER BY due_on, id",
        [customer_id],
    )
    return tuple(key for key, number in rows if len(number) >= _LEAST and _stands_in(fold(number), folded))


def invoice_numbered(reader: sqlite3.Connection, customer_id: int, number: str) -> tuple[int, ...]:
    """Give the invoice of a customer with exactly this number, however its letters are typed."""
    rows = reader.execute(
        "SELECT id, number FROM invoice WHERE customer_id = ? AND voided = 0"
        " AND search_key LIKE ? ESCAPE '\\'",
        [customer_id, like(fold(number))],
    )
    return tuple(key for key, known in rows if fold(known) == fold(number))


def same_number(one: str, other: str) -> bool:
    """Tell whether two tax numbers are the same, however they are grouped or prefixed by their country."""
    return _plain(one) == _plain(other)


def documents_of(reader: sqlite3.Connection, sha256: str) -> tuple[int, ...]:
    """Give the documents that have been filed with these very bytes."""
    rows = reader.execute(
        "SELECT d.id FROM document d JOIN original o ON o.id = d.original_id"
        " WHERE o.sha256 = ? AND d.voided = 0 ORDER BY d.id",
        [sha256],
    )
    return tuple(row[0] for row in rows)


def _stands_in(number: str, text: str) -> bool:
    return re.search(rf"(?<![0-9a-z])(?<![0-9a-z][-_]){re.escape(number)}(?![-_]?[0-9a-z])", text) is not None


def _plain(tax_id: str) -> str:
    plain = re.sub(r"[^0-9a-z]", "", fold(tax_id))
    return re.sub(r"^[a-z]{2}(?=[0-9]{8,}$)", "", plain)
