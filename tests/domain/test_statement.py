"""An account in plain figures: its order, its ages, and what begins when."""

from datetime import date

import pytest

from collectdesk.domain.statement import Account, AccountClaim, AccountEntry, aged, first_day, in_order


def claim(key: int, minor: int, issued: date, due: date) -> AccountClaim:
    return AccountClaim(key, f"N-{key}", issued, due, minor, ())


DAY = date(2026, 11, 21)


def test_ages_and_what_is_not_matched_make_up_the_balance() -> None:
    issued = date(2025, 1, 1)
    dues = [date(2026, 11, 21), date(2026, 11, 20), date(2026, 10, 22), date(2026, 10, 21), date(2020, 1, 1)]
    claims = [claim(key, 10**key, issued, due) for key, due in enumerate(dues, 1)]
    credit = claim(9, -7, issued, issued)
    told = aged(Account((), (*claims, credit), ()).open_items(DAY))
    # due today is not late; one day is; the oldest debt of all falls into the last bucket and never vanishes
    assert told.buckets == (
        ("not_due", 10),
        ("1-30", 1_100),
        ("31-60", 10_000),
        ("61-90", 0),
        ("91+", 100_000),
    )
    assert told.unmatched_minor == 7
    assert told.balance_minor == 111_103


def test_buckets_are_those_of_the_book() -> None:
    told = aged(Account((), (claim(1, 5, DAY, date(2026, 11, 1)),), ()).open_items(DAY), (7, 14))
    assert told.buckets == (("not_due", 0), ("1-7", 0), ("8-14", 0), ("15+", 5))


def test_within_a_day_what_is_owed_comes_before_what_was_paid() -> None:
    entries = [AccountEntry(DAY, kind, "", 1) for kind in ("bounced", "payment", "credit_note", "invoice")]
    assert [entry.kind for entry in in_order(entries)] == ["invoice", "credit_note", "payment", "bounced"]


def test_an_empty_account_has_no_lines_and_no_balance() -> None:
    moved = Account((), (), ()).activity(date(2026, 1, 1), DAY)
    assert (moved.brought_minor, moved.lines, moved.closing_minor) == (0, (), 0)


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (date(2026, 11, 21), date(2026, 9, 1)),
        (date(2026, 2, 28), date(2025, 12, 1)),
        (date(2026, 1, 31), date(2025, 11, 1)),
        (date(2026, 3, 1), date(2026, 1, 1)),
    ],
)
def test_an_activity_begins_two_months_before_unless_told(last: date, first: date) -> None:
    assert first_day(last) == first
