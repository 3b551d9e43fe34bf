"""Envelopes printed one by one: who writes, and who the letter goes to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.paper.addressed import Addressed, draw, set_address
from collectdesk.paper.sheet import MM, Sheet

# Width and height in millimetres, the flap at the long side above.
SIZES = {"DL": (220.0, 110.0), "C5": (229.0, 162.0), "C4": (324.0, 229.0)}
_EDGE = 12.0
_MOST = 10.0
# The stamp takes the corner above right, the marks of the post the strip below.
_STAMP_HEIGHT = 32.0
_STRIP = 18.0


@dataclass(frozen=True, slots=True)
class Envelopes:
    """Envelopes of one of `SIZES`; the sender stands above left, with `sender_last` below right as in China.

    `right` and `down` move all of it by millimetres.
    """

    size: str
    sender: Addressed
    to: tuple[Addressed, ...]
    title: str
    dated: date
    sender_last: bool = False
    right: float = 0.0
    down: float = 0.0


def compose_envelopes(envelopes: Envelopes) -> bytes:
    """Give the PDF, a page for each envelope; the same envelopes give the same bytes.

    Raise Problem for a print moved too far or an address that does not fit.
    """
    if max(abs(envelopes.right), abs(envelopes.down)) > _MOST:
        raise Problem("labels-moved-too-far")
    width, height = SIZES[envelopes.size]
    language = envelopes.sender.language
    sheet = Sheet(
        (width * MM, height * MM), {}, title=envelopes.title, author="", language=language,
        dated=envelopes.dated,
    )  # fmt: skip
    for to in envelopes.to:
        _draw(sheet, envelopes, to, width, height)
        sheet.end_page()
    return sheet.finish()


class _Field(NamedTuple):
    """Where something stands, in millimetres from the top left corner of the envelope."""

    left: float
    top: float
    width: float
    height: float


def _fields(width: float, height: float, *, sender_last: bool) -> tuple[_Field, _Field]:
    """Give the fields of the sender and of the address; they leave the stamp and the post's marks free."""
    own_width, own_height = min(85.0, width * 0.38), height * 0.24
    if sender_last:
        own = _Field(width - _EDGE - own_width, height - _EDGE - own_height, own_width, own_height)
        left, top = width * 0.25, max(height * 0.25, _STAMP_HEIGHT)
        return own, _Field(left, top, width - left - _EDGE, own.top - top)
    own = _Field(_EDGE, _EDGE, own_width, own_height)
    left, top = width * 0.42, height * 0.45
    return own, _Field(left, top, width - left - _EDGE, height - _STRIP - top)


def _draw(sheet: Sheet, envelopes: Envelopes, to: Addressed, width: float, height: float) -> None:
    own, field = _fields(width, height, sender_last=envelopes.sender_last)
    for who, place, largest in ((envelopes.sender, own, 9.0), (to, field, 12.0)):
        lines = set_address(who, place.width * MM, place.height * MM, largest)
        draw(sheet, (place.left + envelopes.right) * MM, (place.top + envelopes.down) * MM, lines)
