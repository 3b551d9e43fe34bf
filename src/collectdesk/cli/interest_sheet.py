"""Interest as a page to read in a terminal: by which rule, every period, what payments settled, the total."""

from collections.abc import Iterator
from fractions import Fraction

from collectdesk.cli.layout import columns
from collectdesk.cli.terminal import Terminal
from collectdesk.domain.decimals import decimal, shortest
from collectdesk.domain.interest_claim import ClaimInterest, Period
from collectdesk.domain.law import UNSURE, Jurisdiction
from collectdesk.domain.money import Money, figures, minor_digits, sign


def lines(at: Terminal, place: Jurisdiction, found: ClaimInterest, notes: list[str]) -> list[str]:
    """Give the lines of the page; `notes` are the sentences that stand below the figures."""
    return [
        *_head(at, place, found),
        "",
        *_periods(at, found),
        *_payments(at, found),
        *_sums(at, place, found),
        *(["", *notes] if notes else []),
        "",
        at.say("interest-not-advice"),
    ]


def _head(at: Terminal, place: Jurisdiction, found: ClaimInterest) -> Iterator[str]:
    claim, rule = found.claim, found.basis.rule
    yield at.say(
        "interest-title",
        principal=str(Money(claim.principal_minor, claim.currency)),
        due=claim.due_on.isoformat(),
        until=found.until.isoformat(),
        place=place.names[at.language],
    )
    if rule is not None:
        named = {"name": rule.names[at.language], "basis": rule.basis[at.language]}
        yield at.say("interest-rule-line", **named, source=rule.source)
        if found.runs_from is not None:
            first = found.runs_from.isoformat()
            if rule.daily:
                yield at.say("interest-daily-line", day=first)
            else:
                yield at.say("interest-divisor-line", day=first, divisor=found.basis.divisor)


def _periods(at: Terminal, found: ClaimInterest) -> list[str]:
    if not found.periods:
        return []
    daily = found.periods[0].daily
    names = ("from", "to", "days", "principal", "daily" if daily else "rate", "interest", "source")
    heads = [at.say(f"interest-head-{name}") for name in names]
    rows = [_cells(at, found.claim.currency, period) for period in found.periods]
    return [*columns([heads, *rows], right=(2, 3, 4, 5)), ""]


def _cells(at: Terminal, currency: str, period: Period) -> list[str]:
    source = period.source or at.say("interest-source-agreed")
    flags = [at.say("interest-source-flag-last")] if period.last_known else []
    flags += [at.say("interest-source-flag-confirm")] if period.confidence in UNSURE else []
    return [
        period.first.isoformat(),
        period.last.isoformat(),
        str(period.days),
        figures(period.principal_minor, currency),
        shortest(period.percent),
        _exact(period.interest, currency),
        " · ".join([source, *flags]),
    ]


def _exact(interest: Fraction, currency: str) -> str:
    """Give an exact amount in minor units as an amount of the currency with six decimals, grouped."""
    whole, _, parts = decimal(interest / 10 ** minor_digits(currency)).partition(".")
    return f"{int(whole):,}.{parts}"


def _payments(at: Terminal, found: ClaimInterest) -> Iterator[str]:
    for settled in found.settled:
        paid, costs, interest, principal, left = (
            str(Money(minor, found.claim.currency))
            for minor in (
                settled.amount_minor,
                settled.costs_minor,
                settled.interest_minor,
                settled.principal_minor,
                settled.left_minor,
            )
        )
        yield at.say(
            "interest-settled-line",
            day=settled.on.isoformat(),
            amount=paid,
            costs=costs,
            interest=interest,
            principal=principal,
            left=left,
        )


def _sums(at: Terminal, place: Jurisdiction, found: ClaimInterest) -> Iterator[str]:
    currency = found.claim.currency

    def money(minor: int) -> str:
        return str(Money(minor, currency))

    yield at.say(
        "interest-total",
        interest=money(found.interest_minor),
        paid=money(found.interest_paid_minor),
        open=money(found.interest_open_minor),
    )
    yield at.say(
        "interest-open", principal=money(found.principal_open_minor), costs=money(found.costs_open_minor)
    )
    if found.fixed_minor and place.interest.fixed_sum:
        fixed = str(Money(found.fixed_minor, found.fixed_currency))
        yield at.say("interest-fixed", amount=fixed, source=place.interest.fixed_sum.source)
    if found.per_day:
        yield at.say("interest-per-day", amount=f"{sign(currency)} {_exact(found.per_day, currency)}")
