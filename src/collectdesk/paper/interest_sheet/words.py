"""The words of the statement of interest: its texts filled in; rates, days and amounts as it writes them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.domain.capital import capitals
from collectdesk.domain.decimals import decimal, shortest
from collectdesk.domain.interest_claim import ClaimInterest, Period
from collectdesk.domain.law import InterestRule, Series, Words
from collectdesk.domain.money import figures, minor_digits, sign, whole_step
from collectdesk.domain.problem import Problem
from collectdesk.paper.dating import short, written
from collectdesk.paper.fonts import plain, require
from collectdesk.paper.placeholders import filled
from collectdesk.paper.texts import stationery

_DECIMALS = 6


@cache
def texts(language: str) -> Mapping[str, Any]:
    """Give the texts of the sheet in a letter language; raise Problem "letter-texts-missing"."""
    file = resources.path("sheets", language, "interest.toml")
    if not file.is_file():
        raise Problem("letter-texts-missing", spoken=language, grade="interest")
    return tomllib.loads(file.read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class SheetWords:
    """All that is said on a sheet in one language and currency; each text is checked as it is given.

    Besides the Problems of `placeholders.filled` any of them raises "character-missing".
    """

    language: str
    currency: str
    roc_years: bool = False

    @property
    def comma(self) -> str:
        """What stands between two parts of a list."""
        return self.of("claims", "join")

    @property
    def spoken(self) -> str:
        """The language of the interface that stands nearest: law and messages are written in it."""
        return "zh-Hant" if self.language.startswith("zh-Hant") else self.language

    def of(self, table: str, key: str) -> str:
        """Give a text as it stands in the file."""
        text: str = texts(self.language)[table][key]
        return text

    def knows(self, table: str, key: str) -> bool:
        """Tell whether there is such a text."""
        return key in texts(self.language)[table]

    def say(self, table: str, key: str, /, **values: str) -> str:
        """Give a text with its placeholders filled in."""
        return self.fit(filled(self.of(table, key), values))

    def head(self, key: str, /, **values: str) -> str:
        """Give one of the texts that stand in no table."""
        return self.fit(filled(texts(self.language)[key], values))

    def fit(self, text: str) -> str:
        """Give `text` as it goes on paper; raise Problem for a character that no font can draw."""
        text = plain(text).strip()
        require(text, self.language)
        return text

    def law(self, words: Words) -> str:
        """Give a text of the law in the language of the sheet, without the full stop at its end."""
        return self.fit(words.get(self.spoken, words.get("en", ""))).rstrip("。.")

    def day(self, day: date) -> str:
        """Give a day for running text."""
        return written(day, self.language, roc_years=self.roc_years)

    def short(self, day: date) -> str:
        """Give a day for a column."""
        return short(day, self.language, roc_years=self.roc_years)

    def figures(self, minor: int) -> str:
        """Give an amount for a column."""
        return figures(minor, self.currency)

    def money(self, minor: int) -> str:
        """Give an amount with its sign of currency, kept on one line."""
        shown = self._signed(figures(abs(minor), self.currency))
        return f"−{shown}" if minor < 0 else shown

    def exact(self, minor: Fraction) -> str:
        """Give an exact amount in minor units with six decimals of the currency: 12,328.767123."""
        return self._grouped(minor, _DECIMALS)

    def each_day(self, minor: Fraction) -> str:
        """Give an amount for a day, with two decimals even where a currency has none."""
        return self._signed(self._grouped(minor, max(2, minor_digits(self.currency))))

    def capitals(self, minor: int) -> str:
        """Give an amount in Chinese capitals; nothing in English."""
        if self.language == "en":
            return ""
        return capitals(minor, self.currency, "Hans" if self.language == "zh-Hans" else "Hant")

    def currency_name(self) -> str:
        """Give the name of the currency with its sign."""
        return stationery(self.language).currencies.get(self.currency, self.currency)

    def rounding(self) -> str:
        """Give the rule of rounding."""
        if whole_step(self.currency) > 1:
            name = self.currency_name().split("（")[0].split(" (")[0]
            return self.say("rounding", "whole", currency=name)
        return self.say("rounding", "decimals", digits=str(minor_digits(self.currency)))

    def _grouped(self, minor: Fraction, places: int) -> str:
        whole, _, rest = decimal(minor / 10 ** minor_digits(self.currency), places).partition(".")
        return f"{int(whole):,}.{rest}"

    def _signed(self, amount: str) -> str:
        mark = sign(self.currency)
        return f"{mark}{amount}" if len(mark) == 1 else f"{mark}\u00a0{amount}"


def percent(rate: Fraction) -> str:
    """Give a rate as people write it: 12.75%, −0.88%."""
    return f"{shortest(rate)}%".replace("-", "−")


def rate_in_words(words: SheetWords, reckoned: ClaimInterest, series: Mapping[str, Series]) -> str:
    """Give the rate of a claim in a sentence: what it is made of, and the days whose value counts."""
    rule = reckoned.basis.rule
    if rule is None:
        return ""
    if rule.family == "agreed":
        return words.say("rate", "agreed", percent=percent(reckoned.claim.contract_percent or Fraction(0)))
    if not rule.series:
        return words.say(
            "rate", "daily" if rule.daily else "flat", percent=percent(rule.percent or Fraction(0))
        )
    rate = words.law(series[rule.series].names)
    if rule.factor != 1:
        rate = words.say("rate", "factor", factor=shortest(rule.factor), series=rate)
    if rule.points:
        rate = words.say("rate", "points", rate=rate, points=shortest(rule.points))
    when = rule.family if rule.family in ("half_yearly", "stepping") else rule.reference
    return words.say("rate", when or "default", rate=rate)


def days_in_words(words: SheetWords, reckoned: ClaimInterest) -> str:
    """Give the day from which interest runs, as a rule."""
    rule = reckoned.basis.rule
    if by_demand(reckoned):
        return words.say("days", "after_demand")
    if rule is None or rule.start_days == 1:
        return words.say("days", "after_due")
    return words.say("days", "later", days=str(rule.start_days))


def formula(words: SheetWords, reckoned: ClaimInterest) -> str:
    """Give how principal, rate and days make the interest."""
    if reckoned.basis.rule is not None and reckoned.basis.rule.daily:
        return words.say("divisor", "daily")
    return words.say("divisor", reckoned.basis.divisor.replace("/", "_"))


def by_demand(reckoned: ClaimInterest) -> bool:
    """Tell whether interest began with a demand and not with the due day."""
    claim, begun = reckoned.claim, reckoned.runs_from
    if claim.demand_on is None or begun is None or reckoned.basis.rule is None:
        return False
    return (begun - claim.demand_on).days == 1 and (
        begun - claim.due_on
    ).days != reckoned.basis.rule.start_days


def published_cell(words: SheetWords, period: Period, rule: InterestRule) -> str:
    """Give what the rate of a period was made of, for a column: 4.75% + 8, 3.1% × 1.5; nothing for others."""
    if period.capped:
        return words.say("rate", "capped_cell")
    if period.quoted is None:
        return ""
    times = f" × {shortest(rule.factor)}" if rule.factor != 1 else ""
    return f"{percent(period.quoted)}{times}{f' + {shortest(rule.points)}' if rule.points else ''}"


def rate_cell(words: SheetWords, period: Period) -> str:
    """Give the rate of a period for a column."""
    if period.daily:
        return words.say("rate", "daily_cell", percent=percent(period.percent))
    return percent(period.percent)
