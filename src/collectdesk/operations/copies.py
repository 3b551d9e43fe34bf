"""Copy the book, verified, to a folder of the owner's choice."""

from datetime import date
from pathlib import Path

from collectdesk.domain.progress import Progress
from collectdesk.store import copies
from collectdesk.store.book import Book


def copy_now(book: Book, target: Path, day: date, progress: Progress | None = None) -> Path:
    """Copy the whole book with its originals into the new or empty folder `target` and give it.

    It is marked as a copy made on `day`. Raise Problem if the folder is not empty or the disk cannot take
    it; nothing half-made is left.
    """
    copies.copy_book(book.database, book.originals, target, day, progress or Progress())
    return target
