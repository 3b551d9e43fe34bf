"""The page of one customer: sums, lists, contacts and contracts in place, merging, taking out."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from collectdesk.gui.customers.merge import MergeCustomers
from collectdesk.gui.customers.page import CustomersPage
from collectdesk.operations.customers import CustomerEntered, add_customer, change_customer
from collectdesk.store.queries import customers
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW


@pytest.fixture
def page(window):
    window.show_page("customers", 1)
    shown = window.page()
    assert isinstance(shown, CustomersPage)
    return shown


def card_texts(page) -> str:
    return " | ".join(card.accessibleName() for card in page.view.cards._cards.values())


def test_the_head_says_what_stops_letters(page, desk, qtbot):
    entered = CustomerEntered(
        "峯田設計股份有限公司", "zh-Hant-TW", "TWD", state="insolvent", never_remind=True, tags="設計"
    )
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(change_customer, NOW, 1, entered)
    chips = page.view.head._chips
    assert [chips.itemAt(i).widget().text() for i in range(chips.count())] == [
        "Insolvent",
        "Never remind",
        "設計",
    ]


def test_the_letter_is_the_filled_button_only_while_letters_may_go_out(page, desk, qtbot):
    head = page.view.head
    assert [head.letter.property("kind"), head.payment.property("kind")] == ["primary", "quiet"]
    for stop in ({"state": "lawyer"}, {"never_remind": True}):
        entered = CustomerEntered("峯田設計股份有限公司", "zh-Hant-TW", "TWD", **stop)
        with qtbot.waitSignal(desk.hub.changed):
            desk.order(change_customer, NOW, 1, entered)
        assert [head.letter.property("kind"), head.payment.property("kind")] == ["quiet", "primary"]


def test_the_cards_say_what_is_open_past_due_and_unallocated(page):
    told = card_texts(page)
    # 312,000 less the 30,000 that were allocated; 15,000 of the payment settle nothing
    assert "NT$ 282,000" in told
    assert "NT$ 15,000 unallocated" in told
    assert "Past due" in told


def test_a_customer_without_claims_owes_nothing(window, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("New Ltd", "en", "GBP"))
    window.show_page("customers", 7)
    assert "£ 0.00 Nothing is owed" in card_texts(window.page())


def test_the_lists_show_invoices_then_payments_with_what_they_settle(page, qtbot):
    holdings = page.view.holdings
    holdings.show_list("invoices")
    table = holdings.invoices.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == 3)
    next(c for k, c in holdings.switches._chips.items() if k == "payments").click()
    paid = holdings.payments.view.table
    qtbot.waitUntil(lambda: paid.exact and paid.rowCount() == 1)
    columns = [column.key for column in paid.columns]
    assert paid.index(0, columns.index("settles")).data() == "AB1000 30,000"
    assert paid.index(0, columns.index("left")).data() == "NT$ 15,000"


def test_enter_on_a_payment_tells_of_it_beside_the_lists(page, qtbot):
    holdings = page.view.holdings
    next(c for k, c in holdings.switches._chips.items() if k == "payments").click()
    view = holdings.payments.view
    qtbot.waitUntil(lambda: view.table.exact and view.table.rowCount() == 1)
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.view.panel.isVisible()
    page.view.panel.close_panel()
    assert page.view.contacts.isVisible()


def test_a_contact_is_added_changed_and_removed_in_place(page, desk, qtbot):
    card = page.view.contacts
    card.add_button.click()
    type_in(card.typed["name"].line, "林小姐")
    type_in(card.typed["role"].line, "會計")
    card.preferred.set_ticked(ticked=True)
    with qtbot.waitSignal(desk.hub.changed):
        qtbot.keyClick(card.typed["role"].line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.form is None)
    (kept,) = customers.contacts(desk.reader, 1)
    assert (kept.name, kept.role, kept.preferred) == ("林小姐", "會計", 1)
    card._open(kept)
    card.typed["phone"].set_text("02-5550-0123")
    with qtbot.waitSignal(desk.hub.changed):
        card.save()
    qtbot.waitUntil(lambda: card.form is None)
    assert customers.contacts(desk.reader, 1)[0].phone == "02-5550-0123"
    card._open(card.records[0])
    with qtbot.waitSignal(desk.hub.changed):
        card.form.remove_asked.emit()
    assert customers.contacts(desk.reader, 1) == []


def test_a_contact_without_a_name_is_refused_below_its_field(page, desk, qtbot):
    card = page.view.contacts
    card.add()
    card.save()
    assert card.typed["name"].line.accessibleDescription() == "The contact needs a name."
    assert customers.contacts(desk.reader, 1) == []


def test_escape_leaves_a_contact_but_not_the_customer(page, qtbot):
    page.view.contacts.add()
    qtbot.keyClick(page.view.contacts.typed["name"].line, Qt.Key.Key_Escape)
    assert page.view.contacts.form is None
    assert page.view.isVisible()


def test_a_contract_gives_the_terms_on_the_card(page, desk, qtbot):
    card = page.view.contracts
    card.add()
    card.title.set_text("Framework 2026")
    card.payment_days.set_text("60")
    card.terms.set_key("month_end")
    card.late_rate.set_text("4,750 %")
    card.signed_on.line.setText("2026-01-05")
    with qtbot.waitSignal(desk.hub.changed):
        card.save()
    qtbot.waitUntil(lambda: card.form is None)
    (kept,) = customers.agreements(desk.reader, 1)
    assert (kept.payment_days, kept.terms, kept.late_rate, kept.signed_on) == (
        60,
        "month_end",
        "4.75",
        "2026-01-05",
    )
    assert "Framework 2026" in card_texts(page)
    card._open(kept)
    with qtbot.waitSignal(desk.hub.changed):
        card.remove()
    assert customers.agreements(desk.reader, 1) == []


@pytest.mark.parametrize("rate", ["five", "101", "-2", "5%%"])
def test_a_rate_that_is_none_is_told_and_nothing_is_kept(page, desk, rate):
    card = page.view.contracts
    card.add()
    card.title.set_text("Framework")
    card.late_rate.set_text(rate)
    card.save()
    assert "rate" in card.late_rate.line.accessibleDescription()
    assert customers.agreements(desk.reader, 1) == []


def test_merging_asks_says_what_moves_and_can_be_undone(page, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("峯田設計", "zh-Hant-TW", "TWD", phone="02-1"))

    told: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MergeCustomers)
        assert dialog.search.hasFocus()
        type_in(dialog.search, "裏山")
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
        told.append(dialog.moves.text())
        dialog.merge.click()

    QTimer.singleShot(100, choose)
    with qtbot.waitSignal(desk.hub.changed):
        page.view.merge()
    assert "2 invoice" in told[0]
    assert customers.customer(desk.reader, 2).merged_into == 1
    assert customers.holdings(desk.reader, 1).invoices == 5
    page.open_customer(2)
    assert page.view.customer_id == 1
    with qtbot.waitSignal(desk.hub.changed):
        desk.undo()
    assert customers.customer(desk.reader, 2).merged_into is None


def test_the_merge_offers_a_record_of_the_same_name_first(page, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("峯田設計股份有限公司", "zh-Hant-TW", "TWD"))
    dialog = MergeCustomers(desk, page.view.facts)
    qtbot.addWidget(dialog)
    assert dialog.other() == 7
    assert "nothing but its details" in dialog.moves.text()


def test_a_merge_without_a_choice_does_nothing(page, desk, qtbot):
    dialog = MergeCustomers(desk, page.view.facts)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search, "nobody is called this")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.other() is None
    assert not dialog.merge.isEnabled()
    dialog.accept()
    assert dialog.result() == 0


def test_an_unused_customer_is_taken_out_and_the_list_comes_back(window, desk, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("Typo Ltd", "en", "GBP"))
    window.show_page("customers", 7)
    page = window.page()

    def agree() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole).click()

    QTimer.singleShot(50, agree)
    with qtbot.waitSignal(desk.hub.changed):
        page.view.void()
    qtbot.waitUntil(page.list.isVisible)
    assert customers.customer(desk.reader, 7).voided == 1


def test_ctrl_m_pays_for_the_customer_that_is_shown(page):
    assert page.payer().customer_id == 1


def test_at_large_text_the_details_stand_below_the_lists(page, window, qtbot):
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.view.holdings.y() == page.view._side_area.y())
    window.resize(window.minimumWidth(), 800)
    qtbot.waitUntil(lambda: page.view._side_area.y() > page.view.holdings.y())
