"""A statement of interest in one table: a row for each claim and their sums."""

from __future__ import annotations

from collectdesk.paper.flow import Block
from collectdesk.paper.headed import Headed
from collectdesk.paper.interest_sheet.facts import InterestSheet, SheetClaim
from collectdesk.paper.interest_sheet.lines import Measure, heading
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
)
from collectdesk.paper.setting import Style
from collectdesk.paper.table import Column, Row, Table, fitted, row
from collectdesk.paper.texts import stationery

# columns that are there whether or not they hold anything
_ALWAYS = ("principal", "interest", "total")


def summary(words: SheetWords, sheet: InterestSheet, measure: Measure) -> list[Block]:
    """Give one row for each claim and their sums, where there are several; empty columns are left out."""
    claims = sheet.claims
    if len(claims) == 1:
        return []
    amounts = {
        "principal": [claim.principal_minor for claim in claims],
        "costs": [claim.costs_minor for claim in claims],
        "interest": [claim.interest_minor for claim in claims],
        "interest_paid": [-claim.paid_minor for claim in claims],
        "fixed": [claim.fixed_minor for claim in claims],
        "fixed_paid": [-claim.fixed_paid_minor for claim in claims],
        "total": [claim.total_minor for claim in claims],
    }
    kept = {key: column for key, column in amounts.items() if key in _ALWAYS or any(column)}
    heads = [Column(words.say("summary", key)) for key in ("place", "invoice", "due")]
    heads += [Column(words.say("summary", key), "right") for key in kept]
    rows = [_summary_row(words, place, claim, kept) for place, claim in enumerate(claims)]

    def summed(label: str, count: int) -> list[str]:
        return ["", label, "", *(words.figures(sum(column[:count])) for column in kept.values())]

    total = summed(words.say("summary", "sum"), len(claims))
    columns, style = fitted(heads, rows, Style(words.language, 8.8, 12.2), measure.width, [total])
    shared = stationery(words.language).table

    def carry(done: int) -> tuple[Row, Row]:
        ends, begins = (summed(words.fit(shared[key]), done) for key in ("carried", "brought"))
        return row(columns, ends, style, bold=True, rule=0.8), row(columns, begins, style, bold=True)

    table = Table(
        width=measure.width,
        head=row(columns, [column.head for column in heads], style, bold=True, rule=0.8),
        rows=tuple(row(columns, texts, style) for texts in rows),
        totals=(row(columns, total, style, bold=True, rule=0.8),),
        carry=carry,
        above=3,
    )
    head = heading(words, words.say("summary", "heading"), measure)
    return [Headed(head, table)]


def _summary_row(words: SheetWords, place: int, claim: SheetClaim, kept: dict[str, list[int]]) -> list[str]:
    cells = [str(place + 1), words.fit(claim.invoice), words.short(claim.due)]
    for key, column in kept.items():
        if key == "interest" and claim.waived_on:
            cells.append(words.say("summary", "waived"))
        else:
            cells.append(words.figures(column[place]) if column[place] or key in _ALWAYS else "–")
    return cells
