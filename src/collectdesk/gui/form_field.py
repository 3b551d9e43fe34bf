"""The frame of every field: its name above the control, a hint or what is wrong below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from collectdesk.gui import captions, theme


class FormField(QWidget):
    """A name above `control`, and below it a small hint or what is wrong.

    `changed` comes while the owner edits, `finished` when the owner goes on or has chosen. With `keeps_line`
    the place of the hint is kept while it is empty, so that nothing moves when it comes and goes.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        name: str,
        control: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        keeps_line: bool = False,
    ) -> None:
        super().__init__(parent)
        control.setAccessibleName(name)
        caption = captions.small(name, wrap=True)
        caption.setBuddy(control)
        self._control = control
        self._keeps_line = keeps_line
        self._hint = captions.small(hint, wrap=not keeps_line)
        self._wrong: QLabel = captions.error()
        self._wrong.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(3))
        for part in (caption, control, self._hint, self._wrong):
            box.addWidget(part)
        box.addStretch(1)
        # only now: shown before it stands in the field, it would be a window of its own
        self._show_hint()
        self.setFocusProxy(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_wrong(self, sentence: str) -> None:
        """Say below the field what is wrong with it; an empty sentence takes it back."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._show_hint()
        self._control.setAccessibleDescription(sentence)
        self._control.setProperty("wrong", "true" if sentence else "false")
        self._control.style().unpolish(self._control)
        self._control.style().polish(self._control)

    def set_hint(self, hint: str) -> None:
        """Say something quiet below the field; empty for nothing."""
        self._hint.setText(hint)
        self._show_hint()

    def _show_hint(self) -> None:
        room = self._keeps_line or bool(self._hint.text())
        self._hint.setVisible(room and not self._wrong.text())

    def _on_edited(self) -> None:
        self.show_wrong("")
        self.changed.emit()
