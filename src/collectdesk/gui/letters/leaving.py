"""What leaves the house: kept letters printed or saved, done on the worker thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from collectdesk import files
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui.pdf.printing import print_pdf
from collectdesk.operations import kept_letters
from collectdesk.store.book import Book

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def print_kept(
    book: Book, keys: Sequence[int], printer: "QPrinter", mark: str = "", *, progress: Progress
) -> int:
    """Print kept letters in one go and give the number of pages; a copy is told by `mark`."""
    return print_pdf(kept_letters.together(book, keys), printer, mark, progress=progress)


def save_kept(book: Book, keys: Sequence[int], folder: Path, whole: str, *, progress: Progress) -> list[Path]:
    """Write kept letters into `folder`, one file each and all together as `whole`; give the paths."""
    progress.step(0, 2, "saving")
    saved = kept_letters.save_letters(book, keys, folder)
    progress.step(1, 2, "saving")
    if whole and len(keys) > 1:
        target = folder / whole
        try:
            files.write(target, kept_letters.together(book, keys))
        except OSError as error:
            raise Problem("file-not-written", path=str(target), reason=error.strerror or "") from error
        saved.append(target)
    return saved
