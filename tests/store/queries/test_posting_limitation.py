"""A posted letter and the limitation clock: what a slip proves moves it, what is only likely is suggested."""

from datetime import date, datetime

import pytest

from collectdesk.domain.posting import DEMANDS, KINDS, proves
from collectdesk.operations import documents, kept_letters, postings, undo
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.store.book import Book
from collectdesk.store.queries import limitation
from collectdesk.store.queries.claim_papers import papers
from collectdesk.store.queries.claims import claim
from collectdesk.store.queries.limitation_events import events_of
from collectdesk.store.queries.limitation_suggestions import suggested
from collectdesk.store.tables import Letter, LetterClaim
from tests import factory
from tests.factory import TAIPEI

# EMS demand delivered 20 December 2024: the claim of 31 March 2022 lives to 20 December 2027
DUE = date(2022, 3, 31)
DATED, DELIVERED = date(2024, 12, 16), date(2024, 12, 20)
DAY = date(2024, 12, 31)
NOW = datetime(2024, 12, 31, 9, 30, tzinfo=TAIPEI)


def claimed(book: Book, grade: str = "demand", law: str = "CN") -> tuple[int, int]:
    """Give a claim due in 2022 under this law and a letter about it, as printing keeps it."""
    factory.owner(book)
    who = factory.customer(book, jurisdiction=law, currency="CNY", language="zh-Hans")
    key = factory.invoice(book, who, issued_on=date(2022, 3, 1), due_on=DUE, currency="CNY")
    with book.writing("letters-printed", NOW) as entry:
        kept = factory.file_original(book, entry, b"%PDF-1.7", name="L.pdf", kind="letter")
        letter = entry.add(
            Letter, number="L-2024-0001", grade=grade, customer_id=who, currency="CNY", language="zh-Hans",
            dated=DATED, pay_by=DATED, total_minor=10_000, original_id=kept.id, head=book.head()[:32],
            printed_at=factory.instant(NOW), search_key="",
        )  # fmt: skip
        entry.add(LetterClaim, letter_id=letter, invoice_id=key, open_minor=10_000)
    return key, letter


def post(book: Book, letter: int, kind: str = "ems", number: str = "EE123456785CN", **facts) -> int:
    told = {"posted_on": DATED} | facts
    entered = PostingEntered(kind, sent=(Sent(letter, number),), **told)
    return factory.made(postings.note_postings(book, NOW, entered).id)


def safe(book: Book, key: int, day: date = DAY) -> date:
    clock = limitation.clock_of(book.here, claim(book.here, key, day), day)
    assert clock is not None
    return clock.last_safe_day


def told(book: Book, key: int, day: date = DAY) -> list[tuple[str, date]]:
    return [(one.from_what, one.on) for one in suggested(book.here, claim(book.here, key, day), day)]


def test_a_delivered_demand_moves_the_clock_of_a_prc_claim_by_itself(book: Book) -> None:
    key, letter = claimed(book)
    sent = post(book, letter)
    assert safe(book, key) == date(2025, 3, 31)
    postings.note_delivery(book, NOW, sent, DELIVERED)
    assert safe(book, key) == date(2027, 12, 20)
    (event,) = events_of(book.here, claim(book.here, key, DAY), DAY)
    assert (event.kind, event.on, event.ref) == ("demand_delivered", DELIVERED, f"posting:{sent}")
    assert told(book, key) == []
    undo.undo(book, NOW)
    assert safe(book, key) == date(2025, 3, 31)


def test_as_of_a_day_before_its_delivery_it_moves_nothing(book: Book) -> None:
    key, letter = claimed(book)
    post(book, letter, delivered_on=DELIVERED)
    assert safe(book, key, date(2024, 12, 19)) == date(2025, 3, 31)
    assert safe(book, key, DELIVERED) == date(2027, 12, 20)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scanned", [True, False])
def test_only_what_a_slip_or_paper_proves_moves_it(book: Book, kind: str, *, scanned: bool) -> None:
    key, letter = claimed(book)
    scan = factory.made(documents.file_document(book, NOW, b"slip", "slip.png").id) if scanned else None
    for number in ("", "EE123456785CN"):
        sent = post(book, letter, kind, number, delivered_on=DELIVERED, document_id=scan)
        kept = number if kind not in ("ordinary", "by_hand") else ""
        if proves(kind, kept, scan):
            assert safe(book, key) == date(2027, 12, 20)
            assert told(book, key) == []
        else:
            assert safe(book, key) == date(2025, 3, 31)
            assert told(book, key) == [("letter", DELIVERED)]
        postings.void_posting(book, NOW, sent)


@pytest.mark.parametrize("grade", ["before_due", "statement", "thanks", "receipt", "cover"])
def test_a_letter_that_asks_for_nothing_moves_nothing(book: Book, grade: str) -> None:
    key, letter = claimed(book, grade)
    post(book, letter, delivered_on=DELIVERED)
    assert safe(book, key) == date(2025, 3, 31)


@pytest.mark.parametrize("grade", DEMANDS)
def test_every_letter_that_asks_for_payment_is_a_demand_when_it_arrives(book: Book, grade: str) -> None:
    key, letter = claimed(book, grade)
    post(book, letter, delivered_on=DELIVERED)
    assert safe(book, key) == date(2027, 12, 20)


@pytest.mark.parametrize("ended", ["returned", "refused"])
def test_what_came_back_is_only_suggested_on_its_day(book: Book, ended: str) -> None:
    key, letter = claimed(book)
    sent = post(book, letter)
    assert told(book, key) == [("letter", DATED)]
    postings.note_return(book, NOW, sent, ended, DELIVERED)
    assert safe(book, key) == date(2025, 3, 31)
    assert told(book, key) == [("letter", DELIVERED)]


def test_a_cancelled_letter_is_no_demand(book: Book) -> None:
    key, letter = claimed(book)
    post(book, letter, delivered_on=DELIVERED)
    kept_letters.cancel_letter(book, NOW, letter, "wrong sum")
    assert safe(book, key) == date(2025, 3, 31)
    assert told(book, key) == []


def test_the_day_the_owner_noted_for_a_letter_stands_in_place_of_the_slip(book: Book) -> None:
    key, letter = claimed(book)
    who = claim(book.here, key, DAY).customer_id
    factory.limitation.note_event(
        book,
        NOW,
        factory.EventEntered(who, "demand_delivered", date(2024, 12, 17), (key,), letter_id=letter),
    )
    post(book, letter, delivered_on=DELIVERED)
    assert safe(book, key) == date(2027, 12, 17)


def test_a_letter_that_arrived_twice_counts_from_the_first_time(book: Book) -> None:
    key, letter = claimed(book)
    post(book, letter, delivered_on=DELIVERED)
    post(book, letter, "courier", "SF1", delivered_on=date(2024, 12, 24))
    assert safe(book, key) == date(2027, 12, 20)


def test_where_a_plain_demand_moves_nothing_its_delivery_does_not_either(book: Book) -> None:
    key, letter = claimed(book, law="HK")
    before = safe(book, key)
    post(book, letter, delivered_on=DELIVERED)
    assert safe(book, key) == before


def test_the_list_of_what_runs_out_knows_of_the_delivery(book: Book) -> None:
    key, letter = claimed(book)
    post(book, letter, delivered_on=DELIVERED)
    (row,) = limitation.every(book.here, DAY)
    assert (row.invoice_id, row.safe_day) == (key, date(2027, 12, 20))


def test_the_scan_of_a_slip_is_a_paper_at_hand(book: Book) -> None:
    key, letter = claimed(book)
    assert papers(book.here, [key])["posting"].missing == (key,)
    scan = factory.made(documents.file_document(book, NOW, b"slip", "slip.png").id)
    sent = post(book, letter, document_id=scan)
    found = papers(book.here, [key])["posting"]
    assert [one.name for one in found.found] == ["slip.png"]
    assert found.missing == ()
    postings.void_posting(book, NOW, sent)
    assert papers(book.here, [key])["posting"].missing == (key,)
