"""Statements of interest to print in tests, reckoned by the engine from the law and the rates we ship."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from collectdesk import jurisdictions, rates
from collectdesk.domain.interest import Claim, ClaimInterest, Movement, reckon
from collectdesk.domain.rates import RateBook
from collectdesk.paper.interest_sheet.facts import Debtor, InterestSheet, SheetClaim
from tests.paper.sample_letters import HEAD, RECIPIENTS, SENDER

UNTIL = date(2025, 6, 30)
DUE = date(2024, 10, 31)
SERIES = {series.id: series for series in rates.all_series()}
RATES = RateBook(SERIES)
PLACE = {"zh-Hans": "CN", "zh-Hant-TW": "TW", "zh-Hant-HK": "HK", "en": "GB-EAW"}
CURRENCY = {"zh-Hans": "CNY", "zh-Hant-TW": "TWD", "zh-Hant-HK": "HKD", "en": "GBP"}
# no rule of Hong Kong is known that gives it without an agreement
AGREED = {"zh-Hant-HK": Fraction(8)}


def reckoned(
    language: str = "en",
    *,
    place: str = "",
    principal: int = 28_450_000,
    currency: str = "",
    due: date = DUE,
    until: date = UNTIL,
    movements: tuple[Movement, ...] = (),
    debtor: str = "company",
    percent: Fraction | None = None,
    **more: Any,
) -> ClaimInterest:
    """Give the interest on a claim by the law of `place`, or of the place where `language` is at home."""
    claim = Claim(
        principal,
        currency or CURRENCY[language],
        due,
        debtor=debtor,
        contract_on=due - timedelta(days=60),
        contract_percent=percent or (None if place else AGREED.get(language)),
        demand_on=more.pop("demand_on", None),
        costs_minor=more.pop("costs_minor", 0),
    )
    law = jurisdictions.find(place or PLACE[language]).interest
    return reckon(claim, law, RATES, until=until, movements=movements, **more)


def claim(
    language: str = "en", invoice: str = "INV-0118", *, changes: dict[str, Any] | None = None, **more: Any
) -> SheetClaim:
    """Give an invoice with its interest; `more` goes to `reckoned`, `changes` to its fields."""
    found = reckoned(language, **more)
    place = jurisdictions.find(more.get("place") or PLACE[language])
    made = SheetClaim(
        invoice=invoice,
        issued=found.claim.due_on - timedelta(days=30),
        due=found.claim.due_on,
        amount_minor=found.claim.principal_minor,
        open_minor=found.principal_open_minor,
        reckoned=found,
        place=place.names,
        fixed=place.interest.fixed_sum,
    )
    return replace(made, **(changes or {}))


def claims(language: str, count: int) -> tuple[SheetClaim, ...]:
    """Give that many invoices; every third was paid in part, every fifth credited in part."""
    found = []
    for number in range(count):
        due = DUE - timedelta(days=(number * 37) % 400)
        movements = []
        if number % 3 == 0:
            movements.append(Movement(due + timedelta(days=120), 9_000_000))
        if number % 5 == 1:
            movements.append(Movement(due + timedelta(days=45), 1_250_000, "credit"))
        found.append(
            claim(
                language,
                f"INV-{118 + number:04d}",
                principal=28_450_000 + number * 98_700,
                due=due,
                movements=tuple(movements),
            )
        )
    return tuple(found)


def sheet(language: str = "en", count: int = 3, **changes: Any) -> InterestSheet:
    """Give a statement in `language` on `count` invoices, with `changes` to its fields."""
    recipient = RECIPIENTS[language]
    made = InterestSheet(
        language=language,
        until=UNTIL,
        dated=UNTIL + timedelta(days=2),
        creditor=SENDER,
        debtor=Debtor(recipient.name, recipient.address_lines, "12345678"),
        currency=CURRENCY[language],
        claims=claims(language, count) if "claims" not in changes else (),
        reference="HM/26-118",
        series=SERIES,
        journal_head=HEAD,
    )
    return replace(made, **changes)
