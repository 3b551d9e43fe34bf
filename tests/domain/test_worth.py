"""Worth the effort or not: plain figures that add up, and the chance from which it pays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.worth import Effort, worth

_MINOR = st.integers(0, 10**12)
_EFFORTS = st.builds(Effort, st.integers(0, 60_000), st.integers(0, 10**7), _MINOR, _MINOR)


def test_a_claim_of_a_thousand_at_even_odds_against_three_hours_and_a_fee() -> None:
    found = worth(100_000, Effort(minutes=180, hour_minor=5_000, fee_minor=7_000, other_minor=1_000), 50)
    assert found == (15_000, 23_000, 50_000, 27_000, 23)


def test_where_the_effort_costs_more_than_the_claim_no_chance_makes_it_pay() -> None:
    found = worth(10_000, Effort(minutes=600, hour_minor=5_000), 100)
    assert (found.brings_minor, found.pays_from) == (-40_000, None)


def test_without_effort_any_chance_pays_and_without_a_claim_there_is_nothing_to_weigh() -> None:
    assert worth(10_000, Effort(), 1).pays_from == 0
    assert worth(0, Effort(), 100).pays_from == 0
    assert worth(0, Effort(other_minor=1), 100).pays_from is None


def test_part_of_an_hour_is_rounded_half_up_to_a_whole_minor_unit() -> None:
    assert worth(10_000, Effort(minutes=1, hour_minor=30), 0).time_minor == 1
    assert worth(10_000, Effort(minutes=1, hour_minor=29), 0).time_minor == 0


@pytest.mark.parametrize(
    ("amount", "effort", "chance"),
    [(-1, Effort(), 50), (1, Effort(minutes=-1), 50), (1, Effort(fee_minor=-1), 50), (1, Effort(), 101),
     (1, Effort(), -1)],
)  # fmt: skip
def test_what_cannot_be_is_refused(amount: int, effort: Effort, chance: int) -> None:
    with pytest.raises(ValueError, match="no amount"):
        worth(amount, effort, chance)


@given(amount=_MINOR, effort=_EFFORTS, chance=st.integers(0, 100))
def test_the_figures_add_up(amount: int, effort: Effort, chance: int) -> None:
    found = worth(amount, effort, chance)
    assert found.costs_minor == found.time_minor + effort.fee_minor + effort.other_minor
    assert found.brings_minor == found.comes_in_minor - found.costs_minor
    assert 0 <= found.comes_in_minor <= amount


@given(amount=st.integers(1, 10**12), effort=_EFFORTS)
def test_from_the_chance_named_it_brings_no_loss_and_below_it_does(amount: int, effort: Effort) -> None:
    pays_from = worth(amount, effort, 100).pays_from
    if pays_from is None:
        assert worth(amount, effort, 100).brings_minor < 0
        return
    assert worth(amount, effort, pays_from).brings_minor >= 0
    if pays_from:
        costs = worth(amount, effort, 0).costs_minor
        assert amount * (pays_from - 1) < costs * 100
