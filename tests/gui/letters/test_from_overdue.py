"""From the overdue list to letters and payments: what is selected there is meant here."""

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.payments.record_payment import RecordPayment
from tests.gui.dialogs import in_dialog


@pytest.fixture
def overdue(window, qtbot):
    window.show_page("overdue")
    page = window.page()
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() == 6)
    return page


def test_letters_are_prepared_for_the_selected_rows(overdue, window, qtbot):
    view = overdue.list.view
    view.setFocus()
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    wanted = {row.customer for row in view.table.rows_of(view.selected_ids())}
    overdue.letters_button.click()
    run = window.page().running
    assert isinstance(run, PrepareLetters)
    qtbot.waitUntil(lambda: len(run.candidates()) == 2)
    assert {each.whole.customer for each in run.candidates()} == wanted


def test_with_nothing_selected_all_that_is_overdue_is_meant(overdue, window, qtbot):
    overdue.list.view.clearSelection()
    overdue.letters_button.click()
    qtbot.waitUntil(lambda: len(window.page().running.candidates()) == 6)


def test_ctrl_m_on_a_row_means_its_customer(overdue, window, qtbot):
    overdue.list.view.selectRow(2)
    row = overdue.list.view.current_row()

    def look(dialog):
        assert dialog.fields.customer.customer_id() == row.customer_id
        assert dialog.fields.currency.key() == row.currency
        assert dialog.fields.amount.line.hasFocus()
        dialog.reject()

    in_dialog(RecordPayment, look)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
