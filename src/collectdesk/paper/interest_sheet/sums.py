"""The sums of a statement of interest: what is open in all, and what each further day adds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from collectdesk.paper.flow import Block, Text, Together
from collectdesk.paper.interest_sheet.facts import InterestSheet
from collectdesk.paper.interest_sheet.lines import Measure, heading, running
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
)
from collectdesk.paper.placeholders import filled, spans
from collectdesk.paper.setting import Paragraph, Style, aligned, set_spans, set_text
from collectdesk.paper.sheet import MM, Sheet
from collectdesk.paper.texts import stationery

_SUMS = 118 * MM
_SUM_PADDING = 2.2


def result(words: SheetWords, sheet: InterestSheet, measure: Measure) -> list[Block]:
    """Give the sums of all claims, their total in figures and capitals, and what each further day adds."""
    claims = sheet.claims
    until = words.day(sheet.until)
    paid = sum(claim.paid_minor for claim in claims)
    fixed = sum(claim.fixed_minor for claim in claims)
    fixed_paid = sum(claim.fixed_paid_minor for claim in claims)
    costs = sum(claim.costs_minor for claim in claims)
    interest = sum(claim.interest_minor for claim in claims)
    total = sum(claim.total_minor for claim in claims)
    rows = [("principal", sum(claim.principal_minor for claim in claims), True)]
    rows += [("costs", costs, bool(costs)), ("interest", interest, True)]
    rows += [("interest_paid", -paid, bool(paid)), ("fixed", fixed, bool(fixed))]
    rows += [("fixed_paid", -fixed_paid, bool(fixed_paid))]
    shown = [(_label(words, key, until), amount) for key, amount, is_so in rows if is_so]
    sums = _Sums(
        tuple(_sum(words, label, amount) for label, amount in shown),
        _sum(words, words.say("result", "total", until=until), total, bold=True),
        _SUM_PADDING * measure.white,
        5 * measure.white,
    )
    found: list[Block] = [heading(words, words.say("result", "heading", until=until), measure), sums]
    capitals = words.capitals(total)
    if capitals:
        told = words.fit(filled(stationery(sheet.language).table["in_words"], {"words": capitals}))
        found.append(Text(set_text(told, running(words, measure), measure.width), 4 * measure.white))
    return [Together(tuple(found)), *_per_day(words, sheet, measure)]


@dataclass(frozen=True, slots=True)
class _Sums:
    """Labels with amounts on the right, a rule above each, and the total set off by weight."""

    rows: tuple[tuple[Paragraph, Paragraph], ...]
    total: tuple[Paragraph, Paragraph]
    padding: float
    above: float

    @property
    def height(self) -> float:
        """Height of all rows."""
        return sum(self._high(each) for each in (*self.rows, self.total))

    def split(self, height: float, *, must: bool) -> tuple[Block, Block] | None:
        """Stay whole."""
        del height, must
        return None

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw row by row."""
        for each in (*self.rows, self.total):
            heavy = each is self.total
            sheet.rule(x, y, _SUMS, weight=0.8 if heavy else 0.4, grey=0.2 if heavy else 0.75)
            for paragraph in each:
                sheet.paragraph(x, y + self.padding, paragraph)
            y += self._high(each)
        sheet.rule(x, y, _SUMS, weight=0.8, grey=0.2)

    def _high(self, pair: tuple[Paragraph, Paragraph]) -> float:
        return max(paragraph.height for paragraph in pair) + 2 * self.padding


def _sum(words: SheetWords, label: str, amount: int, *, bold: bool = False) -> tuple[Paragraph, Paragraph]:
    style = Style(words.language, 10, 14)
    shown = set_text(words.money(amount), aligned(style, "right"), _SUMS, bold=bold)
    room = _SUMS - shown.lines[0].width - 5 * MM
    return set_text(label, style, max(room, _SUMS / 3), bold=bold), shown


def _label(words: SheetWords, key: str, until: str) -> str:
    return words.say("result", key, **({"until": until} if key == "interest" else {}))


def _per_day(words: SheetWords, sheet: InterestSheet, measure: Measure) -> list[Block]:
    each_day = sum((claim.claimed.per_day for claim in sheet.claims if claim.claimed), Fraction(0))
    if not each_day:
        return []
    values = {
        "next": words.day(sheet.until + timedelta(days=1)),
        "per_day": words.each_day(each_day),
        "until": words.day(sheet.until),
    }
    told = spans(words.of("result", "per_day"), values)
    return [Text(set_spans(told, running(words, measure), measure.width), 5 * measure.white)]
