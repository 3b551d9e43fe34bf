"""Letters and the post: noted after printing, delivered, come back, and seen beside the letter."""

from datetime import timedelta

import pytest

from collectdesk.gui.letters.arrival_dialog import ArrivalDialog
from collectdesk.gui.letters.post_dialog import PostDialog
from collectdesk.operations import documents
from collectdesk.operations.letters import propose
from collectdesk.operations.print_run import print_letters
from collectdesk.store.queries import letters, postings
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog

BEFORE = NOW - timedelta(days=5)


@pytest.fixture
def filled(filled):
    print_letters(filled, BEFORE, propose(filled, BEFORE.date()))
    return filled


@pytest.fixture
def page(page, qtbot):
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() == 6)
    return page


@pytest.fixture
def strip(page, qtbot):
    """The first letter beside the list."""
    page.show_letter(1)
    return page.panel.strip


def rows(desk, key=1):
    return postings.of_letter(desk.reader, key)


def shown(strip):
    buttons = {"post": strip.post, "delivered": strip.delivered, "back": strip.back}
    return {name for name, button in buttons.items() if button.isVisibleTo(strip)}


def post(strip, desk, qtbot, number="RR123456785TW"):
    def fill(dialog):
        dialog.kind.set_key("registered")
        dialog.kind.changed.emit()
        dialog.numbers.set_text(number)
        dialog.on.line.setText("yesterday")
        dialog.button.click()

    in_dialog(PostDialog, fill)
    strip.post.click()
    qtbot.waitUntil(lambda: len(rows(desk)) == 1)
    qtbot.waitUntil(lambda: shown(strip) == {"delivered", "back"})


def test_a_letter_is_posted_and_delivered_beside_the_list(page, strip, desk, qtbot):
    assert shown(strip) == {"post"}
    post(strip, desk, qtbot)
    (row,) = rows(desk)
    assert (row.kind, row.number, row.posted_on) == ("registered", "RR123456785TW", TODAY - timedelta(days=1))
    in_dialog(ArrivalDialog, lambda dialog: dialog.button.click())
    strip.delivered.click()
    qtbot.waitUntil(lambda: rows(desk)[0].delivered_on == TODAY)
    qtbot.waitUntil(lambda: shown(strip) == set())
    table = page.list.view.table
    qtbot.waitUntil(lambda: table.row_at(table.find(1)).posting == "delivered")


def test_a_letter_that_came_back_is_posted_again(strip, desk, qtbot):
    post(strip, desk, qtbot)

    def refuse(dialog):
        dialog.ended.set_key("refused")
        dialog.note.set_text("拒收")
        dialog.button.click()

    in_dialog(ArrivalDialog, refuse)
    strip.back.click()
    qtbot.waitUntil(lambda: rows(desk)[0].state == "refused")
    assert rows(desk)[0].note == "拒收"
    qtbot.waitUntil(lambda: shown(strip) == {"post"})


def test_a_posting_is_taken_back_and_the_line_below_offers_undo(strip, desk, qtbot):
    post(strip, desk, qtbot)
    desk.undo()
    qtbot.waitUntil(lambda: rows(desk) == [] and shown(strip) == {"post"})
    post(strip, desk, qtbot)
    strip.taken_back.emit(rows(desk)[0].id)
    qtbot.waitUntil(lambda: rows(desk) == [])
    qtbot.waitUntil(lambda: shown(strip) == {"post"})


def test_a_day_that_cannot_be_is_told_in_the_dialog(strip, desk, qtbot):
    def drive(dialog):
        for typed, said in (("tomorrow", "has not come"), ("2026-11-01", "dated 2026-11-16"), ("?", "")):
            dialog.on.line.setText(typed)
            dialog.button.click()
            assert dialog.isVisible()
            assert said in dialog.on._wrong.text()
        dialog.reject()

    in_dialog(PostDialog, drive)
    strip.post.click()
    assert rows(desk) == []


@pytest.fixture
def several(desk, qtbot):
    made = PostDialog(desk, None, [letters.letter(desk.reader, key) for key in (1, 2, 3)])
    qtbot.addWidget(made)
    made.show()
    return made


def test_pasted_numbers_go_to_the_letters_in_their_order(several):
    several.numbers.edit.setPlainText("RR123456785TW\n\nEE473124829IE")
    several.take()
    assert [one.number for one in several.entered().sent] == ["RR123456785TW", "", "EE473124829IE"]
    assert several.numbers.edit.placeholderText().splitlines()[0].startswith("L-2026-0001  ")


def test_too_many_or_doubtful_numbers_are_told(several):
    several.numbers.edit.setPlainText("1\n2\n3\n4")
    several.take()
    assert several.entered() is None
    assert "4 numbers for 3 letters" in several.numbers._wrong.text()
    several.numbers.edit.setPlainText("RR123456789TW\n7\n7")
    assert several._doubts.text() == "Look at these numbers again: RR123456789TW, 7"
    assert several._doubts.isVisible()
    several.take()
    assert several.entered() is not None


def test_ordinary_post_asks_for_no_number_and_a_hand_delivers_at_once(several):
    several.numbers.edit.setPlainText("1")
    several.kind.set_key("ordinary")
    several.kind.changed.emit()
    assert not several.numbers.isVisible()
    several.take()
    assert [one.number for one in several.entered().sent] == ["", "", ""]
    assert several.entered().delivered_on is None
    several.kind.set_key("by_hand")
    several.take()
    assert several.entered().delivered_on == TODAY


def test_the_usual_kind_is_that_of_the_place(several):
    assert several.kind.key() == "double_registered"


def test_the_scan_of_the_slip_is_kept_with_the_delivery(strip, desk, qtbot):
    post(strip, desk, qtbot, "")
    who = letters.letter(desk.reader, 1).customer_id
    scan = documents.file_document(desk.book, NOW, b"slip", "slip.png", customer_id=who, kind="posting").id

    def drive(dialog):
        dialog.number.set_text("rr 123456785 tw")
        dialog.proof.choice.set_key(str(scan))
        dialog.button.click()

    in_dialog(ArrivalDialog, drive)
    strip.delivered.click()
    qtbot.waitUntil(lambda: rows(desk)[0].state == "delivered")
    assert (rows(desk)[0].number, rows(desk)[0].document_id) == ("RR123456785TW", scan)


@pytest.mark.parametrize("back", [True, False])
def test_an_arrival_before_the_posting_is_told(strip, desk, qtbot, *, back):
    post(strip, desk, qtbot)
    dialog = ArrivalDialog(desk, None, rows(desk)[0], back=back)
    qtbot.addWidget(dialog)
    for typed in ("2026-11-19", "tomorrow"):
        dialog.on.line.setText(typed)
        dialog.take()
        assert dialog.entered() is None
        assert dialog.on._wrong.text()
    dialog.on.line.setText("today")
    dialog.take()
    assert (dialog.entered().ended, dialog.entered().on) == ("returned" if back else "", TODAY)


def test_a_slip_filed_in_the_dialog_goes_with_the_invoices_of_the_letter(strip, desk, qtbot):
    post(strip, desk, qtbot)
    dialog = ArrivalDialog(desk, None, rows(desk)[0], back=False)
    qtbot.addWidget(dialog)
    about = dialog.proof._about
    assert about.customer_id == letters.letter(desk.reader, 1).customer_id
    assert about.kind == "posting"
    assert about.invoice_ids == letters.claimed(desk.reader, [1]) != ()


def test_a_list_stamped_for_several_customers_is_filed_with_none_of_them(several):
    assert several.proof._about.customer_id is None
