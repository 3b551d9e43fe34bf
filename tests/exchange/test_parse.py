"""Rows become records, or are refused with row, column, value and reason."""

# ruff: noqa: E501, DTZ001 - one case a line reads best; a spreadsheet knows no zones

from collections.abc import Sequence
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.exchange.headers import FIELDS
from collectdesk.exchange.mapping import Mapping, guess
from collectdesk.exchange.parse import parse
from collectdesk.exchange.records import InvoiceRow, Records, customer_key, name_key
from collectdesk.exchange.sheet import Cell, Sheet
from collectdesk.exchange.sheets import read

TODAY = date(2026, 11, 21)
HEAD = "customer,invoice,invoice_date,due_date,amount,paid,currency\n"


def parsed(text: str, currency: str | None = None) -> Records:
    sheet, mapping = guess(read("list.csv", text.encode()), TODAY, currency)
    return parse(sheet, mapping, TODAY)


def why(records: Records) -> list[tuple[int, str, str, str]]:
    return [(one.row, one.column, one.value, one.reason.code) for one in records.rejected]


def test_a_plain_row_is_an_invoice() -> None:
    records = parsed(HEAD + "晨光書店,A-1,2026-03-01,2026-03-31,1234.50,34.50,TWD\n")
    assert records.invoices == [
        InvoiceRow(
            2,
            records.customers[0],
            "A-1",
            date(2026, 3, 1),
            date(2026, 3, 31),
            None,
            123_450,
            3_450,
            "TWD",
            "",
            "",
            None,
            1,
        )
    ]
    assert records.customers[0].key == ("name", "晨光書店")


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (",A-1,2026-03-01,,5,,TWD", ("customer", "", "exchange-customer-missing")),
        ("A,,2026-03-01,,5,,TWD", ("invoice", "", "exchange-invoice-missing")),
        ("A,1,,,5,,TWD", ("invoice_date", "", "exchange-date-missing")),
        ("A,1,2026-02-30,,5,,TWD", ("invoice_date", "2026-02-30", "typed-day-not-in-calendar")),
        ("A,1,2026-02-01,soon,5,,TWD", ("due_date", "soon", "typed-day-unreadable")),
        ("A,1,03/04/2026,,5,,TWD", ("invoice_date", "03/04/2026", "typed-day-ambiguous")),
        ("A,1,2026-03-01,,,,TWD", ("amount", "", "typed-amount-missing")),
        ("A,1,2026-03-01,,five,,TWD", ("amount", "five", "typed-amount-unreadable")),
        ("A,1,2026-03-01,,1.234,,TWD", ("amount", "1.234", "typed-amount-ambiguous")),
        ("A,1,2026-03-01,,5,x,TWD", ("paid", "x", "typed-amount-unreadable")),
        ("A,1,2026-03-01,,5,,", ("currency", "", "exchange-currency-missing")),
        ("A,1,2026-03-01,,5,,gold", ("currency", "gold", "typed-currency-unknown")),
        ("A,1,2026-03-01,,£5,,TWD", ("amount", "£5", "typed-amount-currency")),
        ("A\ufffdB,1,2026-03-01,,5,,TWD", ("customer", "A\ufffdB", "exchange-text-damaged")),
        ("A," + "1" * 101 + ",2026-03-01,,5,,TWD", ("invoice", "1" * 101, "exchange-text-long")),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(row: str, refusal: tuple[str, str, str]) -> None:
    records = parsed(HEAD + row + "\nB,2,2026-03-01,,5,,TWD\n")
    assert why(records) == [(2, *refusal)]
    assert [one.number for one in records.invoices] == ["2"]
    assert records.rejected[0].cells[0] == row.split(",")[0]


def test_rows_are_counted_as_the_spreadsheet_counts_them() -> None:
    records = parsed("title\n\n" + HEAD + '"two\nlines",1,2026-03-01,,5,,TWD\n\nB,2,x,,5,,TWD\n')
    assert records.invoices[0].row == 4
    assert records.rejected[0].row == 6


def test_blank_rows_totals_and_lone_notes_are_no_mistakes() -> None:
    records = parsed(
        HEAD
        + ",,,,,,\nA,1,2026-03-01,,5,,TWD\n合计,,,,5,,\nTotal,,,,5,,\n,Grand Total,,,5,,\n制表：王芳,,,,,,\n"
    )
    assert (len(records.invoices), records.rejected) == (1, [])
    assert [one.why for one in records.passed] == ["total", "total", "total", "note"]


def test_a_customer_called_total_keeps_its_invoices() -> None:
    records = parsed(
        HEAD
        + "Total,1,2026-03-01,,5,,TWD\nTotal Energies,2,2026-03-01,,5,,TWD\n合计科技公司,3,2026-03-01,,5,,TWD\n"
    )
    assert len(records.invoices) == 3


@pytest.mark.parametrize(
    ("rows", "amount", "paid"),
    [
        (["300,100,", "300,200,"], 300, None),
        (["300,100,50", "300,200,50"], 300, 50),
        ([",100,", ",200,"], 300, None),
        (["100,,10", "200,,20"], 300, 30),
        (["100,100,", "200,200,"], 300, None),
    ],
    ids=["total", "total and paid", "lines", "amounts that differ", "a total of each line"],
)
def test_several_rows_are_one_invoice(rows: list[str], amount: int, paid: int | None) -> None:
    head = "customer,invoice,invoice_date,currency,total,line amount,paid\n"
    records = parsed(head + "".join(f"A,1,2026-03-01,GBP,{row}\n" for row in rows))
    assert [(one.amount, one.paid, one.lines) for one in records.invoices] == [
        (amount * 100, None if paid is None else paid * 100, 2)
    ]


def test_an_invoice_with_a_line_that_cannot_be_read_is_refused_as_a_whole() -> None:
    records = parsed(HEAD + "A,1,2026-03-01,,5,,TWD\na, 1,2026-03-01,,x,,TWD\nA,2,2026-03-01,,5,,TWD\n")
    assert [one.number for one in records.invoices] == ["2"]
    assert [(one.row, one.reason.code) for one in records.rejected] == [
        (2, "exchange-other-line"),
        (3, "typed-amount-unreadable"),
    ]


def test_lines_of_different_currencies_are_no_invoice() -> None:
    records = parsed(HEAD + "A,1,2026-03-01,,5,,TWD\nA,1,2026-03-01,,6,,HKD\n")
    assert [one.reason.code for one in records.rejected] == ["exchange-lines-currency"] * 2


@pytest.mark.parametrize(
    ("cells", "amount", "paid"),
    [
        ("100,,40", 100, 60),
        ("100,30,40", 100, 60),
        (",,40", 40, None),
        ("100,30,", 100, 30),
        ("100,,-20", 100, 120),
        ("-100,,-40", -40, None),
        (",25,40", 65, 25),
    ],
)
def test_what_is_open_tells_what_was_paid(cells: str, amount: int, paid: int | None) -> None:
    records = parsed(
        f"customer,invoice,invoice_date,currency,amount,paid,balance due\nA,1,2026-03-01,GBP,{cells}\n"
    )
    assert [(one.amount, one.paid) for one in records.invoices] == [
        (amount * 100, None if paid is None else paid * 100)
    ]


def test_more_open_than_invoiced_is_refused() -> None:
    records = parsed(
        "customer,invoice,invoice_date,currency,amount,balance due\nA,1,2026-03-01,GBP,100,140\n"
    )
    assert why(records) == [(2, "balance due", "140", "exchange-open-more")]


def test_an_invoice_over_nothing_is_passed_over() -> None:
    records = parsed(HEAD + "A,1,2026-03-01,,0.00,,TWD\n")
    assert (records.invoices, records.rejected, [one.why for one in records.passed]) == ([], [], ["zero"])


def test_a_state_says_paid_where_no_column_says_how_much() -> None:
    records = parsed(
        "customer,invoice,invoice_date,currency,amount,status\nA,1,2026-03-01,GBP,100,Paid\nA,2,2026-03-01,GBP,100,Unpaid\n"
        "A,3,2026-03-01,GBP,100,已结清\nA,4,2026-03-01,GBP,100,Draft\n"
    )
    assert [(one.number, one.paid) for one in records.invoices] == [("1", 10_000), ("2", None), ("3", 10_000)]


def test_the_sign_of_an_amount_is_its_currency_where_there_is_no_column() -> None:
    records = parsed("customer,invoice,invoice_date,amount\nA,1,2026-03-01,HK$5\nA,2,2026-03-01,6\n", "TWD")
    assert [one.currency for one in records.invoices] == ["HKD", "TWD"]


def test_payments_count_their_equals() -> None:
    records = parsed(
        "customer,invoice,payment_date,payment_amount,currency,method,reference\n"
        "A,1,2026-03-01,50,TWD,cash,\nA,1,2026-03-01,50.00,TWD,cash,\nA,,2026-03-02,50,TWD,,R-7\n,,2026-03-02,5,TWD,,\n"
        "A,,,5,TWD,,\nA,,2026-03-01,,TWD,,\nA,,2026-03-01,5,,,\n"
    )
    assert [
        (one.received, one.amount, one.place, one.reference, one.invoice) for one in records.payments
    ] == [
        (date(2026, 3, 1), 5_000, 0, "", "1"),
        (date(2026, 3, 1), 5_000, 1, "", "1"),
        (date(2026, 3, 2), 5_000, 0, "R-7", ""),
    ]
    assert [one.reason.code for one in records.rejected] == [
        "exchange-customer-missing", "typed-day-missing", "typed-amount-missing", "exchange-currency-missing",
    ]  # fmt: skip


def test_customers_are_listed_once_with_their_kind_and_language() -> None:
    records = parsed(
        "customer,customer_code,kind,letter_language,email,phone,city,note\n"
        "晨光書店,A1,公司,繁體中文,a@example.com,02-1234,台北,好\n陳小明,,個人,zh-HK,,,,\n晨光書店（副）,a1,,,,,,\n"
        "X,,alien,,,,,\nY,,,Klingon,,,,\n,Z9,,,,,,\n"
    )
    assert [
        (one.name, one.code, one.kind, one.letter_language, one.address, one.note)
        for one in records.customers
    ] == [
        ("晨光書店", "A1", "company", "zh-Hant-TW", "台北", "好"),
        ("陳小明", "", "person", "zh-Hant-HK", "", ""),
    ]
    assert [(one.row, one.why) for one in records.passed] == [(4, "same")]
    assert [one.reason.code for one in records.rejected] == [
        "exchange-kind-unknown", "exchange-letter-language-unknown", "exchange-customer-missing",
    ]  # fmt: skip


def test_a_customer_is_found_by_code_else_tax_id_else_name() -> None:
    assert customer_key(" A1 ".strip(), "123", "X") == ("code", "a1")
    assert customer_key("", "12-345 678", "X") == ("tax_id", "12345678")
    assert customer_key("", "", "Ｍüller  GmbH") == ("name", name_key("müller gmbh"))


def test_code_cells_keep_their_zeros_and_numbers_their_digits() -> None:
    rows: list[list[Cell]] = [
        ["customer", "invoice", "invoice_date", "amount"],
        ["A", 1001.0, datetime(2026, 3, 1, 12, 0), 5.5],
        ["A", "0012", 46082.0, 7],
    ]
    sheet, mapping = guess([Sheet("x", rows)], TODAY, "GBP")
    assert [(one.number, one.issued, one.amount) for one in parse(sheet, mapping, TODAY).invoices] == [
        ("1001", date(2026, 3, 1), 550),
        ("0012", date(2026, 3, 1), 700),
    ]


def test_the_reading_can_be_stopped() -> None:
    progress = Progress()
    progress.cancel()
    sheet, mapping = guess(read("x.csv", (HEAD + "A,1,2026-03-01,,5,,TWD\n").encode()), TODAY)
    with pytest.raises(Cancelled):
        parse(sheet, mapping, TODAY, progress)


def slow_and_quick(rows: Sequence[str]) -> tuple[list[InvoiceRow], list[InvoiceRow]]:
    """Read rows at once, and each with a refused row of its own file beside it."""
    at_once = parsed(HEAD + "".join(rows)).invoices
    one_by_one = [parsed(HEAD + row).invoices for row in rows]
    return at_once, [invoice for found in one_by_one for invoice in found]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["A", "B Ltd", "晨光"]),
            st.integers(1, 10**7),
            st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        ),
        max_size=8,
    )
)
def test_many_rows_read_like_single_ones(rows: list[tuple[str, int, date]]) -> None:
    lines = [
        f"{name},N{place},{day},,{minor // 100}.{minor % 100:02d},0.00,GBP\n"
        for place, (name, minor, day) in enumerate(rows)
    ]
    at_once, single = slow_and_quick(lines)
    assert [(i.number, i.customer.name, i.issued, i.amount, i.paid) for i in at_once] == [
        (i.number, i.customer.name, i.issued, i.amount, i.paid) for i in single
    ]


cells = (
    st.text(max_size=10)
    | st.sampled_from(
        ["2026-03-01", "1,200.50", "TWD", "合计", "Total for X", "115/03/31", "£5", "-", "=1", "'=1"]
    )
    | st.floats()
    | st.integers(-(10**12), 10**12)
    | st.dates()
    | st.datetimes()
    | st.booleans()
    | st.times()
    | st.timedeltas()
)


@given(
    st.sampled_from(sorted(FIELDS)).flatmap(
        lambda kind: st.tuples(
            st.just(kind), st.dictionaries(st.sampled_from(FIELDS[kind]), st.integers(0, 6), max_size=10)
        )
    ),
    st.lists(st.lists(cells, max_size=8), max_size=6),
    st.sampled_from([None, "TWD", "JPY"]),
    st.sampled_from([None, "dmy", "ymd"]),
    st.sampled_from([None, ".", ","]),
)
def test_any_rows_under_any_mapping_are_taken_refused_or_passed_over(
    chosen: tuple[str, dict[str, int]],
    rows: list[list[Cell]],
    currency: str | None,
    order: str | None,
    decimal: str | None,
) -> None:
    kind, columns = chosen
    mapping = Mapping(kind, -1, columns, order, decimal, default_currency=currency)
    records = parse(Sheet("x", rows), mapping, TODAY)
    for one in records.rejected:
        assert isinstance(one.reason, Problem)
        assert 1 <= one.row <= len(rows)
    for invoice in records.invoices:
        assert invoice.number
        assert type(invoice.amount) is int
        assert invoice.issued or invoice.due
