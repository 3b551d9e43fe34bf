"""Copy the book, verified, to a folder of the owner's choice."""

from pathlib import Path

from collectdesk.domain.progress import Progress
from collectdesk.store import copies
from collectdesk.store.book import Book


def copy_now(book: Book, target: Path, progress: Progress | None = None) -> Path:
    """Copy the whole book with its originals into the new or empty folder `target` and give it.

    Raise Problem if it is not empty or the disk cannot take it; nothing half-made is left.
    """
    copies.copy_book(book.database, book.originals, target, progress or Progress())
    return target
