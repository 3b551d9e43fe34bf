"""Small laws made by hand, for tests of the reckoning that no change of the data disturbs."""

from datetime import date
from fractions import Fraction
from typing import Any

from collectdesk.domain.law import PARTS, FixedSum, InterestLaw, InterestRule, Rate, RateLimit, Series
from collectdesk.domain.rates import RateBook

BOTH = frozenset({"company", "person"})


def day(text: str) -> date:
    return date.fromisoformat(text)


def series(name: str, *values: tuple[str, str], known: str = "2026-12-31", half_year=False, final=False):
    rates = tuple(
        Rate(day(start), Fraction(percent), f"page of {start}", "seen") for start, percent in values
    )
    return Series(name, {"en": name}, "the bank", rates, day(known), half_year, final)


BASE = series(
    "base", ("2022-01-01", "-0.88"), ("2022-07-01", "-0.88"), ("2023-01-01", "1.62"), ("2023-07-01", "3.12"),
    ("2024-01-01", "3.62"), ("2024-07-01", "3.37"), ("2025-01-01", "2.27"), ("2025-07-01", "1.27"),
    half_year=True,
)  # fmt: skip
PRIME = series(
    "prime", ("2019-08-20", "4.25"), ("2023-08-21", "3.45"), ("2024-07-22", "3.35"), ("2024-10-21", "3.1"),
    ("2025-05-20", "3"), known="2025-11-30",
)  # fmt: skip
CAP = series("cap", ("1930-05-05", "20"), ("2021-07-20", "16"), final=True)
LAW_RATES = RateBook({each.id: each for each in (BASE, PRIME, CAP)})


def rule(name: str = "statutory", family: str = "flat", **more: Any) -> InterestRule:
    told: dict[str, Any] = {
        "debtors": BOTH, "source": "the act s.1", "confidence": "seen", "valid_from": date(1900, 1, 1),
    }  # fmt: skip
    if family == "flat":
        told["percent"] = Fraction(10)
    return InterestRule(name, {"en": name}, {"en": "by the act"}, family, **told | more)


def limit(mode: str, **more: Any) -> RateLimit:
    return RateLimit(mode, {"en": "the limit"}, "the act s.2", "seen", **more)


def law(*rules: InterestRule, **more: Any) -> InterestLaw:
    told: dict[str, Any] = {
        "defaults": dict.fromkeys(BOTH, rules[0].id) if rules else {},
        "order": PARTS, "order_by": "choice", "order_source": "the act s.3", "order_confidence": "seen",
        "demand_starts": False,
    }  # fmt: skip
    return InterestLaw(rules, **told | more)


def fixed_sum(**more: Any) -> FixedSum:
    told: dict[str, Any] = {
        "currency": "GBP", "bands": ((0, 4_000), (100_000, 7_000), (1_000_000, 10_000)),
        "rules": frozenset({"statutory"}), "debtors": frozenset({"company"}), "basis": {"en": "the sum"},
        "source": "the act s.4", "confidence": "seen", "valid_from": date(2013, 3, 16),
    }  # fmt: skip
    return FixedSum(**told | more)
