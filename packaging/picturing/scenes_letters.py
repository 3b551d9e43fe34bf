"""Scenes of the letters: those printed, a run from the proposal to its outcome, a cancelled one."""

from datetime import timedelta
from typing import Any

from collectdesk.gui.letters.address_dialog import AddressDialog
from collectdesk.gui.letters.cancel_letter import CancelLetter
from collectdesk.gui.letters.post_dialog import PostDialog
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations import postings
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.store.queries import letters
from picturing.stage import Play, Stage


def _list(stage: Stage) -> None:
    stage.page("letters")
    stage.take("list")


def _letter(stage: Stage) -> None:
    page = stage.page("letters")
    page.list.view.selectRow(1)
    stage.take("letter")


def _run(stage: Stage) -> Any:
    page = stage.page("letters", Wanted())
    stage.settle()
    return page.running


def _prepare(stage: Stage) -> None:
    _run(stage).list.view.selectRow(1)
    stage.take("prepare")


def _stopped(stage: Stage) -> None:
    run = _run(stage)
    stopped = [each.id for each in run.candidates() if each.whole.stopped]
    view = run.list.view
    for row in range(view.table.rowCount()):
        view.selectRow(row)
        if view.current_row().id == stopped[0]:
            break
    stage.take("prepare-stopped")


def _statements(stage: Stage) -> None:
    run = stage.page("letters", Wanted("statement")).running
    stage.settle()
    run.list.view.selectRow(1)
    stage.take("statements")


def _attest(stage: Stage) -> None:
    run = stage.page("letters", Wanted("attest")).running
    stage.settle()
    stage.take("attest")
    text = run.form.text.toPlainText()
    run.form.text.setPlainText(text.replace("函到後7日內", "115年12月31日前"))
    stage.settle()
    stage.take("attest-edited")


def _outcome(stage: Stage) -> None:
    run = _run(stage)
    for candidate in [each for each in run.candidates() if each.included][5:]:
        run.flip(candidate.id)
    run.save_into(stage.scratch / "letters")
    stage.take("outcome")


def _cancel(stage: Stage) -> None:
    stage.page("letters")
    letter = letters.letter(stage.book.here, 3)
    stage.dialog("cancel", CancelLetter(stage.desk, stage.window, letter))


def _posted(stage: Stage) -> None:
    """Note three letters as posted: one arrived, one was refused, one is on its way."""
    first, second, third = (letters.letter(stage.book.here, key) for key in (1, 2, 3))
    for letter, number in ((first, "RR123456785TW"), (second, "RR123456794TW"), (third, "RR123456803TW")):
        entered = PostingEntered("double_registered", letter.dated, (Sent(letter.id, number),))
        postings.note_postings(stage.book, stage.desk.now(), entered)
    postings.note_delivery(stage.book, stage.desk.now(), 1, first.dated + timedelta(days=3))
    postings.note_return(stage.book, stage.desk.now(), 2, "refused", second.dated + timedelta(days=2))
    page = stage.page("letters")
    for letter in (first, third):
        page.show_letter(letter.id)
        stage.take("posted-arrived" if letter is first else "posted-on-its-way")


def _posting(stage: Stage) -> None:
    stage.page("letters")
    several = [letters.letter(stage.book.here, key) for key in (1, 2, 3)]
    stage.dialog("posting", PostDialog(stage.desk, stage.window, several))
    stage.dialog("addresses", AddressDialog(stage.desk, stage.window))


SCENES: dict[str, Play] = {
    "list": _list,
    "letter": _letter,
    "prepare": _prepare,
    "prepare-stopped": _stopped,
    "statements": _statements,
    "attest": _attest,
    "outcome": _outcome,
    "cancel": _cancel,
    "posted": _posted,
    "posting": _posting,
}
