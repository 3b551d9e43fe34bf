"""The files attached in a PDF, such as the XML of a Factur-X or ZUGFeRD invoice."""

from __future__ import annotations

import io
import zlib
from typing import Any

from collectdesk.domain.problem import Problem

MAGIC = b"%PDF-"
_MOST_BYTES = 60 * 1024 * 1024
_MOST_FILES = 50
_MOST_UNPACKED = 10 * 1024 * 1024


def is_pdf(data: bytes) -> bool:
    """Tell whether `data` begins like a PDF; a few bytes of rubbish may stand before it."""
    return MAGIC in data[:1024]


def attached_files(file: str, data: bytes) -> list[tuple[str, bytes]]:
    """Give name and bytes of what is attached in a PDF, invoices in XML first; nothing for a locked one.

    What unpacks to more than 10 MB is left out. Raise Problem if the PDF is too heavy or cannot be read.
    """
    if len(data) > _MOST_BYTES:
        raise Problem("document-too-heavy", file=file, megabytes=_MOST_BYTES // 2**20)
    if b"/EmbeddedFile" not in data and b"/ObjStm" not in data:
        return []
    # loads only when a PDF is looked at: a shared library of 8 MB
    import pikepdf

    try:
        with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
            found = [(name, _content(spec)) for name, spec in list(pdf.attachments.items())[:_MOST_FILES]]
    except pikepdf.PasswordError:
        return []
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, OSError):
        raise Problem("document-damaged", file=file) from None
    held = [(name, content) for name, content in found if content is not None]
    return sorted(held, key=lambda one: (not one[0].lower().endswith(".xml"), one[0]))


def _content(spec: Any) -> bytes | None:
    """Give the bytes of an attachment; None if they are packed in a way no invoice is, or to too much."""
    entry = spec.obj.get("/EF")
    stream = entry.get("/UF", entry.get("/F")) if entry is not None else None
    if stream is None:
        return None
    raw = bytes(stream.read_raw_bytes())
    packing = stream.get("/Filter")
    names = [str(packing)] if packing is not None and not _is_list(packing) else list(map(str, packing or []))
    if not names:
        return raw
    if names != ["/FlateDecode"] or stream.get("/DecodeParms") is not None:
        return None
    try:
        unpacked = zlib.decompressobj().decompress(raw, _MOST_UNPACKED + 1)
    except zlib.error:
        return None
    return unpacked if len(unpacked) <= _MOST_UNPACKED else None


def _is_list(packing: Any) -> bool:
    return hasattr(packing, "_type_name") and packing._type_name == "array"
