"""Claims: what is open as of a day, and how a payment is spread."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.claims import (
    Movement,
    OpenClaim,
    Share,
    closable_short,
    open_minor,
    propose_shares,
    spread,
)

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


def test_kept_interest_is_settled_before_the_principal_of_its_own_claim() -> None:
    claims = [claim(1, 100, due=1, interest_minor=7), claim(2, 50, due=2, interest_minor=3)]
    assert propose_shares(112, claims) == [
        Share(1, 7, "interest"),
        Share(1, 100),
        Share(2, 3, "interest"),
        Share(2, 2),
    ]


def test_where_the_owner_chose_the_principal_first_interest_waits_for_that_of_all_claims() -> None:
    claims = [
        claim(1, 100, due=1, interest_minor=7, principal_first=True),
        claim(2, 50, due=2, interest_minor=3, principal_first=True),
    ]
    assert propose_shares(152, claims) == [Share(1, 100), Share(2, 50), Share(1, 2, "interest")]


def test_a_fixed_sum_takes_only_what_would_otherwise_settle_nothing() -> None:
    claims = [claim(1, 100, due=1, interest_minor=7, costs_minor=40), claim(2, 50, due=2)]
    assert propose_shares(160, claims) == [
        Share(1, 7, "interest"),
        Share(1, 100),
        Share(2, 50),
        Share(1, 3, "costs"),
    ]


def test_interest_that_outlived_its_principal_still_takes_money() -> None:
    assert propose_shares(10, [claim(1, 0, interest_minor=7)]) == [Share(1, 7, "interest")]


def test_money_named_for_one_invoice_pays_its_interest_before_older_claims() -> None:
    claims = [claim(1, 100, due=1), claim(2, 50, due=2, interest_minor=3)]
    assert propose_shares(60, claims, named=2) == [Share(2, 3, "interest"), Share(2, 50), Share(1, 7)]


def test_money_named_for_one_invoice_pays_all_that_is_kept_on_it() -> None:
    claims = [
        claim(1, 100, due=1),
        claim(2, 50, due=2, interest_minor=3, costs_minor=40, principal_first=True),
    ]
    assert propose_shares(95, claims, named=2) == [
        Share(2, 50),
        Share(2, 3, "interest"),
        Share(2, 40, "costs"),
        Share(1, 2),
    ]


def test_spreading_keeps_the_order_of_the_claims_as_given() -> None:
    claims = [claim(1, 10, due=9), claim(2, 10, due=1)]
    assert spread(15, claims) == [Share(1, 10), Share(2, 5)]


def test_interest_that_was_paid_does_not_hide_how_short_the_principal_is() -> None:
    claims = [claim(1, 100, interest_minor=7)]
    assert closable_short(claims, [Share(1, 7, "interest"), Share(1, 97)], tolerance_minor=5) == 3
    assert closable_short(claims, [Share(1, 7, "interest")], tolerance_minor=500) == 0


PARTS = ("principal", "interest", "costs")
LATE_CLAIMS = st.lists(
    st.tuples(
        st.integers(-300, 900), st.integers(0, 90), st.integers(0, 40), st.integers(0, 9), st.booleans()
    ),
    max_size=8,
)


def late_claims(drawn: list[tuple[int, int, int, int, bool]]) -> list[OpenClaim]:
    return [
        claim(key, minor, due, interest_minor=interest, costs_minor=costs, principal_first=first)
        for key, (minor, interest, costs, due, first) in enumerate(drawn)
    ]


def unsettled(claims: list[OpenClaim], shares: list[Share]) -> dict[tuple[int, str], int]:
    """Give what each part of each claim still lacks after the shares."""
    lacks = {(c.invoice_id, part): c.open_of(part) for c in claims for part in PARTS}
    for share in shares:
        lacks[share.invoice_id, share.settles] -= share.amount_minor
    return lacks


@given(st.integers(-100, 9_000), LATE_CLAIMS)
def test_every_order_conserves_the_total(amount: int, drawn: list[tuple[int, int, int, int, bool]]) -> None:
    claims = late_claims(drawn)
    shares = propose_shares(amount, claims)
    owed = sum(c.open_of(part) for c in claims for part in PARTS)
    assert sum(share.amount_minor for share in shares) == min(max(amount, 0), owed)
    assert all(share.amount_minor > 0 for share in shares)
    assert min(unsettled(claims, shares).values(), default=0) >= 0
    assert len({(share.invoice_id, share.settles) for share in shares}) == len(shares)


@given(st.integers(0, 9_000), LATE_CLAIMS)
def test_no_part_is_settled_while_one_before_it_in_its_order_is_short(
    amount: int, drawn: list[tuple[int, int, int, int, bool]]
) -> None:
    claims = late_claims(drawn)
    shares = propose_shares(amount, claims)
    lacks = unsettled(claims, shares)
    first = {c.invoice_id: c.principal_first for c in claims}
    for share in shares:
        if share.settles == "principal" and not first[share.invoice_id]:
            assert lacks[share.invoice_id, "interest"] == 0
        if share.settles == "interest" and first[share.invoice_id]:
            assert all(minor == 0 for (_, part), minor in lacks.items() if part == "principal")
        if share.settles == "costs":
            assert all(minor == 0 for (_, part), minor in lacks.items() if part != "costs")


@given(st.integers(0, 9_000), st.integers(0, 3_000), LATE_CLAIMS)
def test_more_money_never_settles_less_of_anything(
    amount: int, more: int, drawn: list[tuple[int, int, int, int, bool]]
) -> None:
    claims = late_claims(drawn)
    less = unsettled(claims, propose_shares(amount, claims))
    assert all(
        minor <= less[part]
        for part, minor in unsettled(claims, propose_shares(amount + more, claims)).items()
    )


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
