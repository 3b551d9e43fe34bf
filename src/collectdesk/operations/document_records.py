"""The record of a filed document, as it is written inside the entry of any order that files one."""

from dataclasses import dataclass
from datetime import date

from collectdesk.domain.log import DOCUMENTS
from collectdesk.domain.names import clean, search_key
from collectdesk.domain.problem import Problem
from collectdesk.operations.originals import file_original
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices, log
from collectdesk.store.tables import Document, DocumentInvoice


@dataclass(frozen=True, slots=True)
class DocumentEntered:
    """A document to be filed: its bytes and name, what it is, and what it is linked to."""

    content: bytes
    name: str
    customer_id: int | None = None
    kind: str = "other"
    dated: date | None = None
    source: str = ""
    shows: str = ""
    invoice_ids: tuple[int, ...] = ()
    log_entry_id: int | None = None


def keep_bytes(book: Book, entered: DocumentEntered) -> None:
    """Put the bytes on the disk, before the transaction that names them; raise Problem if there are none."""
    if not entered.content:
        raise Problem("document-empty", file=clean(entered.name))
    originals.keep(book.originals, entered.content)


def note_document(book: Book, entry: Entry, entered: DocumentEntered) -> int:
    """Record a document inside another order's entry; give its id.

    Raise Problem if what it is linked to is not this customer's.
    """
    row = row_of(book, entered)
    filed = file_original(book, entry, entered.content, name=entered.name, kind="document")
    key = entry.add(Document, original_id=filed.id, **row)
    link(book, entry, key, entered.customer_id, entered.invoice_ids)
    return key


def row_of(book: Book, entered: DocumentEntered) -> dict[str, str | int | date | None]:
    """Give the columns of a document; raise Problem if its kind, customer or log entry cannot stand."""
    if entered.kind not in DOCUMENTS:
        raise Problem("document-kind-unknown", kind=entered.kind, known=", ".join(DOCUMENTS))
    if entered.customer_id is not None:
        customers.living(book.here, entered.customer_id)
    noted = entered.log_entry_id
    if noted is not None and log.entry(book.here, noted).customer_id != entered.customer_id:
        raise Problem("document-log-of-another")
    source, shows = clean(entered.source), clean(entered.shows)
    return {
        "customer_id": entered.customer_id,
        "kind": entered.kind,
        "dated": entered.dated,
        "source": source,
        "shows": shows,
        "log_entry_id": noted,
        "search_key": search_key(clean(entered.name), source, shows),
    }


def link(book: Book, entry: Entry, key: int, customer_id: int | None, invoice_ids: tuple[int, ...]) -> None:
    """Link a document to invoices; raise Problem for one that is not this customer's."""
    for invoice_id in dict.fromkeys(invoice_ids):
        if customer_id is None:
            raise Problem("document-customer-missing")
        invoices.of_customer(book.here, invoice_id, customer_id)
        entry.add(DocumentInvoice, document_id=key, invoice_id=invoice_id)
