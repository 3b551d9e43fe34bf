"""A payment that names its invoice, and one that is a little short."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.claims import OpenClaim, Share, closable_short, propose_shares

DAY = date(2026, 11, 1)


def claim(key: int, minor: int, *, disputed: bool = False) -> OpenClaim:
    return OpenClaim(key, f"A{key}", DAY, DAY, minor, disputed)


def test_the_named_invoice_is_settled_before_older_ones():
    claims = [claim(1, 100), claim(2, 50), claim(3, 70, disputed=True)]
    assert propose_shares(120, claims, named=3) == [Share(3, 70), Share(1, 50)]
    assert propose_shares(120, claims) == [Share(1, 100), Share(2, 20)]


def test_what_is_short_within_the_tolerance_can_be_closed():
    claims = [claim(1, 100), claim(2, 50)]
    assert closable_short(claims, [Share(1, 97)], 5) == 3
    assert closable_short(claims, [Share(1, 97), Share(2, 48)], 5) == 5


def test_what_is_short_by_more_stays_open():
    claims = [claim(1, 100), claim(2, 50)]
    assert closable_short(claims, [Share(1, 94)], 5) == 0
    assert closable_short(claims, [Share(1, 97), Share(2, 20)], 5) == 0


def test_nothing_short_is_nothing_to_close():
    assert closable_short([claim(1, 100)], [Share(1, 100)], 5) == 0
    assert closable_short([claim(1, 100)], [], 5) == 0


@given(
    st.lists(st.integers(-500, 5000), min_size=1, max_size=8),
    st.integers(0, 20_000),
    st.integers(1, 9),
)
def test_a_proposal_never_exceeds_the_money_nor_any_claim(minors, amount, named):
    claims = [claim(key, minor) for key, minor in enumerate(minors, start=1)]
    shares = propose_shares(amount, claims, named)
    opens = {each.invoice_id: each.open_minor for each in claims}
    assert sum(share.amount_minor for share in shares) == min(amount, sum(m for m in minors if m > 0))
    assert all(0 < share.amount_minor <= opens[share.invoice_id] for share in shares)
    assert len({share.invoice_id for share in shares}) == len(shares)
