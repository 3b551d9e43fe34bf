"""Our start: the desk on a book, ended when the overdue list has painted its first rows."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from collectdesk import app
from collectdesk.gui.list_view import ListView


class EndAtPaint(QObject):
    """End the process after a list with rows has painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the paint happen, then end."""
        if event.type() == QEvent.Type.Paint:
            view = watched.parent()
            if isinstance(view, ListView) and view.model() is not None and view.model().rowCount():
                watched.event(event)
                os._exit(0)
        return False


application = app.application()
end = EndAtPaint()
application.installEventFilter(end)
sys.exit(app.run(Path(sys.argv[1]).parent))
