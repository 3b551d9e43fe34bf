"""The documents of one entry, customer or invoice, one below the other; more can be dropped on them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import attached, filing
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.documents.taker import Taker
from collectdesk.gui.log import words
from collectdesk.store.queries.documents import DocumentRow


class DocumentLines(QWidget):
    """A press on a name opens the document; what is dropped is filed for the same customer and entry."""

    def __init__(
        self,
        desk: Desk,
        *,
        customer_id: int | None = None,
        log_entry_id: int | None = None,
        invoice_ids: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.about = filing.About(customer_id, log_entry_id, invoice_ids)
        self.rows: list[DocumentRow] = []
        self.taker = Taker(desk, self)
        self.taker.took.connect(self.file)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.look().px(2))
        line = QHBoxLayout()
        line.setSpacing(theme.look().px(4))
        line.addWidget(buttons.plain(self.tr("File"), self._on_choose, "plus"))
        line.addWidget(buttons.plain(self.tr("Paste"), self._on_paste, "clipboard-paste"))
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        box.addLayout(self._list)
        box.addLayout(line)

    def show_documents(self, rows: Sequence[DocumentRow]) -> None:
        """Show these."""
        self.rows = list(rows)
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, row in enumerate(rows):
            self._list.addWidget(self._line(number, row))

    def file(self, files: list[Taken]) -> None:
        """Ask what these documents are and file them."""
        filing.file_all(self.desk, self.window(), files, self.about)

    def _line(self, number: int, row: DocumentRow) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        name = buttons.link(
            self.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, 260), self._on_open
        )
        name.setProperty("number", number)
        name.setToolTip(row.name)
        name.setAccessibleName(self.tr("Open {name}").format(name=row.name))
        box.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        parts = [words.word(words.DOCUMENTS, row.kind)]
        if row.dated is not None:
            parts.append(labels.short_day(row.dated, self.desk.language))
        if row.shows:
            parts.append(row.shows.replace("\n", " "))
        told = captions.small(" · ".join(parts), wrap=True)
        told.setIndent(theme.look().px(4))
        box.addWidget(told)
        return line

    def _on_open(self) -> None:
        DocumentWindow.show_document(
            self.desk, self.window(), self.rows[int(self.sender().property("number"))]
        )

    def _on_choose(self) -> None:
        self.file(attached.choose(self.desk, self))

    def _on_paste(self) -> None:
        self.taker.paste()
