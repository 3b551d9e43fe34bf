"""Reading for a list in the background, so that a slow filter never holds the window."""

from array import array
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from collectdesk.domain.progress import Cancelled
from collectdesk.gui.source import Source
from collectdesk.gui.worker import Worker

PAGE = 200


class Reading(QObject):
    """One source being read; `first_read` then `order_read` arrive unless it was given up."""

    first_read = Signal(object)
    order_read = Signal(object)
    failed = Signal(object)

    def __init__(self, source: Source[Any]) -> None:
        super().__init__()
        self.source = source
        self.first: list[Any] | None = None
        self.ids: array[int] | None = None
        self.problem: Exception | None = None
        self._ready = Event()
        self._given_up = False
        self._running = False

    def wait_first(self, seconds: float) -> bool:
        """Wait a moment for the first rows (or the failure); tell whether they are there."""
        return self._ready.wait(seconds)

    def give_up(self) -> None:
        """Stop reading; nothing is told any more."""
        self._given_up = True
        if self._running:
            self.source.interrupt()

    def perform(self) -> None:
        """Read on the calling thread."""
        while not self._given_up:
            self._running = True
            try:
                self._read()
            except Cancelled:
                # somebody else's interruption may have hit us: read again unless we were meant
                continue
            except Exception as problem:  # shown by the window
                self.problem = problem
                self._ready.set()
                self.failed.emit(self)
            finally:
                self._running = False
            return

    def _read(self) -> None:
        if self.first is None:
            rows = self.source.first(PAGE)
            if len(rows) < PAGE:
                self.ids = array("q", (row.id for row in rows))
            self.first = rows
            self._ready.set()
            if not self._given_up:
                self.first_read.emit(self)
        if self.ids is None:
            self.ids = self.source.order()
            if not self._given_up:
                self.order_read.emit(self)


class Question(QObject):
    """One question with one answer, such as what the search box finds; `answered(asked, answer)`."""

    answered = Signal(object, object)

    def __init__(self, ask: Callable[[Any], Any], about: Any) -> None:
        super().__init__()
        self._ask = ask
        self._about = about
        self._given_up = False
        self._ready = Event()
        self.answer: Any = None

    def wait(self, seconds: float) -> bool:
        """Wait a moment for the answer; tell whether it is there."""
        return self._ready.wait(seconds)

    def give_up(self) -> None:
        """Ask nothing if it was not asked yet, and tell nothing."""
        self._given_up = True

    def perform(self) -> None:
        """Ask on the calling thread; an interruption meant for another list asks again."""
        while not self._given_up:
            try:
                self.answer = self._ask(self._about)
            except Cancelled:
                continue
            self._ready.set()
            if not self._given_up:
                self.answered.emit(self._about, self.answer)
            return


class Readers(QObject):
    """The one background thread that reads for all lists, because they share one connection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("reading")
        self._last: Reading | Question | None = None

    def start(self, reading: Reading | Question) -> None:
        """Queue `reading`."""
        self._last = reading
        self._worker.submit(reading.perform)

    def close(self) -> None:
        """Give up what is being read and end the thread."""
        if self._last is not None:
            self._last.give_up()
        self._worker.close()
        self._worker = Worker("reading")


def readers() -> Readers:
    """Give the application's background reader, made when first asked for."""
    # not looked for among the children of the application, for each of which PySide would make a class
    if not _made:
        _made.append(Readers(QCoreApplication.instance()))
    return _made[0]


_made: list[Readers] = []
