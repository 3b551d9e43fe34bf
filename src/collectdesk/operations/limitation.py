"""Note what moved the limitation of claims, with what proves it, and take it back."""

from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.law import EVENTS
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices
from collectdesk.store.tables import LimitationEvent, LimitationEventInvoice


@dataclass(frozen=True, slots=True)
class EventEntered:
    """An event as confirmed; `kind` is one of `domain.law.EVENTS`, the ids name what it follows from.

    `happened_on` is for a demand the day it reached the debtor, for a court the day of filing.
    """

    customer_id: int
    kind: str
    happened_on: date
    invoice_ids: tuple[int, ...]
    note: str = ""
    letter_id: int | None = None
    log_entry_id: int | None = None
    promise_id: int | None = None
    document_id: int | None = None


def note_event(book: Book, now: datetime, entered: EventEntered) -> Changed:
    """Note an event; what it does to the clock, the law of each claim says.

    Raise Problem if its day or its proof cannot stand, it names no invoice of the customer, or it was
    noted before.
    """
    if entered.kind not in EVENTS:
        raise ValueError(entered.kind)
    if entered.happened_on > now.date():
        raise Problem("event-in-future")
    if not entered.invoice_ids:
        raise Problem("event-invoice-missing")
    with book.writing("limitation-noted", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        _proof_fits(book, entered)
        key = _note(book, entry, entered)
    return Changed.of(entry.kinds, "noted-limitation", entry=entry.seq, made=key, customer=facts.name)


def _note(book: Book, entry: Entry, entered: EventEntered) -> int:
    key = entry.add(
        LimitationEvent,
        customer_id=entered.customer_id,
        kind=entered.kind,
        happened_on=entered.happened_on,
        note=clean(entered.note),
        letter_id=entered.letter_id,
        log_entry_id=entered.log_entry_id,
        promise_id=entered.promise_id,
        document_id=entered.document_id,
    )
    for invoice_id in dict.fromkeys(entered.invoice_ids):
        invoice = invoices.of_customer(book.here, invoice_id, entered.customer_id)
        if _noted(book, invoice_id, entered):
            raise Problem("event-noted-already", invoice=invoice.number)
        entry.add(LimitationEventInvoice, limitation_event_id=key, invoice_id=invoice_id)
    return key


def _noted(book: Book, invoice_id: int, entered: EventEntered) -> bool:
    return (
        book.here.execute(
            "SELECT 1 FROM limitation_event e JOIN limitation_event_invoice k ON k.limitation_event_id = e.id"
            " AND k.voided = 0 WHERE k.invoice_id = ? AND e.kind = ? AND e.happened_on = ? AND e.voided = 0",
            [invoice_id, entered.kind, entered.happened_on.isoformat()],
        ).fetchone()
        is not None
    )


def _proof_fits(book: Book, entered: EventEntered) -> None:
    """Raise Problem unless what proves the event is there, of this customer, and not younger than it."""
    proofs = (
        ("letter", entered.letter_id), ("log_entry", entered.log_entry_id),
        ("promise", entered.promise_id), ("document", entered.document_id),
    )  # fmt: skip
    for table, key in proofs:
        if key is None:
            continue
        row = book.here.execute(
            f"SELECT customer_id FROM {table} WHERE id = ? AND voided = 0", [key]
        ).fetchone()
        # a document that was filed without a customer may prove anybody's
        if row is None or row[0] not in (entered.customer_id, None if table == "document" else 0):
            raise Problem("event-proof-of-another")
    if entered.letter_id is not None:
        dated = book.here.execute("SELECT dated FROM letter WHERE id = ?", [entered.letter_id]).fetchone()[0]
        if entered.happened_on < date.fromisoformat(dated):
            raise Problem("event-before-letter", day=dated)


def void_event(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistaken event out of the book; raise Problem if there is none with this id."""
    with book.writing("limitation-voided", now) as entry:
        row = book.here.execute(
            "SELECT c.name FROM limitation_event e JOIN customer c ON c.id = e.customer_id"
            " WHERE e.id = ? AND e.voided = 0",
            [key],
        ).fetchone()
        if row is None:
            raise Problem("event-unknown", event=key)
        found = book.here.execute(
            "SELECT id FROM limitation_event_invoice WHERE limitation_event_id = ? AND voided = 0", [key]
        )
        for (link,) in found.fetchall():
            entry.void(LimitationEventInvoice, link)
        entry.void(LimitationEvent, key)
    return Changed.of(entry.kinds, "voided-limitation", entry=entry.seq, customer=row[0])
