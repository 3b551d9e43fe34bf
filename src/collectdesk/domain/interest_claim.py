"""What interest is reckoned from and what comes of it: a claim, what was paid on it, its periods."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from collectdesk.domain.law import PARTS, InterestRule

# In which order a part payment settles what is open, by what it settles first.
ORDERS: Mapping[str, tuple[str, ...]] = {"interest": PARTS, "principal": ("principal", "costs", "interest")}
# What a movement may say that it settles; empty leaves it to the order.
SETTLES = ("", *PARTS, "credit")


class Movement(NamedTuple):
    """What was paid or credited on a claim on a day, in minor units.

    It `settles` costs, interest or principal, or by the order if empty. A `credit` note changes the
    principal and is no payment; a negative one adds to it.
    """

    on: date
    amount_minor: int
    settles: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A debt of money that may bear interest; amounts in minor units of `currency`.

    `contract_percent` is the agreed rate in percent a year; `demand_on` the day on which a demand was
    received or the deadline set in it ended.
    """

    principal_minor: int
    currency: str
    due_on: date
    debtor: str = "company"
    contract_on: date | None = None
    contract_percent: Fraction | None = None
    demand_on: date | None = None
    costs_minor: int = 0


@dataclass(frozen=True, slots=True)
class Basis:
    """By what it is reckoned: the rule (None: no interest is owed here), divisor and order of settling.

    A rule with a rate for each day counts real days, which equals the divisor 365.
    """

    rule: InterestRule | None
    divisor: str = "365"
    order: tuple[str, ...] = PARTS


@dataclass(frozen=True, slots=True)
class Period:
    """The interest of some days, both ends included, on one principal at one rate.

    `percent` is for a year, or for a day with `daily`; `interest` is exact, in minor units. `days` counts
    as the divisor does. The rate is the value `quoted` (if it comes of a published rate) of `rate_from`
    with what the rule adds; `source` is empty for an agreed rate. A `capped` rate is the one the law allows.
    """

    first: date
    last: date
    days: int
    principal_minor: int
    percent: Fraction
    daily: bool
    interest: Fraction
    rate_from: date | None
    source: str
    confidence: str
    last_known: bool
    capped: bool
    quoted: Fraction | None = None

    @property
    def yearly_percent(self) -> Fraction:
        """Give the rate in percent a year, which for a daily one is that of 365 days."""
        return self.percent * 365 if self.daily else self.percent


@dataclass(frozen=True, slots=True)
class Settled:
    """What a movement settled, in minor units: the parts and what is `left` of it make the whole amount.

    `settles` is what the movement said itself, see Movement.
    """

    on: date
    amount_minor: int
    costs_minor: int
    interest_minor: int
    principal_minor: int
    left_minor: int
    settles: str = ""


class Note(NamedTuple):
    """What has to be said beside the figures: a code of `resources/messages/LANGUAGE/interest.toml`."""

    code: str
    fields: Mapping[str, str | int] = {}


@dataclass(frozen=True, slots=True)
class ClaimInterest:
    """The interest of a claim up to a day that still counts; amounts in minor units.

    `interest` is the exact sum of the periods, `interest_minor` the same rounded once: all that ran,
    paid or not. `per_day` is the exact interest of each further day; `runs_from` the first day that bears
    interest, None where none does. The fixed sum is in its own currency, and zero where none is owed.
    """

    claim: Claim
    basis: Basis
    until: date
    runs_from: date | None
    periods: tuple[Period, ...]
    settled: tuple[Settled, ...]
    interest: Fraction
    interest_minor: int
    interest_paid_minor: int
    interest_open_minor: int
    principal_open_minor: int
    costs_open_minor: int
    per_day: Fraction
    fixed_minor: int
    fixed_currency: str
    notes: tuple[Note, ...]
