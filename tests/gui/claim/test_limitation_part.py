"""Limitation on the page of claims: the last safe day, what moved it, what is confirmed and taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton

from collectdesk.gui import theme
from collectdesk.gui.claim import marks
from collectdesk.gui.claim.event_dialog import Draft, EventDialog
from collectdesk.gui.claim.terms_dialog import TermsDialog
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.documents.file_dialog import FileDialog
from collectdesk.gui.documents.taken import Taken
from collectdesk.operations import undo
from collectdesk.operations.claims import TermsEntered, set_terms
from collectdesk.operations.limitation import EventEntered, note_event
from collectdesk.operations.log import LogEntered, add_entry
from collectdesk.store.queries import claims
from collectdesk.store.queries.limitation import clock_of
from collectdesk.store.queries.limitation_events import recorded
from tests.factory import findings, invoice
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog

KEY = Qt.Key


def told(widget) -> str:
    QApplication.processEvents()  # what was put into a layout just now is shown then
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def kinds(page) -> list[str]:
    return [mark.kind for mark in page.limitation.timeline.marks]


def note(book, owing, number: str, kind: str, on: date, text: str = "") -> None:
    place = number.rpartition("-")[0].replace("GB", "GB-EAW")
    note_event(book, NOW, EventEntered(owing[place], kind, on, (owing[number],), text))


def test_the_last_safe_day_is_that_of_the_clock_with_its_reason(show, book, owing):
    page = show("TW", "TWD", "TW-1", part="limitation")
    clock = clock_of(book.here, claims.claim(book.here, owing["TW-1"], TODAY), TODAY)
    assert clock.last_safe_day == date(2028, 5, 31)
    assert page.limitation.day.text() == "Wed 31 May 2028"
    assert "18 months left (557 days)" in page.limitation.left.text()
    assert "民法第127條" in page.limitation.why.text()
    assert kinds(page) == [marks.DUE, marks.TODAY, marks.SAFE]


def test_the_cursor_chooses_whose_clock_is_shown_not_the_tick(show, qtbot):
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    qtbot.keyClick(page.frame.card.lines, KEY.Key_Down)
    assert page.limitation.day.text() == "Tue 31 Aug 2032"
    assert [each.facts.number for each in page.ticked()] == ["GB-1"]


def test_events_that_moved_the_day_and_those_that_did_not_stand_in_the_timeline(show, book, owing):
    note(book, owing, "GB-1", "demand_delivered", date(2026, 5, 1), "Recorded post")
    note(book, owing, "GB-1", "acknowledgement", date(2026, 9, 1))
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    assert kinds(page) == [marks.DUE, marks.STILL, marks.MOVED, marks.TODAY, marks.SAFE]
    said = told(page.limitation.timeline)
    assert "Recorded post" in said
    assert "No proof is filed for it yet." in said
    assert page.limitation.day.text() == "Tue 31 Aug 2032"
    assert "Without events it would be 31 Mar 2032" in page.limitation.why.text()
    assert "1 Sep 2026: Debt acknowledged in writing" in page.limitation.timeline.accessibleDescription()


def test_an_event_is_noted_for_the_claims_that_are_chosen_and_undone(show, book, desk, owing, qtbot):
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")

    def enter(dialog) -> None:
        dialog.kind.set_key("acknowledgement")
        dialog.kind.changed.emit()
        assert "proof" in dialog.told.text().lower()
        dialog.on.line.setText("2027-01-01")
        dialog.take()
        assert dialog.on.line.accessibleDescription()
        dialog.on.line.setText("2026-10-02")
        dialog.invoices.press([])
        dialog.take()
        assert dialog.entered() is None
        dialog.invoices.press([str(owing["GB-1"]), str(owing["GB-2"])])
        dialog.note.set_text("Mail of the owner")
        dialog.take()

    in_dialog(EventDialog, enter)
    with qtbot.waitSignal(desk.saved):
        page._note.click()
    (event,) = recorded(book.here, owing["GB-2"])
    assert (event.kind, event.on, event.note) == ("acknowledgement", date(2026, 10, 2), "Mail of the owner")
    qtbot.waitUntil(lambda: marks.MOVED in kinds(page))
    undo.undo(book, NOW)
    assert recorded(book.here, owing["GB-1"]) == []
    assert findings(book) == []


def test_an_event_is_taken_back_from_the_timeline(show, book, desk, owing, qtbot):
    note(book, owing, "GB-1", "acknowledgement", date(2026, 9, 1))
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    (button,) = page.limitation.timeline.findChildren(QPushButton)
    assert button.accessibleName() == "Take back: Debt acknowledged in writing"
    with qtbot.waitSignal(desk.saved):
        button.click()
    qtbot.waitUntil(lambda: kinds(page) == [marks.DUE, marks.TODAY, marks.SAFE])
    assert recorded(book.here, owing["GB-1"]) == []


def test_the_cursor_stays_on_the_page_when_an_event_came_or_went(show, desk, window, qtbot):
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    page._note.setFocus()
    in_dialog(EventDialog, lambda dialog: dialog.take())
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(page._note, KEY.Key_Space)
    qtbot.waitUntil(lambda: marks.TODAY in kinds(page) and len(kinds(page)) == 4)
    assert window.focusWidget() is page._note
    (button,) = page.limitation.timeline.findChildren(QPushButton)
    button.setFocus()
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(button, KEY.Key_Space)
    qtbot.waitUntil(lambda: len(kinds(page)) == 3)
    assert window.focusWidget() is page.frame.card.lines


@pytest.mark.parametrize("asked", [QFileDialog, QMessageBox, QDialog])
def test_a_question_out_of_a_question_has_the_ground_of_a_window(show, asked, qtbot):
    page = show("TW", "TWD", "TW-1", part="limitation")
    facts = tuple(each.facts for each in page.claims.known)
    first = EventDialog(page.desk, page, facts, (facts[0].id,))
    second = asked(first)
    if asked is QFileDialog:
        second.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(first)
    second.show()
    qtbot.waitUntil(second.isVisible)
    corner = second.grab().toImage().pixelColor(2, 2)
    assert corner == QColor(theme.look().palette.background)


def test_what_they_wrote_is_proposed_and_confirmed_with_its_entry(show, book, desk, owing, qtbot):
    wrote = datetime(2026, 10, 5, 10, tzinfo=UTC)
    entry = LogEntered(
        owing["GB-EAW"], wrote, channel="email", direction="in", result="will_pay",
        text="We will pay by Christmas", invoice_ids=(owing["GB-1"],),
    )  # fmt: skip
    key = add_entry(book, NOW, entry).id
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    assert len(page.limitation.suggestions) == 1
    assert "We will pay by Christmas" in told(page.limitation._proposed)
    assert "4 Oct 2032" in told(page.limitation._proposed)

    def confirm(dialog) -> None:
        assert dialog.kind.key() == "acknowledgement"
        assert dialog.on.read() == date(2026, 10, 5)
        dialog.take()

    in_dialog(EventDialog, confirm)
    with qtbot.waitSignal(desk.saved):
        page.limitation._proposed.findChildren(QPushButton)[0].click()
    (event,) = recorded(book.here, owing["GB-1"])
    assert event.log_entry_id == key
    qtbot.waitUntil(lambda: not page.limitation._proposed.isVisibleTo(page.limitation))


def test_a_letter_waits_for_the_day_it_arrived(show, desk, qtbot):
    page = show("TW", "TWD", "TW-1", part="limitation")
    facts = tuple(each.facts for each in page.claims.known)
    dialog = EventDialog(
        desk, None, facts, (facts[0].id,), Draft("demand_delivered", None, "L-1", letter_id=1)
    )
    qtbot.addWidget(dialog)
    assert dialog.on.line.text() == ""
    dialog.take()
    assert dialog.entered() is None


def test_another_kind_of_claim_has_another_period(show, book, desk, owing, qtbot):
    page = show("TW", "TWD", "TW-1", part="limitation")

    def rent(dialog) -> None:
        dialog.kind.set_key("rent")
        dialog.take()

    in_dialog(TermsDialog, rent)
    with qtbot.waitSignal(desk.saved):
        page.limitation.kind.click()
    qtbot.waitUntil(lambda: page.limitation.day.text() == "Mon 2 Jun 2031")
    assert "Rent" in page.limitation.kind.text()
    assert claims.claim(book.here, owing["TW-2"], TODAY).own.kind == ""


def test_what_would_move_it_next_is_told_with_the_proof_to_keep(show):
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    said = told(page.limitation._next)
    assert "Debt acknowledged in writing" in said
    assert "Proof: Keep the bank record" in said
    assert "Keep as proof" not in said
    assert "Demand delivered" not in said
    assert "not legal advice" in told(page.limitation)


@pytest.mark.parametrize("ago", [5 * 365 + 340, 6 * 365 + 30])
def test_a_day_that_is_near_or_past_is_coloured_and_said(show, book, owing, ago, qtbot):
    due = TODAY - timedelta(days=ago)
    key = invoice(book, owing["GB-EAW"], "OLD", issued_on=due, due_on=due, currency="GBP", amount_minor=9_000)
    owing["OLD"] = key
    page = show("GB-EAW", "GBP", "OLD", part="limitation")
    line = next(line for line in page.frame.card.lines.claims.lines if line.number == "OLD")
    assert line.tone == "bad"
    passed = ago > 6 * 365 + 2
    assert ("passed" in page.limitation.left.text()) == passed
    assert ("passed" in line.safe_day) == passed


def test_a_kind_of_claim_that_this_law_does_not_have_is_said_and_chosen_anew(show, book, owing, qtbot):
    set_terms(book, NOW, [owing["TW-1"]], TermsEntered(kind="deed"))
    page = show("TW", "TWD", "TW-1", part="limitation")
    assert "no limitation period" in told(page.limitation)
    assert not page.limitation._hero.isVisible()

    def goods(dialog) -> None:
        dialog.kind.set_key("goods")
        dialog.take()

    in_dialog(TermsDialog, goods)
    page.limitation._none.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(page.limitation._hero.isVisible)
    assert page.limitation.day.text() == "Wed 31 May 2028"


def test_a_document_filed_in_the_dialog_is_its_proof(show, book, desk, owing, qtbot):
    page = show("GB-EAW", "GBP", "GB-1", part="limitation")
    facts = tuple(each.facts for each in page.claims.known)
    dialog = EventDialog(desk, None, facts, (owing["GB-1"],), Draft("acknowledgement", date(2026, 10, 2)))
    qtbot.addWidget(dialog)
    dialog.show()
    in_dialog(FileDialog, lambda box: box.take())
    with qtbot.waitSignal(desk.saved):
        dialog.proof.file([Taken("letter.txt", b"We owe you 5,000 pounds.")])
    qtbot.waitUntil(lambda: dialog.proof.document_id() is not None)
    assert dialog.proof.choice.box.currentText().startswith("letter.txt")
    dialog.take()
    with qtbot.waitSignal(desk.saved):
        desk.order(note_event, NOW, dialog.entered())
    (event,) = recorded(book.here, owing["GB-1"])
    assert event.document == "letter.txt"
    qtbot.waitUntil(lambda: "Proof: letter.txt" in told(page.limitation.timeline))
    opened = []
    in_dialog(DocumentWindow, lambda box: (opened.append(box.row.name), box.reject()))
    named = {each.accessibleName(): each for each in page.limitation.timeline.findChildren(QPushButton)}
    named["Open letter.txt"].click()
    assert opened == ["letter.txt"]
