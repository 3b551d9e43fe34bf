"""The line above a book that is not the owner's own: the sample, or a copy; it stays as long as the book."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from collectdesk import paths
from collectdesk.gui import buttons, captions, icons, labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.store import copies
from collectdesk.store.book import FILE


def line_above(desk: Desk) -> QWidget | None:
    """Give the line for the book of `desk`; None for a book that is worked in as one's own."""
    folder = desk.book.folder
    if folder.resolve() == paths.default_book().resolve():
        return None
    if paths.is_sample(folder):
        return WhoseBook(desk, sample=True)
    return WhoseBook(desk) if copies.made_on(folder) is not None else None


class WhoseBook(QWidget):
    """Says what book this is; from the sample it leads to the owner's own."""

    def __init__(self, desk: Desk, *, sample: bool = False) -> None:
        super().__init__()
        look = theme.look()
        self.setObjectName("whose")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6))
        row.setSpacing(look.px(10))
        sign = QLabel()
        sign.setPixmap(icons.pixmap("copy", look.palette.warn, look.px(16), self.devicePixelRatioF()))
        sign.setFixedSize(QSize(look.px(16), look.px(16)))
        self.told = captions.body(self._sample_told() if sample else self._copy_told(desk), wrap=True)
        self.setAccessibleName(self.told.text())
        row.addWidget(sign)
        row.addWidget(self.told, 1)
        if sample:
            there = (paths.default_book() / FILE).is_file()
            title = self.tr("Open my own book") if there else self.tr("Start my own book")
            self.own = buttons.quiet(title, self._on_own)
            row.addWidget(self.own)

    def _on_own(self) -> None:
        from collectdesk.gui.settings import other_book  # with the press, not with the start

        other_book.open_book(paths.default_book())

    def _sample_told(self) -> str:
        return self.tr("This is the sample book; nothing here is yours.")

    def _copy_told(self, desk: Desk) -> str:
        made = copies.made_on(desk.book.folder)
        day = labels.short_day(made, desk.language) if made is not None else ""
        said = self.tr("This is a copy of your book, made on {day}. Work in it stays in it.")
        return said.format(day=day)
