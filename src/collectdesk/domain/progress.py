"""How far a long piece of work has come, and the user's wish to stop it."""

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):  # noqa: N818 - it is a wish of the user, not an error
    """Raised out of long work by `Progress.step` after the user asked to stop."""


class Progress:
    """Handed to long work; the work calls `step` often, the window calls `cancel` once."""

    def __init__(self, report: Callable[[int, int, str], None] | None = None) -> None:
        self._report = report
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; may be called from any thread."""
        self._cancelled.set()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Tell that `done` of `total` is reached; raise `Cancelled` if the user asked to stop.

        `what` is a code of the kind of work (worded by the window), not a sentence.
        """
        if self._cancelled.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(done, total, what)
