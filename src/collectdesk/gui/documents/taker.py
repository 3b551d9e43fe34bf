"""Lets a part of the window take documents: files dropped on it, files and screenshots pasted into it."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import ask
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents import taken

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


class Taker(QObject):
    """Tells `took(list of Taken)`; `watch` adds fields into which a screenshot may be pasted."""

    took = Signal(list)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def watch(self, field: QWidget) -> None:
        """Let documents be dropped on and pasted into `field` too; text stays text there."""
        field.installEventFilter(self)

    def paste(self, *, texts: bool = True) -> bool:
        """Take what is on the clipboard; False if there is nothing to file."""
        mime = QGuiApplication.clipboard().mimeData()
        if not taken.holds_documents(mime, texts=texts):
            return False
        self._take(mime)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drops and pastes of documents; everything else goes on."""
        kind = event.type()
        if kind in _DRAGS and isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if taken.holds_documents(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            if taken.holds_documents(event.mimeData()):
                event.acceptProposedAction()
                self._take(event.mimeData())
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self.paste(texts=False)
        return False

    def _take(self, mime: QMimeData) -> None:
        try:
            found = taken.from_mime(mime, self._desk.now(), self.tr("Screenshot"), self.tr("Pasted text"))
        except Problem as problem:
            ask.tell_problem(self._over, problem, self._desk.language)
            return
        if found:
            self.took.emit(found)
