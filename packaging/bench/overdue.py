"""The overdue list and the ageing against the same SQL run by sqlite3 alone."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import big_book
import measure

from collectdesk.store.queries import listing, marks, overdue

_LIST = f"""
SELECT o.id, o.customer_id, c.name, c.code, o.number, o.currency, o.issued_on, o.due_on, o.amount_minor,
  o.open_minor,
  (SELECT l.number || '|' || l.grade || '|' || l.dated FROM letter l JOIN letter_claim k ON k.letter_id = l.id
    WHERE l.voided = 0 AND l.cancelled_on IS NULL AND k.invoice_id = o.id
    ORDER BY l.dated DESC, l.id DESC LIMIT 1), {marks.OF_INVOICE}
FROM invoice o JOIN customer c ON c.id = o.customer_id
WHERE o.voided = 0 AND o.open_minor > 0 AND o.id IN (
  SELECT i.id FROM invoice i WHERE i.voided = 0 AND i.open_minor > 0 AND i.open_minor <> 0 {{where}}
  ORDER BY {{order}} LIMIT 200)"""
_TEXT = """AND (i.search_key LIKE '%犇腾%' OR i.customer_id IN
  (SELECT id FROM customer WHERE search_key LIKE '%犇腾%'))"""
_AGEING = """
SELECT customer_id, currency, sum(CASE WHEN due_on >= :day THEN open_minor ELSE 0 END),
  sum(CASE WHEN due_on < :day AND due_on >= :d30 THEN open_minor ELSE 0 END),
  sum(CASE WHEN due_on < :d30 AND due_on >= :d60 THEN open_minor ELSE 0 END),
  sum(CASE WHEN due_on < :d60 AND due_on >= :d90 THEN open_minor ELSE 0 END),
  sum(CASE WHEN due_on < :d90 THEN open_minor ELSE 0 END)
FROM invoice WHERE voided = 0 AND open_minor <> 0 AND open_minor > 0 AND issued_on <= :day
GROUP BY customer_id, currency"""
_BARE_AGEING = """
SELECT i.customer_id, i.currency,
  sum(CASE WHEN i.due_on >= '2026-11-20' THEN i.amount_minor - coalesce(a.paid, 0) ELSE 0 END),
  sum(CASE WHEN i.due_on < '2026-11-20' THEN i.amount_minor - coalesce(a.paid, 0) ELSE 0 END)
FROM invoice i LEFT JOIN (SELECT invoice_id, sum(amount_minor) AS paid FROM allocation
  WHERE voided = 0 AND ended_on IS NULL GROUP BY invoice_id) a ON a.invoice_id = i.id
WHERE i.voided = 0 GROUP BY i.customer_id, i.currency"""


def run(sizes: tuple[int, ...] = (100_000, 1_000_000)) -> list[measure.Result]:
    """Measure books of these sizes."""
    found: list[measure.Result] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            found += _measure(Path(folder) / "book", size)
    return found


def _measure(folder: Path, size: int) -> list[measure.Result]:
    with big_book.make(folder, size) as book, closing(sqlite3.connect(book.file)) as bare:
        reader = book.reader()
        times = 7 if size <= 100_000 else 3
        day = big_book.TODAY

        limits = {"day": "2026-11-20", "d30": "2026-10-21", "d60": "2026-09-21", "d90": "2026-08-22"}

        def listed(text: str, sort: str) -> object:
            shown = overdue.Filter(day, text=text)
            return listing.first(reader, overdue.invoices(reader, shown, sort, descending=sort != "due"))

        def plain(where: str, order: str) -> object:
            return bare.execute(_LIST.format(where=where, order=order), limits).fetchall()

        name = f"{size:,} invoices"
        return [
            measure.by_turns(
                f"overdue, first rows, {name}", lambda: listed("", "due"),
                lambda: plain("", "i.due_on, i.id"),
                2, times,
            ),
            measure.by_turns(
                f"overdue, typed filter, {name}", lambda: listed("犇腾", "due"),
                lambda: plain(_TEXT, "i.due_on, i.id"), 2, times,
            ),
            measure.by_turns(
                f"overdue, sort by amount, {name}", lambda: listed("", "open"),
                lambda: plain("", "i.open_minor DESC, i.id DESC"), 2, times,
            ),
            measure.by_turns(
                f"ageing by customer, {name}", lambda: overdue.customers(reader, overdue.Filter(day)),
                lambda: bare.execute(_BARE_AGEING).fetchall(), 1.5, times,
            ),
            measure.by_turns(
                f"ageing by customer against its own SQL, {name}",
                lambda: overdue.customers(reader, overdue.Filter(day)),
                lambda: bare.execute(_AGEING, limits).fetchall(), 1.5, times,
            ),
        ]  # fmt: skip
