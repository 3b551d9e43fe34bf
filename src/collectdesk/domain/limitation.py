"""The limitation clock: the last day on which a claim can safely be brought to court, and what moved it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from collectdesk.domain.law import KINDS, EventRule, Limitation, LimitationPeriod
from collectdesk.domain.limitation_run import MOVING, Event, IsRest, Moved, Run, Still, rule_of
from collectdesk.domain.periods import months_after
from collectdesk.domain.problem import Problem

__all__ = [
    "Clock", "Event", "Moved", "Still", "clock", "kinds_of", "movers", "period_of", "rule_of", "warned_on",
    "warning",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clock:
    """How a claim stands in time.

    `last_safe_day` is counted the cautious way; on it the claim has to be with the court. `base_day` is what
    it were had nothing happened. `rolled_from` is the day of rest on which it would have ended, where the law
    moves it on. `stop_day` is the day that nothing can move, `brought_on` when this claim came to court in
    time. With `calendar_open` the official calendar of that year is not known: only weekends were moved past.
    """

    last_safe_day: date
    base_day: date
    period: LimitationPeriod
    moved_by: tuple[Moved, ...] = ()
    unmoved_by: tuple[Still, ...] = ()
    rolled_from: date | None = None
    stop_day: date | None = None
    brought_on: date | None = None
    calendar_open: bool = False

    @property
    def own_end(self) -> date:
        """Give the last day of the period itself; the six months after a demand are for a suit only."""
        days = [moved.safe_day for moved in self.moved_by if moved.effect != "six_months"]
        return days[-1] if days else self.base_day

    @property
    def only_suit_helps(self) -> bool:
        """Tell whether the last safe day is the end of six months after a demand, to go to court in."""
        return bool(self.moved_by) and self.moved_by[-1].effect == "six_months"

    def expired(self, day: date) -> bool:
        """Tell whether on `day` it is too late to be safe."""
        return day > self.last_safe_day

    def days_left(self, day: date) -> int:
        """Give how many days are left after `day`: 0 on the last one, negative once it has passed."""
        return (self.last_safe_day - day).days


def _every_year(_year: int) -> bool:
    return True


def clock(
    law: Limitation,
    due_on: date,
    *,
    kind: str = "",
    debtor: str = "company",
    events: Iterable[Event] = (),
    is_rest: IsRest,
    calendar_known: Callable[[int], bool] = _every_year,
) -> Clock:
    """Give the clock of a claim due on `due_on`; the order in which events are told does not matter.

    An event before the due day, or after the last safe day as of then, moves nothing. `is_rest` and
    `calendar_known` tell days of rest and the years whose official calendar is known; they matter only
    where the law moves a last day past days of rest. Raise Problem for a kind that this place does not have.
    """
    run = Run(law, period_of(law, kind, debtor), due_on, is_rest)
    base = run.safe()
    run.take(events)
    end, safe = run.end(), run.safe()
    may_roll = law.rolls and safe != run.stop_day
    return Clock(
        last_safe_day=safe,
        base_day=base,
        period=run.period,
        moved_by=tuple(run.moved),
        unmoved_by=tuple(run.unmoved),
        rolled_from=end if may_roll and safe != end else None,
        stop_day=run.stop_day,
        brought_on=run.brought_on,
        calendar_open=may_roll and not (calendar_known(end.year) and calendar_known(safe.year)),
    )


def period_of(law: Limitation, kind: str = "", debtor: str = "company") -> LimitationPeriod:
    """Give the period for a kind of claim, the usual one of the place unless told; Problem if it has none."""
    asked = kind or usual_kind(law, debtor)
    found = _period(law, asked, debtor)
    if found is None:
        raise Problem("limitation-kind-missing", kind=asked, known=", ".join(kinds_of(law, debtor)))
    return found


def usual_kind(law: Limitation, debtor: str = "company") -> str:
    """Give the kind of a claim of which none was told: the usual one of the place.

    Against a person it is a consumer's debt where that lapses sooner; nobody is harmed by the earlier day.
    """
    consumer, usual = (_period(law, kind, debtor) for kind in ("consumer", law.default_kind))
    sooner = debtor == "person" and consumer and usual and consumer.years < usual.years
    return "consumer" if sooner else law.default_kind


def _period(law: Limitation, kind: str, debtor: str) -> LimitationPeriod | None:
    found = (each for each in law.periods if kind in each.kinds and debtor in each.debtors)
    return next(found, None)


def kinds_of(law: Limitation, debtor: str = "company") -> tuple[str, ...]:
    """Give the kinds of claim that have a period here, in the order of `law.KINDS`."""
    here = {kind for period in law.periods if debtor in period.debtors for kind in period.kinds}
    return tuple(kind for kind in KINDS if kind in here)


def movers(law: Limitation, found: Clock | None = None, day: date | None = None) -> tuple[EventRule, ...]:
    """Give what moves the last safe day here, with why and the proof to keep.

    Of a clock on a day, give only what would still move it then.
    """
    rules = tuple(rule for rule in law.events if rule.effect in MOVING)
    if found is None or day is None:
        return rules
    if found.expired(day) or found.last_safe_day == found.stop_day:
        return ()
    if found.only_suit_helps and day > found.own_end:
        return tuple(rule for rule in rules if rule.kind == "court_application")
    return tuple(rule for rule in rules if not (found.only_suit_helps and rule.effect == "six_months"))


def warned_on(safe_day: date, before: tuple[int, str]) -> date:
    """Give the first day of a warning so many months (`m`) or days (`d`) before the last safe day."""
    number, unit = before
    return months_after(safe_day, -number) if unit == "m" else safe_day - timedelta(days=number)


def warning(safe_day: date, day: date, thresholds: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
    """Give the threshold passed last by `day`, the nearest to the last safe day; None before the first."""
    passed = [before for before in thresholds if warned_on(safe_day, before) <= day]
    return max(passed, key=lambda before: warned_on(safe_day, before), default=None)
