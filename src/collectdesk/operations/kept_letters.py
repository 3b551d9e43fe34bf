"""Letters that were printed: their frozen bytes, for paper again or for a folder, and their cancelling."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from collectdesk import files
from collectdesk.domain.filenames import safe_name, unique
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.queries import letters
from collectdesk.store.tables import Letter


def frozen(book: Book, key: int) -> bytes:
    """Give the bytes of a printed letter as they were kept; raise Problem if they are missing or altered."""
    return originals.fetch(book.originals, letters.letter(book.here, key).sha256)


def together(book: Book, keys: Sequence[int]) -> bytes:
    """Give the kept letters as one PDF to print; a single one comes byte for byte."""
    from collectdesk.paper import press  # ReportLab loads when first needed

    pdfs = [frozen(book, key) for key in keys]
    return pdfs[0] if len(pdfs) == 1 else press.one_file(pdfs)


def save_letters(book: Book, keys: Sequence[int], folder: Path) -> list[Path]:
    """Write the kept letters into `folder`, one file each, named by number and customer; give the paths."""
    return list(_save(book, keys, folder))


def _save(book: Book, keys: Sequence[int], folder: Path) -> Iterator[Path]:
    taken: set[str] = set()
    for key in keys:
        row = letters.letter(book.here, key)
        target = folder / unique(safe_name(f"{row.number} {row.customer}", ".pdf"), taken)
        try:
            files.write(target, frozen(book, key))
        except OSError as error:
            raise Problem("file-not-written", path=str(target), reason=error.strerror or "") from error
        yield target


def cancel_letter(book: Book, now: datetime, key: int, why: str) -> Changed:
    """Mark a printed letter as cancelled, with the reason; it stays in the list and in `originals/`."""
    if not why.strip():
        raise Problem("cancel-reason-missing")
    with book.writing("letter-cancelled", now) as entry:
        row = letters.letter(book.here, key)
        if row.cancelled_on is not None:
            raise Problem("letter-cancelled-already", letter=row.number)
        entry.change(Letter, key, cancelled_on=now.date(), cancelled_why=why.strip())
    return Changed.of(entry.kinds, "cancelled-letter", entry=entry.seq, letter=row.number)
