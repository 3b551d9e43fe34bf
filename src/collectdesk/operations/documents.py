"""File documents: kept byte for byte, told what they are, linked to customer, invoices and log."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from collectdesk.domain.log import DOCUMENTS
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.exchange.mails import Attached, read_mail
from collectdesk.operations.changed import Changed
from collectdesk.operations.document_look import kind_of, look
from collectdesk.operations.document_records import DocumentEntered, keep_bytes, link, note_document, row_of
from collectdesk.operations.invoices import InvoiceEntered, enter_invoice
from collectdesk.operations.log import LogEntered, note_entry
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.queries import documents
from collectdesk.store.tables import Document, DocumentInvoice

__all__ = [
    "DOCUMENTS", "DocumentEntered", "attachments", "change_document", "content", "file_attachment",
    "file_document", "file_proposed", "kind_of", "look", "take_out_document",
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
    linked = tuple(invoice_ids)
    entered = DocumentEntered(content, name, customer_id, kind, dated, source, shows, linked, log_entry_id)
    return file_proposed(book, now, entered)


def file_proposed(
    book: Book,
    now: datetime,
    entered: DocumentEntered,
    *,
    invoice: InvoiceEntered | None = None,
    entry: LogEntered | None = None,
) -> Changed:
    """File a document with the invoice and the log entry it proposed, linked to both, as one thing.

    All of it is in the book or nothing, and one undo takes all of it back. Raise Problem if any of it
    cannot stand.
    """
    keep_bytes(book, entered)
    with book.writing("document-filed", now) as written:
        if invoice is not None:
            made = enter_invoice(book, written, invoice)
            entered = replace(entered, invoice_ids=(*entered.invoice_ids, made))
        if entry is not None:
            entered = replace(entered, log_entry_id=note_entry(book, written, entry))
        key = note_document(book, written, entered)
    name = clean(entered.name)
    return Changed.of(written.kinds, "filed-document", entry=written.seq, made=key, document=name)


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
    wanted = set(invoice_ids)
    with book.writing("document-changed", now) as entry:
        before = documents.document(book.here, key)
        said = DocumentEntered(b"", before.name, customer_id, kind, dated, source, shows, (), log_entry_id)
        entry.change(Document, key, **row_of(book, said))
        linked = _links(book, key)
        for link_id, invoice_id in linked:
            if invoice_id not in wanted:
                entry.void(DocumentInvoice, link_id)
        missing = wanted - {invoice_id for _, invoice_id in linked}
        link(book, entry, key, customer_id, tuple(sorted(missing)))
    return Changed.of(entry.kinds, "saved-document", entry=entry.seq, document=before.name)


def take_out_document(book: Book, now: datetime, key: int) -> Changed:
    """Take a document that was filed by mistake out of the lists; its bytes stay in `originals/`."""
    with book.writing("document-taken-out", now) as entry:
        before = documents.document(book.here, key)
        for link_id, _ in _links(book, key):
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
        invoice_ids=[invoice_id for _, invoice_id in _links(book, key)],
        log_entry_id=row.log_entry_id,
    )


def _links(book: Book, key: int) -> list[tuple[int, int]]:
    """Give the links of a document to invoices, each with its own id."""
    rows = book.here.execute(
        "SELECT id, invoice_id FROM document_invoice WHERE document_id = ? AND voided = 0 ORDER BY id", [key]
    )
    return [(link_id, invoice_id) for link_id, invoice_id in rows]
