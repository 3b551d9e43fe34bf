"""Long work on one worker thread: plain functions that are given a `Progress`, told of by signals."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.gui.worker import Worker

_TELL_EVERY = 0.05


class Task(QObject):
    """One piece of work under way; exactly one of `done`, `failed`, `cancelled` comes at its end.

    `cancellable` tells whether the window may offer to stop it; `name` is what the progress line calls it.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal(object)
    _came_to = Signal(object)

    def __init__(self, work: Callable[[Progress], Any], name: str, *, cancellable: bool) -> None:
        super().__init__()
        self.name = name
        self.cancellable = cancellable
        self.progress = Progress(self._tell)
        self._work = work
        self._told = 0.0
        # Work may end before the window has connected to `done`: a signal sent to nobody would be lost.
        self._came_to.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.progress.cancel()

    def perform(self) -> None:
        """Do the work on the calling thread; its end is told from the event loop of the window thread."""
        try:
            result = self._work(self.progress)
        except Cancelled:
            self._came_to.emit(self.cancelled.emit)
        except Exception as problem:  # told to the window, which words or reports it
            self._came_to.emit(partial(self.failed.emit, problem))
        else:
            self._came_to.emit(partial(self.done.emit, result))

    def _tell_end(self, tell: Callable[[], None]) -> None:
        tell()
        self.ended.emit(self)

    def _tell(self, done: int, total: int, what: str) -> None:
        # a step per row would drown the window in signals
        now = time.monotonic()
        if done >= total or now - self._told >= _TELL_EVERY:
            self._told = now
            self.progressed.emit(done, total, what)


class Tasks(QObject):
    """One worker thread and the tasks waiting for it, in the order they were given."""

    started = Signal(object)
    all_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("tasks")
        self._open: list[Task] = []

    def start(self, work: Callable[[Progress], Any], name: str = "", *, cancellable: bool = True) -> Task:
        """Queue `work` and give its task; connect to the signals before returning to the event loop."""
        task = Task(work, name, cancellable=cancellable)
        task.ended.connect(self._on_ended)
        self._open.append(task)
        self.started.emit(task)
        self._worker.submit(task.perform)
        return task

    def busy(self) -> bool:
        """Tell whether something is still under way or waiting."""
        return bool(self._open)

    def close(self) -> None:
        """Cancel what can be cancelled and wait for the rest; nothing runs afterwards."""
        for task in self._open:
            if task.cancellable:
                task.cancel()
        self._worker.close()
        self._open.clear()

    def _on_ended(self, task: Task) -> None:
        if task in self._open:
            self._open.remove(task)
        if not self._open:
            self.all_ended.emit()
