"""The questions what became of a posted letter: delivered on which day, or come back and why."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.posting import ENDS, WITHOUT_NUMBER
from collectdesk.domain.problem import Problem
from collectdesk.gui.claim.proof_field import ProofField
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.letters import posting_words
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.store.queries.letters import claimed
from collectdesk.store.queries.postings import PostingRow

translate = QCoreApplication.translate


class Arrived(NamedTuple):
    """What became of a posting; `ended` is empty for a delivery, `number` what now stands on the slip."""

    ended: str
    on: date
    number: str
    document_id: int | None
    note: str


class ArrivalDialog(SmallDialog):
    """Asks about one posting, delivered or `back`; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, posting: PostingRow, *, back: bool) -> None:
        title = self.tr("{letter} came back") if back else self.tr("{letter} was delivered")
        verb = self.tr("Note it as come back") if back else self.tr("Note the delivery")
        super().__init__(parent, title.format(letter=posting.letter), _told(posting, desk, back=back), verb)
        self._desk, self._posting, self._back = desk, posting, back
        self._entered: Arrived | None = None
        ends = [(each, posting_words.end(each)) for each in ENDS]
        self.ended = ChoiceField(self.tr("Why"), ends)
        self.on = DateField(self.tr("On which day"), desk.today(), desk.language)
        self.number = TextField(self.tr("Number"))
        self.note = TextField(self.tr("Note"), self.tr("What the post wrote on it"))
        invoices = claimed(desk.reader, [posting.letter_id])
        self.proof = ProofField(desk, self, posting.customer_id, invoices, "posting")
        self.box.addWidget(FormRow((self.ended, 3), (self.number, 3), (self.on, 2)))
        self.box.addWidget(self.note)
        self.box.addWidget(self.proof)
        self.ended.setVisible(back)
        self.note.setVisible(back)
        self.number.setVisible(not back and posting.kind not in WITHOUT_NUMBER)
        self.number.set_text(posting.number)
        if posting.document_id is not None:
            self.proof.choice.set_key(str(posting.document_id))
        self.on.set_day(desk.today())
        self.on.setFocus()
        self.on.line.selectAll()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, posting: PostingRow, *, back: bool) -> Arrived | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, posting, back=back)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> Arrived | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        on = self.on.read()
        if on is None:
            return
        problem = None
        if on > self._desk.today():
            problem = Problem("posting-in-future")
        elif on < self._posting.posted_on:
            problem = Problem("delivery-before-posting", day=self._posting.posted_on.isoformat())
        if problem is not None:
            self.on.show_wrong(wording.tell(problem, self._desk.language))
            self.on.setFocus()
            return
        ended = self.ended.key() if self._back else ""
        self._entered = Arrived(ended, on, self.number.text(), self.proof.document_id(), self.note.text())
        self.accept()


def _told(posting: PostingRow, desk: Desk, *, back: bool) -> str:
    sent = posting_words.of_row(posting, desk.language)
    if back:
        follows = translate(
            "posting",
            "It is kept as proof that you tried. It counts as delivered only where you confirm that.",
        )
    else:
        follows = translate(
            "posting",
            "With a number or a filed paper a letter that asks for payment moves the limitation by itself.",
        )
    return f"{sent}\n{follows}"
