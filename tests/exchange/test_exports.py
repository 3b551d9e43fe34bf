"""The exports people have come in without being edited first."""

from collections.abc import Callable
from datetime import date

from collectdesk.exchange.mapping import Mapping, guess, questions
from collectdesk.exchange.parse import parse
from collectdesk.exchange.records import Records
from collectdesk.exchange.sheets import read
from tests.exchange import exports

TODAY = date(2026, 11, 21)


def taken(export: Callable[[], bytes], currency: str | None = None) -> tuple[Mapping, Records]:
    sheet, mapping = guess(read(export.__name__, export()), TODAY, currency)
    assert questions(sheet, mapping, TODAY) == []
    return mapping, parse(sheet, mapping, TODAY)


def told(records: Records) -> list[tuple[object, ...]]:
    return [
        (one.customer.name, one.number, one.issued, one.due, one.amount, one.paid, one.currency)
        for one in records.invoices
    ]


def test_xero_lines_become_invoices_with_what_was_paid() -> None:
    mapping, records = taken(exports.xero)
    assert (mapping.date_order, records.rejected) == ("dmy", [])
    assert told(records) == [
        ("Marlow & Pike Ltd", "INV-0301", date(2026, 2, 28), date(2026, 3, 30), 144_000, 44_000, "GBP"),
        ("Ōkami Studio", "INV-0302", date(2026, 4, 3), date(2026, 5, 3), 25_000, 0, "GBP"),
        ("Ōkami Studio", "CN-0007", date(2026, 4, 3), date(2026, 5, 3), -6_000, None, "GBP"),
    ]
    first = records.invoices[0]
    assert (first.lines, first.row, first.reference) == (2, 2, "PO 77")
    assert first.customer.address == "12 Quay Street\nBristol BS1 4DJ\nGB"
    assert first.customer.code == ""
    assert [(one.row, one.why) for one in records.passed] == [(5, "state"), (6, "type")]


def test_quickbooks_groups_name_the_customer_and_its_totals_are_no_invoices() -> None:
    mapping, records = taken(exports.quickbooks_open_invoices, "USD")
    assert (mapping.date_order, records.rejected) == ("mdy", [])
    assert told(records) == [
        ("Amy's Bird Sanctuary", "1021", date(2026, 10, 25), date(2026, 11, 24), 45_900, 22_000, "USD"),
        ("Total Fitness Ltd", "1001", date(2026, 9, 1), date(2026, 10, 1), 108_100, 0, "USD"),
        ("Total Fitness Ltd", "1004", date(2026, 9, 15), date(2026, 9, 15), -8_100, None, "USD"),
    ]
    assert [(one.customer.name, one.received, one.amount) for one in records.payments] == [
        ("Amy's Bird Sanctuary", date(2026, 10, 28), 5_000)
    ]
    open_minor = sum(one.amount - (one.paid or 0) for one in records.invoices)
    assert open_minor - sum(one.amount for one in records.payments) == 118_900


def test_quickbooks_groups_by_age_are_no_customers() -> None:
    _, records = taken(exports.quickbooks_ageing_detail, "USD")
    assert [(one.customer.name, one.number, one.amount) for one in records.invoices] == [
        ("Geeta Kalapatapu", "0950", 62_910),
        ("Sonnenschein Family Store", "1037", 36_207),
    ]
    assert records.rejected == []


def test_yonyou_heads_of_two_rows_are_understood() -> None:
    mapping, records = taken(exports.yonyou_account_check)
    assert (mapping.encoding, mapping.header_row, records.rejected) == ("gb18030", 3, [])
    assert [
        (one.customer.code, one.number, one.amount, one.paid, one.currency) for one in records.invoices
    ] == [
        ("0012", "XS-2026-03-0007", 1_200_000, 200_000, "CNY"),
        ("0012", "XS-2026-04-0002", 350_050, 0, "CNY"),
        ("0107", "XS-2026-05-0011", 80_000, 0, "CNY"),
    ]
    assert records.invoices[2].customer.name == "重庆龘行贸易公司"


def test_a_ledger_tells_invoices_and_money_and_its_running_balance_is_left_alone() -> None:
    mapping, records = taken(exports.yonyou_ledger, "CNY")
    assert "open" not in mapping.columns
    assert [(one.number, one.amount, one.paid) for one in records.invoices] == [
        ("FP1001", 1_200_000, None),
        ("FP1002", 350_050, None),
    ]
    assert [(one.received, one.amount, one.reference) for one in records.payments] == [
        (date(2026, 4, 2), 200_000, "SK0007")
    ]
    assert records.rejected == []


def test_kingdee_lines_of_one_bill_are_summed_and_a_head_printed_again_is_passed_over() -> None:
    _, records = taken(exports.kingdee_receivables)
    assert [(one.number, one.amount, one.paid, one.currency, one.lines) for one in records.invoices] == [
        ("AR00012026", 135_600, 13_000, "CNY", 2),
        ("AR00022026", 50_000, 0, "USD", 1),
    ]
    assert [(one.row, one.why) for one in records.passed] == [(6, "head"), (8, "total"), (9, "total")]
    assert records.rejected == []


def test_digiwin_days_of_the_republic_and_numbers_that_look_like_days_stay_apart() -> None:
    mapping, records = taken(exports.digiwin_statement)
    assert mapping.encoding == "big5hkscs"
    assert told(records) == [
        ("宏碁展演", "1150301001", date(2026, 3, 1), date(2026, 4, 30), 3_675_000, 0, "TWD"),
        ("宏碁展演", "1150402003", date(2026, 4, 2), date(2026, 5, 31), 10_500_000, 500_000, "TWD"),
        ("許功蓋餐飲", "1150511002", date(2026, 5, 11), date(2026, 6, 30), 840_000, 0, "TWD"),
    ]
    assert records.rejected == []


def test_a_workbook_with_days_of_the_republic_in_every_form_is_read() -> None:
    _, records = taken(exports.republic_workbook, "TWD")
    assert told(records) == [
        ("晨光書店", "AB-12345678", date(2026, 3, 31), date(2026, 4, 30), 3_150_000, None, "TWD"),
        ("晨光書店", "AB-12345679", date(2026, 4, 1), date(2026, 5, 1), 210_000, None, "TWD"),
        ("南風咖啡", "AB-12345680", date(2026, 4, 2), date(2026, 5, 1), -105_000, None, "TWD"),
    ]
    assert records.invoices[0].row == 4
    assert records.rejected == []
