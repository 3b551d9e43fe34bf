"""The button below a list that makes a file or paper of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.list_card import ListCard
from collectdesk.store.queries import business

if TYPE_CHECKING:
    from collectdesk.gui.list_export import Paper, Shown
    from collectdesk.store.queries.business import BusinessFacts

Words = Callable[[], str]


class ListMenu(QWidget):
    """Stands at the right end of the line below `card`.

    `title` gives what the list is called at that moment, `told` what it is filtered by. A file is named
    by title and day; the title of a `dated` list names its day itself.
    """

    def __init__(
        self, desk: Desk, card: ListCard, title: Words, told: Words | None = None, *, dated: bool = False
    ) -> None:
        super().__init__()
        self.desk, self.card = desk, card
        self._title, self._told, self._dated = title, told, dated
        self.saved: Path | None = None
        self._result: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.look().px(6))
        self.button = buttons.plain(self.tr("Print or save"), self.open_menu, "download")
        self._row.addWidget(self.button)
        card.footer.add(self)

    def open_menu(self) -> None:
        """Show what can be made of the list."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().topLeft()))

    def menu(self) -> QMenu:
        """Give the menu of what can be made of the list."""
        menu = QMenu(self)
        menu.addAction(self.tr("Print, with a preview"), self.preview)
        menu.addSeparator()
        menu.addAction(self.tr("Save as XLSX for a spreadsheet"), self._on_xlsx)
        menu.addAction(self.tr("Save as CSV"), self._on_csv)
        menu.addAction(self.tr("Save as PDF"), self._on_pdf)
        return menu

    def shown(self) -> Shown | None:
        """Give the list as it stands; None before it was first read."""
        source = self.card.view.table.source()
        if source is None:
            return None
        day = labels.long_day(self.desk.today(), self.desk.language)
        told = self._told() if self._told is not None else ""
        made: Shown = _export().Shown(
            title=self._title(),
            told=" · ".join(part for part in (self._business(), told, day) if part),
            columns=tuple(self.card.view.shown_columns()),
            source=source,
            currency=self.tr("Currency"),
            total=self.tr("Total"),
        )
        return made

    def paper(self) -> Paper:
        """Give how the list is printed: in the windows' language, on the paper of the business."""
        own = self._own()
        language = self.desk.language
        if language == "zh-Hant":
            hong_kong = own is not None and own.language == "zh-Hant-HK"
            language = "zh-Hant-HK" if hong_kong else "zh-Hant-TW"
        made: Paper = _export().Paper(language, own.page_size if own else "A4", self.desk.today())
        return made

    def preview(self) -> None:
        """Set the list on paper and show it."""
        shown = self.shown()
        if shown is not None:
            task = self.desk.work("export", _export().pdf, shown, self.desk.book.file, self.paper())
            task.done.connect(self._on_set)

    def save_to(self, target: Path) -> None:
        """Write the list to `target`, as its ending says."""
        shown = self.shown()
        if shown is not None:
            task = self.desk.work("export", _export().save, shown, self.desk.book.file, target, self.paper())
            task.done.connect(self._on_saved)

    def _own(self) -> BusinessFacts | None:
        return business.business(self.desk.reader)

    def _business(self) -> str:
        own = self._own()
        return own.name if own else ""

    def _ask(self, ending: str) -> None:
        # as below
        from collectdesk.domain.filenames import safe_name
        from collectdesk.gui import choose_file

        day = "" if self._dated else f" {self.desk.today().isoformat()}"
        name = safe_name(self._title() + day)
        target = choose_file.target(self, self.tr("Save the list"), name, ending)
        if target is not None:
            self.save_to(target)

    def _on_xlsx(self) -> None:
        self._ask(".xlsx")

    def _on_csv(self) -> None:
        self._ask(".csv")

    def _on_pdf(self) -> None:
        self._ask(".pdf")

    def _on_set(self, content: bytes) -> None:
        # the preview and printing load when first needed
        from collectdesk.gui.list_preview import ListPreview
        from collectdesk.gui.pdf.printing import print_pdf

        printer = ListPreview.ask(self.window(), content, self._title())
        if printer is not None:
            self.desk.work("printing", print_pdf, content, printer)

    def _on_saved(self, target: Path) -> None:
        self.saved = target
        if self._result is None:
            # what tells of a file is made with the first one
            self._result = captions.small()
            self._row.insertWidget(0, self._result)
            self._row.insertWidget(1, buttons.plain(self.tr("Open"), self._on_open, "external-link"))
        self._result.setText(self.tr("Saved: {file}").format(file=target.name))

    def _on_open(self) -> None:
        if self.saved is not None:
            # the desktop is asked when first needed
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved)))


def _export() -> ModuleType:
    """Load what makes files of lists when the first one is wanted: a start makes none."""
    from collectdesk.gui import list_export  # with the readers and writers of tables behind it

    return list_export
