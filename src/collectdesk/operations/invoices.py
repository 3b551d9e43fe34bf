"""Add, correct, void and adjust invoices."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from collectdesk.domain.money import LARGEST, Money, is_currency
from collectdesk.domain.names import clean, search_key
from collectdesk.domain.problem import Problem
from collectdesk.domain.terms import due_day
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices, log
from collectdesk.store.queries.business import setting
from collectdesk.store.tables import Adjustment, Invoice

REDUCING = ("credit_note", "write_off", "waiver", "bank_fee", "tax_withheld")
ADJUSTMENTS = ("fee", *REDUCING)
# what a letter tells of an invoice
_TELLING = ("number", "currency", "amount_minor", "customer_id", "issued_on", "due_on")


@dataclass(frozen=True, slots=True)
class InvoiceEntered:
    """An invoice as typed; a negative amount is credit of the customer, no due day means by the terms."""

    customer_id: int
    number: str
    issued_on: date
    currency: str
    amount_minor: int
    due_on: date | None = None
    note: str = ""
    agreement_id: int | None = None


def proposed_due(reader: Reader, customer_id: int, issued_on: date, agreement_id: int | None = None) -> date:
    """Give the due day by the contract's terms, else the customer's days, else those of the business."""
    for agreement in customers.agreements(reader, customer_id):
        if agreement_id in (None, agreement.id):
            return due_day(issued_on, agreement.payment_days, agreement.terms)
    days = customers.customer(reader, customer_id).payment_days
    return due_day(issued_on, setting(reader, "payment_days") if days is None else days)


def _row(book: Book, entered: InvoiceEntered) -> dict[str, Any]:
    customers.living(book.here, entered.customer_id)
    number = clean(entered.number)
    if not number:
        raise Problem("invoice-number-missing")
    if not is_currency(entered.currency):
        raise Problem("currency-unknown", currency=entered.currency)
    if entered.amount_minor == 0:
        raise Problem("invoice-amount-zero", invoice=number)
    within_reason(entered.amount_minor)
    due = entered.due_on or proposed_due(
        book.here, entered.customer_id, entered.issued_on, entered.agreement_id
    )
    if due < entered.issued_on:
        raise Problem("due-before-issue", invoice=number)
    return {
        "customer_id": entered.customer_id,
        "agreement_id": entered.agreement_id,
        "number": number,
        "issued_on": entered.issued_on,
        "due_on": due,
        "currency": entered.currency,
        "amount_minor": entered.amount_minor,
        "note": clean(entered.note),
        "search_key": search_key(number),
    }


def within_reason(amount_minor: int) -> None:
    """Raise Problem for an amount that is more than the book can hold, alone or in a sum."""
    if abs(amount_minor) > LARGEST:
        raise Problem("typed-amount-large", text=f"{amount_minor:,}")


def _number_free(book: Book, row: dict[str, Any], own: int | None = None) -> None:
    if invoices.number_taken(book.here, row["customer_id"], row["number"], own):
        raise Problem("invoice-number-taken", invoice=row["number"])


def enter_invoice(book: Book, entry: Entry, entered: InvoiceEntered) -> int:
    """Add an invoice inside another order's entry; give its id."""
    row = _row(book, entered)
    _number_free(book, row)
    return entry.add(Invoice, **row, open_minor=entered.amount_minor)


def add_invoice(book: Book, now: datetime, entered: InvoiceEntered) -> Changed:
    """Add an invoice; raise Problem if it cannot stand or the customer has this number already."""
    with book.writing("invoice-added", now) as entry:
        key = enter_invoice(book, entry, entered)
    return Changed.of(entry.kinds, "added-invoice", entry=entry.seq, made=key, invoice=clean(entered.number))


def add_invoices(book: Book, now: datetime, entered: Sequence[InvoiceEntered]) -> Changed:
    """Add invoices typed in a row, all or none; raise Problem for the first that cannot stand."""
    with book.writing("invoices-added", now) as entry:
        for one in entered:
            enter_invoice(book, entry, one)
    return Changed.of(entry.kinds, "added-invoices", entry=entry.seq, count=len(entered))


def correct_invoice(book: Book, now: datetime, key: int, entered: InvoiceEntered) -> Changed:
    """Correct a mistyped invoice; raise Problem if a letter names it already (then a credit note is due)."""
    with book.writing("invoice-corrected", now) as entry:
        before = invoices.invoice(book.here, key)
        if before.state == "voided":
            raise Problem("invoice-unknown", invoice=before.number)
        row = _row(book, entered)
        differing = {name for name in _TELLING if row[name] != getattr(before, name)}
        if differing:
            _not_on_letters(book, before)
        moved = invoices.movements(book.here, key)
        # what was allocated stays with its customer and currency, and never counts before the issue
        if (differing & {"currency", "customer_id"} and moved) or any(
            movement.day < row["issued_on"] for movement in moved
        ):
            raise Problem("invoice-has-movements", invoice=before.number)
        if differing & {"currency", "customer_id"} and log.spoken_of(book.here, key):
            raise Problem("invoice-spoken-of", invoice=before.number)
        _number_free(book, row, key)
        entry.change(Invoice, key, **row)
    return Changed.of(entry.kinds, "saved-invoice", entry=entry.seq, invoice=row["number"])


def void_invoice(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped invoice out of the book; raise Problem if money or a letter hangs on it."""
    with book.writing("invoice-voided", now) as entry:
        before = invoices.invoice(book.here, key)
        _not_on_letters(book, before)
        if invoices.movements(book.here, key):
            raise Problem("invoice-has-movements", invoice=before.number)
        entry.void(Invoice, key)
    return Changed.of(entry.kinds, "voided-invoice", entry=entry.seq, invoice=before.number)


def _not_on_letters(book: Book, invoice: invoices.InvoiceRow) -> None:
    named = invoices.on_letters(book.here, invoice.id)
    if named:
        raise Problem("invoice-on-letter", invoice=invoice.number, letter=named[-1])


@dataclass(frozen=True, slots=True)
class AdjustmentEntered:
    """A credit note, write-off, fee, waiver, bank fee or tax withheld; the amount is positive minor units."""

    kind: str
    amount_minor: int
    adjusted_on: date
    number: str = ""
    note: str = ""


def adjust_invoice(book: Book, now: datetime, key: int, entered: AdjustmentEntered) -> Changed:
    """Adjust an invoice; raise Problem for an amount that is not positive, or larger than what is open.

    A credit note alone may exceed it; the rest is credit of the customer.
    """
    with book.writing("invoice-adjusted", now) as entry:
        before = invoices.invoice(book.here, key)
        made = adjust(entry, before, entered)
    return Changed.of(
        entry.kinds, f"adjusted-{entered.kind.replace('_', '-')}", entry=entry.seq, made=made,
        invoice=before.number, amount=str(Money(entered.amount_minor, before.currency)),
    )  # fmt: skip


def adjust(entry: Entry, invoice: invoices.InvoiceRow, entered: AdjustmentEntered) -> int:
    """Adjust `invoice` inside another operation's entry; give the id of the adjustment."""
    if entered.kind not in ADJUSTMENTS:
        raise ValueError(entered.kind)
    if invoice.state == "voided":
        raise Problem("invoice-unknown", invoice=invoice.number)
    if entered.amount_minor <= 0:
        raise Problem("amount-not-positive")
    within_reason(entered.amount_minor)
    if (
        entered.kind in REDUCING
        and entered.kind != "credit_note"
        and entered.amount_minor > invoice.open_minor
    ):
        raise Problem("adjustment-too-large", invoice=invoice.number)
    if entered.adjusted_on < invoice.issued_on:
        raise Problem("adjusted-before-issue", invoice=invoice.number)
    return entry.add(
        Adjustment,
        invoice_id=invoice.id,
        kind=entered.kind,
        amount_minor=entered.amount_minor,
        effect_minor=entered.amount_minor if entered.kind == "fee" else -entered.amount_minor,
        adjusted_on=entered.adjusted_on,
        number=clean(entered.number),
        note=clean(entered.note),
    )


def void_adjustment(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped adjustment back."""
    with book.writing("adjustment-voided", now) as entry:
        entry.void(Adjustment, key)
    return Changed.of(entry.kinds, "voided-adjustment", entry=entry.seq)
