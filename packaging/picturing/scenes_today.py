"""Scenes of Today, the log and the call sheet, with what is asked about promises, disputes and pauses."""

from PySide6.QtGui import QColor, QImage

from collectdesk.gui.callsheet.page import Call
from collectdesk.gui.documents.file_dialog import FileDialog
from collectdesk.gui.documents.filing import About
from collectdesk.gui.documents.taken import Taken, png
from collectdesk.gui.log.close_dispute import CloseDispute
from collectdesk.gui.log.dispute_dialog import DisputeDialog
from collectdesk.gui.log.pause_dialog import PauseDialog
from collectdesk.gui.log.promise_dialog import PromiseDialog
from collectdesk.gui.log.quick_entry import QuickEntry
from collectdesk.gui.today.later_popup import LaterPopup
from picturing.books import customer
from picturing.stage import Play, Stage

_CALLED = "TW-009"


def _list(stage: Stage) -> None:
    stage.page("today")
    stage.take("list")


def _later(stage: Stage) -> None:
    page = stage.page("today")
    page.list.asked.emit("later")
    stage.take("later")
    popup = stage.window.findChild(LaterPopup)
    assert isinstance(popup, LaterPopup)
    popup.close_popup()


def _log(stage: Stage) -> None:
    stage.page("log").list.view.selectRow(0)
    stage.take("log")


def _quick(stage: Stage) -> None:
    stage.dialog("quick", QuickEntry(stage.desk, stage.window, customer(stage.book, _CALLED)))


def _promise(stage: Stage) -> None:
    stage.dialog("promise", PromiseDialog(stage.desk, stage.window, customer(stage.book, _CALLED)))


def _dispute(stage: Stage) -> None:
    stage.dialog("dispute", DisputeDialog(stage.desk, stage.window, customer(stage.book, _CALLED)))


def _close_dispute(stage: Stage) -> None:
    stage.dialog("close-dispute", CloseDispute(stage.desk, stage.window, "SG-2026-0142"))


def _pause(stage: Stage) -> None:
    stage.dialog("pause", PauseDialog(stage.desk, stage.window, customer(stage.book, _CALLED)))


def _file(stage: Stage) -> None:
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#88AA66"))
    taken = Taken("delivery note 2026-10-02.png", png(picture))
    about = About(customer(stage.book, _CALLED))
    stage.dialog("file", FileDialog(stage.desk, stage.window, taken, about))


def _sheet(stage: Stage) -> None:
    stage.page("callsheet", Call(customer(stage.book, _CALLED), "today"))
    stage.take("sheet")


def _edited(stage: Stage) -> None:
    stage.page("callsheet", Call(customer(stage.book, _CALLED), "today")).answer.start_editing()
    stage.take("answer")


TODAY: dict[str, Play] = {"list": _list, "later": _later}
LOG: dict[str, Play] = {
    "log": _log,
    "quick": _quick,
    "promise": _promise,
    "dispute": _dispute,
    "close-dispute": _close_dispute,
    "pause": _pause,
    "file": _file,
}
CALL_SHEET: dict[str, Play] = {"sheet": _sheet, "answer": _edited}
