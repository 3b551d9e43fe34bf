"""Preparing letters: what is proposed, what stops or warns, each seen before it is printed or saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.domain.names import fold
from collectdesk.domain.progress import Progress
from collectdesk.gui import buttons, captions, choose_file, theme
from collectdesk.gui.column import Column, Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.letters import before_paper, columns
from collectdesk.gui.letters.candidate import Candidate
from collectdesk.gui.letters.draft_panel import DraftPanel
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.pdf import printing
from collectdesk.gui.source import RowsSource
from collectdesk.operations import letters, print_run
from collectdesk.operations.letters import Proposal
from collectdesk.operations.print_run import Run
from collectdesk.store.book import Book

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SORTS: dict[str, Callable[[Candidate], Any]] = {
    "included": lambda row: (bool(row.whole.stopped), not row.included),
    "customer": lambda row: fold(row.whole.customer),
    "total": lambda row: (row.whole.currency, row.total().minor),
    "invoices": lambda row: len(row.proposal().lines),
    "last": lambda row: row.whole.last_letter or date.min,
}


class PrepareLetters(QWidget):
    """One run: `printed(run, printer)` and `saved(run, folder)` tell what became of it, `left` is Back.

    Nothing is recorded before the letters are printed or saved.
    """

    printed = Signal(object, object)
    saved = Signal(object, object)
    left = Signal()

    def __init__(self, desk: Desk, wanted: Wanted) -> None:
        super().__init__()
        self.desk = desk
        self._wanted = wanted
        self._candidates: list[Candidate] = []
        self._goal: tuple[str, Any] | None = None
        self._header = PageHeader(self.title())
        self._text = self._header.add_filter(self.tr("Filter by customer"))
        self._back = buttons.quiet(self.tr("Back"), self.left.emit)
        self._header.add(self._back)
        self.save_button = buttons.quiet(self.tr("Save as files"), self._on_save, "save")
        self.print_button = buttons.primary(self.tr("Print"), self.print_chosen, "printer")
        for part in (self.save_button, self.print_button):
            self._header.add(part)
        self._sums = captions.secondary(wrap=True)
        self.again = FilterChips()
        self.again.set_chips([("again", self.tr("Also those written to lately"))])
        self.list = ListCard(
            "candidates",
            self.columns(),
            desk.preferences,
            Sort("total", descending=True),
            self.nobody(),
        )
        self.list.view.setAccessibleName(self.tr("Letters that may be printed"))
        self.panel = DraftPanel(desk, self.draft())
        self._soon = Pause(self, 60)
        self._lay_out()
        self._connect()
        self._count()

    def title(self) -> str:
        """Give what is prepared."""
        return self.tr("Prepare letters")

    def nobody(self) -> str:
        """Give what the list says while it is empty."""
        return self.tr("Nobody is overdue here, so there is nothing to write.")

    def counted(self, count: int) -> str:
        """Give in words how many there are."""
        return self.tr("%n letter(s)", "", count)

    def to_print(self, count: int) -> str:
        """Give what the button says that prints them."""
        return self.tr("Print %n letter(s)", "", count)

    def columns(self) -> list[Column]:
        """Give the columns of the list."""
        return columns.of_candidates(self.desk.language)

    def draft(self) -> Callable[..., bytes]:
        """Give what draws the draft of a proposal."""
        return letters.preview

    def printing(self) -> Callable[..., Run]:
        """Give what numbers, freezes and keeps the chosen ones."""
        return print_run.print_letters

    def start(self) -> None:
        """Look for what is overdue; the list fills when it is found."""
        again = "again" in self.again.pressed()
        task = self.desk.work(
            "proposing", _proposed, self.desk.book, self.desk.today(), self._wanted, again=again
        )
        task.done.connect(self._on_proposed)

    def refresh(self) -> None:
        """Look anew after the business or a customer was changed; what the owner decided stays."""
        if not self.keeping():
            self.panel.draw_anew()
            self.start()

    def candidates(self) -> list[Candidate]:
        """Give all letters that may be printed, with what the owner decided."""
        return list(self._candidates)

    def chosen(self) -> list[Proposal]:
        """Give the letters that will be printed."""
        return [each.proposal() for each in self._candidates if each.included]

    def keeping(self) -> bool:
        """Tell whether letters are being made; who left now would have them numbered and not on paper."""
        return self._goal is not None

    def flip(self, key: int) -> None:
        """Leave a letter out, or take it in again."""
        self._change(self._candidates[key - 1].flipped())

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the draft below the list where there is no room beside it."""
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.panel.setMinimumHeight(theme.look().px(460) if narrow else 0)

    def print_chosen(self) -> None:
        """Ask for a printer, then print the chosen letters."""
        if not self.print_button.isEnabled() or not self._fit_for_paper():
            return
        printer = printing.ask_printer(self)
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: "QPrinter") -> None:
        """Number, freeze and keep the chosen letters, then print them on `printer`."""
        self._keep("printer", printer)

    def save_into(self, folder: Path) -> None:
        """Number, freeze and keep the chosen letters, then save them into `folder`."""
        self._keep("folder", folder)

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self._header)
        tools = QHBoxLayout()
        tools.addWidget(self._sums, 1)
        tools.addWidget(self.again)
        box.addLayout(tools)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(look.px(14))
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.panel)
        split.setSizes([look.px(604), look.px(418)])
        box.addWidget(split, 1)

    def _connect(self) -> None:
        view = self.list.view
        view.opened.connect(self._on_opened)
        view.selected.connect(self._soon.start)
        view.sort_asked.connect(self._show)
        view.typed.connect(self._on_typed)
        view.add_action(self.tr("Leave out or take in"), self._on_flip)
        self._soon.timeout.connect(self._on_selected)
        self._text.textChanged.connect(self._show)
        self._text.returnPressed.connect(view.setFocus)
        self.again.changed.connect(self.start)
        self.panel.flipped.connect(self.flip)
        self.panel.stepped.connect(self._on_step)
        self.panel.changed.connect(self._change)

    def _on_proposed(self, proposals: Sequence[Proposal]) -> None:
        before = {(each.whole.customer_id, each.whole.currency): each for each in self._candidates}
        row = self.list.view.current_row() if self._candidates else None
        self._candidates = []
        for key, proposal in enumerate(proposals, start=1):
            known = before.get((proposal.customer_id, proposal.currency))
            made = Candidate(key, proposal, included=not proposal.stopped)
            if known is not None and not known.whole.stopped:
                made = replace(
                    made, included=known.included and not proposal.stopped, left_out=known.left_out
                )
            self._candidates.append(made)
        self._show()
        if self._candidates:
            printable = next((each.id for each in self._candidates if each.included), 1)
            shown = next((each.id for each in self._candidates if row and _alike(each, row)), printable)
            self.list.view.selectRow(max(self.list.view.table.find(shown), 0))
            self.list.view.setFocus()
        else:
            self.panel.show_nothing()

    def _show(self) -> None:
        sort, text = self.list.view.sort(), fold(self._text.text())
        rows = [each for each in self._candidates if text in fold(each.whole.customer)]
        self.list.show_source(RowsSource(rows, _SORTS[sort.key], reverse=sort.descending))
        self._count()

    def _count(self) -> None:
        chosen = [each for each in self._candidates if each.included]
        sums: dict[str, Money] = {}
        for each in chosen:
            total = each.total()
            sums[total.currency] = sums[total.currency] + total if total.currency in sums else total
        said = [self.counted(len(chosen)), *map(_unbroken, sums.values())]
        self._sums.setText("  ·  ".join(said) if self._candidates else "")
        self.print_button.setText(self.to_print(len(chosen)))
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(chosen) and not self.keeping())
        self._back.setEnabled(not self.keeping())

    def _change(self, candidate: Candidate) -> None:
        self._candidates[candidate.id - 1] = candidate
        self._show()
        self.panel.show_candidate(candidate)

    def _on_selected(self) -> None:
        row = self.list.view.current_row()
        if isinstance(row, Candidate):
            self.panel.show_candidate(self._candidates[row.id - 1])

    def _on_opened(self, row: Candidate) -> None:
        self.flip(row.id)

    def _on_flip(self) -> None:
        for key in self.list.view.selected_ids():
            self.flip(key)

    def _on_step(self, step: int) -> None:
        row = self.list.view.currentIndex().row() + step
        if 0 <= row < self.list.view.table.rowCount():
            self.list.view.selectRow(row)

    def _on_typed(self, text: str) -> None:
        self._text.setFocus()
        self._text.setText(text)

    def _fit_for_paper(self) -> bool:
        """Tell whether to go on, after asking about what would spoil the letters on their way."""
        if not before_paper.business_told(self.desk, self):
            return False
        lost = before_paper.left_out(self, [each for each in self._candidates if each.included])
        for each in lost or ():
            self.flip(each.id)
        return lost is not None

    def _on_save(self) -> None:
        if not self._fit_for_paper():
            return
        folder = choose_file.folder(self, self.tr("Save the letters into"))
        if folder is not None:
            self.save_into(folder)

    def _keep(self, how: str, where: Any) -> None:
        self._goal = (how, where)
        self._count()
        task = self.desk.long_order("letters", self.printing(), self.desk.now(), self.chosen())
        task.done.connect(self._on_kept)
        task.failed.connect(self._on_not_kept)
        task.cancelled.connect(self._on_not_kept)

    def _on_kept(self, run: Run) -> None:
        how, where = self._goal or ("", None)
        self._goal = None
        (self.printed if how == "printer" else self.saved).emit(run, where)

    def _on_not_kept(self) -> None:
        self._goal = None
        self._count()


def _alike(one: Candidate, other: Candidate) -> bool:
    """Tell whether both are about the same customer and currency."""
    return one.whole.customer_id == other.whole.customer_id and one.whole.currency == other.whole.currency


def _unbroken(money: Money) -> str:
    """Give an amount that stays in one line with its sign."""
    return str(money).replace(" ", "\N{NO-BREAK SPACE}")


def _proposed(book: Book, day: date, wanted: Wanted, *, again: bool, progress: Progress) -> list[Proposal]:
    progress.step(0, 1)
    found = letters.propose(book, day, wanted.grade, wanted.customer_id, again=again)
    if wanted.pairs is None:
        return found
    return [each for each in found if (each.customer_id, each.currency) in wanted.pairs]
