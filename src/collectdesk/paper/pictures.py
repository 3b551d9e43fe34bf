"""Pictures on paper (logo, seal, signature): checked, scaled for print, and compressed once per process."""

from __future__ import annotations

import hashlib
import io
import warnings
import zlib
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image
from reportlab.pdfbase import pdfdoc

from collectdesk.domain.problem import Problem
from collectdesk.paper.embedding import packed_stream, raw, stream

# A logo of 60 mm at 300 dots per inch is about 700 dots wide; more makes letters heavy and not sharper.
_MOST_DOTS = 900


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready for a PDF: its size in dots, its packed colours, and how much each dot covers."""

    name: str
    width: int
    height: int
    head: str
    colours: bytes
    cover: bytes | None

    def fitting(self, width: float, height: float) -> tuple[float, float]:
        """Give the largest size within `width` and `height` that keeps the proportions."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale

    def embed(self, document: pdfdoc.PDFDocument) -> str:
        """Put the picture into the document if it is not there yet; give its name there."""
        if self.name not in document.idToObject:
            mask = f"/SMask {raw(document, f'{self.name}.cover', self.cover)}" if self.cover else ""
            raw(document, self.name, packed_stream(self.colours, f"{self.head}/ColorSpace/DeviceRGB{mask}"))
        return self.name


@lru_cache(maxsize=32)
def picture(content: bytes) -> Picture:
    """Read a PNG, JPEG, GIF, BMP or WebP from its bytes; raise Problem "picture-unreadable" for others."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF", "BMP", "WEBP")) as opened:
                image = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Problem("picture-unreadable") from None
    image.thumbnail((_MOST_DOTS, _MOST_DOTS))
    cover = image.getchannel("A")
    covers_all = cover.getextrema() == (255, 255)
    head = f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}/BitsPerComponent 8"
    return Picture(
        name=f"P{hashlib.sha256(content).hexdigest()[:16]}",
        width=image.width,
        height=image.height,
        head=head,
        colours=zlib.compress(image.convert("RGB").tobytes()),
        cover=None if covers_all else stream(cover.tobytes(), f"{head}/ColorSpace/DeviceGray"),
    )
