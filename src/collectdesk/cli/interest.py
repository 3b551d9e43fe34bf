"""The command that reckons the interest of a debt by the law of a place; it needs no book."""

from argparse import Namespace
from datetime import date
from fractions import Fraction
from typing import Any

from collectdesk import jurisdictions, rates, wording
from collectdesk.cli.arguments import amount, day
from collectdesk.cli.interest_sheet import lines
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.decimals import decimal, shortest
from collectdesk.domain.interest import reckon
from collectdesk.domain.interest_claim import ORDERS, Claim, ClaimInterest, Movement, Period, Settled
from collectdesk.domain.law import DEBTORS, InterestLaw, Jurisdiction
from collectdesk.domain.money import is_currency
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook
from collectdesk.domain.typed_rate import rate


def interest_command(asked: Namespace, at: Terminal) -> int:
    """Reckon what ran up to `--to` and tell every period of it."""
    place = jurisdictions.find(asked.jurisdiction)
    found = reckon(
        _claim(asked),
        place.interest,
        rate_book(place.interest),
        until=day(asked.to) if asked.to else at.today,
        rule=asked.rule,
        divisor=asked.divisor,
        order=_order(asked.order),
        movements=[_payment(text) for text in asked.payment],
    )
    said = notes(found, at.language)
    at.answer(_told(place, found, said, at.language), lines(at, place, found, said))
    return DONE


def rate_book(law: InterestLaw) -> RateBook:
    """Give the published series that the rules of `law` and their limits turn on."""
    used = {rule.series for rule in law.rules} | {limit.series for rule in law.rules for limit in rule.limits}
    return RateBook({series: rates.series(series) for series in used - {""}})


def notes(found: ClaimInterest, language: str) -> list[str]:
    """Give what has to be said beside the figures, as sentences; the rule's own remark comes first."""
    rule = found.basis.rule
    own = [rule.note[language]] if rule and rule.note else []
    return own + [wording.say(note.code, language, **note.fields) for note in found.notes]


def _claim(asked: Namespace) -> Claim:
    if asked.debtor not in DEBTORS:
        raise Problem("interest-debtor-wrong", text=asked.debtor[:40], known=", ".join(DEBTORS))
    currency = asked.currency.strip().upper()
    if not is_currency(currency):
        raise Problem("currency-unknown", currency=asked.currency[:40])
    return Claim(
        _minor(asked.principal),
        currency,
        day(asked.due),
        asked.debtor,
        day(asked.contract_date) if asked.contract_date else None,
        _percent(asked.contract_rate),
        day(asked.demand) if asked.demand else None,
        _minor(asked.costs, least=0) if asked.costs else 0,
    )


def _minor(text: str, least: int = 1) -> int:
    plain = text.strip()
    # forty digits are far too many already, and what Python reads quickly
    if not (plain.isascii() and plain.isdecimal() and int(plain[:40]) >= least):
        raise Problem("interest-amount-wrong", text=text[:40])
    return amount(int(plain[:40]))


def _percent(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        plain = rate(text, most=1000)
    except Problem:
        plain = ""
    if not plain:
        raise Problem("interest-rate-wrong", text=text[:40])
    return Fraction(plain)


def _order(text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    if text not in ORDERS:
        raise Problem("interest-order-wrong", text=text[:40], known=", ".join(ORDERS))
    return ORDERS[text]


def _payment(text: str) -> Movement:
    on, colon, paid = text.partition(":")
    if not colon:
        raise Problem("interest-payment-wrong", text=text[:40])
    return Movement(day(on), _minor(paid))


def _told(place: Jurisdiction, found: ClaimInterest, said: list[str], language: str) -> dict[str, Any]:
    rule = found.basis.rule
    return {
        "jurisdiction": place.code,
        "currency": found.claim.currency,
        "rule": rule.id if rule else "",
        "family": rule.family if rule else "",
        "rule_source": rule.source if rule else "",
        "debtor": found.claim.debtor,
        "due": found.claim.due_on.isoformat(),
        "from": _day(found.runs_from),
        "to": found.until.isoformat(),
        "principal_minor": found.claim.principal_minor,
        "interest_minor": found.interest_minor,
        "interest_paid_minor": found.interest_paid_minor,
        "interest_open_minor": found.interest_open_minor,
        "fixed_sum_minor": found.fixed_minor,
        "fixed_sum_currency": found.fixed_currency,
        "per_day_minor": decimal(found.per_day),
        "principal_open_minor": found.principal_open_minor,
        "costs_open_minor": found.costs_open_minor,
        "divisor": found.basis.divisor,
        "order": list(found.basis.order),
        "periods": [_period(period) for period in found.periods],
        "payments": [_settled(settled) for settled in found.settled],
        "notes": said,
        "disclaimer": wording.say("interest-not-advice", language),
    }


def _period(period: Period) -> dict[str, Any]:
    daily = {"rate_daily_percent": shortest(period.percent)} if period.daily else {}
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "days": period.days,
        "principal_minor": period.principal_minor,
        "rate_percent": shortest(period.yearly_percent),
        **daily,
        "rate_from": _day(period.rate_from),
        "source": period.source,
        "confidence": period.confidence,
        "last_known": period.last_known,
        "capped": period.capped,
        "interest": decimal(period.interest),
    }


def _settled(settled: Settled) -> dict[str, Any]:
    return {
        "date": settled.on.isoformat(),
        "amount_minor": settled.amount_minor,
        "costs_minor": settled.costs_minor,
        "interest_minor": settled.interest_minor,
        "principal_minor": settled.principal_minor,
        "left_minor": settled.left_minor,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
