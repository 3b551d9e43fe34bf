"""One document as it was filed: a mail as text, a picture, a PDF or a text, with what is recorded of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.exchange import mails
from collectdesk.exchange.mails import Mail
from collectdesk.gui import buttons, captions, facts_box, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import contents, copy_out, filing
from collectdesk.gui.documents.attached import size
from collectdesk.gui.documents.mail_view import MailView
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.log import words
from collectdesk.gui.pdf.pane import PdfPane
from collectdesk.store import originals
from collectdesk.store.queries.documents import DocumentRow


class DocumentWindow(QDialog):
    """Shows the bytes as they were filed; bytes that are missing or were altered are told, never hidden."""

    def __init__(self, desk: Desk, row: DocumentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.row = desk, row
        self.setWindowTitle(row.name)
        self.content: bytes | None = None
        self.problem = ""
        try:
            self.content = originals.fetch(desk.book.originals, row.sha256)
        except Problem as problem:
            self.problem = wording.tell(problem, desk.language)
        self.shown = self._shown()
        look = theme.look()
        box = QHBoxLayout(self)
        margin = look.px(16)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(look.px(16))
        box.addWidget(self.shown, 1)
        box.addWidget(self._facts())
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(look.px(980), room.width()), min(look.px(680), room.height()))

    @staticmethod
    def show_document(desk: Desk, parent: QWidget | None, row: DocumentRow) -> None:
        """Show a document until its window is closed."""
        window = DocumentWindow(desk, row, parent)
        window.exec()
        window.deleteLater()

    def save_as(self) -> None:
        """Ask where to save a copy and write it."""
        if self.content is None:
            return
        copy_out.write_copy(self.desk, self, self.tr("Save a copy"), self.row.name, self.content)

    def _shown(self) -> QWidget:
        """Give what shows the bytes: by their kind, or the sentence why they cannot be shown."""
        if self.content is None:
            return _sentence(self.problem, bad=True)
        name = self.row.name
        if mails.is_mail(name, self.content):
            try:
                return self._mail(mails.read_mail(name, self.content))
            except Problem as problem:
                return _sentence(wording.tell(problem, self.desk.language), bad=True)
        if self.content.startswith(b"%PDF-"):
            pane = PdfPane()
            pane.show_pdf(self.content, name)
            return pane
        image = contents.picture(self.content)
        if not image.isNull():
            return _picture(image)
        text = contents.text(self.content)
        if text:
            return _text(text)
        return _sentence(self.tr("This kind of file is kept as it is. Save a copy to look into it."))

    def _mail(self, mail: Mail) -> QWidget:
        view = MailView(mail, self.desk.language)
        view.file_asked.connect(self._on_file)
        return view

    def _facts(self) -> QWidget:
        row, language, look = self.row, self.desk.language, theme.look()
        side = QWidget()
        side.setFixedWidth(look.px(270))
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        name = captions.strong(row.name)
        name.setWordWrap(True)
        box.addWidget(name)
        day = labels.short_day(row.dated, language) if row.dated else ""
        for what, value in (
            (self.tr("Kind"), words.word(words.DOCUMENTS, row.kind)),
            (self.tr("Dated"), day),
            (self.tr("From"), row.source),
            (self.tr("Customer"), row.customer),
            (self.tr("Invoices"), labels.in_a_row(row.invoices)),
            (self.tr("Filed"), row.filed_at[:10]),
            (self.tr("Size"), size(row.size)),
        ):
            if value:
                box.addWidget(facts_box.fact(what, value))
        if row.shows:
            box.addWidget(facts_box.section(self.tr("What it shows")))
            box.addWidget(captions.body(row.shows, wrap=True))
        box.addWidget(facts_box.section(self.tr("Kept byte for byte under")))
        digest = captions.small(" ".join(row.sha256[at : at + 8] for at in range(0, 64, 8)), wrap=True)
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(digest)
        box.addStretch(1)
        if self.content is not None:
            box.addWidget(buttons.quiet(self.tr("Save a copy"), self.save_as, "download"))
        box.addWidget(buttons.quiet(self.tr("Close"), self.reject))
        return side

    def _on_file(self, taken: Taken) -> None:
        about = filing.About(self.row.customer_id, self.row.log_entry_id)
        filing.file_all(self.desk, self, [taken], about)


def _sentence(sentence: str, *, bad: bool = False) -> QLabel:
    label = captions.error(sentence) if bad else captions.secondary(sentence, wrap=True)
    label.setFont(theme.font())
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _text(text: str) -> QWidget:
    edit = QPlainTextEdit(text)
    edit.setReadOnly(True)
    return edit


def _picture(image: QImage) -> QWidget:
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(label)
    return area
