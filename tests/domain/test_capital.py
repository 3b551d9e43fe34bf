"""Amounts in Chinese capitals: known amounts, the rules of zero, and reading every amount back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.capital import capitals, whole_number

VALUES = {
    digit: value
    for digits in ("零壹贰叁肆伍陆柒捌玖", "零壹貳參肆伍陸柒捌玖")
    for value, digit in enumerate(digits)
}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}
PARTS = {"角": 1, "分": 2, "厘": 3}


def number_in(text: str) -> int:
    """Read a whole number written in capitals, as a clerk would."""
    for marks, value in (("兆", 10**12), ("亿億", 10**8), ("万萬", 10**4)):
        at = max(text.rfind(mark) for mark in marks)
        if at >= 0:
            return number_in(text[:at]) * value + number_in(text[at + 1 :])
    total = digit = 0
    for character in text:
        if character in VALUES:
            digit = VALUES[character]
        else:
            total += digit * PLACES[character]
            digit = 0
    return total + digit


def minor_in(text: str, name: str, digits: int) -> int:
    """Read an amount in capitals back to minor units."""
    assert text.startswith(name)
    text = text.removeprefix(name)
    negative = text[:1] in "负負"
    text = text.lstrip("负負").removesuffix("整")
    whole, _, parts = text.rpartition("元")
    minor = number_in(whole) * 10**digits if whole else 0
    digit = 0
    for character in parts:
        if character in VALUES:
            digit = VALUES[character]
        else:
            minor += digit * 10 ** (digits - PARTS[character])
    return -minor if negative else minor


@pytest.mark.parametrize(
    ("minor", "currency", "script", "text"),
    [
        (30_000_000, "TWD", "Hant", "新臺幣參拾萬元整"),
        (128_430_000, "TWD", "Hant", "新臺幣壹佰貳拾捌萬肆仟參佰元整"),
        (9_620_050, "HKD", "Hant", "港幣玖萬陸仟貳佰元伍角整"),
        (10_005, "CNY", "Hans", "人民币壹佰元零伍分"),
        (140_950, "CNY", "Hans", "人民币壹仟肆佰零玖元伍角整"),
        (600_714, "CNY", "Hans", "人民币陆仟零柒元壹角肆分"),
        (1_680_032, "CNY", "Hans", "人民币壹万陆仟捌佰元叁角贰分"),
        (10_700_053, "CNY", "Hans", "人民币壹拾万柒仟元伍角叁分"),
        (10_000_795_299, "CNY", "Hans", "人民币壹亿零柒仟玖佰伍拾贰元玖角玖分"),
        (5, "CNY", "Hans", "人民币伍分"),
        (50, "CNY", "Hans", "人民币伍角整"),
        (0, "GBP", "Hans", "英镑零元整"),
        (1_000, "JPY", "Hant", "日幣壹仟元整"),
        (1_005, "KWD", "Hant", "KWD壹元零伍厘"),
        (-1_050, "CNY", "Hans", "人民币负壹拾元伍角整"),
        (10**14, "CNY", "Hans", "人民币壹万亿元整"),
        (10**14, "TWD", "Hant", "新臺幣壹兆元整"),
        (100_000_001_00, "TWD", "Hant", "新臺幣壹億零壹元整"),
    ],
)
def test_known_amounts_read_as_a_bank_writes_them(minor, currency, script, text):
    assert capitals(minor, currency, script) == text


@given(
    st.integers(-(10**17), 10**17), st.sampled_from([("CNY", "Hans", "人民币"), ("TWD", "Hant", "新臺幣")])
)
def test_every_amount_reads_back_as_itself(minor, kind):
    currency, script, name = kind
    assert minor_in(capitals(minor, currency, script), name, 2) == minor


@given(st.integers(0, 10**16))
def test_no_amount_has_two_zeros_in_a_row_or_begins_with_one(number):
    text = whole_number(number, "Hant")
    assert "零零" not in text
    assert text == "零" or not text.startswith("零")
    assert not text.endswith("零") or text == "零"


@given(st.integers(-(10**9), 10**9))
def test_thousandths_read_back_where_a_currency_has_them(minor):
    assert minor_in(capitals(minor, "KWD", "Hans"), "KWD", 3) == minor


def test_a_negative_whole_number_is_refused():
    with pytest.raises(ValueError, match="from 0"):
        whole_number(-1, "Hans")
