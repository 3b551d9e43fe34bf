"""Beside a printed letter: how it was posted, what became of it, and the buttons to note both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import posting_words
from collectdesk.store.queries import postings
from collectdesk.store.queries.letters import LetterRow
from collectdesk.store.queries.postings import PostingRow


class PostingStrip(QWidget):
    """Tells `post_asked`, and with the id of a posting `delivered_asked`, `back_asked`, `taken_back`."""

    post_asked = Signal()
    delivered_asked = Signal(int)
    back_asked = Signal(int)
    taken_back = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: list[PostingRow] = []
        look = theme.look()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(2))
        self.post = buttons.quiet(self.tr("Posted…"), self.post_asked.emit, "mail")
        self.delivered = buttons.quiet(self.tr("Delivered…"), self._on_delivered, "circle-check")
        self.back = buttons.quiet(self.tr("Came back…"), self._on_back, "undo-2")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(look.px(6))
        for button in (self.post, self.delivered, self.back):
            self._tools.addWidget(button)
        self._tools.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        box.addLayout(self._lines)
        box.addLayout(self._tools)

    def show_letter(self, letter: LetterRow) -> None:
        """Show the postings of a letter; what can be noted next has its button."""
        self.rows = postings.of_letter(self._desk.reader, letter.id)
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in self.rows:
            self._lines.addWidget(self._line(row))
        under_way = self._under_way() is not None
        self.delivered.setVisible(under_way)
        self.back.setVisible(under_way)
        arrived = any(row.state == "delivered" for row in self.rows)
        self.post.setVisible(letter.cancelled_on is None and not under_way and not arrived)

    def _line(self, row: PostingRow) -> QWidget:
        line = QWidget()
        parts = QHBoxLayout(line)
        parts.setContentsMargins(0, 0, 0, 0)
        told = posting_words.of_row(row, self._desk.language)
        more = " · ".join(part for part in (row.note, row.document) if part)
        words = captions.body(f"{told}\n{more}" if more else told, wrap=True)
        button = buttons.link(self.tr("Take back"), self._on_take_back)
        button.setProperty("key", row.id)
        button.setAccessibleName(f"{button.text()}: {told}")
        parts.addWidget(words, 1)
        parts.addWidget(button)
        return line

    def _under_way(self) -> PostingRow | None:
        """Give the last posting of which nobody noted yet what became of it."""
        return next((row for row in reversed(self.rows) if row.state == "posted"), None)

    def _on_delivered(self) -> None:
        row = self._under_way()
        if row is not None:
            self.delivered_asked.emit(row.id)

    def _on_back(self) -> None:
        row = self._under_way()
        if row is not None:
            self.back_asked.emit(row.id)

    def _on_take_back(self) -> None:
        self.taken_back.emit(int(self.sender().property("key")))
