"""The call sheet: what is known, the answer to the reason, what comes of the call, and the sheet on paper."""

from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from collectdesk.domain.progress import Progress
from collectdesk.gui.callsheet import facts as known
from collectdesk.gui.callsheet import paper
from collectdesk.gui.callsheet.page import Call, CallSheetPage
from collectdesk.gui.log.why_dialog import WhyDialog
from collectdesk.operations import answers
from collectdesk.operations.customers import ContactEntered, add_contact
from collectdesk.operations.log import LogEntered, add_entry
from collectdesk.operations.promises import PromiseEntered, add_promise
from collectdesk.store.queries import listing, log, promises
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog

KEY, HELD = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window, book, qtbot):
    add_contact(book, NOW, 1, ContactEntered("林小姐", role="會計", phone="02-5550-0123", preferred=True))
    before = NOW - timedelta(days=9)
    add_entry(book, NOW, LogEntered(1, before, text="主管出差", reason="internal_approval", result="reached"))
    add_promise(book, NOW, PromiseEntered(1, "TWD", 100_000_00, TODAY, TODAY + timedelta(days=6), "林小姐"))
    window.show_page("callsheet", Call(1, "today"))
    shown = window.page()
    assert isinstance(shown, CallSheetPage)
    qtbot.waitUntil(shown.form.said.edit.hasFocus)
    return shown


def told(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_people_claims_and_history_stand_there(page):
    said = told(page.known)
    for part in ("林小姐 (會計)", "02-5550-0123", "AB1000", "NT$ 282,000", "主管出差"):
        assert part in said
    assert "NT$ 100,000 by" in told(page.matters)


def test_the_likely_reason_is_the_one_said_last_and_the_answer_follows_the_choice(page, qtbot):
    assert page.answer.answer.reason == "internal_approval"
    page.form.reason.set_key("short_of_cash")
    page.form.reason.changed.emit()
    assert page.answer.answer.reason == "short_of_cash"


def test_a_saved_call_goes_back_to_where_it_came_from(page, window, desk, qtbot):
    qtbot.keyClicks(page.form.said.edit, "Will call back")
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(page.form.said.edit, KEY.Key_Return, HELD)
    assert type(window.page()).__name__ == "TodayPage"
    assert log.last_contact(desk.reader, 1).text == "Will call back"


def test_escape_goes_back_but_not_over_words(page, window, qtbot):
    qtbot.keyClicks(page.form.said.edit, "Half")
    qtbot.keyClick(page, KEY.Key_Escape)
    assert window.page() is page
    page.form.clear()
    qtbot.keyClick(page, KEY.Key_Escape)
    assert type(window.page()).__name__ == "TodayPage"


def test_words_for_one_customer_are_not_noted_for_another(page, window, desk, qtbot):
    page.form.said.set_text("About the studio")
    window.show_page("callsheet", 4)
    assert page.form.said.text() == ""
    assert page.form.customer_id == 4


def test_the_owner_rewrites_a_card_and_gets_ours_back(page, desk, qtbot):
    page.answer.start_editing()
    assert page.answer.fields["ask"].edit.hasFocus()
    page.answer.fields["ask"].set_text("Wer unterschreibt?\n\nWann?")
    with qtbot.waitSignal(desk.saved):
        page.answer.save()
    qtbot.waitUntil(lambda: not page.answer.editing)
    kept = answers.answer(desk.reader, "en", "internal_approval")
    assert kept.ask == ("Wer unterschreibt?", "Wann?")
    assert kept.edited
    page.answer.start_editing()
    with qtbot.waitSignal(desk.saved):
        page.answer.restore()
    assert not answers.answer(desk.reader, "en", "internal_approval").edited


def test_escape_leaves_a_card_as_it_was(page, desk, qtbot):
    page.answer.start_editing()
    page.answer.fields["ask"].set_text("x")
    qtbot.keyClick(page.answer, KEY.Key_Escape)
    assert not page.answer.editing
    assert not answers.answer(desk.reader, "en", "internal_approval").edited


def test_the_buttons_of_a_card_do_what_they_say(page, window, qtbot):
    keys = [b.property("key") for b in page.answer.findChildren(QPushButton) if b.property("key")]
    assert list(page.answer.answer.buttons) == keys
    page._on_step("resend_papers")
    assert page.form.result.key() == "asked_for_copy"
    assert page.form.next_on.read() == TODAY
    page._on_step("next_call")
    assert page.form.next_action.text() == "Call again"
    page._on_step("letter")
    assert type(window.page()).__name__ == "LettersPage"


def test_a_promise_is_cancelled_from_the_sheet_only_with_a_reason(page, desk, qtbot):
    def say(dialog) -> None:
        dialog.button.click()
        assert dialog.why.line.accessibleDescription()
        dialog.why.set_text("Agreed anew")
        dialog.button.click()

    in_dialog(WhyDialog, say)
    with qtbot.waitSignal(desk.saved):
        page.matters.acts.act("promise", page.matters.shown[0].id)
    (promise,) = promises.of_customer(desk.reader, 1, TODAY)
    assert (promise.state, promise.cancelled_why) == ("cancelled", "Agreed anew")


def test_the_sheet_on_paper_says_what_the_page_says(page, desk, tmp_path):
    facts = known.of_customer(desk, 1)
    content = paper.pdf(paper.sheet(desk, facts, page.answer.answer), progress=Progress())
    (tmp_path / "sheet.pdf").write_bytes(content)
    text = "".join(part.extract_text() for part in PdfReader(tmp_path / "sheet.pdf").pages)
    for part in ("AB1000", "282,000", "Spoke with", "Next step", "02-5550-0123"):
        assert part in text


def test_without_a_customer_it_asks_whom_to_call(window, qtbot):
    window.show_page("callsheet")
    shown = window.page()
    assert shown.customer.isVisible()
    assert not shown.save_button.isVisible()
    shown.customer.set_customer(4)
    assert shown.call.customer_id == 4
    assert shown.save_button.isVisible()


def test_only_five_lines_of_history_and_no_invoices_among_them(page, desk, book):
    for number in range(9):
        add_entry(book, NOW, LogEntered(1, NOW - timedelta(hours=number), text=f"Call {number}"))
    facts = known.of_customer(desk, 1)
    assert len(facts.history) == 5
    assert facts.history[0][2].startswith("Call 0")
    assert len(listing.first(desk.reader, log.listed())) == 10
