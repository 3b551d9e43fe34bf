"""A label, or the dot of a list, beside its text."""

from __future__ import annotations

from dataclasses import dataclass

from collectdesk.paper.flow import Block
from collectdesk.paper.setting import Paragraph
from collectdesk.paper.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label, or the dot of a list, beside its text, which begins `indent` points from the left."""

    label: Paragraph
    value: Paragraph
    indent: float
    above: float = 0.0

    @property
    def height(self) -> float:
        """Height of the higher of the two."""
        return max(self.label.height, self.value.height)

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Split a text of many lines between them; its label stays with the first."""
        del must
        parts = self.value.split(height)
        if parts is None:
            return None
        rest = Paragraph((), self.label.style)
        upper = Labelled(self.label, parts[0], self.indent, self.above)
        return upper, Labelled(rest, parts[1], self.indent)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the label and, beside it, the text."""
        sheet.paragraph(x, y, self.label)
        sheet.paragraph(x + self.indent, y, self.value)
