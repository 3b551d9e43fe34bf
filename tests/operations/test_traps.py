"""The traps other programs fell into, each a test: ageing, as of a day, currencies, old debts, credit."""

from collections.abc import Iterator
from datetime import date

import pytest

from collectdesk.domain import ageing
from collectdesk.domain.claims import Share
from collectdesk.operations import invoices, payments
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import listing, overdue
from tests import factory
from tests.factory import DAY, days


def listed(book: Book, day=DAY, **shown) -> dict[str, tuple[int, str]]:
    """Give what is open and the bucket of every invoice in the overdue list by its number."""
    rows = listing.everything(book.here, overdue.invoices(book.here, overdue.Filter(day, **shown)))
    return {row.number: (row.open_minor, row.bucket) for row in rows}


def totals(book: Book, day=DAY, **shown) -> dict[str, overdue.CurrencyTotal]:
    return {total.currency: total for total in overdue.totals(book.here, overdue.Filter(day, **shown))}


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


def test_a_part_paid_invoice_stays_in_the_list_with_its_rest(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 4_000, {claim: 4_000}, received_on=days(-20))
    assert listed(book) == {"INV-001": (6_000, "1-30")}
    assert listed(book, days(-25)) == {"INV-001": (10_000, "not_due")}


def test_a_paid_invoice_is_not_in_the_list_but_was_before_it_was_paid(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 10_000, {claim: 10_000})
    assert listed(book) == {}
    assert listed(book, days(-1)) == {"INV-001": (10_000, "1-30")}


def test_a_list_as_of_a_day_ignores_what_came_later(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 2_000, {claim: 2_000}, received_on=days(-5))
    factory.adjustment(book, claim, "credit_note", 1_000, days(-3))
    factory.adjustment(book, claim, "fee", 300, days(-2))
    factory.invoice(book, who, "LATER", issued_on=days(1), due_on=days(31))
    opened = [listed(book, days(n)).get("INV-001", (0,))[0] for n in (-41, -40, -6, -5, -3, -2, 0)]
    assert opened == [0, 10_000, 10_000, 8_000, 7_000, 7_300, 7_300]
    assert "LATER" not in listed(book)
    assert "LATER" in listed(book, days(1))


def test_when_it_was_typed_does_not_matter(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 10_000, {claim: 10_000}, received_on=days(-15))
    assert listed(book, days(-15)) == {}
    assert list(listed(book, days(-16))) == ["INV-001"]


def test_money_allocated_later_is_loose_until_then(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    money = factory.payment(book, who, 10_000, received_on=days(-20))
    payments.allocate_payment(book, factory.NOW, money, [Share(claim, 10_000)], days(-5))
    for day, opened, loose in ((-21, 10_000, 0), (-20, 10_000, 10_000), (-6, 10_000, 10_000)):
        total = totals(book, days(day))["TWD"]
        assert (total.open_minor, total.unallocated_minor) == (opened, loose)
    assert totals(book, days(-5)) == {}


def test_money_paid_in_advance_is_loose_until_its_invoice_is_there(book: Book, who: int) -> None:
    claim = factory.invoice(book, who, issued_on=DAY, due_on=days(30))
    factory.payment(book, who, 10_000, {claim: 10_000}, received_on=days(-10))
    assert totals(book, days(-5))["TWD"].unallocated_minor == 10_000
    assert totals(book, DAY) == {}


@pytest.mark.parametrize(
    ("due", "name"),
    [
        (1, "not_due"), (0, "not_due"), (-1, "1-30"), (-30, "1-30"), (-31, "31-60"), (-60, "31-60"),
        (-61, "61-90"), (-90, "61-90"), (-91, "91+"), (-5_000, "91+"),
    ],
)  # fmt: skip
def test_every_edge_falls_in_the_same_bucket_in_the_list_and_in_the_sums(
    book: Book, who: int, due: int, name: str
) -> None:
    factory.invoice(book, who, issued_on=days(-5_000), due_on=days(due))
    place = ageing.buckets().index(name)
    expected = tuple(10_000 if n == place else 0 for n in range(5))
    assert listed(book) == {"INV-001": (10_000, name)}
    assert totals(book)["TWD"].buckets == expected
    (row,) = overdue.customers(book.here, overdue.Filter(DAY))
    assert (row.buckets, row.days_late) == (expected, -due)
    assert listed(book, buckets=frozenset({name})) == {"INV-001": (10_000, name)}
    others = frozenset(ageing.buckets()) - {name}
    assert listed(book, buckets=others) == {}


def test_debts_older_than_any_bucket_do_not_vanish(book: Book, who: int) -> None:
    factory.invoice(book, who, "OLD", issued_on=days(-20_000), due_on=days(-20_000))
    assert totals(book)["TWD"].overdue_minor == 10_000


@pytest.mark.parametrize("limits", [(7,), (1, 2, 3), (30, 60, 90, 120, 180), (9_999,)])
def test_other_limits_give_the_same_total(book: Book, who: int, limits: tuple[int, ...]) -> None:
    entered = [
        InvoiceEntered(who, f"N{number}", days(-500), "TWD", 10_000, days(-number))
        for number in range(-10, 400, 7)
    ]
    invoices.add_invoices(book, factory.NOW, entered)
    total = totals(book, limits=limits)["TWD"]
    assert len(total.buckets) == len(limits) + 2
    assert sum(total.buckets) == total.open_minor == 59 * 10_000
    rows = listed(book, limits=limits)
    for place, name in enumerate(ageing.buckets(limits)):
        assert total.buckets[place] == sum(minor for minor, bucket in rows.values() if bucket == name)


def test_two_currencies_are_never_added_or_mixed(book: Book, who: int) -> None:
    factory.invoice(book, who, "T", currency="TWD", amount_minor=100)
    factory.invoice(book, who, "J", currency="JPY", amount_minor=7)
    factory.payment(book, who, 5, currency="GBP")
    found = totals(book)
    assert {c: (t.open_minor, t.unallocated_minor) for c, t in found.items()} == {
        "TWD": (100, 0), "JPY": (7, 0), "GBP": (0, 5),
    }  # fmt: skip
    rows = overdue.customers(book.here, overdue.Filter(DAY))
    assert sorted((row.currency, row.open_minor) for row in rows) == [("JPY", 7), ("TWD", 100)]


def test_two_rows_of_one_customer_each_show_their_own_amount(book: Book, who: int) -> None:
    factory.invoice(book, who, "A", amount_minor=111)
    factory.invoice(book, who, "B", amount_minor=222)
    assert listed(book) == {"A": (111, "1-30"), "B": (222, "1-30")}


def test_two_customers_may_use_the_same_number(book: Book, who: int) -> None:
    other = factory.customer(book, "另一家")
    factory.invoice(book, who, "1", amount_minor=111)
    factory.invoice(book, other, "1", amount_minor=222)
    rows = overdue.customers(book.here, overdue.Filter(DAY))
    assert sorted((row.customer_id, row.open_minor) for row in rows) == [(who, 111), (other, 222)]


def test_a_credit_note_counts_from_its_own_day_and_its_excess_is_credit(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.adjustment(book, claim, "credit_note", 12_500, days(-1))
    assert totals(book, days(-2))["TWD"].open_minor == 10_000
    total = totals(book)["TWD"]
    assert (total.open_minor, total.invoices, total.unallocated_minor) == (0, 0, 2_500)


def test_a_credit_note_taken_back_counts_no_more(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    note = factory.adjustment(book, claim, "credit_note", 10_000)
    assert listed(book) == {}
    invoices.void_adjustment(book, factory.NOW, note)
    assert listed(book) == {"INV-001": (10_000, "1-30")}


def test_a_negative_invoice_is_credit_beside_the_buckets_until_it_is_used(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    credit = factory.invoice(book, who, "CR-1", amount_minor=-3_000)
    assert (totals(book)["TWD"].open_minor, totals(book)["TWD"].unallocated_minor) == (10_000, 3_000)
    payments.allocate_credit(book, factory.NOW, credit, [Share(claim, 3_000)], DAY)
    assert (totals(book)["TWD"].open_minor, totals(book)["TWD"].unallocated_minor) == (7_000, 0)
    before = totals(book, days(-1))["TWD"]
    assert (before.open_minor, before.unallocated_minor) == (10_000, 3_000)


def test_loose_money_is_never_netted_into_a_bucket(book: Book, who: int) -> None:
    factory.invoice(book, who)
    factory.payment(book, who, 99_999)
    total = totals(book)["TWD"]
    assert (sum(total.buckets), total.open_minor, total.unallocated_minor) == (10_000, 10_000, 99_999)


def test_a_post_dated_cheque_counts_from_its_own_day(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 10_000, {claim: 10_000}, method="cheque", counts_from=days(20))
    assert listed(book) == {"INV-001": (10_000, "1-30")}
    assert totals(book)["TWD"].unallocated_minor == 0
    assert listed(book, days(20)) == {}


def test_a_bounced_cheque_opens_its_invoice_from_that_day(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    cheque = factory.payment(book, who, 12_000, {claim: 10_000}, received_on=days(-9), method="cheque")
    payments.end_payment(book, factory.NOW, cheque, "bounced", days(-2))
    assert listed(book, days(-3)) == {}
    assert totals(book, days(-3))["TWD"].unallocated_minor == 2_000
    assert listed(book, days(-2)) == {"INV-001": (10_000, "1-30")}
    assert totals(book, days(-2))["TWD"].unallocated_minor == 0


def test_a_refund_takes_the_loose_money_from_its_day(book: Book, who: int) -> None:
    money = factory.payment(book, who, 5_000, received_on=days(-9))
    payments.refund_payment(book, factory.NOW, money, 5_000, days(-2))
    assert totals(book, days(-3))["TWD"].unallocated_minor == 5_000
    assert totals(book, days(-2)) == {}


def test_a_short_payment_closed_with_one_tick_leaves_nothing_open(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    factory.payment(book, who, 9_970, {claim: 9_970}, short_kind="bank_fee")
    assert listed(book) == {}
    assert factory.open_minor(book, claim) == 0


def test_no_due_day_means_the_agreed_terms_never_due_now(book: Book) -> None:
    who = factory.customer(book, payment_days=60)
    invoices.add_invoice(book, factory.NOW, InvoiceEntered(who, "N", days(-10), "TWD", 100))
    assert book.here.execute("SELECT due_on FROM invoice").fetchone() == (days(50).isoformat(),)
    assert listed(book) == {"N": (100, "not_due")}


def test_a_voided_invoice_counts_nowhere(book: Book, who: int) -> None:
    invoices.void_invoice(book, factory.NOW, factory.invoice(book, who))
    assert (listed(book), totals(book), overdue.customers(book.here, overdue.Filter(DAY))) == ({}, {}, [])


def test_a_filter_shows_sums_of_what_it_shows(book: Book, who: int) -> None:
    other = factory.customer(book, "Beta 100% Ltd")
    factory.invoice(book, who, "A", amount_minor=100)
    factory.invoice(book, other, "B", amount_minor=5_000)
    factory.invoice(book, other, "C", amount_minor=70, due_on=DAY)
    for shown, numbers in (
        ({"text": "beta"}, "BC"), ({"text": "%"}, "BC"), ({"text": "_"}, ""), ({"at_least_minor": 100}, "AB"),
        ({"customer_id": who}, "A"), ({"past_due_only": True}, "AB"), ({"currency": "GBP"}, ""),
        ({"buckets": frozenset({"not_due"})}, "C"), ({"text": "晨光"}, "A"),
    ):  # fmt: skip
        rows = listed(book, **shown)
        assert sorted(rows) == list(numbers), shown
        found = totals(book, **shown).values()
        assert sum(total.open_minor for total in found) == sum(minor for minor, _ in rows.values())
        assert sum(total.invoices for total in found) == len(rows)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with Book.create(tmp_path_factory.mktemp("many") / "book") as made:
        who = factory.customer(made)
        factory.imported(made, who, 30)
        claim = factory.invoice(made, who, amount_minor=100)
        factory.payment(made, who, 50, {claim: 50})
        yield made


@pytest.mark.parametrize("sort", overdue.SORTS)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("day", [DAY, days(-1)])
def test_every_order_shows_the_same_rows_once(many: Book, sort: str, descending: bool, day: date) -> None:
    asked = overdue.invoices(many.here, overdue.Filter(day), sort, descending=descending)
    keys = list(listing.ids(many.here, asked))
    assert sorted(keys) == [row[0] for row in many.here.execute("SELECT id FROM invoice ORDER BY id")]
    assert [row.id for row in listing.everything(many.here, asked)] == keys


@pytest.mark.parametrize("sort", overdue.CUSTOMER_SORTS)
def test_every_order_of_customers_is_the_other_way_round_backwards(many: Book, sort: str) -> None:
    up, down = (
        [row.customer_id for row in overdue.customers(many.here, overdue.Filter(DAY), sort, descending=way)]
        for way in (False, True)
    )
    assert up == down[::-1]
