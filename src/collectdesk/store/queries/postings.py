"""Postings of letters: those of one letter, one of them, and how a letter stands with the post."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from collectdesk.domain.posting import proves
from collectdesk.domain.problem import Problem
from collectdesk.store.queries.listing import Answer

STATES = ("posted", "delivered", "returned", "refused")
# How letter l stands: delivered once is delivered, else as the last posting of it.
STANDING = (
    "coalesce((SELECT CASE WHEN p.delivered_on IS NOT NULL THEN 'delivered' WHEN p.ended <> '' THEN p.ended"
    " ELSE 'posted' END FROM posting p WHERE p.letter_id = l.id AND p.voided = 0"
    " ORDER BY p.delivered_on IS NULL, p.posted_on DESC, p.id DESC LIMIT 1), '')"
)


class PostingRow(NamedTuple):
    """A posting of a letter; `letter` is its number, `number` that of the slip, `document` its scan."""

    id: int
    letter_id: int
    letter: str
    customer_id: int
    customer: str
    kind: str
    number: str
    posted_on: date
    delivered_on: date | None
    ended: str
    ended_on: date | None
    note: str
    document_id: int | None
    document: str

    @property
    def state(self) -> str:
        """What became of it, one of `STATES`."""
        return "delivered" if self.delivered_on is not None else self.ended or "posted"

    @property
    def proved(self) -> bool:
        """Whether its delivery can be shown."""
        return proves(self.kind, self.number, self.document_id)


_ASKED = """
SELECT p.id, p.letter_id, l.number, l.customer_id, c.name, p.kind, p.number, p.posted_on, p.delivered_on,
  p.ended, p.ended_on, p.note, p.document_id, coalesce(o.name, '')
FROM posting p JOIN letter l ON l.id = p.letter_id JOIN customer c ON c.id = l.customer_id
  LEFT JOIN document d ON d.id = p.document_id LEFT JOIN original o ON o.id = d.original_id
WHERE p.voided = 0 AND {which} ORDER BY p.posted_on, p.id"""


def of_letter(reader: sqlite3.Connection, letter_id: int) -> list[PostingRow]:
    """Give the postings of a letter, the oldest first."""
    return [_row(row) for row in reader.execute(_ASKED.format(which="p.letter_id = ?"), [letter_id])]


def posting(reader: sqlite3.Connection, key: int) -> PostingRow:
    """Give one posting; raise Problem if there is none with this id, or it was taken out."""
    row = reader.execute(_ASKED.format(which="p.id = ?"), [key]).fetchone()
    if row is None:
        raise Problem("posting-unknown", posting=key)
    return _row(row)


def last(reader: sqlite3.Connection, letter_ids: Iterable[int]) -> dict[int, PostingRow]:
    """Give the newest posting of each of these letters; a letter that was not posted has none."""
    found = {}
    for key in letter_ids:
        rows = of_letter(reader, key)
        if rows:
            found[key] = rows[-1]
    return found


def of_another(reader: sqlite3.Connection, number: str, customer_id: int) -> str:
    """Give the number of a letter to somebody else that was posted with this slip, or nothing."""
    row = reader.execute(
        "SELECT l.number FROM posting p JOIN letter l ON l.id = p.letter_id"
        " WHERE p.number = ? AND p.number <> '' AND p.voided = 0 AND l.customer_id <> ? LIMIT 1",
        [number, customer_id],
    ).fetchone()
    return str(row[0]) if row is not None else ""


def _row(row: Answer) -> PostingRow:
    day = date.fromisoformat
    days = [day(row[7]), day(row[8]) if row[8] else None, row[9], day(row[10]) if row[10] else None]
    filled = [*row[:7], *days, *row[11:]]
    return PostingRow(*filled)
