"""Undo: last first, exactly as it was, never by erasing; an import goes as a whole and its sums with it."""

import pytest

from collectdesk import wording
from collectdesk.domain.claims import Share
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, customers, payments, undo
from collectdesk.operations.customers import CustomerEntered
from collectdesk.store import journal
from collectdesk.store.book import Book
from collectdesk.store.queries import overdue
from collectdesk.store.queries.business import BusinessFacts
from collectdesk.store.queries.business import business as business_of
from collectdesk.store.tables import Customer, Invoice
from tests import factory


def sums(book: Book) -> dict[str, tuple[int, int]]:
    """Give what is open and what is unallocated by currency."""
    totals = overdue.totals(book.here, overdue.Filter(factory.DAY))
    return {total.currency: (total.open_minor, total.unallocated_minor) for total in totals}


def living(book: Book) -> dict:
    """Give all records that count."""
    return {key: row for key, row in factory.images(book).items() if not row["voided"]}


def undo_all(book: Book) -> None:
    while undo.undoable(book):
        undo.undo(book, factory.LATER)


def test_nothing_done_in_this_sitting_is_nothing_to_undo(book: Book) -> None:
    assert not undo.undoable(book)
    with pytest.raises(Problem, match="undo-nothing"):
        undo.undo(book, factory.NOW)


def test_an_undo_is_an_entry_of_its_own_that_names_what_it_undoes(book: Book) -> None:
    factory.customer(book)
    changed = undo.undo(book, factory.LATER)
    assert (changed.what.startswith("undone"), changed.entry, changed.kinds) == (True, 2, {"customer"})
    assert journal.record(book.database, 2)["undoes"] == 1
    assert journal.record(book.database, 1)["kind"] == "customer-added"


def said(book: Book) -> str:
    changed = undo.undo(book, factory.LATER)
    return wording.say(changed.what, "en", **changed.fields)


def test_the_words_of_an_undo_name_customer_invoice_and_amount(book: Book) -> None:
    customer = factory.customer(book, "Harbour Print")
    invoice = factory.invoice(book, customer, "I-1", amount_minor=100_000)
    factory.payment(book, customer, 40_000, {invoice: 40_000})
    allocation = book.here.execute("SELECT id FROM allocation").fetchone()[0]
    payments.release_allocation(book, factory.NOW, allocation)
    assert said(book) == "Undone: NT$ 400 of Harbour Print settles its invoice again."
    payments.end_payment(book, factory.NOW, 1, "bounced", factory.DAY)
    assert said(book) == "Undone: the cheque of Harbour Print over NT$ 400 counts again."
    payments.refund_payment(book, factory.NOW, factory.payment(book, customer, 700), 700, factory.DAY)
    assert said(book) == "Undone: the refund of NT$ 7 to Harbour Print was taken back."
    undo.undo(book, factory.LATER)
    factory.adjustment(book, invoice, "write_off", 5_000)
    assert said(book) == "Undone: the adjustment of NT$ 50 on invoice I-1 was taken back."
    assert said(book).startswith("Undone: the payment of NT$ 400 from Harbour Print was taken back")
    assert said(book) == "Undone: invoice I-1 of Harbour Print, NT$ 1,000, was taken out again."
    entered = CustomerEntered("Renamed", "en", "TWD")
    customers.change_customer(book, factory.NOW, customer, entered)
    assert said(book) == "Undone: Harbour Print is as before."
    assert said(book) == "Undone: Harbour Print was taken out again."


def test_an_undo_cannot_be_undone(book: Book) -> None:
    factory.customer(book)
    undo.undo(book, factory.LATER)
    assert book.sitting == []
    assert not undo.undoable(book)


def test_what_was_done_before_this_sitting_stays(folder) -> None:
    with Book.create(folder) as book:
        factory.customer(book)
    with Book.open(folder) as book:
        assert not undo.undoable(book)


def test_a_printed_letter_cannot_be_undone_nor_what_was_before_it(book: Book) -> None:
    factory.everything(book)
    undo.undo(book, factory.LATER)  # that it was posted
    before = factory.images(book)
    assert not undo.undoable(book)
    with pytest.raises(Problem, match="undo-printed"):
        undo.undo(book, factory.LATER)
    assert factory.images(book) == before


def test_every_operation_is_undone_down_to_an_empty_book(book: Book) -> None:
    who, claim, _ = factory.full(book)
    other = factory.customer(book, "Other Ltd", code="O1")
    factory.invoice(book, other, "X-1", currency="GBP")
    factory.adjustment(book, claim, "credit_note", 500)
    customers.merge_customers(book, factory.NOW, who, other)
    business.change_setting(book, factory.NOW, "payment_days", 14)
    undo_all(book)
    assert living(book) == {}
    assert sums(book) == {}
    assert factory.findings(book) == []


def test_a_merge_is_undone_with_all_that_moved(book: Book) -> None:
    who, _, _ = factory.full(book)
    other = factory.customer(book, "晨光", code="C-9", phone="02-1234", tags="vip")
    factory.invoice(book, other, "X-1")
    before, sums_before = factory.images(book), sums(book)
    customers.merge_customers(book, factory.NOW, who, other)
    assert sums(book) == sums_before
    undo.undo(book, factory.LATER)
    assert factory.images(book) == before
    assert factory.findings(book) == []


def test_a_business_that_was_told_by_mistake_is_gone_and_can_be_told_again(book: Book) -> None:
    facts = dict.fromkeys(BusinessFacts._fields, "")
    told = BusinessFacts(**(facts | {"name": "晨光", "currency": "TWD", "page_size": "A4", "roc_years": 0}))
    business.tell_business(book, factory.NOW, told)
    undo.undo(book, factory.LATER)
    assert business_of(book.here) is None
    business.tell_business(book, factory.NOW, told)
    assert business_of(book.here) == told
    assert factory.findings(book) == []


def test_an_undo_of_what_another_hand_changed_is_refused(book: Book) -> None:
    who = factory.customer(book)
    book.here.execute("UPDATE customer SET note = 'by hand' WHERE id = ?", [who])
    with pytest.raises(Problem, match="undo-overtaken"):
        undo.undo(book, factory.LATER)
    assert book.here.execute("SELECT voided FROM customer").fetchone() == (0,)


def test_an_undone_import_takes_its_records_and_sums_with_it(book: Book) -> None:
    factory.full(book)
    before, sums_before = living(book), sums(book)
    factory.import_list(book, factory.open_items(40, paid=30))
    assert sums(book) != sums_before
    assert factory.findings(book) == []
    undo.undo(book, factory.LATER)
    assert (living(book), sums(book)) == (before, sums_before)
    assert factory.findings(book) == []


def test_an_undone_second_import_leaves_the_first(book: Book) -> None:
    factory.import_list(book, factory.open_items(30))
    before, sums_before = living(book), sums(book)
    changed = factory.import_list(book, factory.open_items(45, paid=20, due="2026-02-20"))
    assert changed.fields["added"] == 15
    assert changed.fields["changed"]
    assert factory.findings(book) == []
    undo.undo(book, factory.LATER)
    assert (living(book), sums(book)) == (before, sums_before)
    assert factory.findings(book) == []
    undo.undo(book, factory.LATER)
    assert living(book) == {}
    assert factory.findings(book) == []


def test_an_import_is_undone_after_work_on_its_records_was(book: Book) -> None:
    factory.import_list(book, factory.open_items(20))
    claim = book.here.execute("SELECT id, customer_id FROM invoice WHERE number = 'A-3'").fetchone()
    factory.payment(book, claim[1], 5_000, {claim[0]: 5_000})
    factory.adjustment(book, claim[0], "fee", 100)
    customers.change_customer(book, factory.NOW, claim[1], CustomerEntered("Renamed", "en", "TWD"))
    undo_all(book)
    assert living(book) == {}
    assert sums(book) == {}
    assert factory.findings(book) == []


def test_an_undone_import_can_come_again_and_stays_clean_when_its_old_rows_move(book: Book) -> None:
    text = factory.open_items(20, paid=10)
    factory.import_list(book, text)
    sums_before = sums(book)
    undo.undo(book, factory.LATER)
    factory.import_list(book, text)
    assert sums(book) == sums_before
    one, other = (row[0] for row in book.here.execute("SELECT id FROM customer WHERE voided = 0 LIMIT 2"))
    customers.merge_customers(book, factory.NOW, one, other)
    assert sums(book) == sums_before
    assert factory.findings(book) == []


def test_rows_voided_by_an_undo_may_move_with_their_customer(book: Book) -> None:
    kept, merged = factory.customer(book, "kept"), factory.customer(book, "merged")
    factory.imported(book, merged)
    undo.undo(book, factory.LATER)
    customers.merge_customers(book, factory.NOW, kept, merged)
    assert factory.findings(book) == []


def test_a_bulk_change_that_changes_nothing_voids_nothing_when_undone(book: Book) -> None:
    who = factory.customer(book)
    factory.imported(book, who, 3)
    before = factory.images(book)
    with book.writing("import", factory.NOW, file="bb" * 32) as entry:
        entry.change_many(Invoice, [(1_000, {"note": ""}), (1_001, {"note": "new"})])
        entry.change_many(Customer, [(who, {"name": "晨光設計有限公司"})])
    undo.undo(book, factory.LATER)
    assert factory.images(book) == before
    assert factory.findings(book) == []


@pytest.mark.slow
def test_more_changes_than_sql_takes_parameters_are_undone(book: Book) -> None:
    who, count = factory.customer(book), 33_000
    factory.imported(book, who, count)
    before = book.here.execute("SELECT count(*), sum(open_minor), sum(voided) FROM invoice").fetchone()
    with book.writing("import", factory.NOW, file="bb" * 32) as entry:
        entry.change_many(Invoice, [(1_000 + n, {"note": "x"}) for n in range(count)])
    undo.undo(book, factory.LATER)
    after = book.here.execute("SELECT count(*), sum(open_minor), sum(voided) FROM invoice").fetchone()
    assert after == before
    assert book.here.execute("SELECT count(*) FROM invoice WHERE note <> ''").fetchone() == (0,)


def test_a_bounced_payment_is_undone_with_what_it_settled(book: Book) -> None:
    _, claim, money = factory.full(book)
    before = factory.images(book)
    payments.end_payment(book, factory.NOW, money, "bounced", factory.DAY)
    assert factory.open_minor(book, claim) == 10_000
    undo.undo(book, factory.LATER)
    assert factory.images(book) == before


def test_an_allocation_is_undone_and_its_money_is_loose_again(book: Book) -> None:
    who = factory.customer(book)
    claim, money = factory.invoice(book, who), factory.payment(book, who, 3_000)
    payments.allocate_payment(book, factory.NOW, money, [Share(claim, 3_000)], factory.DAY)
    undo.undo(book, factory.LATER)
    assert sums(book) == {"TWD": (10_000, 3_000)}
