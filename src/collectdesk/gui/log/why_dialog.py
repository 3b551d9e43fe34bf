"""The question why something is taken back."""

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import TextField
from collectdesk.gui.log.small_dialog import SmallDialog


class WhyDialog(SmallDialog):
    """Asks for one line of reason; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, sentence: str, verb: str) -> None:
        super().__init__(parent, title, sentence, verb)
        self._language = desk.language
        self.why = TextField(self.tr("Why"))
        self.box.addWidget(self.why)
        self.why.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, title: str, sentence: str, verb: str) -> str:
        """Ask for the reason; empty if the owner thought better of it."""
        dialog = cls(desk, parent, title, sentence, verb)
        agreed = dialog.exec() == cls.DialogCode.Accepted
        why = dialog.why.text()
        dialog.deleteLater()
        return why if agreed else ""

    def take(self) -> None:
        """Accept unless nothing was written."""
        if self.why.text():
            self.accept()
        else:
            self.why.show_wrong(wording.say("promise-reason-missing", self._language))
