"""The floor of the start: a bare main window that shows one SQLite table, ended at its first paint."""

import os
import sqlite3
import sys
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Two hundred rows as they come from the database."""

    def __init__(self, file: str) -> None:
        super().__init__()
        question = "SELECT number, issued_on, due_on, currency, open_minor FROM invoice LIMIT 200"
        self._rows = sqlite3.connect(file).execute(question).fetchall()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Give the number of columns."""
        return 0 if parent.isValid() else 5

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell."""
        return str(self._rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None


class View(QTableView):
    """Ends the process after its first paint; an event filter would have PySide make all of its classes."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, then end."""
        super().paintEvent(event)
        os._exit(0)


app = QApplication(sys.argv)
window = QMainWindow()
view = View()
view.setModel(Rows(sys.argv[1]))
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
