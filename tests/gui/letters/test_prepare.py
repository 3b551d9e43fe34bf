"""A run of letters: seen before, left out or taken in, then printed or saved and told what became of it."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel, QMessageBox

from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.store.queries import customers, letters, listing
from tests.gui.conftest import NOW
from tests.gui.dialogs import in_dialog


def printed(desk):
    return listing.first(desk.reader, letters.listed(descending=False))


def pdf_pages(content: bytes) -> int:
    return len(PdfReader(BytesIO(content)).pages)


def draft_shown(run, qtbot):
    qtbot.waitUntil(lambda: run.panel.pane.view.page_count() > 0)


def test_one_letter_per_customer_and_currency_is_proposed_largest_first(run):
    said = [(each.whole.customer, str(each.total())) for each in run.candidates()]
    assert ("峯田設計股份有限公司", "NT$ 282,000") in said
    assert len(said) == 6
    totals = [each.total().minor for each in run.candidates() if each.whole.currency == "TWD"]
    assert totals == sorted(totals, reverse=True)
    assert "6" in run.print_button.text()


def test_the_draft_of_the_chosen_letter_is_drawn_and_nothing_is_recorded(run, desk, qtbot):
    draft_shown(run, qtbot)
    assert run.panel.pane.view.page() == 1
    assert letters.count(desk.reader) == 0
    assert desk.book.sitting[-1].kind != "letters-printed"


def test_enter_leaves_a_letter_out_and_takes_it_in_again(run, qtbot):
    view = run.list.view
    view.setFocus()
    row = view.current_row()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not run.candidates()[row.id - 1].included
    assert len(run.chosen()) == 5
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(run.chosen()) == 6


def test_an_invoice_taken_out_makes_the_total_and_the_draft_anew(run, qtbot):
    draft_shown(run, qtbot)
    candidate = next(each for each in run.candidates() if each.whole.customer.startswith("峯田"))
    run.panel.show_candidate(candidate)
    menu = run.panel.invoice_menu()
    actions = menu.actions()
    assert len(actions) == 3
    actions[0].trigger()
    assert str(run.candidates()[candidate.id - 1].total()) == "NT$ 222,000"
    # the last one stays: a letter about nothing is none
    for left in (1, 2):
        run.panel.invoice_menu().actions()[left].trigger()
    assert len(run.candidates()[candidate.id - 1].proposal().lines) == 1


def test_what_warns_is_said_in_a_sentence(run, qtbot):
    candidate = next(each for each in run.candidates() if each.whole.customer.startswith("峯田"))
    run.panel.show_candidate(candidate)
    assert any("settles nothing yet" in label.text() for label in run.panel.findChildren(QLabel))


def test_saving_freezes_each_letter_and_writes_one_file_of_all(run, page, desk, qtbot, tmp_path):
    folder = tmp_path / "out"
    run.save_into(folder)
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))
    qtbot.waitUntil(lambda: len(list(folder.glob("*.pdf"))) == 7 and not desk.tasks.busy())
    rows = printed(desk)
    assert [row.number for row in rows] == [f"L-2026-{number:04}" for number in range(1, 7)]
    whole = next(folder.glob("Letters*.pdf")).read_bytes()
    assert pdf_pages(whole) == 6
    outcomes = page.running.rows
    assert [row.number for row in outcomes] == [row.number for row in rows]
    assert all(row.sentence == "" for row in outcomes)


def test_a_run_that_is_being_printed_cannot_be_left_before_it_is_on_paper(run, page, window, qtbot, tmp_path):
    folder = tmp_path / "out"
    run.save_into(folder)
    window.show_page("letters", Wanted())
    window._navigation._buttons["letters"].click()
    assert page.running is run
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))
    qtbot.waitUntil(lambda: len(list(folder.glob("*.pdf"))) == 7)


def test_pressing_letters_again_goes_back_to_the_printed_ones(run, page, window):
    window._navigation._buttons["letters"].click()
    assert page.running is None


def test_printing_draws_the_frozen_pages_at_true_size(run, page, desk, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target = tmp_path / "paper.pdf"
    printer.setOutputFileName(str(target))
    run.print_on(printer)
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    paper = PdfReader(target)
    assert len(paper.pages) == 6
    box = paper.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
    assert letters.count(desk.reader) == 6


def test_letters_of_a_lawyer_s_case_are_stopped_and_said_so(page, desk, qtbot):
    facts = customers.customer(desk.reader, 4)
    entered = CustomerEntered(facts.name, facts.language, facts.currency, state="lawyer")
    change_customer(desk.book, NOW, 4, entered)
    page.prepare()
    run = page.running
    qtbot.waitUntil(lambda: len(run.candidates()) == 6)
    stopped = next(each for each in run.candidates() if each.whole.customer == "Harbour Print Ltd")
    assert not stopped.included
    run.flip(stopped.id)
    assert not run.candidates()[stopped.id - 1].included
    run.panel.show_candidate(run.candidates()[stopped.id - 1])
    assert any("lawyer" in label.text() for label in run.panel.findChildren(QLabel))


def test_who_just_had_a_letter_is_left_out_unless_asked_for(run, page, desk, qtbot, tmp_path):
    run.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView) and not desk.tasks.busy())
    page.prepare()
    again = page.running
    qtbot.waitUntil(lambda: len(again.candidates()) == 6)
    assert again.chosen() == []
    assert not again.print_button.isEnabled()
    again.again.press(["again"])
    again.start()
    qtbot.waitUntil(lambda: len(again.chosen()) == 6)


def test_a_letter_that_cannot_be_printed_is_told_and_the_rest_goes_on(run, page, desk, qtbot, tmp_path):
    # a lawyer comes in while the run is open: the operation has the last word
    stopped = run.candidates()[0]
    run._candidates[0] = replace(stopped, whole=replace(stopped.whole, stopped="lawyer"), included=True)
    run.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))
    failed = [row for row in page.running.rows if not row.number]
    assert len(failed) == 1
    assert "lawyer" in failed[0].sentence
    assert letters.count(desk.reader) == 5


def test_only_the_wanted_customers_are_proposed(page, desk, qtbot):
    desk.go("letters", Wanted(pairs=frozenset({(4, "HKD"), (6, "GBP")})))
    qtbot.waitUntil(lambda: isinstance(page.running, PrepareLetters) and len(page.running.candidates()) == 2)
    assert {each.whole.customer for each in page.running.candidates()} == {
        "Harbour Print Ltd",
        "Bäckerei Kühn",
    }
    desk.go("letters", Wanted(customer_id=6))
    qtbot.waitUntil(lambda: len(page.running.candidates()) == 1)


def test_no_printer_chosen_prints_and_records_nothing(run, desk, qtbot):
    in_dialog(QPrintDialog, lambda dialog: dialog.reject())
    run.print_button.click()
    assert run.print_button.isEnabled()
    assert letters.count(desk.reader) == 0


def test_ctrl_p_asks_for_the_printer_too(run, window, desk, qtbot):
    asked = []

    def refuse(dialog):
        asked.append(dialog)
        dialog.reject()

    in_dialog(QPrintDialog, refuse)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told_and_the_letters_stay_kept(run, page, desk, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    told = []

    def read(box):
        told.append(box.text())
        box.buttons()[0].click()

    in_dialog(QMessageBox, read)
    run.print_on(printer)
    qtbot.waitUntil(lambda: bool(told))
    assert "did not take the pages" in told[0]
    assert letters.count(desk.reader) == 6


def test_back_leaves_the_run_and_records_nothing(run, page, desk):
    run.left.emit()
    assert page.running is None
    assert letters.count(desk.reader) == 0
