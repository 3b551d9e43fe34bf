"""File the bytes of a document in the book."""

import mimetypes
from dataclasses import dataclass

from collectdesk.domain.names import clean
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry, instant
from collectdesk.store.tables import Original


@dataclass(frozen=True, slots=True)
class Filed:
    """Where a filed document is found again: its record and the SHA-256 of its bytes."""

    id: int
    sha256: str


def file_original(book: Book, entry: Entry, content: bytes, *, name: str, kind: str) -> Filed:
    """Keep `content` byte for byte and record it in `entry`; the same bytes of one kind are recorded once."""
    sha256 = originals.keep(book.originals, content)
    row = book.here.execute(
        "SELECT id FROM original WHERE sha256 = ? AND kind = ?", [sha256, kind]
    ).fetchone()
    if row is not None:
        entry.change(Original, row[0], voided=0)
        return Filed(int(row[0]), sha256)
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    key = entry.add(
        Original,
        sha256=sha256,
        name=clean(name) or sha256[:16],
        media_type=media_type,
        size=len(content),
        kind=kind,
        filed_at=instant(entry.now),
    )
    return Filed(key, sha256)
