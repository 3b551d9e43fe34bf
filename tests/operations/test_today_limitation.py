"""Today warns of claims that run out: in time, whatever else stands with the customer, once per threshold."""

from datetime import date, datetime, timedelta

import pytest

from collectdesk.operations import business, customers, today, undo
from collectdesk.operations.customers import CustomerEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import customers as customer_queries
from collectdesk.store.queries.today_facts import Facts
from tests import factory
from tests.factory import TAIPEI

# under the law of Taiwan the last safe day of goods due then is 31 March 2027, a Wednesday
DUE, SAFE = date(2025, 3, 31), date(2027, 3, 31)
FIRST_WARNINGS = {
    "12m": date(2026, 3, 31), "6m": date(2026, 9, 30), "3m": date(2026, 12, 31), "1m": date(2027, 2, 28),
    "7d": date(2027, 3, 24), "passed": date(2027, 4, 1),
}  # fmt: skip


@pytest.fixture
def owing(book: Book) -> tuple[int, int]:
    """A customer under the law of Taiwan who is never reminded, with one claim due in March 2025."""
    who = factory.customer(book, jurisdiction="TW", never_remind=True)
    return who, old(book, who)


def old(book: Book, who: int, number: str = "OLD-1", due: date = DUE, **facts) -> int:
    return factory.invoice(book, who, number, issued_on=due - timedelta(days=20), due_on=due, **facts)


def warnings(book: Book, day: date) -> list[today.TodayItem]:
    return [item for item in today.items(book.here, day, "en") if item.kind.startswith("limitation")]


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=TAIPEI)


@pytest.mark.parametrize(("threshold", "day"), FIRST_WARNINGS.items())
def test_each_warning_begins_on_its_day(
    book: Book, owing: tuple[int, int], threshold: str, day: date
) -> None:
    _, key = owing
    (item,) = warnings(book, day)
    assert item.about == f"limitation:{key}:{threshold}"
    assert item.kind == ("limitation" if threshold in ("12m", "6m", "3m") else "limitation_close")
    assert (item.since, item.step, item.record_id, item.amount_minor) == (day, "limitation", key, 10_000)
    before = warnings(book, day - timedelta(days=1))
    assert [one.about for one in before] != [item.about]


def test_before_the_first_warning_nothing_is_said(book: Book, owing: tuple[int, int]) -> None:
    assert warnings(book, date(2026, 3, 30)) == []


def test_the_sentence_tells_invoice_day_and_days_left(book: Book, owing: tuple[int, int]) -> None:
    (item,) = warnings(book, date(2027, 3, 1))
    assert "OLD-1" in item.why
    assert "31 March" in item.why
    assert "days left: 30" in item.why
    (last,) = warnings(book, SAFE)
    assert "today, 31 March, is the last safe day" in last.why
    (passed,) = warnings(book, date(2027, 4, 2))
    assert "was 31 March" in passed.why


@pytest.mark.parametrize("threshold", ["12m", "6m", "3m", "1m", "7d"])
def test_done_is_done_until_the_next_threshold(book: Book, owing: tuple[int, int], threshold: str) -> None:
    names = list(FIRST_WARNINGS)
    first, following = (FIRST_WARNINGS[name] for name in (threshold, names[names.index(threshold) + 1]))
    (item,) = warnings(book, first)
    today.done(book, at(first), item)
    assert warnings(book, first) == []
    assert warnings(book, following - timedelta(days=1)) == []
    (again,) = warnings(book, following)
    assert again.about.endswith(names[names.index(threshold) + 1])


def test_put_off_comes_back_on_its_day_and_at_the_next_threshold_before_it(
    book: Book, owing: tuple[int, int]
) -> None:
    (item,) = warnings(book, date(2026, 10, 1))
    today.put_off(book, at(date(2026, 10, 1)), item, date(2027, 1, 15))
    assert warnings(book, date(2026, 12, 30)) == []
    assert len(warnings(book, date(2026, 12, 31))) == 1
    undo.undo(book, at(date(2026, 10, 1)))
    (item,) = warnings(book, date(2026, 10, 1))
    today.put_off(book, at(date(2026, 10, 1)), item, date(2026, 10, 5))
    assert [len(warnings(book, date(2026, 10, n))) for n in (4, 5)] == [0, 1]


def test_what_is_done_once_it_has_passed_never_comes_back(book: Book, owing: tuple[int, int]) -> None:
    (item,) = warnings(book, date(2027, 4, 2))
    today.done(book, at(date(2027, 4, 2)), item)
    assert warnings(book, date(2027, 12, 1)) == []


def test_a_year_after_it_has_passed_today_is_silent(book: Book, owing: tuple[int, int]) -> None:
    assert len(warnings(book, SAFE + timedelta(days=365))) == 1
    assert warnings(book, SAFE + timedelta(days=366)) == []


@pytest.mark.parametrize("state", ["lawyer", "insolvent"])
def test_neither_a_lawyer_nor_an_administrator_stops_the_warning(
    book: Book, owing: tuple[int, int], state: str
) -> None:
    who, _ = owing
    facts = customer_queries.customer(book.here, who)
    told = CustomerEntered(facts.name, "zh-Hant-TW", "TWD", jurisdiction="TW", state=state)
    customers.change_customer(book, factory.NOW, who, told)
    assert [item.kind for item in warnings(book, date(2027, 3, 25))] == ["limitation_close"]
    assert [item.kind for item in warnings(book, date(2026, 10, 1))] == ["limitation"]


def test_neither_a_pause_nor_a_dispute_nor_a_promise_stops_the_warning(
    book: Book, owing: tuple[int, int]
) -> None:
    who, key = owing
    day = date(2027, 3, 25)
    factory.pause(book, who, since=day - timedelta(days=5), until=day + timedelta(days=30))
    factory.dispute(book, who, {key: None}, since=day - timedelta(days=5), revisit_on=day)
    factory.promise(book, who, made_on=day - timedelta(days=5), due_on=day, pauses=True)
    first = today.items(book.here, day, "en")[0]
    assert (first.kind, first.also) == ("limitation_close", ("promise_due", "dispute_revisit"))


def test_who_was_put_off_with_something_else_is_still_warned_of_weeks(book: Book) -> None:
    who = factory.customer(book, jurisdiction="TW")
    old(book, who)
    day = date(2027, 2, 1)
    (item,) = today.items(book.here, day, "en")
    assert (item.kind, item.also) == ("reminder_due", ("limitation", "silent"))
    today.put_off(book, at(day), item, date(2027, 6, 1))
    assert warnings(book, date(2027, 2, 27)) == []
    assert [one.kind for one in warnings(book, date(2027, 2, 28))] == ["limitation_close"]


def test_several_claims_of_a_customer_are_told_by_the_one_that_ends_first(
    book: Book, owing: tuple[int, int]
) -> None:
    who, key = owing
    old(book, who, "OLD-2", DUE + timedelta(days=2), amount_minor=500)
    old(book, who, "OLD-3", DUE + timedelta(days=200))
    (item,) = warnings(book, date(2027, 3, 10))
    assert (item.record_id, item.amount_minor, item.kind) == (key, 10_500, "limitation_close")
    assert "Other invoices come soon after: 1" in item.why
    assert item.also[0] == "limitation"
    (later,) = warnings(book, date(2027, 4, 1))
    # what can still be saved is told before what has passed
    assert (later.record_id, later.amount_minor) == (key + 1, 10_500)


def test_other_currencies_and_customers_stand_on_their_own(book: Book, owing: tuple[int, int]) -> None:
    who, _ = owing
    old(book, who, "GBP-1", currency="GBP")
    other = factory.customer(book, "Other Ltd", jurisdiction="HK")
    old(book, other, "HK-1", date(2021, 3, 31))
    found = {(item.customer_id, item.currency) for item in warnings(book, date(2027, 3, 25))}
    assert found == {(who, "TWD"), (who, "GBP"), (other, "TWD")}


def test_what_moved_the_clock_moves_the_warning(book: Book, owing: tuple[int, int]) -> None:
    who, key = owing
    factory.event(book, who, (key,), "acknowledgement", happened_on=date(2026, 3, 1))
    assert warnings(book, date(2027, 2, 28)) == []
    assert warnings(book, date(2027, 3, 1))[0].kind == "limitation"
    assert warnings(book, date(2028, 2, 28))[0].kind == "limitation_close"


def test_who_paid_is_not_warned_of(book: Book, owing: tuple[int, int]) -> None:
    who, key = owing
    factory.payment(book, who, 10_000, {key: 10_000})
    assert warnings(book, date(2027, 3, 25)) == []


def test_a_start_looks_weeks_ahead_and_not_months(book: Book, owing: tuple[int, int]) -> None:
    def soon(day: date) -> list[str]:
        return [item.kind for item in today.items_from(Facts(book.here, day), "en", ahead=False)]

    assert "limitation" not in soon(date(2027, 2, 1))
    assert "limitation" in [item.kind for item in today.items(book.here, date(2027, 2, 1), "en")]
    assert soon(date(2027, 3, 1))[0] == "limitation_close"
    assert soon(date(2027, 4, 1))[0] == "limitation_close"


def test_a_warning_the_owner_sets_is_heard(book: Book, owing: tuple[int, int]) -> None:
    business.change_setting(book, factory.NOW, "limitation_warnings", ["2m", "20d"])
    assert warnings(book, date(2027, 1, 30)) == []
    assert [item.about.split(":")[2] for item in warnings(book, date(2027, 1, 31))] == ["2m"]
    assert [item.about.split(":")[2] for item in warnings(book, date(2027, 3, 11))] == ["20d"]


def test_a_book_without_old_claims_loads_no_law(book: Book) -> None:
    # a claim of last month cannot run out within a year under any law
    factory.owner(book)
    factory.invoice(book, factory.customer(book))
    asked: list[str] = []
    book.here.set_trace_callback(asked.append)
    assert warnings(book, factory.DAY) == []
    book.here.set_trace_callback(None)
    assert not [question for question in asked if "limitation_event" in question]
