"""The story of the sample book: who was billed what on which day, and when they paid how much of it."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Told = Mapping[str, Any]

DAYS = 725
# After how many days from the due day each kind of customer pays.
_LAG = {
    "prompt": (-6, 4),
    "usual": (-2, 21),
    "late": (12, 55),
    "slow": (35, 125),
    "part": (5, 40),
    "cheque": (-3, 10),
    "silent": (8, 45),
}
# Companies of Taiwan pay on fixed days of the month.
_PAY_DAYS = (5, 15, 25)
# What invoices are rounded to, the tax on top in percent, and the fee a bank may keep, in minor units.
_STEP = {"TWD": 50_000, "HKD": 5_000, "CNY": 10_000, "GBP": 500}
_TAX = {"TWD": 5, "HKD": 0, "CNY": 6, "GBP": 20}
_BANK_FEE = {"TWD": 3_000, "HKD": 1_500, "CNY": 1_000, "GBP": 150}
# a range of amounts is told in the customer's own currency
_WORTH = {"TWD": 1, "HKD": 4, "CNY": 4, "GBP": 40}


@dataclass(frozen=True, slots=True)
class Billed:
    """An invoice to be written on its day; `place` is its number in the story."""

    on: date
    place: int
    customer: str
    currency: str
    amount_minor: int
    note: str


@dataclass(frozen=True, slots=True)
class Paid:
    """Money to come on its day: percent of what is then open on each of the invoices named by their place."""

    on: date
    customer: str
    currency: str
    parts: tuple[tuple[int, int], ...]
    method: str
    reference: str
    counts_in: int
    fee_minor: int


def story(
    customers: Sequence[Told], works: Mapping[str, Sequence[str]], chance: random.Random, today: date
) -> tuple[list[Billed], list[Paid]]:
    """Give all invoices and payments up to `today`; the same chance and day give the same story."""
    billed: list[Billed] = []
    paid: list[Paid] = []
    for told in customers:
        own = _billed(told, works[told["language"]], chance, today, len(billed))
        billed += own
        paid += _paid(told, own, chance, today)
    return billed, paid


def _billed(told: Told, works: Sequence[str], chance: random.Random, today: date, first: int) -> list[Billed]:
    count = told["invoices"]
    # nobody works on for a customer who fell silent
    newest = 75 if told["pays"] == "silent" else 1
    found = []
    for place in range(count):
        ago = newest + (DAYS - newest) * (count - 1 - place + chance.random()) / count
        currency = told["currency"]
        if place % 3 == 2:
            currency = told.get("second_currency", currency)
        found.append(
            Billed(
                _workday(today - timedelta(days=int(ago)), -1),
                first + place,
                told["code"],
                currency,
                _amount(told, currency, chance),
                chance.choice(works),
            )
        )
    return found


def _amount(told: Told, currency: str, chance: random.Random) -> int:
    low, high = told["work"]
    whole = low * (high / low) ** chance.random() * _WORTH[told["currency"]] / _WORTH[currency]
    steps = max(1, round(float(whole) * 100 / _STEP[currency]))
    net = steps * _STEP[currency]
    taxed: bool = told["jurisdiction"] == "TW" or currency == "CNY" or chance.random() < 0.5
    return net + net * _TAX[currency] // 100 if taxed else net


def _paid(told: Told, billed: Sequence[Billed], chance: random.Random, today: date) -> list[Paid]:
    """Give the payments of one customer; what falls on one day and currency is one payment."""
    days: dict[tuple[date, str], list[tuple[int, int]]] = {}
    for number, one in enumerate(billed):
        if told["pays"] == "silent" and number >= len(billed) * 0.6:
            continue
        for on, percent in _parts(told, one, chance):
            if on <= today:
                days.setdefault((on, one.currency), []).append((one.place, percent))
    return [
        _payment(told, on, currency, tuple(parts), chance)
        for (on, currency), parts in sorted(days.items(), key=lambda item: item[0])
    ]


def _parts(told: Told, one: Billed, chance: random.Random) -> list[tuple[date, int]]:
    """Give on which days how many percent of an invoice's open rest are paid; nothing if it is forgotten."""
    low, high = _LAG[told["pays"]]
    due = one.on + timedelta(days=told["payment_days"])
    on = _pay_day(told, max(due + timedelta(days=chance.randint(low, high)), one.on))
    fate = chance.random()
    if told["pays"] == "part":
        share = chance.choice((30, 40, 50, 60))
        rest = _pay_day(told, on + timedelta(days=chance.randint(25, 80)))
        return [(on, share), (rest, 100)] if fate < 0.7 else [(on, share)]
    if told["pays"] in ("late", "slow", "usual") and fate < 0.06:
        return []
    return [(on, 100)]


def _payment(
    told: Told, on: date, currency: str, parts: tuple[tuple[int, int], ...], chance: random.Random
) -> Paid:
    whole = all(percent == 100 for _, percent in parts)
    fee = _BANK_FEE[currency] if whole and chance.random() < 0.08 else 0
    cheque = told["pays"] == "cheque"
    method = "cheque" if cheque else "transfer"
    if told.get("kind") == "person" and chance.random() < 0.5:
        method = "card"
    number = chance.randrange(10**6)
    reference = f"{number:06d}" if method != "transfer" or chance.random() < 0.7 else ""
    return Paid(on, told["code"], currency, parts, method, reference, 30 if cheque else 0, fee)


def _pay_day(told: Told, day: date) -> date:
    if told["jurisdiction"] == "TW" and told.get("kind") != "person":
        while day.day not in _PAY_DAYS:
            day += timedelta(days=1)
    return _workday(day, 1)


def _workday(day: date, way: int) -> date:
    """Give `day`, or the nearest day in direction `way` that is no Saturday or Sunday."""
    while day.weekday() > 4:
        day += timedelta(days=way)
    return day
