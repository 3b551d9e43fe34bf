"""Beside the letters that may be printed: the draft of one, what warns, and which invoices are in it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui import buttons, captions, choices, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import before_paper
from collectdesk.gui.letters.candidate import Candidate
from collectdesk.gui.pdf.pane import PdfPane
from collectdesk.operations.letters import Proposal
from collectdesk.store.book import Book


class DraftPanel(Card):
    """Shows one candidate; `flipped(id)`, `changed(candidate)`, `stepped(±1)` are what the owner wants."""

    flipped = Signal(int)
    stepped = Signal(int)
    changed = Signal(object)

    def __init__(self, desk: Desk, draft: Callable[..., bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._draft = draft
        self._shown: Candidate | None = None
        self._drawn: Proposal | None = None
        look = theme.look()
        self.setMinimumWidth(look.px(380))
        self._title = captions.title()
        self._title.setFont(theme.font(15, bold=True))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(buttons.icon_only("chevron-left", self.tr("Letter before"), self._on_before))
        head.addWidget(buttons.icon_only("chevron-right", self.tr("Next letter"), self._on_next))
        self._notes = QWidget()
        self._notes_box = QVBoxLayout(self._notes)
        self._notes_box.setContentsMargins(0, 0, 0, 0)
        self._notes_box.setSpacing(look.px(4))
        tools = QHBoxLayout()
        self.flip_button = buttons.quiet("", self._on_flip)
        self.invoices_button = buttons.quiet("", self._on_invoices, "chevron-down")
        tools.addWidget(self.flip_button)
        tools.addWidget(self.invoices_button)
        tools.addStretch(1)
        self.pane = PdfPane()
        self.pane.mend_asked.connect(self._on_mend)
        for part in (head, tools):
            self.box.addLayout(part)
        self.box.insertWidget(1, self._notes)
        self.box.addWidget(self.pane, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no letter is chosen."""
        self._shown = self._drawn = None
        self._title.setText(self.tr("Draft"))
        self._tell_notes([])
        self.flip_button.hide()
        self.invoices_button.hide()
        self.pane.say(self.tr("The draft of the chosen letter stands here. Looking records nothing."))

    def draw_anew(self) -> None:
        """Draw the draft again when it is shown next, though the letter is the same."""
        self._drawn = None

    def show_candidate(self, candidate: Candidate) -> None:
        """Show the draft of a letter; it is drawn anew only if it changed."""
        self._shown = candidate
        whole = candidate.whole
        self._title.setText(whole.customer)
        self._tell_notes(self._sentences(candidate))
        self.flip_button.setVisible(not whole.stopped)
        said = self.tr("Leave out") if candidate.included else self.tr("Take in again")
        self.flip_button.setText(said)
        count = len(candidate.proposal().lines)
        self.invoices_button.setText(self.tr("%n invoice(s)", "", count))
        self.invoices_button.setVisible(len(whole.lines) > 1)
        proposal = candidate.proposal()
        if proposal != self._drawn:
            self._drawn = proposal
            task = self.desk.work(
                "letters", _drafted, self._draft, self.desk.book, proposal, self.desk.today()
            )
            task.done.connect(self._on_drafted)

    def invoice_menu(self) -> QMenu:
        """Give the menu in which invoices are taken out of the letter."""
        menu = QMenu(self)
        if self._shown is not None:
            for line in self._shown.whole.lines:
                amount = Money(line.open_minor, line.currency)
                days = labels.days(line.days_late)
                action = menu.addAction(f"{line.number}   {amount}   {days}")
                action.setCheckable(True)
                action.setChecked(line.id not in self._shown.left_out)
                action.setData(line.id)
        menu.triggered.connect(self._on_invoice)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _sentences(self, candidate: Candidate) -> list[tuple[str, str]]:
        whole, language = candidate.whole, self.desk.language
        if whole.stopped:
            code = f"letter-stopped-{whole.stopped.replace('_', '-')}"
            return [("bad", wording.say(code, language, customer=whole.customer))]
        return [("warn", wording.say(code, language)) for code in whole.warnings]

    def _tell_notes(self, notes: list[tuple[str, str]]) -> None:
        while (item := self._notes_box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        if self._shown is not None:
            row = QHBoxLayout()
            named = choices.letter_language(self._shown.whole.language)
            line = QWidget()
            line.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ChipLabel(Chip(labels.grade(self._shown.whole.grade), "accent")))
            row.addWidget(ChipLabel(Chip(named)))
            row.addStretch(1)
            self._notes_box.addWidget(line)
        for tone, sentence in notes:
            label = captions.body(sentence, wrap=True)
            label.setStyleSheet(f"color: {theme.look().palette.tone(tone)[0]};")
            self._notes_box.addWidget(label)

    def _on_drafted(self, drafted: tuple[Proposal, bytes | Problem]) -> None:
        proposal, content = drafted
        if proposal != self._drawn:
            return
        if isinstance(content, Problem):
            mended = self.tr("Open Settings") if content.code in before_paper.OF_BUSINESS else ""
            self.pane.say(wording.tell(content, self.desk.language), mended)
        else:
            self.pane.show_pdf(content, self.tr("Draft"))

    def _on_mend(self) -> None:
        self.desk.go("settings", "business")

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)

    def _on_flip(self) -> None:
        if self._shown is not None:
            self.flipped.emit(self._shown.id)

    def _on_invoices(self) -> None:
        button = self.invoices_button
        self.invoice_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_invoice(self, action: QAction) -> None:
        if self._shown is not None:
            self.changed.emit(self._shown.with_invoice(action.data(), included=action.isChecked()))


def _drafted(
    draft: Callable[..., bytes], book: Book, proposal: Proposal, day: date, *, progress: Progress
) -> tuple[Proposal, bytes | Problem]:
    """Give the draft, or the problem that would stop its printing: it is told where the draft would stand."""
    progress.step(0, 1)
    try:
        return proposal, draft(book, proposal, day)
    except Problem as problem:
        return proposal, problem
