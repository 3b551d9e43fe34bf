"""Postings: many letters at once, what became of each, what cannot be, and all of it undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.posting import KINDS
from collectdesk.domain.problem import Problem
from collectdesk.operations import documents, kept_letters, postings, undo
from collectdesk.operations.letters import propose
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.operations.print_run import print_letters
from collectdesk.store.book import Book
from collectdesk.store.queries import letters, listing, timeline
from collectdesk.store.queries import postings as queries
from tests import factory
from tests.factory import DAY, NOW, days

LATER = NOW + timedelta(days=20)
ENTERED = PostingEntered("registered", DAY, ())


@pytest.fixture
def printed(book: Book) -> list[int]:
    """Three letters to three customers, printed on the day of the tests."""
    factory.owner(book)
    for name in ("晨光設計有限公司", "Harbour Print Ltd", "大樹藥局"):
        factory.invoice(book, factory.customer(book, name, address="臺北市中山區南京東路二段 8 號"))
    run = print_letters(book, NOW, propose(book, DAY))
    return [letter.id for letter in run.printed]


def state(book: Book, letter: int) -> str:
    return letters.letter(book.here, letter).posting


def post(book: Book, letter: int, number: str = "", **facts) -> int:
    entered = replace(ENTERED, sent=(Sent(letter, number),), **facts)
    return factory.made(postings.note_postings(book, LATER, entered).id)


def test_a_whole_run_is_posted_in_one_entry_with_a_number_each(book: Book, printed: list[int]) -> None:
    sent = tuple(Sent(key, f"rr 12345678{n} tw") for n, key in enumerate(printed))
    changed = postings.note_postings(book, LATER, replace(ENTERED, sent=sent, note="古亭郵局"))
    assert (changed.what, changed.fields, changed.kinds) == ("noted-postings", {"count": 3}, {"posting"})
    assert [state(book, key) for key in printed] == ["posted"] * 3
    rows = [queries.of_letter(book.here, key)[0] for key in printed]
    assert [row.number for row in rows] == ["RR123456780TW", "RR123456781TW", "RR123456782TW"]
    assert {(row.kind, row.posted_on, row.note) for row in rows} == {("registered", DAY, "古亭郵局")}
    undo.undo(book, LATER)
    assert [state(book, key) for key in printed] == [""] * 3
    assert factory.findings(book) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_posting_is_kept(book: Book, printed: list[int], kind: str) -> None:
    row = queries.posting(book.here, post(book, printed[0], "A1", kind=kind))
    assert row.kind == kind
    assert row.number == ("" if kind in ("ordinary", "by_hand") else "A1")
    with pytest.raises(ValueError, match="pigeon"):
        post(book, printed[0], kind="pigeon")


def test_a_delivery_is_noted_with_what_the_slip_tells(book: Book, printed: list[int]) -> None:
    key = post(book, printed[0])
    scan = factory.made(documents.file_document(book, LATER, b"slip", "slip.png", kind="posting").id)
    postings.note_delivery(book, LATER, key, days(3), number="rr123456785tw", document_id=scan)
    row = queries.posting(book.here, key)
    assert (row.state, row.delivered_on, row.number, row.document) == (
        "delivered", days(3), "RR123456785TW", "slip.png",
    )  # fmt: skip
    assert row.proved
    assert state(book, printed[0]) == "delivered"
    undo.undo(book, LATER)
    row = queries.posting(book.here, key)
    assert (row.state, row.number, row.document_id) == ("posted", "", None)


@pytest.mark.parametrize("ended", ["returned", "refused"])
def test_a_letter_that_came_back_can_be_posted_again(book: Book, printed: list[int], ended: str) -> None:
    first = post(book, printed[0], "A1")
    postings.note_return(book, LATER, first, ended, days(9), note="查無此人")
    assert state(book, printed[0]) == ended
    second = post(book, printed[0], "A2", posted_on=days(10))
    assert state(book, printed[0]) == "posted"
    postings.note_delivery(book, LATER, second, days(12))
    assert state(book, printed[0]) == "delivered"
    told = [(row.id, row.state, row.note) for row in queries.of_letter(book.here, printed[0])]
    assert told == [(first, ended, "查無此人"), (second, "delivered", "")]
    while undo.undoable(book):
        undo.undo(book, LATER)
    assert state(book, printed[0]) == ""
    assert factory.findings(book) == []


def test_a_mistaken_posting_is_taken_out_and_its_number_is_free(book: Book, printed: list[int]) -> None:
    key = post(book, printed[0], "A1")
    changed = postings.void_posting(book, LATER, key)
    assert changed.fields == {"letter": "L-2026-0001"}
    assert state(book, printed[0]) == ""
    post(book, printed[1], "A1")
    with pytest.raises(Problem, match="posting-unknown"):
        postings.void_posting(book, LATER, key)
    assert factory.findings(book) == []


def refused(book: Book, code: str, letter: int, number: str = "", **facts) -> None:
    before = factory.images(book)
    with pytest.raises(Problem, match=f"^{code}"):
        post(book, letter, number, **facts)
    assert factory.images(book) == before


def test_what_cannot_be_is_told_and_nothing_is_noted(book: Book, printed: list[int]) -> None:
    first, second, third = printed
    refused(book, "posting-in-future", first, posted_on=days(21))
    refused(book, "posting-in-future", first, delivered_on=days(21))
    refused(book, "posting-before-letter", first, posted_on=days(-1))
    refused(book, "delivery-before-posting", first, posted_on=days(2), delivered_on=days(1))
    refused(book, "letter-unknown", 99)
    post(book, first, "A1")
    refused(book, "posting-number-taken", second, " a1 ")
    scan = factory.made(
        documents.file_document(
            book, LATER, b"slip", "slip.png", customer_id=letters.letter(book.here, first).customer_id
        ).id
    )
    refused(book, "posting-proof-of-another", second, document_id=scan)
    refused(book, "posting-proof-of-another", second, document_id=99)
    kept_letters.cancel_letter(book, LATER, third, "wrong address")
    refused(book, "posting-of-cancelled", third)
    with pytest.raises(Problem, match="posting-letter-missing"):
        postings.note_postings(book, LATER, ENTERED)


def test_of_many_letters_all_are_noted_or_none(book: Book, printed: list[int]) -> None:
    kept_letters.cancel_letter(book, LATER, printed[2], "wrong address")
    sent = tuple(Sent(key) for key in printed)
    with pytest.raises(Problem, match="posting-of-cancelled"):
        postings.note_postings(book, LATER, replace(ENTERED, sent=sent))
    assert [state(book, key) for key in printed] == [""] * 3


def test_two_letters_to_one_customer_may_share_an_envelope(book: Book) -> None:
    factory.owner(book)
    who = factory.customer(book, address="臺北市中山區南京東路二段 8 號")
    factory.invoice(book, who)
    factory.invoice(book, who, "INV-002", currency="USD")
    run = print_letters(book, NOW, propose(book, DAY))
    sent = tuple(Sent(letter.id, "A1") for letter in run.printed)
    assert len(sent) == 2
    postings.note_postings(book, NOW, replace(ENTERED, sent=sent))
    assert factory.findings(book) == []


def test_what_became_of_a_posting_is_noted_once(book: Book, printed: list[int]) -> None:
    key = post(book, printed[0])
    with pytest.raises(Problem, match="delivery-before-posting"):
        postings.note_delivery(book, LATER, key, days(-1))
    with pytest.raises(Problem, match="posting-in-future"):
        postings.note_return(book, LATER, key, "refused", days(21))
    with pytest.raises(ValueError, match="lost"):
        postings.note_return(book, LATER, key, "lost", DAY)
    postings.note_delivery(book, LATER, key, DAY)
    for again in (postings.note_delivery,):
        with pytest.raises(Problem, match="posting-ended"):
            again(book, LATER, key, DAY)
    with pytest.raises(Problem, match="posting-ended"):
        postings.note_return(book, LATER, key, "returned", days(1))
    with pytest.raises(Problem, match="posting-unknown"):
        postings.note_delivery(book, LATER, 99, DAY)


def test_a_delivery_without_a_new_number_keeps_the_one_it_has(book: Book, printed: list[int]) -> None:
    key = post(book, printed[0], "A1")
    postings.note_delivery(book, LATER, key, DAY, number="")
    assert queries.posting(book.here, key).number == "A1"


def test_the_story_of_a_customer_tells_of_the_posting(book: Book, printed: list[int]) -> None:
    key = post(book, printed[0], "RR123456785TW", posted_on=days(1))
    postings.note_delivery(book, LATER, key, days(4))
    letter = letters.letter(book.here, printed[0])
    asked = timeline.of_customer(letter.customer_id, days(20), frozenset({"posting"}), "rr1234")
    (event,) = listing.everything(book.here, asked)
    assert (event.kind, event.record_id, event.day, event.what) == ("posting", key, days(1), "registered")
    assert (event.state, event.until, event.number, event.who) == (
        "delivered", days(4), "RR123456785TW", letter.number,
    )  # fmt: skip
    postings.void_posting(book, LATER, key)
    assert listing.everything(book.here, asked) == []


def test_the_newest_posting_of_each_letter_is_given(book: Book, printed: list[int]) -> None:
    post(book, printed[0], "A1")
    newest = post(book, printed[0], "A2", posted_on=days(5))
    found = queries.last(book.here, printed)
    assert {key: row.id for key, row in found.items()} == {printed[0]: newest}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=4),
    ends=st.lists(st.sampled_from(["", "delivered", "returned", "refused"]), min_size=4, max_size=4),
    after=st.integers(0, 9),
)
def test_whatever_is_noted_the_book_holds_and_undo_takes_it_back(
    tmp_path_factory, kinds: list[str], ends: list[str], after: int
) -> None:
    with Book.create(tmp_path_factory.mktemp("book") / "book") as book:
        factory.everything(book)
        (letter,) = book.here.execute("SELECT id FROM letter").fetchone()
        before, done = factory.images(book), len(book.sitting)
        for number, (kind, end) in enumerate(zip(kinds, ends, strict=False)):
            key = post(book, letter, f"X{number}", kind=kind)
            on: date = days(after)
            if end == "delivered":
                postings.note_delivery(book, LATER, key, on)
            elif end:
                postings.note_return(book, LATER, key, end, on)
        assert factory.findings(book) == []
        while len(book.sitting) > done:
            undo.undo(book, LATER)
        after_all = factory.images(book)
        assert {one: after_all[one] for one in before} == before
        assert factory.findings(book) == []
