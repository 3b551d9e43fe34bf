"""Scenes of the letters: those printed, a run from the proposal to its outcome, a cancelled one."""

from typing import Any

from collectdesk.gui.letters.cancel_letter import CancelLetter
from collectdesk.gui.letters.wanted import Wanted
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


SCENES: dict[str, Play] = {
    "list": _list,
    "letter": _letter,
    "prepare": _prepare,
    "prepare-stopped": _stopped,
    "statements": _statements,
    "attest": _attest,
    "outcome": _outcome,
    "cancel": _cancel,
}
