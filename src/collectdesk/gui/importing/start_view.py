"""Where an import begins: choose a file, drop it here, or paste rows from a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, choose_file, icons, theme
from collectdesk.gui.card import Card
from collectdesk.gui.page_header import PageHeader
from collectdesk.operations.import_plan import ImportFile

# A file larger than any list of an owner is not even read into memory.
_LARGEST = 512 * 1024 * 1024


class StartView(QWidget):
    """Tells `chosen(ImportFile)`, or `unreadable(path, reason)` for a file that cannot be read.

    A file that is dropped comes from the main window, which takes it on any page.
    """

    chosen = Signal(object)
    unreadable = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        look = theme.look()
        header = PageHeader(self.tr("Import a list"))
        header.set_state(self.tr("Nothing is changed before you have seen what will be"))
        card = Card()
        card.box.setSpacing(look.px(14))
        drawing = QLabel()
        drawing.setPixmap(
            icons.pixmap("upload", look.palette.secondary, look.px(36), self.devicePixelRatioF())
        )
        sentence = captions.strong(self.tr("Drop the list from your accounting program or spreadsheet here"))
        kinds = captions.secondary(
            self.tr("CSV, TSV, XLSX, XLS or ODS with customers, invoices or payments, as it is"), wrap=True
        )
        for text in (sentence, kinds):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = buttons.primary(self.tr("Choose a file"), self._on_choose, "folder-open")
        self.paste = buttons.quiet(self.tr("Paste rows"), self.paste_rows, "clipboard-paste")
        self.paste.setToolTip(self.tr("Copy the rows with their headings in your spreadsheet first (Ctrl+V)"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        card.box.addStretch(1)
        card.box.addWidget(drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        card.box.addWidget(sentence)
        card.box.addWidget(kinds)
        card.box.addLayout(row)
        card.box.addStretch(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(header)
        box.addWidget(card, 1)
        shortcut = QShortcut(QKeySequence.StandardKey.Paste, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste_rows)

    def paste_rows(self) -> None:
        """Take the rows on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            name = self.tr("Pasted rows") + ".tsv"
            self.chosen.emit(ImportFile(name, text.encode("utf-8", "replace")))

    def take(self, path: Path) -> None:
        """Take a file."""
        try:
            if path.stat().st_size > _LARGEST:
                self.unreadable.emit(str(path), self.tr("It is larger than any list."))
                return
            self.chosen.emit(ImportFile(path.name, path.read_bytes()))
        except OSError as error:
            self.unreadable.emit(str(path), error.strerror or "")

    def _on_choose(self) -> None:
        path = choose_file.table(self, self.tr("Choose the list to import"))
        if path is not None:
            self.take(path)
