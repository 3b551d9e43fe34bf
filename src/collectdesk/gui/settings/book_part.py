"""The book itself: where it lies, copies of it, another book, and whether all is well with it."""

from pathlib import Path

from PySide6.QtCore import QStorageInfo, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain import synced
from collectdesk.gui import buttons, captions, choose_file, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.settings import other_book
from collectdesk.gui.settings.check_card import CheckCard
from collectdesk.operations.copies import copy_now
from collectdesk.store.book import FILE


class BookPart(QWidget):
    """Copies are verified before they get their name; another book opens in a window of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.copied: Path | None = None
        self._place = captions.body(wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warning = captions.error()
        self.result = captions.body(wrap=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show_copy = buttons.plain(self.tr("Show the copy"), self._on_show_copy, "folder-open")
        self.check = CheckCard(desk)
        self._lay_out()
        self._say_copied(None)

    def reload(self) -> None:
        """Say where the book lies, and what is wrong with that place if something is."""
        folder = self.desk.book.folder
        self._place.setText(str(folder))
        self.warning.setText(self._warning(folder))
        self.warning.setVisible(bool(self.warning.text()))

    def copy_to(self, folder: Path) -> None:
        """Copy the book into a new folder inside `folder`."""
        own = self.desk.book.folder.resolve()
        chosen = folder.resolve()
        if chosen == own or own in chosen.parents:
            self._say(wording.say("copy-in-itself", self.desk.language))
            return
        target = _free(chosen, f"CollectDesk {self.desk.today().isoformat()}")
        self._say(self.tr("Copying the book"))
        task = self.desk.work("copy", copy_now, self.desk.book, target, self.desk.today())
        task.done.connect(self._say_copied)
        task.failed.connect(self._on_copy_failed)
        task.cancelled.connect(self._on_copy_cancelled)

    def open_other(self, folder: Path) -> None:
        """Open the book in `folder` in a window of its own, or say that there is none."""
        if not (folder / FILE).is_file():
            self._say(wording.say("book-not-there", self.desk.language, path=str(folder)))
        elif folder.resolve() == self.desk.book.folder.resolve():
            self._say(self.tr("This book is open here already."))
        else:
            other_book.open_book(folder)
            self._say(self.tr("{folder} opens in a window of its own.").format(folder=folder))

    def _lay_out(self) -> None:
        look = theme.look()
        place = FormSection(self.tr("Where it lies"))
        place.add(self._place, wide=True)
        place.add(self.warning, wide=True)
        place.add(_row(buttons.quiet(self.tr("Show folder"), self._on_show, "folder-open")), wide=True)
        copies = FormSection(
            self.tr("Copies"),
            self.tr(
                "A copy holds everything: the book, the letters as printed and all documents."
                " Keep one elsewhere."
            ),
        )
        copies.add(
            _row(
                buttons.quiet(self.tr("Copy the book now"), self._on_copy, "copy"),
                buttons.quiet(self.tr("Open a copy or another book"), self._on_open),
            ),
            wide=True,
        )
        copies.add(self.result, wide=True)
        self._copy_row = _row(self._show_copy)
        copies.add(self._copy_row, wide=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        for section in (place, copies, self.check):
            box.addWidget(section)
        box.addStretch(1)

    def _warning(self, folder: Path) -> str:
        found = synced.service(folder.resolve())
        if found:
            told = self.tr(
                "{service} copies this folder while the book is written, which can damage it or make two of"
                " it. Keep the book in a plain folder of this computer and put only copies there."
            )
            return told.format(service=found)
        kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace")
        if synced.on_network(folder.resolve(), kind):
            return self.tr(
                "This folder lies on another computer. When the connection drops, entries can be lost."
                " Keep the book in a plain folder of this computer and put only copies there."
            )
        return ""

    def _on_show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.book.folder)))

    def _on_show_copy(self) -> None:
        if self.copied is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.copied)))

    def _on_copy(self) -> None:
        folder = choose_file.folder(self, self.tr("Where should the copy lie?"))
        if folder is not None:
            self.copy_to(folder)

    def _on_open(self) -> None:
        folder = choose_file.folder(self, self.tr("Which folder holds the book?"), self.copied)
        if folder is not None:
            self.open_other(folder)

    def _say(self, sentence: str) -> None:
        self.result.setText(sentence)
        self.result.setVisible(bool(sentence))

    def _say_copied(self, target: Path | None) -> None:
        self.copied = target
        self._copy_row.setVisible(target is not None)
        told = self.tr("Copied and verified: {folder}")
        self._say(told.format(folder=target) if target is not None else "")

    def _on_copy_failed(self) -> None:
        self._say("")

    def _on_copy_cancelled(self) -> None:
        self._say(self.tr("The copy was stopped; nothing of it is left."))


def _free(folder: Path, name: str) -> Path:
    """Give a name in `folder` that is not taken: the one wished for, else with a number."""
    target, number = folder / name, 1
    while target.exists():
        number += 1
        target = folder / f"{name} ({number})"
    return target


def _row(*widgets: QPushButton | QLabel) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.look().px(10))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line
