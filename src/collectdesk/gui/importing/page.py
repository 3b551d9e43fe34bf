"""The import page: from a file, a drop or the clipboard, over the dry run, into the book."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui.desk import Desk
from collectdesk.gui.importing.done_view import DoneView
from collectdesk.gui.importing.reading_view import ReadingView
from collectdesk.gui.importing.start_view import StartView
from collectdesk.gui.page import Page
from collectdesk.operations import imports
from collectdesk.operations.changed import Changed
from collectdesk.operations.import_plan import ImportFile, ImportPlan


class ImportPage(Page):
    """`show_this` takes the path of a file to read at once; anything else starts anew."""

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.start = StartView()
        self.reading = ReadingView(desk)
        self.done: DoneView | None = None
        self._taken: ImportPlan | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.reading)
        self.box.addWidget(self.stack, 1)
        self.start.chosen.connect(self.read)
        self.start.unreadable.connect(self._on_unreadable)
        self.reading.left.connect(self.begin)
        self.reading.taken.connect(self._on_taken)

    def show_this(self, what: object) -> None:
        """Read a file that was dropped on the window, or begin."""
        self.begin()
        if isinstance(what, Path):
            self.start.take(what)

    def begin(self) -> None:
        """Show where a list is chosen."""
        self.stack.setCurrentWidget(self.start)
        self.start.choose.setFocus()

    def read(self, file: ImportFile) -> None:
        """Show how a file is understood."""
        self.reading.opened = None
        self.reading.open(file)
        self.stack.setCurrentWidget(self.reading)

    def _on_unreadable(self, path: str, reason: str) -> None:
        from collectdesk.gui import ask  # boxes load when first needed

        problem = Problem("import-file-unreadable", path=path, reason=reason)
        ask.tell_problem(self, problem, self.desk.language)

    def _on_taken(self, plan: ImportPlan) -> None:
        self._taken = plan
        # the order of the desk knows the book first; the plan is written in one transaction, uncancelled
        task = self.desk.order(imports.apply, plan, self.desk.now())
        task.done.connect(self._on_applied)
        task.failed.connect(self._on_not_applied)

    def _on_not_applied(self, _problem: object) -> None:
        self.reading.take.setEnabled(True)

    def _on_applied(self, changed: object) -> None:
        if not isinstance(changed, Changed) or self._taken is None:
            return
        if self.done is not None:
            self.stack.removeWidget(self.done)
            self.done.deleteLater()
        self.done = DoneView(self.desk, self._taken, changed)
        self.done.left.connect(self.begin)
        self.stack.addWidget(self.done)
        self.stack.setCurrentWidget(self.done)
        self._taken = None
