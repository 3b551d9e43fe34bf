"""A paragraph set into lines: fonts chosen per character, lines broken, justified, and split over pages.

The text is plain: nothing in it is markup. What is bold is said by the spans the caller gives.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from collectdesk.paper.breaking import NO_START, is_ideographic, places
from collectdesk.paper.fonts import RARE, chain, narrowed, typeface

# A line is not stretched by more than this part of the type size between two characters. Readers of PDF take
# wider gaps for spaces, and copied text would no longer be the text that was set.
_WIDEST_GAP = 0.09
_TOLERANCE = 0.01
# From a line of so many characters one can go without a gap to be seen.
_LONG_LINE = 16
# Between Chinese and Latin text printers leave a little room; where the writer put a space that is enough.
_MIXED_GAP = 0.09
_HAN = "\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN = "0-9A-Za-z\u00c0-\u024f$£€¥%&@#+"
# A word with one letter of a second Latin font is set in that font as a whole.
_WORDS = re.compile("[A-Za-z\u00c0-\u052f\u1e00-\u1fff]+")
_SECOND_LATIN = "NotoSans-"
_CAREFREE = re.compile("[^\n\u00a0‘’“”]*")
_MEETINGS = re.compile(f"(?<=[{_HAN}])(?=[{_LATIN}])|(?<=[{_LATIN}])(?=[{_HAN}])")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; sizes and distances in points, `grey` from 0 (black) to 1 (white)."""

    language: str
    size: float = 10.5
    leading: float = 16.3
    align: str = "left"
    first_indent: float = 0.0
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line in one typeface; `gaps` (or none) are added after its characters, in points.

    `heavy` is a bold stretch whose typeface has one weight only: its strokes are drawn thicker.
    """

    face: str
    text: str
    gaps: tuple[float, ...] = ()
    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line: how far it begins from the left edge, its width without stretching, and its pieces."""

    left: float
    width: float
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A set paragraph: lines of one style; each line is `style.leading` points high."""

    lines: tuple[Line, ...]
    style: Style

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return len(self.lines) * self.style.leading

    def split(self, height: float) -> tuple[Paragraph, Paragraph] | None:
        """Give what fits into `height` points and the rest, at least two lines each, or None."""
        fitting = int((height + _TOLERANCE) / self.style.leading)
        fitting = min(fitting, len(self.lines) - 2)
        if fitting < 2:
            return None
        return replace(self, lines=self.lines[:fitting]), replace(self, lines=self.lines[fitting:])


def set_text(text: str, style: Style, width: float, *, bold: bool = False) -> Paragraph:
    """Set plain `text` into lines of `width` points."""
    line = _one_line(text, style, width, bold=bold)
    return Paragraph((line,), style) if line else set_spans((Span(text, bold),), style, width)


@lru_cache(maxsize=256)
def aligned(style: Style, align: str) -> Style:
    """Give the style with its lines set to the left, right, center or justified."""
    return replace(style, align=align)


@lru_cache(maxsize=512)
def set_spans(spans: tuple[Span, ...], style: Style, width: float) -> Paragraph:
    """Set `spans` into lines of `width` points; a newline in a text begins a new line."""
    lines: list[Line] = []
    for part in _parts(spans):
        lines.extend(_Setter(part, style, width).lines())
    return Paragraph(tuple(lines), style)


def _one_line(text: str, style: Style, width: float, *, bold: bool) -> Line | None:
    """Set a short text of one font in one line, as most cells of a table are; None if it needs more care."""
    if not text.isascii() and (_MEETINGS.search(text) or not _CAREFREE.fullmatch(text)):
        return None
    name = chain(style.language, bold=bold).names[0]
    widths = typeface(name).widths
    try:
        advance = sum([widths[character] for character in text]) * style.size / 1000
    except KeyError:
        return None
    room = width - style.first_indent
    if advance > room or text[-1:] in ("", " "):
        return None
    left = {"right": room - advance, "center": (room - advance) / 2}.get(style.align, 0.0)
    return Line(left + style.first_indent, advance, (Piece(name, text),))


def _parts(spans: Sequence[Span]) -> list[list[Span]]:
    """Give the spans of each line that the writer ended on purpose."""
    parts: list[list[Span]] = [[]]
    for span in spans:
        first, *others = narrowed(span.text).split("\n")
        parts[-1].append(Span(first, span.bold))
        parts.extend([Span(other, span.bold)] for other in others)
    return parts


class _Setter:
    """Breaks the text between two newlines into lines."""

    def __init__(self, spans: Sequence[Span], style: Style, width: float) -> None:
        self._style = style
        self._width = width
        self._text = "".join(span.text for span in spans)
        self._faces: list[str] = []
        self._bold = [span.bold for span in spans for _ in span.text]
        advances: list[int] = []
        for span in spans:
            fonts = chain(style.language, bold=span.bold)
            for character in span.text:
                face = fonts.face(" " if character == "\u00a0" else character)
                self._faces.append(face.name if face else fonts.names[0])
                advances.append(face.widths.get(character, 224) if face else 1000)
        if any(face.startswith(_SECOND_LATIN) for face in self._faces):
            self._unify_words(advances)
        self._extra = {
            meeting.start() - 1: _MIXED_GAP * style.size for meeting in _MEETINGS.finditer(self._text)
        }
        for at in self._extra:
            advances[at] += round(_MIXED_GAP * 1000)
        scale = style.size / 1000
        self._ends = [end * scale for end in accumulate(advances, initial=0)]
        self._places = (*places(self._text), len(self._text))

    def _unify_words(self, advances: list[int]) -> None:
        for word in _WORDS.finditer(self._text):
            start, end = word.span()
            second = next((face for face in self._faces[start:end] if face.startswith(_SECOND_LATIN)), "")
            widths = typeface(second).widths if second else {}
            for at in range(start, end):
                if self._text[at] in widths:
                    self._faces[at], advances[at] = second, widths[self._text[at]]

    def lines(self) -> list[Line]:
        """Give the lines; an empty text gives one empty line."""
        bounds: list[tuple[int, int]] = []
        start = 0
        while not bounds or start < len(self._text):
            end = self._end(start, self._room(further=bool(bounds)))
            bounds.append((start, end))
            start = end
        self._keep_company(bounds)
        return [
            self._line(start, end, self._room(further=index > 0), last=end == len(self._text))
            for index, (start, end) in enumerate(bounds)
        ]

    def _room(self, *, further: bool) -> float:
        return self._width - (0.0 if further else self._style.first_indent)

    def _keep_company(self, bounds: list[tuple[int, int]]) -> None:
        """Bring one more character to a last line of a single one (孤字)."""
        if len(bounds) < 2 or bounds[-1][1] - bounds[-1][0] > 2:
            return
        before, start = bounds[-2]
        earlier = self._places[: bisect_left(self._places, start)]
        place = earlier[-1] if earlier else 0
        if place - before > _LONG_LINE:
            bounds[-2:] = [(before, place), (place, bounds[-1][1])]

    def _end(self, start: int, room: float) -> int:
        """Give the position where the line that begins at `start` has to end."""
        limit = self._ends[start] + room + _TOLERANCE
        fits = bisect_right(self._ends, limit) - 1
        beyond = fits
        while beyond < len(self._text) and self._text[beyond] == " ":
            beyond += 1  # spaces may hang over the edge
        if beyond >= len(self._text):
            return len(self._text)
        index = bisect_right(self._places, beyond) - 1
        if index >= 0 and self._places[index] > start:
            return self._places[index]
        return self._cut(start, max(fits, start + 1))

    def _cut(self, start: int, end: int) -> int:
        """Cut a word longer than the line, before a character that may begin a line if there is one."""
        for place in range(end, start + 1, -1):
            if place < len(self._text) and self._text[place] not in NO_START:
                return place
        return end

    def _line(self, start: int, end: int, room: float, *, last: bool) -> Line:
        while end > start and self._text[end - 1] == " ":
            end -= 1
        width = self._ends[end] - self._ends[start] - self._extra.get(end - 1, 0.0)
        spare = room - width
        left = self._width - room
        if self._style.align == "right":
            left += spare
        elif self._style.align == "center":
            left += spare / 2
        gaps = [self._extra.get(at, 0.0) for at in range(start, end - 1)] if self._extra else []
        if self._style.align == "justify" and not last:
            gaps = self._stretched(start, end, spare, gaps)
        return Line(left, width, self._pieces(start, end, gaps))

    def _stretched(self, start: int, end: int, spare: float, gaps: list[float]) -> list[float]:
        """Give the room after each character that brings the line to the edge, unless it were too wide."""
        text = self._text
        open_places = [
            at
            for at in range(start + 1, end)
            if at - 1 not in self._extra
            and (text[at - 1] == " " or is_ideographic(text[at]) or is_ideographic(text[at - 1]))
        ]
        if spare <= _TOLERANCE or spare > len(open_places) * _WIDEST_GAP * self._style.size:
            return gaps
        gap = spare / len(open_places)
        stretched = gaps or [0.0] * (end - start - 1)
        for at in open_places:
            stretched[at - 1 - start] = gap
        return stretched

    def _pieces(self, start: int, end: int, gaps: list[float]) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        first = start
        for at in range(start + 1, end + 1):
            if at == end or (self._faces[at], self._bold[at]) != (self._faces[first], self._bold[first]):
                text = self._text[first:at].replace("\u00a0", " ")
                inside = tuple(gaps[first - start : at - start])
                heavy = self._bold[first] and self._faces[first] == RARE
                pieces.append(Piece(self._faces[first], text, inside if any(inside) else (), heavy))
                first = at
        return tuple(pieces) if end > start else ()
