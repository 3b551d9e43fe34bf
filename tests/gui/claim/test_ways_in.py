"""The ways to the page of claims: from Overdue, an invoice and a customer, each with the way back."""

from PySide6.QtCore import QPoint, Qt

from collectdesk.gui.claim.page import ClaimPage
from tests.gui.conftest import TODAY


def claims_of(window, qtbot) -> ClaimPage:
    page = window.page()
    assert isinstance(page, ClaimPage)
    qtbot.waitUntil(lambda: page.claims is not None)
    return page


def test_from_overdue_with_the_customer_of_the_row(owing, window, qtbot):
    window.show_page("overdue")
    page = window.page()
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() > 0)
    page.list.view.clearSelection()
    assert not page.claim_button.isEnabled()
    page.list.view.selectRow(0)
    row = page.list.view.current_row()
    page.claim_button.click()
    shown = claims_of(window, qtbot)
    assert (shown.asked.customer_id, shown.asked.currency) == (row.customer_id, row.currency)
    assert all(each.facts.due_on < TODAY for each in shown.ticked())
    shown.leave()
    assert type(window.page()).__name__ == "OverduePage"


def test_from_an_invoice_with_that_claim_alone_and_back_to_it(owing, window, qtbot):
    window.show_page("invoices", owing["GB-2"])
    page = window.page()
    page.actions_on.open_claim(page.chosen())
    shown = claims_of(window, qtbot)
    assert [each.facts.number for each in shown.ticked()] == ["GB-2"]
    shown.leave()
    assert window.page() is page
    assert page.chosen().number == "GB-2"


def test_from_a_customer_in_the_currency_that_is_late_and_back(owing, window, qtbot):
    window.show_page("customers", owing["GB-EAW"])
    window.page().view.open_claims()
    shown = claims_of(window, qtbot)
    assert {each.facts.number for each in shown.ticked()} == {"GB-1", "GB-2"}
    qtbot.keyClick(shown.frame.card.lines, Qt.Key.Key_Escape)
    assert window.page().view.customer_id == owing["GB-EAW"]


def test_the_page_without_a_question_leads_to_overdue(owing, window, qtbot):
    window.show_page("claim")
    page = window.page()
    assert page.frame.empty is not None
    page.frame.empty.button.click()
    assert type(window.page()).__name__ == "OverduePage"


def test_enter_ticks_one_claim_alone_and_the_words_tick_all_or_none(show, qtbot):
    page = show("GB-EAW", "GBP")
    lines = page.frame.card.lines
    assert len(page.ticked()) == 2
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert [each.facts.number for each in page.ticked()] == ["GB-2"]
    page.frame.card.none.click()
    assert page.ticked() == ()
    assert not page.print_button.isEnabled()
    page.frame.card.all.click()
    assert len(page.ticked()) == 2


def test_the_mouse_ticks_on_the_box_and_moves_the_cursor_elsewhere(show, qtbot):
    page = show("GB-EAW", "GBP", "GB-1")
    lines = page.frame.card.lines
    second = lines.visualRect(lines.claims.index(1))
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    assert page.current().facts.number == "GB-2"
    assert len(page.ticked()) == 1
    box = second.topLeft() + QPoint(20, 18)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(page.ticked()) == 2


def test_a_reader_of_the_screen_hears_each_claim_whole(show):
    page = show("TW", "TWD", "TW-1")
    index = page.frame.card.lines.claims.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("TW-1", "NT$ 100,000", "due 31 May 2026", "interest NT$ 2,384", "Safe until 31 May 2028"):
        assert part in said
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
