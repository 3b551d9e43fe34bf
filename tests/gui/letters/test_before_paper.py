"""Before letters are numbered: no empty window in an envelope, and no letter that does not say how to pay."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QMessageBox

from collectdesk.gui import choose_file
from collectdesk.operations.business import tell_business
from collectdesk.store.queries import letters
from tests.gui.conftest import NOW
from tests.gui.dialogs import in_dialog
from tests.gui.letters.conftest import OWN, address


@pytest.fixture
def run_without(filled, page, qtbot):
    """A run in which two customers have no address."""
    for key in (2, 4):
        address(filled, key, "")
    page.prepare()
    made = page.running
    qtbot.waitUntil(lambda: len(made.candidates()) == 6)
    return made


def press(box, text):
    next(button for button in box.buttons() if button.text() == text).click()


def test_a_letter_without_an_address_says_so_in_the_list(run_without):
    table = run_without.list.view.table
    shown = {table.row_at(row).whole.customer: table.columns[0].chip(table.row_at(row)) for row in range(6)}
    assert shown["Harbour Print Ltd"] == ("Print, no address", "warn")
    assert shown["大樹藥局"] == ("Print", "accent")


def test_those_without_an_address_are_left_out_on_the_owners_word(
    run_without, desk, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(choose_file, "folder", lambda *_: tmp_path)
    told = []

    def answer(box):
        told.append((box.text(), box.informativeText(), box.defaultButton().text()))
        press(box, "Leave them out")

    in_dialog(QMessageBox, answer)
    qtbot.mouseClick(run_without.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: letters.count(desk.reader) == 4)
    ((question, names, first),) = told
    assert question.startswith("2 ")
    assert "Harbour Print Ltd" in names
    assert first == "Leave them out"


def test_all_are_printed_where_the_owner_says_so(run_without, desk, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(choose_file, "folder", lambda *_: tmp_path)
    in_dialog(QMessageBox, lambda box: press(box, "With them all the same"))
    qtbot.mouseClick(run_without.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: letters.count(desk.reader) == 6)


def test_who_thinks_better_of_it_has_printed_nothing_and_left_nothing_out(run_without, desk, qtbot):
    in_dialog(QMessageBox, lambda box: box.reject())
    qtbot.mouseClick(run_without.print_button, Qt.MouseButton.LeftButton)
    assert len(run_without.chosen()) == 6
    assert letters.count(desk.reader) == 0


def test_nothing_is_asked_where_every_letter_has_an_address(run, desk, qtbot):
    in_dialog(QPrintDialog, lambda dialog: dialog.reject())
    qtbot.mouseClick(run.print_button, Qt.MouseButton.LeftButton)
    assert letters.count(desk.reader) == 0


def test_missing_bank_details_lead_to_the_settings_before_any_printer_is_asked_for(
    filled, page, window, qtbot
):
    tell_business(filled, NOW, OWN._replace(bank_details=" "))
    page.prepare()
    run = page.running
    qtbot.waitUntil(lambda: len(run.candidates()) == 6)
    in_dialog(QMessageBox, lambda box: press(box, "Open Settings"))
    qtbot.mouseClick(run.print_button, Qt.MouseButton.LeftButton)
    assert window.page() is window._pages["settings"]


def test_the_draft_leads_to_the_settings_and_is_drawn_when_they_are_filled(filled, desk, page, window, qtbot):
    tell_business(filled, NOW, OWN._replace(bank_details=""))
    page.prepare()
    run = page.running
    qtbot.waitUntil(run.panel.pane.mend.isVisible)
    qtbot.mouseClick(run.panel.pane.mend, Qt.MouseButton.LeftButton)
    assert window.page() is window._pages["settings"]
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(tell_business, desk.now(), OWN)
    window.show_page("letters")
    qtbot.waitUntil(lambda: run.panel.pane.view.page_count() > 0)
    assert not run.panel.pane.mend.isVisible()
