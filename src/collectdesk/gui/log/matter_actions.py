"""What can be done with promises, disputes and pauses: the same from every page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk.gui import ask
from collectdesk.gui.desk import Desk
from collectdesk.gui.log import saving
from collectdesk.gui.log.close_dispute import CloseDispute
from collectdesk.gui.log.dispute_dialog import DisputeDialog
from collectdesk.gui.log.matters import of_dispute
from collectdesk.gui.log.pause_dialog import PauseDialog
from collectdesk.gui.log.promise_dialog import PromiseDialog
from collectdesk.gui.log.why_dialog import WhyDialog
from collectdesk.gui.tasks import Task
from collectdesk.operations import disputes, pauses, promises
from collectdesk.store.queries import disputes as dispute_questions


class MatterActions(QObject):
    """Asks what has to be asked and gives the order; each gives the task, None if nothing was entered."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over

    def promise(self, customer_id: int) -> Task | None:
        """Record a promise."""
        entered = PromiseDialog.ask(self._desk, self._over, customer_id)
        return self._order(promises.add_promise, entered) if entered is not None else None

    def cancel_promise(self, key: int) -> Task | None:
        """Take a promise back, with the reason."""
        why = WhyDialog.ask(
            self._desk,
            self._over,
            self.tr("Cancel the promise"),
            self.tr("It stays in the history and counts neither as kept nor as broken."),
            self.tr("Cancel promise"),
        )
        return self._order(promises.cancel_promise, key, why) if why else None

    def dispute(self, customer_id: int) -> Task | None:
        """Record a dispute with what shows it."""
        found = DisputeDialog.ask(self._desk, self._over, customer_id)
        return saving.note_dispute(self._desk, *found) if found is not None else None

    def settle_dispute(self, key: int) -> Task | None:
        """Ask how a dispute stands, and keep that."""
        row = dispute_questions.dispute(self._desk.reader, key)
        given = CloseDispute.ask(self._desk, self._over, of_dispute(row, self._desk.language).title)
        if given is None:
            return None
        if given.outcome:
            return self._order(disputes.close_dispute, key, given.outcome, given.note)
        return self._order(disputes.revisit_dispute, key, given.revisit_on, given.note)

    def pause(self, customer_id: int) -> Task | None:
        """Begin a pause."""
        entered = PauseDialog.ask(self._desk, self._over, customer_id)
        return self._order(pauses.add_pause, entered) if entered is not None else None

    def end_pause(self, key: int) -> Task | None:
        """End a pause today, after asking."""
        agreed = ask.confirm(
            self._over,
            self.tr("End the pause today?"),
            self.tr("Reminders are proposed again from now on."),
            self.tr("End the pause"),
        )
        return self._order(pauses.end_pause, key) if agreed else None

    def act(self, kind: str, key: int) -> Task | None:
        """Do what is left to do about a running matter."""
        acts = {"promise": self.cancel_promise, "dispute": self.settle_dispute, "pause": self.end_pause}
        return acts[kind](key)

    def _order(self, operation: object, *args: object) -> Task:
        assert callable(operation)
        return self._desk.order(operation, self._desk.now(), *args)
