"""What the owner decides about a legal attest letter: its text with its size on the form, and copies."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.form_fields import NumberField, TextField, TickField
from collectdesk.operations.attest import PAY_DAYS, AttestEntered
from collectdesk.paper.attest.cells import count
from collectdesk.paper.attest.facts import Party

_MOST_DAYS = 90
_MOST_SHEETS = 200


class AttestForm(QWidget):
    """Tells `changed` with every edit, and `days_changed` when our text has to be made for other days."""

    changed = Signal()
    days_changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entered: AttestEntered | None = None
        self._filling = False
        self._told: list[str] = []
        self.own_name = TextField(self.tr("Sender"))
        self.their_name = TextField(self.tr("Addressee"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font())
        self.told_size = captions.small()
        self.ours = buttons.link(self.tr("Back to our text"), self.bring_back)
        self.days = NumberField(self.tr("Days to pay, from receipt"), 1, _MOST_DAYS)
        self.enclosures = NumberField(self.tr("Enclosed sheets"), 0, _MOST_SHEETS)
        self.copy_name = TextField(self.tr("A copy goes to (name)"))
        self.copy_address = TextField(self.tr("Address of the copy"))
        self.bought = TickField(
            self.tr("Print on the post office's own form"),
            self.tr("Only names, addresses and text are printed; the form is in the printer."),
        )
        self._notes = QWidget()
        self._notes_box = QVBoxLayout(self._notes)
        self._notes_box.setContentsMargins(0, 0, 0, 0)
        self._notes_box.setSpacing(theme.look().px(4))
        self._lay_out()
        self.text.textChanged.connect(self._on_text)
        self.days.finished.connect(self._on_days)
        for field in (self.own_name, self.their_name, self.enclosures, self.copy_name, self.copy_address):
            field.changed.connect(self._on_edited)
        self.bought.changed.connect(self._on_edited)

    def show_letter(self, entered: AttestEntered) -> None:
        """Show a letter as it was drafted; names that the owner changed for the same customer stay."""
        self._filling = True
        before, self._entered = self._entered, entered
        same = before is not None and before.proposal.customer_id == entered.proposal.customer_id
        for field, which in ((self.own_name, "sender"), (self.their_name, "recipient")):
            party: Party = getattr(entered, which)
            typed = same and field.text() != getattr(before, which).name
            field.set_text(field.text() if typed else party.name)
            field.set_hint(_in_a_line(party.address))
        if self.text.toPlainText() != entered.text:
            self.text.setPlainText(entered.text)
        self.days.set_number(entered.pay_days)
        self._filling = False
        self._tell_size()

    def entered(self) -> AttestEntered | None:
        """Give the letter as it stands; None if there is none, or a field cannot be read."""
        if self._entered is None:
            return None
        days_read, days = self.days.read(needed=True)
        sheets_read, sheets = self.enclosures.read()
        if not days_read or not sheets_read:
            return None
        name, address = self.copy_name.text(), self.copy_address.text()
        return replace(
            self._entered,
            sender=replace(self._entered.sender, name=self.own_name.text()),
            recipient=replace(self._entered.recipient, name=self.their_name.text()),
            text=self.text.toPlainText(),
            pay_days=days or PAY_DAYS,
            enclosures=sheets or 0,
            copy_to=Party(name, address) if name or address else None,
            bought_form=self.bought.ticked(),
        )

    def edited(self) -> bool:
        """Tell whether the owner changed our text."""
        return self._entered is not None and self.text.toPlainText() != self._entered.standard

    def bring_back(self) -> None:
        """Take our text again; the text field's own Undo brings back what was written."""
        if self._entered is not None:
            cursor = self.text.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(self._entered.standard)

    def show_notices(self, problems: Sequence[Problem], stopped: str = "") -> None:
        """Say what stops the letter and what the owner should look at before it is printed."""
        while (item := self._notes_box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        told = [("bad", stopped)] if stopped else []
        told += [("warn", wording.tell(problem, self._language)) for problem in problems]
        self._told = [sentence for _tone, sentence in told]
        for tone, sentence in told:
            label = captions.body(sentence, wrap=True)
            label.setStyleSheet(f"color: {theme.look().palette.tone(tone)[0]};")
            self._notes_box.addWidget(label)
        self._notes.setVisible(bool(told))

    def notices(self) -> list[str]:
        """Give the sentences shown."""
        return list(self._told)

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        # the style sheet sets the least height of the field itself
        written = QGridLayout()
        written.setRowMinimumHeight(0, look.px(190))
        written.addWidget(self.text, 0, 0)
        parties = QHBoxLayout()
        parties.setSpacing(look.px(12))
        for field in (self.own_name, self.their_name):
            parties.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self.told_size)
        below.addStretch(1)
        below.addWidget(self.ours)
        numbers = QHBoxLayout()
        numbers.setSpacing(look.px(12))
        for field in (self.days, self.enclosures):
            numbers.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        copies = QHBoxLayout()
        copies.setSpacing(look.px(12))
        copies.addWidget(self.copy_name, 1)
        copies.addWidget(self.copy_address, 2)
        box.addLayout(parties)
        box.addWidget(self._notes)
        box.addLayout(written, 1)
        for row in (below, numbers, copies):
            box.addLayout(row)
        box.addWidget(self.bought)

    def _tell_size(self) -> None:
        size = count(self.text.toPlainText())
        parts = (
            self.tr("%n character(s)", "", size.characters),
            self.tr("%n row(s)", "", size.rows),
            self.tr("%n page(s)", "", size.pages),
        )
        self.told_size.setText("  ·  ".join(parts))
        edited = self.edited()
        self.ours.setVisible(edited)
        self.days.line.setEnabled(not edited)
        self.days.set_hint(self.tr("Change the days in the text itself.") if edited else "")

    def _on_text(self) -> None:
        if not self._filling:
            self._tell_size()
            self.changed.emit()

    def _on_edited(self) -> None:
        self.changed.emit()

    def _on_days(self) -> None:
        readable, days = self.days.read(needed=True)
        if readable and self._entered is not None and days != self._entered.pay_days:
            self.days_changed.emit()


def _in_a_line(address: str) -> str:
    return " ".join(address.split()) or "—"
