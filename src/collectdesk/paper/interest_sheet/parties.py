"""The top of a statement of interest: its title, creditor and debtor."""

from __future__ import annotations

from collections.abc import Sequence

from collectdesk.paper.beside import Beside
from collectdesk.paper.flow import Block, Text
from collectdesk.paper.interest_sheet.facts import InterestSheet
from collectdesk.paper.interest_sheet.lines import Measure, labelled
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
)
from collectdesk.paper.setting import Paragraph, Style, set_text
from collectdesk.paper.sheet import MM
from collectdesk.paper.texts import stationery

_GREY = 0.35


def title(words: SheetWords, sheet: InterestSheet, measure: Measure) -> list[Block]:
    """Give the title and, below it, what it is about."""
    until = words.day(sheet.until)
    if len(sheet.claims) == 1:
        about = words.head("about_one", invoice=sheet.claims[0].invoice, until=until)
    else:
        about = words.head("about_many", count=str(len(sheet.claims)), until=until)
    return [
        Text(set_text(words.head("title"), Style(sheet.language, 18, 25), measure.width, bold=True)),
        Text(set_text(about, Style(sheet.language, 10, 15, grey=_GREY), measure.width), 1),
    ]


def parties(words: SheetWords, sheet: InterestSheet, measure: Measure) -> list[Block]:
    """Give creditor and debtor beside each other, and the facts of the sheet below."""
    creditor, debtor = sheet.creditor, sheet.debtor
    half = measure.width / 2
    tax = [_tax_id(words, each.tax_id) for each in (creditor, debtor)]
    columns = (
        (0.0, _party(words, "creditor", creditor.name, (*creditor.address_lines, tax[0]), half - 6 * MM)),
        (half, _party(words, f"debtor_{debtor.kind}", debtor.name, (*debtor.address_lines, tax[1]), half)),
    )
    facts = [
        ("currency", words.fit(words.currency_name())),
        ("reference", words.fit(sheet.reference)),
    ]
    shown = [(words.of("parties", key), value) for key, value in facts if value]
    above = (10, *[1] * len(shown))
    lines = [
        labelled(words, label, value, measure, gap) for gap, (label, value) in zip(above, shown, strict=False)
    ]
    return [Beside(columns, 14 * measure.white), *lines]


def _party(
    words: SheetWords, key: str, name: str, lines: Sequence[str], width: float
) -> tuple[Paragraph, ...]:
    label = set_text(words.say("parties", key), Style(words.language, 8, 12, grey=_GREY), width)
    head = set_text(words.fit(name), Style(words.language, 10.5, 15), width, bold=True)
    style = Style(words.language, 9, 13)
    return (label, head, *(set_text(text, style, width) for line in lines if (text := words.fit(line))))


def _tax_id(words: SheetWords, tax_id: str) -> str:
    return f"{stationery(words.language).labels['tax_id']} {tax_id}" if tax_id else ""
