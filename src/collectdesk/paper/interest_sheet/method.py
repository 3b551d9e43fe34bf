"""How the interest of a statement was reckoned: law, rate and arithmetic, once for each way."""

from __future__ import annotations

from collectdesk.paper.flow import Block, Text, Together
from collectdesk.paper.interest_sheet.facts import InterestSheet, SheetClaim
from collectdesk.paper.interest_sheet.lines import Measure, heading, labelled
from collectdesk.paper.interest_sheet.notes import Notes
from collectdesk.paper.interest_sheet.words import (
    SheetWords,
    by_demand,
    days_in_words,
    formula,
    rate_in_words,
)
from collectdesk.paper.setting import Style, set_text


def bases(sheet: InterestSheet) -> list[tuple[str, SheetClaim]]:
    """Give the different ways in which claims are reckoned, each with a claim of it and its letter.

    The letter is empty where there is only one way.
    """
    first: dict[object, SheetClaim] = {}
    for claim in sheet.claims:
        if claim.rule is not None:
            first.setdefault(_method(claim), claim)
    letters = [_letter(place) if len(first) > 1 else "" for place in range(len(first))]
    return list(zip(letters, first.values(), strict=True))


def letters(sheet: InterestSheet) -> list[str]:
    """Give the letter of the way in which each claim is reckoned, empty where there is none to tell."""
    by_method = {_method(claim): letter for letter, claim in bases(sheet)}
    return [by_method[_method(claim)] if claim.rule else "" for claim in sheet.claims]


def method(words: SheetWords, sheet: InterestSheet, notes: Notes, measure: Measure) -> list[Block]:
    """Give by which law, rate and arithmetic the interest was reckoned; nothing where none was."""
    ways = bases(sheet)
    if not ways:
        return []
    shared = _shared(words, sheet)
    if len(ways) == 1:
        lines = [*_of_way(words, sheet, ways[0][1], notes), *shared]
        return _headed(words, words.say("basis", "heading"), lines, measure)
    found = _headed(words, words.say("basis", "heading"), shared, measure)
    for letter, claim in ways:
        small = Style(words.language, 9.5, 14)
        head = Text(
            set_text(words.say("basis", "of", letter=letter), small, measure.width, bold=True),
            7 * measure.white,
        )
        blocks = _lines(words, _of_way(words, sheet, claim, notes), measure)
        found += [Together((head, *blocks[:2])), *blocks[2:]]
    return found


def _headed(words: SheetWords, head: str, told: list[tuple[str, str]], measure: Measure) -> list[Block]:
    lines = _lines(words, told, measure)
    return [Together((heading(words, head, measure), *lines[:2])), *lines[2:]]


def _lines(words: SheetWords, told: list[tuple[str, str]], measure: Measure) -> list[Block]:
    return [labelled(words, words.of("basis", key), text, measure, 2) for key, text in told]


def _shared(words: SheetWords, sheet: InterestSheet) -> list[tuple[str, str]]:
    """Give what holds for all claims."""
    paid = any(claim.claimed and claim.claimed.settled for claim in sheet.claims)
    payments = [("payments", words.say("payments", "rule"))] if paid else []
    return [*payments, ("rounding", words.rounding())]


def _of_way(
    words: SheetWords, sheet: InterestSheet, claim: SheetClaim, notes: Notes
) -> list[tuple[str, str]]:
    reckoned, rule = claim.claimed, claim.rule
    assert reckoned is not None
    assert rule is not None
    law = words.law(rule.basis)
    if claim.place:
        law = words.say("basis", "law_in_place", place=words.law(claim.place), basis=law)
    return [
        ("law", words.say("basis", "note", text=law, notes=notes.of_law(claim))),
        ("rate", rate_in_words(words, reckoned, sheet.series)),
        ("days", days_in_words(words, reckoned)),
        ("divisor", formula(words, reckoned)),
    ]


def _method(claim: SheetClaim) -> object:
    """Give what tells one way of reckoning from another."""
    reckoned, rule = claim.claimed, claim.rule
    if reckoned is None or rule is None:
        return None
    rate = reckoned.claim.contract_percent if rule.family == "agreed" else None
    place = tuple(sorted(claim.place.items()))
    return place, rule.id, rule.source, rule.valid_from, reckoned.basis.divisor, rate, by_demand(reckoned)


def _letter(place: int) -> str:
    """Give A, B and so on to Z, then AA, AB."""
    more, last = divmod(place, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)
