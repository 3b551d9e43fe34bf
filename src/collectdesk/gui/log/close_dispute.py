"""The question how a dispute ended, or when to come back to it."""

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import TextField
from collectdesk.gui.log import words
from collectdesk.gui.log.choice_row import ChoiceRow
from collectdesk.gui.log.small_dialog import SmallDialog


class Outcome(NamedTuple):
    """How it ended; an empty `outcome` means it goes on until `revisit_on`."""

    outcome: str
    note: str
    revisit_on: date | None


class CloseDispute(SmallDialog):
    """Asks for the outcome of a dispute; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, about: str) -> None:
        super().__init__(parent, self.tr("How does the dispute stand"), about, self.tr("Save"))
        self._desk = desk
        self._outcome: Outcome | None = None
        goes_on = ("", self.tr("It goes on"))
        self.outcome = ChoiceRow(self.tr("Outcome"), [*words.choices(words.OUTCOMES), goes_on])
        self.outcome.choose("")
        self.revisit = DateField(self.tr("Come back to it on"), desk.today(), desk.language)
        self.revisit.set_day(desk.today() + timedelta(days=7))
        self.note = TextField(self.tr("Note"))
        for part in (self.outcome, self.revisit, self.note):
            self.box.addWidget(part)
        self.outcome.changed.connect(self._on_outcome)
        self.outcome.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, about: str) -> Outcome | None:
        """Ask how a dispute stands; None if the owner thought better of it."""
        dialog = cls(desk, parent, about)
        dialog.exec()
        dialog.deleteLater()
        return dialog.given()

    def given(self) -> Outcome | None:
        """Give what was entered; None until it is."""
        return self._outcome

    def take(self) -> None:
        """Read the fields and accept."""
        ended = self.outcome.key()
        revisit = None if ended else self.revisit.read()
        if ended or revisit is not None:
            self._outcome = Outcome(ended, self.note.text(), revisit)
            self.accept()

    def _on_outcome(self) -> None:
        self.revisit.setVisible(not self.outcome.key())
