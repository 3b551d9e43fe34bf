"""The card that answers a reason: what to ask, what to offer, what not to say; the owner may rewrite it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, facts_box, theme
from collectdesk.gui.card import Card
from collectdesk.gui.desk import Desk
from collectdesk.gui.flow import Flow
from collectdesk.gui.form_fields import LinesField
from collectdesk.operations import answers
from collectdesk.operations.answers import Answer


class AnswerCard(Card):
    """Shows the card of `show_reason`; `step_asked` carries the key of a button that does it."""

    step_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.answer: Answer | None = None
        self.editing = False
        head = QHBoxLayout()
        self._title = captions.strong()
        self._title.setWordWrap(True)
        head.addWidget(self._title, 1)
        self.edit = buttons.icon_only("pen-line", self.tr("Write this card yourself"), self.start_editing)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self._content = QWidget()
        self.box.addWidget(self._content)
        self.fields: dict[str, LinesField] = {}

    def show_reason(self, reason: str) -> None:
        """Show the card of a reason; empty is the card for when nothing was said yet."""
        self.editing = False
        self.answer = answers.answer(self.desk.reader, self.desk.language, reason or "other")
        self._title.setText(self.answer.title if reason else self.tr("First find out why"))
        self.edit.setVisible(True)
        self._fill(self._shown(self.answer))

    def start_editing(self) -> None:
        """Open the three texts to be written."""
        if self.answer is None:
            return
        self.editing = True
        self.edit.hide()
        content = QWidget()
        box = _column(content)
        self.fields = {
            "ask": LinesField(self.tr("Ask, one question a line"), 4),
            "offer": LinesField(self.tr("Offer"), 4),
            "avoid": LinesField(self.tr("Do not say"), 3),
        }
        for part, field in self.fields.items():
            field.set_text("\n".join(getattr(self.answer, part)))
            box.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(buttons.quiet(self.tr("Save"), self.save))
        row.addWidget(buttons.plain(self.tr("Cancel"), self.leave))
        row.addStretch(1)
        if self.answer.edited:
            row.addWidget(buttons.plain(self.tr("As it came"), self.restore, "undo-2"))
        box.addLayout(row)
        self._fill(content)
        self.fields["ask"].setFocus()

    def save(self) -> None:
        """Keep the owner's words."""
        if self.answer is None:
            return
        told = {part: field.text().split("\n") for part, field in self.fields.items()}
        task = self.desk.order(
            answers.change_answer, self.desk.now(), self.desk.language, self.answer.reason, **told
        )
        task.done.connect(self._on_saved)

    def restore(self) -> None:
        """Let the card say again what it said at first."""
        if self.answer is not None:
            task = self.desk.order(
                answers.restore_answer, self.desk.now(), self.desk.language, self.answer.reason
            )
            task.done.connect(self._on_saved)

    def leave(self) -> None:
        """Show the card as it is."""
        self.show_reason(self.answer.reason if self.answer is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the texts as they were."""
        if self.editing and event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _shown(self, answer: Answer) -> QWidget:
        content = QWidget()
        box = _column(content)
        for name, lines in (
            (self.tr("Ask"), answer.ask),
            (self.tr("Offer"), answer.offer),
            (self.tr("Do not say"), answer.avoid),
        ):
            if lines:
                box.addWidget(facts_box.section(name))
            for line in lines:
                said = captions.body(line, wrap=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                box.addWidget(said)
        row = QWidget()
        flow = Flow(row, theme.look().px(6))
        for key in answer.buttons:
            button = buttons.quiet(self._step(key), self._on_step)
            button.setProperty("key", key)
            flow.addWidget(button)
        box.addSpacing(theme.look().px(6))
        box.addWidget(row)
        return content

    def _step(self, key: str) -> str:
        return {
            "resend_papers": self.tr("Send the papers again"),
            "dispute": self.tr("Record a dispute"),
            "promise": self.tr("Record a promise"),
            "pause": self.tr("Pause"),
            "letter": self.tr("Prepare a letter"),
            "next_call": self.tr("Call again"),
        }.get(key, key)

    def _fill(self, content: QWidget) -> None:
        self.box.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _on_step(self) -> None:
        self.step_asked.emit(str(self.sender().property("key")))

    def _on_saved(self, _changed: object) -> None:
        self.leave()


def _column(content: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(content)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.look().px(4))
    return box
