"""The main window: navigation left, one page right, the quiet lines for progress and what was saved below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from collectdesk import paths, wording
from collectdesk.gui import preferences, theme
from collectdesk.gui.asked_source import or_cancelled
from collectdesk.gui.desk import Desk
from collectdesk.gui.navigation import Navigation
from collectdesk.gui.page import Page
from collectdesk.gui.pages import ENTRIES, Entry
from collectdesk.gui.screen_room import room_on
from collectdesk.gui.search_box import SearchBox
from collectdesk.store.queries.business import business

if TYPE_CHECKING:
    from collectdesk.gui.progress_line import ProgressLine
    from collectdesk.gui.saved_line import SavedLine
    from collectdesk.gui.tasks import Task
    from collectdesk.operations.changed import Asks, Changed
    from collectdesk.store.queries.search import Hit

_PAGE_OF = {"customer": "customers", "invoice": "invoices", "letter": "letters"}


class MainWindow(QMainWindow):
    """Shows one book; `closed` comes when its owner closes it. Pages are built when first shown."""

    closed = Signal()

    def __init__(self, desk: Desk, entries: Sequence[Entry] = ENTRIES) -> None:
        super().__init__()
        self.desk = desk
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._asks: Asks | None = None
        self.setWindowTitle(self.tr("CollectDesk: {book}").format(book=_called(desk)))
        self.search_box = SearchBox(self._find)
        self._navigation = Navigation(entries, self.search_box)
        self._stack = QStackedWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._restore()

    def page(self) -> Page:
        """Give the page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def show_page(self, key: str, what: object = None) -> None:
        """Show the page `key`, and `what` on it; an unknown key shows the first page."""
        if key not in self._entries:
            key = next(iter(self._entries))
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._entries[key].make(self.desk)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        beside = self._entries[key].within or key
        self._navigation.show_chosen(beside)
        self.desk.preferences.set(preferences.PAGE, beside)
        page.take_cursor()
        if what is not None:
            page.show_this(what)

    def sizeHint(self) -> QSize:
        """Give the size of a first start."""
        look = theme.look()
        return QSize(look.px(1280), look.px(800))

    def keep_geometry(self) -> None:
        """Remember size and place."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.desk.preferences.set(preferences.GEOMETRY, geometry)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let one file be dropped."""
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin to import the file that was dropped; nothing is written before the owner's yes."""
        file = _file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.show_page("import", file)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, then close."""
        self.keep_geometry()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        central = QWidget()
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._add_line_above(whole)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        whole.addLayout(row, 1)
        self.setCentralWidget(central)
        look = theme.look()
        # never more than the screen has beside the frame, or large type would put buttons out of reach
        room = room_on(self.screen())
        self.setMinimumSize(QSize(look.px(760), look.px(480)).boundedTo(room))

    def _add_line_above(self, box: QVBoxLayout) -> None:
        """Say above everything whose book this is, unless it is the owner's own."""
        folder = self.desk.book.folder
        if folder == paths.default_book():
            return
        from collectdesk.gui.whose_book import line_above  # most starts open the owner's own book

        line = line_above(self.desk)
        if line is not None:
            box.addWidget(line)

    @cached_property
    def _progress(self) -> ProgressLine:
        """Give the line that tells of long work, made with the first work."""
        from collectdesk.gui.progress_line import ProgressLine  # a start does no long work

        line = ProgressLine()
        self._right.insertWidget(1, line)
        return line

    @cached_property
    def _saved(self) -> SavedLine:
        """Give the line that tells what was saved, made with the first order."""
        from collectdesk.gui.saved_line import SavedLine  # a start saves nothing

        line = SavedLine()
        line.undo_asked.connect(self.desk.undo)
        line.interest_asked.connect(self._on_interest)
        self._right.addWidget(line)
        return line

    def _connect(self) -> None:
        self._navigation.chosen.connect(self._on_chosen)
        self._navigation.help_asked.connect(self._on_help)
        self.search_box.found.connect(self._on_found)
        self.desk.gone_to.connect(self.show_page)
        self.desk.saved.connect(self._on_saved)
        self.desk.tasks.started.connect(self._on_started)
        self._numbers = [key for key, entry in self._entries.items() if not entry.within]
        for number, key in enumerate(self._numbers, 1):
            self._shortcut(f"Ctrl+{number}", self._entries[key].title()).activated.connect(self._on_number)
        for keys, told, slot in (
            ("Ctrl+K", self.tr("Search the whole book"), self._on_search),
            ("Ctrl+F", self.tr("Filter this page"), self._on_filter),
            ("Ctrl+L", self.tr("Note what was said"), self._on_note),
            ("Ctrl+M", self.tr("Record a payment"), self._on_payment),
            ("Ctrl+Z", self.tr("Take back the last thing done"), self.desk.undo),
            ("F1", self.tr("Show what can be done here"), self._on_help),
            ("Ctrl+Q", self.tr("Close the desk"), self.close),
        ):
            self._shortcut(keys, told).activated.connect(slot)

    def _shortcut(self, keys: str, told: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setWhatsThis(told)
        return shortcut

    def _on_help(self) -> None:
        # loads when first asked for
        from collectdesk.gui.keys_card import KeysCard

        shown = self.findChild(KeysCard)
        if isinstance(shown, KeysCard) and shown.isVisible():
            shown.close_card()
        else:
            KeysCard(self, self.page())

    def _restore(self) -> None:
        kept = self.desk.preferences.get(preferences.GEOMETRY)
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
            self.resize(self.sizeHint().boundedTo(room_on(self.screen())))
        self.show_page(self.desk.preferences.get(preferences.PAGE))

    def _find(self, text: str) -> list[Hit]:
        from collectdesk.store.queries import search  # with the first search, not with the start

        return or_cancelled(search.found, self.desk.background, text)

    def _on_started(self, task: Task) -> None:
        self._progress.follow(task)

    def _on_found(self, kind: str, key: int) -> None:
        self.show_page(_PAGE_OF[kind], key)

    def _on_chosen(self, key: str) -> None:
        again = self._stack.currentWidget() is self._pages.get(key)
        self.show_page(key)
        if again:
            self.page().begin_again()

    def _on_number(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            number = int(sender.key().toString().rpartition("+")[2])
            self._on_chosen(self._numbers[number - 1])

    def _on_search(self) -> None:
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def _on_payment(self) -> None:
        # the dialog loads when first needed: a start shows none
        from collectdesk.gui.payments.record_payment import record

        record(self.desk, self, self.page().payer())

    def _on_note(self) -> None:
        # the form loads when first needed, as that of a payment does
        from collectdesk.gui.log import quick_entry

        payer = self.page().payer()
        quick_entry.note(self.desk, self, payer.customer_id if payer is not None else None)

    def _on_filter(self) -> None:
        self.page().start_filter()

    def _on_saved(self, changed: Changed) -> None:
        sentence = wording.say(changed.what, self.desk.language, **changed.fields)
        from collectdesk.operations import undo  # with the first order, not with the start

        undone, asks = changed.what.startswith("undone-"), changed.asks
        self._asks = asks
        question = wording.say(asks.what, self.desk.language, **asks.fields) if asks is not None else ""
        undoable = undo.undoable(self.desk.book)
        self._saved.tell(sentence, undo=undoable, undone=undone, question=question)

    def _on_interest(self) -> None:
        from collectdesk.gui.claim.asked import ClaimAsked  # with the first question, not with the start

        if self._asks is not None:
            asks, here = self._asks, self.page()
            back = next(key for key, page in self._pages.items() if page is here)
            asked = ClaimAsked(asks.customer_id, asks.currency, asks.invoice_ids, back=back)
            self.desk.go("claim", asked)


def _called(desk: Desk) -> str:
    """Give what an owner calls the book: the business, and the folder where that is not the usual one."""
    told, folder = business(desk.reader), desk.book.folder
    name = told.name if told is not None else ""
    usual = folder == paths.default_book()
    return name if name and usual else ", ".join(filter(None, (name, folder.name)))


def _file_in(dragged: QMimeData) -> Path | None:
    """Give the one file of this computer that is dragged; None for several, a link, or a text."""
    files = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == len(dragged.urls()) == 1 else None
