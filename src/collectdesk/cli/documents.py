"""The command that files a document."""

from argparse import Namespace
from pathlib import Path

from collectdesk.cli.arguments import day
from collectdesk.cli.log import invoice_ids
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.problem import Problem
from collectdesk.operations.documents import file_document
from collectdesk.store.queries import customers, documents


def file_command(asked: Namespace, at: Terminal) -> int:
    """Keep a file byte for byte under its SHA-256, with what it is and what it belongs to."""
    path = Path(asked.file).expanduser()
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Problem("cli-file-unreadable", path=str(path), reason=reason) from error
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        changed = file_document(
            book,
            at.now,
            content,
            path.name,
            customer_id=who,
            kind=asked.kind,
            dated=day(asked.date) if asked.date else None,
            source=asked.source,
            shows=asked.shows,
            invoice_ids=invoice_ids(book, who, asked.invoice),
        )
        row = documents.document(book.here, changed.id or 0)
    told = {
        "document": row.id,
        "customer": row.customer,
        "customer_id": row.customer_id,
        "name": row.name,
        "kind": row.kind,
        "dated": row.dated.isoformat() if row.dated else None,
        "sha256": row.sha256,
        "size": row.size,
        "invoices": list(row.invoices),
    }
    at.answer(told, [at.say(changed.what, **changed.fields)])
    return DONE
