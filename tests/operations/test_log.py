"""Noting what was said: entries, corrections, and what came of a talk, in one transaction."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.log import CHANNELS, DIRECTIONS
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, customers, log, undo
from collectdesk.operations.customers import ContactEntered
from collectdesk.operations.disputes import Contested, DisputeEntered
from collectdesk.operations.log import LogEntered
from collectdesk.operations.pauses import PauseEntered
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import disputes, listing, pauses, promises
from collectdesk.store.queries import log as queries
from collectdesk.store.queries.log import Wanted
from tests import factory

NOW, DAY, days = factory.NOW, factory.DAY, factory.days


def found(book: Book, wanted: Wanted, sort: str = "happened", *, descending: bool = True) -> list[int]:
    asked = queries.listed(wanted, sort, descending=descending)
    return [row.id for row in listing.everything(book.here, asked)]


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


def test_an_entry_keeps_when_it_happened_and_when_it_was_noted(book: Book, who: int) -> None:
    happened = (NOW - timedelta(days=3)).astimezone(UTC)
    key = log.add_entry(book, NOW, LogEntered(who, happened, text="x")).id or 0
    row = queries.entry(book.here, key)
    assert (row.happened_at, row.recorded_at) == (happened, NOW)
    assert row.happened_at.utcoffset() == timedelta(0)
    assert row.noted_late == timedelta(days=3)


def test_a_call_noted_within_a_day_is_not_called_late(book: Book, who: int) -> None:
    key = log.add_entry(book, NOW, LogEntered(who, NOW - timedelta(hours=24), text="x")).id or 0
    assert queries.entry(book.here, key).noted_late is None


def test_a_call_with_all_that_came_of_it_is_one_entry_of_the_journal(book: Book, who: int) -> None:
    claim, other = factory.invoice(book, who), factory.invoice(book, who, "B")
    before = book.sitting[-1].seq
    changed = log.add_entry(
        book, NOW, LogEntered(who, NOW, result="will_pay", invoice_ids=(claim,)),
        promise=PromiseEntered(who, "TWD", 5_000, DAY, days(5)),
        dispute=DisputeEntered(who, "price", DAY, days(9), (Contested(other),)),
        pause=PauseEntered(who, DAY, days(5), "promised"),
    )  # fmt: skip
    assert changed.entry == before + 1
    (promised,) = promises.of_customer(book.here, who, DAY)
    (disputed,) = disputes.of_customer(book.here, who)
    assert (promised.log_entry_id, disputed.log_entry_id) == (changed.id, changed.id)
    assert len(pauses.of_customer(book.here, who)) == 1
    assert queries.entry(book.here, changed.id or 0).invoices == ("INV-001",)
    undo.undo(book, NOW)
    assert promises.of_customer(book.here, who, DAY) == []
    assert (disputes.of_customer(book.here, who), found(book, Wanted())) == ([], [])
    assert factory.findings(book) == []


def test_if_the_promise_cannot_stand_nothing_is_noted(book: Book, who: int) -> None:
    entered = LogEntered(who, NOW, text="x")
    with pytest.raises(Problem, match="promise-day-past"):
        log.add_entry(book, NOW, entered, promise=PromiseEntered(who, "TWD", 5_000, DAY, days(-1)))
    assert found(book, Wanted()) == []


def test_a_correction_is_a_new_entry_and_both_are_shown(book: Book, who: int) -> None:
    old = factory.said(book, who, text="週五付")
    entered = LogEntered(who, NOW, text="下週五付")
    new = log.correct_entry(book, factory.LATER, old, entered).id or 0
    assert (queries.entry(book.here, old).corrected_by, queries.entry(book.here, old).text) == (new, "週五付")
    assert (queries.entry(book.here, new).corrects, queries.entry(book.here, new).text) == (old, "下週五付")
    assert set(found(book, Wanted())) == {old, new}
    with pytest.raises(Problem, match="log-corrected-already"):
        log.correct_entry(book, factory.LATER, old, entered)
    log.correct_entry(book, factory.LATER, new, replace(entered, text="再改"))
    assert factory.findings(book) == []


def test_a_correction_taken_back_can_be_made_again(book: Book, who: int) -> None:
    old = factory.said(book, who)
    log.correct_entry(book, NOW, old, LogEntered(who, NOW, text="a"))
    undo.undo(book, NOW)
    assert queries.entry(book.here, old).corrected_by is None
    log.correct_entry(book, NOW, old, LogEntered(who, NOW, text="b"))


def refused(book: Book, who: int, code: str, **facts: object) -> None:
    entered = replace(LogEntered(who, NOW, text="x"), **facts)  # type: ignore[arg-type]
    with pytest.raises(Problem, match=f"^{code}"):
        log.add_entry(book, NOW, entered)


def test_what_cannot_be_is_refused_in_a_sentence(book: Book, who: int) -> None:
    other = factory.customer(book, "Other")
    theirs = factory.invoice(book, other)
    contact = customers.add_contact(book, NOW, other, ContactEntered("x")).id
    refused(book, who, "log-empty", text=" \n\u200b ")
    refused(book, who, "log-in-future", happened_at=NOW + timedelta(hours=1))
    refused(book, who, "log-word-unknown", result="promised the moon")
    refused(book, who, "log-word-unknown", reason="拖")
    refused(book, who, "log-next-day-missing", next_action="call")
    refused(book, who, "log-contact-of-another", contact_id=contact)
    refused(book, who, "invoice-of-another", invoice_ids=(theirs,))
    refused(book, who, "invoice-unknown", invoice_ids=(999,))
    refused(book, 999, "customer-unknown")
    with pytest.raises(ValueError, match="pigeon"):
        log.add_entry(book, NOW, LogEntered(who, NOW, "pigeon", text="x"))
    with pytest.raises(ValueError, match="zone"):
        log.add_entry(book, NOW, LogEntered(who, NOW.replace(tzinfo=None), text="x"))


def test_the_owner_may_add_results_and_a_correction_keeps_a_word_that_went(book: Book, who: int) -> None:
    business.change_setting(book, NOW, "log_results", ["轉給律師"])
    key = factory.said(book, who, result="轉給律師")
    business.change_setting(book, NOW, "log_results", [])
    refused(book, who, "log-word-unknown", result="轉給律師")
    log.correct_entry(book, NOW, key, LogEntered(who, NOW, text="x", result="轉給律師"))


def test_the_list_is_filtered_by_each_part_and_by_all_together(book: Book, who: int) -> None:
    other = factory.customer(book, "海風民宿")
    first = factory.said(book, who, ago=9, channel="email", direction="in", text="請寄發票副本")
    second = factory.said(book, who, ago=5, result="no_answer", reason="short_of_cash")
    third = factory.said(book, other, ago=1, text="月底付款")
    assert found(book, Wanted()) == [third, second, first]
    assert found(book, Wanted(customer_id=other)) == [third]
    assert found(book, Wanted(channels=frozenset({"email", "visit"}))) == [first]
    assert found(book, Wanted(directions=frozenset({"in"}))) == [first]
    assert found(book, Wanted(results=frozenset({"no_answer"}))) == [second]
    assert found(book, Wanted(reasons=frozenset({"short_of_cash"}))) == [second]
    assert found(book, Wanted(first=days(-5), last=days(-5))) == [second]
    assert found(book, Wanted(first=days(-5))) == [third, second]
    assert found(book, Wanted(last=days(-6))) == [first]
    assert found(book, Wanted("副本", customer_id=other)) == []


@pytest.mark.parametrize(
    ("text", "hit"),
    [("發票", True), ("副本", True), ("海風", True), ("ＣＯＰＹ", True), ("copy", True), ("100%", True),
     ("100_", False), ("本發", False), ("", True), ("王小", True)],
)  # fmt: skip
def test_two_chinese_characters_find_what_was_said_and_by_whom(book: Book, text: str, hit: bool) -> None:
    who = factory.customer(book, "海風民宿")
    contact = customers.add_contact(book, NOW, who, ContactEntered("王小姐")).id
    key = factory.said(book, who, text="請寄發票副本 Copy 100%", contact_id=contact)
    assert found(book, Wanted(text)) == ([key] if hit else [])


def test_longest_silence_puts_first_who_was_not_spoken_to_for_longest(book: Book, who: int) -> None:
    other = factory.customer(book, "Other")
    old, lately = factory.said(book, who, ago=50), factory.said(book, who, ago=2)
    theirs = factory.said(book, other, ago=20)
    assert found(book, Wanted(), "silence") == [theirs, lately, old]
    assert found(book, Wanted(), "silence", descending=False) == [lately, old, theirs]


def test_the_likely_reason_is_the_last_one_that_was_not_corrected(book: Book, who: int) -> None:
    assert queries.last_reason(book.here, who) == ""
    factory.said(book, who, ago=5, reason="forgot")
    key = factory.said(book, who, ago=2, reason="refuses")
    factory.said(book, who, ago=1)
    assert queries.last_reason(book.here, who) == "refuses"
    log.correct_entry(book, NOW, key, LogEntered(who, NOW, reason="short_of_cash"))
    assert queries.last_reason(book.here, who) == "short_of_cash"


def test_a_merge_moves_the_whole_story_and_undo_moves_it_back(book: Book) -> None:
    who, claim, _ = factory.everything(book)
    book.sitting.clear()
    kept = factory.customer(book, "Kept")
    customers.merge_customers(book, NOW, kept, who)
    assert factory.findings(book) == []
    for table in ("log_entry", "promise", "dispute", "pause", "deferral", "document"):
        rows = book.here.execute(f"SELECT DISTINCT customer_id FROM {table} WHERE voided = 0").fetchall()
        assert rows == [(kept,)], table
    undo.undo(book, NOW)
    assert promises.of_customer(book.here, who, DAY)[0].invoice_ids == (claim,)
    assert factory.findings(book) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=40), st.sampled_from(CHANNELS), st.sampled_from(DIRECTIONS), st.text(max_size=10),
    st.timedeltas(timedelta(0), timedelta(days=400)),
)  # fmt: skip
def test_whatever_was_typed_is_kept_or_refused_and_the_book_stays_sound(
    book: Book, text: str, channel: str, direction: str, action: str, ago: timedelta
) -> None:
    who = factory.customer(book, f"C{book.here.execute('SELECT count(*) FROM customer').fetchone()[0]}")
    entered = LogEntered(
        who, NOW - ago, channel, direction, text, next_action=action, next_on=DAY if action else None
    )
    if not clean(text) and not clean(action):
        refused(book, who, "log-empty", text=text)
        return
    key = log.add_entry(book, NOW, entered).id or 0
    row = queries.entry(book.here, key)
    assert abs(row.happened_at - entered.happened_at) < timedelta(seconds=1)
    assert (row.channel, row.direction) == (channel, direction)
