"""The desk from start to end: lock and book, language and look, the window, the loop, the close."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from collectdesk import paths
from collectdesk.domain.problem import Problem
from collectdesk.gui import language, preferences, reading, theme
from collectdesk.gui.collector import Collector
from collectdesk.gui.crash import Crash
from collectdesk.gui.desk import Desk
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.preferences import Preferences
from collectdesk.store.book import FILE, Book

if TYPE_CHECKING:
    from collectdesk.gui.instance import Instance

_LISTEN_AFTER = 200


def run(folder: Path, today: date | None = None) -> int:
    """Open the desk on the book in `folder`; where there is none the owner is welcomed. Give the exit code.

    `today` stands still for the sample and for tests; None is the clock of this computer.
    """
    app = application()
    kept = Preferences(paths.preferences_file())
    crash = Crash(paths.preferences_file().parent / "reports", app)
    crash.install()
    put_on(app, kept, language.resolve(kept.get(preferences.LANGUAGE)))
    if not (folder / FILE).is_file():
        begun = _begin(app, kept, folder, clock(today)())
        if begun is None:
            return 0
        folder = begun
    shown = language.resolve(kept.get(preferences.LANGUAGE))
    book = _open(folder, shown)
    if not isinstance(book, Book):
        return book
    with book:
        collector = Collector(app)
        session = Session(app, Desk(book, kept, shown, clock(today)))
        session.show()
        code = app.exec()
        session.close()
        collector.stop()
    crash.uninstall()
    return code


def application() -> QApplication:
    """Give the one application object, made when first asked for."""
    logging.basicConfig(level=logging.WARNING)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("CollectDesk")
    QApplication.setDesktopFileName("collectdesk")
    # as words of the start: a style that is set later makes Python's copy of all that a style has
    return QApplication([*sys.argv[:1], "-style", "Fusion"])


def put_on(app: QApplication, kept: Preferences, shown: str) -> None:
    """Put language and look on the application."""
    language.install(app, shown, kept.folder)
    theme.apply(app, kept.get(preferences.SCHEME), kept.get(preferences.SCALE), shown)


def clock(today: date | None) -> Callable[[], datetime]:
    """Give the clock: this computer's, or one that stands still at noon of `today`."""
    if today is None:
        return _now
    stopped = datetime.combine(today, time(12)).astimezone()
    return lambda: stopped


def _now() -> datetime:
    return datetime.now().astimezone()


def _begin(app: QApplication, kept: Preferences, folder: Path, now: datetime) -> Path | None:
    """Welcome the owner; give the folder of the book to open, None if the owner went away."""
    from collectdesk.gui.welcome.begin import begin  # most starts find a book

    def speak(wanted: str) -> None:
        kept.set(preferences.LANGUAGE, wanted)
        put_on(app, kept, wanted)

    return begin(kept, language.resolve(kept.get(preferences.LANGUAGE)), folder, now, speak)


def _open(folder: Path, shown: str) -> Book | int:
    """Open the book; else give the exit code: 0 if the desk that has it came forward, 2 for a problem."""
    try:
        return Book.open(folder)
    except Problem as problem:
        from collectdesk.gui import ask, instance  # most starts need neither boxes nor the network module

        if problem.code == "book-open-elsewhere" and instance.raise_first(folder):
            return 0
        ask.tell_problem(None, problem, shown)
        return 2


class Session(QObject):
    """The window of the moment; built anew when the language or the look changes."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__(app)
        self._app = app
        self.desk = desk
        self.window = self._build()
        desk.look_changed.connect(self._rebuild, Qt.ConnectionType.QueuedConnection)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        app.setQuitOnLastWindowClosed(False)
        self._instance: Instance | None = None

    def show(self) -> None:
        """Show the window, then listen for a second start on the same book."""
        self.window.show()
        QTimer.singleShot(_LISTEN_AFTER, self._listen)

    def come_to_front(self) -> None:
        """Raise the window, because the desk was started a second time."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Wait for what is under way and let the window go; the book may be closed afterwards."""
        self.desk.close()
        reading.readers().close()
        if self._instance is not None:
            self._instance.close()
        self.window.deleteLater()

    def _listen(self) -> None:
        from collectdesk.gui.instance import Instance  # the network module loads after the first paint

        self._instance = Instance(self.desk.book.folder, self)
        self._instance.raised.connect(self.come_to_front)

    def _build(self) -> MainWindow:
        window = MainWindow(self.desk)
        window.closed.connect(self._app.quit)
        return window

    def _rebuild(self) -> None:
        old = self.window
        old.keep_geometry()
        # a window that goes is not laid out anew for a look that it will not be seen in
        old.hide()
        self.desk.language = language.resolve(self.desk.preferences.get(preferences.LANGUAGE))
        put_on(self._app, self.desk.preferences, self.desk.language)
        old.closed.disconnect(self._app.quit)
        self.window = self._build()
        self.window.show()
        old.deleteLater()

    def _on_system_scheme(self) -> None:
        if self.desk.preferences.get(preferences.SCHEME) == "system":
            self._rebuild()
