"""Raises the window that already shows a book; the lock of the book itself is the store's."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 300
_TRIES = 5


def _name(book: Path) -> str:
    return "collectdesk-" + hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]


def raise_first(book: Path) -> bool:
    """Ask the desk that has `book` open to come to the front; tell whether one answered."""
    for attempt in range(_TRIES):
        if attempt:
            # a desk that has only just started does not listen yet
            QThread.msleep(_PATIENCE)
        socket = QLocalSocket()
        socket.connectToServer(_name(book))
        if socket.waitForConnected(_PATIENCE):
            socket.write(b"raise\n")
            socket.waitForBytesWritten(_PATIENCE)
            socket.disconnectFromServer()
            return True
    return False


class Instance(QObject):
    """Listens for a second start on the same book; made only by the desk that holds the lock."""

    raised = Signal()

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # a name left by a crash is ours to take, because the lock of the book is ours
        QLocalServer.removeServer(_name(book))
        self._server.listen(_name(book))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raised.emit()
