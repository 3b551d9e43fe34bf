"""Beside the printed letters: one of them as it left the house, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, choices, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import posting_words
from collectdesk.gui.letters.posting import Posting
from collectdesk.gui.letters.posting_strip import PostingStrip
from collectdesk.gui.pdf.pane import PdfPane
from collectdesk.store import originals
from collectdesk.store.queries.letters import LetterRow


class LetterPanel(Card):
    """Shows the frozen bytes of a letter; the signals are what the owner wants done with it."""

    print_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.row: LetterRow | None = None
        look = theme.look()
        self.setMinimumWidth(look.px(390))
        self._title = captions.title()
        self._title.setFont(theme.font(15, bold=True))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(buttons.icon_only("x", self.tr("Close the preview"), self._on_close))
        self._chips = QHBoxLayout()
        self._facts = captions.secondary(wrap=True)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(6))
        self.cancel_button = buttons.quiet(self.tr("Cancel letter"), self.cancel_asked.emit, "ban")
        tools.addWidget(buttons.quiet(self.tr("Print a copy"), self.print_asked.emit, "printer"))
        tools.addWidget(buttons.quiet(self.tr("Save"), self.save_asked.emit, "save"))
        tools.addWidget(self.cancel_button)
        tools.addStretch(1)
        self.posting = Posting(desk, self)
        self.strip = PostingStrip(desk)
        self.strip.post_asked.connect(self._on_posted)
        self.strip.delivered_asked.connect(self.posting.note_delivery)
        self.strip.back_asked.connect(self.posting.note_return)
        self.strip.taken_back.connect(self.posting.take_back)
        self.pane = PdfPane()
        self.box.addLayout(head)
        self.box.addLayout(self._chips)
        self.box.addWidget(self._facts)
        self.box.addLayout(tools)
        self.box.addWidget(self.strip)
        self.box.addWidget(self.pane, 1)
        self.hide()

    def show_letter(self, row: LetterRow) -> None:
        """Show a printed letter; its bytes are read only if it is another one."""
        before, self.row = self.row, row
        self._title.setText(row.number)
        self._show_chips(row)
        self._facts.setText(self._told(row))
        self.strip.show_letter(row)
        self.cancel_button.setVisible(row.cancelled_on is None)
        if before is None or before.sha256 != row.sha256 or self.pane.sentence():
            try:
                content = originals.fetch(self.desk.book.originals, row.sha256)
                self.pane.show_pdf(content, row.number)
            except Problem as problem:
                self.pane.say(wording.tell(problem, self.desk.language))
        self.show()

    def _show_chips(self, row: LetterRow) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._chips.addWidget(ChipLabel(Chip(labels.grade(row.grade), "accent")))
        self._chips.addWidget(ChipLabel(Chip(choices.letter_language(row.language))))
        if row.cancelled_on is not None:
            self._chips.addWidget(ChipLabel(Chip(self.tr("Cancelled"), "bad")))
        if row.posting:
            self._chips.addWidget(ChipLabel(posting_words.chip(row.posting)))
        self._chips.addStretch(1)

    def _told(self, row: LetterRow) -> str:
        language = self.desk.language
        total = Money(row.total_minor, row.currency)
        dated = labels.short_day(row.dated, language)
        parts = [row.customer, str(total), dated]
        if row.cancelled_on is not None:
            day = labels.short_day(row.cancelled_on, language)
            why = self.tr("cancelled on {day}: {why}").format(day=day, why=row.cancelled_why)
            parts.append(why)
        return "  ·  ".join(parts)

    def _on_posted(self) -> None:
        if self.row is not None:
            self.posting.note([self.row.id])

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
