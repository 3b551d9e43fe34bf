"""After a run: which letters left the house under which number, and who got none for which reason."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.gui import buttons, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import columns
from collectdesk.gui.letters.columns import Outcome
from collectdesk.gui.letters.post_actions import PostActions
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.source import RowsSource
from collectdesk.operations.print_run import Run


class OutcomeView(QWidget):
    """Lists a run; `left` comes from its button."""

    left = Signal()

    def __init__(self, desk: Desk, run: Run, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self.rows = outcomes(run, desk.language)
        header = PageHeader(self.tr("%n letter(s) kept", "", len(run.printed)))
        if run.failed:
            header.set_state(self.tr("%n not printed: see what to do", "", len(run.failed)))
        elif folder is not None:
            header.set_state(str(folder))
        if folder is not None:
            header.add(buttons.quiet(self.tr("Show folder"), self._on_folder, "folder-open"))
        self._keys = [letter.id for letter in run.printed]
        self.post = PostActions(desk, self, self._printed)
        self.note = buttons.quiet(self.tr("Note the posting"), self.post.note, "mail")
        for button in (self.post.button(), self.note):
            button.setVisible(bool(self._keys))
            header.add(button)
        header.add(buttons.primary(self.tr("Done"), self.left.emit, "check"))
        self.list = ListCard(
            "outcomes",
            columns.of_outcomes(some_failed=bool(run.failed)),
            desk.preferences,
            Sort("outcome"),
            self.tr("No letter was printed."),
        )
        self.list.view.setAccessibleName(self.tr("What became of the letters"))
        self.list.view.sort_asked.connect(self._show)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        box.addWidget(header)
        box.addWidget(self.list, 1)
        self._show()

    def _show(self) -> None:
        sort = self.list.view.sort()
        key = {"outcome": _number, "customer": _customer, "total": _total}[sort.key]
        self.list.show_source(RowsSource(self.rows, key, reverse=sort.descending))

    def _printed(self) -> list[int]:
        return self._keys

    def _on_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def outcomes(run: Run, language: str) -> Sequence[Outcome]:
    """Give one row per letter of a run: those that failed with the sentence why."""
    rows = [
        Outcome(key, letter.customer, Money(letter.total_minor, letter.currency), letter.number, "")
        for key, letter in enumerate(run.printed, start=1)
    ]
    for key, (proposal, problem) in enumerate(run.failed, start=len(rows) + 1):
        total = Money(proposal.total_minor, proposal.currency)
        rows.append(Outcome(key, proposal.customer, total, "", wording.tell(problem, language)))
    return rows


def _number(row: Outcome) -> tuple[str, str]:
    return row.number, row.customer


def _customer(row: Outcome) -> str:
    return row.customer


def _total(row: Outcome) -> tuple[str, int]:
    return row.total.currency, row.total.minor
