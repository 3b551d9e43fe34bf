"""The log over everybody: filters, the longest silence, one entry beside the list, corrections."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from collectdesk.gui.log.details import LogDetails
from collectdesk.gui.log.page import LogPage
from collectdesk.gui.log.quick_entry import QuickEntry
from collectdesk.operations.log import LogEntered, add_entry, correct_entry
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW
from tests.gui.dialogs import in_dialog

# customer, days ago, channel, result, reason, text
SAID = (
    (1, 20, "phone", "no_answer", "", ""),
    (1, 9, "phone", "will_pay", "internal_approval", "主管簽核中"),
    (3, 40, "wechat", "reached", "short_of_cash", "年底前周转不过来"),
    (4, 2, "email", "sent", "", "Sent the copy again"),
    (6, 70, "visit", "refuses", "dissatisfied", "The oven is still cold"),
)


@pytest.fixture
def page(window, book, qtbot):
    for who, ago, channel, result, reason, text in SAID:
        when = NOW - timedelta(days=ago)
        add_entry(book, NOW, LogEntered(who, when, channel, "out", text, result=result, reason=reason))
    window.show_page("log")
    shown = window.page()
    assert isinstance(shown, LogPage)
    shows(qtbot, shown, 5)
    return shown


def shows(qtbot, page, count: int) -> None:
    table = page.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == count)


def rows(page) -> list:
    table = page.list.view.table
    return [table.row_at(number) for number in range(table.rowCount())]


def test_the_newest_stands_first(page):
    assert [row.customer_id for row in rows(page)] == [4, 1, 1, 3, 6]


@pytest.mark.parametrize(
    ("which", "key", "count"),
    [("channel", "phone", 2), ("result", "refuses", 1), ("reason", "short_of_cash", 1), ("period", "30", 3),
     ("period", "today", 0), ("period", "year", 5)],
)  # fmt: skip
def test_each_filter_lets_its_kind_through(page, qtbot, which, key, count):
    choice = getattr(page.filters, which)
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())
    shows(qtbot, page, count)
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    shows(qtbot, page, 5)


def test_two_chinese_characters_find_what_was_said(page, qtbot):
    page.start_filter()
    type_in(page.filter, "簽核")
    shows(qtbot, page, 1)
    assert rows(page)[0].customer_id == 1


def test_the_longest_silence_comes_first_until_a_header_is_pressed(page, qtbot):
    page.filters.silence._chips["silence"].click()
    qtbot.waitUntil(lambda: [row.customer_id for row in rows(page)] == [6, 3, 1, 1, 4])
    page.list.view._on_section_clicked(0)
    assert not page.filters.by_silence()


def test_an_entry_is_told_beside_the_list_with_what_was_said_late(page, qtbot):
    place = next(at for at, row in enumerate(rows(page)) if row.customer_id == 6)
    page.list.view.selectRow(place)
    qtbot.waitUntil(page.panel.isVisible)
    told = " ".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "The oven is still cold" in told
    assert "Dissatisfied" in told
    assert "70 day" in told


def test_a_corrected_entry_says_so_and_leads_to_its_correction(page, book, desk, qtbot):
    old = next(row for row in rows(page) if row.customer_id == 4)
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(correct_entry, NOW, old.id, LogEntered(4, NOW, "email", "out", "Sent two copies"))
    shows(qtbot, page, 6)
    page.show_entry(old.id)
    assert page._shown == old.id
    details = page.panel.findChild(LogDetails)
    assert details.row.corrected_by is not None
    details.entry_asked.emit(details.row.corrected_by)
    assert page._shown == details.row.corrected_by


def test_noting_starts_with_the_customer_the_cursor_is_on(page, qtbot):
    page.list.view.selectRow(0)
    seen = []

    def look(dialog) -> None:
        seen.append(dialog.customer.customer_id())
        dialog.reject()

    in_dialog(QuickEntry, look)
    qtbot.mouseClick(page.note_button, Qt.MouseButton.LeftButton)
    assert seen == [4]


def test_an_empty_log_says_how_to_begin(window, qtbot):
    window.show_page("log")
    shown = window.page()
    shows(qtbot, shown, 0)
    qtbot.waitUntil(shown.list.empty.isVisible)
    assert shown.list.empty.button.text() == "Note a contact"
