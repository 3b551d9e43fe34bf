"""Add, change and merge customers, their contacts and contracts."""

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from collectdesk.domain import terms
from collectdesk.domain.money import is_currency
from collectdesk.domain.names import clean, fold, search_key
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.queries import customers as queries
from collectdesk.store.tables import (
    Agreement,
    Contact,
    Customer,
    Deferral,
    Dispute,
    Document,
    Invoice,
    Letter,
    LimitationEvent,
    LogEntry,
    Pause,
    Payment,
    Promise,
)

# what hangs on a customer and moves with a merge
_HELD = (
    Contact, Agreement, Invoice, Payment, Letter, LogEntry, Document, Promise, Dispute, Pause, Deferral,
    LimitationEvent,
)  # fmt: skip
LETTER_LANGUAGES = ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en")


@dataclass(frozen=True, slots=True)
class CustomerEntered:
    """A customer as typed; `payment_days` None means the terms of the business."""

    name: str
    language: str
    currency: str
    code: str = ""
    legal_name: str = ""
    kind: str = "company"
    tax_id: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    jurisdiction: str = ""
    payment_days: int | None = None
    tags: str = ""
    never_remind: bool = False
    state: str = "active"
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactEntered:
    """A person at the customer as typed."""

    name: str
    role: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    chat: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class AgreementEntered:
    """Agreed terms as typed; `late_rate` is percent a year as text, or empty."""

    title: str
    payment_days: int
    signed_on: date | None = None
    terms: str = "after_issue"
    late_rate: str = ""
    jurisdiction: str = ""
    dispute_clause: str = ""
    channel: str = "direct"
    platform: str = ""


def row_of(entered: CustomerEntered) -> dict[str, Any]:
    """Give the columns of a customer; raise Problem if name, language or currency cannot stand."""
    row = {n: clean(v) if isinstance(v, str) else v for n, v in asdict(entered).items()}
    if not row["name"]:
        raise Problem("customer-name-missing")
    if entered.language not in LETTER_LANGUAGES:
        raise Problem("language-unknown", language=entered.language)
    if not is_currency(entered.currency):
        raise Problem("currency-unknown", currency=entered.currency)
    row["tags"] = ",".join(dict.fromkeys(tag for part in row["tags"].split(",") if (tag := part.strip())))
    row["code"] = row["code"] or None
    row["name_key"] = fold(row["name"])
    row["search_key"] = search_key(
        row["name"], row["legal_name"], row["code"] or "", row["tax_id"], row["phone"], row["email"]
    )
    return row


def _code_free(book: Book, code: str | None, own: int | None = None) -> None:
    taken = (
        code
        and book.here.execute(
            "SELECT id FROM customer WHERE code = ? AND voided = 0 AND id IS NOT ?", [code, own]
        ).fetchone()
    )
    if taken:
        raise Problem("customer-code-taken", code=str(code))


def add_customer(book: Book, now: datetime, entered: CustomerEntered) -> Changed:
    """Add a customer; raise Problem if it cannot stand or its code is taken."""
    row = row_of(entered)
    with book.writing("customer-added", now) as entry:
        _code_free(book, row["code"])
        key = entry.add(Customer, **row)
    return Changed.of(entry.kinds, "added-customer", entry=entry.seq, made=key, customer=row["name"])


def change_customer(book: Book, now: datetime, key: int, entered: CustomerEntered) -> Changed:
    """Change a customer; raise Problem if it cannot stand or its code is taken."""
    row = row_of(entered)
    with book.writing("customer-changed", now) as entry:
        queries.living(book.here, key)
        _code_free(book, row["code"], key)
        entry.change(Customer, key, **row)
    return Changed.of(entry.kinds, "saved-customer", entry=entry.seq, customer=row["name"])


def void_customer(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped customer out of the book; raise Problem if anything hangs on it."""
    with book.writing("customer-voided", now) as entry:
        facts = queries.customer(book.here, key)
        for table in ("invoice", "payment", "letter", "log_entry", "document", "promise"):
            if book.here.execute(
                f"SELECT 1 FROM {table} WHERE customer_id = ? AND voided = 0 LIMIT 1", [key]
            ).fetchone():
                raise Problem("customer-in-use", customer=facts.name)
        entry.void(Customer, key)
    return Changed.of(entry.kinds, "voided-customer", entry=entry.seq, customer=facts.name)


def merge_customers(book: Book, now: datetime, kept: int, merged: int) -> Changed:
    """Make two records of one customer into one: everything of `merged` moves to `kept`.

    Empty facts of the kept record are filled from the other. Raise Problem if both have an invoice of the
    same number (one of them has to be voided first) or `kept` is `merged`.
    """
    if kept == merged:
        raise Problem("merge-same")
    with book.writing("customers-merged", now, kept=kept, merged=merged) as entry:
        target, source = (queries.living(book.here, key) for key in (kept, merged))
        twice = book.here.execute(
            "SELECT a.number FROM invoice a JOIN invoice b ON b.number = a.number AND b.customer_id = ?"
            " WHERE a.customer_id = ? AND a.voided = 0 AND b.voided = 0 LIMIT 1",
            [merged, kept],
        ).fetchone()
        if twice:
            raise Problem("merge-number-twice", invoice=twice[0])
        for model in _HELD:
            table = model._meta.table_name
            for (key,) in book.here.execute(
                f"SELECT id FROM {table} WHERE customer_id = ?", [merged]
            ).fetchall():
                entry.change(model, key, customer_id=kept)
        entry.change(Customer, merged, merged_into=kept, voided=1)
        entry.change(Customer, kept, **row_of(_filled(target, source)))
    return Changed.of(
        entry.kinds, "merged-customers", entry=entry.seq, customer=target.name, merged=source.name
    )


def _filled(target: queries.CustomerFacts, source: queries.CustomerFacts) -> CustomerEntered:
    names = CustomerEntered.__dataclass_fields__
    entered = CustomerEntered(**{n: getattr(target, n) for n in names})
    gaps = {n: getattr(source, n) for n in names if getattr(target, n) in ("", None)}
    filled = replace(entered, **gaps)
    # a stop on either record stops the merged one
    return replace(
        filled,
        code=filled.code or "",
        tags=",".join(filter(None, (target.tags, source.tags))),
        never_remind=bool(target.never_remind or source.never_remind),
        state=target.state if target.state != "active" else source.state,
    )


def add_contact(book: Book, now: datetime, customer_id: int, entered: ContactEntered) -> Changed:
    """Add a person at a customer; the preferred one is the one letters are addressed to."""
    row = _contact(entered)
    with book.writing("contact-added", now) as entry:
        facts = queries.living(book.here, customer_id)
        key = entry.add(Contact, customer_id=customer_id, **row)
        _one_preferred(book, entry, customer_id, key, preferred=entered.preferred)
    return Changed.of(entry.kinds, "added-contact", entry=entry.seq, made=key, customer=facts.name)


def change_contact(book: Book, now: datetime, key: int, entered: ContactEntered) -> Changed:
    """Change a person at a customer."""
    row = _contact(entered)
    with book.writing("contact-changed", now) as entry:
        entry.change(Contact, key, **row)
        customer_id = book.here.execute("SELECT customer_id FROM contact WHERE id = ?", [key]).fetchone()[0]
        _one_preferred(book, entry, customer_id, key, preferred=entered.preferred)
    return Changed.of(entry.kinds, "saved-contact", entry=entry.seq)


def remove_contact(book: Book, now: datetime, key: int) -> Changed:
    """Take a person out of a customer's contacts."""
    with book.writing("contact-voided", now) as entry:
        entry.void(Contact, key)
    return Changed.of(entry.kinds, "removed-contact", entry=entry.seq)


def _contact(entered: ContactEntered) -> dict[str, Any]:
    row = {n: clean(v) if isinstance(v, str) else v for n, v in asdict(entered).items()}
    if not row["name"]:
        raise Problem("contact-name-missing")
    return row


def _one_preferred(book: Book, entry: Any, customer_id: int, key: int, *, preferred: bool) -> None:
    if not preferred:
        return
    others = book.here.execute(
        "SELECT id FROM contact WHERE customer_id = ? AND preferred = 1 AND id <> ?", [customer_id, key]
    )
    for (other,) in others.fetchall():
        entry.change(Contact, other, preferred=0)


def add_agreement(book: Book, now: datetime, customer_id: int, entered: AgreementEntered) -> Changed:
    """Add a contract with a customer; its terms give the due day of later invoices."""
    row = _agreement(entered)
    with book.writing("agreement-added", now) as entry:
        facts = queries.living(book.here, customer_id)
        key = entry.add(Agreement, customer_id=customer_id, **row)
    return Changed.of(entry.kinds, "added-agreement", entry=entry.seq, made=key, customer=facts.name)


def change_agreement(book: Book, now: datetime, key: int, entered: AgreementEntered) -> Changed:
    """Change a contract; invoices keep the due days they have."""
    row = _agreement(entered)
    with book.writing("agreement-changed", now) as entry:
        entry.change(Agreement, key, **row)
    return Changed.of(entry.kinds, "saved-agreement", entry=entry.seq)


def remove_agreement(book: Book, now: datetime, key: int) -> Changed:
    """Take a contract out of the book; raise Problem if an invoice rests on it."""
    with book.writing("agreement-voided", now) as entry:
        row = book.here.execute(
            "SELECT number FROM invoice WHERE agreement_id = ? AND voided = 0 LIMIT 1", [key]
        ).fetchone()
        if row is not None:
            raise Problem("agreement-in-use", invoice=row[0])
        entry.void(Agreement, key)
    return Changed.of(entry.kinds, "removed-agreement", entry=entry.seq)


def _agreement(entered: AgreementEntered) -> dict[str, Any]:
    row = {n: clean(v) if isinstance(v, str) else v for n, v in asdict(entered).items()}
    if not row["title"]:
        raise Problem("agreement-title-missing")
    if entered.terms not in terms.TERMS:
        raise ValueError(entered.terms)
    if not 0 <= entered.payment_days <= 3650:
        raise Problem("payment-days-wrong", days=entered.payment_days)
    row["late_rate"] = rate(entered.late_rate)
    return row
