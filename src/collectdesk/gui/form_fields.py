"""The plain fields of a form: a line, several lines, a choice, a whole number, a tick; each with its name."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.choice import Choice
from collectdesk.gui.form_field import FormField
from collectdesk.gui.line import Line
from collectdesk.gui.tick import Tick


class TextField(FormField):
    """One line of text."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.line = Line()
        super().__init__(name, self.line, hint, parent)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self.finished)
        self.line.returnPressed.connect(self.finished)

    def text(self) -> str:
        """Give what was typed, without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Fill in `text`."""
        self.line.setText(text)
        self.show_wrong("")


class NumberField(TextField):
    """A whole number from `least` to `most`, or nothing; other text is refused while typing."""

    def __init__(
        self, name: str, least: int, most: int, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint, parent)
        self.least, self.most = least, most
        self.line.setMaxLength(len(str(most)) + 1)
        self.line.setFont(theme.font(figures=True))

    def set_number(self, number: int | None) -> None:
        """Fill in `number`; None leaves the field empty."""
        self.set_text("" if number is None else str(number))

    def number(self) -> int | None:
        """Give the number, None for an empty field; raise ValueError for anything else."""
        text = self.text()
        if not text:
            return None
        number = int(text)
        if not self.least <= number <= self.most:
            raise ValueError(text)
        return number

    def read(self, *, needed: bool = False) -> tuple[bool, int | None]:
        """Give whether the field can be read, and its number; what is wrong is told below the field."""
        try:
            number = self.number()
        except ValueError:
            number = None
            readable = False
        else:
            readable = number is not None or not needed
        if not readable:
            told = self.tr("A whole number from {least} to {most}")
            self.show_wrong(told.format(least=self.least, most=self.most))
        return readable, number


class _Lines(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the owner went on."""
        super().focusOutEvent(event)
        self.left.emit()


class LinesField(FormField):
    """Several lines, such as an address; Tab goes on to the next field."""

    def __init__(self, name: str, lines: int = 3, hint: str = "", parent: QWidget | None = None) -> None:
        self.edit = _Lines()
        super().__init__(name, self.edit, hint, parent)
        self.edit.setTabChangesFocus(True)
        self.edit.setFont(theme.font())
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + theme.look().px(26))
        self.edit.textChanged.connect(self._on_changed)
        self.edit.left.connect(self.finished)
        self._filling = False

    def text(self) -> str:
        """Give what was typed, without empty lines at the end."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Fill in `text`."""
        self._filling = True
        self.edit.setPlainText(text)
        self._filling = False
        self.show_wrong("")

    def _on_changed(self) -> None:
        if not self._filling:
            self._on_edited()


class ChoiceField(FormField):
    """One of a few things; keys are what the book keeps, texts what is shown."""

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]], hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.box = Choice()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        super().__init__(name, self.box, hint, parent)
        for key, text in choices:
            self.box.addItem(text, key)
        self.box.activated.connect(self._on_edited)
        self.box.activated.connect(self._on_chosen)

    def key(self) -> str:
        """Give the key of the chosen one."""
        return str(self.box.currentData())

    def set_key(self, key: str) -> None:
        """Choose `key`; one that is not offered, such as a rare currency, is added as it is."""
        at = self.box.findData(key)
        if at < 0:
            self.box.addItem(key, key)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)

    def _on_chosen(self) -> None:
        self.finished.emit()


class TickField(QWidget):
    """Something that is so or not; `hint` says quietly what follows from it."""

    changed = Signal()
    finished = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Tick(name)
        self.box.setAccessibleDescription(hint)
        self.box.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(3))
        column.addWidget(self.box)
        if hint:
            told = captions.small(hint, wrap=True)
            told.setIndent(theme.look().px(27))
            column.addWidget(told)
        self.setFocusProxy(self.box)

    def ticked(self) -> bool:
        """Tell whether it is so."""
        return self.box.isChecked()

    def set_ticked(self, *, ticked: bool) -> None:
        """Say whether it is so, without telling."""
        self.box.setChecked(ticked)

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.finished.emit()
