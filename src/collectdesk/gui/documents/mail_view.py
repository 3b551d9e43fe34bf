"""A mail as text: who, whom, when, what; nothing is fetched, what is attached can be filed by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.exchange.mails import Attached, Mail
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.documents.attached import size
from collectdesk.gui.documents.taken import Taken


class MailView(QWidget):
    """`file_asked` carries an attachment as `Taken`."""

    file_asked = Signal(object)

    def __init__(self, mail: Mail, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mail = mail
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        subject = captions.strong(mail.subject or self.tr("(no subject)"))
        subject.setWordWrap(True)
        box.addWidget(subject)
        sent = mail.sent_at
        when = f"{labels.weekday_day(sent.date(), language)} {sent:%H:%M}" if sent is not None else ""
        for name, value in (
            (self.tr("From"), str(mail.sender or "")),
            (self.tr("To"), ", ".join(map(str, mail.to))),
            (self.tr("Copy"), ", ".join(map(str, mail.copies))),
            (self.tr("Sent"), when),
        ):
            if value:
                line = captions.secondary(f"{name}  {value}", wrap=True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                box.addWidget(line)
        for code in mail.notes:
            box.addWidget(captions.small(wording.say(code, language), wrap=True))
        self.text = QPlainTextEdit(mail.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the mail"))
        box.addWidget(self.text, 1)
        for number, attached in enumerate(mail.attachments):
            box.addWidget(self._attachment(number, attached))

    def _attachment(self, number: int, attached: Attached) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = captions.title(attached.name)
        name.setFont(theme.font())
        row.addWidget(name)
        if attached.content is None:
            row.addWidget(captions.small(self.tr("kept inside this mail")))
            row.addStretch(1)
            return line
        row.addWidget(captions.small(size(len(attached.content))))
        row.addStretch(1)
        file = buttons.quiet(self.tr("File it too"), self._on_file, "plus")
        file.setProperty("number", number)
        file.setAccessibleName(self.tr("File {name} too").format(name=attached.name))
        row.addWidget(file)
        return line

    def _on_file(self) -> None:
        attached = self.mail.attachments[int(self.sender().property("number"))]
        if attached.content is not None:
            self.file_asked.emit(Taken(attached.name, attached.content))
