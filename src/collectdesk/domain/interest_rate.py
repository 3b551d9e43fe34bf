"""Which rule governs the interest of a claim, and which rate it gives for which days."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from collectdesk.domain.decimals import shortest
from collectdesk.domain.interest_claim import Claim, Note
from collectdesk.domain.law import UNSURE, InterestLaw, InterestRule, RateLimit
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import Quoted, RateBook, half_year_start, half_years

_DAY = timedelta(days=1)


def choose(law: InterestLaw, claim: Claim, rule: str = "") -> InterestRule | None:
    """Give the rule named, else the contract's if a rate was agreed, else the usual one, else None.

    Raise Problem for a rule that is unknown here, not for this debtor or not for this time, and for a rule
    that needs an agreed rate where none was told.
    """
    wanted = rule or (
        "contract" if claim.contract_percent is not None else law.defaults.get(claim.debtor, "")
    )
    if not wanted:
        return None
    here = [each for each in law.rules if each.id == wanted]
    if not here:
        raise Problem("interest-rule-missing", rule=wanted, known=_ids(law.rules))
    theirs = [each for each in here if claim.debtor in each.debtors]
    if not theirs:
        known = _ids(each for each in law.rules if claim.debtor in each.debtors)
        raise Problem("interest-rule-debtor", rule=wanted, known=known)
    valid = [each for each in theirs if _holds(each, claim)]
    if not valid:
        raise Problem("interest-rule-day", rule=wanted, day=rule_day(theirs[0], claim).isoformat())
    found = max(valid, key=lambda each: each.valid_from)
    if found.family == "agreed" and claim.contract_percent is None:
        raise Problem("contract-rate-missing", rule=wanted)
    return found


def rule_turns_on_contract(law: InterestLaw, rule: InterestRule, claim: Claim) -> bool:
    """Tell whether the rule may be another one because the day of the contract is not known.

    That is so in the first year of a rule for contracts from some day on, which has a forerunner.
    """
    if rule.valid_by != "contract" or claim.contract_on is not None:
        return False
    before = any(each.id == rule.id and each.valid_from < rule.valid_from for each in law.rules)
    return before and (claim.due_on - rule.valid_from).days < 366


def _ids(rules: Iterable[InterestRule]) -> str:
    return ", ".join(dict.fromkeys(each.id for each in rules))


def rule_day(rule: InterestRule, claim: Claim) -> date:
    """Give the day that decides whether the law of a rule holds: of the contract, or of default."""
    return (claim.contract_on or claim.due_on) if rule.valid_by == "contract" else claim.due_on


def _holds(rule: InterestRule, claim: Claim) -> bool:
    day = rule_day(rule, claim)
    return rule.valid_from <= day and (rule.valid_until is None or day <= rule.valid_until)


class Applied(NamedTuple):
    """A rate as the rule makes it, in percent a year (or a day), and the value it comes of."""

    percent: Fraction
    quoted: Fraction | None
    rate_from: date | None
    source: str
    confidence: str
    last_known: bool
    capped: bool = False


class Bound(NamedTuple):
    """A limit on an agreed rate from a day on, in percent a year; `unsure` if it has to be confirmed."""

    first: date
    percent: Fraction
    unsure: bool


@dataclass(slots=True)
class Rater:
    """The rates of one claim by one rule; `default_on` is the last day before interest may start.

    `notes` gathers what the limits of the rule have to say.
    """

    rule: InterestRule
    rates: RateBook
    claim: Claim
    default_on: date
    start: date
    notes: list[Note] = field(default_factory=list)

    def spans(self, first: date, last: date, paid_on: date) -> list[tuple[date, Applied]]:
        """Give the rates from `first` to `last`, each with its first day.

        `paid_on` is the payment (or the day of reckoning) that ends these days. Raise
        Problem("rate-unknown") where no value of a rate is known that early.
        """
        spans = self._unlimited(first, last, paid_on)
        for limit in self.rule.limits:
            if limit.mode == "cap":
                spans = self._capped(spans, self._limit_values(limit, first, last), limit)
        return spans

    def warn(self, last: date) -> None:
        """Note where the rate of the days up to `last` lies beyond what a limit warns of."""
        for limit in self.rule.limits:
            if limit.mode != "cap":
                self._warn(limit, last)

    def _unlimited(self, first: date, last: date, paid_on: date) -> list[tuple[date, Applied]]:
        rule = self.rule
        if rule.family == "agreed":
            agreed = self.claim.contract_percent or Fraction(0)
            return [(first, Applied(agreed, None, self.claim.contract_on, "", "owner", last_known=False))]
        if not rule.series:
            percent = rule.percent or Fraction(0)
            flat = Applied(percent, None, rule.valid_from, rule.source, rule.confidence, last_known=False)
            return [(first, flat)]
        if rule.family == "half_yearly":
            halves = half_years(first, last)
            return [(max(first, half), self._of(self.rates.on(rule.series, half))) for half in halves]
        if rule.family == "stepping":
            return [(day, self._of(value)) for day, value in self.rates.steps(rule.series, first, last)]
        return [(first, self._of(self.rates.on(rule.series, self._reference(paid_on))))]

    def _of(self, value: Quoted) -> Applied:
        # a negative base is simply added, but nobody owes the debtor interest for being late
        percent = max(Fraction(0), value.percent * self.rule.factor + self.rule.points)
        return Applied(
            percent, value.percent, value.valid_from, value.source, value.confidence, value.last_known
        )

    def _reference(self, paid_on: date) -> date:
        match self.rule.reference:
            case "half_year_before":
                return half_year_start(self.start) - _DAY
            case "payment_half_year":
                return half_year_start(paid_on)
            case "contract":
                return self._contract_day()
            case _:
                return self.default_on

    def _contract_day(self) -> date:
        if self.claim.contract_on is None:
            self._note("interest-contract-day-missing", day=self.default_on.isoformat())
        return self.claim.contract_on or self.default_on

    def _limit_values(self, limit: RateLimit, first: date, last: date) -> list[Bound]:
        if not limit.series:
            return [Bound(first, limit.percent or Fraction(0), limit.confidence in UNSURE)]
        if limit.reference == "each":
            values = self.rates.steps(limit.series, first, last)
        else:
            day = self._contract_day() if limit.reference == "contract" else self.default_on
            values = [(first, self.rates.on(limit.series, day))]
        for day, value in values:
            if value.last_known:
                self._note("interest-limit-last-known", day=day.isoformat(), series=limit.series)
        return [
            Bound(day, value.percent * limit.factor, bool({limit.confidence, value.confidence} & UNSURE))
            for day, value in values
        ]

    def _capped(
        self, spans: list[tuple[date, Applied]], caps: list[Bound], limit: RateLimit
    ) -> list[tuple[date, Applied]]:
        found: list[tuple[date, Applied]] = []
        for day in sorted({day for day, _ in spans} | {cap.first for cap in caps}):
            rate = next(rate for begin, rate in reversed(spans) if begin <= day)
            cap = next(cap for cap in reversed(caps) if cap.first <= day)
            if rate.percent > cap.percent:
                self._note("interest-capped", percent=shortest(rate.percent), cap=shortest(cap.percent))
                self._doubt(cap, limit)
                rate = rate._replace(percent=cap.percent, capped=True)
            if not found or found[-1][1] != rate or day in dict(spans):
                found.append((day, rate))
        return found

    def _warn(self, limit: RateLimit, last: date) -> None:
        try:
            values = self._limit_values(limit, self.start, max(self.start, last))
            rate = self._unlimited(self.start, self.start, last)[0][1].percent
        except Problem:
            self._note("interest-limit-unknown")
            return
        above = limit.mode == "warn_above"
        for bound in values:
            if rate > bound.percent if above else rate < bound.percent:
                # what is measured by a published rate is the loss; a fixed line is one of usury
                over = "interest-above-limit" if limit.series else "interest-above-line"
                code = over if above else "interest-below-limit"
                self._note(code, percent=shortest(rate), limit=shortest(bound.percent), source=limit.source)
                self._doubt(bound, limit)
                return

    def _doubt(self, bound: Bound, limit: RateLimit) -> None:
        if bound.unsure:
            self._note("interest-limit-unsure", source=limit.source)

    def _note(self, code: str, **fields: str | int) -> None:
        note = Note(code, fields)
        if note not in self.notes:
            self.notes.append(note)
