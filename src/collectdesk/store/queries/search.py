"""The one search box: customers, invoices and letters by any part of a name or number."""

import sqlite3
from typing import NamedTuple

from collectdesk.domain.names import fold
from collectdesk.store.queries.listing import like


class Hit(NamedTuple):
    """Something found: its kind (customer, invoice, letter), its id, what it is called and whose it is."""

    kind: str
    id: int
    title: str
    detail: str


_QUESTIONS = {
    "customer": "SELECT id, name, coalesce(code, '') FROM customer"
    " WHERE voided = 0 AND search_key LIKE :text ESCAPE '\\'"
    " ORDER BY name_key LIKE :start ESCAPE '\\' DESC, name_key LIMIT :most",
    "invoice": "SELECT i.id, i.number, c.name FROM invoice i JOIN customer c ON c.id = i.customer_id"
    " WHERE i.voided = 0 AND i.search_key LIKE :text ESCAPE '\\' LIMIT :most",
    "letter": "SELECT l.id, l.number, c.name FROM letter l JOIN customer c ON c.id = l.customer_id"
    " WHERE l.voided = 0 AND l.search_key LIKE :text ESCAPE '\\' ORDER BY l.id DESC LIMIT :most",
}


def found(reader: sqlite3.Connection, text: str, most: int = 8) -> list[Hit]:
    """Give at most `most` hits of each kind; two Chinese characters are enough, nothing finds nothing."""
    if not fold(text):
        return []
    params = {"text": like(fold(text)), "start": like(fold(text))[1:], "most": most}
    return [
        Hit(kind, key, title, detail)
        for kind, question in _QUESTIONS.items()
        for key, title, detail in reader.execute(question, params)
    ]
