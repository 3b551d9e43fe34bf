"""Headings, running text and labelled lines of a statement of interest."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Measure:
    """The width between the margins, and how close things stand: white space by a factor, and its leading."""

    width: float
    white: float = 1.0
    leading: float = 1.0

    @property
    def closer(self) -> tuple[Measure, ...]:
        """The same, ever closer, for a sheet that would run over to a second page by a few lines."""
        return tuple(Measure(self.width, *each) for each in ((0.7, 0.94), (0.55, 0.91), (0.45, 0.88)))


def heading(words: SheetWords, text: str, measure: Measure) -> Text:
    """Give the heading of a part."""
    style = Style(words.language, 11.5, 16 * measure.leading)
    return Text(set_text(text, style, measure.width, bold=True), 13 * measure.white)


def labelled(words: SheetWords, label: str, value: str, measure: Measure, above: float) -> Labelled:
    """Give a value beside its label."""
    style = running(words, measure)
    grey = Style(words.language, 8.5, style.leading, grey=_GREY)
    return Labelled(
        set_text(words.fit(label), grey, _LABEL - 2 * MM),
        set_text(value, style, measure.width - _LABEL),
        _LABEL,
        above * measure.white,
    )


def running(words: SheetWords, measure: Measure) -> Style:
    """Give the style of running text."""
    return Style(words.language, _SIZE, (14 if words.language == "en" else 14.8) * measure.leading)
