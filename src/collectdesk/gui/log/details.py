"""One entry of the log in full: when it happened and was noted, what was said, its documents."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, facts_box, labels, theme
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.document_lines import DocumentLines
from collectdesk.gui.log import columns, words
from collectdesk.gui.tokens import STRONG
from collectdesk.store.queries import documents, listing, log


class LogDetails(QWidget):
    """Made anew when the log changes; `entry_asked` carries another entry's id.

    `customer_asked` carries a customer, `correct_asked` the row. Raises Problem for an entry that is gone.
    """

    entry_asked = Signal(int)
    customer_asked = Signal(int)
    correct_asked = Signal(object)

    def __init__(self, desk: Desk, entry_id: int) -> None:
        super().__init__()
        self.desk = desk
        self.row = log.entry(desk.reader, entry_id)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(4))
        self._show_head()
        self._show_said()
        self._show_links()
        self.files = DocumentLines(desk, customer_id=self.row.customer_id, log_entry_id=entry_id)
        self._box.addWidget(facts_box.section(self.tr("Documents")))
        asked = documents.listed(log_entry_id=entry_id)
        self.files.show_documents(listing.first(desk.reader, asked))
        self._box.addWidget(self.files)
        self._show_actions()

    def _show_head(self) -> None:
        row, language = self.row, self.desk.language
        chips = QHBoxLayout()
        chips.addWidget(ChipLabel(Chip(columns.how(row), "accent")))
        result = columns.result_chip(row.result)
        if result is not None:
            chips.addWidget(ChipLabel(result))
        chips.addStretch(1)
        self._box.addLayout(chips)
        who = buttons.link(row.customer, self._on_customer)
        who.setFont(theme.font(STRONG))
        self._box.addWidget(who, 0, Qt.AlignmentFlag.AlignLeft)
        late = row.noted_late
        facts = [
            (
                self.tr("When"),
                f"{labels.weekday_day(row.happened_at.date(), language)} {row.happened_at:%H:%M}",
            ),
            (self.tr("With"), row.contact),
            (self.tr("Who of us"), row.by_whom),
            (self.tr("Reason"), words.word(words.REASONS, row.reason)),
            (self.tr("Invoices"), labels.in_a_row(row.invoices)),
        ]
        for name, value in facts:
            if value:
                self._box.addWidget(facts_box.fact(name, value))
        if late is not None:
            noted = columns.moment(row.recorded_at, language)
            said = self.tr("Noted on {moment}, {days} later").format(
                moment=noted, days=labels.days(late.days)
            )
            self._box.addWidget(captions.small(said, wrap=True))

    def _show_said(self) -> None:
        row = self.row
        if row.text:
            self._box.addWidget(facts_box.section(self.tr("What was said")))
            said = captions.body(row.text, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._box.addWidget(said)
        if row.next_on is not None or row.next_action:
            self._box.addWidget(facts_box.section(self.tr("Next step")))
            day = labels.weekday_day(row.next_on, self.desk.language) if row.next_on else ""
            self._box.addWidget(facts_box.fact(row.next_action or self.tr("Follow up"), day))

    def _show_links(self) -> None:
        for other, said in (
            (self.row.corrects, self.tr("This corrects an older entry.")),
            (self.row.corrected_by, self.tr("This entry was corrected. It stays as it was noted.")),
        ):
            if other is not None:
                line = QHBoxLayout()
                line.addWidget(captions.secondary(said, wrap=True), 1)
                show = buttons.link(self.tr("Show"), self._on_other)
                show.setProperty("key", other)
                show.setAccessibleName(f"{show.text()}: {said}")
                line.addWidget(show)
                self._box.addLayout(line)

    def _show_actions(self) -> None:
        self._box.addSpacing(theme.look().px(8))
        if self.row.corrected_by is None:
            self._box.addWidget(buttons.quiet(self.tr("Correct"), self._on_correct, "pen-line"))
        self._box.addStretch(1)

    def _on_customer(self) -> None:
        self.customer_asked.emit(self.row.customer_id)

    def _on_other(self) -> None:
        self.entry_asked.emit(int(self.sender().property("key")))

    def _on_correct(self) -> None:
        self.correct_asked.emit(self.row)
