"""The sheet of a letter: letterhead, window address, marks for folding, running head and small print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collectdesk.domain.problem import Problem
from collectdesk.paper.fonts import chain
from collectdesk.paper.pictures import picture
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import MM, Sheet

SIZES = {"A4": (210 * MM, 297 * MM), "Letter": (215.9 * MM, 279.4 * MM)}
# Distances from the top where a letter is folded for the envelope (DIN 5008 B, thirds on US Letter).
_FOLDS = {"A4": (105 * MM, 210 * MM), "Letter": (93.1 * MM, 186.2 * MM)}
LEFT = 25 * MM
RIGHT = 20 * MM
BODY_TOP = 93 * MM
NEXT_TOP = 32 * MM
FOOT = 23 * MM

_SMALL_PRINT = 0.35
_HEAD_BOTTOM = 36 * MM
# The window: 20 mm from the left, 45 mm from the top, 85 by 45 mm; text keeps 5 mm from its edges.
_WINDOW_TEXT_WIDTH = 78 * MM
_WINDOW_TEXT_TOP = 55 * MM
_WINDOW_TEXT_HEIGHT = 34 * MM
_FACTS_LEFT = 122 * MM
_FACTS_LABEL = 27 * MM
_FACTS_HEIGHT = 40 * MM
_HEAD_HEIGHT = 25 * MM


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: the name, the lines set small beside it, the line above the window, and a logo."""

    name: str
    lines: tuple[str, ...]
    return_line: str
    logo: bytes | None


def body_width(size: str) -> float:
    """Give the width between the margins in points."""
    return SIZES[size][0] - LEFT - RIGHT


def letterhead(sheet: Sheet, head: Letterhead, language: str) -> None:
    """Draw logo, name and lines of the sender above a hairline."""
    left = LEFT
    if head.logo is not None:
        logo = picture(head.logo)
        width, height = logo.fitting(55 * MM, 16 * MM)
        sheet.picture(logo, left, _HEAD_BOTTOM - 4 * MM - height, width, height)
        left += width + 5 * MM
    right = 72 * MM
    lines_left = sheet.width - RIGHT - right
    name_width = lines_left - left - 4 * MM
    base = _HEAD_BOTTOM - 3.2 * MM
    size = fitting_size(head.name, language, name_width, (15.0, 13.5, 12.0, 10.5), bold=True)
    name = _fitting(head.name, Style(language, size, size * 1.3), name_width, _HEAD_HEIGHT, bold=True)
    sheet.paragraph(left, base - name.height, name)
    style = Style(language, 8, 11.2, align="right", grey=_SMALL_PRINT)
    lines = _fitting("\n".join(head.lines), style, right, _HEAD_HEIGHT)
    sheet.paragraph(lines_left, base - lines.height, lines)
    sheet.rule(LEFT, _HEAD_BOTTOM, sheet.width - LEFT - RIGHT)


def set_address(lines: Sequence[tuple[str, bool]], language: str) -> list[Paragraph]:
    """Set the recipient, pairs of text and whether it is bold, as large as the window allows.

    Raise Problem "address-too-long" if the lines do not fit even in small type.
    """
    for size in (10.5, 9.5, 8.5, 7.5):
        style = Style(language, size, size * 1.42)
        found = [set_text(text, style, _WINDOW_TEXT_WIDTH, bold=bold) for text, bold in lines]
        if sum(paragraph.height for paragraph in found) <= _WINDOW_TEXT_HEIGHT:
            return found
    raise Problem("address-too-long", name=next(text for text, bold in lines if bold))


def address(sheet: Sheet, return_line: str, lines: Sequence[tuple[str, bool]], language: str) -> None:
    """Draw the recipient into the window, below the sender's own address in small type."""
    bottom = _WINDOW_TEXT_TOP - 1.6 * MM
    size = fitting_size(return_line, language, _WINDOW_TEXT_WIDTH, (7, 6.5, 6, 5.5), bold=False)
    style = Style(language, size, size * 1.25, grey=_SMALL_PRINT)
    sender = _fitting(return_line, style, _WINDOW_TEXT_WIDTH, 6 * MM)
    sheet.paragraph(LEFT, bottom - sender.height, sender)
    sheet.rule(LEFT, bottom, max(line.width for line in sender.lines), weight=0.3)
    y = _WINDOW_TEXT_TOP
    for paragraph in set_address(lines, language):
        y = sheet.paragraph(LEFT, y, paragraph)


def set_facts(pairs: Sequence[tuple[str, str]], language: str) -> list[tuple[Paragraph, Paragraph]]:
    """Set labels and values that stand beside the window, as large as the room allows.

    Raise Problem "reference-too-long" with the longest value if they do not fit even in small type.
    """
    width = SIZES["A4"][0] - RIGHT - _FACTS_LEFT - _FACTS_LABEL
    for size in (9.5, 8.5, 7.5):
        label_style = Style(language, size - 1.5, size * 1.53, grey=_SMALL_PRINT)
        style = Style(language, size, size * 1.53)
        found = [
            (set_text(label, label_style, _FACTS_LABEL - 2 * MM), set_text(value, style, width))
            for label, value in pairs
        ]
        if sum(_height(pair) for pair in found) <= _FACTS_HEIGHT:
            return found
    raise Problem("reference-too-long", text=max((value for _label, value in pairs), key=len))


def facts(sheet: Sheet, pairs: Sequence[tuple[str, str]], language: str) -> None:
    """Draw number, day and references beside the window, labels small and grey."""
    y = _WINDOW_TEXT_TOP - 5 * MM
    for label, value in set_facts(pairs, language):
        sheet.paragraph(_FACTS_LEFT, y, label)
        sheet.paragraph(_FACTS_LEFT + _FACTS_LABEL, y, value)
        y += _height((label, value))


def _height(pair: tuple[Paragraph, Paragraph]) -> float:
    return max(paragraph.height for paragraph in pair)


def running_head(sheet: Sheet, left: str, right: str, language: str) -> None:
    """Draw who writes about what at the top of a further page."""
    width = sheet.width - LEFT - RIGHT
    style = Style(language, 8.5, 12, grey=_SMALL_PRINT)
    sheet.paragraph(LEFT, 18 * MM, set_text(left, style, width * 0.6))
    sheet.paragraph(LEFT, 18 * MM, set_text(right, Style(language, 8.5, 12, "right", 0, _SMALL_PRINT), width))
    sheet.rule(LEFT, 24 * MM, width)


def footing(sheet: Sheet, first: str, second: str, number: str, language: str) -> None:
    """Draw two lines of small print (or none) and the page number below a hairline."""
    width = sheet.width - LEFT - RIGHT
    top = sheet.height - 19 * MM
    sheet.rule(LEFT, top, width)
    style = Style(language, 7.5, 10.5, grey=_SMALL_PRINT)
    right = Style(language, 7.5, 10.5, align="right", grey=_SMALL_PRINT)
    sheet.paragraph(LEFT, top + 1.5 * MM, set_text(number, right, width))
    if first:
        y = sheet.paragraph(LEFT, top + 1.5 * MM, set_text(first, style, width * 0.75))
        sheet.paragraph(LEFT, y, set_text(second, style, width))


def fold_marks(sheet: Sheet, size: str) -> None:
    """Draw short marks at the left edge where the letter is folded."""
    for fold in _FOLDS[size]:
        sheet.rule(5 * MM, fold, 4 * MM, weight=0.3, grey=0.6)


def draft_mark(sheet: Sheet, word: str, language: str) -> None:
    """Write across the page that this is a draft, so light that the text stays readable."""
    size = 120 if len(word) < 4 else 96
    line = set_text(word, Style(language, size, size), 1000 * MM, bold=True).lines[0]
    sheet.across(line, size, 0.91)


def fitting_size(text: str, language: str, width: float, sizes: Sequence[float], *, bold: bool) -> float:
    """Give the first of `sizes` at which `text` fits into one line, or the last."""
    fonts = chain(language, bold=bold)
    return next((size for size in sizes if fonts.width(text, size) <= width), sizes[-1])


def _fitting(text: str, style: Style, width: float, height: float, *, bold: bool = False) -> Paragraph:
    """Set `text` in the style, or smaller where it would be higher than `height`, down to four points."""
    found = set_text(text, style, width, bold=bold)
    while found.height > height and style.size > 4:
        style = replace(style, size=style.size * 0.9, leading=style.leading * 0.9)
        found = set_text(text, style, width, bold=bold)
    return found
