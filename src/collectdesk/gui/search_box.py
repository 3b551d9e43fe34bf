"""The one search box: finds customers, invoices and letters while typing, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from collectdesk.gui import captions, icons, theme
from collectdesk.gui.card import Card
from collectdesk.gui.pause import Pause
from collectdesk.gui.reading import Question, readers
from collectdesk.gui.search_field import SearchField

if TYPE_CHECKING:
    from collectdesk.store.queries.search import Hit

    Find = Callable[[str], Sequence[Hit]]

_PAUSE = 90
_ICONS = {"customer": "user", "invoice": "receipt-text", "letter": "mail"}


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
            self._results = Results(self.window())
            self._results.chosen.connect(self._on_chosen)
        self._results.show_hits(hits, self.mapTo(self.window(), QPoint(0, self.height() + 4)))

    def _on_chosen(self, kind: str, key: int) -> None:
        self.close_results()
        self.clear()
        self.found.emit(kind, key)


class Results(Card):
    """The results, over the page; the cursor stays in the box."""

    chosen = Signal(str, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, bare=True)
        look = theme.look()
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("kind", "results")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(icons.icon_size())
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemClicked.connect(self.choose)
        self._none = captions.secondary(self.tr("Nothing with this in its name or number"))
        margin = look.px(12)
        self._none.setContentsMargins(margin, margin, margin, margin)
        self.box.addWidget(self._list)
        self.box.addWidget(self._none)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], below: QPoint) -> None:
        """Show `hits` at `below` in the window."""
        look = theme.look()
        self._list.clear()
        for hit in hits:
            text = f"{hit.title}   {hit.detail}" if hit.detail else hit.title
            item = QListWidgetItem(icons.icon(_ICONS.get(hit.kind, "search"), look.palette.secondary), text)
            item.setData(Qt.ItemDataRole.UserRole, (hit.kind, hit.id))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)
        rows = self._list.sizeHintForRow(0) * len(hits) + 8 if hits else look.px(44)
        room = self.window().height() - below.y() - look.px(20)
        self.setGeometry(below.x(), below.y(), look.px(440), min(rows + 4, room))
        self.raise_()
        self.show()

    def move_by(self, step: int) -> None:
        """Move to the next or former result."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + step) % count)

    def choose(self) -> None:
        """Open the current result."""
        item = self._list.currentItem()
        if item is not None:
            kind, key = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit(kind, key)
