"""Address labels on the common sheets: the geometry of each sheet, and addresses set into its labels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.paper.addressed import Addressed, draw, set_address
from collectdesk.paper.sheet import MM, Sheet

_A4 = (210.0, 297.0)
_INSIDE = 4.0
_MOST = 10.0


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels on A4 in millimetres: so many across and down, each so large, with gaps across.

    The block of labels stands in the middle of the sheet.
    """

    across: int
    down: int
    width: float
    height: float
    gap: float = 0.0

    @property
    def labels(self) -> int:
        """How many labels a sheet has."""
        return self.across * self.down

    def corner(self, place: int) -> tuple[float, float]:
        """Give the top left corner of a label, counted from 0 in rows, in millimetres from the top left."""
        row, column = divmod(place, self.across)
        left = (_A4[0] - self.across * self.width - (self.across - 1) * self.gap) / 2
        top = (_A4[1] - self.down * self.height) / 2
        return left + column * (self.width + self.gap), top + row * self.height


SHEETS = {
    "L7160": LabelSheet(3, 7, 63.5, 38.1, 2.5),
    "L7163": LabelSheet(2, 7, 99.1, 38.1, 2.5),
    "A4-3x8": LabelSheet(3, 8, 70.0, 37.0),
}


@dataclass(frozen=True, slots=True)
class Labels:
    """Addresses on labels of a sheet of `SHEETS`, the first on label `start` (from 1) of a sheet in use.

    `right` and `down` move all of it by millimetres, for a printer that does not meet the labels.
    """

    sheet: str
    to: tuple[Addressed, ...]
    title: str
    dated: date
    start: int = 1
    right: float = 0.0
    down: float = 0.0


def compose_labels(labels: Labels) -> bytes:
    """Give the PDF of the labels; the same labels give the same bytes.

    Raise Problem for a first label the sheet does not have, a print moved too far, or an address that does
    not fit.
    """
    sheet = SHEETS[labels.sheet]
    if not 1 <= labels.start <= sheet.labels:
        raise Problem("labels-start-wrong", labels=sheet.labels)
    if max(abs(labels.right), abs(labels.down)) > _MOST:
        raise Problem("labels-moved-too-far")
    size = (_A4[0] * MM, _A4[1] * MM)
    language = labels.to[0].language if labels.to else "en"
    drawn = Sheet(size, {}, title=labels.title, author="", language=language, dated=labels.dated)
    width, height = (sheet.width - 2 * _INSIDE) * MM, (sheet.height - 2 * _INSIDE) * MM
    for number, to in enumerate(labels.to, labels.start - 1):
        place = number % sheet.labels
        if number >= sheet.labels and place == 0:
            drawn.end_page()
        left, top = sheet.corner(place)
        lines = set_address(to, width, height, 11.0)
        spare = height - sum(line.height for line in lines)
        x, y = (left + _INSIDE + labels.right) * MM, (top + _INSIDE + labels.down) * MM
        draw(drawn, x, y + spare / 2, lines)
    drawn.end_page()
    return drawn.finish()
