"""Lists come in: dry run first, all of it in one transaction, twice the same changes nothing."""

# ruff: noqa: E501 - one case a line reads best

import hashlib
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import business, customers, imports, invoices, payments, undo
from collectdesk.operations.import_plan import ImportFile, ImportPlan
from collectdesk.store import journal, originals
from collectdesk.store.book import Book
from collectdesk.store.queries.business import BusinessFacts
from tests import factory
from tests.exchange import exports
from tests.factory import DAY, LATER, NOW, findings, images

OURS = BusinessFacts("山青設計", "", "", "", "", "", "", "", "TW", "TWD", "zh-Hant-TW", "A4", 0, "", "", "")
HEAD = "customer,invoice,invoice_date,due_date,amount,paid,currency\n"
TWO = (
    HEAD
    + "晨光書店,A-1,2026-01-05,2026-02-04,100.00,0,TWD\n南風咖啡,B-1,2026-02-01,2026-03-03,250.00,50,TWD\n"
)


def planned(book: Book, text: str | bytes, *, name: str = "list.csv", kind: str | None = None) -> ImportPlan:
    file = ImportFile(name, text if isinstance(text, bytes) else text.encode())
    _, sheet, mapping = imports.look_at(book, file, DAY, kind=kind)
    return imports.plan(book, file, sheet, mapping, NOW)


def brought(book: Book, text: str | bytes, **how: str) -> ImportPlan:
    plan = planned(book, text, **how)
    imports.apply(book, plan, NOW)
    assert findings(book) == []
    return plan


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.added, plan.changed, plan.unchanged, len(plan.rejected)


def rows(book: Book, question: str) -> list[tuple[object, ...]]:
    return book.here.execute(question).fetchall()


def open_sums(book: Book) -> dict[str, int]:
    return dict(
        rows(book, "SELECT currency, sum(open_minor) FROM invoice WHERE voided = 0 GROUP BY currency")
    )  # type: ignore[arg-type]


def test_a_list_brings_customers_invoices_and_what_was_paid(book: Book) -> None:
    plan = brought(book, TWO)
    assert counts(plan) == (2, 0, 0, 0)
    assert rows(book, "SELECT name, currency, kind FROM customer ORDER BY id") == [
        ("晨光書店", "TWD", "company"), ("南風咖啡", "TWD", "company"),
    ]  # fmt: skip
    assert rows(book, "SELECT number, issued_on, due_on, amount_minor, open_minor FROM invoice ORDER BY id") == [
        ("A-1", "2026-01-05", "2026-02-04", 10_000, 10_000), ("B-1", "2026-02-01", "2026-03-03", 25_000, 20_000),
    ]  # fmt: skip
    assert rows(book, "SELECT amount_minor, left_minor, method FROM payment") == [(5_000, 0, "import")]


def test_one_entry_of_the_journal_holds_file_mapping_and_digest(book: Book) -> None:
    plan = planned(book, TWO)
    before = journal.last(book.database)[0]
    changed = imports.apply(book, plan, NOW)
    assert changed.entry == before + 1 == journal.last(book.database)[0]
    assert {"customer", "invoice", "payment", "allocation", "original"} <= changed.kinds
    record = journal.record(book.database, before + 1)
    sha256 = hashlib.sha256(TWO.encode()).hexdigest()
    assert (record["kind"], record["source"]["sha256"], record["source"]["name"]) == (
        "import",
        sha256,
        "list.csv",
    )
    assert record["mapping"]["kind"] == "invoices"
    assert {one["table"]: one["rows"] for one in record["wrote"]} == {
        "customer": 2,
        "invoice": 2,
        "payment": 1,
        "allocation": 1,
    }
    assert originals.fetch(book.originals, sha256) == TWO.encode()


def test_a_dry_run_changes_nothing(book: Book) -> None:
    before = images(book), book.head(), list(book.originals.rglob("*"))
    planned(book, TWO)
    assert (images(book), book.head(), list(book.originals.rglob("*"))) == before


@pytest.mark.parametrize(
    "export",
    [exports.xero, exports.quickbooks_open_invoices, exports.quickbooks_ageing_detail, exports.yonyou_account_check,
     exports.yonyou_ledger, exports.kingdee_receivables, exports.digiwin_statement, exports.republic_workbook],
)  # fmt: skip
def test_the_same_file_twice_changes_nothing(book: Book, export) -> None:
    business.tell_business(book, NOW, OURS)
    first = brought(book, export(), name=export.__name__)
    assert first.added > 0
    assert first.rejected == []
    before = images(book), book.head()
    again = planned(book, export(), name=export.__name__)
    assert (again.added, again.changed, again.rejected, again.probably_paid) == (0, 0, [], [])
    assert again.unchanged == first.added
    changed = imports.apply(book, again, LATER)
    assert (changed.entry, changed.kinds, changed.what) == (None, frozenset(), "imported-nothing")
    assert (images(book), book.head()) == before


def test_open_amounts_are_those_of_the_list(book: Book) -> None:
    brought(book, exports.yonyou_account_check())
    assert open_sums(book) == {"CNY": 1_430_050}
    brought(book, exports.xero())
    assert open_sums(book) == {"CNY": 1_430_050, "GBP": 100_000 + 25_000 - 6_000}


def test_next_weeks_list_changes_what_changed_and_offers_what_is_missing(book: Book) -> None:
    brought(book, TWO)
    plan = planned(
        book, HEAD + "晨光書店,A-1,2026-01-05,2026-02-14,100.00,40,TWD\n晨光書店,A-2,2026-03-01,,70,0,TWD\n"
    )
    assert counts(plan) == (1, 1, 0, 0)
    assert [(one.number, one.customer, one.open_minor) for one in plan.probably_paid] == [
        ("B-1", "南風咖啡", 20_000)
    ]
    imports.apply(book, plan, NOW)
    assert rows(book, "SELECT number, due_on, open_minor FROM invoice ORDER BY id") == [
        ("A-1", "2026-02-14", 6_000), ("B-1", "2026-03-03", 20_000), ("A-2", "2026-03-31", 7_000),
    ]  # fmt: skip
    assert findings(book) == []
    changed = imports.close_probably_paid(book, [one.id for one in plan.probably_paid], LATER)
    assert changed.fields == {"count": 1}
    assert open_sums(book) == {"TWD": 13_000}
    assert findings(book) == []
    with pytest.raises(Problem) as caught:
        imports.close_probably_paid(book, [one.id for one in plan.probably_paid], LATER)
    assert caught.value.code == "import-not-open"


def test_a_list_of_other_invoices_offers_nothing(book: Book) -> None:
    brought(book, TWO)
    assert planned(
        book, HEAD + "晨光書店,A-9,2026-03-01,,70,0,TWD\n"
    ).probably_paid  # the same head, the next month
    assert (
        planned(
            book, "customer,invoice,invoice_date,amount,currency\n晨光書店,A-9,2026-03-01,70,TWD\n"
        ).probably_paid
        == []
    )


def test_a_refused_row_is_not_taken_for_a_missing_one(book: Book) -> None:
    brought(book, TWO)
    plan = planned(
        book, HEAD + "晨光書店,A-1,2026-01-05,2026-02-04,100.00,0,TWD\n南風咖啡,B-1,someday,,250,50,TWD\n"
    )
    assert (len(plan.rejected), plan.probably_paid) == (1, [])


def test_money_is_booked_once_whoever_told_of_it_first(book: Book) -> None:
    brought(book, TWO)
    claim = rows(book, "SELECT id, customer_id FROM invoice WHERE number = 'A-1'")[0]
    factory.payment(book, int(str(claim[1])), 3_000, {int(str(claim[0])): 3_000})
    plan = brought(book, TWO.replace("100.00,0,", "100.00,30,"))
    assert (plan.changed, plan.kept_because_edited_here) == (0, [])
    assert factory.open_minor(book, int(str(claim[0]))) == 7_000
    brought(book, TWO.replace("100.00,0,", "100.00,100,"))
    assert factory.open_minor(book, int(str(claim[0]))) == 0
    assert rows(book, "SELECT amount_minor FROM payment ORDER BY id") == [(5_000,), (3_000,), (7_000,)]


def test_a_payment_recorded_here_is_kept_while_the_list_does_not_know_it(book: Book) -> None:
    brought(book, TWO)
    claim = rows(book, "SELECT id, customer_id FROM invoice WHERE number = 'A-1'")[0]
    factory.payment(book, int(str(claim[1])), 3_000, {int(str(claim[0])): 3_000})
    plan = planned(book, TWO)
    assert counts(plan) == (0, 0, 2, 0)
    assert [(one.name, one.field, one.here, one.file) for one in plan.kept_because_edited_here] == [
        ("A-1", "paid", "3000", "0")
    ]


def test_money_that_bounced_here_is_not_booked_again_by_the_same_list(book: Book) -> None:
    brought(book, TWO)
    paid = int(str(rows(book, "SELECT id FROM payment")[0][0]))
    payments.end_payment(book, LATER, paid, "bounced", DAY)
    plan = planned(book, TWO)
    assert (plan.added, plan.changed, plan.empty) == (0, 0, True)


def test_a_total_paid_that_went_down_is_refused(book: Book) -> None:
    brought(book, TWO)
    plan = brought(book, TWO.replace("250.00,50", "250.00,20"))
    assert [(one.row, one.column, one.value, one.reason.code) for one in plan.rejected] == [
        (3, "amount", "250.00", "import-paid-less")
    ]
    assert open_sums(book) == {"TWD": 30_000}


def test_more_paid_than_invoiced_leaves_money_of_the_customer(book: Book) -> None:
    brought(book, HEAD + "晨光書店,A-1,2026-01-05,2026-02-04,100.00,130,TWD\n")
    assert rows(book, "SELECT open_minor FROM invoice") == [(0,)]
    assert rows(book, "SELECT amount_minor, left_minor FROM payment") == [(13_000, 3_000)]


def test_what_the_owner_changed_here_is_kept_and_listed(book: Book) -> None:
    list_ = "customer,customer_code,email,phone,invoice,invoice_date,amount,currency\n晨光書店,A1,a@example.com,1,A-1,2026-01-05,100,TWD\n"
    brought(book, list_)
    who = int(str(rows(book, "SELECT id FROM customer")[0][0]))
    facts = customers.CustomerEntered(
        "晨光書店", "zh-Hant-TW", "TWD", code="A1", email="b@example.com", phone="1"
    )
    customers.change_customer(book, LATER, who, facts)
    claim = int(str(rows(book, "SELECT id FROM invoice")[0][0]))
    invoices.correct_invoice(
        book, LATER, claim, invoices.InvoiceEntered(who, "A-1", date(2026, 1, 5), "TWD", 12_000)
    )
    assert planned(book, list_).changed == 0
    plan = brought(book, list_.replace("a@example.com,1,", "c@example.com,2,").replace("100,TWD", "130,TWD"))
    assert [(one.table, one.field, one.here, one.file) for one in plan.kept_because_edited_here] == [
        ("customer", "email", "b@example.com", "c@example.com"),
        ("invoice", "amount_minor", "12000", "13000"),
    ]
    assert rows(book, "SELECT email, phone FROM customer") == [("b@example.com", "2")]
    assert rows(book, "SELECT amount_minor FROM invoice") == [(12_000,)]
    before = images(book)
    assert planned(
        book, list_.replace("a@example.com,1,", "c@example.com,2,").replace("100,TWD", "130,TWD")
    ).empty
    assert images(book) == before


def test_facts_that_were_blank_here_are_filled(book: Book) -> None:
    factory.customer(book, "晨光書店")
    plan = brought(book, "customer,email,phone,contact\n晨光書店,a@example.com,02-1,陳小姐\n")
    assert counts(plan) == (0, 1, 0, 0)
    assert rows(book, "SELECT email, phone FROM customer") == [("a@example.com", "02-1")]
    assert rows(book, "SELECT name, preferred FROM contact") == [("陳小姐", 1)]
    assert planned(book, "customer,email,phone,contact\n晨光書店,a@example.com,02-1,陳小姐\n").empty


@pytest.mark.parametrize(
    ("row", "same"),
    [
        ("X,A1,,", True),
        ("晨光書店,,,", True),
        ("晨光書店,,12345675,", True),
        ("Y,,12345675,", True),
        ("ＣＨＥＮ　guang,,,", False),
        ("晨光書店,A2,,", False),
        ("晨光書店,,99999999,", False),
        ("晨光書店,A2,12345675,", False),
    ],
)
def test_a_customer_is_known_by_code_else_tax_id_else_name(book: Book, row: str, same: bool) -> None:
    factory.customer(book, "晨光書店", code="A1", tax_id="12345675")
    plan = brought(book, f"customer,customer_code,tax_id,email\n{row}\n")
    assert plan.added == (0 if same else 1)


def test_names_in_another_width_and_case_are_the_same_customer(book: Book) -> None:
    plan = brought(book, HEAD + "Müller GmbH,1,2026-01-05,,5,,EUR\nMÜLLER  ＧmbＨ,2,2026-01-05,,5,,EUR\n")
    assert plan.added == 2
    assert rows(book, "SELECT count(*) FROM customer") == [(1,)]


def test_a_name_that_two_customers_have_is_refused(book: Book) -> None:
    factory.customer(book, "晨光書店", code="A1")
    factory.customer(book, "晨光書店", code="A2")
    plan = planned(book, HEAD + "晨光書店,1,2026-01-05,,5,,TWD\n")
    assert [(one.row, one.column, one.value, one.reason.code) for one in plan.rejected] == [
        (2, "customer", "晨光書店", "import-customer-unclear")
    ]


def test_a_code_alone_finds_a_customer_but_makes_none(book: Book) -> None:
    factory.customer(book, "晨光書店", code="A1")
    plan = brought(
        book,
        "customer_code,invoice,invoice_date,amount,currency\na1,1,2026-01-05,5,TWD\nZ9,2,2026-01-05,5,TWD\n",
    )
    assert (plan.added, [one.reason.code for one in plan.rejected]) == (1, ["import-customer-unknown"])
    assert rows(book, "SELECT count(*) FROM customer") == [(1,)]


def test_the_name_of_a_merged_record_leads_to_the_kept_one(book: Book) -> None:
    kept, merged = factory.customer(book, "晨光書店"), factory.customer(book, "晨光書局")
    customers.merge_customers(book, NOW, kept, merged)
    brought(book, HEAD + "晨光書局,1,2026-01-05,,5,,TWD\n")
    assert rows(book, "SELECT customer_id FROM invoice") == [(kept,)]


SHORT = "customer,invoice,invoice_date,due_date,amount,currency\n峯田設計,P-7,2026-09-01,2026-10-01,500,TWD\n"


def with_long_name(book: Book) -> int:
    entered = customers.CustomerEntered("峯田設計股份有限公司", "zh-Hant-TW", "TWD")
    return customers.add_customer(book, NOW, entered).id or 0


def taken_as(book: Book, text: str, said: dict[str, int]) -> ImportPlan:
    """Import under the owner's word on names and give what was planned."""
    plan = planned(book, text)
    again = imports.said_anew(book, plan, said, NOW)
    imports.apply(book, again, NOW)
    return again


def test_a_name_that_is_probably_a_known_customers_is_told_and_new_until_the_owner_speaks(book: Book) -> None:
    known = with_long_name(book)
    plan = planned(book, SHORT)
    (same,) = plan.probably_same
    assert (same.name, same.known_id, same.known, same.same) == (
        "峯田設計", known, "峯田設計股份有限公司", False,
    )  # fmt: skip
    imports.apply(book, plan, NOW)
    assert rows(book, "SELECT count(*) FROM customer") == [(2,)]
    assert planned(book, SHORT).probably_same == []


def test_the_owners_word_leads_the_rows_to_the_known_customer_also_next_time(book: Book) -> None:
    known = with_long_name(book)
    plan = taken_as(book, SHORT, {"峯田設計": known})
    assert [one.same for one in plan.probably_same] == [True]
    assert rows(book, "SELECT id, name FROM customer") == [(known, "峯田設計股份有限公司")]
    assert rows(book, "SELECT customer_id FROM invoice") == [(known,)]
    assert planned(book, SHORT).empty
    later = planned(book, SHORT.replace("P-7", "P-8"))
    assert [one.same for one in later.probably_same] == [True]
    imports.apply(book, later, NOW)
    assert rows(book, "SELECT DISTINCT customer_id FROM invoice") == [(known,)]
    assert findings(book) == []


def test_the_owners_word_can_be_taken_back_and_is_undone_with_its_import(book: Book) -> None:
    known = with_long_name(book)
    taken_as(book, SHORT, {"峯田設計": known})
    taken_as(book, SHORT.replace("P-7", "P-8"), {"峯田設計": 0})
    assert rows(book, "SELECT count(*) FROM customer WHERE voided = 0") == [(2,)]
    undo.undo(book, LATER)
    assert [one.same for one in planned(book, SHORT.replace("P-7", "P-8")).probably_same] == [True]
    undo.undo(book, LATER)
    assert [one.same for one in planned(book, SHORT).probably_same] == [False]
    assert findings(book) == []


def test_the_remembered_word_follows_a_merged_customer_and_ends_with_a_voided_one(book: Book) -> None:
    known, kept = with_long_name(book), factory.customer(book, "Kept by the merge")
    taken_as(book, SHORT, {"峯田設計": known})
    customers.merge_customers(book, NOW, kept, known)
    (same,) = planned(book, SHORT.replace("P-7", "P-8")).probably_same
    assert (same.known_id, same.same) == (kept, True)


@pytest.mark.parametrize("head", ["customer_code", "tax_id"])
def test_another_code_or_tax_id_is_another_customer(book: Book, head: str) -> None:
    brought(
        book, f"customer,{head},invoice,amount,invoice_date,currency\nHarbour Print,A1,I-1,5,2026-09-01,TWD"
    )
    plan = planned(
        book,
        f"customer,{head},invoice,amount,invoice_date,currency\nHarbour Print Ltd,B2,I-2,5,2026-09-01,TWD",
    )
    assert plan.probably_same == []


def test_a_missing_due_day_follows_from_the_terms(book: Book) -> None:
    who = factory.customer(book, "晨光書店", payment_days=45)
    other = factory.customer(book, "南風咖啡")
    agreed = customers.AgreementEntered("月結", 30, terms="month_end")
    customers.add_agreement(book, NOW, other, agreed)
    brought(
        book,
        "customer,invoice,invoice_date,terms (days),amount,currency\n晨光書店,1,2026-01-05,,5,TWD\n南風咖啡,2,2026-01-05,,5,TWD\n新店,3,2026-01-05,,5,TWD\n新店,4,2026-01-05,60,5,TWD\n",
    )
    found = dict(rows(book, "SELECT number, due_on FROM invoice"))  # type: ignore[arg-type]
    assert found == {"1": "2026-02-19", "2": "2026-03-02", "3": "2026-02-04", "4": "2026-03-06"}
    assert who != other


def test_an_invoice_with_a_due_day_only_is_open_from_the_start(book: Book) -> None:
    later = (DAY + timedelta(days=20)).isoformat()
    brought(book, f"customer,invoice,due_date,amount,currency\nA,1,2026-01-05,5,TWD\nA,2,{later},5,TWD\n")
    assert rows(book, "SELECT issued_on FROM invoice ORDER BY id") == [("2026-01-05",), (DAY.isoformat(),)]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("晨光書店,A-1,2026-01-05,2026-01-01,100.00,0,TWD", "due-before-issue"),
        ("晨光書店,A-1,2026-01-05,2026-02-04,100.00,0,HKD", "import-currency-differs"),
    ],
)
def test_a_row_that_contradicts_the_book_is_refused(book: Book, row: str, why: str) -> None:
    brought(book, TWO)
    plan = brought(book, HEAD + row + "\n新客,N-1,2026-03-01,2026-02-01,5,,TWD\n")
    assert [one.reason.code for one in plan.rejected] == [why, "due-before-issue"]
    assert rows(book, "SELECT count(*) FROM customer") == [(2,)]


def test_a_smaller_amount_than_was_paid_is_refused(book: Book) -> None:
    brought(book, TWO)
    plan = planned(book, TWO.replace("250.00,50", "40.00,50"))
    assert [one.reason.code for one in plan.rejected] == ["invoice-has-movements"]


def test_payments_are_told_apart_by_their_place_among_equals(book: Book) -> None:
    brought(book, TWO)
    head = "customer,invoice,payment_date,payment_amount,currency,method,reference\n"
    listed = (
        head
        + "晨光書店,a-1,2026-03-01,30,TWD,匯款,R-1\n晨光書店,,2026-03-02,10,TWD,現金,\n晨光書店,,2026-03-02,10,TWD,barter,\n晨光書店,A-7,2026-03-02,10,TWD,,\n"
    )
    plan = brought(book, listed)
    assert counts(plan) == (3, 0, 0, 1)
    assert plan.rejected[0].reason.code == "import-invoice-unknown"
    assert rows(book, "SELECT amount_minor, left_minor, method FROM payment WHERE method <> 'import' ORDER BY id") == [
        (3_000, 0, "transfer"), (1_000, 1_000, "cash"), (1_000, 1_000, "other"),
    ]  # fmt: skip
    assert counts(planned(book, listed)) == (0, 0, 3, 1)
    again = brought(book, listed + "晨光書店,,2026-03-02,10,TWD,,\n")
    assert counts(again) == (1, 0, 3, 1)


def test_money_settles_no_more_than_is_open(book: Book) -> None:
    brought(book, TWO)
    head = "customer,invoice,payment_date,payment_amount,currency\n"
    brought(book, head + "晨光書店,A-1,2026-03-01,60,TWD\n晨光書店,A-1,2026-03-02,60,TWD\n")
    assert rows(
        book, "SELECT left_minor FROM payment WHERE method = 'import' AND amount_minor = 6000 ORDER BY id"
    ) == [(0,), (2_000,)]
    assert rows(book, "SELECT open_minor FROM invoice WHERE number = 'A-1'") == [(0,)]


def test_stopping_before_the_writing_leaves_nothing(book: Book) -> None:
    file = ImportFile("list.csv", TWO.encode())
    _, sheet, mapping = imports.look_at(book, file, DAY)
    before = images(book), book.head(), list(book.originals.rglob("*"))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        imports.plan(book, file, sheet, mapping, NOW, progress)
    plan = imports.plan(book, file, sheet, mapping, NOW)
    with pytest.raises(Cancelled):
        imports.apply(book, plan, NOW, progress)
    assert (images(book), book.head(), list(book.originals.rglob("*"))) == before


def test_a_plan_made_before_the_book_changed_is_worked_out_anew(book: Book) -> None:
    plan = planned(book, TWO)
    factory.customer(book, "晨光書店", email="kept@example.com")
    imports.apply(book, plan, NOW)
    assert findings(book) == []
    assert rows(book, "SELECT name, email FROM customer ORDER BY id") == [
        ("晨光書店", "kept@example.com"),
        ("南風咖啡", ""),
    ]


def test_an_import_is_undone_as_a_whole_and_can_come_again(book: Book) -> None:
    who = factory.customer(book, "晨光書店")
    brought(book, TWO.replace("TWD\n南", "TWD\n南"))
    undo.undo(book, LATER)
    assert findings(book) == []
    assert open_sums(book) == {}
    assert rows(book, "SELECT id FROM customer WHERE voided = 0") == [(who,)]
    assert brought(book, TWO).added == 2
    assert open_sums(book) == {"TWD": 30_000}


def test_the_choice_of_columns_is_remembered_for_the_next_file_with_this_head(book: Book) -> None:
    text = "Client,Ref,When,Sum\nA,1,03/04/2026,5\n"
    file = ImportFile("odd.csv", text.encode())
    _, sheet, mapping = imports.look_at(book, file, DAY)
    chosen = type(mapping)(
        "invoices",
        0,
        {"customer": 0, "invoice": 1, "invoice_date": 2, "amount": 3},
        "dmy",
        None,
        "utf-8",
        "GBP",
    )
    imports.apply(book, imports.plan(book, file, sheet, chosen, NOW), NOW)
    next_week = ImportFile("odd2.csv", ("title\n" + text.replace("A,1", "A,2")).encode())
    _, _, recalled = imports.look_at(book, next_week, DAY)
    assert (recalled.columns, recalled.date_order, recalled.default_currency, recalled.header_row) == (
        chosen.columns,
        "dmy",
        "GBP",
        1,
    )
    assert recalled != mapping


def test_imported_invoices_stand_in_the_overdue_list(book: Book) -> None:
    brought(book, TWO)
    assert rows(
        book,
        "SELECT c.name FROM invoice i JOIN customer c ON c.id = i.customer_id WHERE i.due_on < '2026-03-31' ORDER BY i.due_on",
    ) == [("晨光書店",), ("南風咖啡",)]


names = st.sampled_from(["A", "b", "晨光", "南風"])
invoice_rows = st.tuples(names, st.integers(1, 4), st.integers(1, 50_000), st.integers(0, 60_000))


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
@given(
    st.lists(
        st.lists(invoice_rows, max_size=6, unique_by=lambda row: (row[0], row[1])), min_size=1, max_size=3
    )
)
def test_lists_one_after_the_other_leave_a_sound_book_and_what_the_last_one_says(
    tmp_path_factory, lists
) -> None:
    with Book.create(tmp_path_factory.mktemp("lists") / "book") as book:
        told: dict[tuple[str, int], int] = {}
        for one in lists:
            text = HEAD + "".join(
                f"{who},{number},2026-01-05,2026-02-04,{minor / 100:.2f},{paid / 100:.2f},GBP\n"
                for who, number, minor, paid in one
            )
            plan = planned(book, text)
            refused = {cell.cells[0] + "/" + str(cell.cells[1]) for cell in plan.rejected}  # type: ignore[operator]
            imports.apply(book, plan, NOW)
            assert findings(book) == []
            for who, number, minor, paid in one:
                if f"{who}/{number}" not in refused:
                    told[who, number] = minor - paid
            assert planned(book, text).empty
        expected: dict[str, int] = {}
        for (who, _), minor in told.items():
            expected[who] = expected.get(who, 0) + minor
        found = "SELECT c.name, (SELECT sum(open_minor) FROM invoice i WHERE i.customer_id = c.id) - (SELECT coalesce(sum(left_minor), 0) FROM payment p WHERE p.customer_id = c.id) FROM customer c"
        assert dict(rows(book, found)) == expected  # type: ignore[arg-type]
