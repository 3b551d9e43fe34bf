"""Letters: the list of what was printed, one letter, and the facts a new letter is made from."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer, Asked, like
from collectdesk.store.queries.postings import STANDING


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A printed letter with its total in minor units; `sha256` finds its frozen bytes.

    `posting` is how it stands with the post, one of `postings.STATES`, or empty.
    """

    id: int
    number: str
    grade: str
    customer_id: int
    customer: str
    currency: str
    language: str
    dated: date
    pay_by: date
    total_minor: int
    invoices: int
    sha256: str
    head: str
    cancelled_on: date | None
    cancelled_why: str
    posting: str = ""


_ORDERS = {
    "number": "l.id {way}",
    "dated": "l.dated {way}, l.id {way}",
    "customer": "c.name_key {way}, l.id DESC",
    "grade": "l.grade {way}, l.id DESC",
    "language": "l.language {way}, l.id DESC",
    "currency": "l.currency {way}, l.id DESC",
    "total": "l.total_minor {way}, l.id DESC",
    "posting": f"{STANDING} {{way}}, l.id DESC",
    "pay_by": "l.pay_by {way}, l.id {way}",
}


def _row(row: Answer) -> LetterRow:
    day = date.fromisoformat
    cancelled = day(row[13]) if row[13] else None
    filled = [*row[:7], day(row[7]), day(row[8]), *row[9:13], cancelled, *row[14:]]
    return LetterRow(*filled)


def listed(
    text: str = "",
    sort: str = "number",
    *,
    descending: bool = True,
    grades: frozenset[str] = frozenset(),
    customer_id: int | None = None,
) -> Asked[LetterRow]:
    """Ask for printed letters; `text` is part of a number or of a customer's name."""
    parts, params = ["l.voided = 0"], dict[str, Any]()
    if fold(text):
        parts.append("(l.search_key LIKE :text ESCAPE '\\' OR c.search_key LIKE :text ESCAPE '\\')")
        params["text"] = like(fold(text))
    if grades:
        marks = [f":grade{number}" for number in range(len(grades))]
        parts.append(f"l.grade IN ({', '.join(marks)})")
        params |= {f"grade{number}": grade for number, grade in enumerate(sorted(grades))}
    if customer_id is not None:
        parts.append("l.customer_id = :customer")
        params["customer"] = customer_id
    return Asked(
        key="l.id",
        source="letter l JOIN customer c ON c.id = l.customer_id JOIN original o ON o.id = l.original_id",
        where=" AND ".join(parts),
        order=_ORDERS[sort].format(way="DESC" if descending else "ASC"),
        params=params,
        columns="l.number, l.grade, l.customer_id, c.name, l.currency, l.language, l.dated, l.pay_by,"
        " l.total_minor, (SELECT count(*) FROM letter_claim k WHERE k.letter_id = l.id), o.sha256, l.head,"
        f" l.cancelled_on, l.cancelled_why, {STANDING}",
        joins="",
        make=_row,
    )


def letter(reader: sqlite3.Connection, key: int) -> LetterRow:
    """Give one letter; raise Problem if there is none with this id."""
    asked = listed()
    row = reader.execute(f"SELECT l.id, {asked.columns} FROM {asked.source} WHERE l.id = ?", [key]).fetchone()
    if row is None:
        raise Problem("letter-unknown", letter=str(key))
    return _row(row)


def claimed(reader: sqlite3.Connection, keys: Iterable[int]) -> tuple[int, ...]:
    """Give the ids of the invoices that these letters are about."""
    rows = reader.execute(
        "SELECT DISTINCT invoice_id FROM letter_claim WHERE voided = 0"
        " AND letter_id IN (SELECT value FROM json_each(?)) ORDER BY invoice_id",
        [json.dumps(list(keys))],
    )
    return tuple(row[0] for row in rows)


def grades(reader: sqlite3.Connection) -> list[str]:
    """Give the grades of the letters in the book."""
    rows = reader.execute("SELECT DISTINCT grade FROM letter WHERE voided = 0 ORDER BY grade")
    return [row[0] for row in rows]


def count(reader: sqlite3.Connection) -> int:
    """Give the number of printed letters."""
    return int(reader.execute("SELECT count(*) FROM letter WHERE voided = 0").fetchone()[0])


def last_dated(reader: sqlite3.Connection) -> dict[int, date]:
    """Give the day of the newest letter by customer, cancelled ones left out."""
    rows = reader.execute(
        "SELECT customer_id, max(dated) FROM letter WHERE voided = 0 AND cancelled_on IS NULL"
        " GROUP BY customer_id"
    )
    return {who: date.fromisoformat(day) for who, day in rows}


def last_number(reader: sqlite3.Connection, year: int) -> int:
    """Give the place of the last letter numbered in `year`; zero if there is none."""
    row = reader.execute(
        "SELECT max(CAST(substr(number, 8) AS INTEGER)) FROM letter WHERE substr(number, 1, 7) = ?",
        [f"L-{year:04d}-"],
    ).fetchone()
    return int(row[0] or 0)
