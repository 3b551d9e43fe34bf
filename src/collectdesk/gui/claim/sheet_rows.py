"""The rows of the interest sheet: each claim with its periods, what payments settled, and its sum."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.decimals import shortest
from collectdesk.domain.interest import ClaimInterest, Period, Settled
from collectdesk.domain.law import UNSURE
from collectdesk.domain.money import Money
from collectdesk.domain.part_payment import payments
from collectdesk.gui import labels
from collectdesk.gui.claim import exact, words
from collectdesk.gui.claim.known import Known
from collectdesk.gui.claim.sheet_table import CLAIM, MOVED, PERIOD, SUM, SheetRow

translate = QCoreApplication.translate


def of_claims(claims: Iterable[Known], language: str) -> list[SheetRow]:
    """Give the rows of all claims whose interest could be reckoned."""
    return [row for known in claims if known.interest is not None for row in _of_claim(known, language)]


def _of_claim(known: Known, language: str) -> list[SheetRow]:
    reckoned = known.interest
    assert reckoned is not None
    rows = [SheetRow(CLAIM, (_named(known, reckoned, language), _decided(known)))]
    settled = payments(reckoned.settled)
    for period in reckoned.periods:
        while settled and settled[0].on < period.first:
            rows.append(_moved(settled.pop(0), known, language))
        rows.append(_period(period, known, language))
    rows += [_moved(each, known, language) for each in settled]
    day = labels.short_day(reckoned.until, language)
    currency = known.facts.currency
    said = translate("claim", "Interest to {day}").format(day=day)
    if reckoned.interest_paid_minor:
        paid = Money(reckoned.interest_paid_minor, currency)
        said = translate("claim", "Interest to {day}, of it paid {amount}").format(day=day, amount=paid)
    rows.append(SheetRow(SUM, (said, str(Money(reckoned.interest_minor, currency)))))
    if reckoned.fixed_minor:
        fixed = str(Money(reckoned.fixed_minor, reckoned.fixed_currency))
        rows.append(SheetRow(SUM, (translate("claim", "Fixed sum for the late payment"), fixed)))
    return rows


def _named(known: Known, reckoned: ClaimInterest, language: str) -> str:
    rule = reckoned.basis.rule
    by = (words.told(rule.names, language),) if rule is not None else ()
    due = translate("claim", "due {day}").format(day=labels.short_day(known.facts.due_on, language))
    parts = (known.facts.number, due, *by)
    return " · ".join(part for part in parts if part)


def _decided(known: Known) -> str:
    decision = known.facts.decision
    if decision is None:
        return translate("claim", "Not decided")
    return translate("claim", "Waived") if decision.decision == "waive" else translate("claim", "Kept")


def _period(period: Period, known: Known, language: str) -> SheetRow:
    currency = known.facts.currency
    rate = shortest(period.percent)
    said = translate("claim", "{rate} % a day") if period.daily else translate("claim", "{rate} %")
    cells = (
        labels.short_day(period.first, language),
        labels.short_day(period.last, language),
        str(period.days),
        str(Money(period.principal_minor, currency)),
        said.format(rate=rate),
        source(period, language),
        exact.amount(period.interest, currency),
    )
    return SheetRow(PERIOD, cells)


def source(period: Period, language: str) -> str:
    """Say where the rate of a period is from, and what is not sure about it."""
    parts = [period.source or translate("claim", "agreed rate")]
    if period.rate_from is not None and period.source:
        day = labels.short_day(period.rate_from, language)
        parts = [translate("claim", "{source}, from {day}").format(source=period.source, day=day)]
    if period.last_known:
        parts.append(translate("claim", "last known rate used"))
    if period.confidence in UNSURE:
        parts.append(translate("claim", "please confirm"))
    if period.capped:
        parts.append(translate("claim", "capped"))
    return " · ".join(part for part in parts if part)


def _moved(settled: Settled, known: Known, language: str) -> SheetRow:
    currency = known.facts.currency
    shares = [
        translate("claim", "{amount} {part}").format(
            amount=Money(minor, currency), part=words.word(words.PARTS, part)
        )
        for part, minor in (
            ("costs", settled.costs_minor),
            ("interest", settled.interest_minor),
            ("principal", settled.principal_minor),
        )
        if minor
    ]
    day, amount = labels.short_day(settled.on, language), Money(settled.amount_minor, currency)
    said = translate("claim", "{day}: {amount} was paid and settled {shares}")
    if settled.settles == "credit":
        said = translate("claim", "{day}: {amount} came off by a credit note, a write-off or credit")
    elif not shares:
        said = translate("claim", "{day}: {amount} was paid and settled nothing of this claim")
    text = said.format(day=day, amount=amount, shares=labels.in_a_row(shares))
    return SheetRow(MOVED, (text, ""))
