"""The main window: pages by key, one search box, what was saved with Undo, everything named, nothing left."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from collectdesk.gui import preferences as keys
from collectdesk.gui import theme
from collectdesk.gui.keys_card import KeysCard
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.page import Page
from collectdesk.operations.business import tell_business
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import BusinessFacts
from tests.gui.conftest import NOW

KEY = Qt.Key


def search(qtbot, window, text):
    window.search_box.setFocus()
    window.search_box.clear()
    window.search_box.insert(text)
    window.search_box.textEdited.emit(text)
    qtbot.waitUntil(lambda: window.search_box._results is not None and window.search_box._results.isVisible())
    return window.search_box._results


def titles(results):
    return [results._list.item(i).text() for i in range(results._list.count())]


def test_the_window_opens_on_the_page_shown_last(desk, qtbot):
    desk.preferences.set(keys.PAGE, "invoices")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    assert type(window.page()).__name__ == "InvoicesPage"


def test_a_page_that_is_no_more_opens_the_first(desk, qtbot):
    desk.preferences.set(keys.PAGE, "astrology")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    assert type(window.page()).__name__ == "TodayPage"


def test_pages_are_reached_by_number_and_built_once(window, qtbot):
    qtbot.keyClick(window, KEY.Key_3, Qt.KeyboardModifier.ControlModifier)
    second = window.page()
    assert type(second).__name__ == "CustomersPage"
    qtbot.keyClick(window, KEY.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert type(window.page()).__name__ == "TodayPage"
    qtbot.keyClick(window, KEY.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is second


def test_the_name_of_the_shown_page_pressed_again_leads_back_to_its_list(window, qtbot):
    window.show_page("customers", 1)
    page = window.page()
    assert page._stack.currentWidget() is page.view
    window.show_page("overdue")
    window._navigation._buttons["customers"].click()
    assert page._stack.currentWidget() is page.view
    window._navigation._buttons["customers"].click()
    assert page._stack.currentWidget() is page.list


def test_the_title_names_the_business_and_a_folder_that_is_not_the_usual_one(desk, qtbot):
    folder = desk.book.folder.name
    nameless = MainWindow(desk)
    qtbot.addWidget(nameless)
    assert nameless.windowTitle() == f"CollectDesk: {folder}"
    told = BusinessFacts("Mori", *[""] * 7, "TW", "TWD", "zh-Hant-TW", "A4", 0, "", "", "")
    tell_business(desk.book, NOW, told)
    named = MainWindow(desk)
    qtbot.addWidget(named)
    assert named.windowTitle() == f"CollectDesk: Mori, {folder}"


def test_a_form_is_not_left_by_pressing_the_name_of_its_page(window, qtbot):
    window.show_page("customers", "new")
    page = window.page()
    qtbot.keyClick(window, KEY.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page._stack.currentWidget() is page.form


def test_size_and_place_are_remembered(desk, qtbot):
    first = MainWindow(desk)
    qtbot.addWidget(first)
    # the screen of the offscreen platform is 800 by 800
    first.resize(780, 640)
    first.close()
    second = MainWindow(desk)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (780, 640)


@pytest.mark.parametrize("text", ["峯田", "田設", "AB1", "harbour", "ＨＡＲＢＯＵＲ", "kühn"])
def test_the_search_finds_by_any_part_of_a_name_or_number(window, qtbot, text):
    assert search(qtbot, window, text)._list.count() > 0


def test_two_chinese_characters_find_exactly_the_customer(window, qtbot):
    assert titles(search(qtbot, window, "峯田"))[0].startswith("峯田設計股份有限公司")


@pytest.mark.parametrize("text", ["%", "_", "nobody", "'; DROP TABLE customer; --", "\\"])
def test_a_search_that_finds_nothing_says_so(window, qtbot, text):
    results = search(qtbot, window, text)
    assert results._list.count() == 0
    assert results._none.isVisible()


def test_enter_opens_the_result_and_clears_the_box(window, qtbot):
    search(qtbot, window, "Harbour")
    with qtbot.waitSignal(window.search_box.found) as found:
        qtbot.keyClick(window.search_box, KEY.Key_Return)
    assert found.args == ["customer", 4]
    assert window.search_box.text() == ""
    assert type(window.page()).__name__ == "CustomersPage"


def test_escape_leaves_the_search(window, qtbot):
    results = search(qtbot, window, "a")
    qtbot.keyClick(window.search_box, KEY.Key_Escape)
    assert not results.isVisible()
    assert window.search_box.text() == ""


def test_an_order_is_told_at_the_bottom_and_undone_from_there(window, desk, qtbot):
    before = customers.count(desk.reader)
    with qtbot.waitSignal(desk.saved):
        desk.order(add_customer, NOW, CustomerEntered("New Ltd", "en", "GBP"))
    qtbot.waitUntil(window._saved.isVisible)
    assert customers.count(desk.reader) == before + 1
    assert window._saved._undo.text() == "Undo"
    with qtbot.waitSignal(desk.saved):
        window._saved._undo.click()
    # nothing that could be taken for a redo
    assert window._saved._undo.text() == "Undo more"
    assert customers.count(desk.reader) == before


def test_a_seen_page_reloads_when_its_kind_changed_an_unseen_one_when_seen_again(window, desk, qtbot):
    seen: list[str] = []

    class Watched(Page):
        kinds = frozenset({"invoice"})

        def reload(self) -> None:
            seen.append("read")

    page = Watched(desk)
    qtbot.addWidget(page)
    page.show()
    desk.hub.changed.emit(frozenset({"letter"}))
    assert seen == ["read"]
    desk.hub.changed.emit(frozenset({"invoice", "customer"}))
    assert seen == ["read"] * 2
    page.hide()
    desk.hub.changed.emit(frozenset({"invoice"}))
    assert seen == ["read"] * 2
    page.show()
    assert seen == ["read"] * 3


def test_every_control_has_a_name_for_readers_of_the_screen(window):
    for key in window._entries:
        window.show_page(key)
        for widget in window.findChildren(QWidget):
            if (
                isinstance(widget, QAbstractButton | QLineEdit)
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            ):
                named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                assert named, f"{key}: {type(widget).__name__} {widget.objectName()}"


def test_a_closed_window_and_its_pages_are_freed(desk, qtbot):
    window = MainWindow(desk)
    window.show()
    for key in window._entries:
        window.show_page(key)
    left = [weakref.ref(window), *(weakref.ref(page) for page in window._pages.values())]
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()
    assert [ref() for ref in left] == [None] * len(left)


def test_f1_tells_what_can_be_done_here_and_goes_again(window, qtbot):
    window.show_page("overdue")
    qtbot.keyClick(window, KEY.Key_F1)
    card = window.findChild(KeysCard)
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    for part in ("Ctrl+G", "Change between customers and invoices", "Ctrl+K", "Space", "Record a payment"):
        assert part in told
    with qtbot.waitSignal(card.destroyed):
        qtbot.keyClick(card, KEY.Key_Escape)


def test_the_cursor_is_where_it_was_when_the_keys_have_been_read(window, qtbot):
    window.show_page("overdue")
    before = window.focusWidget()
    assert before is not None
    qtbot.keyClick(window, KEY.Key_F1)
    assert window.focusWidget() is not before
    qtbot.keyClick(window.findChild(KeysCard), KEY.Key_Escape)
    assert window.focusWidget() is before


def test_the_hint_at_the_bottom_of_the_navigation_tells_of_f1_and_can_be_pressed(window, qtbot):
    assert "F1" in window._navigation.hint.text()
    qtbot.mouseClick(window._navigation.hint, Qt.MouseButton.LeftButton)
    assert window.findChild(KeysCard).isVisible()


def test_the_results_go_when_the_owner_goes_elsewhere(window, qtbot):
    results = search(qtbot, window, "Harbour")
    window.page().setFocus()
    window._navigation._buttons["overdue"].setFocus()
    qtbot.waitUntil(lambda: not results.isVisible())


def test_the_window_at_200_percent_still_fits_a_small_screen(qapp, desk, qtbot):
    theme.apply(qapp, "light", 200, "en")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.minimumWidth() < room.width()
    assert window.minimumHeight() < room.height()


@pytest.mark.parametrize("scale", [100, 200])
def test_the_first_window_is_no_larger_than_the_screen_and_its_hint_is_seen(scale, qapp, desk, qtbot):
    theme.apply(qapp, "light", scale, "en")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    room = window.screen().availableSize()
    assert window.sizeHint().height() + 30 > room.height()
    # the title bar has to have room, too
    assert window.height() + 30 < room.height()
    assert window.width() <= room.width()
    hint = window._navigation.hint
    below = hint.mapTo(window, hint.rect().bottomLeft())
    assert below.y() < window.height()
