"""What is printed to take letters to the post: the list for the counter, address labels, envelopes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk.domain.filenames import safe_name
from collectdesk.gui import labels
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters import posting_words
from collectdesk.gui.letters.address_dialog import AddressDialog
from collectdesk.gui.letters.post_paper import ListWords, OnPaper, addresses_pdf, list_pdf
from collectdesk.operations import post_papers
from collectdesk.store.queries.business import business


class ForThePost(QObject):
    """Sets the papers on the worker thread and shows them before they are printed."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._name = ""

    def show_list(self, keys: Sequence[int]) -> None:
        """Show the list for the counter."""
        today = self._desk.today()
        self._name = safe_name(self.tr("Posting list {day}").format(day=today.isoformat()))
        day = labels.long_day(today, self._desk.language)
        words = ListWords(
            title=self.tr("Posting list, {day}").format(day=day),
            heads=("", self.tr("To"), self.tr("How"), self.tr("Number"), self.tr("Letter")),
            counted=self.tr("%n letter(s) in all", "", len(keys)),
            stamp=self.tr("Postmark"),
            signed=self.tr("Taken by, date"),
            kinds=dict(posting_words.kinds()),
            language=self._paper_language(),
        )
        work = (self._desk.book, tuple(keys), words, today)
        self._desk.work("letters", list_pdf, *work).done.connect(self._on_set)

    def ask_addresses(self, keys: Sequence[int]) -> None:
        """Ask for labels or envelopes, and show them."""
        without = post_papers.without_address(self._desk.reader, keys)
        asked = AddressDialog.ask(self._desk, self._over.window(), without)
        if asked is not None:
            self.show_addresses(keys, asked)

    def show_addresses(self, keys: Sequence[int], asked: OnPaper) -> None:
        """Show the addresses on what was chosen."""
        self._name = safe_name(self.tr("Addresses {day}").format(day=self._desk.today().isoformat()))
        work = (self._desk.book, tuple(keys), asked, self._name, self._desk.today())
        self._desk.work("letters", addresses_pdf, *work).done.connect(self._on_set)

    def _paper_language(self) -> str:
        """Give the letter language whose shapes of characters fit the language of the windows."""
        if self._desk.language != "zh-Hant":
            return self._desk.language
        own = business(self._desk.reader)
        return "zh-Hant-HK" if own is not None and own.language == "zh-Hant-HK" else "zh-Hant-TW"

    def _on_set(self, content: bytes) -> None:
        # the preview and printing load when first needed
        from collectdesk.gui.list_preview import ListPreview
        from collectdesk.gui.pdf.printing import print_pdf

        printer = ListPreview.ask(self._over.window(), content, self._name)
        if printer is not None:
            self._desk.work("printing", print_pdf, content, printer)
