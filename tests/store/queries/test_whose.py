"""Whose a document is: one customer by address, domain, tax number or name, or nobody rather than a guess."""

import pytest

from collectdesk.operations import customers
from collectdesk.operations.customers import ContactEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import whose
from collectdesk.store.queries.whose import Found
from tests import factory


@pytest.fixture
def chen(book: Book) -> int:
    return factory.customer(
        book, "晨光設計有限公司", email="Account@Chenguang.example; boss@chenguang.example",
        tax_id="8765-4321",
        legal_name="晨光設計股份有限公司",
    )  # fmt: skip


@pytest.fixture
def person(book: Book, chen: int) -> int:
    entered = ContactEntered("陳小姐", email="chen.mei@gmail.com")
    return factory.made(customers.add_contact(book, factory.NOW, chen, entered).id)


def test_an_address_of_the_firm_or_of_a_person_there_finds_the_customer(
    book: Book, chen: int, person: int
) -> None:
    assert whose.by_addresses(book.here, ["ACCOUNT@chenguang.example"]) == Found(chen, "address")
    assert whose.by_addresses(book.here, ["x@y.example", "chen.mei@gmail.com"]) == Found(
        chen, "address", person
    )


def test_another_address_of_the_same_firm_finds_it_by_its_domain(book: Book, chen: int, person: int) -> None:
    assert whose.by_addresses(book.here, ["new@chenguang.example"]) == Found(chen, "domain")
    assert whose.by_addresses(book.here, ["somebody.else@gmail.com"]) is None
    assert whose.by_addresses(book.here, ["x@mail.chenguang.example"]) is None


def test_what_two_customers_share_finds_nobody(book: Book, chen: int) -> None:
    factory.customer(book, "晨光設計有限公司", email="account@chenguang.example", tax_id="87654321", code="2")
    assert whose.by_addresses(book.here, ["account@chenguang.example"]) is None
    assert whose.by_addresses(book.here, ["boss@chenguang.example"]) == Found(chen, "address")
    assert whose.by_tax_id(book.here, "87654321") is None
    assert whose.by_name(book.here, "晨光設計有限公司") is None


@pytest.mark.parametrize("word", ["", "not an address", "@", "account@", "%@chenguang.example"])
def test_what_is_no_address_finds_nobody(book: Book, chen: int, word: str) -> None:
    found = whose.by_addresses(book.here, [word])
    assert found is None or found == Found(chen, "domain")
    assert (found is None) == ("chenguang" not in word)


def test_a_customer_taken_out_is_not_found(book: Book) -> None:
    gone = factory.customer(book, "Gone Ltd", email="a@gone.example", tax_id="12345678")
    customers.void_customer(book, factory.NOW, gone)
    assert whose.by_addresses(book.here, ["a@gone.example"]) is None
    assert whose.by_tax_id(book.here, "12345678") is None
    assert whose.by_name(book.here, "Gone Ltd") is None


@pytest.mark.parametrize(
    "number", ["87654321", "8765 4321", "TW87654321", "tw 8765-4321", "８７６５４３２１"]
)
def test_a_tax_number_is_found_however_it_is_grouped(book: Book, chen: int, number: str) -> None:
    assert whose.by_tax_id(book.here, number) == Found(chen, "tax_id")
    assert whose.same_number(number, "87654321")


@pytest.mark.parametrize("number", ["", "0", "876", "87654322", "---"])
def test_another_number_finds_nobody(book: Book, chen: int, number: str) -> None:
    assert whose.by_tax_id(book.here, number) is None


def test_a_name_is_found_by_its_name_its_legal_name_or_a_person(book: Book, chen: int, person: int) -> None:
    assert whose.by_name(book.here, " 晨光設計有限公司 ") == Found(chen, "name")
    assert whose.by_name(book.here, "晨光設計股份有限公司") == Found(chen, "name")
    assert whose.by_name(book.here, "陳小姐") == Found(chen, "name", person)
    for other in ("晨光", "設計", "陳", "", "%", "晨光設計"):
        assert whose.by_name(book.here, other) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("about INV-118 and inv-119.", 2), ("INV-1180", 0), ("xINV-118", 0), ("發票INV-118請付款", 1),
        ("INV-118/INV-118", 1), ("INV-118-1", 0), ("XX-INV-118", 0), ("INV-118 - soon", 1),
        ("", 0), ("17", 0), ("ＩＮＶ－１１８", 1), ("INV-1180 but INV-118 too", 1),
    ],
)  # fmt: skip
def test_numbers_of_invoices_are_found_where_they_stand_by_themselves(
    book: Book, chen: int, text: str, named: int
) -> None:
    wanted = [factory.invoice(book, chen, number) for number in ("INV-118", "INV-119", "17")]
    factory.invoice(book, factory.customer(book, "Other"), "INV-118")
    found = whose.invoices_named(book.here, chen, text)
    assert len(found) == named
    assert set(found) <= set(wanted)
