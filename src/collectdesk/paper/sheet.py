"""A document being drawn: pages, text at a place, hairlines and pictures, all in points.

The origin is the top left corner of the page and y grows downwards, as people read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from reportlab.pdfbase import pdfdoc

from collectdesk.paper.embedding import Ink, Raw, Seed, stream
from collectdesk.paper.pictures import Picture
from collectdesk.paper.setting import Line, Paragraph, Piece

MM = 72 / 25.4
HAIRLINE = 0.4
# A stroke around a glyph of this part of its size makes a regular weight look bold.
_THICKER = 0.035


class Sheet:
    """Draws one document of pages of one size; `finish` gives its bytes, the same for the same drawing."""

    def __init__(
        self, size: tuple[float, float], seed: Seed, *, title: str, author: str, language: str, dated: date
    ) -> None:
        self.width, self.height = size
        self._ink = Ink(seed)
        self._document = pdfdoc.PDFDocument(compression=1, invariant=1, lang=language)
        info = self._document.info
        info.title, info.author, info.subject, info.creator = title, author, "", "CollectDesk"
        info._dateFormatter = lambda *_now: f"D:{dated:%Y%m%d}000000Z"
        self._code: list[str] = []
        self._pictures: set[str] = set()

    def line(self, x: float, y: float, line: Line, size: float, grey: float = 0.0) -> None:
        """Draw a set line with its baseline at `y`; `x` is the left edge of the paragraph."""
        if not line.pieces:
            return
        code = self._code
        code.append(f"BT {grey:.3g} g 1 0 0 1 {x + line.left:.2f} {self.height - y:.2f} Tm")
        for piece in line.pieces:
            if piece.heavy:
                code.append(f"2 Tr {size * _THICKER:.2f} w {grey:.3g} G")
            if piece.gaps:
                self._stretched(piece, size)
            else:
                for font, codes in self._ink.codes(piece.face, piece.text):
                    code.append(f"/{font} {size:g} Tf<{codes}>Tj")
            if piece.heavy:
                code.append("0 Tr")
        code.append("ET")

    def paragraph(self, x: float, y: float, paragraph: Paragraph) -> float:
        """Draw a paragraph whose top is at `y`; give the y below it."""
        style = paragraph.style
        baseline = y + (style.leading + style.size * 0.76) / 2
        for line in paragraph.lines:
            self.line(x, baseline, line, style.size, style.grey)
            baseline += style.leading
        return y + paragraph.height

    def rule(self, x: float, y: float, width: float, *, weight: float = HAIRLINE, grey: float = 0.55) -> None:
        """Draw a level line from `x` on."""
        level = self.height - y
        self._code.append(f"{weight:g} w {grey:g} G {x:.2f} {level:.2f} m {x + width:.2f} {level:.2f} l S")

    def upright(self, x: float, y: float, height: float) -> None:
        """Draw a vertical line from `y` down."""
        top = self.height - y
        self._code.append(f"1.2 w 0.55 G {x:.2f} {top:.2f} m {x:.2f} {top - height:.2f} l S")

    def box(
        self, x: float, y: float, width: float, height: float, *, weight: float = HAIRLINE, grey: float = 0.55
    ) -> None:
        """Draw the outline of a box with its top left corner at `x`, `y`."""
        low = self.height - y - height
        self._code.append(f"{weight:g} w {grey:g} G {x:.2f} {low:.2f} {width:.2f} {height:.2f} re S")

    def stroke(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        weight: float = HAIRLINE,
        grey: float = 0.55,
    ) -> None:
        """Draw a straight line from one point to another."""
        (x1, y1), (x2, y2) = start, end
        line = f"{x1:.2f} {self.height - y1:.2f} m {x2:.2f} {self.height - y2:.2f} l S"
        self._code.append(f"{weight:g} w {grey:g} G {line}")

    def ring(
        self, x: float, y: float, radius: float, *, weight: float = HAIRLINE, grey: float = 0.55
    ) -> None:
        """Draw a circle around `x`, `y`."""
        # four curves; the distance of their handles that comes closest to a circle
        handle, up = radius * 0.5523, self.height - y
        path = [f"{x + radius:.2f} {up:.2f} m"]
        for a, b in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            points = (
                (a * radius - b * handle, b * radius + a * handle),
                (a * handle - b * radius, b * handle + a * radius),
                (-b * radius, a * radius),
            )
            path.append(" ".join(f"{x + right:.2f} {up + high:.2f}" for right, high in points) + " c")
        self._code.append(f"{weight:g} w {grey:g} G {' '.join(path)} S")

    @contextmanager
    def read_as(self, text: str) -> Iterator[None]:
        """Let readers take what is drawn inside for `text`, however far apart its characters stand."""
        spoken = text.encode("utf-16-be").hex().upper()
        self._code.append(f"/Span<</ActualText<FEFF{spoken}>>>BDC")
        yield
        self._code.append("EMC")

    def picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture with its top left corner at `x`, `y`."""
        name = picture.embed(self._document)
        self._pictures.add(name)
        low = self.height - y - height
        self._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {low:.2f} cm /{name} Do Q")

    def across(self, line: Line, size: float, grey: float) -> None:
        """Draw a line of text large and slanting across the middle of the page."""
        middle_x, middle_y = self.width / 2, self.height / 2
        slope = 0.7071
        x = middle_x - slope * line.width / 2 + slope * size * 0.35
        y = middle_y - slope * line.width / 2 - slope * size * 0.35
        self._code.append(f"BT {grey:g} g {slope} {slope} -{slope} {slope} {x:.2f} {y:.2f} Tm")
        for piece in line.pieces:
            for font, codes in self._ink.codes(piece.face, piece.text):
                self._code.append(f"/{font} {size:g} Tf<{codes}>Tj")
        self._code.append("ET")

    def end_page(self) -> None:
        """Close the page and begin the next; it is compressed now, so that a long document stays small."""
        document = self._document
        content = stream("\n".join(self._code).encode("ascii"))
        document.updateSignature(content)
        page = pdfdoc.PDFPage()
        page.Override_default_compilation = 1
        page.MediaBox = pdfdoc.PDFArray([0, 0, round(self.width, 2), round(self.height, 2)])
        page.Contents = Raw(content)
        resources = {"Font": pdfdoc.PDFObjectReference("BasicFonts")}
        if self._pictures:
            names = {name: pdfdoc.PDFObjectReference(name) for name in sorted(self._pictures)}
            resources["XObject"] = pdfdoc.PDFDictionary(names)
        page.Resources = pdfdoc.PDFDictionary(resources)
        document.addPage(page)
        self._code = []
        self._pictures = set()

    def finish(self) -> bytes:
        """Give the bytes of the document; nothing can be drawn after this."""
        self._ink.embed(self._document)
        content: bytes = self._document.GetPDFData(self)
        return content

    def _stretched(self, piece: Piece, size: float) -> None:
        """Draw text with room after its characters, as character spacing: readers take it for no space."""
        start = 0
        gaps = piece.gaps
        for at in range(1, len(piece.text) + 1):
            if at < len(gaps) and gaps[at] == gaps[start]:
                continue
            if at == len(gaps) < len(piece.text):
                continue  # nothing follows the last character of a line, so its room does not matter
            self._code.append(f"{gaps[start]:.3f} Tc")
            for font, codes in self._ink.codes(piece.face, piece.text[start:at]):
                self._code.append(f"/{font} {size:g} Tf<{codes}>Tj")
            start = at
        self._code.append("0 Tc")
