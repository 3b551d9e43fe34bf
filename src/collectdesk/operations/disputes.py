"""Note what a customer contests, come back to it, and close it with its outcome."""

from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.log import DISPUTE_REASONS, OUTCOMES
from collectdesk.domain.money import Money
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, disputes, invoices
from collectdesk.store.queries.business import setting
from collectdesk.store.tables import Dispute, DisputeInvoice


@dataclass(frozen=True, slots=True)
class Contested:
    """A disputed invoice; `amount_minor` is the disputed part, None means the whole invoice."""

    invoice_id: int
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True)
class DisputeEntered:
    """A dispute as typed; the day to come back to it is compulsory."""

    customer_id: int
    reason: str
    since: date
    revisit_on: date | None
    contested: tuple[Contested, ...]
    wants: str = ""
    note: str = ""


def add_dispute(book: Book, now: datetime, entered: DisputeEntered) -> Changed:
    """Note a dispute; raise Problem if it has no invoice, no day to come back, or an impossible part."""
    with book.writing("dispute-added", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        key = note_dispute(book, entry, entered)
    return Changed.of(entry.kinds, "added-dispute", entry=entry.seq, made=key, customer=facts.name)


def note_dispute(book: Book, entry: Entry, entered: DisputeEntered, log_entry_id: int | None = None) -> int:
    """Note a dispute inside another operation's entry; give its id."""
    customers.living(book.here, entered.customer_id)
    reason = clean(entered.reason)
    own = setting(book.here, "dispute_reasons")
    if reason not in DISPUTE_REASONS and reason not in own:
        raise Problem("log-word-unknown", word=reason, known=", ".join((*DISPUTE_REASONS, *own)))
    if not entered.contested:
        raise Problem("dispute-invoice-missing")
    key = entry.add(
        Dispute,
        customer_id=entered.customer_id,
        reason=reason,
        wants=clean(entered.wants),
        since=entered.since,
        revisit_on=_revisit(entered.revisit_on, entered.since),
        outcome="",
        log_entry_id=log_entry_id,
        note=clean(entered.note),
    )
    for one in entered.contested:
        _contest(book, entry, key, entered.customer_id, one)
    return key


def _revisit(on: date | None, since: date) -> date:
    if on is None:
        raise Problem("dispute-day-missing")
    if on < since:
        raise Problem("dispute-day-past")
    return on


def _contest(book: Book, entry: Entry, key: int, customer_id: int, one: Contested) -> None:
    invoice = invoices.of_customer(book.here, one.invoice_id, customer_id)
    if invoice.id in disputes.contested(book.here, customer_id):
        raise Problem("dispute-twice", invoice=invoice.number)
    if one.amount_minor is not None:
        if one.amount_minor <= 0:
            raise Problem("amount-not-positive")
        if one.amount_minor > invoice.amount_minor:
            raise Problem(
                "dispute-exceeds", invoice=invoice.number,
                amount=str(Money(invoice.amount_minor, invoice.currency)),
            )  # fmt: skip
    entry.add(DisputeInvoice, dispute_id=key, invoice_id=one.invoice_id, amount_minor=one.amount_minor)


def revisit_dispute(book: Book, now: datetime, key: int, on: date | None, note: str = "") -> Changed:
    """Set another day to come back to an open dispute; a note is added to what stands there."""
    with book.writing("dispute-revisited", now) as entry:
        row = _open(book, key)
        told = "\n".join(filter(None, (row.note, clean(note))))
        entry.change(Dispute, key, revisit_on=_revisit(on, max(row.since, now.date())), note=told)
    return Changed.of(entry.kinds, "revisited-dispute", entry=entry.seq, customer=row.customer)


def close_dispute(book: Book, now: datetime, key: int, outcome: str, note: str = "") -> Changed:
    """Close a dispute today: upheld (the claim stands), credited or withdrawn; its invoices count again."""
    if outcome not in OUTCOMES:
        raise ValueError(outcome)
    with book.writing("dispute-closed", now) as entry:
        row = _open(book, key)
        told = "\n".join(filter(None, (row.note, clean(note))))
        entry.change(Dispute, key, outcome=outcome, closed_on=max(now.date(), row.since), note=told)
    return Changed.of(entry.kinds, "closed-dispute", entry=entry.seq, customer=row.customer)


def void_dispute(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped dispute out of the book."""
    with book.writing("dispute-voided", now) as entry:
        row = disputes.dispute(book.here, key)
        found = book.here.execute("SELECT id FROM dispute_invoice WHERE dispute_id = ? AND voided = 0", [key])
        for (link,) in found.fetchall():
            entry.void(DisputeInvoice, link)
        entry.void(Dispute, key)
    return Changed.of(entry.kinds, "voided-dispute", entry=entry.seq, customer=row.customer)


def _open(book: Book, key: int) -> disputes.DisputeRow:
    row = disputes.dispute(book.here, key)
    if row.outcome:
        raise Problem("dispute-closed-already")
    return row
