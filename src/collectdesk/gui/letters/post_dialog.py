"""The question how letters were posted: which way, when, and the number on the slip of each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.posting import WITHOUT_NUMBER, doubtful, slip_numbers
from collectdesk.domain.problem import Problem
from collectdesk.gui import captions
from collectdesk.gui.claim.proof_field import ProofField
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, LinesField, TextField
from collectdesk.gui.letters import posting_words
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.store.queries.business import business
from collectdesk.store.queries.letters import LetterRow, claimed

# What is usual for a letter that must be proved, by the law of the business.
_USUAL = {"TW": "double_registered", "CN": "ems", "GB": "signed_for", "US": "certified"}
_LINES = 7

translate = QCoreApplication.translate


class PostDialog(SmallDialog):
    """Asks about `letters` that went to the post together; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, letters: Sequence[LetterRow]) -> None:
        super().__init__(parent, _title(letters), "", self.tr("Note the posting"))
        self._desk, self._letters = desk, tuple(letters)
        self._entered: PostingEntered | None = None
        self.kind = ChoiceField(self.tr("How"), posting_words.kinds())
        self.on = DateField(self.tr("On which day"), desk.today(), desk.language)
        several = len(letters) > 1
        name = self.tr("Numbers on the slips, one line for each letter") if several else self.tr("Number")
        self.numbers = LinesField(name, min(len(letters), _LINES)) if several else TextField(name)
        self.note = TextField(self.tr("Note"), self.tr("Such as: which post office, who took it there"))
        self.proof = _proof(desk, self, letters)
        self._doubts = captions.small(wrap=True)
        self._told = captions.small(wrap=True)
        self._lay_out()
        own = business(desk.reader)
        self.kind.set_key(_USUAL.get(own.jurisdiction if own else "", "registered"))
        self.on.set_day(desk.today())
        self.kind.changed.connect(self._on_kind)
        self.numbers.changed.connect(self._on_numbers)
        self._on_kind()
        self.numbers.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, letters: Sequence[LetterRow]) -> PostingEntered | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, letters)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> PostingEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def take(self) -> None:
        """Read the fields and accept."""
        on, numbers = self.on.read(), self._numbers()
        if on is None or numbers is None or not self._day_fits(on):
            return
        sent = tuple(Sent(letter.id, number) for letter, number in zip(self._letters, numbers, strict=True))
        kind = self.kind.key()
        # who hands a letter over has seen it arrive
        delivered = on if kind == "by_hand" else None
        self._entered = PostingEntered(kind, on, sent, self.note.text(), self.proof.document_id(), delivered)
        self.accept()

    def _lay_out(self) -> None:
        self.box.addWidget(FormRow((self.kind, 3), (self.on, 2)))
        self.box.addWidget(self._told)
        self.box.addWidget(self.numbers)
        self.box.addWidget(self._doubts)
        self.box.addWidget(self.note)
        self.box.addWidget(self.proof)
        self._doubts.hide()
        if isinstance(self.numbers, LinesField):
            order = (f"{letter.number}  {letter.customer}" for letter in self._letters)
            self.numbers.edit.setPlaceholderText("\n".join(order))
            self.numbers.edit.cursorPositionChanged.connect(self._on_line)

    def _numbers(self) -> tuple[str, ...] | None:
        if self.kind.key() in WITHOUT_NUMBER:
            return ("",) * len(self._letters)
        try:
            return slip_numbers(self._typed(), len(self._letters))
        except Problem as problem:
            self.numbers.show_wrong(wording.tell(problem, self._desk.language))
            self.numbers.setFocus()
            return None

    def _typed(self) -> str:
        # an empty first line is a letter without a number
        if isinstance(self.numbers, LinesField):
            return self.numbers.edit.toPlainText()
        return self.numbers.text()

    def _day_fits(self, on: date) -> bool:
        problem = None
        latest = max(self._letters, key=_dated)
        if on > self._desk.today():
            problem = Problem("posting-in-future")
        elif on < latest.dated:
            problem = Problem("posting-before-letter", letter=latest.number, day=latest.dated.isoformat())
        if problem is not None:
            self.on.show_wrong(wording.tell(problem, self._desk.language))
            self.on.setFocus()
        return problem is None

    def _on_line(self) -> None:
        """Say which letter the line with the cursor is for."""
        if isinstance(self.numbers, LinesField):
            place = self.numbers.edit.textCursor().blockNumber()
            letter = self._letters[min(place, len(self._letters) - 1)]
            self.numbers.set_hint(f"{letter.number}  {letter.customer}")

    def _on_kind(self) -> None:
        kind = self.kind.key()
        self.numbers.setVisible(kind not in WITHOUT_NUMBER)
        self._told.setText(self._meaning(kind))
        self._on_numbers()
        if self.isVisible():
            self.fit()

    def _meaning(self, kind: str) -> str:
        if kind == "ordinary":
            return self.tr("Ordinary post proves nothing. That it arrived is only a guess.")
        if kind == "by_hand":
            return self.tr("It counts as handed over on that day. Keep a signed receipt and file it here.")
        return self.tr("The number is your proof. Note the delivery when the slip or the tracking tells it.")

    def _on_numbers(self) -> None:
        try:
            found = doubtful(slip_numbers(self._typed(), len(self._letters)))
        except Problem:
            found = ()
        said = self.tr("Look at these numbers again: {numbers}")
        self._doubts.setText(said.format(numbers=", ".join(found)))
        self._doubts.setVisible(bool(found) and self.kind.key() not in WITHOUT_NUMBER)
        if self.isVisible():
            self.fit()


def _proof(desk: Desk, over: PostDialog, letters: Sequence[LetterRow]) -> ProofField:
    """Give the field for the slip; a list stamped for several customers is filed with none of them."""
    customers = {letter.customer_id for letter in letters}
    if len(customers) > 1:
        return ProofField(desk, over, None, (), "posting")
    invoices = claimed(desk.reader, [letter.id for letter in letters])
    return ProofField(desk, over, customers.pop(), invoices, "posting")


def _title(letters: Sequence[LetterRow]) -> str:
    count = len(letters)
    if count == 1:
        return translate("posting", "Posting of {letter}").format(letter=letters[0].number)
    return translate("posting", "Posting of %n letter(s)", "", count)


def _dated(letter: LetterRow) -> date:
    return letter.dated
