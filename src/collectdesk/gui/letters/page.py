"""The letters page: what was printed, each as it left the house; from here new ones are prepared."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, choose_file, labels, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.letters import columns, leaving
from collectdesk.gui.letters.attest_view import AttestView, Written
from collectdesk.gui.letters.begun import begun
from collectdesk.gui.letters.cancel_letter import CancelLetter
from collectdesk.gui.letters.letter_panel import LetterPanel
from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.post_actions import PostActions
from collectdesk.gui.letters.prepare import PrepareLetters
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.pdf import printing
from collectdesk.operations import kept_letters
from collectdesk.operations.print_run import Run
from collectdesk.paper.attest.facts import GRADE
from collectdesk.store.queries import attest, letters
from collectdesk.store.queries.letters import LetterRow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class LettersPage(Page):
    """`show_this` takes the id of a letter, or a `Wanted` to prepare new ones."""

    kinds: ClassVar[frozenset[str]] = frozenset({"letter", "letter_claim", "posting", "customer", "business"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header = PageHeader(self.tr("Letters"))
        self.filter = self.header.add_filter(self.tr("Filter by number or customer"))
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        self.header.add(self._columns_button)
        self.attest_button = buttons.quiet(self.tr("Legal attest letter"), self.prepare_attest)
        self.header.add(self.attest_button)
        self.header.add(buttons.quiet(self.tr("Statement of account"), self.state_accounts))
        self.header.add(buttons.primary(self.tr("Prepare letters"), self.prepare, "mail"))
        self.grades = FilterChips()
        self.list = ListCard(
            "letters",
            columns.of_letters(desk.language),
            desk.preferences,
            Sort("number", descending=True),
            self.tr("No letter looks like this."),
        )
        self.list.view.setAccessibleName(self.tr("Printed letters"))
        self.menu = ListMenu(desk, self.list, self._list_title, self._filtered)
        self.panel = LetterPanel(desk)
        self.post = PostActions(desk, self, self.chosen)
        self.running: QWidget | None = None
        self._written: Written = {}
        self._first: bool | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_side())
        self.box.addWidget(self._stack, 1)
        self._pause, self._soon = Pause(self), Pause(self, 0)
        self._connect()

    def reload(self) -> None:
        """Read list and filters anew."""
        reader = self.desk.reader
        count = letters.count(reader)
        self.header.set_state(self.tr("%n printed", "", count))
        self._show_empty(first=not count)
        used = letters.grades(reader)
        self.grades.set_chips([(code, labels.grade(code)) for code in used] if len(used) > 1 else [])
        self.grades.setVisible(len(used) > 1)
        self.attest_button.setVisible(attest.offered(reader))
        self._show_list()
        if self.panel.row is not None and self.panel.isVisible():
            self.show_letter(self.panel.row.id)
        if isinstance(self.running, PrepareLetters | AttestView):
            self.running.refresh()

    def begin_again(self) -> None:
        """Go back to the printed letters from those that are prepared, or from what became of them."""
        self._leave_run()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def take_cursor(self) -> None:
        """Put the cursor into the list."""
        self.list.view.setFocus()

    def show_this(self, what: object) -> None:
        """Show one letter, or prepare those wanted."""
        if isinstance(what, Wanted):
            self._prepare(what)
        elif isinstance(what, int):
            self._leave_run()
            self.show_letter(what)
            self.list.view.seek(what)

    def payer(self) -> Payer | None:
        """Give the customer of the letter beside the list."""
        row = self.panel.row if self.panel.isVisible() else self.list.view.current_row()
        return Payer(row.customer_id, None, row.currency) if row is not None else None

    def show_letter(self, key: int) -> None:
        """Show a printed letter beside the list."""
        try:
            self.panel.show_letter(letters.letter(self.desk.reader, key))
        except Problem:
            self.panel.hide()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and letter beside each other only where there is room for both."""
        super().resizeEvent(event)
        self._share_room()

    def prepare(self) -> None:
        """Prepare reminders for everybody who is overdue."""
        self._prepare(Wanted())

    def prepare_attest(self) -> None:
        """Prepare a legal attest letter to one of those who are overdue under Taiwan's law."""
        self._prepare(Wanted(GRADE))

    def state_accounts(self) -> None:
        """Prepare statements of account for everybody who owes."""
        self._prepare(Wanted("statement"))

    def print_copies(self, printer: "QPrinter") -> None:
        """Print the chosen letters again as they were, each page marked as a copy."""
        mark = self.tr("Copy")
        desk, keys = self.desk, self.chosen()
        desk.work("printing", leaving.print_kept, desk.book, keys, printer, mark)

    def save_into(self, folder: Path) -> None:
        """Save the chosen letters into `folder`."""
        self.desk.work("saving", leaving.save_kept, self.desk.book, self.chosen(), folder, "")

    def chosen(self) -> list[int]:
        """Give the ids of the selected letters, else of the one beside the list."""
        selected = self.list.view.selected_ids()
        if len(selected) < 2 and self.panel.isVisible() and self.panel.row is not None:
            return [self.panel.row.id]
        return selected

    def _list_side(self) -> QWidget:
        look = theme.look()
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self.header)
        box.addWidget(self.grades)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(look.px(14))
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.panel)
        split.setSizes([look.px(632), look.px(390)])
        box.addWidget(split, 1)
        return side

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_done)
        self._pause.timeout.connect(self._show_list)
        self._soon.timeout.connect(self._on_chosen)
        self.grades.changed.connect(self._show_list)
        view = self.list.view
        view.sort_asked.connect(self._show_list)
        view.typed.connect(self._on_typed)
        view.opened.connect(self._on_opened)
        view.selected.connect(self._soon.start)
        view.add_action(self.tr("Print a copy"), self._on_print)
        view.add_action(self.tr("Save"), self._on_save)
        view.add_action(self.tr("Open in the system's viewer"), self._on_outside)
        self.post.add_to(view)
        self._cancel: QAction = view.add_action(self.tr("Cancel letter"), self._on_cancel)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print_key)
        self.panel.print_asked.connect(self._on_print)
        self.panel.save_asked.connect(self._on_save)
        self.panel.cancel_asked.connect(self._on_cancel)
        self.panel.closed.connect(self._on_panel_closed)

    def _share_room(self) -> None:
        self.list.setVisible(not (self.narrow() and self.panel.isVisibleTo(self)))
        if isinstance(self.running, PrepareLetters | AttestView):
            self.running.set_narrow(narrow=self.narrow())

    def _show_list(self) -> None:
        sort = self.list.view.sort()
        question = partial(
            _listed,
            self.filter.text().strip(),
            sort.key,
            descending=sort.descending,
            grades=self.grades.pressed(),
        )
        self.list.show_source(self.desk.list_of(question))

    def _show_empty(self, *, first: bool) -> None:
        if first is self._first:
            return
        self._first = first
        if first:
            said = self.tr("No letter yet. Those you print are kept here, exactly as they left the house.")
            empty = EmptyState("mail", said, self.tr("Prepare letters"), self.prepare)
        else:
            empty = EmptyState("mail", self.tr("No letter looks like this."))
        self.list.set_empty(empty)

    def _prepare(self, wanted: Wanted) -> None:
        if self._keeping():
            return
        self._leave_run()
        run = begun(self.desk, wanted, self._written)
        run.left.connect(self._leave_run)
        run.printed.connect(self._on_printed)
        run.saved.connect(self._on_saved)
        self._show_run(run)
        run.start()

    def _on_printed(self, run: Run, printer: "QPrinter") -> None:
        keys = [letter.id for letter in run.printed]
        if keys:
            self.desk.work("printing", leaving.print_kept, self.desk.book, keys, printer)
        self._show_outcome(OutcomeView(self.desk, run))

    def _on_saved(self, run: Run, folder: Path) -> None:
        keys = [letter.id for letter in run.printed]
        if keys:
            day = self.desk.today().isoformat()
            whole = self.tr("Letters {day}").format(day=day) + ".pdf"
            self.desk.work("saving", leaving.save_kept, self.desk.book, keys, folder, whole)
        self._show_outcome(OutcomeView(self.desk, run, folder))

    def _show_outcome(self, view: OutcomeView) -> None:
        self._leave_run()
        view.left.connect(self._leave_run)
        self._show_run(view)

    def _show_run(self, view: QWidget) -> None:
        self.running = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._share_room()

    def _keeping(self) -> bool:
        return isinstance(self.running, PrepareLetters | AttestView) and self.running.keeping()

    def _leave_run(self) -> None:
        if self._keeping():
            return
        self._stack.setCurrentIndex(0)
        if self.running is not None:
            self._stack.removeWidget(self.running)
            self.running.hide()
            self.running.deleteLater()
            self.running = None

    def _on_chosen(self) -> None:
        row: LetterRow | None = self.list.view.current_row()
        self._cancel.setEnabled(row is not None and row.cancelled_on is None)
        # in a narrow window the letter would take the list away from under the cursor
        if row is not None and self.list.view.selected_ids() == [row.id] and not self.narrow():
            self.show_letter(row.id)

    def _on_opened(self, row: LetterRow) -> None:
        self.show_letter(row.id)
        self.panel.pane.view.setFocus()

    def _on_panel_closed(self) -> None:
        self._share_room()
        self.list.view.setFocus()

    def _on_print(self) -> None:
        if self.chosen():
            printer = printing.ask_printer(self)
            if printer is not None:
                self.print_copies(printer)

    def _on_print_key(self) -> None:
        if isinstance(self.running, PrepareLetters | AttestView):
            self.running.print_chosen()
        elif self.running is None:
            self._on_print()

    def _on_save(self) -> None:
        if self.chosen():
            folder = choose_file.folder(self, self.tr("Save the letters into"))
            if folder is not None:
                self.save_into(folder)

    def _on_outside(self) -> None:
        self.panel.pane.open_outside()

    def _on_cancel(self) -> None:
        keys = self.chosen()
        if not keys:
            return
        row = letters.letter(self.desk.reader, keys[0])
        why = CancelLetter.ask(self.desk, self, row)
        if why is not None:
            self.desk.order(kept_letters.cancel_letter, self.desk.now(), row.id, why)

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _on_filter_done(self) -> None:
        self._show_list()
        self.list.view.setFocus()

    def _list_title(self) -> str:
        return self.tr("Letters")

    def _filtered(self) -> str:
        grades = sorted(labels.grade(code) for code in self.grades.pressed())
        return " · ".join([*grades, *filter(None, [self.filter.text().strip()])])

    def _on_columns(self) -> None:
        button = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _listed(text: str, sort: str, _reader: Any, **shown: Any) -> Any:
    return letters.listed(text, sort, **shown)
