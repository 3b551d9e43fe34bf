"""Preparing statements of account: for whom, of which days, each seen before it is printed or saved."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from collectdesk.domain.progress import Progress
from collectdesk.gui.column import Column
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import columns
from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.letters.statement_bar import StatementBar
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations import statements
from collectdesk.operations.print_run import Run
from collectdesk.operations.statements import StatementAsked, StatementProposal
from collectdesk.store.book import Book

_MONEY = frozenset({"invoice", "payment", "allocation", "adjustment", "refund"})


class PrepareStatements(PrepareLetters):
    """One run of statements, as letters are prepared; a bar asks which."""

    def __init__(self, desk: Desk, wanted: Wanted) -> None:
        super().__init__(desk, wanted)
        self._who = wanted.customer_id
        chips = [("again", self.tr("Also those written to lately"))]
        if self._who is None:
            chips.append(("credit", self.tr("Also those with a credit")))
        self.again.set_chips(chips)
        self.bar = StatementBar(desk.today(), desk.language)
        self.bar.changed.connect(self.start)
        desk.hub.changed.connect(self._on_changed)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(1, self.bar)

    def title(self) -> str:
        """Give what is prepared."""
        return self.tr("Statements of account")

    def nobody(self) -> str:
        """Give what the list says while it is empty."""
        return self.tr("Nobody owes anything on that day, so there is nothing to state.")

    def counted(self, count: int) -> str:
        """Give in words how many there are."""
        return self.tr("%n statement(s)", "", count)

    def to_print(self, count: int) -> str:
        """Give what the button says that prints them."""
        return self.tr("Print %n statement(s)", "", count)

    def columns(self) -> list[Column]:
        """Give the columns of the list."""
        return columns.of_statements(self.desk.language)

    def draft(self) -> Callable[..., bytes]:
        """Give what draws the draft of a statement."""
        return statements.preview

    def printing(self) -> Callable[..., Run]:
        """Give what numbers, freezes and keeps the chosen ones."""
        return statements.print_statements

    def start(self) -> None:
        """Look who owes on the last day; the list fills when it is found."""
        asked = self.bar.asked()
        if asked is None:
            return
        pressed = self.again.pressed()
        desk = self.desk
        task = desk.work(
            "proposing",
            _proposed,
            desk.book,
            desk.today(),
            asked,
            self._who,
            again="again" in pressed,
            with_credit="credit" in pressed,
        )
        task.done.connect(self._on_proposed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        # the page reads anew for letters and customers; a balance moves with money as well
        if kinds & _MONEY:
            self.refresh()


def _proposed(
    book: Book,
    day: date,
    asked: StatementAsked,
    who: int | None,
    *,
    again: bool,
    with_credit: bool,
    progress: Progress,
) -> list[StatementProposal]:
    progress.step(0, 1)
    return statements.propose(book, day, asked, who, again=again, with_credit=with_credit)
