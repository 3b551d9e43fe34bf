"""The system's dialogs for a file or a folder; nothing else asks for one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

# where the last file of this sitting was, for the next question
_last: list[Path] = []


def picture(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a picture; None if none was chosen."""
    pictures = QCoreApplication.translate("choose_file", "Pictures")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, str(beginning()), f"{pictures} (*.png *.jpg *.jpeg *.webp *.bmp)"
    )
    return _file(chosen)


def table(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a table; None if none was chosen."""
    tables = QCoreApplication.translate("choose_file", "Tables")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, str(beginning()), f"{tables} (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.xlsm *.ods)"
    )
    return _file(chosen)


def several(parent: QWidget | None, title: str) -> list[Path]:
    """Ask for files of any kind; none if none was chosen."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(beginning()))
    return [found for found in map(_file, chosen) if found is not None]


def folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder; None if none was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or beginning()))
    return Path(chosen) if chosen else None


def target(parent: QWidget | None, title: str, name: str, ending: str) -> Path | None:
    """Ask where to save a file, `name` proposed; the name ends with `ending`, such as .pdf."""
    proposed = beginning() / f"{name}{ending}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"*{ending}")
    if not chosen or chosen.casefold().endswith(ending):
        return _file(chosen)
    return _file(f"{chosen}{ending}")


def beginning() -> Path:
    """Give the folder a question begins in: that of the last answer, else the owner's documents.

    Never where the program happened to be started from, which an owner does not know.
    """
    if _last and _last[0].is_dir():
        return _last[0]
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(documents))
    return found if found.is_dir() else Path.home()


def _file(chosen: str) -> Path | None:
    if not chosen:
        return None
    _last[:] = [Path(chosen).parent]
    return Path(chosen)
