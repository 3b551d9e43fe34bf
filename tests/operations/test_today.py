"""Today on a real book: each kind of cause, its sentences, later, skip and done, and three weeks closed."""

from datetime import timedelta

import pytest

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.domain.today import KINDS
from collectdesk.operations import customers, disputes, letters, log, payments, today, undo
from collectdesk.operations.log import LogEntered
from collectdesk.operations.print_run import print_letters
from collectdesk.operations.today import TodayItem
from collectdesk.store.book import Book
from collectdesk.store.queries import today_numbers
from collectdesk.store.queries.today_facts import Facts
from tests import factory

NOW, DAY, days = factory.NOW, factory.DAY, factory.days


def items(book: Book, ahead: int = 0, language: str = "en") -> list[TodayItem]:
    return today.items(book.here, days(ahead), language)


def kinds(book: Book, ahead: int = 0) -> list[str]:
    return [item.kind for item in items(book, ahead)]


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


@pytest.fixture
def owing(book: Book, who: int) -> tuple[int, int]:
    return who, factory.invoice(book, who)


def test_nothing_is_proposed_where_nothing_is_due(book: Book, who: int) -> None:
    assert kinds(book) == []
    factory.invoice(book, who, due_on=DAY)
    assert kinds(book) == []


def test_a_claim_past_due_proposes_a_letter_and_after_its_day_a_call(
    book: Book, owing: tuple[int, int]
) -> None:
    factory.owner(book)
    (item,) = items(book)
    assert (item.kind, item.step, item.amount_minor, item.currency) == (
        "reminder_due",
        "letter",
        10_000,
        "TWD",
    )
    assert print_letters(book, NOW, letters.propose(book, DAY)).failed == ()
    # the letter asks for payment within seven days
    assert [kinds(book, ahead) for ahead in (0, 1, 7)] == [[], [], []]
    (item,) = items(book, 8)
    assert (item.kind, item.step) == ("reminder_due", "call")
    assert "7 April" in item.why
    assert owing


def test_whoever_was_spoken_to_is_left_alone_for_the_days_between_letters(
    book: Book, owing: tuple[int, int]
) -> None:
    factory.said(book, owing[0])
    assert [kinds(book, ahead) for ahead in (0, 4)] == [[], []]
    assert kinds(book, 5) == ["reminder_due"]


def test_a_note_to_ourselves_is_no_contact(book: Book, owing: tuple[int, int]) -> None:
    factory.said(book, owing[0], channel="note", direction="none")
    assert kinds(book) == ["reminder_due"]


def test_a_promise_is_asked_after_on_its_day_and_called_broken_after_the_grace(
    book: Book, owing: tuple[int, int]
) -> None:
    factory.promise(book, owing[0], who="林小姐", pauses=True)
    assert [kinds(book, ahead) for ahead in (0, 4)] == [[], []]
    (item,) = items(book, 5)
    assert (item.kind, item.amount_minor, item.step) == ("promise_due", 5_000, "check_bank")
    assert item.why.startswith("林小姐 promised to pay NT$ 50 today")
    assert [kinds(book, ahead)[0] for ahead in (6, 8, 9)] == ["promise_due", "promise_due", "promise_broken"]
    (item,) = items(book, 9)
    assert (item.amount_minor, item.step) == (10_000, "call")
    assert "nothing has come in" in item.why


def test_a_kept_promise_is_not_mentioned_and_a_part_is_told(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    factory.promise(book, who)
    factory.payment(book, who, 2_000, {claim: 2_000}, received_on=days(1))
    assert "so far NT$ 20 has come in" in items(book, 5)[0].why
    assert "NT$ 20 came in, NT$ 30 is missing" in items(book, 9)[0].why
    factory.payment(book, who, 3_000, {claim: 3_000}, received_on=days(2))
    assert "promise_due" not in kinds(book, 5)
    assert "promise_broken" not in kinds(book, 9)


def test_a_broken_promise_is_dealt_with_by_a_talk_a_new_promise_or_the_money(book: Book) -> None:
    spoken, again, paid = (factory.customer(book, name) for name in ("a", "b", "c"))
    for one in (spoken, again, paid):
        claim = factory.invoice(book, one)
        factory.promise(book, one, made_on=days(-20), due_on=days(-10))
    assert kinds(book) == ["promise_broken"] * 3
    factory.said(book, spoken)
    factory.promise(book, again)
    factory.payment(book, paid, 10_000, {claim: 10_000})
    assert "promise_broken" not in kinds(book)


@pytest.mark.parametrize("result", ["no_answer", "voicemail", "wrong_number", "left_message"])
def test_a_call_in_vain_rests_until_tomorrow_and_is_not_forgotten(
    book: Book, owing: tuple[int, int], result: str
) -> None:
    who, _ = owing
    factory.promise(book, who, made_on=days(-20), due_on=days(-10))
    agreed = factory.customer(book, "Agreed")
    factory.said(book, agreed, ago=5, next_action="x", next_on=DAY)
    assert kinds(book) == ["promise_broken", "follow_up"]
    for one in (who, agreed):
        factory.said(book, one, result=result)
    assert kinds(book) == []
    assert kinds(book, 1) == ["promise_broken", "follow_up"]
    later = NOW + timedelta(days=1)
    for one in (who, agreed):
        log.add_entry(book, later, LogEntered(one, later, result="reached"))
    assert kinds(book, 1) == []
    assert "promise_broken" not in kinds(book, 9)


def test_how_often_promises_were_broken_is_told(book: Book, owing: tuple[int, int]) -> None:
    for ago in (60, 20):
        factory.promise(book, owing[0], made_on=days(-ago), due_on=days(-ago + 5))
    assert items(book)[0].why.endswith("Promises not kept so far: 2.")


def test_what_was_agreed_shows_on_its_day_until_somebody_was_in_touch(book: Book, who: int) -> None:
    factory.said(book, who, ago=3, next_action="寄副本", next_on=days(1))
    assert [kinds(book, ahead) for ahead in (0, 1, 30)] == [[], ["follow_up"], ["follow_up"]]
    assert items(book, 1)[0].why == "Agreed for 1 April: 寄副本"
    factory.said(book, who)
    # spoken before the day: it still stands
    assert kinds(book, 1) == ["follow_up"]
    later = NOW + timedelta(days=1)
    log.add_entry(book, later, LogEntered(who, later, text="已寄"))
    assert kinds(book, 1) == []


def test_a_newer_agreement_takes_the_place_of_the_older_and_a_correction_too(book: Book, who: int) -> None:
    key = factory.said(book, who, ago=3, next_action="a", next_on=DAY)
    log.correct_entry(
        book, NOW, key, LogEntered(who, NOW - timedelta(days=3), text="b", next_action="c", next_on=days(2))
    )
    assert (kinds(book), items(book, 2)[0].why) == ([], "Agreed for 2 April: c")


def test_a_mail_that_was_not_answered_shows_and_a_talk_does_not(book: Book) -> None:
    mail, call, missed, answered = (factory.customer(book, name) for name in "abcd")
    factory.said(book, mail, ago=2, direction="in", channel="email", text="請寄副本")
    factory.said(book, call, ago=2, direction="in", channel="phone")
    factory.said(book, missed, ago=1, direction="in", channel="phone", result="voicemail")
    factory.said(book, answered, ago=2, direction="in", channel="line")
    factory.said(book, answered, ago=1, direction="out", channel="line")
    found = items(book)
    assert [(item.kind, item.customer) for item in found] == [("incoming", "a"), ("incoming", "c")]
    assert found[0].why.endswith("請寄副本")


def test_a_dispute_shows_on_the_day_to_come_back_to_it(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    key = factory.dispute(book, who, {claim: None}, wants="重做")
    assert [kinds(book, ahead) for ahead in (0, 6)] == [[], []]
    (item,) = items(book, 7)
    assert (item.kind, item.amount_minor, item.record_id) == ("dispute_revisit", 10_000, key)
    assert item.why.endswith("INV-001. They want: 重做")
    disputes.revisit_dispute(book, NOW, key, days(20))
    assert kinds(book, 7) == []


def test_a_pause_keeps_away_and_its_end_is_told_once(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    factory.pause(book, who)
    assert [kinds(book, ahead) for ahead in (0, 9)] == [[], []]
    (item,) = items(book, 10)
    assert (item.kind, item.why) == (
        "pause_ended",
        "The pause ended on 10 April. You paused because: 會計休假",
    )
    later = NOW + timedelta(days=10)
    log.add_entry(book, later, LogEntered(who, later, text="x"))
    assert kinds(book, 10) == []


def test_who_is_never_reminded_is_still_not_forgotten(book: Book) -> None:
    who = factory.customer(book, never_remind=True)
    factory.invoice(book, who)
    assert [kinds(book, ahead) for ahead in (0, 19)] == [[], []]
    (item,) = items(book, 20)
    assert (item.kind, item.step) == ("silent", "call")
    factory.said(book, who)
    assert [kinds(book, ahead) for ahead in (20, 29)] == [[], []]
    assert kinds(book, 30) == ["silent"]


@pytest.mark.parametrize("state", ["lawyer", "insolvent"])
def test_with_a_lawyer_or_an_administrator_nothing_is_chased(book: Book, state: str) -> None:
    who = factory.customer(book, state=state)
    claim = factory.invoice(book, who)
    factory.promise(book, who, made_on=days(-20), due_on=days(-10))
    factory.dispute(book, who, {claim: 100}, revisit_on=DAY)
    assert kinds(book) == []
    factory.said(book, who, ago=2, direction="in", channel="email")
    assert kinds(book) == ["incoming"]


def test_loose_money_shows_while_there_is_something_it_could_settle(book: Book, who: int) -> None:
    factory.payment(book, who, 3_000)
    assert kinds(book) == []
    claim = factory.invoice(book, who, due_on=days(5))
    (item,) = items(book)
    assert (item.kind, item.amount_minor) == ("unallocated", 3_000)
    payments.allocate_payment(book, NOW, 1, [factory.Share(claim, 3_000)], DAY)
    assert kinds(book) == []


def test_each_currency_has_its_own_line_and_nothing_is_added_across(
    book: Book, owing: tuple[int, int]
) -> None:
    who, _ = owing
    factory.invoice(book, who, "G", currency="GBP", amount_minor=700, due_on=days(-5))
    found = items(book)
    assert [(item.currency, item.amount_minor) for item in found] == [("TWD", 10_000), ("GBP", 700)]
    factory.said(book, who, ago=9, next_action="x", next_on=DAY)
    # what concerns the whole customer stands with the oldest claim, once
    assert [(item.kind, item.currency) for item in items(book)] == [
        ("follow_up", "TWD"),
        ("reminder_due", "GBP"),
    ]


def test_a_disputed_part_is_taken_off_what_is_at_stake(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    factory.dispute(book, who, {claim: 4_000})
    assert items(book)[0].amount_minor == 6_000


def test_later_skip_and_done_do_what_they_say_and_undo_takes_the_word_back(
    book: Book, owing: tuple[int, int]
) -> None:
    (item,) = items(book)
    today.put_off(book, NOW, item, days(3))
    assert [kinds(book, ahead) for ahead in (0, 2, 3)] == [[], [], ["reminder_due"]]
    undo.undo(book, NOW)
    today.skip(book, NOW, item)
    assert [kinds(book, ahead) for ahead in (0, 1)] == [[], ["reminder_due"]]
    undo.undo(book, NOW)
    today.done(book, NOW, item)
    assert [kinds(book, ahead) for ahead in (0, 1)] == [[], []]
    undo.undo(book, NOW)
    assert kinds(book) == ["reminder_due"]
    assert factory.findings(book) == []
    with pytest.raises(Problem, match="later-day-past"):
        today.put_off(book, NOW, item, DAY)
    assert owing


def test_after_three_weeks_closed_everything_is_proposed_once(book: Book) -> None:
    factory.owner(book)
    told = {}
    for name in ("letter", "promise", "agreed", "dispute", "pause", "mail", "new"):
        told[name] = factory.customer(book, name, address="x")
        claim = factory.invoice(book, told[name], due_on=days(10) if name == "new" else days(-10))
        if name == "dispute":
            factory.dispute(book, told[name], {claim: None})
    print_letters(book, NOW, letters.propose(book, DAY, customer_id=told["letter"]))
    factory.promise(book, told["promise"])
    factory.said(book, told["agreed"], next_action="x", next_on=days(3))
    factory.pause(book, told["pause"], until=days(6))
    factory.said(book, told["mail"], direction="in", channel="email")
    found = items(book, 21)
    assert {item.customer: (item.kind, item.step) for item in found} == {
        "promise": ("promise_broken", "call"), "agreed": ("follow_up", "follow_up"),
        "letter": ("reminder_due", "call"), "new": ("reminder_due", "letter"),
        "dispute": ("dispute_revisit", "dispute"), "pause": ("pause_ended", "resume"),
        "mail": ("incoming", "answer"),
    }  # fmt: skip
    assert len(found) == len(told)


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_kind_has_its_words_and_no_gap_in_them(book: Book, language: str) -> None:
    for number, kind in enumerate(KINDS):
        one = factory.customer(book, f"{number}")
        claim = factory.invoice(book, one, issued_on=days(-80), due_on=days(-50))
        match kind:
            case "promise_due":
                factory.promise(book, one, due_on=DAY)
            case "promise_broken":
                factory.promise(book, one, made_on=days(-30), due_on=days(-20))
            case "follow_up":
                factory.said(book, one, ago=9, next_on=DAY)
            case "dispute_revisit":
                factory.dispute(book, one, {claim: None}, revisit_on=DAY)
            case "pause_ended":
                factory.pause(book, one, since=days(-9), until=DAY)
            case "incoming":
                factory.said(book, one, direction="in", channel="email")
            case "silent":
                customers.change_customer(
                    book, NOW, one, customers.CustomerEntered(f"{number}", "en", "TWD", never_remind=True)
                )
            case "unallocated":
                factory.payment(book, one, 5)
                factory.said(book, one)
            case "limitation_close" | "limitation":
                # two years under the law of Taiwan: two weeks, or two months, are left
                due = days(14 if kind == "limitation_close" else 60).replace(year=DAY.year - 2)
                told = customers.CustomerEntered(
                    f"{number}", "en", "TWD", jurisdiction="TW", never_remind=kind == "limitation"
                )
                customers.change_customer(book, NOW, one, told)
                factory.invoice(book, one, "OLD", issued_on=due, due_on=due)
    found = items(book, 0, language)
    assert [item.kind for item in found] == list(KINDS)
    for item in found:
        for text in (item.why, item.step_told, item.order):
            assert text
            assert "$" not in text.replace("NT$", "")
            assert "minor" not in text


def test_the_numbers_on_top_are_per_currency(book: Book, owing: tuple[int, int]) -> None:
    who, claim = owing
    assert today_numbers.numbers(Facts(book.here, DAY)).entered_on is None
    factory.invoice(book, who, "G", currency="GBP", amount_minor=700)
    factory.promise(book, who, due_on=days(2))
    factory.promise(book, who, due_on=days(9))
    factory.promise(book, who, currency="GBP", made_on=days(-20), due_on=days(-10))
    factory.payment(book, who, 1_000, {claim: 1_000}, received_on=days(-1))
    factory.payment(book, who, 400, received_on=days(-40))
    told = today_numbers.numbers(Facts(book.here, DAY))
    assert told.overdue == {"TWD": 9_000, "GBP": 700}
    # 31 March 2026 is a Tuesday: the week ends on Sunday, five days later
    assert told.promised == {"TWD": 5_000}
    assert told.broken == {"GBP": 5_000}
    assert told.paid == {"TWD": 1_000}
    assert told.entered_on == DAY
