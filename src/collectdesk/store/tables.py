"""The tables of the book as peewee models; the steps make them, a test holds both against each other."""

from collectdesk.store.law_tables import (
    ClaimTerms,
    InterestDecision,
    LimitationEvent,
    LimitationEventInvoice,
    Rate,
)
from collectdesk.store.ledger_tables import (
    Adjustment,
    Agreement,
    Allocation,
    Business,
    Contact,
    Customer,
    Invoice,
    Letter,
    LetterClaim,
    Original,
    Payment,
    Refund,
    Setting,
)
from collectdesk.store.log_tables import (
    Deferral,
    Dispute,
    DisputeInvoice,
    Document,
    DocumentInvoice,
    LogEntry,
    LogInvoice,
    Pause,
    Promise,
    PromiseInvoice,
)
from collectdesk.store.posting_tables import Posting
from collectdesk.store.record import DayField, Record

__all__ = [
    "BY_TABLE",
    "KEPT",
    "MODELS",
    "Adjustment",
    "Agreement",
    "Allocation",
    "Business",
    "ClaimTerms",
    "Contact",
    "Customer",
    "DayField",
    "Deferral",
    "Dispute",
    "DisputeInvoice",
    "Document",
    "DocumentInvoice",
    "InterestDecision",
    "Invoice",
    "Letter",
    "LetterClaim",
    "LimitationEvent",
    "LimitationEventInvoice",
    "LogEntry",
    "LogInvoice",
    "Original",
    "Pause",
    "Payment",
    "Posting",
    "Promise",
    "PromiseInvoice",
    "Rate",
    "Record",
    "Refund",
    "Setting",
    "columns",
]

MODELS: tuple[type[Record], ...] = (
    Business, Setting, Original, Customer, Contact, Agreement, Invoice, Payment, Refund, Allocation,
    Adjustment, Letter, LetterClaim, LogEntry, LogInvoice, Document, DocumentInvoice, Promise, PromiseInvoice,
    Dispute, DisputeInvoice, Pause, Deferral, Rate, ClaimTerms, InterestDecision, LimitationEvent,
    LimitationEventInvoice, Posting,
)  # fmt: skip
BY_TABLE = {model._meta.table_name: model for model in MODELS}

# Columns the book itself keeps true by its triggers; they are no part of a record's image in the journal.
KEPT = {"invoice": {"open_minor"}, "payment": {"left_minor"}}


def columns(table: str) -> tuple[str, ...]:
    """Give the columns of `table` that make up a record's image: without id, entry and kept balances."""
    fields = BY_TABLE[table]._meta.sorted_fields
    names = (field.column_name for field in fields)
    return tuple(sorted(n for n in names if n not in {"id", "entry"} | KEPT.get(table, set())))
