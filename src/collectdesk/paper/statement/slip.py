"""The slip at the foot of a statement: the customer confirms the balance, or lists what differs."""

from __future__ import annotations

from collectdesk.paper import page
from collectdesk.paper.flow import Block
from collectdesk.paper.setting import Paragraph, Style, set_spans, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.statement.facts import Statement
from collectdesk.paper.statement.words import StatementWords
from collectdesk.paper.texts import stationery

_BOX = 3.4 * MM
_INDENT = 7 * MM
_LINE = 8.2 * MM
_SIGN = 13 * MM
_GAP = 4.0
_DASH = (2.2 * MM, 1.6 * MM)
_GREY = 0.35


class Slip:
    """Stands at the foot of the page it comes on; it is never parted."""

    above = 12.0

    def __init__(self, statement: Statement, words: StatementWords, width: float) -> None:
        self._width = width
        self._bottom = page.SIZES[statement.letter.page_size][1] - page.FOOT
        small = Style(words.language, 8, 11, grey=_GREY)
        style = Style(words.language, 9.5, 14)
        self._tear = set_text(
            words.say("slip", "tear"), Style(words.language, 7.5, 10, "center", 0, _GREY), width
        )
        self._title = set_text(words.say("slip", "title"), Style(words.language, 11.5, 16), width, bold=True)
        self._about = set_text(
            words.say("slip", "about"), Style(words.language, 8.5, 16, "right", 0, _GREY), width
        )
        self._parties = _parties(statement, words, width, small, style)
        self._balance = _balance(statement, words, width)
        room = width - _INDENT
        self._agree = set_spans(words.spans("slip", _agreed(statement)), style, room)
        self._differ = set_text(words.say("slip", "differ"), style, room)
        kind = statement.letter.recipient.kind
        self._sign = set_text(words.say("slip", f"sign_{kind}"), small, width * 0.62)
        self._day = set_text(words.say("slip", "day"), small, width * 0.3)

    @property
    def height(self) -> float:
        """Height from the line to tear along to the names below the signature."""
        parts = (self._tear, self._title, self._balance, self._agree, self._differ, self._sign)
        return (
            sum(part.height for part in parts)
            + max(sum(line.height for line in side) for side in self._parties)
            + 6 * _GAP
            + 2 * _LINE
            + _SIGN
        )

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the slip from the foot of the page upwards, whatever room is above it."""
        y = max(y, self._bottom - self.height)
        _dashes(sheet, x, y, self._width)
        y = sheet.paragraph(x, y + 1, self._tear) + _GAP
        sheet.paragraph(x, y, self._about)
        y = sheet.paragraph(x, y, self._title) + _GAP
        for left, side in zip((x, x + self._width / 2), self._parties, strict=True):
            below = y
            for line in side:
                below = sheet.paragraph(left, below, line)
        y += max(sum(line.height for line in side) for side in self._parties) + _GAP
        y = sheet.paragraph(x, y, self._balance) + _GAP
        _box(sheet, x, y + 2)
        y = sheet.paragraph(x + _INDENT, y, self._agree) + _GAP
        _box(sheet, x, y + 2)
        y = sheet.paragraph(x + _INDENT, y, self._differ)
        for _each in range(2):
            y += _LINE
            sheet.rule(x + _INDENT, y, self._width - _INDENT)
        y += _SIGN
        sheet.rule(x, y, self._width * 0.62)
        sheet.rule(x + self._width * 0.7, y, self._width * 0.3)
        sheet.paragraph(x, y + 1, self._sign)
        sheet.paragraph(x + self._width * 0.7, y + 1, self._day)


def _agreed(statement: Statement) -> str:
    minor = statement.balance.minor
    if minor > 0:
        return f"agree_{statement.letter.recipient.kind}"
    return "agree_credit" if minor < 0 else "agree_level"


def _parties(
    statement: Statement, words: StatementWords, width: float, small: Style, style: Style
) -> tuple[tuple[Paragraph, ...], ...]:
    """Give who confirms and where the slip goes, each as lines below its label."""
    letter, half = statement.letter, width / 2 - 5 * MM
    opens, closes = (" (", ")") if words.language == "en" else ("（", "）")
    code = f"{opens}{letter.recipient.code}{closes}" if letter.recipient.code else ""
    goes = (letter.sender.name, *letter.sender.address_lines, letter.sender.email)
    sides = (("from", (f"{letter.recipient.name}{code}",)), ("to", tuple(filter(None, goes))))
    return tuple(
        (
            set_text(words.say("slip", label), small, half),
            *(set_text(words.fit(line), style, half, bold=place == 0) for place, line in enumerate(lines)),
        )
        for label, lines in sides
    )


def _balance(statement: Statement, words: StatementWords, width: float) -> Paragraph:
    shown = f"{words.say('slip', 'balance')}    {words.money(statement.balance.minor)}"
    capitals = words.capitals(statement.balance.minor)
    if capitals:
        shown += f"    {stationery(words.language).table['in_words'].replace('${words}', capitals)}"
    return set_text(shown, Style(words.language, 10, 15), width, bold=True)


def _box(sheet: Sheet, x: float, y: float) -> None:
    """Draw a box to tick."""
    for level in (y, y + _BOX):
        sheet.rule(x, level, _BOX, weight=1.0, grey=0.35)
    for left in (x, x + _BOX):
        sheet.upright(left, y, _BOX)


def _dashes(sheet: Sheet, x: float, y: float, width: float) -> None:
    """Draw the line to tear along."""
    dash, gap = _DASH
    done = 0.0
    while done < width:
        sheet.rule(x + done, y, min(dash, width - done), weight=0.6)
        done += dash + gap
