"""Our start as a desktop does it, on the owner's book, ended when the list has painted its first rows."""

import os
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from collectdesk import __main__ as start
from collectdesk import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from collectdesk.gui.list_view import ListView

_open_desk = start._open_desk


def open_desk(folder: Path, today: date | None) -> int:
    """Open the desk, whose list ends the process."""
    from PySide6.QtWidgets import QTableView

    from collectdesk.gui.list_view import ListView

    def end_at_paint(view: "ListView", event: "QPaintEvent") -> None:
        """Paint, then end the process if there was a row to paint."""
        QTableView.paintEvent(view, event)
        if view.model() is not None and view.model().rowCount():
            os._exit(0)

    # a filter on the application would see windows of Qt's own, for which PySide makes all of its classes
    ListView.paintEvent = end_at_paint  # type: ignore[assignment]
    return _open_desk(folder, today)


start._open_desk = open_desk
paths.default_book = partial(Path, Path(sys.argv[1]).parent)
sys.argv = ["collectdesk"]
sys.exit(start.main())
