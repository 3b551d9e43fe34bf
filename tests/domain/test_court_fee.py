"""What a court asks: the worked examples, the edges of the tables, and what must hold of every table."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk import jurisdictions
from collectdesk.domain.court_fee import fee
from collectdesk.domain.law import Fee

_AMOUNTS = st.integers(min_value=1, max_value=10**11)


def _of(code: str, route: str) -> Fee:
    found = next(each.fee for each in jurisdictions.find(code).routes if each.id == route)
    assert found is not None
    return found


def _all() -> list[Fee]:
    return [
        route.fee for place in jurisdictions.everything() for route in place.routes if route.fee is not None
    ]


def test_a_chinese_suit_over_a_hundred_thousand_costs_2300_and_a_payment_order_a_third() -> None:
    # 诉讼费用交纳办法第13、14、16条, law.md B5
    whole = Fee("CNY", _of("CN", "payment_order").bands, "", "seen", up_to_minor=10**8, marginal=True,
                base_minor=5000)  # fmt: skip
    assert fee(whole, 10_000_000) == 230_000
    assert fee(_of("CN", "payment_order"), 10_000_000) == 76_667
    assert fee(_of("CN", "small_claims"), 10_000_000) == 115_000


@pytest.mark.parametrize(
    ("amount", "asked"),
    [(1, 5_000), (1_000_000, 5_000), (1_000_100, 5_003), (20_000_000, 430_000), (50_000_000, 880_000),
     (100_000_000, 1_380_000)],
)  # fmt: skip
def test_each_part_of_a_chinese_claim_pays_its_own_rate(amount: int, asked: int) -> None:
    table = _of("CN", "payment_order")
    whole = Fee("CNY", table.bands, "", "seen", up_to_minor=table.up_to_minor, marginal=True, base_minor=5000)
    assert fee(whole, amount) == asked


def test_above_a_million_the_chinese_fee_is_not_known() -> None:
    assert fee(_of("CN", "payment_order"), 100_000_000) == 460_000
    assert fee(_of("CN", "payment_order"), 100_000_001) is None


@pytest.mark.parametrize(
    ("amount", "asked"),
    [(1, 3500), (30_000, 3500), (30_001, 5000), (50_000, 5000), (50_001, 7000), (100_000, 7000),
     (100_001, 8000), (150_000, 8000), (150_001, 11_500), (300_000, 11_500), (300_001, 20_500),
     (500_000, 20_500), (500_001, 45_500), (1_000_000, 45_500), (1_000_001, 50_000), (1_000_010, 50_001),
     (20_000_000, 1_000_000), (20_000_001, None)],
)  # fmt: skip
def test_the_english_fee_steps_at_its_edges_and_ends_at_200000(amount: int, asked: int | None) -> None:
    assert fee(_of("GB-EAW", "money_claim_online"), amount) == asked


def test_a_taiwanese_payment_order_costs_500_whatever_the_amount() -> None:
    table = _of("TW", "payment_order")
    assert {fee(table, amount) for amount in (1, 10_000_000, 10**12)} == {50_000}


def test_a_table_of_bands_without_a_percent_ends_with_its_last_band() -> None:
    assert fee(Fee("HKD", ((300_000, 2_000),), "", "secondary"), 300_001) is None


def test_a_share_is_rounded_half_up_once() -> None:
    assert fee(Fee("EUR", ((100, 5),), "", "seen", share=Fraction(1, 2)), 100) == 3


@given(amount=_AMOUNTS, more=_AMOUNTS)
def test_a_larger_claim_never_costs_less(amount: int, more: int) -> None:
    for table in _all():
        small, large = fee(table, amount), fee(table, amount + more)
        assert large is None or (small is not None and 0 < small <= large)


@given(start=st.integers(1, 10**8), rate=st.integers(1, 1000))
def test_a_ladder_takes_no_step_where_its_rate_changes(start: int, rate: int) -> None:
    table = Fee("CNY", ((0, 100), (start, rate)), "", "seen", marginal=True)
    at, after = fee(table, start), fee(table, start + 1)
    assert at is not None
    assert after is not None
    assert after - at <= 1
