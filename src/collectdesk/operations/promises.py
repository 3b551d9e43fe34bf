"""Note that a customer promised to pay, and take a promise back; whether it was kept the payments say."""

from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.log import CHANNELS
from collectdesk.domain.money import Money, is_currency
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.operations.invoices import within_reason
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices, promises
from collectdesk.store.tables import Promise, PromiseInvoice


@dataclass(frozen=True, slots=True)
class PromiseEntered:
    """A promise as typed, in minor units; without invoices it is for the oldest claims.

    `pauses` leaves the claims it is for out of letters until its day and the grace days are over.
    """

    customer_id: int
    currency: str
    amount_minor: int
    made_on: date
    due_on: date
    who: str = ""
    how: str = "phone"
    pauses: bool = False
    invoice_ids: tuple[int, ...] = ()
    note: str = ""


def add_promise(book: Book, now: datetime, entered: PromiseEntered) -> Changed:
    """Note a promise; raise Problem if amount, day or invoices cannot stand."""
    with book.writing("promise-added", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        key = note_promise(book, entry, entered)
    return Changed.of(
        entry.kinds, "added-promise", entry=entry.seq, made=key, customer=facts.name,
        amount=str(Money(entered.amount_minor, entered.currency)), day=entered.due_on.isoformat(),
    )  # fmt: skip


def note_promise(book: Book, entry: Entry, entered: PromiseEntered, log_entry_id: int | None = None) -> int:
    """Note a promise inside another operation's entry; give its id."""
    customers.living(book.here, entered.customer_id)
    if entered.amount_minor <= 0:
        raise Problem("amount-not-positive")
    within_reason(entered.amount_minor)
    if not is_currency(entered.currency):
        raise Problem("currency-unknown", currency=entered.currency)
    if entered.how not in CHANNELS:
        raise ValueError(entered.how)
    if entered.due_on < entered.made_on:
        raise Problem("promise-day-past")
    key = entry.add(
        Promise,
        customer_id=entered.customer_id,
        currency=entered.currency,
        amount_minor=entered.amount_minor,
        made_on=entered.made_on,
        due_on=entered.due_on,
        who=clean(entered.who),
        how=entered.how,
        pauses=int(entered.pauses),
        log_entry_id=log_entry_id,
        note=clean(entered.note),
    )
    for invoice_id in dict.fromkeys(entered.invoice_ids):
        invoice = invoices.of_customer(book.here, invoice_id, entered.customer_id)
        if invoice.currency != entered.currency:
            raise Problem("promise-currency-differs", invoice=invoice.number, currency=invoice.currency)
        entry.add(PromiseInvoice, promise_id=key, invoice_id=invoice_id)
    return key


def cancel_promise(book: Book, now: datetime, key: int, why: str) -> Changed:
    """Cancel a promise from today on, with the reason; raise Problem if it was cancelled before."""
    reason = clean(why)
    with book.writing("promise-cancelled", now) as entry:
        row = promises.promise(book.here, key, now.date())
        if row.cancelled_on is not None:
            raise Problem("promise-cancelled-already")
        if not reason:
            raise Problem("promise-reason-missing")
        entry.change(Promise, key, cancelled_on=now.date(), cancelled_why=reason)
    return Changed.of(entry.kinds, "cancelled-promise", entry=entry.seq, customer=row.customer)


def void_promise(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped promise out of the book."""
    with book.writing("promise-voided", now) as entry:
        row = promises.promise(book.here, key, now.date())
        _void_links(book, entry, key)
        entry.void(Promise, key)
    return Changed.of(entry.kinds, "voided-promise", entry=entry.seq, customer=row.customer)


def _void_links(book: Book, entry: Entry, key: int) -> None:
    found = book.here.execute("SELECT id FROM promise_invoice WHERE promise_id = ? AND voided = 0", [key])
    for (link,) in found.fetchall():
        entry.void(PromiseInvoice, link)
