"""What the owner does with posted letters: notes the posting, the delivery, the return; takes one back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.arrival_dialog import ArrivalDialog
from collectdesk.gui.letters.post_dialog import PostDialog
from collectdesk.operations import postings as operations
from collectdesk.store.queries import letters, postings


class Posting(QObject):
    """Asks over `over` and gives the orders."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over

    def note(self, keys: Sequence[int]) -> None:
        """Ask how these letters were posted; none of them is cancelled."""
        rows = [letters.letter(self._desk.reader, key) for key in keys]
        entered = PostDialog.ask(self._desk, self._over.window(), rows)
        if entered is not None:
            self._desk.order(operations.note_postings, self._desk.now(), entered)

    def note_delivery(self, key: int) -> None:
        """Ask when a posting was delivered."""
        self._note_arrival(key, back=False)

    def note_return(self, key: int) -> None:
        """Ask when and why a posting came back."""
        self._note_arrival(key, back=True)

    def take_back(self, key: int) -> None:
        """Take a posting out of the book; the line of what was saved offers to undo it."""
        self._desk.order(operations.void_posting, self._desk.now(), key)

    def _note_arrival(self, key: int, *, back: bool) -> None:
        row = postings.posting(self._desk.reader, key)
        told = ArrivalDialog.ask(self._desk, self._over.window(), row, back=back)
        if told is None:
            return
        now, proof = self._desk.now(), told.document_id
        if back:
            order, ended, note = operations.note_return, told.ended, told.note
            self._desk.order(order, now, key, ended, told.on, document_id=proof, note=note)
        else:
            number = told.number
            self._desk.order(operations.note_delivery, now, key, told.on, number=number, document_id=proof)
