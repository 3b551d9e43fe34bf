"""Claims: what is open as of a day, and how a payment is spread."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.claims import Movement, OpenClaim, Share, closable_short, open_minor, propose_shares

ISSUED = date(2026, 1, 10)


def on(number: int) -> date:
    return ISSUED + timedelta(days=number)


def claim(key: int, open_amount: int, due: int = 30, issued: int = 0, **facts: object) -> OpenClaim:
    number = str(facts.pop("number", f"N{key}"))
    return OpenClaim(key, number, on(issued), on(due), open_amount, **facts)  # type: ignore[arg-type]


def test_nothing_is_open_before_the_day_of_issue() -> None:
    assert open_minor(100, ISSUED, [], on(-1)) == 0
    assert open_minor(100, ISSUED, [], ISSUED) == 100


def test_a_movement_counts_from_its_own_day() -> None:
    paid = [Movement(-40, on(5))]
    assert [open_minor(100, ISSUED, paid, on(n)) for n in (4, 5, 6)] == [100, 60, 60]


def test_what_ended_counts_no_more_on_the_day_it_ended() -> None:
    bounced = [Movement(-100, on(5), on(9))]
    assert [open_minor(100, ISSUED, bounced, on(n)) for n in (4, 5, 8, 9)] == [100, 0, 0, 100]


def test_a_cheque_that_bounced_before_its_own_day_never_counts() -> None:
    bounced = [Movement(-100, on(30), on(10))]
    assert {open_minor(100, ISSUED, bounced, on(n)) for n in range(60)} == {100}


def test_a_credit_note_above_the_invoice_leaves_credit() -> None:
    assert open_minor(100, ISSUED, [Movement(-150, on(1))], on(1)) == -50


def test_the_oldest_due_is_settled_first_then_by_issue_and_number() -> None:
    claims = [
        claim(1, 10, due=20),
        claim(2, 10, due=10),
        claim(3, 10, due=10, issued=-5),
        claim(4, 10, due=10),
    ]
    assert [share.invoice_id for share in propose_shares(35, claims)] == [3, 2, 4, 1]
    assert propose_shares(35, claims)[-1] == Share(1, 5)


def test_a_named_invoice_is_settled_before_older_ones() -> None:
    claims = [claim(1, 10, 10), claim(2, 10, 20, disputed=True)]
    assert propose_shares(15, claims, named=2) == [Share(2, 10), Share(1, 5)]


@pytest.mark.parametrize(
    ("paid", "short"), [((95, 50), 5), ((95, 45), 10), ((94, 50), 0), ((100, 50), 0), ((95,), 5), ((), 0)]
)
def test_one_tick_closes_what_is_short_only_within_the_tolerance_of_each(paid: tuple, short: int) -> None:
    claims = [claim(1, 100), claim(2, 50)]
    shares = [Share(key, minor) for key, minor in enumerate(paid, 1)]
    assert closable_short(claims, shares, tolerance_minor=5) == short


def test_a_disputed_claim_comes_last() -> None:
    claims = [claim(1, 10, due=1, disputed=True), claim(2, 10, due=90)]
    assert propose_shares(15, claims) == [Share(2, 10), Share(1, 5)]


def test_credit_and_closed_claims_take_nothing() -> None:
    assert propose_shares(100, [claim(1, -50), claim(2, 0), claim(3, 30)]) == [Share(3, 30)]


def test_nothing_to_spread_gives_no_shares() -> None:
    assert propose_shares(0, [claim(1, 10)]) == []
    assert propose_shares(-5, [claim(1, 10)]) == []
    assert propose_shares(10, []) == []


@given(st.integers(0, 10_000), st.lists(st.tuples(st.integers(-500, 2_000), st.integers(0, 90)), max_size=12))
def test_shares_never_exceed_the_payment_or_a_claim(amount: int, drawn: list[tuple[int, int]]) -> None:
    claims = [claim(key, minor, due) for key, (minor, due) in enumerate(drawn)]
    shares = propose_shares(amount, claims)
    owed = {c.invoice_id: c.open_minor for c in claims}
    assert all(0 < share.amount_minor <= owed[share.invoice_id] for share in shares)
    assert len({share.invoice_id for share in shares}) == len(shares)
    assert sum(share.amount_minor for share in shares) == min(amount, sum(m for m in owed.values() if m > 0))


@given(st.integers(1, 5_000), st.lists(st.integers(1, 900), min_size=1, max_size=8), st.randoms())
def test_the_order_in_which_claims_are_given_does_not_matter(amount: int, owed: list[int], chance) -> None:
    claims = [claim(key, minor, due=key % 3) for key, minor in enumerate(owed)]
    shuffled = list(claims)
    chance.shuffle(shuffled)
    assert propose_shares(amount, claims) == propose_shares(amount, shuffled)


@given(
    st.integers(-5_000, 5_000),
    st.lists(st.tuples(st.integers(-900, 900), st.integers(0, 40), st.integers(0, 40)), max_size=10),
)
def test_in_the_end_all_that_did_not_end_counts(amount: int, drawn: list[tuple[int, int, int]]) -> None:
    movements = [Movement(e, on(a), on(b) if b % 3 == 0 else None) for e, a, b in drawn]
    lasting = sum(m.effect_minor for m in movements if m.ended_on is None)
    assert open_minor(amount, ISSUED, movements, on(41)) == amount + lasting
