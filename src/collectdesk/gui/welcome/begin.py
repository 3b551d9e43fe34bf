"""The first start from the welcome to a book that can be opened."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from collectdesk import paths
from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, pages, preferences
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.welcome.start import EMPTY, SAMPLE, Start
from collectdesk.gui.welcome.welcome import Welcome
from collectdesk.operations.business import begin_book
from collectdesk.operations.sample import ready_sample

IMPORT_PAGE = "import"


def begin(
    kept: Preferences, language: str, folder: Path, now: datetime, speak: Callable[[str], None]
) -> Path | None:
    """Welcome the owner and give the folder of the book to open; None if the owner closed the window.

    A new book lies in `folder`. `speak` puts another language of the windows in place.
    """
    importing = any(entry.key == IMPORT_PAGE for entry in pages.ENTRIES)
    while True:
        start, language = Welcome.ask(language, folder, speak, importing=importing)
        if start is None:
            return None
        try:
            return _made(start, kept, folder, now)
        except Problem as problem:
            ask.tell_problem(None, problem, language)


def _made(start: Start, kept: Preferences, folder: Path, now: datetime) -> Path:
    """Make the book that `start` asks for and give its folder; raise Problem if it cannot be made."""
    if start.way == SAMPLE:
        sample = paths.sample_book(now.date())
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            ready_sample(sample, now.date())
        finally:
            QGuiApplication.restoreOverrideCursor()
        return sample
    if start.business is not None:
        begin_book(folder, now, start.business)
    kept.set(preferences.PAGE, "customers" if start.way == EMPTY else IMPORT_PAGE)
    return folder
