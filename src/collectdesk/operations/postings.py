"""Note how letters were posted, and what became of each posting: delivered, returned or refused."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from collectdesk.domain.names import clean
from collectdesk.domain.posting import ENDS, KINDS, WITHOUT_NUMBER, slip_number
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import letters, postings
from collectdesk.store.queries.postings import PostingRow
from collectdesk.store.tables import Posting


class Sent(NamedTuple):
    """A letter that was posted, and the number on its slip."""

    letter_id: int
    number: str = ""


@dataclass(frozen=True, slots=True)
class PostingEntered:
    """Letters that were posted together; `kind` is one of `domain.posting.KINDS`.

    `document_id` is the scan of the slip or of the stamped list, `delivered_on` is known at once when a
    letter is handed over.
    """

    kind: str
    posted_on: date
    sent: tuple[Sent, ...]
    note: str = ""
    document_id: int | None = None
    delivered_on: date | None = None


def note_postings(book: Book, now: datetime, entered: PostingEntered) -> Changed:
    """Note that letters were posted; all of them, or none if one cannot stand.

    Raise Problem for a day to come or before a letter, a cancelled letter, a slip that another customer's
    letter has, or a scan of another customer.
    """
    if entered.kind not in KINDS:
        raise ValueError(entered.kind)
    if not entered.sent:
        raise Problem("posting-letter-missing")
    _not_to_come(now, entered.posted_on)
    if entered.delivered_on is not None:
        _not_to_come(now, entered.delivered_on)
        _not_before(entered.delivered_on, entered.posted_on)
    key = None
    with book.writing("postings-noted", now) as entry:
        for sent in entered.sent:
            key = _note(book, entry, entered, sent)
    made = key if len(entered.sent) == 1 else None
    return Changed.of(entry.kinds, "noted-postings", entry=entry.seq, made=made, count=len(entered.sent))


def note_delivery(
    book: Book, now: datetime, key: int, on: date, *, number: str = "", document_id: int | None = None
) -> Changed:
    """Note that a posting was delivered; a number or scan that is given is kept with it.

    Raise Problem if there is no such posting, it came back, or the day cannot be.
    """
    _not_to_come(now, on)
    with book.writing("delivery-noted", now) as entry:
        row = _under_way(book, key)
        _not_before(on, row.posted_on)
        entry.change(Posting, key, delivered_on=on, **_proof(book, row, number, document_id))
    return Changed.of(entry.kinds, "noted-delivery", entry=entry.seq, letter=row.letter)


def note_return(
    book: Book,
    now: datetime,
    key: int,
    ended: str,
    on: date,
    *,
    document_id: int | None = None,
    note: str = "",
) -> Changed:
    """Note that a posting came back: `ended` is returned (not met, not collected, moved) or refused.

    Raise Problem if there is no such posting, it was delivered, or the day cannot be.
    """
    if ended not in ENDS:
        raise ValueError(ended)
    _not_to_come(now, on)
    with book.writing("return-noted", now) as entry:
        row = _under_way(book, key)
        _not_before(on, row.posted_on)
        kept = {"note": clean(note)} if clean(note) else {}
        entry.change(Posting, key, ended=ended, ended_on=on, **kept, **_proof(book, row, "", document_id))
    return Changed.of(entry.kinds, "noted-return", entry=entry.seq, letter=row.letter)


def void_posting(book: Book, now: datetime, key: int) -> Changed:
    """Take a posting that was noted by mistake out of the book; raise Problem if there is none."""
    with book.writing("posting-voided", now) as entry:
        row = postings.posting(book.here, key)
        entry.void(Posting, key)
    return Changed.of(entry.kinds, "voided-posting", entry=entry.seq, letter=row.letter)


def _note(book: Book, entry: Entry, entered: PostingEntered, sent: Sent) -> int:
    letter = letters.letter(book.here, sent.letter_id)
    if letter.cancelled_on is not None:
        raise Problem("posting-of-cancelled", letter=letter.number)
    if entered.posted_on < letter.dated:
        raise Problem("posting-before-letter", letter=letter.number, day=letter.dated.isoformat())
    number = "" if entered.kind in WITHOUT_NUMBER else slip_number(sent.number)
    _slip_fits(book, number, letter.customer_id)
    _paper_fits(book, entered.document_id, letter.customer_id)
    return entry.add(
        Posting,
        letter_id=letter.id,
        kind=entered.kind,
        number=number,
        posted_on=entered.posted_on,
        delivered_on=entered.delivered_on,
        document_id=entered.document_id,
        note=clean(entered.note),
    )


def _under_way(book: Book, key: int) -> PostingRow:
    row = postings.posting(book.here, key)
    if row.state != "posted":
        raise Problem("posting-ended", letter=row.letter)
    return row


def _proof(book: Book, row: PostingRow, number: str, document_id: int | None) -> dict[str, str | int]:
    """Give what is kept besides as proof: only what was given, so that nothing known is lost."""
    kept: dict[str, str | int] = {}
    if slip_number(number) and row.kind not in WITHOUT_NUMBER:
        kept["number"] = slip_number(number)
        _slip_fits(book, slip_number(number), row.customer_id)
    if document_id is not None:
        kept["document_id"] = document_id
        _paper_fits(book, document_id, row.customer_id)
    return kept


def _slip_fits(book: Book, number: str, customer_id: int) -> None:
    other = postings.of_another(book.here, number, customer_id) if number else ""
    if other:
        raise Problem("posting-number-taken", number=number, letter=other)


def _paper_fits(book: Book, document_id: int | None, customer_id: int) -> None:
    if document_id is None:
        return
    row = book.here.execute(
        "SELECT customer_id FROM document WHERE id = ? AND voided = 0", [document_id]
    ).fetchone()
    # a stamped list is filed without a customer: it proves the posting of many letters
    if row is None or row[0] not in (customer_id, None):
        raise Problem("posting-proof-of-another")


def _not_to_come(now: datetime, on: date) -> None:
    if on > now.date():
        raise Problem("posting-in-future")


def _not_before(on: date, posted_on: date) -> None:
    if on < posted_on:
        raise Problem("delivery-before-posting", day=posted_on.isoformat())
