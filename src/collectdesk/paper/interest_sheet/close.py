"""The end of a statement of interest: its notes, and who drew it up."""

from __future__ import annotations

from collectdesk.paper.beside import Beside
from collectdesk.paper.flow import Block, Together
from collectdesk.paper.interest_sheet.facts import InterestSheet
from collectdesk.paper.interest_sheet.lines import Measure, heading, running
from collectdesk.paper.interest_sheet.notes import Notes
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
)
from collectdesk.paper.labelled import Labelled
from collectdesk.paper.pictures import picture
from collectdesk.paper.setting import Style, set_text
from collectdesk.paper.sheet import MM, Sheet

_GREY = 0.35
_MARK = 9 * MM
# room above the lines to sign on: for a pen, or for a seal
_ROOM = 15 * MM
_SEALED_ROOM = 25 * MM
_SEAL = 22 * MM
_SIGNATURE = (44 * MM, 15 * MM)


def closing(words: SheetWords, sheet: InterestSheet, notes: Notes, measure: Measure) -> list[Block]:
    """Give all notes with their numbers, and the signature, which never stands alone on a page."""
    lines: list[Block] = _listed(words, notes, measure)
    signature = Signature(words, sheet, measure)
    return [*lines[:-1], Together((*lines[-1:], signature))]


def _listed(words: SheetWords, notes: Notes, measure: Measure) -> list[Block]:
    style = Style(words.language, 8.5, 12.6 if words.language == "en" else 13.2)
    lines: list[Block] = []
    for number, text in enumerate(notes.texts, 1):
        mark = set_text(words.say("notes", "number", number=str(number)), style, _MARK)
        lines.append(Labelled(mark, set_text(text, style, measure.width - _MARK), _MARK, 2.5 * measure.white))
    if not lines:
        return []
    head = heading(words, words.say("notes", "heading"), measure)
    return [Together((head, lines[0])), *lines[1:]]


class Signature:
    """Who drew the sheet up, with a line to sign on, and the day."""

    def __init__(self, words: SheetWords, sheet: InterestSheet, measure: Measure) -> None:
        style = running(words, measure)
        self.above = 18 * measure.white
        small = Style(words.language, 8, 11.5, grey=_GREY)
        self._half = measure.width / 2
        room = self._half - 6 * MM
        creditor = sheet.creditor
        names = [set_text(words.fit(creditor.name), style, room, bold=True)]
        if creditor.signer:
            names.append(set_text(words.fit(creditor.signer), style, room))
        sign = set_text(words.say("close", "sign"), small, room)
        dated = set_text(words.say("close", "dated"), small, room)
        self._words = set_text(words.say("close", "words"), style, measure.width)
        self._day = set_text(words.day(sheet.dated), style, room)
        self._below = Beside(((0.0, (sign, *names)), (self._half, (dated,))))
        self._signature = picture(creditor.signature) if creditor.signature else None
        self._seal = picture(creditor.seal) if creditor.seal else None
        self._reach = _SEAL * measure.leading
        self._room = (_SEALED_ROOM if self._seal else _ROOM) * measure.leading

    @property
    def height(self) -> float:
        """Height with the room to sign."""
        return self._words.height + self._room + self._below.height + 3

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the words, what stands over the lines, and what stands below them."""
        y = sheet.paragraph(x, y, self._words) + self._room
        if self._signature:
            width, height = self._signature.fitting(*_SIGNATURE)
            sheet.picture(self._signature, x, y - height - 1, width, height)
        if self._seal:
            width, height = self._seal.fitting(self._reach, self._reach)
            sheet.picture(self._seal, x + 46 * MM, y - height - 2, width, height)
        sheet.paragraph(x + self._half, y - self._day.height, self._day)
        sheet.rule(x, y, self._half - 8 * MM)
        sheet.rule(x + self._half, y, self._half)
        self._below.draw(sheet, x, y + 3)
