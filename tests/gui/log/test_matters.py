"""Promises, disputes and pauses on a customer's page: recorded, shown, settled; what is missing is told."""

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from collectdesk.gui.log.close_dispute import CloseDispute
from collectdesk.gui.log.dispute_dialog import DisputeDialog
from collectdesk.gui.log.pause_dialog import PauseDialog
from collectdesk.gui.log.promise_dialog import PromiseDialog
from collectdesk.gui.log.quick_entry import QuickEntry
from collectdesk.gui.log.why_dialog import WhyDialog
from collectdesk.operations.disputes import Contested, DisputeEntered, add_dispute
from collectdesk.operations.pauses import PauseEntered, add_pause
from collectdesk.store.queries import disputes, pauses, promises
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog, press_in_box

KINDS = {
    "promise": lambda desk: PromiseDialog(desk, None, 1),
    "dispute": lambda desk: DisputeDialog(desk, None, 1),
    "pause": lambda desk: PauseDialog(desk, None, 1),
    "close": lambda desk: CloseDispute(desk, None, "Quality"),
    "why": lambda desk: WhyDialog(desk, None, "Why", "", "Cancel"),
    "quick": lambda desk: QuickEntry(desk, None, 1),
}


@pytest.fixture
def card(window):
    window.show_page("customers", 1)
    return window.page().view.matters


def chips(window) -> list[str]:
    head = window.page().view.head._chips
    return [head.itemAt(place).widget().text() for place in range(head.count())]


def test_a_promise_is_recorded_and_stands_at_the_head(card, window, desk, qtbot):
    def write(dialog) -> None:
        assert dialog.fields.amount.line.hasFocus()
        qtbot.keyClicks(dialog.fields.amount.line, "50,000")
        qtbot.keyClicks(dialog.fields.due.line, "+7")
        dialog.fields.pauses.setChecked(True)
        dialog.invoices.press([2])
        qtbot.keyClick(dialog.fields.due.line, Qt.Key.Key_Return)

    in_dialog(PromiseDialog, write)
    with qtbot.waitSignal(desk.saved):
        card.promise.click()
    (promise,) = promises.of_customer(desk.reader, 1, TODAY)
    assert (promise.amount_minor, promise.pauses, promise.invoice_ids) == (50_000_00, 1, (2,))
    assert chips(window) == ["Promise: Open"]


@pytest.mark.parametrize(("amount", "due"), [("", "+7"), ("100", ""), ("0", "+7"), ("100", "never")])
def test_a_promise_without_amount_or_day_is_not_taken(desk, qtbot, amount, due):
    dialog = PromiseDialog(desk, None, 1)
    qtbot.addWidget(dialog)
    dialog.fields.amount.line.setText(amount)
    dialog.fields.due.line.setText(due)
    dialog.take()
    assert dialog.entered() is None
    assert any(f.line.accessibleDescription() for f in (dialog.fields.amount, dialog.fields.due))


def test_a_part_of_one_invoice_is_disputed(card, window, desk, qtbot):
    def write(dialog) -> None:
        dialog.invoices.chips._chips["2"].click()
        dialog.part.line.setText("20,000")
        dialog.wants.set_text("The colour is wrong")
        dialog.button.click()

    in_dialog(DisputeDialog, write)
    with qtbot.waitSignal(desk.saved):
        card.dispute.click()
    (dispute,) = disputes.of_customer(desk.reader, 1)
    assert [(part.invoice_id, part.amount_minor) for part in dispute.contested] == [(2, 20_000_00)]
    assert dispute.revisit_on == date(2026, 11, 28)
    assert chips(window) == ["Disputed"]


def test_a_dispute_needs_its_invoice_and_no_larger_part(desk, qtbot):
    dialog = DisputeDialog(desk, None, 1)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.take()
    assert dialog.entered() is None
    assert "at least one invoice" in dialog._wrong.text()
    dialog.invoices.chips._chips["2"].click()
    dialog.part.line.setText("122,001")
    dialog.take()
    assert dialog.entered() is None
    assert dialog.part.line.accessibleDescription()
    dialog.part.line.clear()
    dialog.revisit.line.clear()
    dialog.take()
    assert dialog.entered() is None, "the day to come back to it is compulsory"
    dialog.revisit.line.setText("+3")
    dialog.take()
    assert dialog.entered().contested == (Contested(2),)


def test_a_dispute_goes_on_or_ends(card, desk, book, qtbot):
    add_dispute(book, NOW, DisputeEntered(1, "price", TODAY, TODAY, (Contested(1),)))
    card.show_customer(1)

    def later(dialog) -> None:
        dialog.revisit.line.setText("+10")
        dialog.button.click()

    in_dialog(CloseDispute, later)
    with qtbot.waitSignal(desk.saved):
        card.acts.act("dispute", card.shown[0].id)
    assert disputes.of_customer(desk.reader, 1)[0].revisit_on == date(2026, 12, 1)

    def end(dialog) -> None:
        dialog.outcome.choose("withdrawn")
        dialog._on_outcome()
        assert not dialog.revisit.isVisible()
        dialog.note.set_text("They found the order")
        dialog.button.click()

    in_dialog(CloseDispute, end)
    with qtbot.waitSignal(desk.saved):
        card.acts.act("dispute", card.shown[0].id)
    (closed,) = disputes.of_customer(desk.reader, 1)
    assert (closed.outcome, closed.note) == ("withdrawn", "They found the order")
    assert not card.shown[0].running


def test_a_pause_of_one_invoice_begins_with_its_reason(card, desk, qtbot):
    def write(dialog) -> None:
        dialog.what.set_key("3")
        dialog.until.line.setText("+5")
        dialog.button.click()
        assert dialog.reason.line.accessibleDescription()
        dialog.reason.set_text("On holiday")
        dialog.button.click()

    in_dialog(PauseDialog, write)
    with qtbot.waitSignal(desk.saved):
        card.pause.click()
    (pause,) = pauses.of_customer(desk.reader, 1)
    assert (pause.invoice_id, pause.until.isoformat()) == (3, "2026-11-26")


def test_a_pause_that_ends_before_tomorrow_is_told(desk, qtbot):
    dialog = PauseDialog(desk, None, 1)
    qtbot.addWidget(dialog)
    dialog.reason.set_text("x")
    dialog.until.line.setText("today")
    dialog.take()
    assert dialog.entered() is None
    assert "after today" in dialog.until.line.accessibleDescription()


def test_a_pause_is_ended_after_asking(card, desk, book, qtbot):
    add_pause(book, NOW, PauseEntered(1, TODAY, date(2026, 12, 24), "Christmas"))
    card.show_customer(1)
    press_in_box(QMessageBox.ButtonRole.RejectRole)
    assert card.acts.act("pause", card.shown[0].id) is None
    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(desk.saved):
        card.acts.act("pause", card.shown[0].id)
    assert not pauses.of_customer(desk.reader, 1)[0].holds(TODAY)


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_of_a_dialog_has_a_name(desk, qtbot, kind):
    dialog = KINDS[kind](desk)
    qtbot.addWidget(dialog)
    dialog.show()
    checked = 0
    for each in dialog.findChildren(QWidget):
        if not isinstance(each, QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            continue
        if each.focusPolicy() == Qt.FocusPolicy.NoFocus or each.parent().inherits("QComboBox"):
            continue
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()), type(each)
        checked += 1
    assert checked >= 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_dialog_is_freed_when_it_is_closed(desk, qtbot, kind):
    dialog = KINDS[kind](desk)
    dialog.show()
    left = weakref.ref(dialog)
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del dialog
    gc.collect()
    assert left() is None


@pytest.mark.parametrize("kind", KINDS)
def test_escape_closes_a_dialog_and_enters_nothing(desk, qtbot, kind):
    dialog = KINDS[kind](desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
