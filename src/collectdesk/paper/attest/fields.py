"""What is filled in on the form: names and addresses in their boxes, counts, and the text in its cells."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template
from typing import NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.paper.attest import form
from collectdesk.paper.attest.facts import ORIGINALS, AttestLetter, Party
from collectdesk.paper.fonts import chain
from collectdesk.paper.setting import Line, Paragraph, Piece, Style, set_text
from collectdesk.paper.sheet import MM, Sheet

# as large as leaves white around every character of a cell of 8.4 by 12 millimetres
_SIZE = 17.0
# where the middle of a Chinese character lies above its baseline, as part of the size
_RAISED = 0.38
_NAME_LEFT = 116.8
_ADDRESS_LEFT = 119.9
_BOX_RIGHT = 197.8
_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
_TWO_LINES = (8.5, 8.0, 7.5, 7.0, 6.5)


class _Place(NamedTuple):
    """Where a party stands: baselines of name and address, and how far the first lines may reach."""

    name: float
    address: float
    reach: float


# the sender's box is narrower beside the place of the seal; that of a copy has one line for the address
PLACES = {
    "sender": _Place(36.1, 44.3, 182.5),
    "recipient": _Place(51.6, 60.2, _BOX_RIGHT),
    "copy_to": _Place(66.9, 72.4, _BOX_RIGHT),
}


def parties(letter: AttestLetter) -> dict[str, Party]:
    """Give who stands in which box."""
    found = {"sender": letter.sender, "recipient": letter.recipient}
    return found if letter.copy_to is None else found | {"copy_to": letter.copy_to}


def set_name(where: str, party: Party) -> Paragraph:
    """Set a name as large as its box allows; raise Problem "attest-name-too-long"."""
    width = PLACES[where].reach - _NAME_LEFT
    found = _fitting(party.name, width, _SIZES, lines=1)
    if found is None:
        raise Problem("attest-name-too-long", name=party.name)
    return found


def set_address(where: str, party: Party) -> Paragraph:
    """Set an address in one line, or smaller in two; raise Problem "attest-address-too-long"."""
    place = PLACES[where]
    found = _fitting(party.address, _BOX_RIGHT - _ADDRESS_LEFT, _SIZES[:-2], lines=1)
    if found is None and where != "copy_to":
        found = _fitting(party.address, place.reach - _ADDRESS_LEFT, _TWO_LINES, lines=2)
    found = found or _fitting(party.address, _BOX_RIGHT - _ADDRESS_LEFT, _SIZES[-2:], lines=1)
    if found is None:
        raise Problem("attest-address-too-long", name=party.name, address=party.address)
    return found


def set_boxes(letter: AttestLetter) -> dict[str, tuple[Paragraph, Paragraph]]:
    """Set name and address of every party; raise the Problems of both."""
    return {
        where: (set_name(where, party), set_address(where, party)) for where, party in parties(letter).items()
    }


def draw_parties(sheet: Sheet, letter: AttestLetter) -> None:
    """Fill in names and addresses."""
    for where, (name, address) in set_boxes(letter).items():
        _from_below(sheet, name, _NAME_LEFT, PLACES[where].name)
        _from_below(sheet, address, _ADDRESS_LEFT, PLACES[where].address)


def draw_counts(sheet: Sheet, letter: AttestLetter, pages: int) -> None:
    """Fill in how many pages, originals, copies and enclosures there are; the fees are the clerk's."""
    said = form.words()
    counted = {
        "pages": str(pages),
        "originals": str(ORIGINALS),
        "copies": str(letter.copies),
        "enclosures": str(letter.enclosures) if letter.enclosures else said["blank"],
    }
    text = Template(said["counts"]).substitute(counted)
    sheet.paragraph(25 * MM, 211.6 * MM, set_text(text, Style(form.LANGUAGE, 9, 13.6), 130 * MM))


def draw_rows(sheet: Sheet, rows: Sequence[str]) -> None:
    """Write the rows of a page, each character in the middle of its cell."""
    for row, text in enumerate(rows):
        if not text.strip():
            continue
        _middle, y = form.cell(row, 0)
        with sheet.read_as(text):
            sheet.line(form.CELLS_LEFT * MM, y * MM + _SIZE * _RAISED, _spread(text), _SIZE)


def _fitting(text: str, width: float, sizes: Sequence[float], *, lines: int) -> Paragraph | None:
    for size in sizes:
        found = set_text(text, Style(form.LANGUAGE, size, max(size * 1.15, 3.9 * MM)), width * MM)
        if len(found.lines) <= lines:
            return found
    return None


def _from_below(sheet: Sheet, paragraph: Paragraph, x: float, base: float) -> None:
    """Draw lines of which the last stands on the baseline."""
    style = paragraph.style
    above = (len(paragraph.lines) - 1) * style.leading
    for place, line in enumerate(paragraph.lines):
        sheet.line(x * MM, base * MM - above + place * style.leading, line, style.size)


def _spread(text: str) -> Line:
    """Set a row: after each character so much room that the next stands in the middle of the next cell."""
    fonts, pitch = chain(form.LANGUAGE), form.CELL_WIDTH * MM
    faces = [fonts.face(character) for character in text]
    widths = [
        face.widths[character] * _SIZE / 1000 if face else 0.0
        for character, face in zip(text, faces, strict=True)
    ]
    pieces: list[tuple[str, str, list[float]]] = []
    for at, (character, face) in enumerate(zip(text, faces, strict=True)):
        after = widths[at + 1] if at + 1 < len(text) else 0.0
        gap = pitch - (widths[at] + after) / 2
        name = face.name if face else fonts.names[0]
        if pieces and pieces[-1][0] == name:
            pieces[-1] = (name, pieces[-1][1] + character, [*pieces[-1][2], gap])
        else:
            pieces.append((name, character, [gap]))
    left = (pitch - widths[0]) / 2
    return Line(left, pitch * len(text), tuple(Piece(name, part, tuple(gaps)) for name, part, gaps in pieces))
