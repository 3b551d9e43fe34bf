"""A claim that runs out stands on Today with its chip, its day and the button to its deadline."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from collectdesk.domain.today import KINDS, STEPS
from collectdesk.gui.today import words
from collectdesk.gui.today.page import TodayPage
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from tests.gui.conftest import NOW, TODAY


@pytest.fixture
def running_out(filled):
    """A customer under the law of Taiwan whose goods were due two years ago but for three days."""
    told = CustomerEntered("年久公司", "zh-Hant-TW", "TWD", jurisdiction="TW")
    who = add_customer(filled, NOW, told).id
    due = (TODAY + timedelta(days=3)).replace(year=TODAY.year - 2)
    entered = InvoiceEntered(who, "OLD-1", due, "TWD", 5_000_000, due)
    return who, add_invoice(filled, NOW, entered).id


def test_a_claim_that_runs_out_in_months_comes_when_the_first_cards_are_there(filled, page, window, qtbot):
    told = CustomerEntered("久遠公司", "zh-Hant-TW", "TWD", jurisdiction="TW", never_remind=True)
    who = add_customer(filled, NOW, told).id
    ends = TODAY + timedelta(days=80)
    due = ends.replace(year=ends.year - 2)
    add_invoice(filled, NOW, InvoiceEntered(who, "FAR-1", due, "TWD", 5_000_000, due))
    fresh = TodayPage(window.page().desk)
    qtbot.addWidget(fresh)
    fresh.reload()
    qtbot.waitUntil(lambda: bool(fresh.list.items))
    assert "limitation" not in {item.kind for item in fresh.list.items}
    qtbot.waitUntil(lambda: "limitation" in {item.kind for item in fresh.list.items})
    assert next(item for item in fresh.list.items if item.kind == "limitation").customer_id == who


def test_every_kind_has_its_chip_and_every_step_its_button() -> None:
    assert all(words.chip(kind).text for kind in KINDS)
    assert all(words.step(step) for step in STEPS)


def test_a_claim_that_runs_out_is_the_first_card(running_out, page):
    first = page.list.items[0]
    assert (first.customer_id, first.kind, first.record_id) == (
        running_out[0],
        "limitation_close",
        running_out[1],
    )
    assert "OLD-1" in page.list.cards[0].accessibleName() + page.list.cards[0].accessibleDescription()


def test_enter_on_it_leads_to_its_deadline_and_back(running_out, page, window, qtbot):
    qtbot.keyClick(page.list.cards[0], Qt.Key.Key_Return)
    opened = window.page()
    assert type(opened).__name__ == "ClaimPage"
    qtbot.waitUntil(lambda: opened.current() is not None)
    assert (opened.asked.part, opened.current().id) == ("limitation", running_out[1])
    opened.leave()
    assert window.page() is page
