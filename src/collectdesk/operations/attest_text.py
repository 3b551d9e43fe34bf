"""The standard text of a legal attest letter, filled from the book: facts, sum, interest and demand."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from string import Template
from typing import Any

from collectdesk import resources
from collectdesk.domain.capital import capitals
from collectdesk.domain.decimals import shortest
from collectdesk.domain.interest import ClaimInterest
from collectdesk.domain.money import figures, sign
from collectdesk.domain.problem import Problem
from collectdesk.operations.letters import Proposal
from collectdesk.paper.dating import written
from collectdesk.paper.fonts import plain
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import BusinessFacts
from collectdesk.store.queries.claims import ClaimFacts
from collectdesk.store.queries.interest import interest
from collectdesk.store.queries.rates import rate_book

# More invoices than these are named in short: each would take three rows of the form.
_IN_FULL = 5
# letters that asked for payment
_ASKED = frozenset({"reminder", "firm_reminder", "statement", "demand", "last_notice", "attest"})


@dataclass(frozen=True, slots=True)
class Text:
    """The standard text, and whether the interest of a claim in it could not be reckoned."""

    text: str
    interest_unknown: bool


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(resources.path("attest", "letter.toml").read_text("utf-8"))


def standard_text(
    reader: Reader,
    own: BusinessFacts,
    proposal: Proposal,
    facts: Sequence[ClaimFacts],
    day: date,
    pay_days: int,
) -> Text:
    """Give the text for the claims of a proposal, `facts` of the same as of `day`, to be paid in `pay_days`.

    Interest is reckoned on what the letter asks for: not on a disputed part, nor where it was waived.
    """
    owes = customers.customer(reader, proposal.customer_id)
    reckoned, unknown = _reckoned(reader, proposal, facts, day)
    words = _words()
    told = _Told(proposal, day, {
        "you": words["you"]["person" if owes.kind == "person" else "company"],
        "we": words["we"][_kind(own)],
        "days": str(pay_days),
        "account": "，".join(line.strip() for line in own.bank_details.splitlines() if line.strip()),
        "contract": _contract(facts),
    })  # fmt: skip
    told.asked = _asked(proposal, told.known["we"])
    lines = [words["opening"], *_numbered(told.paragraphs(reckoned)), words["closing"]]
    lines.append(Template(words["dated"]).substitute(today=_day(day)))
    return Text("\n".join(plain(line) for line in lines), unknown)


class _Told:
    """What a text says of one proposal: the paragraphs, without their numbers."""

    def __init__(self, proposal: Proposal, day: date, known: dict[str, str]) -> None:
        total = proposal.total_minor
        self.proposal = proposal
        self.asked = ""
        self.known = known | {
            "today": _day(day),
            "words": capitals(total, proposal.currency, "Hant"),
            "figures": f"{sign(proposal.currency)}{figures(total, proposal.currency)}",
        }

    def paragraphs(self, reckoned: Sequence[ClaimInterest]) -> Iterator[str]:
        """Give the paragraphs in order, filled but for their numbers."""
        yield self._facts()
        yield self._filled("total", asked=self.asked)
        minor = sum(each.interest_open_minor for each in reckoned)
        if minor > 0:
            basis, percent = _basis(reckoned)
            yield self._filled(basis, percent=percent, interest=_amount(minor, self.proposal.currency))
            yield self._filled("pay")
        else:
            yield self._filled("pay_principal")
        yield self._filled("consequence")

    def _facts(self) -> str:
        lines = self.proposal.lines
        if len(lines) == 1:
            return self._filled("one", **_line(lines[0]))
        kind, item = ("several", "item") if len(lines) <= _IN_FULL else ("many", "item_short")
        places = _words()["numbers"]
        items = [
            _fill(item, place=places[place % len(places)], **_line(line)) for place, line in enumerate(lines)
        ]
        joint: str = _words()[f"{item}_joint"]
        return self._filled(kind, items=joint.join(items), count=str(len(lines)))

    def _filled(self, name: str, **named: str) -> str:
        return Template(_words()[name]).substitute(self.known, **named, n="${n}")


def _numbered(paragraphs: Iterator[str]) -> Iterator[str]:
    for number, paragraph in zip(_words()["numbers"], paragraphs, strict=False):
        yield paragraph.replace("${n}", number, 1)


def _fill(name: str, **named: str) -> str:
    return Template(_words()[name]).substitute(named)


def _line(line: Any) -> dict[str, str]:
    return {
        "invoice": line.number,
        "issued": _day(line.issued_on),
        "due": _day(line.due_on),
        "open": _amount(line.open_minor, line.currency),
    }


def _basis(reckoned: Sequence[ClaimInterest]) -> tuple[str, str]:
    """Give the paragraph that says by which law the interest is asked, and the agreed percent a year."""
    asked = [each for each in reckoned if each.interest_open_minor > 0]
    # where interest began with a demand, or on another day, the text does not say from which day it runs
    if any(each.runs_from != each.claim.due_on + timedelta(days=1) for each in asked):
        return "mixed", ""
    ways = {_way(each) for each in asked}
    if ways == {("statutory", Fraction(5))}:
        return "statutory", ""
    if len(ways) == 1:
        rule, percent = next(iter(ways))
        if rule == "contract" and percent is not None:
            return "agreed", shortest(percent)
    return "mixed", ""


def _way(each: ClaimInterest) -> tuple[str, Fraction | None]:
    """Give the rule and the one rate in percent a year; None if the rate changed or is a daily one."""
    rule = each.basis.rule
    rates = {(period.percent, period.daily) for period in each.periods}
    percent, daily = next(iter(rates)) if len(rates) == 1 else (Fraction(0), True)
    return rule.id if rule else "", None if daily else percent


def _reckoned(
    reader: Reader, proposal: Proposal, facts: Sequence[ClaimFacts], day: date
) -> tuple[list[ClaimInterest], bool]:
    """Give the interest of the claims, and whether one could not be reckoned."""
    contested = {line.id: line.contested_minor for line in proposal.lines}
    rates = rate_book(reader)
    found, unknown = [], False
    for each in facts:
        if each.decision is not None and each.decision.decision == "waive":
            continue
        claimed = replace(each, amount_minor=each.amount_minor - contested.get(each.id, 0))
        try:
            one = interest(reader, claimed, day, rates)
        except Problem:
            one, unknown = None, True
        if one is not None:
            found.append(one)
    return found, unknown


def _asked(proposal: Proposal, we: str) -> str:
    """Say when a letter last asked for payment; nothing where none did."""
    letters = {line.last_letter for line in proposal.lines if line.last_letter is not None}
    days = [letter.dated for letter in letters if letter.grade in _ASKED]
    return _fill("asked", we=we, day=_day(max(days))) if days else ""


def _contract(facts: Sequence[ClaimFacts]) -> str:
    """Name the contract if it is the same for all claims."""
    contracts = {(each.agreement_id, each.agreement, each.signed_on) for each in facts}
    if len(contracts) != 1:
        return ""
    key, title, signed = next(iter(contracts))
    if key is None or not title.strip():
        return ""
    named = title.strip().strip("「」")
    if signed is None:
        return _fill("contract", title=named)
    return _fill("contract_signed", signed=_day(signed), title=named)


def _kind(own: BusinessFacts) -> str:
    if "公司" in (own.legal_name or own.name):
        return "company"
    return "business" if own.tax_id else "person"


def _amount(minor: int, currency: str) -> str:
    """Give an amount as it stands in a sentence: 新臺幣300,000元, or with its sign where it is foreign."""
    shown = figures(minor, currency)
    return f"新臺幣{shown}元" if currency == "TWD" else f"{sign(currency)}{shown}"


def _day(day: date) -> str:
    return written(day, "zh-Hant-TW", roc_years=True)
