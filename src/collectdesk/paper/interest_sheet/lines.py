"""Headings, running text and labelled lines of a statement of interest."""

from __future__ import annotations

from collectdesk.paper.flow import Text
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
)
from collectdesk.paper.labelled import Labelled
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.sheet import MM

_GREY = 0.35
_SIZE = 9.5
_LABEL = 27 * MM


def heading(words: SheetWords, text: str, width: float) -> Text:
    """Give the heading of a part."""
    return Text(set_text(text, Style(words.language, 11.5, 16), width, bold=True), 13)


def labelled(words: SheetWords, label: str, value: str, width: float, above: float) -> Labelled:
    """Give a value beside its label."""
    style = running(words)
    grey = Style(words.language, 8.5, style.leading, grey=_GREY)
    return Labelled(
        set_text(words.fit(label), grey, _LABEL - 2 * MM),
        set_text(value, style, width - _LABEL),
        _LABEL,
        above,
    )


def running(words: SheetWords) -> Style:
    """Give the style of running text."""
    return Style(words.language, _SIZE, 14 if words.language == "en" else 14.8)
