"""A statement of interest as rows for a spreadsheet: periods and payments as they fall, then the sums."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from collectdesk.domain.decimals import decimal, shortest
from collectdesk.domain.interest import ClaimInterest, Period, Settled
from collectdesk.domain.law import UNSURE
from collectdesk.domain.money import Money, minor_digits
from collectdesk.domain.part_payment import payments
from collectdesk.exchange.tables_out import Table, Value
from collectdesk.paper.interest_sheet.facts import InterestSheet, SheetClaim
from collectdesk.paper.interest_sheet.words import texts

_COLUMNS = (
    "kind", "place", "invoice", "issued", "due", "from", "to", "days", "principal", "published", "percent",
    "per", "rate_from", "source", "remark", "interest", "to_costs", "to_interest", "to_principal", "amount",
    "currency",
)  # fmt: skip
_ALWAYS = ("principal", "total")

Cells = dict[str, Value]


def interest_table(sheet: InterestSheet) -> Table:
    """Give the statement as a table: heads and words in its language, amounts in its currency."""
    words = texts(sheet.language)["table"]
    rows: list[Cells] = []
    for place, claim in enumerate(sheet.claims, 1):
        facts: Cells = {
            "place": str(place),
            "invoice": claim.invoice,
            "issued": claim.issued,
            "due": claim.due,
        }
        rows += [facts | cells for cells in _rows(sheet, claim)]
    rows += list(_totals(sheet))
    for cells in rows:
        cells["currency"] = sheet.currency
    return Table(
        title=words["title"],
        heads=[words[column] for column in _COLUMNS],
        rows=[[cells.get(column) for column in _COLUMNS] for cells in rows],
    )


def _rows(sheet: InterestSheet, claim: SheetClaim) -> Iterator[Cells]:
    words = texts(sheet.language)["table"]
    found = claim.claimed
    if found is not None:
        for part in _in_order(found):
            yield _period(sheet, claim, part) if isinstance(part, Period) else _settled(sheet, part)
        yield {
            "kind": words["rounded"],
            "interest": _exact(found.interest, sheet.currency),
            "amount": Money(found.interest_minor, sheet.currency),
        }
    remark = words["waived"] if claim.waived_on else ""
    for kind, minor in _sums([claim]).items():
        if kind == "interest":
            continue  # it stands there rounded already
        label = words["open"] if kind == "total" else _label(sheet, kind)
        yield {"kind": label, "amount": Money(minor, sheet.currency), "remark": remark}


def _in_order(found: ClaimInterest) -> list[Period | Settled]:
    """Give periods and what was paid by their days: a payment follows the day it was received."""
    parts: list[tuple[date, int, Period | Settled]] = [(each.last, 0, each) for each in found.periods]
    parts += [(each.on, 1, each) for each in payments(found.settled)]
    return [part for _day, _rank, part in sorted(parts, key=lambda one: one[:2])]


def _period(sheet: InterestSheet, claim: SheetClaim, period: Period) -> Cells:
    words = texts(sheet.language)["table"]
    rule = claim.rule
    flags = {
        "last_known": period.last_known,
        "unsure": period.confidence in UNSURE,
        "capped": period.capped,
    }
    source = period.source or (rule.source if rule else "")
    return {
        "kind": words["period"],
        "from": period.first,
        "to": period.last,
        "days": str(period.days),
        "principal": Money(period.principal_minor, sheet.currency),
        "published": shortest(period.quoted) if period.quoted is not None else "",
        "percent": shortest(period.percent),
        "per": words["day" if period.daily else "year"],
        "rate_from": period.rate_from if rule and rule.series else None,
        "source": source,
        "remark": "; ".join(words[flag] for flag, is_so in flags.items() if is_so),
        "interest": _exact(period.interest, sheet.currency),
    }


def _settled(sheet: InterestSheet, settled: Settled) -> Cells:
    words = texts(sheet.language)["table"]
    return {
        "kind": words["credit" if settled.settles == "credit" else "payment"],
        "from": settled.on,
        "to_costs": Money(settled.costs_minor, sheet.currency),
        "to_interest": Money(settled.interest_minor, sheet.currency),
        "to_principal": Money(settled.principal_minor, sheet.currency),
        "amount": Money(settled.amount_minor, sheet.currency),
    }


def _sums(claims: Sequence[SheetClaim]) -> dict[str, int]:
    """Give what makes the total, by its word in the summary; what is nothing is left out."""
    sums = {
        "principal": sum(claim.principal_minor for claim in claims),
        "costs": sum(claim.costs_minor for claim in claims),
        "interest": sum(claim.interest_minor for claim in claims),
        "interest_paid": -sum(claim.paid_minor for claim in claims),
        "fixed": sum(claim.fixed_minor for claim in claims),
        "fixed_paid": -sum(claim.fixed_paid_minor for claim in claims),
        "total": sum(claim.total_minor for claim in claims),
    }
    return {kind: minor for kind, minor in sums.items() if minor or kind in _ALWAYS}


def _totals(sheet: InterestSheet) -> Iterator[Cells]:
    spoken = texts(sheet.language)
    for kind, minor in _sums(sheet.claims).items():
        label = _label(sheet, kind)
        amount = Money(minor, sheet.currency)
        yield {"place": spoken["summary"]["sum"], "kind": label, "to": sheet.until, "amount": amount}
    per_day = sum((claim.claimed.per_day for claim in sheet.claims if claim.claimed), Fraction(0))
    yield {"kind": spoken["table"]["per_day"], "interest": _exact(per_day, sheet.currency)}


def _label(sheet: InterestSheet, kind: str) -> str:
    """Give the word for a sum; those of what was paid stand alone here, not beside what they are part of."""
    table = "result" if kind in ("interest_paid", "fixed_paid") else "summary"
    word: str = texts(sheet.language)[table][kind]
    return word


def _exact(minor: Fraction, currency: str) -> str:
    """Give an exact amount in minor units with six decimals of the currency: 12328.767123."""
    return decimal(minor / 10 ** minor_digits(currency))
