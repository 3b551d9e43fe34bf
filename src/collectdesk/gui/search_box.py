"""The one search box: finds customers, invoices and letters while typing, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from collectdesk.gui.pause import Pause
from collectdesk.gui.reading import Question, readers
from collectdesk.gui.search_field import SearchField

if TYPE_CHECKING:
    from collectdesk.gui.search_results import Results
    from collectdesk.store.queries.search import Hit

    Find = Callable[[str], Sequence[Hit]]

_PAUSE = 90


class SearchBox(SearchField):
    """Tells `found(kind, id)` when a result is chosen; `find` is called on the background thread."""

    found = Signal(str, int)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search"), parent)
        self._find = find
        self._question: Question | None = None
        self._results: Results | None = None
        self.setPlaceholderText(self.tr("Search  Ctrl+K"))
        self.setToolTip(self.tr("Customers, invoices and letters by any part of a name or number"))
        self._pause = Pause(self, _PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._pause.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move in the results, Enter opens, Escape leaves."""
        key, results = event.key(), self._results
        if key == Qt.Key.Key_Escape:
            self.close_results()
            self.clear()
        elif results is not None and results.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            results.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif results is not None and results.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            results.choose()
        else:
            super().keyPressEvent(event)

    def close_results(self) -> None:
        """Hide the results."""
        if self._results is not None:
            self._results.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the results when the owner goes elsewhere; they never take the cursor themselves."""
        super().focusOutEvent(event)
        self.close_results()

    def _ask(self) -> None:
        if self._question is not None:
            self._question.give_up()
        text = self.text().strip()
        if not text:
            self.close_results()
            return
        self._question = Question(self._find, text)
        self._question.answered.connect(self._on_answered)
        readers().start(self._question)

    def _on_answered(self, text: str, hits: Sequence[Hit]) -> None:
        if text != self.text().strip():
            return
        if self._results is None:
            from collectdesk.gui.search_results import Results  # with the first search, not with the start

            self._results = Results(self.window())
            self._results.chosen.connect(self._on_chosen)
        self._results.show_hits(hits, self.mapTo(self.window(), QPoint(0, self.height() + 4)))

    def _on_chosen(self, kind: str, key: int) -> None:
        self.close_results()
        self.clear()
        self.found.emit(kind, key)
