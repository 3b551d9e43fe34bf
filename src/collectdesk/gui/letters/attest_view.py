"""Preparing a legal attest letter: for whom, its text beside the form as it will be; printed and kept."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, choose_file, theme
from collectdesk.gui.card import Card
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.letters import attest_work, before_paper
from collectdesk.gui.letters.attest_form import AttestForm
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.pdf import printing
from collectdesk.gui.pdf.pane import PdfPane
from collectdesk.operations import attest
from collectdesk.operations.attest import PAY_DAYS, AttestEntered
from collectdesk.operations.letters import Proposal
from collectdesk.operations.print_run import Run

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# what was written, by customer and currency
Written = dict[tuple[int, str], str]
# what the text is made from, besides customer and business
_BEHIND_CLAIMS = frozenset(
    {"invoice", "payment", "allocation", "adjustment", "agreement", "dispute", "promise", "pause", "setting",
     "rate", "claim_terms", "interest_decision"}
)  # fmt: skip
# the form is set anew when the owner stops typing for so many milliseconds
_REST = 250


class AttestView(QWidget):
    """One letter: `printed(run, printer)` and `saved(run, folder)` tell what became of it, `left` is Back.

    Nothing is recorded before the letter is printed or saved. What the owner writes is put into `written`
    and found there again when the same letter is prepared anew.
    """

    printed = Signal(object, object)
    saved = Signal(object, object)
    left = Signal()

    def __init__(self, desk: Desk, wanted: Wanted, written: Written | None = None) -> None:
        super().__init__()
        self.desk = desk
        self._written: Written = {} if written is None else written
        self._wanted = wanted
        self._proposals: list[Proposal] = []
        self._goal: tuple[str, Any] | None = None
        self._shown: AttestEntered | None = None
        self._refused = False
        self._header = PageHeader(self.tr("Legal attest letter"))
        self._back = buttons.quiet(self.tr("Back"), self.left.emit)
        self.save_button = buttons.quiet(self.tr("Save as files"), self._on_save, "save")
        self.print_button = buttons.primary(self.tr("Print %n copies", "", 3), self.print_chosen, "printer")
        for part in (self._back, self.save_button, self.print_button):
            self._header.add(part)
        self.whom = ChoiceField(self.tr("Customer"), ())
        self.again = FilterChips()
        self.again.set_chips([("again", self.tr("Also those written to lately"))])
        self.form = AttestForm(desk.language)
        self.pane = PdfPane()
        self.nothing = captions.secondary(wrap=True)
        self.nothing.hide()
        self._soon = Pause(self, _REST)
        self._lay_out()
        self._connect()
        self._enable()

    def start(self) -> None:
        """Look for the claims that the letter may be about."""
        again = "again" in self.again.pressed()
        task = self.desk.work(
            "proposing", attest_work.proposed, self.desk.book, self.desk.today(), self._wanted, again=again
        )
        task.done.connect(self._on_proposed)

    def refresh(self) -> None:
        """Look anew after something was changed; what the owner has written stays."""
        if not self.keeping():
            self.start()

    def keeping(self) -> bool:
        """Tell whether the letter is being made; who left now would have it numbered and not on paper."""
        return self._goal is not None

    def proposal(self) -> Proposal | None:
        """Give the proposal that the letter is about."""
        at = self.whom.box.currentIndex()
        return self._proposals[at] if 0 <= at < len(self._proposals) else None

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the form below the text where there is no room beside it."""
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.pane.setMinimumHeight(theme.look().px(460) if narrow else 0)

    def print_chosen(self) -> None:
        """Ask for a printer, then print the letter."""
        if not self.print_button.isEnabled() or not before_paper.business_told(self.desk, self):
            return
        printer = printing.ask_printer(self)
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: "QPrinter") -> None:
        """Number, freeze and keep the letter, then print it on `printer`."""
        self._keep("printer", printer)

    def save_into(self, folder: Path) -> None:
        """Number, freeze and keep the letter, then save it into `folder`."""
        self._keep("folder", folder)

    def _lay_out(self) -> None:
        look = theme.look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self._header)
        written, drawn = Card(), Card()
        written.setMinimumWidth(look.px(380))
        drawn.setMinimumWidth(look.px(340))
        for part in (self.whom, self.again, self.nothing):
            written.box.addWidget(part)
        written.box.addWidget(self.form, 1)
        written.box.addStretch(0)
        drawn.box.addWidget(self.pane, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(look.px(14))
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(written)
        self._split.addWidget(drawn)
        self._split.setSizes([look.px(520), look.px(500)])
        box.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.whom.changed.connect(self._draft)
        self.again.changed.connect(self.start)
        self.form.changed.connect(self._on_edited)
        self.form.days_changed.connect(self._draft)
        self._soon.timeout.connect(self._draw)
        self.pane.mend_asked.connect(self._on_mend)
        self.desk.hub.changed.connect(self._on_changed)

    def _on_proposed(self, proposals: Sequence[Proposal]) -> None:
        before = self.proposal()
        self._proposals = list(proposals)
        self.whom.box.clear()
        for each in proposals:
            total = Money(each.total_minor, each.currency)
            self.whom.box.addItem(f"{each.customer}  ·  {total}", each.customer_id)
        keys = [(each.customer_id, each.currency) for each in proposals]
        if before is not None and (before.customer_id, before.currency) in keys:
            self.whom.box.setCurrentIndex(keys.index((before.customer_id, before.currency)))
        else:
            going = (place for place, each in enumerate(proposals) if not each.stopped)
            self.whom.box.setCurrentIndex(next(going, 0))
        self.whom.setVisible(len(proposals) > 1)
        for part in (self.form, self.again):
            part.setVisible(bool(proposals))
        self.nothing.setVisible(not proposals)
        self.nothing.setText(self.tr("No overdue claim here is governed by Taiwan's law."))
        self._draft()

    def _draft(self) -> None:
        proposal = self.proposal()
        if proposal is None:
            self._shown = None
            self.pane.say("")
            self._enable()
            return
        _, days = self.form.days.read()
        book, today = self.desk.book, self.desk.today()
        task = self.desk.work("letters", attest_work.drafted, book, proposal, today, days or PAY_DAYS)
        task.done.connect(self._on_drafted)

    def _on_drafted(self, drafted: AttestEntered | Problem) -> None:
        if isinstance(drafted, Problem):
            self._shown = None
            self._say(drafted)
            self._enable()
            return
        text = self._written.get(_key(drafted.proposal))
        self.form.show_letter(drafted if text is None else replace(drafted, text=text))
        if self._shown is None:
            self.form.text.setFocus()
        self._draw()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _BEHIND_CLAIMS:
            self.refresh()

    def _on_edited(self) -> None:
        proposal = self.proposal()
        if proposal is not None:
            self._written.pop(_key(proposal), None)
            if self.form.edited():
                self._written[_key(proposal)] = self.form.text.toPlainText()
        self._enable()
        self._soon.start()

    def _draw(self) -> None:
        entered = self.form.entered()
        if entered is None:
            self._enable()
            return
        self._shown = entered
        self._enable()
        stopped = ""
        if entered.proposal.stopped:
            stopped = wording.tell(attest.stopped(entered.proposal), self.desk.language)
        self.form.show_notices(attest.notices(entered), stopped)
        task = self.desk.work("letters", attest_work.drawn, self.desk.book, entered, self.desk.today())
        task.done.connect(self._on_drawn)

    def _on_drawn(self, drawn: tuple[AttestEntered, bytes | Problem]) -> None:
        entered, content = drawn
        if entered != self._shown:
            return
        self._refused = isinstance(content, Problem)
        self._enable()
        if isinstance(content, Problem):
            self._say(content)
        else:
            self.pane.show_pdf(content, self.tr("Draft"))

    def _on_mend(self) -> None:
        self.desk.go("settings", "business")

    def _say(self, problem: Problem) -> None:
        mended = self.tr("Open Settings") if problem.code in _OF_SETTINGS else ""
        self.pane.say(wording.tell(problem, self.desk.language), mended)

    def _enable(self) -> None:
        entered = self.form.entered() if self._shown is not None else None
        going = entered is not None and not entered.proposal.stopped
        ready = going and not self._refused and not self.keeping()
        for button in (self.print_button, self.save_button):
            button.setEnabled(ready)
        sets = 4 if entered is not None and entered.copy_to is not None else 3
        self.print_button.setText(self.tr("Print %n copies", "", sets))
        self._back.setEnabled(not self.keeping())

    def _on_save(self) -> None:
        if not before_paper.business_told(self.desk, self):
            return
        folder = choose_file.folder(self, self.tr("Save the letters into"))
        if folder is not None:
            self.save_into(folder)

    def _keep(self, how: str, where: Any) -> None:
        entered = self.form.entered()
        if entered is None:
            return
        self._goal = (how, where)
        self._enable()
        task = self.desk.long_order("letters", attest.print_attest, self.desk.now(), [entered])
        task.done.connect(self._on_kept)
        task.failed.connect(self._on_not_kept)
        task.cancelled.connect(self._on_not_kept)

    def _on_kept(self, run: Run) -> None:
        how, where = self._goal or ("", None)
        self._goal = None
        for letter in run.printed:
            self._written.pop((letter.customer_id, letter.currency), None)
        (self.printed if how == "printer" else self.saved).emit(run, where)

    def _on_not_kept(self) -> None:
        self._goal = None
        self._enable()


def _key(proposal: Proposal) -> tuple[int, str]:
    return proposal.customer_id, proposal.currency


_OF_SETTINGS = before_paper.OF_BUSINESS | {"attest-own-address-missing", "sender-name-missing"}
