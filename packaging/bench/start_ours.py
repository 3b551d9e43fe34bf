"""Our start as a desktop does it, on the owner's book, ended when Today has painted its first card."""

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

    from collectdesk.gui.today.card import TodayCard

_open_desk = start._open_desk


def open_desk(folder: Path, today: date | None) -> int:
    """Open the desk, whose first card ends the process."""
    from PySide6.QtWidgets import QFrame

    from collectdesk.gui.today.card import TodayCard

    def end_at_paint(card: "TodayCard", event: "QPaintEvent") -> None:
        """Paint, then end the process."""
        QFrame.paintEvent(card, event)
        os._exit(0)

    # a filter on the application would see windows of Qt's own, for which PySide makes all of its classes
    TodayCard.paintEvent = end_at_paint  # type: ignore[assignment]
    return _open_desk(folder, today)


start._open_desk = open_desk
paths.default_book = partial(Path, Path(sys.argv[1]).parent)
sys.argv = ["collectdesk"]
sys.exit(start.main())
