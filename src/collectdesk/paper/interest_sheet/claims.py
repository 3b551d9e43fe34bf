"""How the interest on each claim was reckoned: a table of its periods with what was paid between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from collectdesk.domain.interest_claim import Period, Settled
from collectdesk.domain.part_payment import payments
from collectdesk.paper.flow import Block, Text, Together
from collectdesk.paper.interest_sheet.facts import InterestSheet, SheetClaim
from collectdesk.paper.interest_sheet.notes import Notes
from collectdesk.paper.interest_sheet.words import SheetWords, by_demand, published_cell, rate_cell
from collectdesk.paper.placeholders import spans
from collectdesk.paper.setting import Style, set_spans, set_text
from collectdesk.paper.table import Column, Row, Table, fitted, row

_SIZE = 8.5
_LEADING = 11.8
_PADDING = 2.0
_GREY = 0.35
_ABOVE = 13.0
# a claim of so many lines is not parted at the end of a page
_WHOLE = 6
_FIRST = 3.0  # below the heading of the part


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a claim's table, with the interest it adds: the cells of a period, or one text over all."""

    cells: tuple[str, ...]
    interest: Fraction = Fraction(0)

    @property
    def runs(self) -> bool:
        """Whether this is one text that runs over all columns."""
        return len(self.cells) == 1


class ClaimTables:
    """The tables of all claims, with the same columns so that figures stand below each other.

    `letters` name the basis of each claim where there are several.
    """

    def __init__(
        self, sheet: InterestSheet, words: SheetWords, notes: Notes, letters: Sequence[str], width: float
    ) -> None:
        self._sheet, self._words, self._notes, self._width = sheet, words, notes, width
        self._letters = letters
        self._built = any(period.quoted is not None or period.capped for period in _periods(sheet))
        self._lines = [self._lines_of(claim) for claim in sheet.claims]
        heads = self._heads()
        rows = [line.cells for lines in self._lines for line in lines if not line.runs]
        sums = [self._sums(claim) for claim in sheet.claims if claim.claimed and claim.claimed.periods]
        style = Style(sheet.language, _SIZE, _LEADING)
        totals = [texts for pair in sums for texts in pair]
        self._columns, self._style = fitted(heads, rows, style, width, totals)

    def blocks(self) -> list[Block]:
        """Give a block or two for each claim."""
        found: list[Block] = []
        for place, claim in enumerate(self._sheet.claims):
            lines = self._lines[place]
            if lines and claim.claimed and claim.claimed.periods:
                closing = self._open(claim)
                parts = (self._table(place, claim, lines), *((closing,) if closing else ()))
                found += [Together(parts)] if len(lines) <= _WHOLE else parts
            else:
                found.append(self._without(place, claim, lines))
        return found

    def _heads(self) -> tuple[Column, ...]:
        words = self._words
        base = (("base", "right"),) if self._built else ()
        keys = (
            ("from", "left"), ("to", "left"), ("days", "right"), ("principal", "right"), *base,
            ("rate", "right"), ("source", "right"), ("interest", "right"),
        )  # fmt: skip
        return tuple(Column(words.say("claims", key), align) for key, align in keys)

    def _lines_of(self, claim: SheetClaim) -> list[Line]:
        """Give periods and movements in the order of days: a payment follows the day it was received."""
        if claim.claimed is None:
            return []
        waiting = payments(claim.claimed.settled)
        found: list[Line] = []
        for period in claim.claimed.periods:
            while waiting and waiting[0].on < period.first:
                found.append(Line((self._settled(waiting.pop(0)),)))
            found.append(self._period(claim, period))
        return [*found, *(Line((self._settled(each),)) for each in waiting)]

    def _period(self, claim: SheetClaim, period: Period) -> Line:
        words = self._words
        assert claim.rule is not None
        base = (published_cell(words, period, claim.rule),) if self._built else ()
        cells = (
            words.short(period.first),
            words.short(period.last),
            str(period.days),
            words.figures(period.principal_minor),
            *base,
            rate_cell(words, period),
            self._notes.of_period(claim, period),
            words.exact(period.interest),
        )
        return Line(cells, period.interest)

    def _settled(self, settled: Settled) -> str:
        words = self._words
        amounts = {
            "costs": settled.costs_minor,
            "interest": settled.interest_minor,
            "principal": settled.principal_minor,
            "left": settled.left_minor,
        }
        parts = [words.say("settled", key, amount=words.money(of)) for key, of in amounts.items() if of]
        return words.say(
            "settled",
            "credit" if settled.settles == "credit" else "payment",
            day=words.short(settled.on),
            amount=words.money(settled.amount_minor),
            parts=words.of("settled", "join").join(parts),
        )

    def _sums(self, claim: SheetClaim) -> tuple[list[str], list[str]]:
        """Give the exact sum of the periods, and what it is rounded to with the notes on the claim."""
        words = self._words
        assert claim.claimed is not None
        between = [""] * (len(self._heads()) - 3)  # all but the label, the notes and the amount
        marks = ", ".join(self._notes.of_claim(claim))
        exact = [words.say("claims", "sum"), *between, "", words.exact(claim.claimed.interest)]
        return exact, [words.say("claims", "rounded"), *between, marks, words.figures(claim.interest_minor)]

    def _table(self, place: int, claim: SheetClaim, lines: list[Line]) -> Table:
        words, style = self._words, self._style
        exact, rounded = self._sums(claim)
        heads = Style(style.language, style.size - 0.5, style.leading)

        def carry(done: int) -> tuple[Row, Row]:
            sofar = words.exact(sum((line.interest for line in lines[:done]), Fraction(0)))
            texts = [words.say("claims", key, invoice=claim.invoice) for key in ("carried", "brought")]
            return self._over(texts[0], sofar, 0.8), self._over(texts[1], sofar, 0.4)

        return Table(
            width=self._width,
            caption=self._caption(place, claim),
            head=row(
                self._columns,
                [column.head for column in self._columns],
                heads,
                bold=True,
                rule=0.8,
                padding=_PADDING,
            ),
            rows=tuple(self._row(line) for line in lines),
            totals=(
                row(self._columns, exact, style, rule=0.8, padding=_PADDING),
                row(self._columns, rounded, style, bold=True, padding=_PADDING),
            ),
            carry=carry,
            above=_ABOVE if place else _FIRST,
        )

    def _caption(self, place: int, claim: SheetClaim) -> Row:
        """Give which claim it is, and small beside it what is known of it."""
        name = set_text(
            self._name(place, claim), Style(self._sheet.language, 9.5, 13), self._width, bold=True
        )
        left = name.lines[0].width + 14
        small = Style(self._sheet.language, 8, 13, align="right", grey=_GREY)
        facts = set_text(self._facts(place, claim), small, max(self._width - left, self._width / 3))
        if left > self._width * 2 / 3:
            name = set_text(self._name(place, claim), name.style, self._width * 0.6, bold=True)
        return Row(((0.0, name), (self._width - max(self._width - left, self._width / 3), facts)), rule=0)

    def _name(self, place: int, claim: SheetClaim) -> str:
        words = self._words
        if len(self._sheet.claims) == 1:
            return words.say("claims", "only_invoice", invoice=claim.invoice)
        return words.say("claims", "invoice", place=str(place + 1), invoice=claim.invoice)

    def _facts(self, place: int, claim: SheetClaim) -> str:
        words = self._words
        facts = [
            words.say(
                "claims",
                "facts",
                issued=words.short(claim.issued),
                due=words.short(claim.due),
                amount=words.money(claim.amount_minor),
            )
        ]
        if claim.agreement:
            facts.append(words.say("claims", "contract", agreement=claim.agreement))
        if claim.claimed and by_demand(claim.claimed) and claim.claimed.claim.demand_on:
            facts.append(words.say("claims", "demand", demand=words.short(claim.claimed.claim.demand_on)))
        if self._letters[place]:
            facts.append(words.say("claims", "basis", letter=self._letters[place]))
        return words.of("claims", "join").join(facts)

    def _row(self, line: Line) -> Row:
        if not line.runs:
            return row(self._columns, line.cells, self._style, padding=_PADDING)
        return Row(((0.0, set_text(line.cells[0], self._style, self._width)),), padding=_PADDING)

    def _over(self, text: str, amount: str, rule: float) -> Row:
        """Give a bold row whose text runs over all columns up to the amount."""
        last = self._columns[-1].width
        figure = Style(self._sheet.language, self._style.size, self._style.leading, align="right")
        cells = (
            (0.0, set_text(text, self._style, self._width - last - 8, bold=True)),
            (self._width - last, set_text(amount, figure, last, bold=True)),
        )
        return Row(cells, rule=rule, grey=0.2 if rule > 0.4 else 0.75, padding=_PADDING)

    def _open(self, claim: SheetClaim) -> Text | None:
        """Give what is open on this invoice, where several have to be told apart."""
        if len(self._sheet.claims) == 1:
            return None
        words = self._words
        amounts = {
            "costs": claim.costs_minor,
            "interest": claim.interest_minor - claim.paid_minor,
            "principal": claim.principal_minor,
            "fixed": claim.fixed_minor - claim.fixed_paid_minor,
        }
        parts = [words.say("settled", key, amount=words.money(of)) for key, of in amounts.items() if of]
        if not parts:
            return None
        values = {
            "until": words.day(self._sheet.until),
            "parts": words.of("settled", "join").join(parts),
            "total": words.money(claim.total_minor),
        }
        style = Style(self._sheet.language, _SIZE, 12.5)
        return Text(set_spans(spans(words.of("claims", "open"), values), style, self._width), 3.5)

    def _without(self, place: int, claim: SheetClaim, lines: list[Line]) -> Block:
        """Give a claim on which no interest has run, or whose interest was waived."""
        words = self._words
        if claim.waived_on:
            text = words.say("claims", "waived", day=words.day(claim.waived_on))
        elif claim.claimed is None:
            text = words.say("claims", "unknown")
        else:
            text = words.say("claims", "none", until=words.day(self._sheet.until))
        marks = ", ".join(self._notes.of_claim(claim))
        if marks:
            text = words.say("basis", "note", text=text, notes=marks)
        table = Table(
            width=self._width,
            head=self._caption(place, claim),
            rows=(*(self._row(line) for line in lines), self._row(Line((text,)))),
            totals=(),
            above=_ABOVE if place else _FIRST,
        )
        closing = self._open(claim)
        return Together((table, closing)) if closing else table


def _periods(sheet: InterestSheet) -> list[Period]:
    return [period for claim in sheet.claims if claim.claimed for period in claim.claimed.periods]
