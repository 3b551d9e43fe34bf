"""The story of a customer: every kind of event once, newest first, paged, searched, of one customer."""

import pytest

from collectdesk.operations import claims, disputes, log
from collectdesk.operations.log import LogEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import listing, timeline
from collectdesk.store.queries.timeline import KINDS, Event
from tests import factory

NOW, DAY = factory.NOW, factory.DAY


def story(book: Book, who: int, *kinds: str, text: str = "", descending: bool = True) -> list[Event]:
    asked = timeline.of_customer(who, DAY, frozenset(kinds), text, descending=descending)
    return listing.everything(book.here, asked)


@pytest.fixture
def whole(book: Book) -> int:
    """A customer with an event of every kind."""
    who, _, _ = factory.everything(book)
    disputes.close_dispute(book, NOW, 1, "upheld")
    return who


def test_every_kind_is_woven_in(book: Book, whole: int) -> None:
    assert {event.kind for event in story(book, whole)} == set(KINDS)


def test_it_runs_from_the_newest_to_the_oldest_or_back(book: Book, whole: int) -> None:
    found = story(book, whole)
    told = [event.day for event in found]
    assert told == sorted(told, reverse=True)
    assert [event.id for event in story(book, whole, descending=False)] == [event.id for event in found][::-1]
    assert len({event.id for event in found}) == len(found)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_can_be_asked_for_alone(book: Book, whole: int, kind: str) -> None:
    found = story(book, whole, kind)
    assert {event.kind for event in found} == {kind}
    assert len(found) == sum(event.kind == kind for event in story(book, whole))


def test_pages_are_the_whole(book: Book, whole: int) -> None:
    asked = timeline.of_customer(whole, DAY)
    keys = listing.ids(book.here, asked)
    pages = [listing.rows(book.here, asked, keys[at : at + 3]) for at in range(0, len(keys), 3)]
    assert [event for page in pages for event in page] == story(book, whole)
    assert listing.first(book.here, asked, 2) == story(book, whole)[:2]
    assert listing.rows(book.here, asked, [999_999 * 16]) == []


def test_another_customers_story_is_another(book: Book, whole: int) -> None:
    other = factory.customer(book, "Other")
    key = factory.said(book, other)
    assert [(event.kind, event.record_id) for event in story(book, other)] == [("log", key)]
    assert whole != other


def test_events_tell_what_is_known_of_them(book: Book) -> None:
    who, claim, _ = factory.full(book)
    factory.said(book, who, ago=2, result="will_pay", reason="forgot", invoice_ids=(claim,))
    factory.promise(book, who, invoice_ids=(claim,), who="林小姐")
    found = {event.kind: event for event in story(book, who)}
    entry = found["log"]
    assert (entry.what, entry.state, entry.reason, entry.number) == ("phone", "will_pay", "forgot", "INV-001")
    assert entry.at is not None
    promised = found["promise"]
    assert (promised.state, promised.amount_minor, promised.who, promised.until) == (
        "open", 5_000, "林小姐", factory.days(5)
    )  # fmt: skip
    assert (found["payment"].amount_minor, found["invoice"].state) == (4_000, "open")


def test_an_entry_and_its_correction_point_at_each_other(book: Book) -> None:
    who = factory.customer(book)
    old = factory.said(book, who)
    new = log.correct_entry(book, factory.LATER, old, LogEntered(who, NOW, text="x")).id
    found = {event.record_id: event for event in story(book, who)}
    assert (found[old].corrected_by, found[new or 0].corrects) == (new, old)


def test_two_characters_find_what_was_said(book: Book) -> None:
    who = factory.customer(book)
    key = factory.said(book, who, text="請寄發票副本")
    factory.said(book, who, text="100 off")
    assert [event.record_id for event in story(book, who, text="副本")] == [key]
    assert story(book, who, text="%") == []


def test_what_was_decided_and_what_moved_a_limitation_is_told(book: Book) -> None:
    who, claim, _ = factory.full(book)
    claims.decide_interest(book, NOW, [claim], "keep", fixed_sum=True)
    claims.decide_interest(book, NOW, [claim], "waive", why="老客戶")
    factory.event(book, who, (claim,), "acknowledgement", note="簽回的對帳單")
    first, second, event = sorted(story(book, who, "interest", "limitation"), key=lambda e: (e.kind, e.id))
    assert (first.what, first.state, first.number) == ("keep", "fixed_sum", "INV-001")
    assert (second.what, second.state, second.text) == ("waive", "", "老客戶")
    assert (event.what, event.number, event.text) == ("acknowledgement", "INV-001", "簽回的對帳單")
    assert [one.kind for one in story(book, who, text="簽回")] == ["limitation"]
    assert [one.kind for one in story(book, who, text="老客戶")] == ["interest"]
