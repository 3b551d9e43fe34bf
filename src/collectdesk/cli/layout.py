"""Rows of text set in columns for a terminal, where a Chinese character is two places wide."""

import unicodedata
from collections.abc import Iterable, Sequence


def width(text: str) -> int:
    """Give how many places `text` takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def columns(rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> list[str]:
    """Give one line per row, all columns as wide as their widest text; those in `right` end flush."""
    figures = set(right)
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = []
        for place, (text, wide) in enumerate(zip(row, widths, strict=True)):
            gap = " " * (wide - width(text))
            cells.append(gap + text if place in figures else text + gap)
        lines.append("  ".join(cells).rstrip())
    return lines
