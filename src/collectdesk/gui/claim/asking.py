"""Reads the claims of a page: at once where it is quick, else in the background."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.claim import known
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.known import Claims
from collectdesk.gui.desk import Desk
from collectdesk.gui.reading import Question, readers
from collectdesk.store.connection import Reader

_PATIENCE = 0.05
_About = tuple[ClaimAsked, date, date]


class Asking(QObject):
    """Tells `answered(Claims, or None without such a customer)` for what was asked last."""

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question: Question | None = None

    def ask(self, asked: ClaimAsked, until: date) -> None:
        """Ask for the claims with interest to `until`."""
        if self._question is not None:
            self._question.give_up()
        about = (asked, until, self._desk.today())
        question = self._question = Question(partial(_read, self._desk.background), about)
        question.answered.connect(self._on_answered)
        readers().start(question)
        if question.wait(_PATIENCE):
            self._on_answered(about, question.answer)

    def _on_answered(self, _about: _About, answer: Claims | None) -> None:
        question = self._question
        # one that was waited for tells its answer again
        if question is not None and question.answer is answer:
            question.give_up()
            self._question = None
            self.answered.emit(answer)


def _read(reader: Reader, about: _About) -> Claims | None:
    return or_cancelled(known.read, reader, *about)
