"""Where a scene is played: a book, a desk and a window, and the camera that waits until all is still."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from collectdesk.gui.desk import Desk
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.preferences import Preferences
from collectdesk.gui.reading import Question, readers
from collectdesk.store.book import Book
from picturing.look import Look, noon

# a timer that waits longer than this hides something, it does not fill anything
_SOON = 400
_RUNNING = QAbstractAnimation.State.Running
_PATIENCE = 60.0
# a usual screen: what does not fit at 200 % has to scroll
_ROOM = QSize(1900, 1000)

Camera = Callable[[str, QWidget], None]


class Stage:
    """A desk on one book in one look; `take(name, widget)` hands a still widget to the camera.

    Close it when the scene is over.
    """

    def __init__(self, app: QApplication, book: Book, look: Look, kept: Preferences, camera: Camera) -> None:
        self.app, self.look, self.book = app, look, book
        self.scratch = book.folder.parent
        self._camera = camera
        self._dialogs: list[QWidget] = []
        self.desk = Desk(book, kept, look.language, noon)
        self.window = MainWindow(self.desk)
        self.window.resize(self.window.sizeHint().boundedTo(_ROOM))
        self.window.show()
        self.window.activateWindow()

    def page(self, key: str, what: object = None) -> Any:
        """Go to a page, as the navigation does, and give it when it is still."""
        self.window.show_page(key, what)
        self.settle()
        return self.window.page()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Wait until all is still, then hand `widget`, or the whole window, to the camera."""
        self.settle()
        self._camera(name, widget or self.window)

    def dialog(self, name: str, dialog: QWidget) -> None:
        """Show a dialog without waiting for an answer, take it, and close it."""
        self._dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        self.take(name, dialog)
        dialog.close()

    def box(self, name: str, ask: Callable[[], object]) -> None:
        """Take the box that `ask` opens and waits for, and close it."""

        def take() -> None:
            shown = QApplication.activeModalWidget()
            assert isinstance(shown, QDialog), f"{name}: no box came"
            try:
                self._camera(name, shown)
            finally:
                shown.reject()

        QTimer.singleShot(100, take)
        ask()

    def settle(self) -> None:
        """Wait until nothing is being read, worked at or about to be."""
        until = time.monotonic() + _PATIENCE
        for _ in range(2):
            self._pass_readers()
            while self.desk.tasks.busy() or self._about_to():
                if time.monotonic() > until:
                    raise TimeoutError("the window does not come to rest")
                self.app.processEvents()
                time.sleep(0.002)
            self._pass_readers()
        for _ in range(3):
            self.app.processEvents()

    def close(self) -> None:
        """Take the window and its dialogs away."""
        self.settle()
        self.desk.close()
        readers().close()
        for dialog in self._dialogs:
            dialog.deleteLater()
        self.window.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()

    def _pass_readers(self) -> None:
        """Wait for the background reader: what was asked before is answered then."""
        last = Question(_nothing, None)
        readers().start(last)
        last.wait(_PATIENCE)
        self.app.processEvents()

    def _about_to(self) -> bool:
        """Tell whether a short pause is running out somewhere, as after typing, or something fades in."""
        for top in self.app.topLevelWidgets():
            if any(
                each.isActive() and each.isSingleShot() and each.interval() < _SOON
                for each in top.findChildren(QTimer)
            ):
                return True
            if any(each.state() == _RUNNING for each in top.findChildren(QAbstractAnimation)):
                return True
        return False


def _nothing(_about: object) -> None:
    return None


Play = Callable[[Stage], None]
