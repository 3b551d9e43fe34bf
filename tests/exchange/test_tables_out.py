"""Lists as files for a spreadsheet, and back again."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.exchange.mapping import guess
from collectdesk.exchange.parse import parse
from collectdesk.exchange.sheet import clean, needs_guard
from collectdesk.exchange.sheets import read
from collectdesk.exchange.tables_out import Table, csv_bytes, rejected_table, xlsx_bytes
from collectdesk.exchange.workbooks import read_workbook

TODAY = date(2026, 11, 21)
TABLE = Table(
    "Overdue / 逾期 [x]",
    ["Customer", "Invoice", "Due", "Open", "Currency", "Days", "Phone"],
    [
        ["晨光書店", "007", date(2026, 3, 31), Money(-123_450, "TWD"), "TWD", 12, "+886 2 1234"],
        ["=HYPERLINK(1)", "@x", None, Money(1_200, "JPY"), "JPY", -3, "0012"],
    ],
)
FORMULAS = [
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1",
    " =1", "＝1", "＋1", "－1", "＠x", "\u200b=1", "'=1", "''=1",
]  # fmt: skip


def lines(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_its_mark_plain_amounts_and_days() -> None:
    data = csv_bytes(TABLE)
    assert data.startswith(b"\xef\xbb\xbf")
    assert lines(data)[1] == ["晨光書店", "007", "2026-03-31", "-1234.50", "TWD", "12", "'+886 2 1234"]
    assert lines(data)[2] == ["'=HYPERLINK(1)", "'@x", "", "1200", "JPY", "-3", "0012"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_taken_for_a_formula_and_all_of_it_comes_back(text: str) -> None:
    table = Table("x", ["a", "b"], [[text, "end"]])
    written = lines(csv_bytes(table))[1][0]
    assert written.startswith("'")
    assert clean(written) == text.strip()
    assert read("x.csv", csv_bytes(table))[0].rows[1][0] == written


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=20))
def test_any_text_survives_the_way_out_and_in(text: str) -> None:
    written = lines(csv_bytes(Table("x", ["a", "b"], [[text, "end"]])))[1][0]
    if needs_guard(text):
        assert written == "'" + text
        assert clean(written).lstrip("\ufeff") == text.strip().replace("\ufeff", "")
    else:
        assert written == text


def test_a_plain_negative_number_stays_a_number() -> None:
    assert not needs_guard("-1200.50")
    assert needs_guard("-1200.50+1")


def test_a_spreadsheet_gets_numbers_days_and_text_as_they_are() -> None:
    sheet = read("x.xlsx", xlsx_bytes(TABLE))[0]
    assert sheet.name == "Overdue   逾期  x"
    assert sheet.rows[0] == TABLE.heads
    assert sheet.rows[1] == ["晨光書店", "007", date(2026, 3, 31), -1234.5, "TWD", 12.0, "+886 2 1234"]
    assert sheet.rows[2] == ["=HYPERLINK(1)", "@x", "", 1200.0, "JPY", -3.0, "0012"]


def test_the_same_table_gives_the_same_bytes() -> None:
    assert xlsx_bytes(TABLE) == xlsx_bytes(TABLE)
    assert csv_bytes(TABLE) == csv_bytes(TABLE)


@given(st.text(max_size=40), st.lists(st.text(max_size=10), min_size=1, max_size=3))
def test_any_title_and_text_can_be_written(title: str, heads: list[str]) -> None:
    table = Table(title, heads, [heads])
    try:
        read_workbook("x.xlsx", xlsx_bytes(table))
    except Problem as problem:
        assert problem.code == "exchange-empty"  # noqa: PT017 - both outcomes are right
    assert csv_bytes(table)


def test_refused_rows_are_mended_and_imported_again() -> None:
    head = "customer,invoice,invoice_date,amount,currency\n"
    text = head + "A,1,2026-03-01,5,TWD\nB,2,2026-02-30,=1+1,TWD\nC,3,2026-03-01,x,TWD,more\n"
    sheet, mapping = guess(read("x.csv", text.encode()), TODAY)
    records = parse(sheet, mapping, TODAY)
    reasons = [str(one.reason) for one in records.rejected]
    table = rejected_table("refused", records.labels, records.rejected, ["why", *reasons])
    saved = csv_bytes(table).decode("utf-8-sig")
    assert "typed-day-not-in-calendar" in saved
    mended = saved.replace("2026-02-30", "2026-02-28").replace("'=1+1", "2").replace(",x,", ",3,")
    sheet, mapping = guess(read("y.csv", mended.encode()), TODAY)
    again = parse(sheet, mapping, TODAY)
    assert [(one.number, one.amount) for one in again.invoices] == [("2", 200), ("3", 300)]
    assert again.rejected == []
