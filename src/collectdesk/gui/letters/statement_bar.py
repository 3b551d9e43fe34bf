"""Which statement of account: its kind, its days, and own words on it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from collectdesk import wording
from collectdesk.domain.keeps_claim import given_up
from collectdesk.domain.problem import Problem
from collectdesk.domain.statement import first_day
from collectdesk.gui import captions, theme
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.operations.statements import StatementAsked


class StatementBar(QWidget):
    """Tells `changed` when another statement is asked for than before."""

    changed = Signal()

    def __init__(self, today: date, language: str) -> None:
        super().__init__()
        self._today, self._language = today, language
        self.kind = ChoiceField(
            self.tr("What it shows"),
            [
                ("activity", self.tr("Movements")),
                ("outstanding", self.tr("Open items")),
                ("detailed", self.tr("Both of them")),
            ],
        )
        self.first = DateField(self.tr("From"), today, language)
        self.last = DateField(self.tr("Up to"), today, language)
        self.first.set_day(first_day(today))
        self.last.set_day(today)
        self.note = TextField(self.tr("Own words on it"))
        self.note.line.setPlaceholderText(self.tr("Stands below our text; may stay empty"))
        self._warning = captions.body("", wrap=True)
        self._warning.setStyleSheet(f"color: {theme.look().palette.tone('warn')[0]};")
        self._warning.hide()
        self._told: StatementAsked | None = self.asked()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.look().px(12))
        grid.setVerticalSpacing(theme.look().px(4))
        for place, (field, stretch) in enumerate(
            ((self.kind, 3), (self.first, 2), (self.last, 2), (self.note, 4))
        ):
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, stretch)
        grid.addWidget(self._warning, 1, 0, 1, 4)
        self.kind.finished.connect(self._on_kind)
        self.note.changed.connect(self._on_note)
        self.note.finished.connect(self._on_done)
        for field in (self.first, self.last):
            field.line.left.connect(self._on_done)
            field.line.returnPressed.connect(self._on_done)

    def asked(self) -> StatementAsked | None:
        """Give what is asked for, or None after saying below a day what is wrong with it."""
        kind = self.kind.key()
        last = self.last.read()
        first = last if kind == "outstanding" else self.first.read()
        if first is None or last is None:
            return None
        if last > self._today:
            self._tell(self.last, Problem("statement-day-ahead", day=last.isoformat()))
            return None
        if first > last:
            days = {"first": first.isoformat(), "last": last.isoformat()}
            self._tell(self.first, Problem("statement-days-wrong", **days))
            return None
        return StatementAsked(kind, first, last, self.note.text())

    def warning(self) -> str:
        """Give what is said about the own words, empty for nothing."""
        return self._warning.text()

    def _tell(self, field: DateField, problem: Problem) -> None:
        field.show_wrong(wording.tell(problem, self._language))

    def _on_kind(self) -> None:
        self.first.setEnabled(self.kind.key() != "outstanding")
        self._on_done()

    def _on_note(self) -> None:
        gives_up = given_up(self.note.text())
        self._warning.setText(wording.say("statement-gives-up", self._language) if gives_up else "")
        self._warning.setVisible(bool(gives_up))

    def _on_done(self) -> None:
        asked = self.asked()
        if asked is not None and asked != self._told:
            self._told = asked
            self.changed.emit()
