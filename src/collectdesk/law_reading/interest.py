"""The part of a place's law that tells how interest runs, read from its table."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import cache

from collectdesk import resources
from collectdesk.domain.law import (
    DEBTORS,
    FAMILIES,
    PARTS,
    RULES,
    FixedSum,
    InterestLaw,
    InterestRule,
    RateLimit,
)
from collectdesk.law_reading.table import LawTable

_REFERENCES = ("default", "half_year_before", "contract", "payment_half_year")
_LIMIT_MODES = ("cap", "warn_above", "warn_below")
_LIMIT_REFERENCES = ("default", "contract", "each")


def read_interest(table: LawTable) -> InterestLaw:
    """Give the interest law that `table` writes; raise ValueError for a mistake."""
    rules = tuple(map(_rule, table.tables("rules")))
    read = InterestLaw(
        rules=rules,
        defaults=_defaults(table),
        order=_order(table),
        order_by=table.choice("order_by", ("law", "choice")),
        order_source=table.text("order_source"),
        order_confidence=table.confidence("order_confidence"),
        demand_starts=table.flag("demand_starts"),
        fixed_sum=_fixed_sum(table.table("fixed_sum")) if "fixed_sum" in table else None,
    )
    _check(read, table)
    return table.made(read)


def _order(table: LawTable) -> tuple[str, ...]:
    order = table.choices("order", PARTS)
    if len(order) != len(PARTS):
        raise table.wrong(f"order must name {', '.join(PARTS)}")
    return order


def _rule(table: LawTable) -> InterestRule:
    family = table.choice("family", FAMILIES)
    read = InterestRule(
        id=table.choice("id", RULES),
        names=table.words("names"),
        basis=table.words("basis"),
        family=family,
        debtors=frozenset(table.choices("debtors", DEBTORS)),
        source=table.text("source"),
        confidence=table.confidence(),
        valid_from=table.day("valid_from"),
        valid_until=table.day("valid_until") if "valid_until" in table else None,
        valid_by=table.choice("valid_by", ("default", "contract"), "default"),
        # each family takes what its rate is made of, so that the rest is left over and refused
        percent=table.number("percent") if family == "flat" else None,
        daily=table.flag("daily") if family == "flat" else False,
        series=_series(table) if family not in {"flat", "agreed"} else "",
        reference=table.choice("reference", _REFERENCES) if family == "frozen" else "",
        points=table.number("points", Fraction(0)),
        factor=table.number("factor", Fraction(1)),
        start_days=table.whole("start_days", 1),
        needs_demand=table.flag("needs_demand"),
        limits=tuple(map(_limit, table.tables("limits"))),
        note=table.words("note", needed=False),
    )
    if read.valid_until is not None and read.valid_until < read.valid_from:
        raise table.wrong("valid_until is before valid_from")
    return table.made(read)


def _limit(table: LawTable) -> RateLimit:
    read = RateLimit(
        mode=table.choice("mode", _LIMIT_MODES),
        basis=table.words("basis"),
        source=table.text("source"),
        confidence=table.confidence(),
        percent=table.number("percent") if "percent" in table else None,
        series="" if "series" not in table else _series(table),
        factor=table.number("factor", Fraction(1)),
        reference=table.choice("reference", _LIMIT_REFERENCES, "default"),
    )
    if (read.percent is None) == (read.series == ""):
        raise table.wrong("a limit is either a percent or a series")
    return table.made(read)


def _series(table: LawTable) -> str:
    """Take the id of a series that has its file."""
    asked = table.text("series")
    if asked not in _known_series():
        raise table.wrong(f"unknown series {asked!r}")
    return asked


@cache
def _known_series() -> frozenset[str]:
    return frozenset(file.stem for file in resources.path("rates").glob("*.toml"))


def _fixed_sum(table: LawTable) -> FixedSum:
    bands = table.pairs("bands")
    if bands[0][0] != 0 or list(bands) != sorted(bands):
        raise table.wrong("bands must rise from 0")
    return table.made(
        FixedSum(
            currency=table.text("currency"),
            bands=bands,
            rules=frozenset(table.choices("rules", RULES)),
            debtors=frozenset(table.choices("debtors", DEBTORS)),
            basis=table.words("basis"),
            source=table.text("source"),
            confidence=table.confidence(),
            valid_from=table.day("valid_from"),
        )
    )


def _defaults(table: LawTable) -> dict[str, str]:
    """Take the rule by debtor; "none" owes none unless agreed."""
    defaults = table.table("defaults")
    chosen = {debtor: defaults.choice(debtor, (*RULES, "none")) for debtor in DEBTORS}
    return defaults.made({debtor: "" if rule == "none" else rule for debtor, rule in chosen.items()})


def _check(law: InterestLaw, table: LawTable) -> None:
    """Refuse defaults and fixed sums of rules that are not there, and two rules of one id at one time."""
    for debtor, chosen in law.defaults.items():
        if chosen and not any(rule.id == chosen and debtor in rule.debtors for rule in law.rules):
            raise table.wrong(f"no rule {chosen} for a {debtor}")
    if law.fixed_sum is not None and not law.fixed_sum.rules <= {rule.id for rule in law.rules}:
        raise table.wrong("the fixed sum names a rule that is not there")
    for debtor in DEBTORS:
        for name in RULES:
            _check_apart([r for r in law.rules if r.id == name and debtor in r.debtors], table)


def _check_apart(rules: Iterable[InterestRule], table: LawTable) -> None:
    until = date.min
    for number, rule in enumerate(sorted(rules, key=lambda rule: rule.valid_from)):
        if number and rule.valid_from <= until:
            raise table.wrong(f"two rules {rule.id} hold on {rule.valid_from}")
        until = rule.valid_until or date.max
