"""The form of a customer: everything is kept, what is wrong is told, what was typed is not lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from collectdesk.gui.customers.form import CustomerForm
from collectdesk.gui.customers.page import CustomersPage
from collectdesk.operations.customers import CustomerEntered
from collectdesk.operations.undo import undo
from collectdesk.store.queries import customers
from tests.gui.chinese import type_in


@pytest.fixture
def page(window):
    window.show_page("customers", "new")
    shown = window.page()
    assert isinstance(shown, CustomersPage)
    return shown


def press_in_box(qtbot, role: QMessageBox.ButtonRole):
    """Press a button of the next message box as soon as it is there."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    QTimer.singleShot(50, press)


def test_a_new_customer_is_kept_with_all_that_was_typed(page, desk, qtbot):
    form = page.form
    type_in(form.name.line, "喆堃國際有限公司")
    qtbot.keyClicks(form.code.line, "C-77")
    qtbot.keyClicks(form.tax_id.line, "24536806")
    form.address.set_text("臺北市中山區\n松江路 1 號")
    form.language.set_key("zh-Hant-HK")
    form.currency.set_key("HKD")
    qtbot.keyClicks(form.payment_days.line, "45")
    type_in(form.tags.line, "設計，老客戶")
    form.state.set_key("lawyer")
    form.never_remind.set_ticked(ticked=True)
    with qtbot.waitSignal(desk.hub.changed):
        qtbot.keyClick(form.name.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.view.isVisible)
    kept = customers.customer(desk.reader, page.view.customer_id)
    assert (kept.name, kept.code, kept.tax_id) == ("喆堃國際有限公司", "C-77", "24536806")
    assert kept.address == "臺北市中山區\n松江路 1 號"
    assert (kept.language, kept.currency, kept.payment_days) == ("zh-Hant-HK", "HKD", 45)
    assert (kept.tags, kept.state, kept.never_remind) == ("設計,老客戶", "lawyer", 1)


def test_without_a_name_nothing_is_kept_and_it_is_said_why(page, desk, qtbot):
    before = customers.count(desk.reader)
    page.form.save()
    assert page.form.name.line.accessibleDescription() == "The customer needs a name."
    assert customers.count(desk.reader) == before


@pytest.mark.parametrize("typed", ["soon", "-3", "4000", "3.5", "２０x"])
def test_days_that_are_none_are_told_below_their_field(page, desk, qtbot, typed):
    qtbot.keyClicks(page.form.name.line, "Somebody")
    page.form.payment_days.set_text(typed)
    page.form.save()
    assert "3650" in page.form.payment_days.line.accessibleDescription()
    assert page.form is not None


def test_a_name_that_is_in_the_book_already_is_noticed(page, qtbot):
    qtbot.keyClicks(page.form.name.line, "harbour  print LTD")
    qtbot.waitUntil(page.form._like.isVisible)
    page.form._on_other()
    assert page.view.facts.name == "Harbour Print Ltd"
    assert page.form is None


def test_editing_fills_in_what_is_there_and_a_change_can_be_undone(window, desk, qtbot):
    window.show_page("customers", 4)
    page = window.page()
    page.edit()
    assert page.form.name.text() == "Harbour Print Ltd"
    assert page.form.language.key() == "en"
    page.form.note.set_text("Prefers mail.")
    with qtbot.waitSignal(desk.hub.changed):
        page.form.save()
    qtbot.waitUntil(lambda: page.form is None)
    assert customers.customer(desk.reader, 4).note == "Prefers mail."
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(undo, desk.now())
    assert customers.customer(desk.reader, 4).note == ""


def test_saving_unchanged_changes_nothing(desk, qtbot):
    facts = customers.customer(desk.reader, 4)
    form = CustomerForm(desk, facts)
    qtbot.addWidget(form)
    assert form.entered() == CustomerEntered(
        name=facts.name, language=facts.language, currency=facts.currency
    )


def test_escape_leaves_an_untouched_form_without_a_question(page, qtbot):
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert page.form is None
    assert page.list.isVisible()


def test_what_was_typed_is_not_thrown_away_without_asking(page, qtbot):
    qtbot.keyClicks(page.form.name.line, "Half a na")
    press_in_box(qtbot, QMessageBox.ButtonRole.RejectRole)
    page.form.leave()
    assert page.form.name.text() == "Half a na"
    press_in_box(qtbot, QMessageBox.ButtonRole.AcceptRole)
    page.form.leave()
    assert page.form is None


def test_a_code_that_is_taken_keeps_the_form_open_with_what_was_typed(page, desk, qtbot):
    qtbot.keyClicks(page.form.name.line, "First")
    qtbot.keyClicks(page.form.code.line, "X1")
    with qtbot.waitSignal(desk.hub.changed):
        page.form.save()
    page.add()
    qtbot.keyClicks(page.form.name.line, "Second")
    qtbot.keyClicks(page.form.code.line, "X1")
    press_in_box(qtbot, QMessageBox.ButtonRole.AcceptRole)
    page.form.save()
    qtbot.wait(200)
    assert page.form is not None
    assert page.form.name.text() == "Second"


def test_a_change_elsewhere_does_not_touch_what_is_being_typed(page, desk, qtbot):
    from collectdesk.operations.customers import add_customer

    qtbot.keyClicks(page.form.name.line, "Still typing")
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, desk.now(), CustomerEntered("Other", "en", "GBP"))
    assert page.form.name.text() == "Still typing"
