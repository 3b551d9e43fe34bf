"""Amounts, days and rates are read however they are written, and nothing else is taken for one."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.capital import capitals
from collectdesk.domain.money import figures
from collectdesk.domain.stated import amounts, days, number, rates


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("新臺幣300,000元", 30_000_000),
        ("NT$300,000", 30_000_000),
        ("NT$ 300,000.50", 30_000_050),
        ("３００，０００元", 30_000_000),
        ("參拾萬元整", 30_000_000),
        ("三十萬元", 30_000_000),
        ("30萬元", 30_000_000),
        ("1.5億元", 15_000_000_000),
        ("伍元伍角貳分", 552),
        ("十五元", 1_500),
        ("壹佰零伍元", 10_500),
    ],
)
def test_an_amount_is_read_in_every_way_people_write_it(text, minor):
    assert [each.minor for each in amounts(f"尚欠{text}。", "TWD")] == [minor]


@pytest.mark.parametrize(
    "text",
    ["發票INV-300000", "民法第229條第1項", "函到後7日內", "電話02-2345-6789", "帳號012-345-678", "公元"],
)
def test_other_figures_are_no_amounts(text):
    assert amounts(text, "TWD") == []


@pytest.mark.parametrize(
    "text",
    [
        "民國115年3月31日", "中華民國一一五年三月三十一日", "民國一百一十五年三月三十一日",
        "115年3月31日", "2026年3月31日", "二〇二六年三月三十一日", "2026/03/31", "2026-3-31", "115.3.31",
        "民國１１５年３月３１日",
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_way_people_write_it(text):
    assert [each.day for each in days(f"應於{text}前付款")] == [date(2026, 3, 31)]


def test_a_day_that_does_not_exist_is_told_as_none():
    assert [each.day for each in days("民國115年2月30日")] == [None]


@pytest.mark.parametrize("text", ["發票2026-001", "帳號012-345-678", "3月31日", "第229條", "INV-2026-01-15"])
def test_other_figures_are_no_days(text):
    assert days(text) == []


@pytest.mark.parametrize(("text", "percent"), [("5%", 5), ("百分之五", 5), ("16％", 16), ("百分之十二", 12)])
def test_a_rate_is_read(text, percent):
    assert [each.percent for each in rates(f"週年利率{text}計算")] == [Fraction(percent)]


@given(st.integers(100, 10**15 - 1))
def test_every_amount_in_capitals_is_read_back(minor):
    assert [each.minor for each in amounts(capitals(minor, "HKD", "Hant"), "HKD")] == [minor]


@given(st.integers(0, 10**15 - 1))
def test_every_amount_in_figures_is_read_back(minor):
    assert [each.minor for each in amounts(f"NT${figures(minor, 'TWD')}，", "TWD")] == [minor]


@given(st.integers(0, 60_000))
def test_every_day_of_the_republic_is_read_back(after):
    day = date(1912, 1, 1) + timedelta(days=after)
    text = f"民國{day.year - 1911}年{day.month}月{day.day}日"
    assert [each.day for each in days(text)] == [day]


@given(st.text(alphabet="0123456789,.年月日元萬億一二十百千民國/-%％NT$ ", max_size=40))
def test_no_text_is_too_strange_to_read(text):
    amounts(text, "TWD")
    days(text)
    rates(text)


@pytest.mark.parametrize(
    ("han", "value"), [("十", 10), ("一百零五", 105), ("萬", 10_000), ("二千零二十", 2020)]
)
def test_numbers_in_chinese(han, value):
    assert number(han) == value
