"""What nobody expected: kept in a file and shown once, with details to copy; the desk goes on."""

import logging
import sys
import threading
from collections import deque
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from collectdesk import __version__, files


class _LastLines(logging.Handler):
    """Keeps the last lines of the log for the report."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=200)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class Crash(QObject):
    """Installed as `sys.excepthook` and for threads; `folder` receives the reports."""

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._log = _LastLines()
        self._log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._showing = False
        # queued: the report may come from the worker thread, the dialog belongs to the window thread
        self.happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over what Python does with an exception that nobody caught."""
        logging.getLogger().addHandler(self._log)
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        logging.getLogger().removeHandler(self._log)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report and tell the window; KeyboardInterrupt keeps its usual meaning."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # these load for a report only: a start needs none of them
        import platform
        import traceback

        import PySide6

        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        head = f"CollectDesk {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"
        text = "\n".join([head, platform.platform(), "", details, "", *self._log.lines])
        self._keep(text)
        self.happened.emit(text)

    def _keep(self, text: str) -> None:
        name = datetime.now().astimezone().strftime("report-%Y%m%d-%H%M%S.txt")
        try:
            files.write(self._folder / name, text.encode())
        except OSError:
            logging.getLogger(__name__).warning("the report could not be kept")

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_happened(self, text: str) -> None:
        # one dialog at a time: a fault in painting would otherwise pile them up
        if self._showing:
            return
        from collectdesk.gui import ask  # as above

        self._showing = True
        try:
            ask.tell_fault(text)
        finally:
            self._showing = False
