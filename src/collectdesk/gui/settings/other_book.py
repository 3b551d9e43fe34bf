"""Another book in a window of its own: one desk holds one book."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def command(folder: Path) -> tuple[str, list[str]]:
    """Give the program and its arguments that open the book in `folder`."""
    arguments = ["--book", str(folder), "desk"]
    # a frozen program is itself the command; otherwise Python runs it
    if getattr(sys, "frozen", False):
        return sys.executable, arguments
    return sys.executable, ["-m", "collectdesk", *arguments]


def open_book(folder: Path) -> bool:
    """Start another desk on the book in `folder`; False if the system refuses."""
    program, arguments = command(folder)
    started = QProcess.startDetached(program, arguments)
    return bool(started[0]) if isinstance(started, tuple) else bool(started)
