"""File documents: kept byte for byte, told what they are, linked to customer, invoices and log."""

from collections.abc import Iterable
from datetime import date, datetime

from collectdesk.domain.log import DOCUMENTS
from collectdesk.domain.names import clean, search_key
from collectdesk.domain.problem import Problem
from collectdesk.exchange.mails import Attached, read_mail
from collectdesk.operations.changed import Changed
from collectdesk.operations.document_look import kind_of, look
from collectdesk.operations.originals import file_original
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, documents, invoices, log
from collectdesk.store.tables import Document, DocumentInvoice

__all__ = [
    "DOCUMENTS", "attachments", "change_document", "content", "file_attachment", "file_document", "kind_of",
    "look", "take_out_document",
]  # fmt: skip


def file_document(
    book: Book,
    now: datetime,
    content: bytes,
    name: str,
    *,
    customer_id: int | None = None,
    kind: str = "other",
    dated: date | None = None,
    source: str = "",
    shows: str = "",
    invoice_ids: Iterable[int] = (),
    log_entry_id: int | None = None,
) -> Changed:
    """File `content` under `name` and give the document's id in the answer.

    The bytes are on the disk before the book names them. Raise Problem if there are none, or if what it is
    linked to is not this customer's; nothing is recorded then.
    """
    if not content:
        raise Problem("document-empty", file=clean(name))
    originals.keep(book.originals, content)
    with book.writing("document-filed", now) as entry:
        row = _row(book, customer_id, kind, dated, source, shows, log_entry_id)
        filed = file_original(book, entry, content, name=name, kind="document")
        key = entry.add(Document, original_id=filed.id, **row, search_key=_key(name, source, shows))
        _link(book, entry, key, customer_id, invoice_ids)
    return Changed.of(entry.kinds, "filed-document", entry=entry.seq, made=key, document=clean(name))


def change_document(
    book: Book,
    now: datetime,
    key: int,
    *,
    customer_id: int | None,
    kind: str,
    dated: date | None,
    source: str,
    shows: str,
    invoice_ids: Iterable[int],
    log_entry_id: int | None = None,
) -> Changed:
    """Change what is said of a document; its bytes and its name stay as they were filed.

    Raise Problem if there is no such document, or what it is linked to is not this customer's.
    """
    with book.writing("document-changed", now) as entry:
        before = documents.document(book.here, key)
        row = _row(book, customer_id, kind, dated, source, shows, log_entry_id)
        entry.change(Document, key, **row, search_key=_key(before.name, source, shows))
        wanted = set(invoice_ids)
        linked = book.here.execute(
            "SELECT id, invoice_id FROM document_invoice WHERE document_id = ? AND voided = 0", [key]
        ).fetchall()
        for link_id, invoice_id in linked:
            if invoice_id not in wanted:
                entry.void(DocumentInvoice, link_id)
        _link(book, entry, key, customer_id, sorted(wanted - {invoice_id for _, invoice_id in linked}))
    return Changed.of(entry.kinds, "saved-document", entry=entry.seq, document=before.name)


def take_out_document(book: Book, now: datetime, key: int) -> Changed:
    """Take a document that was filed by mistake out of the lists; its bytes stay in `originals/`."""
    with book.writing("document-taken-out", now) as entry:
        before = documents.document(book.here, key)
        links = book.here.execute(
            "SELECT id FROM document_invoice WHERE document_id = ? AND voided = 0", [key]
        ).fetchall()
        for (link_id,) in links:
            entry.void(DocumentInvoice, link_id)
        entry.void(Document, key)
    return Changed.of(entry.kinds, "took-out-document", entry=entry.seq, document=before.name)


def content(book: Book, key: int) -> bytes:
    """Give the bytes of a filed document; raise Problem if they are missing or were altered since."""
    return originals.fetch(book.originals, documents.document(book.here, key).sha256)


def attachments(book: Book, key: int) -> tuple[Attached, ...]:
    """Give what is attached to a filed mail, in its order; raise Problem if it is none or was altered."""
    row = documents.document(book.here, key)
    return read_mail(row.name, originals.fetch(book.originals, row.sha256)).attachments


def file_attachment(book: Book, now: datetime, key: int, place: int) -> Changed:
    """File what is attached at `place` of a filed mail as a document of its own, with the same links.

    Its source is the mail. Raise Problem if its bytes exist only inside the mail (a mail in a .msg).
    """
    row = documents.document(book.here, key)
    held = attachments(book, key)[place]
    if held.content is None:
        raise Problem("attachment-only-inside", attachment=held.name or "?", file=row.name)
    looked = look(held.name, held.content, now)
    return file_document(
        book,
        now,
        held.content,
        held.name or row.name,
        customer_id=row.customer_id,
        kind=looked.kind,
        dated=looked.dated or row.dated,
        source=row.name,
        invoice_ids=_linked(book, key),
        log_entry_id=row.log_entry_id,
    )


def _row(
    book: Book,
    customer_id: int | None,
    kind: str,
    dated: date | None,
    source: str,
    shows: str,
    log_entry_id: int | None,
) -> dict[str, str | int | date | None]:
    if kind not in DOCUMENTS:
        raise Problem("document-kind-unknown", kind=kind, known=", ".join(DOCUMENTS))
    if customer_id is not None:
        customers.living(book.here, customer_id)
    if log_entry_id is not None and log.entry(book.here, log_entry_id).customer_id != customer_id:
        raise Problem("document-log-of-another")
    return {
        "customer_id": customer_id,
        "kind": kind,
        "dated": dated,
        "source": clean(source),
        "shows": clean(shows),
        "log_entry_id": log_entry_id,
    }


def _link(book: Book, entry: Entry, key: int, customer_id: int | None, invoice_ids: Iterable[int]) -> None:
    for invoice_id in dict.fromkeys(invoice_ids):
        if customer_id is None:
            raise Problem("document-customer-missing")
        invoices.of_customer(book.here, invoice_id, customer_id)
        entry.add(DocumentInvoice, document_id=key, invoice_id=invoice_id)


def _linked(book: Book, key: int) -> list[int]:
    rows = book.here.execute(
        "SELECT invoice_id FROM document_invoice WHERE document_id = ? AND voided = 0 ORDER BY id", [key]
    )
    return [row[0] for row in rows]


def _key(name: str, source: str, shows: str) -> str:
    return search_key(clean(name), clean(source), clean(shows))
