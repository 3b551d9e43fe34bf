"""Amounts, currencies and days as people type them."""

# ruff: noqa: E501, PT017 - one case a line reads best, and a property holds whether or not a Problem is raised

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.money import figures, minor_digits
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed import (
    amount,
    amount_of_number,
    currency,
    currency_in,
    day,
    day_of_serial,
    typed_day,
)

TODAY = date(2026, 11, 21)


def refused(call, *arguments) -> str:
    with pytest.raises(Problem) as caught:
        call(*arguments)
    return caught.value.code


@pytest.mark.parametrize(
    ("text", "code", "minor"),
    [
        ("1200", "GBP", 120_000),
        ("1200", "JPY", 1_200),
        ("1,234.50", "GBP", 123_450),
        ("1.234,50", "EUR", 123_450),
        ("1 234,50", "EUR", 123_450),
        ("1\u202f234,50", "EUR", 123_450),
        ("1'234.50", "CHF", 123_450),
        ("1,23,456.00", "INR", 12_345_600),
        ("1,234", "EUR", 123_400),
        ("1,234,567", "TWD", 123_456_700),
        ("1.234.567", "EUR", 123_456_700),
        ("12,5", "EUR", 1_250),
        ("¥1,200", "CNY", 120_000),
        ("￥１，２００", "CNY", 120_000),
        ("¥1,200", "JPY", 1_200),
        ("NT$ 300,000", "TWD", 30_000_000),
        ("NT$300,000元", "TWD", 30_000_000),
        ("300,000元整", "TWD", 30_000_000),
        ("人民币 1200 元", "CNY", 120_000),
        ("HK$1,200.5", "HKD", 120_050),
        ("USD 5", "USD", 500),
        ("5 USD", "USD", 500),
        ("１，２３４．５０", "GBP", 123_450),
        ("(12.00)", "GBP", -1_200),
        ("（1,050）", "TWD", -105_000),
        ("($1,200.00)", "USD", -120_000),
        ("12.00-", "GBP", -1_200),
        ("−5.10", "GBP", -510),
        ("-£5", "GBP", -500),
        ("£-5", "GBP", -500),
        ("△5", "TWD", -500),
        ("1200.000", "GBP", 120_000),
        ("1200.", "GBP", 120_000),
        ("0", "GBP", 0),
        ("12.345", "KWD", 12_345),
        ("\u200b1200\ufeff", "GBP", 120_000),
    ],
)
def test_an_amount_is_read_in_every_usual_notation(text: str, code: str, minor: int) -> None:
    assert amount(text, code) == minor


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("", "GBP", "missing"),
        ("  ", "GBP", "missing"),
        ("1.234", "EUR", "ambiguous"),
        ("12,345", "KWD", "ambiguous"),
        ("1234.567", "GBP", "decimals"),
        ("0,501", "GBP", "decimals"),
        ("1.5", "JPY", "decimals"),
        ("NT$300,000", "HKD", "currency"),
        ("$ 5", "GBP", "currency"),
        ("€5", "USD", "currency"),
        ("99999999999999999", "GBP", "large"),
        ("0E0", "GBP", "unreadable"),
        ("1e5", "GBP", "unreadable"),
        ("١٢", "GBP", "unreadable"),
        ("²", "GBP", "unreadable"),
        ("1200²", "GBP", "unreadable"),
        ("12 34", "GBP", "unreadable"),
        ("1,2,3", "GBP", "unreadable"),
        ("1,,200", "GBP", "unreadable"),
        ("1.2.3,4", "GBP", "unreadable"),
        ("(12", "GBP", "unreadable"),
        ("(-12)", "GBP", "unreadable"),
        ("--12", "GBP", "unreadable"),
        ("12abc", "GBP", "unreadable"),
        ("inf", "GBP", "unreadable"),
        ("1_000", "GBP", "unreadable"),
    ],
)
def test_what_may_mean_something_else_is_refused(text: str, code: str, why: str) -> None:
    assert refused(amount, text, code) == f"typed-amount-{why}"


def test_a_known_decimal_mark_settles_what_would_be_ambiguous() -> None:
    assert amount("1.234", "EUR", ",") == 123_400
    assert amount("1,234", "EUR", ".") == 123_400
    assert refused(amount, "1.234", "EUR", ".") == "typed-amount-decimals"
    assert refused(amount, "12.50", "EUR", ",") == "typed-amount-unreadable"


@given(st.integers(-(10**12), 10**12), st.sampled_from(["TWD", "GBP", "JPY", "KWD"]))
def test_figures_as_the_program_writes_them_are_read_back(minor: int, code: str) -> None:
    assert amount(figures(minor, code), code, ".") == minor


@given(st.integers(-(10**9), 10**9), st.sampled_from(["TWD", "GBP", "JPY", "KWD"]))
def test_the_number_of_a_cell_is_read_to_the_minor_unit(minor: int, code: str) -> None:
    assert amount_of_number(minor / 10 ** minor_digits(code), code) == minor


def test_the_noise_of_binary_fractions_is_rounded_and_real_decimals_are_not() -> None:
    assert amount_of_number(0.1 + 0.2, "GBP") == 30
    assert amount_of_number(123456789.01, "GBP") == 12_345_678_901
    assert refused(amount_of_number, 1234.567, "GBP") == "typed-amount-decimals"
    assert refused(amount_of_number, 0.005, "GBP") == "typed-amount-decimals"
    assert refused(amount_of_number, float("nan"), "GBP") == "typed-amount-unreadable"
    assert refused(amount_of_number, float("-inf"), "GBP") == "typed-amount-unreadable"
    assert refused(amount_of_number, 1e300, "GBP") == "typed-amount-large"


@given(
    st.text(max_size=40),
    st.sampled_from(["TWD", "GBP", "JPY", "KWD", "ZZZ"]),
    st.sampled_from([None, ".", ","]),
)
def test_any_text_is_an_amount_or_a_problem(text: str, code: str, decimal: str | None) -> None:
    try:
        assert abs(amount(text, code, decimal)) < 10**15
    except Problem as problem:
        assert problem.code.startswith("typed-amount-")


@given(st.text("0123456789.,-()$¥ '元NT", max_size=14))
def test_what_looks_like_an_amount_is_one_or_a_problem(text: str) -> None:
    try:
        read = amount(text, "TWD")
    except Problem:
        return
    digits = "".join(mark for mark in text if mark.isdigit())
    assert str(abs(read)).rstrip("0").lstrip("0") == digits.rstrip("0").lstrip("0")


@pytest.mark.parametrize(
    ("text", "code"),
    [("NTD", "TWD"), ("nt$", "TWD"), ("新台幣", "TWD"), ("人民币", "CNY"), ("RMB", "CNY"), ("US Dollar", "USD"),
     ("£", "GBP"), ("港幣", "HKD"), ("cny", "CNY"), (" EUR ", "EUR"), ("ZAR", "ZAR"), ("ＨＫＤ", "HKD")],
)  # fmt: skip
def test_a_currency_has_many_names(text: str, code: str) -> None:
    assert currency(text) == code


@pytest.mark.parametrize("text", ["", "¥", "$", "abc", "INV", "RON USD", "元"])
def test_a_name_of_no_or_several_currencies_is_refused(text: str) -> None:
    assert refused(currency, text) == "typed-currency-unknown"


def test_the_sign_in_an_amount_names_its_currency_only_if_there_is_one() -> None:
    assert [currency_in(text) for text in ("NT$ 5", "5 EUR", "¥5", "$5", "5", "abc")] == [
        "TWD", "EUR", None, None, None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["2026-03-31", "2026/3/31", "2026.3.31", "20260331", "2026年3月31日", "２０２６年３月３１日", "2026 年 3 月 31 日",
     "2026-03-31 00:00:00", "2026-03-31T00:00:00Z", "2026/3/31 12:00", "115/03/31",
     "115.3.31", "115年3月31日", "民國115年3月31日", "民國 115 年 3 月 31 日", "中華民國115年03月31日", "1150331",
     "31/03/2026", "03/31/2026", "31.03.2026", "31.03.26", "31 Mar 2026", "31-Mar-26", "31 March 2026",
     "Mar 31, 2026", "March 31st, 2026", "46112"],
)  # fmt: skip
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    assert day(text, TODAY) == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "missing"), ("03/04/2026", "ambiguous"), ("31/03/26", "ambiguous"), ("26/03/31", "ambiguous"),
     ("2026-02-30", "not-in-calendar"), ("2026-13-01", "not-in-calendar"), ("1150230", "not-in-calendar"),
     ("soon", "unreadable"), ("2026-W13-2", "unreadable"), ("12", "unreadable"), ("4 Ma 2026", "unreadable"),
     ("民國元年1月1日", "far"), ("1066-10-14", "far"), ("99/12/31", "ambiguous"), ("0000-00-00", "not-in-calendar"),
     ("2026-03-31x", "unreadable"), ("٢٠٢٦-٠٣-٣١", "unreadable")],
)  # fmt: skip
def test_a_day_that_is_unclear_or_none_is_refused(text: str, why: str) -> None:
    assert refused(day, text, TODAY) == f"typed-day-{why}"


def test_the_order_settles_an_ambiguous_day_and_contradicts_an_impossible_one() -> None:
    assert day("03/04/2026", TODAY, "dmy") == date(2026, 4, 3)
    assert day("03/04/2026", TODAY, "mdy") == date(2026, 3, 4)
    assert day("26/03/04", TODAY, "ymd") == date(2026, 3, 4)
    assert refused(day, "31/03/2026", TODAY, "mdy") == "typed-day-not-in-calendar"
    assert refused(day, "03/04/2026", TODAY, "ymd") == "typed-day-ambiguous"


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_every_day_is_read_back_from_the_forms_we_write(found: date) -> None:
    assert day(found.isoformat(), TODAY) == found
    assert day(f"{found.year}年{found.month}月{found.day}日", TODAY) == found
    assert day(f"民國{found.year - 1911}年{found.month}月{found.day}日", TODAY) == found
    assert day(f"{found:%d/%m/%Y}", TODAY, "dmy") == found


@given(st.dates(date(1955, 1, 1), date(2118, 12, 31)))
def test_every_serial_number_is_its_day(found: date) -> None:
    assert day_of_serial((found - date(1899, 12, 30)).days + 0.75) == found


@given(st.text(max_size=30), st.sampled_from([None, "dmy", "mdy", "ymd"]))
def test_any_text_is_a_day_or_a_problem(text: str, order: str | None) -> None:
    for read in (day, typed_day):
        try:
            assert isinstance(read(text, TODAY, order), date)
        except Problem as problem:
            assert problem.code.startswith("typed-day-")


@given(st.text("0123456789/-.年月日民國 +wd", max_size=12))
def test_what_looks_like_a_day_is_one_or_a_problem(text: str) -> None:
    for read in (day, typed_day):
        try:
            assert isinstance(read(text, TODAY), date)
        except Problem as problem:
            assert problem.code.startswith("typed-day-")


@pytest.mark.parametrize(
    ("text", "found"),
    [("今天", TODAY), ("today", TODAY), ("明天", date(2026, 11, 22)), ("Tomorrow", date(2026, 11, 22)),
     ("昨天", date(2026, 11, 20)), ("後天", date(2026, 11, 23)), ("+7", date(2026, 11, 28)), ("＋7", date(2026, 11, 28)),
     ("-2w", date(2026, 11, 7)), ("+3天", date(2026, 11, 24)), ("11/28", date(2026, 11, 28)),
     ("1/5", date(2027, 1, 5)), ("12-31", date(2026, 12, 31)), ("28/11", date(2026, 11, 28)),
     ("11月28日", date(2026, 11, 28)), ("月底", date(2026, 11, 30)), ("2026-03-31", date(2026, 3, 31))],
)  # fmt: skip
def test_a_field_of_a_form_takes_short_forms(text: str, found: date) -> None:
    assert typed_day(text, TODAY) == found


def test_a_short_day_follows_the_order_of_the_owner_and_the_end_of_the_year() -> None:
    assert typed_day("3/4", TODAY, "dmy") == date(2027, 4, 3)
    assert typed_day("12/30", date(2027, 1, 2)) == date(2026, 12, 30)
    assert typed_day("月底", date(2026, 12, 5)) == date(2026, 12, 31)
    assert typed_day("2/29", date(2028, 2, 1)) == date(2028, 2, 29)
    assert refused(typed_day, "2/30", TODAY) == "typed-day-not-in-calendar"
    assert refused(typed_day, "+9999", date(9999, 1, 1)) == "typed-day-far"


@given(st.integers(-9999, 9999))
def test_days_are_counted_from_today(days: int) -> None:
    assert typed_day(f"{days:+d}", TODAY) == TODAY + timedelta(days=days)
