"""The question where addresses are printed: on labels or envelopes, from which label, moved how far."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import captions, labels
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import ChoiceField, NumberField, TextField
from collectdesk.gui.letters.post_paper import OnPaper
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.small_dialog import SmallDialog

# The papers with how many labels a sheet has, none for an envelope; the geometry is in `paper`.
_LABELS = {"L7160": 21, "L7163": 14, "A4-3x8": 24, "DL": 0, "C5": 0, "C4": 0}
_PAPERS = {
    "L7160": QT_TRANSLATE_NOOP("posting", "Labels 3 x 7, 63.5 x 38.1 mm (Avery L7160)"),
    "L7163": QT_TRANSLATE_NOOP("posting", "Labels 2 x 7, 99.1 x 38.1 mm (Avery L7163)"),
    "A4-3x8": QT_TRANSLATE_NOOP("posting", "Labels 3 x 8, 70 x 37 mm"),
    "DL": QT_TRANSLATE_NOOP("posting", "Envelopes DL, 220 x 110 mm"),
    "C5": QT_TRANSLATE_NOOP("posting", "Envelopes C5, 229 x 162 mm"),
    "C4": QT_TRANSLATE_NOOP("posting", "Envelopes C4, 324 x 229 mm"),
}
_MOST = 10.0


class AddressDialog(SmallDialog):
    """Asks for the paper; prints nothing itself. `without` are the customers who have no address."""

    def __init__(self, desk: Desk, parent: QWidget | None, without: Sequence[str] = ()) -> None:
        super().__init__(
            parent,
            self.tr("Address labels or envelopes"),
            self.tr("Our letters fit window envelopes DL, C5 and C4; these are for envelopes without one."),
            self.tr("Show"),
        )
        self._language = desk.language
        self._asked: OnPaper | None = None
        named = [(key, QCoreApplication.translate("posting", str(text))) for key, text in _PAPERS.items()]
        self.paper = ChoiceField(self.tr("Print on"), named)
        self.start = NumberField(self.tr("First free label"), 1, max(_LABELS.values()))
        moved = self.tr("Millimetres, at most 10; minus moves it back")
        self.right = TextField(self.tr("Move right"), moved)
        self.down = TextField(self.tr("Move down"), moved)
        self.box.addWidget(self.paper)
        self.box.addWidget(FormRow((self.start, 1), (self.right, 1), (self.down, 1)))
        said = self.tr("Left out, because no address is known: {names}")
        self.left_out = captions.body(said.format(names=labels.in_a_row(without)), wrap=True)
        self.left_out.setVisible(bool(without))
        self.box.addWidget(self.left_out)
        self.start.set_number(1)
        for field in (self.right, self.down):
            field.set_text("0")
        self.paper.changed.connect(self._on_paper)
        self.paper.setFocus()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, without: Sequence[str] = ()) -> OnPaper | None:
        """Ask; None if the owner thought better of it."""
        dialog = cls(desk, parent, without)
        dialog.exec()
        dialog.deleteLater()
        return dialog.asked()

    def asked(self) -> OnPaper | None:
        """Give what was chosen; None until it is."""
        return self._asked

    def take(self) -> None:
        """Read the fields and accept."""
        paper, start = self.paper.key(), 1
        if _LABELS[paper]:
            readable, number = self.start.read(needed=True)
            if not readable or number is None:
                return
            start = number
            if start > _LABELS[paper]:
                problem = Problem("labels-start-wrong", labels=_LABELS[paper])
                self.start.show_wrong(wording.tell(problem, self._language))
                return
        right, down = self._millimetres(self.right), self._millimetres(self.down)
        if right is None or down is None:
            return
        self._asked = OnPaper(paper, start, right, down)
        self.accept()

    def _millimetres(self, field: TextField) -> float | None:
        """Read a field, with a comma or a point; None after saying below what is wrong."""
        try:
            found = float(field.text().replace(",", ".").replace("−", "-") or "0")
        except ValueError:
            found = _MOST + 1
        if abs(found) <= _MOST:
            return found
        field.show_wrong(wording.tell(Problem("labels-moved-too-far"), self._language))
        return None

    def _on_paper(self) -> None:
        self.start.setVisible(bool(_LABELS[self.paper.key()]))
        if self.isVisible():
            self.fit()
