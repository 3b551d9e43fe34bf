"""After printing: the whole run is noted as posted, and what the post needs comes out as paper."""

import io

import pypdf
import pytest
from PySide6.QtWidgets import QMessageBox

from collectdesk.gui.letters.address_dialog import AddressDialog
from collectdesk.gui.letters.for_the_post import ForThePost
from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.post_dialog import PostDialog
from collectdesk.gui.letters.post_paper import OnPaper
from collectdesk.gui.list_preview import ListPreview
from collectdesk.operations import kept_letters
from collectdesk.operations.letters import propose
from collectdesk.operations.print_run import Run, print_letters
from collectdesk.paper import envelopes, labels
from collectdesk.store.queries import letters, postings
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog
from tests.gui.letters.conftest import address


@pytest.fixture
def outcome(desk, page, qtbot):
    """What the page shows after a run of six letters."""
    run = print_letters(desk.book, NOW, propose(desk.book, TODAY))
    view = OutcomeView(desk, run)
    page._show_outcome(view)
    return view


def shown(desk, ask, qtbot):
    """Give what the preview shows."""
    seen = []

    def look(preview):
        seen.append(preview.pane._content)
        preview.reject()

    in_dialog(ListPreview, look)
    ask()
    qtbot.waitUntil(lambda: bool(seen))
    return pypdf.PdfReader(io.BytesIO(seen[0]))


def test_a_printed_run_is_noted_as_posted_with_pasted_numbers(outcome, desk, qtbot):
    def fill(dialog):
        dialog.numbers.edit.setPlainText("\n".join(str(100 + n) for n in range(6)))
        dialog.button.click()

    in_dialog(PostDialog, fill)
    outcome.note.click()
    qtbot.waitUntil(lambda: letters.letter(desk.reader, 6).posting == "posted")
    told = [postings.of_letter(desk.reader, key)[0].number for key in range(1, 7)]
    assert told == [str(100 + n) for n in range(6)]


def test_where_nothing_was_printed_there_is_nothing_to_post(desk, qtbot, outcome):
    run = print_letters(desk.book, NOW, [])
    view = OutcomeView(desk, Run(run.changed, (), ()))
    qtbot.addWidget(view)
    assert not view.note.isVisibleTo(view)


def test_the_list_for_the_counter_names_every_letter(outcome, desk, qtbot):
    pdf = shown(desk, outcome.post.show_list, qtbot)
    text = "".join(page.extract_text() for page in pdf.pages)
    for key in range(1, 7):
        row = letters.letter(desk.reader, key)
        assert row.number in text
        assert row.customer in text
    assert "6 letter" in text


def test_labels_and_envelopes_are_shown_before_they_are_printed(outcome, desk, qtbot):
    papers = ForThePost(desk, outcome)
    pdf = shown(desk, lambda: papers.show_addresses(range(1, 7), OnPaper("L7160", 19)), qtbot)
    assert len(pdf.pages) == 2
    pdf = shown(desk, lambda: papers.show_addresses(range(1, 7), OnPaper("C5")), qtbot)
    assert len(pdf.pages) == 6


def test_the_menu_of_the_list_has_what_the_button_has(page, outcome):
    titles = [action.text() for action in page.list.view.actions()]
    for action in outcome.post.menu().actions():
        assert action.text() in titles
    assert "Note the posting" in titles


@pytest.fixture
def dialog(desk, qtbot):
    made = AddressDialog(desk, None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_dialog_offers_every_paper_that_can_be_set(dialog):
    offered = {dialog.paper.box.itemData(place) for place in range(dialog.paper.box.count())}
    assert offered == set(labels.SHEETS) | set(envelopes.SIZES)


def test_the_dialog_gives_what_was_typed(dialog):
    dialog.paper.set_key("L7163")
    dialog.start.set_number(14)
    dialog.right.set_text("-1,5")
    dialog.down.set_text("2")
    dialog.take()
    assert dialog.asked() == OnPaper("L7163", 14, -1.5, 2.0)


def test_an_envelope_asks_for_no_label(dialog):
    dialog.paper.set_key("DL")
    dialog.paper.changed.emit()
    assert not dialog.start.isVisible()
    dialog.start.set_number(20)
    dialog.take()
    assert dialog.asked() == OnPaper("DL")


@pytest.mark.parametrize(
    ("paper", "start", "right"), [("L7163", "15", "0"), ("L7160", "x", "0"), ("L7160", "0", "0"),
                                  ("L7160", "1", "11"), ("L7160", "1", "far"), ("L7160", "1", "nan")],
)  # fmt: skip
def test_what_leaves_the_sheet_is_told_below_its_field(dialog, paper, start, right):
    dialog.paper.set_key(paper)
    dialog.start.set_text(start)
    dialog.right.set_text(right)
    dialog.take()
    assert dialog.asked() is None
    assert dialog.start._wrong.text() or dialog.right._wrong.text()


def test_who_has_no_address_is_named_and_left_out(outcome, desk, qtbot):
    address(desk.book, letters.letter(desk.reader, 2).customer_id, "")
    name = letters.letter(desk.reader, 2).customer

    def look(dialog):
        assert name in dialog.left_out.text()
        assert dialog.left_out.isVisible()
        dialog.reject()

    in_dialog(AddressDialog, look)
    outcome.post.ask_addresses()
    papers = ForThePost(desk, outcome)
    pdf = shown(desk, lambda: papers.show_addresses(range(1, 7), OnPaper("DL")), qtbot)
    assert len(pdf.pages) == 5


def test_of_a_cancelled_letter_it_is_said_why_nothing_is_posted(page, outcome, desk, qtbot):
    for key in range(1, 7):
        kept_letters.cancel_letter(desk.book, NOW, key, "wrong")
    said = []

    def read(box):
        said.append(box.text())
        box.reject()

    for do in (outcome.post.note, outcome.post.show_list, outcome.post.ask_addresses):
        in_dialog(QMessageBox, read)
        do()
    assert len(said) == 3
    assert all("cancelled" in text for text in said)
