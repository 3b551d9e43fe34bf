"""What every page is handed: the book, the two readers, the clock, and the way to give an order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui import preferences
from collectdesk.gui.asked_source import AnsweredSource, Ask, AskedSource
from collectdesk.gui.hub import Hub
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.tasks import Task, Tasks
from collectdesk.store.book import Book

if TYPE_CHECKING:
    from collectdesk.operations.changed import Changed

Clock = Callable[[], datetime]


class Desk(QObject):
    """One book on one desk; outlives the windows, which are built anew when the look or language changes.

    `saved` carries the `Changed` of an order, `gone_to` a page's key and what to show there,
    `look_changed` asks for new windows.
    """

    saved = Signal(object)
    gone_to = Signal(str, object)
    look_changed = Signal()

    def __init__(self, book: Book, kept: Preferences, language: str, clock: Clock) -> None:
        super().__init__()
        self.book = book
        self.preferences = kept
        self.language = language
        self.hub = Hub(self)
        self.tasks = Tasks(self)
        # two, because a slow question in the background must not hold the window's own
        self.reader = book.reader()
        self.background = book.reader()
        self._clock = clock

    def now(self) -> datetime:
        """Give the present moment with its zone."""
        return self._clock()

    def today(self) -> date:
        """Give the present day."""
        return self._clock().date()

    def list_of(self, ask_for: Ask[Any]) -> AskedSource[Any]:
        """Give the source for a list of the store."""
        return AskedSource(ask_for, self.background, self.reader)

    def answer_of(self, answer: Callable[..., list[Any]]) -> AnsweredSource[Any]:
        """Give the source for a list that the store gives whole."""
        return AnsweredSource(answer, self.background)

    def order(self, operation: Callable[..., Changed], *args: Any, **named: Any) -> Task:
        """Give an order: run `operation(book, *args)` on the worker thread, then tell what changed.

        Connect to the task's `done` (it carries the `Changed`) for what follows. A Problem is told in a box.
        """
        work = partial(operation, self.book, *args, **named)
        return self._start(partial(_without_progress, work), "", cancellable=False)

    def long_order(self, name: str, operation: Callable[..., Any], *args: Any, **named: Any) -> Task:
        """Give an order that takes long: `operation` is also given `progress=` and may be cancelled.

        It answers with a `Changed`, or with something that has one as `changed`.
        """
        return self._start(partial(_with_progress, partial(operation, self.book, *args, **named)), name)

    def work(self, name: str, function: Callable[..., Any], *args: Any, **named: Any) -> Task:
        """Do long work that changes nothing in the book: `function(*args, progress=...)`."""
        return self._start(partial(_with_progress, partial(function, *args, **named)), name)

    def steady_work(self, name: str, function: Callable[..., Any], *args: Any, **named: Any) -> Task:
        """Do long work that changes nothing and goes through in one go: nobody is offered to stop it."""
        work = partial(function, *args, **named)
        return self._start(partial(_without_progress, work), name, cancellable=False)

    def undo(self) -> None:
        """Take back the last order of this sitting."""
        from collectdesk.operations import undo  # with what writes behind it, which a start does not need

        self.order(undo.undo, self.now())

    def go(self, page: str, what: object = None) -> None:
        """Go to a page and show `what` there, such as the id of a customer."""
        self.gone_to.emit(page, what)

    def set_preference(self, key: preferences.Key[Any], value: Any) -> None:
        """Keep a preference; new windows are asked for when the language or the look changes."""
        if self.preferences.get(key) != value:
            self.preferences.set(key, value)
            if key in (preferences.LANGUAGE, preferences.SCHEME, preferences.SCALE):
                self.look_changed.emit()

    def close(self) -> None:
        """Cancel and wait for what is under way."""
        self.tasks.close()

    def _start(self, work: Callable[[Progress], Any], name: str, *, cancellable: bool = True) -> Task:
        task = self.tasks.start(work, name, cancellable=cancellable)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        return task

    def _on_done(self, result: object) -> None:
        from collectdesk.operations.changed import Changed  # with the first order, not with the start

        # long orders answer with more than what changed, such as the letters that failed
        changed = getattr(result, "changed", result)
        if isinstance(changed, Changed) and changed.kinds:
            self.hub.changed.emit(changed.kinds)
            self.saved.emit(changed)

    def _on_failed(self, problem: Exception) -> None:
        if isinstance(problem, Problem):
            from collectdesk.gui import ask  # boxes load when first needed: a start shows none

            ask.tell_problem(None, problem, self.language)
        else:
            raise problem


def _without_progress(work: Callable[[], Any], _progress: Progress) -> Any:
    return work()


def _with_progress(work: Callable[..., Any], progress: Progress) -> Any:
    return work(progress=progress)
