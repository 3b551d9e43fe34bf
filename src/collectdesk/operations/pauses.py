"""Leave a customer or an invoice in peace until a day; the pause ends by itself."""

from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices, pauses
from collectdesk.store.tables import Pause


@dataclass(frozen=True, slots=True)
class PauseEntered:
    """A pause as typed: of one invoice, or of the whole customer; `until` is the first day after it."""

    customer_id: int
    since: date
    until: date
    reason: str
    invoice_id: int | None = None


def add_pause(book: Book, now: datetime, entered: PauseEntered) -> Changed:
    """Begin a pause; raise Problem without a reason, or if its end does not lie after its beginning."""
    with book.writing("pause-added", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        key = note_pause(book, entry, entered)
    return Changed.of(
        entry.kinds, "added-pause", entry=entry.seq, made=key, customer=facts.name,
        day=entered.until.isoformat(),
    )  # fmt: skip


def note_pause(book: Book, entry: Entry, entered: PauseEntered) -> int:
    """Begin a pause inside another operation's entry; give its id."""
    customers.living(book.here, entered.customer_id)
    reason = clean(entered.reason)
    if not reason:
        raise Problem("pause-reason-missing")
    if entered.until <= entered.since:
        raise Problem("pause-day-past")
    if entered.invoice_id is not None:
        invoices.of_customer(book.here, entered.invoice_id, entered.customer_id)
    return entry.add(
        Pause,
        customer_id=entered.customer_id,
        invoice_id=entered.invoice_id,
        since=entered.since,
        until=entered.until,
        reason=reason,
    )


def end_pause(book: Book, now: datetime, key: int) -> Changed:
    """End a pause today; raise Problem if it ended already."""
    with book.writing("pause-ended", now) as entry:
        row = pauses.pause(book.here, key)
        if row.ended_on is not None or row.until <= now.date():
            raise Problem("pause-ended-already")
        entry.change(Pause, key, ended_on=now.date())
    return Changed.of(entry.kinds, "ended-pause", entry=entry.seq, customer=row.customer)
