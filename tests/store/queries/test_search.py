"""Finding: any part of a name or number, in two Chinese characters too, signs taken as they are."""

import pytest

from collectdesk.store.book import Book
from collectdesk.store.queries import customers, invoices, listing, search
from tests import factory


@pytest.fixture
def filled(book: Book) -> Book:
    who = factory.customer(book, "晨光設計有限公司", code="C-100%", tax_id="12345678")
    factory.customer(book, "MÜLLER_Strasse GmbH", phone="02-2345")
    factory.customer(book, "Acme\\Ltd", tags="late,vip")
    factory.invoice(book, who, "AB-2026-001")
    return book


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("光設", ["晨光設計有限公司"]), ("100%", ["晨光設計有限公司"]), ("%", ["晨光設計有限公司"]),
        ("_", ["MÜLLER_Strasse GmbH"]), ("\\", ["Acme\\Ltd"]), ("mu\u0308ller", ["MÜLLER_Strasse GmbH"]),
        ("straße", ["MÜLLER_Strasse GmbH"]), ("３４５", ["晨光設計有限公司", "MÜLLER_Strasse GmbH"]),
        ("' OR 1=1 --", []), ("nobody", []),
    ],
)  # fmt: skip
def test_customers_are_found_by_any_part(filled: Book, typed: str, names: list[str]) -> None:
    found = listing.everything(filled.here, customers.listed(typed))
    assert sorted(row.name for row in found) == sorted(names)
    hits = search.found(filled.here, typed)
    assert sorted(hit.title for hit in hits if hit.kind == "customer") == sorted(names)


@pytest.mark.parametrize("typed", ["", "  ", "\u200b"])
def test_nothing_typed_finds_nothing(filled: Book, typed: str) -> None:
    assert search.found(filled.here, typed) == []


def test_invoices_are_found_by_number_and_by_their_customer(filled: Book) -> None:
    assert [hit.title for hit in search.found(filled.here, "026-00")] == ["AB-2026-001"]
    for typed in ("026-00", "晨光", "ab-2026"):
        assert [row.number for row in listing.everything(filled.here, invoices.listed(typed))] == [
            "AB-2026-001"
        ]


def test_no_more_hits_of_a_kind_than_asked(filled: Book) -> None:
    for number in range(12):
        factory.customer(filled, f"Same {number}")
    assert len(search.found(filled.here, "same")) == 8
    assert len(search.found(filled.here, "same", most=3)) == 3


@pytest.mark.parametrize(("tag", "count"), [("vip", 1), ("vi", 0), ("late", 1), ("%", 0), ("", 3)])
def test_a_tag_is_matched_whole(filled: Book, tag: str, count: int) -> None:
    assert len(listing.everything(filled.here, customers.listed(tag=tag))) == count


@pytest.mark.parametrize("sort", customers.SORTS)
def test_customers_in_every_order_are_all_there(filled: Book, sort: str) -> None:
    for way in (False, True):
        keys = list(listing.ids(filled.here, customers.listed(sort=sort, descending=way)))
        assert sorted(keys) == [1, 2, 3]


def test_invoices_are_listed_by_state(filled: Book) -> None:
    who = 1
    paid, part = factory.invoice(filled, who, "P"), factory.invoice(filled, who, "H")
    factory.payment(filled, who, 15_000, {paid: 10_000, part: 5_000})
    factory.invoice(filled, who, "CR", amount_minor=-1)
    for state, numbers in (
        ("open", {"AB-2026-001"}), ("paid", {"P"}), ("part_paid", {"H"}), ("credit", {"CR"}),
        ("voided", set()),
    ):  # fmt: skip
        asked = invoices.listed(states=frozenset({state}))
        assert {row.number for row in listing.everything(filled.here, asked)} == numbers
    assert len(listing.everything(filled.here, invoices.listed())) == 4


def test_a_row_that_is_gone_is_left_out_and_the_order_kept(filled: Book) -> None:
    rows = listing.rows(filled.here, customers.listed(), [3, 99, 1])
    assert [row.id for row in rows] == [3, 1]
    assert listing.rows(filled.here, customers.listed(), []) == []
