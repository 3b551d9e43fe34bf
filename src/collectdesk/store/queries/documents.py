"""Filed documents: the list, and what belongs to a customer, an invoice or an entry of the log."""

import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer, Asked, like


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A filed document; `sha256` finds its bytes among the originals, `size` is in bytes."""

    id: int
    original_id: int
    sha256: str
    name: str
    media_type: str
    size: int
    filed_at: str
    customer_id: int | None
    customer: str
    kind: str
    dated: date | None
    source: str
    shows: str
    log_entry_id: int | None
    invoices: tuple[str, ...]


_SOURCE = "document d JOIN original o ON o.id = d.original_id LEFT JOIN customer c ON c.id = d.customer_id"
_COLUMNS = (
    "d.original_id, o.sha256, o.name, o.media_type, o.size, o.filed_at, d.customer_id, coalesce(c.name, ''),"
    " d.kind, d.dated, d.source, d.shows, d.log_entry_id,"
    " (SELECT group_concat(i.number, char(10)) FROM document_invoice k JOIN invoice i ON i.id = k.invoice_id"
    " WHERE k.document_id = d.id AND k.voided = 0)"
)
_ORDERS = {
    "dated": "coalesce(d.dated, substr(o.filed_at, 1, 10)) {way}, d.id {way}",
    "name": "o.name {way}, d.id {way}",
    "kind": "d.kind {way}, d.id DESC",
    "customer": "c.name_key {way}, d.id DESC",
}
SORTS = tuple(_ORDERS)


def _row(row: Answer) -> DocumentRow:
    day = date.fromisoformat(row[10]) if row[10] else None
    numbers = tuple(row[14].split("\n")) if row[14] else ()
    filled = [*row[:10], day, *row[11:14], numbers]
    return DocumentRow(*filled)


def listed(
    text: str = "",
    sort: str = "dated",
    *,
    descending: bool = True,
    kinds: frozenset[str] = frozenset(),
    customer_id: int | None = None,
    invoice_id: int | None = None,
    log_entry_id: int | None = None,
) -> Asked[DocumentRow]:
    """Ask for filed documents; `text` is part of a name, of what they show or of a customer's name."""
    parts, params = ["d.voided = 0"], dict[str, Any]()
    if fold(text):
        parts.append("(d.search_key LIKE :text ESCAPE '\\' OR c.search_key LIKE :text ESCAPE '\\')")
        params["text"] = like(fold(text))
    if kinds:
        names = {f"kind{place}": kind for place, kind in enumerate(sorted(kinds))}
        parts.append(f"d.kind IN ({', '.join(f':{name}' for name in names)})")
        params |= names
    if customer_id is not None:
        parts.append("d.customer_id = :customer")
        params["customer"] = customer_id
    if invoice_id is not None:
        parts.append(
            "d.id IN (SELECT document_id FROM document_invoice WHERE invoice_id = :invoice AND voided = 0)"
        )
        params["invoice"] = invoice_id
    if log_entry_id is not None:
        parts.append("d.log_entry_id = :entry")
        params["entry"] = log_entry_id
    return Asked(
        key="d.id",
        source=_SOURCE,
        where=" AND ".join(parts),
        order=_ORDERS[sort].format(way="DESC" if descending else "ASC"),
        params=params,
        columns=_COLUMNS,
        joins="",
        make=_row,
    )


def document(reader: sqlite3.Connection, key: int) -> DocumentRow:
    """Give one document; raise Problem if there is none that counts."""
    row = reader.execute(
        f"SELECT d.id, {_COLUMNS} FROM {_SOURCE} WHERE d.id = ? AND d.voided = 0", [key]
    ).fetchone()
    if row is None:
        raise Problem("document-unknown", document=str(key))
    return _row(row)


def count(reader: sqlite3.Connection) -> int:
    """Give the number of filed documents."""
    return int(reader.execute("SELECT count(*) FROM document WHERE voided = 0").fetchone()[0])
