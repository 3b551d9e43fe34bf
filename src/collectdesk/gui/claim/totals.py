"""The sums of the ticked claims: principal, interest with what each further day adds, and all together."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.claim import exact
from collectdesk.gui.claim.known import Known
from collectdesk.gui.summary_cards import Summary

translate = QCoreApplication.translate


def fixed_minor(known: Known) -> int:
    """Give what is open of the fixed sum of a claim, zero where the owner let it go."""
    reckoned, decision = known.interest, known.facts.decision
    if reckoned is None or reckoned.fixed_currency != known.facts.currency:
        return 0
    if decision is not None and not (decision.decision == "keep" and decision.fixed_sum):
        return 0
    return max(0, reckoned.fixed_minor - known.facts.fixed_paid_minor)


def of_claims(claims: Sequence[Known], currency: str, language: str) -> list[Summary]:
    """Give the cards for these claims, all in one currency; waived interest is not among them."""
    counted = [known for known in claims if known.interest is not None and not known.waived]
    principal = sum(known.facts.open_minor for known in claims)
    reckoned = [known.interest for known in counted if known.interest is not None]
    interest = sum(each.interest_open_minor for each in reckoned)
    fixed = sum(fixed_minor(known) for known in counted)
    each_day = sum((each.per_day for each in reckoned), Fraction(0))
    until = max((each.until for each in reckoned), default=None)
    title = translate("claim", "Interest")
    if until is not None:
        title = translate("claim", "Interest to {day}").format(day=labels.short_day(until, language))
    runs = translate("claim", "nothing more runs")
    if each_day:
        runs = translate("claim", "and {amount} for each further day")
    elif claims and all(known.waived for known in claims):
        runs = translate("claim", "you let it go")
    parts = translate("claim", "principal and interest")
    if fixed:
        parts = translate("claim", "with {amount} of fixed sums").format(amount=Money(fixed, currency))
    count = len(claims)
    number = translate("claim", "%n claim(s)", "", count)
    return [
        Summary("principal", translate("claim", "Principal open"), str(Money(principal, currency)), number),
        Summary(
            "interest",
            title,
            str(Money(interest, currency)),
            runs.format(amount=exact.per_day(each_day, currency)),
        ),
        Summary(
            "together",
            translate("claim", "Together"),
            str(Money(principal + interest + fixed, currency)),
            parts,
        ),
    ]
