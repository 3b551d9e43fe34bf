"""The place in a form where documents are dropped, pasted or chosen; they are filed with the form."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, buttons, captions, choose_file, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.taken import Taken, from_paths
from collectdesk.gui.documents.taker import Taker


def choose(desk: Desk, parent: QWidget) -> list[Taken]:
    """Ask for files; none if the owner thought better of it. One that cannot be read is told."""
    title = QCoreApplication.translate("Attached", "Choose documents to file")
    try:
        return from_paths(choose_file.several(parent, title))
    except Problem as problem:
        ask.tell_problem(parent, problem, desk.language)
        return []


class Attached(QWidget):
    """Lists what was taken, each with a way to leave it out again; `changed` comes after either."""

    changed = Signal()

    def __init__(self, desk: Desk, over: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.files: list[Taken] = []
        self.taker = Taker(desk, over)
        self.taker.took.connect(self.add)
        look = theme.look()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.choose_button = buttons.plain(self.tr("Choose files"), self._on_choose, "plus")
        self.paste_button = buttons.plain(self.tr("Paste"), self._on_paste, "clipboard-paste")
        self._hint = captions.small(self.tr("or drop files and paste screenshots here"), wrap=True)
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        line.addWidget(self.choose_button)
        line.addWidget(self.paste_button)
        line.addWidget(self._hint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(2))
        box.addWidget(self._list)
        box.addLayout(line)
        self._list.hide()

    def add(self, taken: Sequence[Taken]) -> None:
        """Take these too; the same bytes once."""
        known = {each.content for each in self.files}
        self.files += [each for each in taken if each.content not in known]
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Leave all out."""
        self.files = []
        self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, each in enumerate(self.files):
            self._rows.addWidget(self._line(number, each))
        self._list.setVisible(bool(self.files))

    def _line(self, number: int, taken: Taken) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = captions.title(taken.name)
        name.setFont(theme.font())
        row.addWidget(name)
        row.addWidget(captions.small(size(len(taken.content))))
        row.addStretch(1)
        remove = buttons.icon_only("x", self.tr("Leave out {name}").format(name=taken.name), self._on_remove)
        remove.setProperty("number", number)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignRight)
        return line

    def _on_remove(self) -> None:
        del self.files[int(self.sender().property("number"))]
        self._show()
        self.changed.emit()

    def _on_choose(self) -> None:
        self.add(choose(self._desk, self))

    def _on_paste(self) -> None:
        if not self.taker.paste():
            self._hint.setText(self.tr("There is nothing to file on the clipboard."))


def size(count: int) -> str:
    """Give a number of bytes as people read it."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
