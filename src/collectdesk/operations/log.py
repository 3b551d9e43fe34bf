"""Note what was said: an entry of the log, with the promise, dispute or pause that came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from collectdesk.domain.log import CHANNELS, DIRECTIONS, REASONS, RESULTS
from collectdesk.domain.names import clean, search_key
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.operations.disputes import DisputeEntered, note_dispute
from collectdesk.operations.document_records import DocumentEntered, keep_bytes, note_document
from collectdesk.operations.pauses import PauseEntered, note_pause
from collectdesk.operations.promises import PromiseEntered, note_promise
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry, instant
from collectdesk.store.queries import customers, invoices, log
from collectdesk.store.queries.business import setting
from collectdesk.store.tables import LogEntry, LogInvoice

# A clock may be a little ahead of another; beyond that a future call is a slip of the pen.
_AHEAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class LogEntered:
    """An entry as typed; `happened_at` has its zone, `corrects` is the id of the entry it puts right."""

    customer_id: int
    happened_at: datetime
    channel: str = "phone"
    direction: str = "out"
    text: str = ""
    contact_id: int | None = None
    by_whom: str = ""
    result: str = ""
    reason: str = ""
    next_action: str = ""
    next_on: date | None = None
    invoice_ids: tuple[int, ...] = ()
    corrects: int | None = None


def add_entry(
    book: Book,
    now: datetime,
    entered: LogEntered,
    *,
    promise: PromiseEntered | None = None,
    dispute: DisputeEntered | None = None,
    pause: PauseEntered | None = None,
    files: Sequence[DocumentEntered] = (),
) -> Changed:
    """Note an entry, and what came of it, in one transaction; raise Problem if any of it cannot stand.

    `files` are filed with it, for the same customer and invoices; their bytes are kept first. An entry that
    `corrects` an older one points at it; the old one stays and is shown. One that was corrected before is
    not corrected again: then its correction is to be corrected.
    """
    came = (promise, dispute, pause, *files)
    for file in files:
        keep_bytes(book, file)
    with book.writing("log-added" if entered.corrects is None else "log-corrected", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        key = note_entry(book, entry, entered, came_of_it=any(came))
        if promise is not None:
            note_promise(book, entry, promise, log_entry_id=key)
        if dispute is not None:
            note_dispute(book, entry, dispute, log_entry_id=key)
        if pause is not None:
            note_pause(book, entry, pause)
        who, spoken_of = entered.customer_id, entered.invoice_ids
        for file in files:
            linked = replace(file, customer_id=who, invoice_ids=spoken_of, log_entry_id=key)
            note_document(book, entry, linked)
    what = "added-log" if entered.corrects is None else "corrected-log"
    return Changed.of(entry.kinds, what, entry=entry.seq, made=key, customer=facts.name)


def correct_entry(book: Book, now: datetime, key: int, entered: LogEntered) -> Changed:
    """Put an entry right by a new one that points at it, as `add_entry` does with `corrects`."""
    return add_entry(book, now, replace(entered, corrects=key))


def note_entry(book: Book, entry: Entry, entered: LogEntered, *, came_of_it: bool = False) -> int:
    """Note an entry of the log inside another order's entry; give its id. Raise Problem as `add_entry` does.

    One that says nothing may stand only if something `came_of_it`, such as a promise.
    """
    old = None if entered.corrects is None else log.entry(book.here, entered.corrects)
    if old is not None and old.corrected_by is not None:
        raise Problem("log-corrected-already")
    row = _row(book, entry.now, entered, old)
    said = (row["text"], row["result"], row["reason"], row["next_action"])
    if not any(said) and not came_of_it:
        raise Problem("log-empty")
    key = entry.add(LogEntry, **row)
    for invoice_id in dict.fromkeys(entered.invoice_ids):
        invoices.of_customer(book.here, invoice_id, entered.customer_id)
        entry.add(LogInvoice, log_entry_id=key, invoice_id=invoice_id)
    return key


def _row(
    book: Book, now: datetime, entered: LogEntered, corrects: log.LogRow | None
) -> dict[str, str | int | date | None]:
    customers.living(book.here, entered.customer_id)
    if entered.channel not in CHANNELS or entered.direction not in DIRECTIONS:
        raise ValueError(f"{entered.channel}, {entered.direction}")
    happened = instant(entered.happened_at)
    if entered.happened_at > now + _AHEAD:
        raise Problem("log-in-future")
    result, reason = clean(entered.result), clean(entered.reason)
    _known(book, "log_results", RESULTS, result, corrects.result if corrects else "")
    _known(book, "log_reasons", REASONS, reason, corrects.reason if corrects else "")
    action = clean(entered.next_action)
    if action and entered.next_on is None:
        raise Problem("log-next-day-missing")
    by_whom, text = clean(entered.by_whom), clean(entered.text)
    return {
        "customer_id": entered.customer_id,
        "contact_id": entered.contact_id,
        "happened_at": happened,
        "recorded_at": instant(now),
        "direction": entered.direction,
        "channel": entered.channel,
        "by_whom": by_whom,
        "result": result,
        "reason": reason,
        "text": text,
        "next_action": action,
        "next_on": entered.next_on,
        "corrects_id": corrects.id if corrects else None,
        "search_key": search_key(text, action, by_whom, _contact(book, entered)),
    }


def _contact(book: Book, entered: LogEntered) -> str:
    """Give the name of the person spoken to; raise Problem if they are not at this customer."""
    if entered.contact_id is None:
        return ""
    for person in customers.contacts(book.here, entered.customer_id):
        if person.id == entered.contact_id:
            return person.name
    raise Problem("log-contact-of-another")


def _known(book: Book, key: str, ours: tuple[str, ...], word: str, before: str) -> None:
    """Raise Problem for a word that is neither ours nor the owner's; a corrected entry may keep its own."""
    if word and word not in ours and word != before and word not in setting(book.here, key):
        known = ", ".join((*ours, *setting(book.here, key)))
        raise Problem("log-word-unknown", word=word, known=known)
