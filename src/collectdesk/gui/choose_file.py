"""The system's dialogs for a file or a folder; nothing else asks for one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def picture(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a picture; None if none was chosen."""
    pictures = QCoreApplication.translate("choose_file", "Pictures")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, "", f"{pictures} (*.png *.jpg *.jpeg *.webp *.bmp)"
    )
    return Path(chosen) if chosen else None


def table(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a table; None if none was chosen."""
    tables = QCoreApplication.translate("choose_file", "Tables")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, "", f"{tables} (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.xlsm *.ods)"
    )
    return Path(chosen) if chosen else None


def folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder; None if none was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
    return Path(chosen) if chosen else None


def target(parent: QWidget | None, title: str, name: str, ending: str) -> Path | None:
    """Ask where to save a file, `name` proposed; the name ends with `ending`, such as .pdf."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, f"{name}{ending}", f"*{ending}")
    if not chosen:
        return None
    return Path(chosen) if chosen.casefold().endswith(ending) else Path(f"{chosen}{ending}")
