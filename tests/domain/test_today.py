"""The order of Today, one proposal per customer and currency, and what the owner's word keeps away."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.today import FOR_GOOD, KINDS, Cause, PutOff, proposed

DAY = date(2026, 3, 31)


def on(number: int) -> date:
    return DAY + timedelta(days=number)


def cause(kind: str, who: int = 1, currency: str = "TWD", since: int = -5, about: str = "") -> Cause:
    return Cause(kind, who, f"C{who}", currency, on(since), about or f"{kind}:1", 100, "call", "code")


def word(how: str, kind: str, *, until: int = 3, made: int = 0, about: str = "", who: int = 1) -> PutOff:
    end = FOR_GOOD if how == "done" else on(until)
    return PutOff(kind, about or f"{kind}:1", who, "TWD", on(made), end, how)


def kinds(causes: list[Cause], said: list[PutOff], ahead: int = 0) -> list[str]:
    return [one.cause.kind for one in proposed(causes, said, on(ahead))]


def test_the_kinds_come_in_their_order_whatever_the_order_they_are_found_in() -> None:
    causes = [cause(kind, who) for who, kind in enumerate(reversed(KINDS))]
    assert kinds(causes, []) == list(KINDS)


def test_within_a_kind_the_one_that_waits_longest_is_first() -> None:
    causes = [cause("incoming", who, since=-who) for who in (1, 3, 2)]
    assert [one.cause.customer_id for one in proposed(causes, [], DAY)] == [3, 2, 1]


def test_a_customer_has_one_proposal_per_currency_with_the_rest_behind_it() -> None:
    causes = [cause("unallocated"), cause("follow_up"), cause("promise_due"), cause("silent", currency="GBP")]
    first, second = proposed(causes, [], DAY)
    assert (first.cause.kind, first.also) == ("promise_due", ("follow_up", "unallocated"))
    assert (second.cause.currency, second.also) == ("GBP", ())


def test_who_waits_for_our_answer_is_answered_and_not_reminded() -> None:
    assert kinds([cause("reminder_due"), cause("incoming")], []) == ["incoming"]
    assert kinds([cause("silent"), cause("pause_ended")], []) == ["pause_ended"]


def test_later_comes_back_on_its_day_and_not_before() -> None:
    causes, said = [cause("reminder_due")], [word("later", "reminder_due", until=3)]
    assert [kinds(causes, said, ahead) for ahead in (0, 1, 2, 3, 4)] == [[], [], [], *[["reminder_due"]] * 2]


def test_skipped_comes_back_tomorrow() -> None:
    causes, said = [cause("promise_broken"), cause("reminder_due")], [word("skip", "promise_broken", until=1)]
    assert (kinds(causes, said, 0), kinds(causes, said, 1)) == ([], ["promise_broken"])


def test_done_never_comes_back_and_what_is_less_pressing_waits_for_tomorrow() -> None:
    causes, said = [cause("promise_broken"), cause("reminder_due")], [word("done", "promise_broken")]
    assert (kinds(causes, said, 0), kinds(causes, said, 1)) == ([], ["reminder_due"])
    assert kinds(causes, said, 400) == ["reminder_due"]


def test_done_with_one_promise_is_not_done_with_the_next() -> None:
    said = [word("done", "promise_broken", about="promise:1", made=-1)]
    assert kinds([cause("promise_broken", about="promise:1")], said) == []
    assert kinds([cause("promise_broken", about="promise:2", since=0)], said) == ["promise_broken"]


def test_something_more_pressing_shows_though_the_customer_was_put_off() -> None:
    said = [word("later", "reminder_due", until=9)]
    assert kinds([cause("reminder_due"), cause("promise_due")], said, 1) == ["promise_due"]


def test_what_happened_since_shows_though_it_is_less_pressing() -> None:
    said = [word("later", "promise_broken", until=9)]
    assert kinds([cause("incoming", since=2)], said, 2) == ["incoming"]
    assert kinds([cause("incoming", since=0)], said, 2) == []
    assert kinds([cause("silent", since=2)], said, 2) == []


def test_the_word_to_one_customer_is_no_word_to_another() -> None:
    assert kinds([cause("silent", who=2)], [word("later", "silent", who=1)]) == ["silent"]


def test_a_word_given_later_does_not_change_an_earlier_day() -> None:
    assert kinds([cause("silent")], [word("done", "silent", made=1)], 0) == ["silent"]


some_causes = st.lists(
    st.builds(
        cause, st.sampled_from(KINDS), st.integers(1, 4), st.sampled_from(["TWD", "GBP"]), st.integers(-9, 0)
    ),
    max_size=12,
)


@given(some_causes)
def test_nothing_is_lost_and_nothing_is_proposed_twice(causes: list[Cause]) -> None:
    found = proposed(causes, [], DAY)
    keys = [(one.cause.customer_id, one.cause.currency) for one in found]
    assert len(keys) == len(set(keys))
    assert set(keys) == {(one.customer_id, one.currency) for one in causes}
    assert [KINDS.index(one.cause.kind) for one in found] == sorted(KINDS.index(o.cause.kind) for o in found)
