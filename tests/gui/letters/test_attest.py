"""A legal attest letter in the window: text beside the form, what disagrees is told, printed and kept."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu, QMessageBox

from collectdesk.domain.claims import Share
from collectdesk.gui.letters.attest_view import AttestView
from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations import kept_letters
from collectdesk.operations.business import tell_business
from collectdesk.operations.customers import CustomerEntered, change_customer
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.store.queries import customers, letters, listing
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog
from tests.gui.letters.conftest import OWN, address
from tests.gui.seen import faults


@pytest.fixture
def view(page, qtbot):
    """The letter to the customer who owes most, drafted."""
    page.attest_button.click()
    made = page.running
    assert isinstance(made, AttestView)
    drawn(made, qtbot)
    return made


def drawn(view, qtbot):
    qtbot.waitUntil(lambda: view.pane.view.page_count() > 0 and not view.desk.tasks.busy())


def edit(view, qtbot, old, new):
    text = view.form.text.toPlainText()
    assert old in text
    view.form.text.setPlainText(text.replace(old, new))
    qtbot.waitUntil(lambda: not view._soon.isActive() and not view.desk.tasks.busy())


def kept(desk):
    return listing.first(desk.reader, letters.listed(descending=False))


def test_from_the_letters_page_to_the_frozen_pdf(view, page, desk, qtbot, tmp_path):
    assert view.proposal().customer == "峯田設計股份有限公司"
    assert letters.count(desk.reader) == 0
    edit(view, qtbot, "特此通知，敬請查照。", "謹此通知，並請賜覆。")
    folder = tmp_path / "out"
    view.save_into(folder)
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView))
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.pdf"))) and not desk.tasks.busy())
    (row,) = kept(desk)
    assert (row.number, row.grade, row.customer) == ("L-2026-0001", "attest", "峯田設計股份有限公司")
    (file,) = folder.glob("*.pdf")
    assert file.read_bytes() == kept_letters.frozen(desk.book, row.id)
    pages = [each.extract_text() for each in PdfReader(BytesIO(file.read_bytes())).pages]
    assert len(pages) == 12
    assert sum("謹此通知，並請賜覆。" in each for each in pages) == 3
    page.running.left.emit()
    page.show_letter(row.id)
    assert page.panel.pane.view.page_count() == 12


def test_printing_sends_the_original_and_two_copies_at_true_size(view, page, desk, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target = tmp_path / "paper.pdf"
    printer.setOutputFileName(str(target))
    assert "3" in view.print_button.text()
    view.print_on(printer)
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView) and not desk.tasks.busy(), timeout=15_000)
    paper = PdfReader(target)
    assert len(paper.pages) == 12
    assert abs(float(paper.pages[0].mediabox.height) - 842) < 2


def test_the_owner_sees_how_large_the_text_is(view, qtbot):
    before = view.form.told_size.text()
    assert "4 page" in before
    view.form.text.setPlainText("敬啟者：\n請付款。")
    assert view.form.told_size.text().startswith("8 character")
    assert "2 row" in view.form.told_size.text()
    assert "1 page" in view.form.told_size.text()
    qtbot.waitUntil(lambda: view.pane.view.page_count() == 3)


def test_an_edited_amount_or_date_that_disagrees_is_told(view, qtbot):
    before = view.form.notices()
    edit(view, qtbot, "NT$282,000", "NT$292,000")
    assert [each for each in view.form.notices() if "NT$292,000" in each]
    edit(view, qtbot, "NT$292,000", "NT$282,000")
    assert view.form.notices() == before
    edit(view, qtbot, "中華民國115年11月21日", "中華民國115年11月31日")
    assert [each for each in view.form.notices() if "民國115年11月31日" in each]


def test_our_text_comes_back_and_undo_brings_what_was_written(view, qtbot):
    ours = view.form.text.toPlainText()
    assert not view.form.ours.isVisibleTo(view)
    view.form.text.setFocus()
    qtbot.keyClicks(view.form.text, "abc")
    written = view.form.text.toPlainText()
    assert written != ours
    assert view.form.ours.isVisibleTo(view)
    view.form.ours.click()
    assert view.form.text.toPlainText() == ours
    view.form.text.undo()
    assert view.form.text.toPlainText() == written


def test_other_days_to_pay_make_our_text_anew(view, qtbot):
    assert "函到後7日內" in view.form.text.toPlainText()
    view.form.days.line.setText("14")
    view.form.days.line.returnPressed.emit()
    qtbot.waitUntil(lambda: "函到後14日內" in view.form.text.toPlainText())
    edit(view, qtbot, "函到後14日內", "函到後10日內")
    assert not view.form.days.line.isEnabled()


def test_days_that_are_no_number_stop_the_printing(view):
    view.form.days.line.setText("0")
    view.form.changed.emit()
    assert not view.print_button.isEnabled()
    view.refresh()
    assert not view.print_button.isEnabled()


def test_a_copy_for_somebody_makes_a_fourth_set(view, qtbot):
    view.form.copy_name.line.setText("大安會計師事務所")
    view.form.copy_name.changed.emit()
    qtbot.waitUntil(lambda: "大安會計師事務所" in view.pane.sentence())
    view.form.copy_address.line.setText("臺北市信義路四段1號")
    view.form.copy_address.changed.emit()
    qtbot.waitUntil(lambda: view.pane.view.page_count() == 16)
    assert "4" in view.print_button.text()


def test_the_representative_is_added_to_a_name_as_the_form_asks(view, qtbot):
    assert view.form.own_name.text() == "山月設計有限公司"
    view.form.own_name.line.setText("山月設計有限公司　法定代理人：林山月")
    view.form.own_name.line.textEdited.emit(view.form.own_name.line.text())
    qtbot.waitUntil(lambda: view._shown.sender.name.endswith("林山月"))
    view.form.days.line.setText("10")
    view.form.days.line.returnPressed.emit()
    qtbot.waitUntil(lambda: "函到後10日內" in view.form.text.toPlainText())
    assert view.form.own_name.text().endswith("林山月")
    view.form.their_name.line.setText("長" * 60)
    view.form.their_name.line.textEdited.emit(view.form.their_name.line.text())
    qtbot.waitUntil(lambda: "does not fit" in view.pane.sentence())


def test_what_was_written_is_found_again_and_gone_with_the_printed_letter(view, page, desk, qtbot, tmp_path):
    edit(view, qtbot, "特此通知", "謹此通知")
    view.whom.box.setCurrentIndex(1)
    view.whom.box.activated.emit(1)
    qtbot.waitUntil(lambda: "裏山文創" in view.form.their_name.text())
    assert "謹此通知" not in view.form.text.toPlainText()
    page.begin_again()
    page.prepare_attest()
    again = page.running
    drawn(again, qtbot)
    assert "謹此通知" in again.form.text.toPlainText()
    again.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView) and not desk.tasks.busy())
    page.show_this(Wanted("attest", 1))
    drawn(page.running, qtbot)
    assert "謹此通知" not in page.running.form.text.toPlainText()


def test_money_that_comes_in_meanwhile_changes_what_the_book_says(view, desk, qtbot):
    edit(view, qtbot, "特此通知", "謹此通知")
    before = view.form.notices()
    entered = PaymentEntered(1, "TWD", 1_000_00, TODAY, (Share(1, 1_000_00),))
    desk.order(record_payment, NOW, entered)
    qtbot.waitUntil(lambda: view.proposal().total_minor == 281_000_00 and not desk.tasks.busy())
    assert "謹此通知" in view.form.text.toPlainText()
    told = [each for each in view.form.notices() if each not in before]
    assert any("NT$282,000" in each for each in told)
    view.form.ours.click()
    qtbot.waitUntil(lambda: "NT$281,000" in view.form.text.toPlainText() and not desk.tasks.busy())


def test_it_begins_with_a_customer_who_may_be_written_to(page, desk, qtbot):
    facts = customers.customer(desk.reader, 1)
    told = {name: getattr(facts, name) for name in CustomerEntered.__dataclass_fields__}
    change_customer(desk.book, NOW, 1, CustomerEntered(**told | {"state": "lawyer", "code": ""}))
    page.prepare_attest()
    drawn(page.running, qtbot)
    assert page.running.proposal().customer != facts.name
    assert page.running.print_button.isEnabled()


def test_another_customer_is_chosen_from_the_list(view, qtbot):
    names = [view.whom.box.itemText(place) for place in range(view.whom.box.count())]
    assert len(names) == 6
    assert "NT$ 282,000" in names[0]
    view.whom.box.setCurrentIndex(1)
    view.whom.box.activated.emit(1)
    qtbot.waitUntil(lambda: "裏山文創" in view.form.their_name.text())


def test_what_is_missing_is_told_where_the_draft_would_stand(view, desk, qtbot):
    address(desk.book, view.proposal().customer_id, "")
    view.refresh()
    qtbot.waitUntil(lambda: "峯田設計" in view.pane.sentence())
    assert "envelope" in view.pane.sentence()
    assert not view.print_button.isEnabled()
    address(desk.book, view.proposal().customer_id, "臺北市中山區")
    view.refresh()
    qtbot.waitUntil(view.print_button.isEnabled)


def test_a_business_without_an_address_is_sent_to_the_settings(view, desk, window, qtbot):
    tell_business(desk.book, NOW, OWN._replace(address=""))
    view.refresh()
    qtbot.waitUntil(lambda: bool(view.pane.mend.text()))
    view.pane.mend.click()
    assert type(window.page()).__name__ == "SettingsPage"


def test_how_to_pay_must_be_known_before_it_is_printed(view, desk):
    tell_business(desk.book, NOW, OWN._replace(bank_details=""))
    in_dialog(QMessageBox, lambda box: box.reject())
    view.print_chosen()
    assert letters.count(desk.reader) == 0


def test_nobody_under_this_law_is_said_and_nothing_can_be_printed(page, desk, qtbot):
    tell_business(desk.book, NOW, OWN._replace(jurisdiction="HK"))
    page.reload()
    assert not page.attest_button.isVisibleTo(page)
    page.show_this(Wanted("attest", 1))
    view = page.running
    qtbot.waitUntil(lambda: view.nothing.isVisibleTo(view))
    assert not view.print_button.isEnabled()
    assert not view.form.isVisibleTo(view)


def test_a_second_letter_within_days_is_asked_for(view, page, desk, qtbot, tmp_path):
    who = view.proposal().customer_id
    view.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView) and not desk.tasks.busy())
    page.show_this(Wanted("attest", who))
    again = page.running
    drawn(again, qtbot)
    assert not again.print_button.isEnabled()
    assert again.form.notices()
    again.again.press({"again"})
    again.start()
    qtbot.waitUntil(again.print_button.isEnabled)


def test_the_customers_menu_leads_here_where_the_law_has_it(window, desk, qtbot):
    window.show_page("customers", 1)
    head = window.page().view.head
    head._on_more()
    menu = next(each for each in head.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text() == "Legal attest letter")
    menu.hide()
    action.trigger()
    view = window.page().running
    assert isinstance(view, AttestView)
    drawn(view, qtbot)
    assert view.proposal().customer_id == 1
    assert not view.whom.isVisibleTo(view)
    tell_business(desk.book, NOW, OWN._replace(jurisdiction="GB"))
    window.show_page("customers", 1)
    window.page().reload()
    head._on_more()
    menu = next(each for each in head.findChildren(QMenu) if each.isVisible())
    assert "Legal attest letter" not in [each.text() for each in menu.actions()]
    menu.hide()


def test_reminders_are_prepared_as_before(page, qtbot):
    page.prepare()
    assert isinstance(page.running, PrepareLetters)
    qtbot.waitUntil(lambda: len(page.running.candidates()) == 6)


def test_words_have_room_and_controls_have_names(view, window, qtbot):
    for width in (1280, 760):
        window.resize(width, 820)
        qtbot.wait(50)
        assert list(faults(view)) == []


def test_the_cursor_stands_in_the_text_and_tab_leaves_it(view, window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(view.form.text.hasFocus)
    qtbot.keyClick(view.form.text, Qt.Key.Key_Tab)
    assert not view.form.text.hasFocus()
    assert view.desk.today() == TODAY
