"""One thread that does one thing after the other."""

import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue


class Worker:
    """A thread with a queue; `submit` from the window thread only."""

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # what was done is freed on the window thread, because it may own Qt objects
        self._spent: deque[Callable[[], None]] = deque()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._started = False

    def submit(self, work: Callable[[], None]) -> None:
        """Queue `work`, which must not raise."""
        if not self._started:
            self._started = True
            self._thread.start()
        self._spent.clear()
        self._queue.put(work)

    def close(self) -> None:
        """Do what is queued, then end the thread; returns when it has ended."""
        if self._started and self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()
        self._spent.clear()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            self._spent.append(work)
            del work
