"""Customers: what is taken and refused, one preferred contact, and two records made one."""

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import customers, invoices
from collectdesk.operations.customers import AgreementEntered, ContactEntered, CustomerEntered
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import customers as queries
from collectdesk.store.queries import overdue
from tests import factory


def refused(book: Book, code: str, act) -> None:
    """Let `act` be refused with `code`, and see that the book is as it was."""
    before, head = factory.images(book), book.head()
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.code == code
    assert (factory.images(book), book.head()) == (before, head)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"name": " \u200b "}, "customer-name-missing"),
        ({"language": "zh"}, "language-unknown"),
        ({"currency": "US"}, "currency-unknown"),
        ({"code": "C1"}, "customer-code-taken"),
    ],
)
def test_a_customer_that_cannot_stand_is_refused(book: Book, facts: dict, code: str) -> None:
    factory.customer(book, "first", code="C1")
    refused(book, code, lambda: factory.customer(book, **({"name": "second"} | facts)))


def test_a_customer_is_found_by_id_code_or_exact_name(book: Book) -> None:
    who = factory.customer(book, "Ａcme Ltd", code="C-7")
    assert [queries.meant(book.here, word) for word in ("1", "C-7", "ACME  ltd", " acme ltd ")] == [who] * 4
    with pytest.raises(Problem, match="customer-unknown"):
        queries.meant(book.here, "acme")
    factory.customer(book, "acme ltd")
    with pytest.raises(Problem, match="customer-ambiguous"):
        queries.meant(book.here, "Acme Ltd")


def test_the_same_name_or_tax_id_is_warned_of(book: Book) -> None:
    who = factory.customer(book, "晨光", tax_id="12345678")
    assert queries.alike(book.here, "晨 光") == []
    assert queries.alike(book.here, "另一家", "12345678") == [(who, "晨光")]
    assert queries.alike(book.here, "另一家", "") == []


def test_there_is_one_preferred_contact(book: Book) -> None:
    who = factory.customer(book)
    for name in ("甲", "乙"):
        customers.add_contact(book, factory.NOW, who, ContactEntered(name, preferred=True))
    assert [(c.name, c.preferred) for c in queries.contacts(book.here, who)] == [("乙", 1), ("甲", 0)]
    customers.change_contact(book, factory.NOW, 1, ContactEntered("甲", preferred=True))
    assert [(c.name, c.preferred) for c in queries.contacts(book.here, who)] == [("甲", 1), ("乙", 0)]
    customers.remove_contact(book, factory.NOW, 1)
    assert [c.name for c in queries.contacts(book.here, who)] == ["乙"]
    assert factory.findings(book) == []


def test_a_customer_with_invoices_or_money_cannot_be_voided(book: Book) -> None:
    who, _, _ = factory.full(book)
    refused(book, "customer-in-use", lambda: customers.void_customer(book, factory.NOW, who))
    other = factory.customer(book, "mistyped", code="X")
    customers.void_customer(book, factory.NOW, other)
    assert factory.customer(book, "again", code="X") == other + 1


def test_nothing_new_is_put_on_a_customer_that_is_gone(book: Book) -> None:
    kept, gone = factory.customer(book, "kept"), factory.customer(book, "gone")
    customers.merge_customers(book, factory.NOW, kept, gone)
    entered = CustomerEntered("x", "en", "TWD")
    for act in (
        lambda: factory.invoice(book, gone),
        lambda: factory.payment(book, gone),
        lambda: customers.change_customer(book, factory.NOW, gone, entered),
        lambda: customers.add_contact(book, factory.NOW, gone, ContactEntered("x")),
        lambda: customers.add_agreement(book, factory.NOW, gone, AgreementEntered("x", 3)),
        lambda: customers.merge_customers(book, factory.NOW, kept, gone),
        lambda: customers.merge_customers(book, factory.NOW, gone, kept),
    ):
        refused(book, "customer-unknown", act)


def test_merged_records_have_the_sums_of_both_and_fill_each_others_gaps(book: Book) -> None:
    kept, _, _ = factory.full(book)
    other = factory.customer(
        book, "晨光", code="C9", phone="02-1234", tags="vip,late", payment_days=45, never_remind=True
    )
    factory.invoice(book, other, "X-1", amount_minor=700)
    factory.payment(book, other, 50)
    customers.add_contact(book, factory.NOW, other, ContactEntered("陳"))
    before = overdue.totals(book.here, overdue.Filter(factory.DAY))[0]
    customers.merge_customers(book, factory.NOW, kept, other)
    facts = queries.customer(book.here, kept)
    assert (facts.name, facts.code, facts.phone, facts.payment_days) == (
        "晨光設計有限公司",
        "C9",
        "02-1234",
        45,
    )
    assert (facts.tags, facts.never_remind) == ("vip,late", 1)
    assert queries.customer(book.here, other).merged_into == kept
    after = overdue.totals(book.here, overdue.Filter(factory.DAY))[0]
    assert (after.open_minor, after.unallocated_minor) == (before.open_minor, before.unallocated_minor)
    assert after.customers == 1
    assert [c.name for c in queries.contacts(book.here, kept)] == ["陳"]
    assert factory.findings(book) == []


@pytest.mark.parametrize(("state", "other", "result"), [
    ("active", "lawyer", "lawyer"), ("insolvent", "active", "insolvent"), ("active", "active", "active"),
])  # fmt: skip
def test_a_stop_on_either_record_stops_the_merged_one(
    book: Book, state: str, other: str, result: str
) -> None:
    one, two = factory.customer(book, "1", state=state), factory.customer(book, "2", state=other)
    customers.merge_customers(book, factory.NOW, one, two)
    assert queries.customer(book.here, one).state == result


def test_records_that_cannot_be_merged_are_refused(book: Book) -> None:
    one, two = factory.customer(book, "1"), factory.customer(book, "2")
    refused(book, "merge-same", lambda: customers.merge_customers(book, factory.NOW, one, one))
    factory.invoice(book, one, "SAME")
    claim = factory.invoice(book, two, "SAME")
    refused(book, "merge-number-twice", lambda: customers.merge_customers(book, factory.NOW, one, two))
    invoices.void_invoice(book, factory.NOW, claim)
    customers.merge_customers(book, factory.NOW, one, two)
    assert factory.findings(book) == []


@pytest.mark.parametrize(("title", "days", "code"), [
    ("", 3, "agreement-title-missing"), ("x", -1, "payment-days-wrong"), ("x", 3_651, "payment-days-wrong"),
])  # fmt: skip
def test_a_contract_that_cannot_stand_is_refused(book: Book, title: str, days: int, code: str) -> None:
    who = factory.customer(book)
    entered = AgreementEntered(title, days)
    refused(book, code, lambda: customers.add_agreement(book, factory.NOW, who, entered))


def test_a_changed_contract_leaves_the_due_days_of_invoices(book: Book) -> None:
    who = factory.customer(book)
    customers.add_agreement(book, factory.NOW, who, AgreementEntered("x", 10))
    invoices.add_invoice(book, factory.NOW, InvoiceEntered(who, "N", factory.DAY, "TWD", 100))
    customers.change_agreement(book, factory.NOW, 1, AgreementEntered("x", 60))
    assert book.here.execute("SELECT due_on FROM invoice").fetchone() == (factory.days(10).isoformat(),)


def test_tags_are_kept_once_in_their_order(book: Book) -> None:
    who = factory.customer(book, tags=" vip, late,,vip , 老客戶")
    assert queries.customer(book.here, who).tags == "vip,late,老客戶"
    assert queries.tags(book.here) == ["late", "vip", "老客戶"]
