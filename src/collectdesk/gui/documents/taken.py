"""What was dropped, pasted or chosen, as bytes with a name, before it is filed."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from collectdesk.domain.problem import Problem

LARGEST = 100 * 1024 * 1024


class Taken(NamedTuple):
    """One document that is not filed yet."""

    name: str
    content: bytes


def holds_documents(mime: QMimeData, *, texts: bool = False) -> bool:
    """Tell whether something that can be filed is in a drop or on the clipboard; `texts` lets text count."""
    local = mime.hasUrls() and any(url.isLocalFile() for url in mime.urls())
    return local or mime.hasImage() or (texts and bool(mime.text().strip()))


def from_mime(mime: QMimeData, now: datetime, picture: str, text: str) -> list[Taken]:
    """Give the documents in a drop or on the clipboard; `picture` and `text` name what has no name.

    Raise Problem if a file cannot be read or is too large.
    """
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
    if paths:
        return from_paths(paths)
    stamp = now.strftime("%Y-%m-%d %H.%M.%S")
    if mime.hasImage():
        image = QImage(mime.imageData())
        return [] if image.isNull() else [Taken(f"{picture} {stamp}.png", png(image))]
    if mime.text().strip():
        return [Taken(f"{text} {stamp}.txt", mime.text().encode())]
    return []


def from_paths(paths: Sequence[Path]) -> list[Taken]:
    """Read chosen files; a folder stands for the files in it. Raise Problem for one that cannot be read."""
    taken = []
    for path in paths:
        inside = sorted(each for each in path.iterdir() if each.is_file()) if path.is_dir() else [path]
        taken += [Taken(each.name, _read(each)) for each in inside]
    return taken


def png(image: QImage) -> bytes:
    """Give a picture as PNG bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Problem("document-too-large", name=path.name, megabytes=LARGEST // 1024**2)
        return path.read_bytes()
    except OSError as error:
        raise Problem("import-file-unreadable", path=str(path), reason=error.strerror or "") from error
