"""Limitation from the book: what moves the clock, what could if it were confirmed, and who is warned of."""

from datetime import date, timedelta

import pytest

from collectdesk import jurisdictions
from collectdesk.domain.claims import Share
from collectdesk.domain.law import CODES, KINDS
from collectdesk.domain.limitation import Event, clock, kinds_of
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, claims, limitation, log, payments, promises, undo
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.limitation import EventEntered
from collectdesk.operations.log import LogEntered
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import limitation as queries
from collectdesk.store.queries import limitation_candidates as narrowed
from collectdesk.store.queries.claims import claim
from collectdesk.store.queries.limitation_events import events_of, recorded
from collectdesk.store.queries.limitation_suggestions import suggested
from collectdesk.store.tables import Letter, LetterClaim
from tests import factory
from tests.factory import DAY, NOW, days

DUE = date(2025, 3, 31)


def book_of(book: Book, law: str, **facts) -> tuple[int, int]:
    """Tell the business, a customer under this law and a claim due a year before; give both ids."""
    factory.owner(book)
    who = factory.customer(book, jurisdiction=law)
    claim_facts = {"issued_on": date(2025, 3, 1), "due_on": DUE} | facts
    return who, factory.invoice(book, who, **claim_facts)


def safe(book: Book, key: int, day: date = DAY) -> date:
    found = queries.clock_of(book.here, claim(book.here, key, day), day)
    assert found is not None
    return found.last_safe_day


def letter(book: Book, who: int, key: int, dated: date, grade: str = "demand") -> int:
    """Keep a letter about an invoice, as printing does."""
    with book.writing("letters-printed", NOW) as entry:
        kept = factory.file_original(book, entry, f"%PDF {dated}".encode(), name="L.pdf", kind="letter")
        made = entry.add(
            Letter, number=f"L-2026-{dated:%m%d}", grade=grade, customer_id=who, currency="TWD",
            language="zh-Hant-TW", dated=dated, pay_by=dated, total_minor=1, original_id=kept.id,
            head=book.head()[:32], printed_at=factory.instant(NOW), search_key="",
        )  # fmt: skip
        entry.add(LetterClaim, letter_id=made, invoice_id=key, open_minor=1)
        return made


# --- what moves it


@pytest.mark.parametrize(
    ("law", "base"),
    [("TW", date(2027, 3, 31)), ("CN", date(2028, 3, 31)), ("DE", date(2028, 12, 31)),
     ("GB", date(2031, 3, 31)), ("FR", date(2030, 3, 31)), ("US-CA", date(2029, 3, 31))],
)  # fmt: skip
def test_a_claim_that_nothing_moved_has_the_period_of_its_law(book, law: str, base: date) -> None:
    _, key = book_of(book, law)
    assert safe(book, key) == base


@pytest.mark.parametrize("law", ["EU", "AU", "US", ""])
def test_without_data_there_is_no_clock(book, law: str) -> None:
    factory.customer(book)
    who = factory.customer(book, "Other", jurisdiction=law)
    key = factory.invoice(book, who)
    assert queries.clock_of(book.here, claim(book.here, key, DAY), DAY) is None
    assert suggested(book.here, claim(book.here, key, DAY), DAY) == []


def test_a_part_payment_restarts_it_from_the_day_the_money_came(book) -> None:
    who, key = book_of(book, "CN")
    money = factory.payment(book, who, 500, received_on=date(2025, 9, 10))
    payments.allocate_payment(book, NOW, money, [Share(key, 500)], days(-1))
    assert safe(book, key) == date(2028, 9, 11)  # 10 September 2028 is a Sunday
    assert safe(book, key, days(-2)) == date(2028, 3, 31)


def test_a_payment_that_was_taken_back_moves_nothing(book) -> None:
    who, key = book_of(book, "CN")
    money = factory.payment(book, who, 500, {key: 500}, received_on=date(2025, 9, 10))
    payments.end_payment(book, NOW, money, "bounced", date(2025, 9, 20))
    assert safe(book, key) == date(2028, 3, 31)


def test_an_allocation_that_was_released_moves_nothing(book) -> None:
    who, key = book_of(book, "CN")
    money = factory.payment(book, who, 500, {key: 500}, received_on=date(2025, 9, 10))
    payments.void_payment(book, NOW, money)
    assert safe(book, key) == date(2028, 3, 31)


def test_a_post_dated_cheque_moves_nothing_before_its_day(book) -> None:
    who, key = book_of(book, "CN")
    factory.payment(book, who, 500, {key: 500}, received_on=days(-9), counts_from=days(3), method="cheque")
    assert safe(book, key) == date(2028, 3, 31)
    assert safe(book, key, days(3)) == date(2029, 3, 22)


def test_a_credit_is_no_payment_of_the_debtor(book) -> None:
    who, key = book_of(book, "CN")
    credit = factory.invoice(book, who, "CR", amount_minor=-500)
    payments.allocate_credit(book, NOW, credit, [Share(key, 500)], DAY)
    factory.adjustment(book, key, "write_off", 100)
    assert events_of(book.here, claim(book.here, key, DAY), DAY) == ()


def test_an_imported_payment_moves_nothing_until_its_day_is_confirmed(book) -> None:
    who, key = book_of(book, "CN")
    factory.payment(book, who, 500, {key: 500}, received_on=days(-5), method="import")
    assert safe(book, key) == date(2028, 3, 31)
    (one,) = suggested(book.here, claim(book.here, key, DAY), DAY)
    assert (one.kind, one.on, one.from_what) == ("part_payment", days(-5), "payment")


@pytest.mark.parametrize(
    ("law", "kind", "moved"),
    [("CN", "demand_delivered", date(2028, 9, 11)), ("TW", "demand_delivered", date(2027, 3, 31)),
     ("DE", "demand_delivered", date(2028, 12, 31)), ("GB", "demand_delivered", date(2031, 3, 31)),
     ("TW", "acknowledgement", date(2027, 9, 10)), ("GB", "acknowledgement", date(2031, 9, 9)),
     ("US-TX", "part_payment", date(2029, 3, 31)), ("US-TX", "acknowledgement", date(2029, 9, 10))],
)  # fmt: skip
def test_a_recorded_event_moves_what_its_law_says(book, law: str, kind: str, moved: date) -> None:
    who, key = book_of(book, law)
    factory.event(book, who, (key,), kind, happened_on=date(2025, 9, 10))
    assert safe(book, key) == moved
    assert safe(book, key, date(2025, 9, 9)) == safe_without(book, key)


def safe_without(book: Book, key: int) -> date:
    found = queries.clock_of(book.here, claim(book.here, key, date(2025, 4, 1)), date(2025, 4, 1))
    assert found is not None
    return found.last_safe_day


def test_a_voided_event_moves_nothing_and_an_undone_void_moves_it_again(book) -> None:
    who, key = book_of(book, "CN")
    made = factory.event(book, who, (key,), "acknowledgement", happened_on=date(2025, 9, 10))
    limitation.void_event(book, NOW, made)
    assert safe(book, key) == date(2028, 3, 31)
    assert recorded(book.here, key) == []
    undo.undo(book, NOW)
    assert safe(book, key) == date(2028, 9, 11)
    undo.undo(book, NOW)
    assert safe(book, key) == date(2028, 3, 31)


def test_an_event_moves_only_the_invoices_it_is_about(book) -> None:
    who, key = book_of(book, "CN")
    other = factory.invoice(book, who, "I-2", issued_on=date(2025, 3, 1), due_on=DUE)
    factory.event(book, who, (key,), "acknowledgement", happened_on=date(2025, 9, 10))
    assert safe(book, other) == date(2028, 3, 31)


def test_what_was_recorded_is_told_with_its_proof(book) -> None:
    who, key = book_of(book, "CN")
    sent = letter(book, who, key, date(2025, 9, 1))
    factory.event(
        book, who, (key,), "demand_delivered", happened_on=date(2025, 9, 4), letter_id=sent, note="EMS"
    )
    (one,) = recorded(book.here, key)
    assert (one.kind, one.letter, one.note, one.invoice_ids) == (
        "demand_delivered",
        "L-2026-0901",
        "EMS",
        (key,),
    )
    (event,) = events_of(book.here, claim(book.here, key, DAY), DAY)
    assert event == Event("demand_delivered", date(2025, 9, 4), f"event:{one.id}")


def test_a_kind_of_claim_set_for_it_gives_its_own_period(book) -> None:
    _, key = book_of(book, "TW")
    claims.set_terms(book, NOW, [key], TermsEntered(kind="loan"))
    assert safe(book, key) == date(2040, 4, 2)  # 31 March 2040 is a Saturday
    business.change_setting(book, NOW, "claim_kind", "rent")
    assert safe(book, key) == date(2040, 4, 2)
    claims.set_terms(book, NOW, [key], TermsEntered())
    assert safe(book, key) == date(2030, 4, 1)  # 31 March 2030 is a Sunday


def test_a_usual_kind_that_the_law_does_not_know_is_passed_over(book) -> None:
    _, key = book_of(book, "GB")
    business.change_setting(book, NOW, "claim_kind", "cheque")
    assert safe(book, key) == date(2031, 3, 31)
    claims.set_terms(book, NOW, [key], TermsEntered(kind="cheque"))
    with pytest.raises(Problem, match="limitation-kind-missing"):
        safe(book, key)


# --- what is refused


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"happened_on": days(1)}, "event-in-future"), ({"invoice_ids": ()}, "event-invoice-missing"),
        ({"invoice_ids": (99,)}, "invoice-unknown"), ({"letter_id": 99}, "event-proof-of-another"),
        ({"promise_id": 99}, "event-proof-of-another"), ({"document_id": 99}, "event-proof-of-another"),
        ({"log_entry_id": 99}, "event-proof-of-another"), ({"customer_id": 99}, "customer-unknown"),
    ],
)  # fmt: skip
def test_an_event_that_cannot_stand_is_refused(book, change: dict, code: str) -> None:
    who, key = book_of(book, "CN")
    fine = {"customer_id": who, "kind": "acknowledgement", "happened_on": DAY, "invoice_ids": (key,)}
    before = factory.images(book)
    with pytest.raises(Problem, match=code):
        limitation.note_event(book, NOW, EventEntered(**(fine | change)))
    assert factory.images(book) == before


def test_the_proof_must_be_of_the_same_customer(book) -> None:
    who, key = book_of(book, "CN")
    other = factory.customer(book, "Other")
    theirs = factory.said(book, other)
    with pytest.raises(Problem, match="event-proof-of-another"):
        factory.event(book, who, (key,), "acknowledgement", log_entry_id=theirs)
    of_other = factory.invoice(book, other, "O-1")
    with pytest.raises(Problem, match="invoice-of-another"):
        factory.event(book, who, (of_other,), "acknowledgement")


def test_a_letter_cannot_arrive_before_it_was_written(book) -> None:
    who, key = book_of(book, "CN")
    sent = letter(book, who, key, days(-3))
    with pytest.raises(Problem, match="event-before-letter"):
        factory.event(book, who, (key,), "demand_delivered", happened_on=days(-4), letter_id=sent)


def test_the_same_event_is_not_noted_twice(book) -> None:
    who, key = book_of(book, "CN")
    factory.event(book, who, (key,), "acknowledgement")
    with pytest.raises(Problem, match="event-noted-already"):
        factory.event(book, who, (key,), "acknowledgement")
    factory.event(book, who, (key,), "acknowledgement", happened_on=days(-1))


def test_an_unknown_event_or_kind_is_refused(book) -> None:
    who, key = book_of(book, "CN")
    with pytest.raises(Problem, match="event-unknown"):
        limitation.void_event(book, NOW, 7)
    with pytest.raises(ValueError, match="prayer"):
        factory.event(book, who, (key,), "prayer")


# --- what could be confirmed


def wrote(book: Book, who: int, on: date, **facts) -> int:
    at = NOW.replace(year=on.year, month=on.month, day=on.day)
    given = {"channel": "email", "direction": "in", "result": "will_pay", "text": "我們會付"} | facts
    return factory.made(log.add_entry(book, NOW, LogEntered(who, at, **given)).id)


def told(book: Book, key: int, day: date = DAY) -> list[tuple[str, date, str, date]]:
    found = suggested(book.here, claim(book.here, key, day), day)
    return [(one.kind, one.on, one.from_what, one.would_be) for one in found]


def test_a_written_word_that_they_will_pay_is_suggested(book) -> None:
    who, key = book_of(book, "CN")
    wrote(book, who, date(2025, 9, 10))
    expected = ("acknowledgement", date(2025, 9, 10), "log", date(2028, 9, 11))
    assert told(book, key) == [expected]
    assert safe(book, key) == date(2028, 3, 31)
    assert told(book, key, date(2025, 9, 9)) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"channel": "phone"},
        {"result": "disputes"},
        {"result": "refuses"},
        {"result": ""},
        {"direction": "none"},
    ],
)
def test_what_is_no_written_admission_is_not_suggested(book, facts: dict) -> None:
    who, key = book_of(book, "CN")
    wrote(book, who, date(2025, 9, 10), **facts)
    assert told(book, key) == []


def test_who_writes_why_they_cannot_pay_yet_admits_the_debt(book) -> None:
    who, key = book_of(book, "CN")
    wrote(book, who, date(2025, 9, 10), result="", reason="short_of_cash")
    assert [one[:3] for one in told(book, key)] == [("acknowledgement", date(2025, 9, 10), "log")]


def test_a_word_about_another_invoice_is_not_suggested(book) -> None:
    who, key = book_of(book, "CN")
    other = factory.invoice(book, who, "I-2", issued_on=date(2025, 3, 1), due_on=DUE)
    wrote(book, who, date(2025, 9, 10), invoice_ids=(other,))
    assert told(book, key) == []
    assert len(told(book, other)) == 1


def test_a_corrected_entry_is_not_suggested(book) -> None:
    who, key = book_of(book, "CN")
    old = wrote(book, who, date(2025, 9, 10))
    at = NOW.replace(year=2025, month=9, day=10)
    log.correct_entry(book, NOW, old, LogEntered(who, at, "email", "in", "不付", result="refuses"))
    assert told(book, key) == []


def test_a_written_promise_is_suggested_and_one_by_phone_is_not(book) -> None:
    who, key = book_of(book, "CN")
    on = date(2025, 9, 10)
    promises.add_promise(book, NOW, PromiseEntered(who, "TWD", 500, on, days(5), how="phone"))
    assert told(book, key) == []
    promises.add_promise(book, NOW, PromiseEntered(who, "TWD", 500, on, days(5), how="wechat"))
    assert [one[:3] for one in told(book, key)] == [("acknowledgement", on, "promise")]


def test_a_promise_in_another_currency_is_not_suggested(book) -> None:
    who, key = book_of(book, "CN")
    entered = PromiseEntered(who, "GBP", 500, date(2025, 9, 10), days(5), how="email")
    promises.add_promise(book, NOW, entered)
    assert told(book, key) == []


def test_a_letter_is_suggested_where_a_demand_moves_anything(book) -> None:
    who, key = book_of(book, "CN")
    sent = letter(book, who, key, date(2025, 9, 10))
    assert told(book, key) == [("demand_delivered", date(2025, 9, 10), "letter", date(2028, 9, 11))]
    factory.event(book, who, (key,), "demand_delivered", happened_on=date(2025, 9, 12), letter_id=sent)
    assert told(book, key) == []


@pytest.mark.parametrize("law", ["DE", "GB", "HK", "FR", "US-NY", "TW"])
def test_a_letter_is_not_suggested_where_it_gains_nothing(book, law: str) -> None:
    who, key = book_of(book, law)
    letter(book, who, key, date(2025, 9, 10))
    assert told(book, key) == []


def test_a_letter_within_the_last_six_months_is_suggested_in_taiwan(book) -> None:
    who, key = book_of(book, "TW", issued_on=date(2024, 3, 1), due_on=date(2024, 6, 28))
    letter(book, who, key, days(-1))
    assert told(book, key) == [("demand_delivered", days(-1), "letter", date(2026, 9, 30))]


@pytest.mark.parametrize("grade", ["before_due", "receipt", "thanks"])
def test_a_letter_that_demands_nothing_is_not_suggested(book, grade: str) -> None:
    who, key = book_of(book, "CN")
    letter(book, who, key, date(2025, 9, 10), grade)
    assert told(book, key) == []


def test_talks_that_ended_are_suggested_where_they_stop_the_clock(book) -> None:
    who, key = book_of(book, "DE", issued_on=date(2024, 3, 1), due_on=date(2024, 6, 28))
    factory.pause(book, who, since=date(2025, 9, 1), until=date(2025, 10, 1), reason="Verhandlung")
    found = told(book, key)
    assert [one[:3] for one in found] == [
        ("negotiation_start", date(2025, 9, 1), "pause"),
        ("negotiation_end", date(2025, 10, 1), "pause"),
    ]
    assert {one[3] for one in found} == {date(2028, 1, 30)}


def test_talks_that_go_on_add_nothing_yet(book) -> None:
    who, key = book_of(book, "DE", issued_on=date(2024, 3, 1), due_on=date(2024, 6, 28))
    factory.dispute(book, who, {key: None}, since=days(-20))
    assert told(book, key) == []


def test_what_was_confirmed_is_not_suggested_again(book) -> None:
    who, key = book_of(book, "CN")
    wrote(book, who, date(2025, 9, 10))
    factory.event(book, who, (key,), "acknowledgement", happened_on=date(2025, 9, 10))
    assert told(book, key) == []


# --- who is warned of


def warned(book: Book, day: date) -> list[tuple[str, str]]:
    return [(row.number, row.threshold) for row in queries.running_out(book.here, day)]


@pytest.mark.parametrize(
    ("day", "threshold"),
    [
        (date(2026, 3, 30), None), (date(2026, 3, 31), "12m"), (date(2026, 9, 29), "12m"),
        (date(2026, 9, 30), "6m"), (date(2026, 12, 30), "6m"), (date(2026, 12, 31), "3m"),
        (date(2027, 2, 27), "3m"), (date(2027, 2, 28), "1m"), (date(2027, 3, 23), "1m"),
        (date(2027, 3, 24), "7d"), (date(2027, 3, 31), "7d"), (date(2027, 4, 1), "passed"),
        (date(2030, 1, 1), "passed"),
    ],
)  # fmt: skip
def test_a_claim_is_warned_of_from_each_threshold_on(book, day: date, threshold: str | None) -> None:
    book_of(book, "TW")
    assert warned(book, day) == ([("INV-001", threshold)] if threshold else [])


def test_the_warnings_are_changeable(book) -> None:
    book_of(book, "TW")
    business.change_setting(book, NOW, "limitation_warnings", ["45d"])
    assert warned(book, date(2027, 2, 13)) == []
    assert warned(book, date(2027, 2, 14)) == [("INV-001", "45d")]
    business.change_setting(book, NOW, "limitation_warnings", [])
    assert warned(book, date(2027, 3, 31)) == []
    assert warned(book, date(2027, 4, 1)) == [("INV-001", "passed")]


@pytest.mark.parametrize("value", ["12m", ["x"], ["0m"], ["7d", "12m"], ["7d", "7d"], [7], ["1000d"], None])
def test_warnings_that_cannot_stand_are_refused(book, value) -> None:
    with pytest.raises(Problem, match="limitation-warnings-wrong"):
        business.change_setting(book, NOW, "limitation_warnings", value)


def test_who_paid_or_sued_in_time_is_not_warned_of(book) -> None:
    who, key = book_of(book, "TW")
    other, sued = book_of(book, "GB")
    factory.payment(book, who, 10_000, {key: 10_000})
    factory.event(book, other, (sued,), "court_application", happened_on=days(-1))
    assert warned(book, date(2031, 3, 31)) == []


def test_a_claim_under_no_known_law_is_not_warned_of(book) -> None:
    book_of(book, "AU")
    assert warned(book, date(2040, 1, 1)) == []


def test_the_soonest_comes_first_with_all_that_is_told_of_it(book) -> None:
    who, _ = book_of(book, "TW")
    later = factory.invoice(book, who, "I-2", issued_on=date(2025, 3, 1), due_on=date(2025, 6, 30))
    rows = queries.running_out(book.here, date(2027, 3, 1))
    assert [row.number for row in rows] == ["INV-001", "I-2"]
    assert rows[1] == queries.Running(
        later, "I-2", who, "晨光設計有限公司", "TWD", date(2025, 6, 30), 10_000, "TW", date(2027, 6, 30), 121,
        "6m", date(2026, 12, 30),
    )  # fmt: skip


def test_all_open_claims_are_listed_with_their_days(book) -> None:
    book_of(book, "TW")
    book_of(book, "HK")
    book_of(book, "AU")
    found = queries.every(book.here, DAY)
    assert [(row.law_code, row.safe_day, row.threshold) for row in found] == [
        ("TW", date(2027, 3, 31), "12m"), ("HK", date(2031, 3, 31), ""),
    ]  # fmt: skip


def test_a_cheque_is_warned_of_by_its_own_short_period(book) -> None:
    _, key = book_of(book, "TW", due_on=date(2026, 3, 20))
    assert warned(book, DAY) == []
    claims.set_terms(book, NOW, [key], TermsEntered(kind="cheque"))
    assert warned(book, DAY) == [("INV-001", "12m")]
    claims.set_terms(book, NOW, [key], TermsEntered())
    business.change_setting(book, NOW, "claim_kind", "cheque")
    assert warned(book, DAY) == [("INV-001", "12m")]


# --- the narrowing leaves nothing out


def test_no_law_has_a_shorter_period_than_the_narrowing_takes_for_its_shortest() -> None:
    told = {code: jurisdictions.find(code).limitation for code in CODES}
    for called, years in narrowed.LEAST_YEARS.items():
        law = told[jurisdictions.resolve(called) or ""]
        assert law is not None
        least = min(period.years for period in law.periods if period.kinds != frozenset({"cheque"}))
        assert years <= least, called
    assert {code for code, law in told.items() if law is not None} <= narrowed.LEAST_YEARS.keys()
    cheques = [p.years for law in told.values() if law for p in law.periods if "cheque" in p.kinds]
    assert min(cheques) >= narrowed.CHEQUE_YEARS


@pytest.mark.parametrize("due", [date(2023, 2, 28), date(2024, 2, 29), date(2023, 12, 31), date(2022, 6, 30)])
@pytest.mark.parametrize("code", sorted(set(CODES) - {"EU"}))
def test_every_claim_is_a_candidate_on_the_day_of_its_first_warning(book, code: str, due: date) -> None:
    law = jurisdictions.find(code).limitation
    assert law is not None
    factory.owner(book)
    who = factory.customer(book, jurisdiction=code)
    first = {}
    for kind in kinds_of(law):
        key = factory.invoice(book, who, kind, issued_on=due - timedelta(days=5), due_on=due)
        claims.set_terms(book, NOW, [key], TermsEntered(kind=kind))
        ends = clock(law, due, kind=kind, is_rest=lambda _: False).last_safe_day
        first[kind] = ends.replace(year=ends.year - 1, day=min(ends.day, 28))
    for kind, day in first.items():
        near = narrowed.candidates(book.here, max(day, due) + timedelta(days=3), ((12, "m"),))
        assert kind in {one.kind for one in near}
    assert set(first) <= set(KINDS)


@pytest.mark.parametrize("debtor", ["company", "person"])
@pytest.mark.parametrize("code", sorted(set(CODES) - {"EU"}))
def test_every_law_has_a_clock_for_companies_and_for_persons(book, code: str, debtor: str) -> None:
    factory.owner(book)
    who = factory.customer(book, jurisdiction=code, kind=debtor)
    key = factory.invoice(book, who, issued_on=date(2025, 3, 1), due_on=DUE)
    (row,) = queries.every(book.here, DAY)
    assert (row.law_code, row.safe_day) == (code, safe(book, key))
