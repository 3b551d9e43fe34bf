"""A card with a few records that are added, changed and removed in place, such as the contacts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card


class RecordForm(QWidget):
    """The fields of one record in the card; Enter asks to save, Escape to leave."""

    save_asked = Signal()
    left = Signal()
    remove_asked = Signal()

    def __init__(self, fields: Sequence[QWidget], *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(10))
        for field in fields:
            box.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(buttons.quiet(self.tr("Save"), self.save_asked.emit))
        row.addWidget(buttons.plain(self.tr("Cancel"), self.left.emit))
        row.addStretch(1)
        if removable:
            row.addWidget(buttons.icon_only("trash-2", self.tr("Remove"), self.remove_asked.emit))
        box.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line saves, Escape leaves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QLineEdit):
            self.save_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RecordsCard(Card):
    """Shows records one below the other; a form takes their place while one is edited.

    A card of its own kind says what a record reads like (`lines`), which fields it has (`fields`) and how
    it is kept (`save`, which ends with `finish`) or removed (`remove`).
    """

    def __init__(self, title: str, add: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records: list[Any] = []
        self.editing: Any = None
        self.form: RecordForm | None = None
        self._none = none
        head = QHBoxLayout()
        head.addWidget(captions.secondary(title), 1)
        self.add_button = buttons.icon_only("plus", add, self.add)
        head.addWidget(self.add_button)
        self.box.addLayout(head)
        self._list: QWidget | None = None
        self.setAccessibleName(title)

    def lines(self, record: Any) -> list[str]:
        """Give how a record reads; the first line stands out."""
        raise NotImplementedError

    def fields(self, record: Any) -> list[QWidget]:
        """Give the fields for a record, or for a new one if it is None."""
        raise NotImplementedError

    def save(self) -> None:
        """Order what was typed to be kept."""
        raise NotImplementedError

    def remove(self) -> None:
        """Order the record that is edited to be removed."""
        raise NotImplementedError

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these; a form that is open stays open."""
        self.records = list(records)
        if self.form is None:
            self._show_list()

    def add(self) -> None:
        """Open the form for a new record."""
        self._open(None)

    def finish(self) -> None:
        """Close the form and show the records again."""
        if self.form is not None:
            had_focus = self.form.isAncestorOf(self.form.focusWidget() or self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.editing = None
            self._show_list()
            if had_focus:
                self.add_button.setFocus()

    def _open(self, record: Any) -> None:
        self.finish()
        if self._list is not None:
            self._list.hide()
        self.editing = record
        fields = self.fields(record)
        self.form = RecordForm(fields, removable=record is not None)
        self.form.save_asked.connect(self.save)
        self.form.remove_asked.connect(self.remove)
        self.form.left.connect(self.finish)
        self.box.addWidget(self.form)
        fields[0].setFocus()

    def _show_list(self) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        box = QVBoxLayout(self._list)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(8))
        if not self.records:
            box.addWidget(captions.secondary(self._none, wrap=True))
        for number, record in enumerate(self.records):
            box.addLayout(self._row(number, self.lines(record)))
        self.box.addWidget(self._list)

    def _row(self, number: int, lines: list[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.look().px(1))
        first, *rest = lines
        words.addWidget(captions.body(first, wrap=True))
        for line in rest:
            told = captions.small(line, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(told)
        row.addLayout(words, 1)
        edit = buttons.icon_only("pen-line", self.tr("Change {name}").format(name=first), self._on_edit)
        edit.setProperty("number", number)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_edit(self) -> None:
        number = self.sender().property("number")
        self._open(self.records[int(number)])
