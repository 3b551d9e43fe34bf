"""Today: the run through the list by keyboard, what each step leads to, the counter and the end."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.log.close_dispute import CloseDispute
from collectdesk.gui.log.quick_entry import QuickEntry
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.payments.record_payment import RecordPayment
from collectdesk.gui.today.card_list import MOST
from collectdesk.gui.today.later_popup import LaterPopup
from collectdesk.operations import today
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.disputes import Contested, DisputeEntered, add_dispute
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.promises import PromiseEntered, add_promise
from collectdesk.store.queries import log
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog

KEY = Qt.Key


def names(page) -> list[str]:
    return [item.customer for item in page.list.items]


def press(qtbot, page, key) -> None:
    qtbot.waitUntil(page.list.chosen_card().hasFocus)
    qtbot.keyClick(page.list.chosen_card(), key)


def choose(qtbot, page, place: int) -> None:
    qtbot.waitUntil(page.list.cards[place].isVisible)
    page.list.cards[place].setFocus()
    qtbot.waitUntil(page.list.cards[place].hasFocus)


def gone(qtbot, page, count: int) -> None:
    qtbot.waitUntil(lambda: len(page.list.items) == count)


def test_who_owes_stands_there_once_per_customer_and_currency(page):
    assert len(page.list.items) == 6
    assert len({(item.customer_id, item.currency) for item in page.list.items}) == 6
    assert len(page.list.cards) == 6


def test_a_card_says_whom_why_and_how_much_to_a_reader_of_the_screen(page):
    said = page.list.cards[0].accessibleName()
    item = page.list.items[0]
    assert item.customer in said
    assert item.why in said
    assert "£" in said or "NT$" in said


def test_the_order_is_told_on_hover(page):
    told = page.list.cards[0].toolTip()
    assert page.list.items[0].order in told
    assert "Waiting since" in told


def test_arrows_move_and_only_the_chosen_card_has_the_filled_button(page, qtbot):
    press(qtbot, page, KEY.Key_Down)
    press(qtbot, page, KEY.Key_Down)
    filled = [card.step.property("kind") for card in page.list.cards]
    assert filled == ["quiet", "quiet", "primary", "quiet", "quiet", "quiet"]
    assert page.list.cards[2].hasFocus()
    press(qtbot, page, KEY.Key_Up)
    assert page.list.chosen() == page.list.items[1]


def test_up_at_the_top_and_down_at_the_end_stay_where_they_are(page, qtbot):
    press(qtbot, page, KEY.Key_Up)
    assert page.list.chosen() == page.list.items[0]
    for _ in range(9):
        press(qtbot, page, KEY.Key_Down)
    assert page.list.chosen() == page.list.items[-1]


def test_skip_passes_one_over_counts_it_and_goes_on_with_the_next(page, qtbot):
    first, second = names(page)[:2]
    press(qtbot, page, KEY.Key_X)
    gone(qtbot, page, 5)
    assert first not in names(page)
    assert page.list.chosen().customer == second
    assert "Done 1 of 6" in page.foot.text()
    qtbot.waitUntil(page.list.cards[0].hasFocus)


def test_undo_brings_a_skipped_one_back_and_takes_it_off_the_count(page, desk, qtbot):
    press(qtbot, page, KEY.Key_X)
    gone(qtbot, page, 5)
    desk.undo()
    gone(qtbot, page, 6)
    assert page.done_count() == 0


def test_the_whole_run_by_keyboard_ends_with_all_done(page, qtbot):
    for left in range(5, -1, -1):
        press(qtbot, page, KEY.Key_D)
        gone(qtbot, page, left)
    assert page.list.chosen() is None
    assert page.list._end is not None
    qtbot.waitUntil(page.list._end.isVisible)
    assert page.foot.text() == "Done 6 of 6"


def test_later_asks_until_when_and_it_comes_back_on_that_day(page, desk, qtbot):
    item = page.list.chosen()
    press(qtbot, page, KEY.Key_S)
    popup = page.window().findChild(LaterPopup)
    assert popup.isVisible()
    assert "22 Nov" in popup.days[0].text()
    qtbot.keyClick(popup.days[0], KEY.Key_Down)
    qtbot.keyClick(popup.days[1], KEY.Key_Return)
    gone(qtbot, page, 5)
    assert today.find(today.items(desk.reader, TODAY, "en"), item.customer_id, item.currency) is None
    back = today.items(desk.reader, TODAY + timedelta(days=3), "en")
    assert today.find(back, item.customer_id, item.currency) is not None


@pytest.mark.parametrize(("typed", "said"), [("today", "after today"), ("-3", "after today"), ("maybe", "")])
def test_a_day_that_is_none_or_past_is_told_and_nothing_is_put_off(page, qtbot, typed, said):
    press(qtbot, page, KEY.Key_S)
    popup = page.window().findChild(LaterPopup)
    popup.field.setFocus()
    qtbot.keyClicks(popup.field.line, typed)
    qtbot.keyClick(popup.field.line, KEY.Key_Return)
    told = popup.field.line.accessibleDescription()
    assert told
    assert said in told
    assert popup.isVisible()
    popup.close_popup()
    assert len(page.list.items) == 6


def test_a_typed_weekday_puts_off_until_then(page, desk, qtbot):
    item = page.list.chosen()
    press(qtbot, page, KEY.Key_S)
    popup = page.window().findChild(LaterPopup)
    popup.field.setFocus()
    qtbot.keyClicks(popup.field.line, "friday")
    qtbot.keyClick(popup.field.line, KEY.Key_Return)
    gone(qtbot, page, 5)
    back = today.items(desk.reader, TODAY + timedelta(days=6), "en")
    assert today.find(back, item.customer_id, item.currency) is not None


def test_enter_on_a_reminder_prepares_the_letter(page, window, qtbot):
    assert page.list.chosen().step == "letter"
    press(qtbot, page, KEY.Key_Return)
    assert type(window.page()).__name__ == "LettersPage"


def test_c_opens_the_call_sheet_and_escape_comes_back(page, window, qtbot):
    item = page.list.chosen()
    press(qtbot, page, KEY.Key_C)
    sheet = window.page()
    assert sheet.call.customer_id == item.customer_id
    qtbot.keyClick(sheet, KEY.Key_Escape)
    assert window.page() is page


def test_o_opens_the_customer(page, window, qtbot):
    item = page.list.chosen()
    press(qtbot, page, KEY.Key_O)
    assert window.page().view.customer_id == item.customer_id


def test_l_notes_a_contact_and_the_item_goes(page, desk, qtbot):
    item = page.list.chosen()

    def write(dialog) -> None:
        assert dialog.customer.customer_id() == item.customer_id
        qtbot.keyClicks(dialog.form.said.edit, "Will look into it")
        qtbot.keyClick(dialog, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(QuickEntry, write)
    press(qtbot, page, KEY.Key_L)
    gone(qtbot, page, 5)
    assert log.last_contact(desk.reader, item.customer_id).text == "Will look into it"


def test_a_promise_whose_day_has_come_asks_for_the_payment(page, desk, qtbot):
    promise = PromiseEntered(4, "HKD", 41_200_00, TODAY - timedelta(days=7), TODAY, who="Ms Chan")
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_promise, NOW, promise)
    qtbot.waitUntil(lambda: page.list.items[0].kind == "promise_due")
    assert "Ms Chan" in page.list.items[0].why
    seen: list[tuple[int, str]] = []

    def look(dialog) -> None:
        seen.append((dialog.fields.customer.customer_id(), dialog.fields.amount.currency))
        dialog.reject()

    in_dialog(RecordPayment, look)
    choose(qtbot, page, 0)
    press(qtbot, page, KEY.Key_Return)
    assert seen == [(4, "HKD")]


def test_a_dispute_whose_day_has_come_is_settled_from_here(page, desk, qtbot):
    past = TODAY - timedelta(days=9)
    dispute = DisputeEntered(4, "quality", past, TODAY, (Contested(8),), wants="A new print")
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_dispute, NOW, dispute)
    qtbot.waitUntil(lambda: any(item.kind == "dispute_revisit" for item in page.list.items))
    place = next(at for at, item in enumerate(page.list.items) if item.kind == "dispute_revisit")
    choose(qtbot, page, place)

    def settle(dialog) -> None:
        dialog.outcome.setFocus()
        qtbot.keyClick(dialog.focusWidget(), KEY.Key_1)
        dialog.button.click()

    in_dialog(CloseDispute, settle)
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: not any(item.kind == "dispute_revisit" for item in page.list.items))


def test_the_numbers_stand_above_in_each_currency(page):
    told = " | ".join(card.accessibleName() for card in page.sums._cards.values())
    assert "NT$ 513,300" in told
    assert "HK$ 41,200" in told
    # the 45,000 of the fixture came in today
    assert "Paid this month NT$ 45,000" in told


def test_it_is_told_how_fresh_the_payments_are(page):
    assert page._fresh.text().startswith("Last payment entered")


def test_ctrl_m_pays_for_the_chosen_customer(page):
    payer, item = page.payer(), page.list.items[0]
    assert (payer.customer_id, payer.currency) == (item.customer_id, item.currency)


def test_more_cards_come_when_the_end_is_reached(window, desk, book, qtbot):
    due = TODAY - timedelta(days=9)
    for number in range(MOST + 5):
        who = add_customer(book, NOW, CustomerEntered(f"Shop {number:02}", "en", "GBP")).id
        add_invoice(book, NOW, InvoiceEntered(who, f"S-{number}", due, "GBP", 5_000, due))
    window.show_page("today")
    shown = window.page()
    shown.reload()
    qtbot.waitUntil(lambda: len(shown.list.items) == MOST + 11)
    assert len(shown.list.cards) == MOST
    qtbot.waitUntil(shown.list.more.isVisible)
    choose(qtbot, shown, MOST - 1)
    press(qtbot, shown, KEY.Key_Down)
    assert len(shown.list.cards) == MOST + 11
    qtbot.waitUntil(shown.list.cards[MOST].hasFocus)
    assert not shown.list.more.isVisible()


def test_an_empty_book_says_what_to_do_first(book, preferences, qtbot):
    from collectdesk.gui.desk import Desk

    desk = Desk(book, preferences, "en", lambda: NOW)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    page = window.page()
    qtbot.waitUntil(lambda: page.list._end is not None)
    page.list._end.button.click()
    assert type(window.page()).__name__ == "CustomersPage"
    desk.close()


def test_a_press_on_a_button_acts_on_its_own_card(page, qtbot):
    third = page.list.items[2]
    choose(qtbot, page, 2)
    qtbot.mouseClick(page.list.cards[2].skip, Qt.MouseButton.LeftButton)
    gone(qtbot, page, 5)
    assert third.customer not in names(page)
