"""Blocks that follow each other down the pages: what does not fit goes on the next page, whole or split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from collectdesk.paper.setting import Paragraph
from collectdesk.paper.sheet import Sheet

_TOLERANCE = 0.01


class Block(Protocol):
    """A thing that takes the whole width and some height, in points; `above` is white space before it."""

    @property
    def above(self) -> float:
        """White space before the block, left out at the top of a page."""

    @property
    def height(self) -> float:
        """Height without the white space."""

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Give a part of at most `height` and the rest, or None if the block stays whole.

        With `must` the block stands at the top of a page and is higher than it: then any split will do.
        """

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw with the top left corner at `x`, `y`."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph as a block."""

    paragraph: Paragraph
    above: float = 0.0

    @property
    def height(self) -> float:
        """Height of the lines."""
        return self.paragraph.height

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Split between lines, at least two on each page."""
        del must
        parts = self.paragraph.split(height)
        return (replace(self, paragraph=parts[0]), Text(parts[1])) if parts else None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the lines."""
        sheet.paragraph(x, y, self.paragraph)


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page."""

    blocks: tuple[Block, ...]

    @property
    def above(self) -> float:
        """White space before the first."""
        return self.blocks[0].above

    @property
    def height(self) -> float:
        """Height of all with the white space between them."""
        return sum(block.height for block in self.blocks) + sum(block.above for block in self.blocks[1:])

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Split only what is higher than a page, after its first block or inside it."""
        if not must:
            return None
        first, *others = self.blocks
        if first.height <= height and others:
            return first, Together(tuple(others))
        parts = first.split(height, must=True)
        return (parts[0], Together((parts[1], *others))) if parts else None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw one below the other."""
        for index, block in enumerate(self.blocks):
            y += block.above if index else 0.0
            block.draw(sheet, x, y)
            y += block.height


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the distance of its top from the top of the room on its page."""

    block: Block
    down: float


def paginate(blocks: Sequence[Block], first_room: float, next_room: float) -> list[list[Placed]]:
    """Give the blocks of each page; the rooms are the heights free on the first page and on each further one.

    A block that is higher than a page and cannot be split at all runs out of it; none of ours does.
    """
    pages: list[list[Placed]] = [[]]
    waiting = list(reversed(blocks))
    used = 0.0
    while waiting:
        block = waiting.pop()
        room = first_room if len(pages) == 1 else next_room
        down = used + (block.above if pages[-1] else 0.0)
        if down + block.height <= room + _TOLERANCE:
            pages[-1].append(Placed(block, down))
            used = down + block.height
            continue
        at_top = not pages[-1]
        parts = block.split(room - down, must=at_top and len(pages) > 1)
        if parts is None and at_top and len(pages) > 1:
            pages[-1].append(Placed(block, 0.0))
            used = block.height
            continue
        if parts is not None:
            pages[-1].append(Placed(parts[0], down))
            waiting.append(parts[1])
        else:
            waiting.append(block)
        pages.append([])
        used = 0.0
    return pages
