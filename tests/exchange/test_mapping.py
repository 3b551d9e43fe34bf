"""How a table is to be read: found by itself, kept as JSON, asked where only the owner knows."""

# ruff: noqa: E501, PT017 - one case a line reads best

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk import resources
from collectdesk.domain.problem import Problem
from collectdesk.exchange.headers import FIELDS, find_head, known_heads, recognise
from collectdesk.exchange.mapping import Mapping, fingerprint, guess, questions, recall, with_notation
from collectdesk.exchange.sheet import Sheet
from collectdesk.exchange.sheets import read

TODAY = date(2026, 11, 21)
PLAIN = (
    "customer,customer_code,tax_id,kind,letter_language,address,email,phone,contact,invoice,invoice_date,due_date,"
    "amount,paid,currency,note,payment_date,payment_amount,method,reference"
)


def sheet(text: str) -> Sheet:
    return read("list.csv", text.encode())[0]


def mapped(text: str, currency: str | None = "TWD") -> Mapping:
    return guess([sheet(text)], TODAY, currency)[1]


def test_our_own_heads_always_work_whatever_their_order_and_case() -> None:
    for heads in (PLAIN.split(","), PLAIN.upper().split(",")[::-1]):
        found = recognise(heads)
        assert {field: heads[place].lower() for field, place in found.items()} == {
            h: h for h in PLAIN.split(",")
        }


def test_every_head_of_the_data_is_a_field_that_a_table_can_have() -> None:
    fields = {field for kind in FIELDS.values() for field in kind} | {"any_date", "any_amount", "any_number"}
    assert {field for head in known_heads().values() for field in head} == fields
    assert len(list(resources.path("headers").glob("*.toml"))) >= 10


@pytest.mark.parametrize(
    ("heads", "kind", "fields"),
    [
        ("客户,开票日期,单据编号,金额(元)", "invoices", {"customer", "invoice_date", "invoice", "amount"}),
        ("客戶名稱,發票號碼,到期日,未收金額", "invoices", {"customer", "invoice", "due_date", "open"}),
        ("買受人,統編,發票字軌號碼,開立日期,付款期限,含稅金額", "invoices", {"customer", "tax_id", "invoice", "due_date"}),
        ("Customer,Inv #,Date,Due,Total (GBP)", "invoices", {"customer", "invoice", "invoice_date", "due_date", "amount"}),
        ("Date,Customer,Amount,Method", "payments", {"payment_date", "customer", "payment_amount", "method"}),
        ("收款日期,客户名称,收款金额,结算方式,票据号", "payments", {"payment_date", "customer", "payment_amount", "method"}),
        ("customer,invoice,payment_date,payment_amount", "payments", {"customer", "invoice", "payment_date", "payment_amount"}),
        ("公司名稱,統一編號,聯絡人,電話", "customers", {"customer", "tax_id", "contact", "phone"}),
        ("Company,Email,Phone", "customers", {"customer", "email", "phone"}),
    ],
)  # fmt: skip
def test_heads_tell_the_kind_of_the_table(heads: str, kind: str, fields: set[str]) -> None:
    found = mapped(heads + "\n")
    assert found.kind == kind
    assert fields <= set(found.columns)


def test_the_better_name_wins_where_several_columns_could_be_meant() -> None:
    columns = recognise(["单据号", "发票号码", "客户简称", "客户名称", "金额", "价税合计"])
    assert (columns["invoice"], columns["customer"], columns["amount"]) == (1, 3, 5)


def test_the_head_is_found_below_titles_and_a_currency_in_brackets_counts() -> None:
    found = mapped("Aged receivables\nas of today\n\nCustomer,Invoice,Date,Amount (HKD)\nA,1,2026-01-01,5\n")
    assert (found.header_row, found.default_currency) == (3, "HKD")


def test_a_row_of_data_is_no_head() -> None:
    assert find_head(sheet("A Ltd,12,2026-01-01\nB Ltd,13,2026-01-02\n")) is None
    with pytest.raises(Problem) as caught:
        mapped("A Ltd,12\nB Ltd,13\n")
    assert caught.value.code == "exchange-no-head"


def test_the_sheet_with_the_best_head_is_chosen() -> None:
    sheets = [
        sheet("notes,only\n1,2\n"),
        sheet("customer,phone\n"),
        sheet("customer,invoice,due_date,amount\n"),
    ]
    assert guess(sheets, TODAY)[0] is sheets[2]


@pytest.mark.parametrize(
    ("days", "order"),
    [
        (["31/03/2026", "03/04/2026"], "dmy"),
        (["03/31/2026", "03/04/2026"], "mdy"),
        (["26/03/31", "26/12/01"], "ymd"),
        (["03/04/2026", "05/06/2026"], None),
        (["2026-03-31", "31.03.2026"], None),
        (["03/04/2026", "31/12/2026", "soon"], "dmy"),
    ],
)
def test_the_days_themselves_show_their_order(days: list[str], order: str | None) -> None:
    rows = "".join(f"A,{place},{day},5\n" for place, day in enumerate(days))
    assert mapped("customer,invoice,invoice_date,amount\n" + rows).date_order == order


@pytest.mark.parametrize(
    ("amounts", "mark"),
    [(["1.234", "12,50"], ","), (["1,234", "12.50"], "."), (["1.234,50"], ","), (["1200", "5"], None), (["1.234"], None),
     (["1,50", "2.50"], None)],
)  # fmt: skip
def test_the_amounts_themselves_show_their_decimal_mark(amounts: list[str], mark: str | None) -> None:
    rows = "".join(f"A;{place};2026-01-01;{amount}\n" for place, amount in enumerate(amounts))
    assert mapped("customer;invoice;invoice_date;amount\n" + rows).decimal == mark


def test_what_only_the_owner_knows_is_asked() -> None:
    table = sheet("customer,invoice_date,amount\nA,03/04/2026,5\n")
    found = guess([table], TODAY)[1]
    assert questions(table, found, TODAY) == ["invoice", "currency", "date_order"]
    assert questions(table, Mapping("payments", 0, {}, default_currency="TWD"), TODAY) == [
        "payment_date",
        "payment_amount",
    ]
    assert questions(table, Mapping("customers", 0, {}), TODAY) == ["customer"]


def test_a_mapping_survives_its_json() -> None:
    found = mapped("客户,开票日期,单据编号,金额(元)\n北京云帆,31/03/2026,1,5\n北京云帆,01/02/2026,2,5\n")
    assert Mapping.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "spells"}, {"header_row": "0"}, {"header_row": -2}, {"header_row": True}, {"columns": {"colour": 1}},
        {"columns": {"customer": "A"}}, {"columns": {"customer": -1}}, {"columns": []}, {"date_order": "ydm"},
        {"decimal": ";"}, {"encoding": "klingon"}, {"default_currency": "gold"}, {"version": 2}, {"more": 1},
        {"columns": {"customer": True}},
    ],
)  # fmt: skip
def test_a_mapping_that_cannot_be_is_refused(change: dict[str, object]) -> None:
    told = json.loads(Mapping("invoices", 0, {"customer": 0}).to_json()) | change
    with pytest.raises(Problem):
        Mapping.from_json(json.dumps(told))


@given(
    st.text(max_size=60)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["kind", "header_row", "columns", "version", "x"]), inner, max_size=4
            )
        ),
    ).map(json.dumps)
)
def test_any_text_is_a_mapping_or_a_problem(text: str) -> None:
    try:
        Mapping.from_json(text)
    except Problem as problem:
        assert problem.code in ("exchange-mapping-wrong", "typed-currency-unknown")


def test_the_same_head_has_the_same_fingerprint_whatever_stands_below() -> None:
    first, second = (
        sheet("Customer, Invoice,amount\nA,1,5\n"),
        sheet("customer,invoice,Amount\nB,2,6\nC,3,7\n"),
    )
    other = sheet("customer,invoice,paid\nB,2,6\n")
    prints = [fingerprint(map(str, one.rows[0])) for one in (first, second, other)]
    assert prints[0] == prints[1] != prints[2]


def test_a_head_beyond_the_table_is_refused() -> None:
    with pytest.raises(Problem):
        Mapping("invoices", 9, {"customer": 0}).labels(sheet("a,b\n"))


cells = st.text(max_size=12) | st.floats() | st.integers(-(10**9), 10**9) | st.dates() | st.booleans()


@given(st.lists(st.lists(cells, max_size=5), max_size=6))
def test_any_rows_have_a_head_or_none(rows: list[list[object]]) -> None:
    table = Sheet("x", rows)  # type: ignore[arg-type]
    head = find_head(table)
    if head is not None:
        with_notation(table, Mapping(head.kind, head.row, head.columns), TODAY)


def test_a_remembered_head_is_found_wherever_it_stands() -> None:
    odd = Mapping("invoices", 0, {"customer": 0, "invoice": 1}, "dmy", ",", "utf-8", "GBP")
    known = {fingerprint(["Who", "What"]): odd.to_json()}
    found = recall([sheet("a,b\n"), sheet("title\n\nwho,WHAT\nA,1\n")], known)
    assert found is not None
    assert (found[1].header_row, found[1].columns, found[1].date_order) == (2, odd.columns, "dmy")
    assert recall([sheet("a,b\n")], known) is None
    assert recall([sheet("who,what\n")], {next(iter(known)): "{}"}) is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("客戶,發票號碼,發票日期,金額\n晨光,1,115/03/31,5\n", "TWD"),
        ("客户,发票号,日期,金额\n云帆,1,2026-03-31,5\n", "CNY"),
        ("客戶,發票號碼,發票日期,金額\n晨光,1,2026-03-31,5\n", None),
        ("customer,invoice,invoice_date,amount\nA,1,2026-03-31,5\n", None),
    ],
)
def test_a_table_of_one_place_only_has_the_currency_of_that_place(text: str, currency: str | None) -> None:
    table = sheet(text)
    found = mapped(text, None)
    assert found.default_currency == currency
    assert questions(table, found, TODAY) == ([] if currency else ["currency"])
    assert mapped(text, "HKD").default_currency == "HKD"


def test_no_currency_is_asked_where_every_amount_has_its_sign() -> None:
    head = "customer,invoice,invoice_date,amount\n"
    for rows, asked in (
        ("A,1,2026-03-31,HK$5\nA,2,2026-03-31,£6\n", []),
        ("A,1,2026-03-31,HK$5\nA,2,2026-03-31,6\n", ["currency"]),
    ):
        assert questions(sheet(head + rows), mapped(head + rows, None), TODAY) == asked
