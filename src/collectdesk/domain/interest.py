"""Interest for paying late: what ran on a claim up to a day, period by period, exact and rounded once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain

from collectdesk.domain import day_count
from collectdesk.domain.day_count import DIVISORS
from collectdesk.domain.decimals import decimal, rounded, shortest
from collectdesk.domain.interest_claim import (
    ORDERS,
    SETTLES,
    Basis,
    Claim,
    ClaimInterest,
    Movement,
    Note,
    Period,
    Settled,
)
from collectdesk.domain.interest_rate import Applied, Rater, choose, rule_day, rule_turns_on_contract
from collectdesk.domain.law import UNSURE, FixedSum, InterestLaw, InterestRule
from collectdesk.domain.part_payment import Balance
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook

__all__ = [
    "DIVISORS",
    "ORDERS",
    "SETTLES",
    "Basis",
    "Claim",
    "ClaimInterest",
    "Movement",
    "Note",
    "Period",
    "Settled",
    "decimal",
    "reckon",
    "rounded",
    "shortest",
]
_DAY = timedelta(days=1)


def reckon(
    claim: Claim,
    law: InterestLaw,
    rates: RateBook,
    *,
    until: date,
    rule: str = "",
    divisor: str = "365",
    order: tuple[str, ...] | None = None,
    movements: Sequence[Movement] = (),
) -> ClaimInterest:
    """Give the interest of `claim` up to `until`, a day that still counts.

    `rule` empty takes the contract's if a rate was agreed, else the usual one. `order` of part payments is
    heard where the law leaves it open. On the day of a payment interest still runs on what was open before.
    Raise Problem for a rule or divisor that does not apply, a missing agreed rate, and a rate that is not
    known that early.
    """
    if divisor not in DIVISORS:
        raise Problem("interest-divisor-unknown", divisor=divisor, known=", ".join(DIVISORS))
    chosen = choose(law, claim, rule)
    daily = chosen is not None and chosen.daily
    by_choice = order is not None and law.order_by != "law"
    basis = Basis(chosen, "365" if daily else divisor, order if order and by_choice else law.order)
    run = _Run(claim, law, basis, until, Balance(claim.currency, claim.principal_minor, claim.costs_minor))
    if daily and divisor != "365":
        run.note("interest-divisor-unused", divisor=divisor)
    if order and tuple(order) != basis.order:
        run.note("interest-order-by-law")
    run.start(rates)
    run.go(sorted(movements, key=lambda each: (each.on, each.settles != "credit")))
    return run.told()


@dataclass(slots=True)
class _Run:
    """One reckoning while it goes from payment to payment."""

    claim: Claim
    law: InterestLaw
    basis: Basis
    until: date
    balance: Balance
    rater: Rater | None = None
    periods: list[Period] = field(default_factory=list)
    settled: list[Settled] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def note(self, code: str, **fields: str | int) -> None:
        """Say something beside the figures, once."""
        note = Note(code, fields)
        if note not in self.notes:
            self.notes.append(note)

    def start(self, rates: RateBook) -> None:
        """Find the first day that bears interest; without a rule or a demand it needs there is none."""
        rule, claim = self.basis.rule, self.claim
        if rule is None:
            self.note("interest-none-agreed")
            return
        if claim.contract_percent is not None and rule.family != "agreed":
            self.note("interest-agreed-rate-unused")
        if rule_turns_on_contract(self.law, rule, claim):
            self.note("interest-contract-day-missing", day=claim.due_on.isoformat())
        demanded = claim.demand_on
        if demanded is not None and not (self.law.demand_starts or rule.needs_demand):
            self.note("interest-demand-unneeded", day=demanded.isoformat())
            demanded = None
        if rule.needs_demand and demanded is None:
            self.note("interest-demand-missing")
            return
        first = claim.due_on + timedelta(days=rule.start_days)
        default_on = claim.due_on
        if demanded is not None and demanded >= first:
            first, default_on = demanded + _DAY, demanded
        self.rater = Rater(rule, rates, claim, default_on, first, self.notes)

    def go(self, movements: Sequence[Movement]) -> None:
        """Let interest run from payment to payment up to the last day, which still counts."""
        counted = [each for each in movements if each.on <= self.until]
        for each in movements[len(counted) :]:
            self.note("interest-payment-later", day=each.on.isoformat(), until=self.until.isoformat())
        cursor = self.rater.start if self.rater else date.max
        paid = [each.on for each in counted if each.settles != "credit"]
        for day, movement in chain(((each.on, each) for each in counted), [(self.until, None)]):
            if day >= cursor:
                self._accrue(cursor, day, next((on for on in paid if on >= day), self.until))
                cursor = day + _DAY
            if movement is not None:
                self.settled.append(self.balance.settle(movement, self.basis.order))
        self._judge()

    def _accrue(self, first: date, last: date, paid_on: date) -> None:
        principal = self.balance.open_minor("principal")
        if self.rater is None or not principal:
            return
        found = self.rater.spans(first, last, paid_on)
        ends = [*(begin - _DAY for begin, _ in found[1:]), last]
        for (begin, rate), end in zip(found, ends, strict=True):
            for period in _periods(self.rater.rule, self.basis.divisor, principal, rate, begin, end):
                self.periods.append(period)
                self.balance.accrued += period.interest

    def _judge(self) -> None:
        """Say what is not sure about the rule and its rates, and what a limit warns of."""
        if self.rater is None or not self.periods:
            return
        rule = self.rater.rule
        self.rater.warn(self.periods[-1].last)
        if rule.confidence in UNSURE:
            self.note("interest-rule-unsure", source=rule.source)
        for each in self.periods:
            if each.last_known:
                percent, day = shortest(each.yearly_percent), each.first.isoformat()
                self.note("interest-last-known", percent=percent, day=day, series=rule.series)
                break
        unsure = [each for each in self.periods if each.confidence in UNSURE and each.quoted is not None]
        for each in unsure[:1]:
            self.note("interest-rate-unsure", day=each.first.isoformat(), source=each.source)
        if self.settled and self.law.order_by == "law" and self.law.order_confidence in UNSURE:
            self.note("interest-order-unsure", source=self.law.order_source)

    def told(self) -> ClaimInterest:
        """Give all that came of it, with the fixed sum and the interest of each further day."""
        balance = self.balance
        if balance.paid_minor["interest"] > balance.interest_minor:
            self.note("interest-overpaid")
        fixed = self._fixed_minor()
        return ClaimInterest(
            self.claim,
            self.basis,
            self.until,
            self.rater.start if self.rater else None,
            tuple(self.periods),
            tuple(self.settled),
            balance.accrued,
            balance.interest_minor,
            balance.paid_minor["interest"],
            balance.open_minor("interest"),
            balance.open_minor("principal"),
            balance.open_minor("costs"),
            self._per_day(),
            fixed,
            self.law.fixed_sum.currency if fixed and self.law.fixed_sum else "",
            tuple(self.notes),
        )

    def _per_day(self) -> Fraction:
        """Give the interest of the day after the last one, at the rate of the last one."""
        principal = self.balance.open_minor("principal")
        tomorrow = self.until + _DAY
        if self.rater is None or not principal or tomorrow < self.rater.start:
            return Fraction(0)
        at = max(self.until, self.rater.start)
        rate = self.rater.spans(at, at, at)[0][1]
        if self.basis.divisor == "30/360":
            # a day of a month of thirty, as the next one may be a 31st, which adds nothing by itself
            return principal * rate.percent / 100 / 360
        return _interest(self.rater.rule, self.basis.divisor, principal, rate, tomorrow, tomorrow)

    def _fixed_minor(self) -> int:
        fixed, rater = self.law.fixed_sum, self.rater
        if fixed is None or rater is None or self.until < rater.start:
            return 0
        applies = rater.rule.id in fixed.rules and self.claim.debtor in fixed.debtors
        late = sum(each.principal_minor for each in self.settled if each.on <= rater.default_on)
        debt = self.claim.principal_minor - late
        # a rule for contracts from some day on brings its fixed sum for those contracts only
        by_contract = rater.rule.valid_by == "contract"
        since = rule_day(rater.rule, self.claim) if by_contract else rater.default_on
        if not applies or debt <= 0 or since < fixed.valid_from:
            return 0
        return self._band(fixed, debt)

    def _band(self, fixed: FixedSum, debt: int) -> int:
        if fixed.currency != self.claim.currency:
            self.note("interest-fixed-currency", currency=fixed.currency)
            return 0
        if fixed.confidence in UNSURE:
            self.note("interest-fixed-unsure", source=fixed.source)
        return max(((least, owed) for least, owed in fixed.bands if debt >= least), default=(0, 0))[1]


def _periods(
    rule: InterestRule, divisor: str, principal: int, rate: Applied, first: date, last: date
) -> list[Period]:
    parts = day_count.same_length(first, last) if divisor == "366" else [(first, last)]
    return [
        Period(
            begin,
            end,
            day_count.days(begin, end, divisor),
            principal,
            rate.percent,
            rule.daily,
            _interest(rule, divisor, principal, rate, begin, end),
            rate.rate_from,
            rate.source,
            rate.confidence,
            rate.last_known,
            rate.capped,
            rate.quoted,
        )
        for begin, end in parts
    ]


def _interest(
    rule: InterestRule, divisor: str, principal: int, rate: Applied, first: date, last: date
) -> Fraction:
    share = (
        Fraction(day_count.days(first, last)) if rule.daily else day_count.year_share(first, last, divisor)
    )
    return principal * rate.percent / 100 * share
