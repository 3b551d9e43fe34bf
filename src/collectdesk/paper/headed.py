"""A heading that stays with the beginning of what it heads."""

from __future__ import annotations

from dataclasses import dataclass

from collectdesk.paper.flow import Block, Text
from collectdesk.paper.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Headed:
    """A heading and the block below it, of which a part at least stands on the same page."""

    head: Text
    block: Block

    @property
    def above(self) -> float:
        """White space before the heading."""
        return self.head.above

    @property
    def height(self) -> float:
        """Height of both with the white space between them."""
        return self.head.height + self.block.above + self.block.height

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Split the block below the heading."""
        room = height - self.head.height - self.block.above
        parts = self.block.split(room, must=must) if room > 0 else None
        return (Headed(self.head, parts[0]), parts[1]) if parts else None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw one below the other."""
        self.head.draw(sheet, x, y)
        self.block.draw(sheet, x, y + self.head.height + self.block.above)
