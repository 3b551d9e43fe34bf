"""The list of last safe days: the most urgent first, narrowed by time, opened at the clock of the claim."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.limitations.page import LimitationsPage
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.limitation import EventEntered, note_event
from collectdesk.store.book import Book
from tests.gui.conftest import NOW, TODAY

# English claims of six years by the days that are left; the law of one is not known here
_LEFT = (("OLD", -40), ("WEEK", 5), ("QUARTER", 80), ("YEAR", 300), ("LATER", 900))


@pytest.fixture
def owing(book) -> dict[str, int]:
    """A book of claims that run out one after the other; ids by number, and that of their customer."""
    return owe(book)


def owe(book: Book) -> dict[str, int]:
    """Put them into a book."""
    found = {}
    for name, law in (("Kühn & Sons", "GB-EAW"), ("Sydney Ltd", "AU")):
        entered = CustomerEntered(name, "en", "GBP", jurisdiction=law)
        found[law] = add_customer(book, NOW, entered).id
    for number, left in (*_LEFT, ("NONE", 10)):
        due = (TODAY + timedelta(days=left)).replace(year=(TODAY + timedelta(days=left)).year - 6)
        who = found["AU" if number == "NONE" else "GB-EAW"]
        invoice = InvoiceEntered(who, number, due - timedelta(days=30), "GBP", 90_000, due)
        found[number] = add_invoice(book, NOW, invoice).id
    return found


@pytest.fixture
def filled(book, owing):
    """The book of the desk holds only these claims."""
    return book


@pytest.fixture
def page(window, qtbot) -> LimitationsPage:
    window.show_page("limitations")
    found = window.page()
    qtbot.waitUntil(lambda: found.list.view.table.rowCount() == len(_LEFT))
    return found


def shown(page: LimitationsPage) -> list[str]:
    table = page.list.view.table
    return [table.row_at(place).number for place in range(table.rowCount())]


def texts(page: LimitationsPage, key: str) -> list[str]:
    table = page.list.view.table
    column = next(each for each in table.columns if each.key == key)
    return [column.text(table.row_at(place)) for place in range(table.rowCount())]


def test_claims_stand_by_their_last_safe_day_and_those_without_known_law_are_left_out(page) -> None:
    assert shown(page) == ["OLD", "WEEK", "QUARTER", "YEAR", "LATER"]
    assert texts(page, "safe_day")[1] == "26 Nov 2026"
    assert texts(page, "law") == ["England and Wales"] * 5
    assert "5 days left" in texts(page, "left")


@pytest.mark.parametrize(
    ("chip", "numbers"),
    [("passed", ["OLD"]), ("1m", ["WEEK"]), ("3m", ["WEEK", "QUARTER"]), ("6m", ["WEEK", "QUARTER"]),
     ("12m", ["WEEK", "QUARTER", "YEAR"])],
)  # fmt: skip
def test_a_chip_shows_what_has_passed_or_runs_out_within_a_time(page, qtbot, chip, numbers) -> None:
    qtbot.mouseClick(page.chips._chips[chip], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(page) == numbers)
    qtbot.mouseClick(page.chips._chips[chip], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == len(_LEFT))


def test_typing_narrows_the_list_by_customer_or_number(page, qtbot) -> None:
    qtbot.keyClicks(page.filter, "quart")
    qtbot.waitUntil(lambda: shown(page) == ["QUARTER"])
    page.filter.setText("kühn")
    qtbot.waitUntil(lambda: len(shown(page)) == len(_LEFT))
    page.filter.setText("nobody")
    qtbot.waitUntil(lambda: not page.list.empty.isHidden())


def test_enter_opens_the_clock_of_the_claim_and_going_back_comes_here(page, window, owing, qtbot) -> None:
    page.list.view.selectRow(1)
    with qtbot.waitSignal(page.desk.gone_to) as gone:
        qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert gone.args == [
        "claim", ClaimAsked(owing["GB-EAW"], "GBP", (owing["WEEK"],), "limitation", back="limitations"),
    ]  # fmt: skip
    claim = window.page()
    qtbot.waitUntil(lambda: claim.claims is not None)
    assert claim.frame.part() == "limitation"
    claim.leave()
    assert window.page() is page


def test_an_event_moves_its_claim_down_and_is_named(page, desk, owing, qtbot) -> None:
    entered = EventEntered(owing["GB-EAW"], "acknowledgement", date(2026, 11, 20), (owing["WEEK"],))
    desk.hub.changed.emit(note_event(desk.book, NOW, entered).kinds)
    qtbot.waitUntil(lambda: shown(page) == ["OLD", "QUARTER", "YEAR", "LATER", "WEEK"])
    assert texts(page, "moved_by") == ["", "", "", "", "Debt acknowledged in writing"]


@pytest.mark.parametrize("key", ["customer", "number", "due", "open", "law", "safe_day", "left", "moved_by"])
def test_every_column_can_be_sorted_by(page, qtbot, key) -> None:
    header = page.list.view.horizontalHeader()
    place = [column.key for column in page.list.view.table.columns].index(key)
    header.sectionClicked.emit(place)
    qtbot.waitUntil(lambda: page.list.view.sort().key == key and len(shown(page)) == len(_LEFT))


def test_overdue_leads_here_and_escape_leads_back(window, qtbot) -> None:
    window.show_page("overdue")
    window.page().open_limitations()
    assert isinstance(window.page(), LimitationsPage)
    qtbot.keyClick(window.page().list.view, Qt.Key.Key_Escape)
    assert type(window.page()).__name__ == "OverduePage"


def test_the_payment_of_a_row_comes_from_its_customer_and_claim(page, owing) -> None:
    page.list.view.selectRow(1)
    payer = page.payer()
    assert (payer.customer_id, payer.invoice_id, payer.currency) == (owing["GB-EAW"], owing["WEEK"], "GBP")
