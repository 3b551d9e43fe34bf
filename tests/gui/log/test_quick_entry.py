"""The quick entry: a call with a promise by keyboard alone, and the correction of an old entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.log import quick_entry
from collectdesk.gui.log.quick_entry import QuickEntry
from collectdesk.operations.log import LogEntered, add_entry
from collectdesk.store.queries import documents, listing, log, promises
from tests.factory import findings
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog, press_in_box

KEY, HELD = Qt.Key, Qt.KeyboardModifier.ControlModifier


def entries(desk) -> list[log.LogRow]:
    return listing.first(desk.reader, log.listed())


def test_a_call_with_a_promise_is_noted_by_keyboard_alone(window, desk, qtbot):
    window.show_page("letters")

    def write(dialog) -> None:
        assert dialog.customer.line.hasFocus()
        type_in(dialog.customer.line, "峯田")
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert dialog.customer.customer_id() == 1
        qtbot.waitUntil(dialog.form.said.edit.hasFocus)
        type_in(QApplication.focusWidget(), "主管簽核完成，週五先付")
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_5)
        assert dialog.form.result.key() == "will_pay"
        for _ in range(3):
            qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert dialog.form.promise.amount.line.hasFocus()
        qtbot.keyClicks(QApplication.focusWidget(), "100000")
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        type_in(QApplication.focusWidget(), "週五")
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return, HELD)

    in_dialog(QuickEntry, write)
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(window, KEY.Key_L, HELD)
    (entry,) = entries(desk)
    assert (entry.customer_id, entry.result, entry.text) == (1, "will_pay", "主管簽核完成，週五先付")
    (promise,) = promises.of_customer(desk.reader, 1, TODAY)
    assert (promise.amount_minor, promise.due_on.isoformat()) == (100_000_00, "2026-11-27")
    assert promise.log_entry_id == entry.id


def test_one_undo_takes_call_and_promise_back(desk, qtbot, window):
    def write(dialog) -> None:
        dialog.form.promise.amount.line.setText("500")
        dialog.form.promise.due.line.setText("+7")
        dialog.save_button.click()

    in_dialog(QuickEntry, write)
    with qtbot.waitSignal(desk.saved):
        quick_entry.note(desk, window, 1)
    with qtbot.waitSignal(desk.saved):
        desk.undo()
    assert entries(desk) == []
    assert promises.of_customer(desk.reader, 1, TODAY) == []


def test_the_customer_of_the_page_is_there_already(window, desk, qtbot):
    window.show_page("customers", 3)
    seen = []

    def look(dialog) -> None:
        qtbot.waitUntil(dialog.form.said.edit.hasFocus)
        seen.append(dialog.customer.customer_id())
        dialog.reject()

    in_dialog(QuickEntry, look)
    qtbot.keyClick(window, KEY.Key_L, HELD)
    assert seen == [3]


def test_enter_goes_on_and_does_not_save_by_accident(desk, qtbot):
    dialog = QuickEntry(desk, None, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.form.promise.amount.setFocus()
    qtbot.waitUntil(dialog.form.promise.amount.line.hasFocus)
    qtbot.keyClick(dialog.form.promise.amount.line, KEY.Key_Return)
    assert dialog.told() is None
    assert not dialog.form.promise.amount.line.hasFocus()


def test_words_are_not_thrown_away_without_asking(desk, qtbot):
    dialog = QuickEntry(desk, None, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.said.set_text("Half a sentence")
    press_in_box(QMessageBox.ButtonRole.RejectRole)
    dialog.reject()
    assert dialog.isVisible()
    dialog.form.clear()
    dialog.reject()
    assert not dialog.isVisible()


def test_nobody_chosen_is_told_below_the_field(desk, qtbot):
    dialog = QuickEntry(desk, None, None)
    qtbot.addWidget(dialog)
    dialog.form.said.set_text("Hello")
    dialog.save_button.click()
    assert dialog.told() is None
    assert dialog.customer.line.accessibleDescription()


def test_files_are_filed_with_the_entry(window, desk, qtbot):
    def write(dialog) -> None:
        dialog.form.said.set_text("Sent a picture")
        dialog.form.attached.add([Taken("chat.png", b"\x89PNG not really"), Taken("order.txt", b"two lamps")])
        dialog.save_button.click()

    in_dialog(QuickEntry, write)
    with qtbot.waitSignal(desk.saved):
        quick_entry.note(desk, window, 1)
    (entry,) = entries(desk)
    filed = listing.first(desk.reader, documents.listed(log_entry_id=entry.id))
    assert {row.name for row in filed} == {"chat.png", "order.txt"}
    assert {row.customer_id for row in filed} == {1}
    assert findings(desk.book) == []


def test_a_correction_stands_beside_the_old_entry(window, desk, book, qtbot):
    add_entry(book, NOW, LogEntered(1, NOW, text="Will pay 10,000", result="will_pay"))
    (old,) = entries(desk)

    def write(dialog) -> None:
        assert dialog.form.said.text() == "Will pay 10,000"
        assert not dialog.customer.isEnabled()
        dialog.form.said.set_text("Will pay 100,000")
        dialog.save_button.click()

    in_dialog(QuickEntry, write)
    with qtbot.waitSignal(desk.saved):
        quick_entry.correct(desk, window, old)
    rows = {row.id: row for row in entries(desk)}
    assert rows[old.id].text == "Will pay 10,000"
    (new,) = [row for row in rows.values() if row.corrects == old.id]
    assert new.text == "Will pay 100,000"
    assert rows[old.id].corrected_by == new.id


def test_who_promises_will_pay(desk, qtbot):
    dialog = QuickEntry(desk, None, 1)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.form.promise.amount.line, "1")
    assert dialog.form.result.key() == "will_pay"
