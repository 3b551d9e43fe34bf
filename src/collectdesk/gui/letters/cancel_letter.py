"""The dialog that asks why a printed letter is cancelled."""

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import TextField
from collectdesk.gui.small_dialog import SmallDialog
from collectdesk.store.queries.letters import LetterRow


class CancelLetter(SmallDialog):
    """Asks for the reason; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, letter: LetterRow) -> None:
        super().__init__(parent)
        self._language = desk.language
        self.setWindowTitle(self.tr("Cancel a letter"))
        self.why = TextField(self.tr("Reason"))
        self.why.line.setPlaceholderText(self.tr("Such as: wrong address, never posted"))
        self.button = buttons.primary(self.tr("Cancel the letter"), self._on_accept)
        look = theme.look()
        self.box.addWidget(captions.strong(self.tr("Cancel letter {letter}").format(letter=letter.number)))
        kept = self.tr("It stays in the list, marked as cancelled; its number is not used again.")
        self.box.addWidget(captions.secondary(kept, wrap=True))
        self.box.addWidget(self.why)
        self.end_with(self.button, self.tr("Keep it"))
        self.setFixedWidth(look.px(440))
        self.why.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, letter: LetterRow) -> str | None:
        """Ask why `letter` is cancelled; None if it is not."""
        dialog = cls(desk, parent, letter)
        agreed = dialog.exec()
        dialog.deleteLater()
        return dialog.why.text() if agreed else None

    def _on_accept(self) -> None:
        if self.why.text():
            self.accept()
        else:
            self.why.show_wrong(wording.tell(Problem("cancel-reason-missing"), self._language))
