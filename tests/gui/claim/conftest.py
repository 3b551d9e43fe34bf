"""Claims in four laws on a real book, and the page that shows them."""

from datetime import date

import pytest

from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.page import ClaimPage
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.store.book import Book
from tests.gui.conftest import NOW

# place, currency, kind of debtor, and per invoice its number, due day and amount in minor units
_OWING = (
    (
        "TW",
        "TWD",
        "company",
        (("TW-1", date(2026, 5, 31), 100_000_00), ("TW-2", date(2027, 1, 31), 50_000_00)),
    ),
    (
        "GB-EAW",
        "GBP",
        "company",
        (("GB-1", date(2026, 3, 31), 5_000_00), ("GB-2", date(2026, 8, 31), 900_00)),
    ),
    ("HK", "HKD", "company", (("HK-1", date(2026, 6, 30), 41_200_00),)),
    ("CN", "CNY", "company", (("CN-1", date(2026, 7, 31), 8_400_00),)),
    ("AU", "AUD", "company", (("AU-1", date(2026, 6, 30), 700_00),)),
)


@pytest.fixture
def owing(filled) -> dict[str, int]:
    """The book with a customer for each place; their ids by place, those of invoices by number."""
    return owe(filled)


def owe(book: Book) -> dict[str, int]:
    """Put a customer with claims for each place into a book; give the ids."""
    found = {}
    for place, currency, kind, claims in _OWING:
        entered = CustomerEntered(f"Customer {place}", "en", currency, kind=kind, jurisdiction=place)
        found[place] = made(add_customer(book, NOW, entered).id)
        for number, due, minor in claims:
            invoice = InvoiceEntered(found[place], number, date(2026, 3, 1), currency, minor, due)
            found[number] = made(add_invoice(book, NOW, invoice).id)
    return found


def made(key: int | None) -> int:
    """Give the id of a record that must have been made."""
    assert key is not None
    return key


@pytest.fixture
def show(owing, window, qtbot):
    """Shows the claims of a place on the page, read and drawn."""

    def shown(place: str, currency: str, *numbers: str, part: str = "interest", back: str = "") -> ClaimPage:
        ids = tuple(owing[number] for number in numbers)
        window.show_page("claim", ClaimAsked(owing[place], currency, ids, part, back))
        page = window.page()
        assert isinstance(page, ClaimPage)
        qtbot.waitUntil(lambda: page.claims is not None)
        return page

    return shown
