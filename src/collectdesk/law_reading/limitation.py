"""The part of a place's law that tells how long a claim can be sued for, read from its table."""

from collectdesk.domain.law import (
    DEBTORS,
    EFFECTS,
    EVENTS,
    KINDS,
    EventRule,
    Limitation,
    LimitationPeriod,
)
from collectdesk.law_reading.table import LawTable

_COUNTINGS = ("anniversary", "day_before_next", "year_end")
_RESTARTS = ("anniversary", "day_before", "day_before_next")


def read_limitation(table: LawTable) -> Limitation:
    """Give the limitation that `table` writes; raise ValueError for a mistake."""
    stop_years = table.whole("stop_years", 0)
    read = Limitation(
        periods=tuple(map(_period, table.tables("periods"))),
        events=tuple(map(_event, table.tables("events"))),
        default_kind=table.choice("default_kind", KINDS),
        restart_counting=table.choice("restart_counting", _RESTARTS),
        rolls=table.flag("rolls"),
        after=table.words("after"),
        extinguishes=table.flag("extinguishes"),
        stop_years=stop_years,
        stop_source=table.text("stop_source") if stop_years else "",
    )
    _check(read, table)
    return table.made(read)


def _period(table: LawTable) -> LimitationPeriod:
    read = LimitationPeriod(
        id=table.text("id"),
        kinds=frozenset(table.choices("kinds", KINDS)),
        debtors=frozenset(table.choices("debtors", DEBTORS)),
        years=table.whole("years"),
        counting=table.choice("counting", _COUNTINGS),
        names=table.words("names"),
        source=table.text("source"),
        confidence=table.confidence(),
    )
    if read.years < 1:
        raise table.wrong("years must be at least 1")
    return table.made(read)


def _event(table: LawTable) -> EventRule:
    return table.made(
        EventRule(
            kind=table.choice("kind", EVENTS),
            effect=table.choice("effect", EFFECTS),
            why=table.words("why"),
            proof=table.words("proof"),
            source=table.text("source"),
            confidence=table.confidence(),
            months_after=table.whole("months_after", 0),
        )
    )


def _check(law: Limitation, table: LawTable) -> None:
    """Refuse events that are not judged exactly once, and kinds with two periods or, as default, none."""
    judged = [rule.kind for rule in law.events]
    for event in EVENTS:
        if judged.count(event) != 1:
            raise table.wrong(f"{event} must be judged once, not {judged.count(event)} times")
    for debtor in DEBTORS:
        for kind in KINDS:
            found = [period.id for period in law.periods if kind in period.kinds and debtor in period.debtors]
            if len(found) > 1 or (kind == law.default_kind and not found):
                raise table.wrong(f"{kind} of a {debtor} has the periods {found}")
    if len({period.id for period in law.periods}) != len(law.periods):
        raise table.wrong("two periods have the same id")
