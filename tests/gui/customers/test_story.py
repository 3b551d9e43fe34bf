"""The story of a customer: every kind of event in one list, told in words, opened with Enter."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.customers import story
from collectdesk.operations.claims import decide_interest
from collectdesk.operations.disputes import Contested, DisputeEntered, add_dispute, close_dispute
from collectdesk.operations.documents import file_document
from collectdesk.operations.invoices import AdjustmentEntered, adjust_invoice
from collectdesk.operations.limitation import EventEntered, note_event
from collectdesk.operations.log import LogEntered, add_entry
from collectdesk.operations.pauses import PauseEntered, add_pause
from collectdesk.operations.payments import PaymentEntered, end_payment, record_payment, refund_payment
from collectdesk.operations.promises import PromiseEntered, add_promise
from collectdesk.store.queries import listing, timeline
from tests.gui.conftest import NOW, TODAY


@pytest.fixture
def lived(filled):
    """The first customer with one event of every kind."""
    book, later = filled, TODAY + timedelta(days=5)
    add_entry(book, NOW, LogEntered(1, NOW, text="主管出差", reason="internal_approval", result="reached",
                                    next_action="Call", next_on=later))  # fmt: skip
    add_promise(book, NOW, PromiseEntered(1, "TWD", 60_000_00, TODAY, later, "林小姐"))
    key = add_dispute(book, NOW, DisputeEntered(1, "price", TODAY, later, (Contested(1),), wants="Less")).id
    close_dispute(book, NOW, key, "upheld", "As ordered")
    add_pause(book, NOW, PauseEntered(1, TODAY, later, "Holiday"))
    file_document(book, NOW, b"x", "order.txt", customer_id=1, kind="order", shows="two lamps")
    adjust_invoice(book, NOW, 3, AdjustmentEntered("waiver", 500_00, TODAY, "", "for peace"))
    loose = record_payment(book, NOW, PaymentEntered(1, "TWD", 2_000_00, TODAY)).id
    refund_payment(book, NOW, loose, 1_000_00, TODAY)
    end_payment(book, NOW, 1, "bounced", TODAY)
    decide_interest(book, NOW, [1], "keep", fixed_sum=True)
    note_event(book, NOW, EventEntered(1, "demand_delivered", TODAY, (1,), "EMS 1097"))
    return book


TOLD = {
    "log": "主管出差 · Reached · Slow internal approval · Next on 26 Nov 2026: Call",
    "payment": "NT$ 45,000 · Bank transfer",
    "payment_ended": "The cheque over NT$ 45,000 came back",
    "promise": "林小姐: NT$ 60,000 by Thu 26 Nov 2026 · Open",
    "dispute": "Price · AB1000 · Less",
    "dispute_closed": "Price · The invoice stands · AB1000",
    "pause": "Until 26 Nov 2026 · Holiday",
    "document": "Order · order.txt · two lamps",
    "invoice": "NT$ 122,000",
    "adjustment": "Waiver · NT$ 500",
    "refund": "NT$ 1,000",
    "interest": "Interest is kept · with the fixed sum · AB1000",
    "limitation": "Demand delivered · AB1000 · EMS 1097",
}


def test_every_kind_of_event_is_told_in_one_line(desk, lived):
    events = listing.everything(desk.reader, timeline.of_customer(1, TODAY))
    told = {}
    for event in events:
        told.setdefault(event.kind, []).append(story.sentence(event, "en"))
        assert "\n" not in story.sentence(event, "en")
        assert story.chip(event).text
    assert set(told) == set(TOLD)
    for kind, words in TOLD.items():
        assert any(words in line for line in told[kind]), f"{kind}: {told[kind]}"


def test_a_customer_opens_with_the_story_and_enter_opens_an_event(window, desk, lived, qtbot):
    window.show_page("customers", 1)
    view = window.page().view
    table = view.holdings.story.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() > 8)
    place = next(at for at in range(table.rowCount()) if table.row_at(at).kind == "log")
    view.holdings.story.view.selectRow(place)
    qtbot.keyClick(view.holdings.story.view, Qt.Key.Key_Return)
    assert view.panel.isVisible()
    view.panel.close_panel()
    place = next(at for at in range(table.rowCount()) if table.row_at(at).kind == "invoice")
    view.holdings.story.view.selectRow(place)
    qtbot.keyClick(view.holdings.story.view, Qt.Key.Key_Return)
    assert type(window.page()).__name__ == "InvoicesPage"


def test_what_runs_stands_beside_the_name(window, lived, qtbot):
    window.show_page("customers", 1)
    head = window.page().view.head._chips
    said = [head.itemAt(place).widget().text() for place in range(head.count())]
    assert said == ["Promise: Open", "Paused"]


def test_the_marks_stand_in_the_overdue_list(window, desk, filled, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_dispute, NOW, DisputeEntered(1, "price", TODAY, TODAY, (Contested(1),)))
    window.show_page("overdue")
    page = window.page()
    if page.by_customer():
        page.flip()
    table = page.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() > 8)
    place = [column.key for column in table.columns].index("mark")
    marks = {table.row_at(at).id: table.index(at, place).data() for at in range(table.rowCount())}
    assert marks[1] == "Disputed"
    assert marks[2] == ""
