"""The question whether late interest is claimed or let go; what is let go needs a reason."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import TextField, TickField
from collectdesk.gui.log.small_dialog import SmallDialog

KEEP, WAIVE = "keep", "waive"


class Decided(NamedTuple):
    """What the owner decided about interest, and whether the fixed sum is claimed too."""

    decision: str
    fixed_sum: bool
    why: str


class DecideDialog(SmallDialog):
    """Asks about the claims named in `sentence`; saves nothing itself. `fixed` is the fixed sum in words."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, decision: str, sentence: str, fixed: str = ""
    ) -> None:
        keeps = decision == KEEP
        super().__init__(
            parent,
            self.tr("Keep the interest") if keeps else self.tr("Waive the interest"),
            sentence,
            self.tr("Keep") if keeps else self.tr("Waive"),
        )
        self._language, self._decision = desk.language, decision
        self._decided: Decided | None = None
        self.fixed = TickField(self.tr("Claim the fixed sum of {amount} too").format(amount=fixed))
        self.fixed.set_ticked(ticked=keeps)
        self.fixed.setVisible(keeps and bool(fixed))
        self.why = TextField(self.tr("Why"), self.tr("May stay empty") if keeps else "")
        self.box.addWidget(self.fixed)
        self.box.addWidget(self.why)
        self.why.setFocus()

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget | None, decision: str, sentence: str, fixed: str = ""
    ) -> Decided | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, decision, sentence, fixed)
        dialog.exec()
        dialog.deleteLater()
        return dialog.decided()

    def decided(self) -> Decided | None:
        """Give what was decided; None until it is."""
        return self._decided

    def take(self) -> None:
        """Accept, unless a reason is missing."""
        why = self.why.text()
        if self._decision == WAIVE and not why:
            self.why.show_wrong(wording.say("waive-reason-missing", self._language))
            self.why.setFocus()
            return
        fixed = self.fixed.isVisibleTo(self) and self.fixed.ticked()
        self._decided = Decided(self._decision, fixed, why)
        self.accept()
