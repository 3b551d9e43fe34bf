"""A list as it will stand on paper, before it is printed or saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, theme
from collectdesk.gui.pdf.pane import PdfPane

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ListPreview(QDialog):
    """Shows `content`, a PDF; `ask` gives the printer if the owner wants it printed."""

    def __init__(self, content: bytes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printer: QPrinter | None = None
        self.setWindowTitle(title)
        look = theme.look()
        self.pane = PdfPane()
        self.pane.show_pdf(content, title)
        self.print = buttons.primary(self.tr("Print"), self._on_print, "printer")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Close"), self.reject))
        row.addWidget(self.print)
        box = QVBoxLayout(self)
        margin = look.px(16)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(look.px(12))
        box.addWidget(self.pane, 1)
        box.addLayout(row)
        self.resize(look.px(860), look.px(680))
        self.print.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, content: bytes, title: str) -> "QPrinter | None":
        """Show the paper; give the printer chosen, or None."""
        preview = ListPreview(content, title, parent)
        preview.exec()
        printer = preview.printer
        preview.deleteLater()
        return printer

    def _on_print(self) -> None:
        # printing loads when first needed: it costs the start and is rare
        from collectdesk.gui.pdf.printing import ask_printer

        self.printer = ask_printer(self)
        if self.printer is not None:
            self.accept()
