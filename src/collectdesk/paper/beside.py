"""Columns of paragraphs beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from collectdesk.paper.flow import Block
from collectdesk.paper.setting import Paragraph
from collectdesk.paper.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Beside:
    """Columns of paragraphs that begin on one level, each at its distance from the left edge."""

    columns: tuple[tuple[float, tuple[Paragraph, ...]], ...]
    above: float = 0.0

    @property
    def height(self) -> float:
        """Height of the highest column."""
        return max(sum(each.height for each in paragraphs) for _left, paragraphs in self.columns)

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the columns."""
        for left, paragraphs in self.columns:
            top = y
            for paragraph in paragraphs:
                top = sheet.paragraph(x + left, top, paragraph)
