"""Saves what was typed of a contact or a dispute: the record with the documents that show it, as one."""

from collections.abc import Sequence
from datetime import datetime

from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.log.entry_form import Told
from collectdesk.gui.tasks import Task
from collectdesk.operations import log
from collectdesk.operations.changed import Changed
from collectdesk.operations.disputes import DisputeEntered
from collectdesk.operations.document_look import kind_of
from collectdesk.operations.document_records import DocumentEntered
from collectdesk.operations.log import LogEntered
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store.book import Book


def note(desk: Desk, told: Told) -> Task:
    """Give the order to note a contact with all that came of it."""
    return desk.order(_save, desk.now(), told)


def note_dispute(desk: Desk, entered: DisputeEntered, files: Sequence[Taken]) -> Task:
    """Give the order to note a dispute, as what they told us, with the documents that show it."""
    entry = LogEntered(
        customer_id=entered.customer_id,
        happened_at=desk.now(),
        channel="note",
        direction="in",
        result="disputes",
        reason="dispute",
        text=entered.wants,
        invoice_ids=tuple(each.invoice_id for each in entered.contested),
    )
    return desk.order(_save, desk.now(), Told(entry, files=tuple(files)), dispute=entered)


def _save(book: Book, now: datetime, told: Told, *, dispute: DisputeEntered | None = None) -> Changed:
    files = [
        DocumentEntered(each.content, each.name, kind=kind_of(each.name, each.content)) for each in told.files
    ]
    return log.add_entry(book, now, told.entry, promise=_promise(now, told), dispute=dispute, files=files)


def _promise(now: datetime, told: Told) -> PromiseEntered | None:
    if told.promise is None:
        return None
    entry, promised = told.entry, told.promise
    return PromiseEntered(
        customer_id=entry.customer_id,
        currency=promised.currency,
        amount_minor=promised.amount_minor,
        made_on=min(entry.happened_at.date(), now.date()),
        due_on=promised.due_on,
        how=entry.channel,
        pauses=promised.pauses,
        invoice_ids=promised.invoice_ids,
    )
