"""The preview with what moves in it: pages, zoom, and the same in the system's viewer."""

from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from collectdesk import files
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.pdf.view import PdfView


class PdfPane(QWidget):
    """Shows a PDF, or the sentence why there is none; `mend_asked` comes from the button below it."""

    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self._name = ""
        self._folder: QTemporaryDir | None = None
        self.view = PdfView()
        self._sentence = captions.secondary(wrap=True)
        self.mend = buttons.quiet("", self.mend_asked.emit)
        self.mend.setAccessibleName(self.tr("Go where it is put right"))
        margin = theme.look().px(20)
        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.setContentsMargins(margin, margin, margin, margin)
        told.setSpacing(theme.look().px(12))
        told.addStretch(1)
        told.addWidget(self._sentence)
        told.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        told.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._told)
        self._at = captions.small()
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self._before = buttons.icon_only("chevron-up", self.tr("Page before"), self._on_before)
        self._after = buttons.icon_only("chevron-down", self.tr("Next page"), self._on_after)
        self._smaller = buttons.icon_only("zoom-out", self.tr("Smaller"), self._on_smaller)
        self._larger = buttons.icon_only("zoom-in", self.tr("Larger"), self._on_larger)
        self._outside = buttons.icon_only(
            "external-link", self.tr("Open in the system's viewer"), self.open_outside
        )
        for part in (self._before, self._after, self._at):
            tools.addWidget(part)
        tools.addStretch(1)
        for part in (self._smaller, self._larger, self._outside):
            tools.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        box.addLayout(tools)
        box.addWidget(self._stack, 1)
        self.view.moved.connect(self._tell)
        self.say("")

    def show_pdf(self, content: bytes, name: str) -> None:
        """Show a PDF; `name` is what its file is called in the system's viewer."""
        self._content, self._name = content, name
        self._stack.setCurrentWidget(self.view)
        self.view.show_pdf(content)
        self._tell()

    def say(self, sentence: str, mend: str = "") -> None:
        """Show a sentence in place of the PDF, and a button with the words `mend` if there are some."""
        self._content = b""
        self.view.clear()
        self._sentence.setText(sentence)
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))
        self._stack.setCurrentWidget(self._told)
        self._tell()

    def sentence(self) -> str:
        """Give the sentence shown, empty while a PDF is shown."""
        return self._sentence.text() if self._stack.currentWidget() is self._told else ""

    def open_outside(self) -> None:
        """Open a copy in the system's viewer; the copy goes with the window."""
        if not self._content:
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        target = Path(self._folder.path()) / f"{self._name}.pdf"
        files.write(target, self._content)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def _tell(self) -> None:
        count = self.view.page_count()
        shown = bool(self._content)
        page = self.view.page()
        said = self.tr("Page {page} of {count}").format(page=page, count=count)
        self._at.setText(said if shown else "")
        self._before.setEnabled(shown and page > 1)
        self._after.setEnabled(shown and page < count)
        for button in (self._smaller, self._larger, self._outside):
            button.setEnabled(shown)

    def _on_before(self) -> None:
        self.view.go(self.view.page() - 1)

    def _on_after(self) -> None:
        self.view.go(self.view.page() + 1)

    def _on_smaller(self) -> None:
        self.view.zoom_by(-1)

    def _on_larger(self) -> None:
        self.view.zoom_by(1)
