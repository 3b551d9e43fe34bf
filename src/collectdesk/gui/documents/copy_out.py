"""Writes a copy of something where its owner wants it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from collectdesk import files
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui import choose_file
from collectdesk.gui.desk import Desk
from collectdesk.gui.tasks import Task


def write_copy(desk: Desk, over: QWidget, title: str, name: str, content: bytes) -> Task | None:
    """Ask where `content` goes, `name` proposed, and write it; None if the owner thought better of it."""
    stem, dot, ending = name.rpartition(".")
    target = choose_file.target(over, title, stem or name, f"{dot}{ending}" if stem else "")
    return desk.work("saving", write, target, content) if target is not None else None


def write(target: Path, content: bytes, *, progress: Progress) -> Path:
    """Write `content` to `target` and give it; raise Problem if it cannot be written."""
    progress.step(0, 1, "saving")
    try:
        files.write(target, content)
    except OSError as error:
        raise Problem("file-not-written", path=str(target), reason=error.strerror or "") from error
    return target
