"""Plays scenes in looks, one after the other, each on a fresh stage."""

import gc
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from collectdesk import app as start
from picturing.books import Books
from picturing.look import Look
from picturing.scenes import Scene
from picturing.stage import Camera, Stage

CameraOf = Callable[[Look, Scene], Camera]
# what a platform without a display says of itself
_OFFSCREEN = "This plugin does not support"


class Studio:
    """The application and the books; `work` is a folder that may be emptied.

    `faults` holds what went wrong in the windows since `watch`: exceptions in slots and warnings of Qt.
    """

    def __init__(self, work: Path) -> None:
        self._work = work
        self.faults: list[str] = []
        self.books = Books(work / "books")
        # freeing a widget on a thread of the desk would crash Qt: cycles are looked for between two scenes
        gc.disable()
        self.app: QApplication = start.application()
        # a cursor that blinks would make each picture another one
        self.app.setCursorFlashTime(0)
        self.app.setQuitOnLastWindowClosed(False)

    def watch(self) -> None:
        """From now on collect faults, and tell each on stderr."""
        qInstallMessageHandler(self._on_message)
        # what fails in a slot reaches only this hook
        sys.excepthook = self._on_exception

    @contextmanager
    def stage(self, look: Look, camera: Camera, *, empty: bool = False) -> Iterator[Stage]:
        """Give a stage in `look`, with nothing of earlier scenes left on it."""
        file = self._work / "preferences"
        file.unlink(missing_ok=True)
        kept = look.put_on(self.app, file)
        with self.books.lend(empty=empty) as book:
            stage = Stage(self.app, book, look, kept, camera)
            try:
                yield stage
            finally:
                stage.close()
                gc.collect()

    def play(self, look: Look, scenes: Iterable[Scene], camera_of: CameraOf) -> None:
        """Play all `scenes` in one look; one that fails is a fault, and the rest goes on."""
        for scene in scenes:
            try:
                with self.stage(look, camera_of(look, scene), empty=scene.empty) as stage:
                    scene.play(stage)
            except Exception as fault:
                self._on_exception(type(fault), fault, None)

    def _on_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if not message.startswith(_OFFSCREEN):
            self._tell(f"{kind.name}: {message}")

    def _on_exception(self, kind: type[BaseException], fault: BaseException, _trace: object) -> None:
        self._tell("".join(traceback.format_exception(kind, fault, fault.__traceback__)))

    def _tell(self, fault: str) -> None:
        self.faults.append(fault)
        print(fault, file=sys.stderr)
