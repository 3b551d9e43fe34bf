"""The interest sheet on paper and as a file: seen before it is printed, saved as PDF or CSV."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.filenames import safe_name
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui import ask
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import copy_out
from collectdesk.store.book import Book
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import business


class SheetPaper(QObject):
    """Sets the sheet on the worker thread; what it cannot set is told."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._name = ""

    def preview(self, asked: ClaimAsked, until: date) -> None:
        """Show the paper; it is printed from there."""
        self._set(_pdf, asked, until, self._on_set)

    def save_pdf(self, asked: ClaimAsked, until: date) -> None:
        """Save the paper."""
        self._set(_pdf, asked, until, self._on_pdf)

    def save_csv(self, asked: ClaimAsked, until: date) -> None:
        """Save the periods with their exact figures for a spreadsheet."""
        self._set(_csv, asked, until, self._on_csv)

    def _set(
        self, make: Callable[..., bytes], asked: ClaimAsked, until: date, then: Callable[[bytes], None]
    ) -> None:
        if not self._business_told():
            return
        customer = customers.customer(self._desk.reader, asked.customer_id).name
        told = self.tr("Interest {customer} {day}").format(customer=customer, day=until.isoformat())
        self._name = safe_name(told)
        self._desk.work("sheet", make, self._desk.book, asked, (until, self._desk.today())).done.connect(then)

    def _business_told(self) -> bool:
        """Tell whether the sheet can say whose it is; if not, say so and offer the settings."""
        if business(self._desk.reader) is not None:
            return True
        said = wording.tell(Problem("business-name-missing"), self._desk.language)
        if ask.choose(self._over.window(), said, "", [self.tr("Open Settings")]) == 0:
            self._desk.go("settings", "business")
        return False

    def _on_set(self, content: bytes) -> None:
        # the preview and printing load when first needed
        from collectdesk.gui.list_preview import ListPreview
        from collectdesk.gui.pdf.printing import print_pdf

        printer = ListPreview.ask(self._over.window(), content, self._name)
        if printer is not None:
            self._desk.work("printing", print_pdf, content, printer)

    def _on_pdf(self, content: bytes) -> None:
        self._save(content, ".pdf")

    def _on_csv(self, content: bytes) -> None:
        self._save(content, ".csv")

    def _save(self, content: bytes, ending: str) -> None:
        title = self.tr("Save the interest sheet")
        copy_out.write_copy(self._desk, self._over, title, f"{self._name}{ending}", content)


def _pdf(book: Book, asked: ClaimAsked, days: tuple[date, date], *, progress: Progress) -> bytes:
    from collectdesk.operations import interest_sheet  # what sets paper loads when first needed

    progress.step(0, 1, "sheet")
    return interest_sheet.interest_pdf(book, asked.customer_id, asked.currency, asked.invoice_ids, *days)


def _csv(book: Book, asked: ClaimAsked, days: tuple[date, date], *, progress: Progress) -> bytes:
    from collectdesk.operations import interest_sheet  # as above

    progress.step(0, 1, "export")
    return interest_sheet.interest_csv(book, asked.customer_id, asked.currency, asked.invoice_ids, *days)
