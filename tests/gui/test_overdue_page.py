"""The overdue page: right sums, a bar that filters, both lists, another day, everything by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from collectdesk.gui.list_view import ListView
from collectdesk.gui.overdue import typed_filter
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.payments import PaymentEntered, record_payment
from tests.gui.conftest import NOW, TODAY

KEY = Qt.Key


@pytest.fixture
def page(window, qtbot):
    window.show_page("overdue")
    made = window.page()
    settled(qtbot, made)
    return made


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.list.view.table.exact and page.sums._question is None)


def shown(page, column=0):
    table = page.list.view.table
    return [table.index(row, column).data() for row in range(table.rowCount())]


def figures(page):
    return {summary.key: summary.figure for summary in page.sums.cards._shown}


def press(page, key):
    next(button for button in page.sums.bar._segments if button.segment.key == key).click()


def test_the_headline_is_what_is_past_due_per_currency(page):
    assert figures(page) == {
        "TWD": "NT$ 513,300",
        "CNY": "¥ 58,400.00",
        "HKD": "HK$ 41,200.00",
        "GBP": "£ 6,400.00",
    }


def test_not_yet_due_and_unallocated_stand_beside_the_headline(page):
    taiwan = page.sums.cards._shown[0]
    assert taiwan.key == "TWD"
    assert "410,000 not yet due" in taiwan.more
    assert "15,000 unallocated" in taiwan.more


def test_the_bar_shows_the_buckets_of_one_currency_and_their_sum_is_the_open_sum(page):
    assert sum(button.segment.minor for button in page.sums.bar._segments) == (513_300 + 410_000) * 100


def test_a_pressed_bucket_filters_the_list_and_pressed_again_frees_it(qtbot, page):
    press(page, "91+")
    settled(qtbot, page)
    assert shown(page) == ["峯田設計股份有限公司"]
    press(page, "91+")
    settled(qtbot, page)
    assert page.shown.buckets == frozenset()


def test_a_pressed_currency_filters_the_list_and_changes_the_bar(qtbot, page):
    page.sums.cards._cards["GBP"].pressed.emit()
    settled(qtbot, page)
    assert shown(page) == ["Bäckerei Kühn"]
    assert [button.segment.key for button in page.sums.bar._segments] == ["1-30", "91+"]
    qtbot.keyClick(page.sums.cards._cards["GBP"], KEY.Key_Return)
    settled(qtbot, page)
    assert len(shown(page)) == 6


def test_one_key_flips_between_customers_and_invoices(qtbot, page):
    assert len(shown(page)) == 6
    qtbot.keyClick(page.list.view, KEY.Key_G, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert len(shown(page)) == 14
    assert len(page.findChildren(ListView)) >= 1
    qtbot.keyClick(page.list.view, KEY.Key_G, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert len(shown(page)) == 6


def test_the_cursor_stays_in_the_list_when_it_is_flipped(qtbot, page, window):
    window.activateWindow()
    page.list.view.setFocus()
    qtbot.waitUntil(page.list.view.hasFocus)
    qtbot.keyClick(page.list.view, KEY.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.list.view.hasFocus)


def test_typing_into_the_list_filters_it(qtbot, page):
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, KEY.Key_H)
    qtbot.keyClicks(page._text, "arbour")
    qtbot.waitUntil(lambda: page.shown.text == "harbour")
    settled(qtbot, page)
    assert shown(page) == ["Harbour Print Ltd"]


def test_a_filter_that_finds_nothing_says_so_and_can_be_cleared(qtbot, page):
    qtbot.keyClicks(page._text, "zzz")
    qtbot.waitUntil(page.list.empty.isVisible)
    page._text.clear()
    qtbot.waitUntil(page.list.view.isVisible)


def test_a_payment_is_seen_at_once(qtbot, page, desk):
    with qtbot.waitSignal(desk.saved):
        desk.order(record_payment, NOW, PaymentEntered(1, "TWD", 5_000_00, TODAY))
    qtbot.waitUntil(lambda: "20,000 unallocated" in page.sums.cards._shown[0].more)


def test_the_button_for_the_letters_forgets_a_row_that_left_the_list(qtbot, page):
    page.list.view.selectRow(0)
    assert page.letters_button.text() == "Prepare letters for the selected"
    qtbot.keyClicks(page._text, "zzz")
    qtbot.waitUntil(page.list.empty.isVisible)
    assert page.letters_button.text() == "Prepare letters"


def test_another_day_shows_the_book_as_it_was(qtbot, page):
    page.as_of.set_day(TODAY - timedelta(days=62))
    settled(qtbot, page)
    # the payment of today had not come: the first invoice is whole again
    assert figures(page)["TWD"] == "NT$ 90,000"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_day_is_typed_into_the_small_field(qtbot, page):
    page.as_of._button.click()
    field = page.as_of._popup._field
    field.line.clear()
    qtbot.keyClicks(field.line, "-10")
    qtbot.keyClick(field.line, KEY.Key_Return)
    assert page.shown.day == TODAY - timedelta(days=10)
    assert not page.as_of._popup.isVisible()


def test_past_due_only_leaves_out_what_is_due_today_or_later(qtbot, page, desk):
    page.flip()
    settled(qtbot, page)
    with qtbot.waitSignal(desk.saved):
        desk.order(add_invoice, NOW, InvoiceEntered(4, "TODAY", TODAY, "HKD", 100, TODAY))
    qtbot.waitUntil(lambda: len(shown(page)) == 15)
    page.chips._chips["past_due"].click()
    settled(qtbot, page)
    assert len(shown(page)) == 12
    assert "TODAY" not in shown(page, 1)


@pytest.mark.parametrize("descending", [True, False])
def test_every_column_that_can_be_sorted_is(qtbot, page, descending):
    for _ in range(2):
        for number, column in enumerate(page.list.view.table.columns):
            if column.sortable:
                page.list.view._on_section_clicked(number)
                settled(qtbot, page)
                assert len(shown(page)) in (6, 14)
        page.flip()
        settled(qtbot, page)


def test_opening_a_row_goes_to_its_customer_or_invoice(qtbot, page, desk):
    page.list.view.selectRow(0)
    with qtbot.waitSignal(desk.gone_to) as gone:
        qtbot.keyClick(page.list.view, KEY.Key_Return)
    assert gone.args == ["customers", 6]
    desk.go("overdue")
    page.flip()
    settled(qtbot, page)
    page.list.view.selectRow(0)
    with qtbot.waitSignal(desk.gone_to) as gone:
        qtbot.keyClick(page.list.view, KEY.Key_Return)
    assert gone.args[0] == "invoices"


def test_the_sum_of_the_selection_never_adds_two_currencies(qtbot, page):
    page.list.view.selectAll()
    qtbot.waitUntil(lambda: "6 selected" in page.list.footer.text())
    for part in ("NT$ 513,300", "¥ 58,400.00", "HK$ 41,200.00", "£ 6,400.00"):
        assert part in page.list.footer.text()


def test_an_amount_typed_with_its_sign_filters_by_the_open_amount(qtbot, page):
    page.flip()
    settled(qtbot, page)
    qtbot.keyClicks(page._text, ">100,000")
    qtbot.waitUntil(lambda: page.shown.at_least_minor == 100_000_00)
    settled(qtbot, page)
    table = page.list.view.table
    assert [table.row_at(row).open_minor for row in range(table.rowCount())] == [
        122_000_00,
        100_000_00,
        100_000_00,
        410_000_00,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("", None)),
        ("harbour", ("harbour", None)),
        (">50,000", ("", 50_000_00)),
        ("≥1200.5", ("", 1200_50)),
        ("5000以上 峯田", ("峯田", 5000_00)),
        ("峯田 >100 設計", ("峯田 設計", 100_00)),
        (">", ("", None)),
        (">abc", ("", None)),
    ],
)
def test_words_and_an_amount_may_be_typed_together(text, expected):
    assert typed_filter.parts(text, "TWD") == expected


def test_a_chosen_row_moves_no_button_of_the_head(qtbot, page):
    buttons = (page.claim_button, page.letters_button, page.as_of)
    before = [button.geometry() for button in buttons]
    page.list.view.selectRow(0)
    qtbot.waitUntil(lambda: page.letters_button.text() == "Prepare letters for the selected")
    QApplication.processEvents()
    assert [button.geometry() for button in buttons] == before
    assert page.letters_button.width() >= page.letters_button.sizeHint().width()
