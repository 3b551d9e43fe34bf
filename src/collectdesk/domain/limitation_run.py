"""A claim on its way through time: each event judged in its turn, and where the period ends by then."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from collectdesk.domain.law import EVENTS, EventRule, Limitation, LimitationPeriod
from collectdesk.domain.periods import months_after, period_end

IsRest = Callable[[date], bool]
# what moves the day for a new claim, so that it is worth having and proving
MOVING = ("restart", "six_months", "suspend")


class Event(NamedTuple):
    """What happened to a claim: one of `law.EVENTS`; `ref` tells the one who asks which record it was."""

    kind: str
    on: date
    ref: str = ""


class Moved(NamedTuple):
    """An event that moved the last safe day, by one of `law.EFFECTS`, to `safe_day` as of then.

    Its sentence is `limitation-moved-` and `code`, with the field `day`.
    """

    event: Event
    effect: str
    safe_day: date
    code: str


class Still(NamedTuple):
    """An event that moved nothing. `code` is `rule` where the rule of the place says why in its own words.

    Else its sentence is `limitation-still-` and `code`: before-due, before-begin, expired, second-demand,
    no-reach, six-months-only, no-gain, stopped, no-end, no-start, negotiating.
    """

    event: Event
    code: str


@dataclass(slots=True)
class Run:
    """The state of one claim after the events that were taken so far."""

    law: Limitation
    period: LimitationPeriod
    due_on: date
    is_rest: IsRest
    # the end of the period by itself; the six months, days of rest and the stop come on top of it
    own_end: date = field(init=False)
    # when the period that runs now began: before, nothing could be suspended or begin anew
    began_on: date = field(init=False)
    stop_day: date | None = field(init=False)
    suspended_until: date = date.min
    demand_until: date | None = None
    brought_on: date | None = None
    moved: list[Moved] = field(default_factory=list)
    unmoved: list[Still] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Let the period begin."""
        stop = self.law.stop_years
        self.own_end = period_end(self.due_on, 12 * self.period.years, self.period.counting)
        self.stop_day = months_after(self.due_on, 12 * stop) if stop else None
        self.began_on = self.due_on
        if self.period.counting == "year_end" and self.due_on.year < date.max.year:
            self.began_on = date(self.due_on.year + 1, 1, 1)

    def end(self) -> date:
        """Give the end by now, before days of rest and the stop."""
        return max(self.own_end, self.demand_until or date.min)

    def safe(self) -> date:
        """Give the last safe day by now."""
        return min(self._past_rest(self.end()), self.stop_day or date.max)

    def _past_rest(self, day: date) -> date:
        while self.law.rolls and day < date.max and self.is_rest(day):
            day += timedelta(days=1)
        return day

    def take(self, events: Iterable[Event]) -> None:
        """Judge the events, the earliest first; the end of a negotiation is judged with its start."""
        ordered = sorted(events, key=lambda event: (event.on, EVENTS.index(event.kind), event.ref))
        ends = _ends_of_negotiations(ordered)
        judged: dict[int, str] = {}
        for place, event in enumerate(ordered):
            if place not in judged:
                end = ends.get(place)
                judged[place] = self._judged(event, ordered[end] if end else None)
                if end:
                    judged[end] = judged[place]
                elif judged[place] == "no-end" and place not in ends:
                    judged[place] = "negotiating"
            self._note(event, judged[place])

    def _note(self, event: Event, code: str) -> None:
        if code in MOVING:
            self.moved.append(Moved(event, code, self.safe(), code.replace("_", "-")))
        else:
            self.unmoved.append(Still(event, code))

    def _judged(self, event: Event, end: Event | None) -> str:
        """Do what the law says the event does; give the effect if it moved the day, else why it did not."""
        rule = rule_of(self.law, event.kind)
        if rule.effect == "none":
            return "rule"
        if event.on < self.due_on:
            return "before-due"
        if event.on > self.safe():
            return "expired"
        before = self.safe()
        code = self._done(event, rule, end)
        if code in MOVING and self.safe() <= before:
            # the end moved, but behind the stop or within days of rest
            return "stopped" if before == self.stop_day else "no-gain"
        return code

    def _done(self, event: Event, rule: EventRule, end: Event | None) -> str:
        if rule.effect == "restart":
            return self._restarted(event)
        if rule.effect == "six_months":
            return self._six_months(event)
        if rule.effect == "suspend":
            return self._stood_still(event, rule, end)
        # in court, and in time: that is all this claim needs, and it gains nothing for a new one
        self.brought_on = self.brought_on or event.on
        return "rule"

    def _restarted(self, event: Event) -> str:
        if event.on < self.began_on:
            return "before-begin"
        # what comes after the period itself stands or falls with the suit within the six months
        if event.on > self._past_rest(self.own_end) and event.kind != "court_application":
            return "six-months-only"
        end = period_end(event.on, 12 * self.period.years, self.law.restart_counting)
        # a suspension that is not over holds up the new period, too
        end += max(self.suspended_until - event.on, timedelta(0))
        if end <= self.end():
            return "no-gain"
        self.own_end, self.began_on, self.demand_until = end, event.on, None
        return "restart"

    def _six_months(self, event: Event) -> str:
        if self.demand_until is not None:
            return "second-demand"
        until = period_end(event.on, 6, self.law.restart_counting)
        if self._past_rest(until) <= self._past_rest(self.own_end):
            return "no-reach"
        self.demand_until = until
        return "six_months"

    def _stood_still(self, event: Event, rule: EventRule, end: Event | None) -> str:
        """Let time stand still during a negotiation, or from an application to `months_after` it."""
        if event.kind == "negotiation_end":
            return "no-start"
        if event.kind != "negotiation_start":
            return self._suspended(event.on, months_after(event.on, rule.months_after))
        if end is None:
            return "no-end"
        code = self._suspended(event.on, end.on)
        earliest = months_after(end.on, rule_of(self.law, end.kind).months_after)
        if earliest <= self.own_end:
            return code
        self.own_end = earliest
        return "suspend"

    def _suspended(self, first: date, last: date) -> str:
        if last <= self.began_on:
            return "before-begin"
        # two suspensions at the same time stop the clock once
        days = last - max(first, self.began_on, self.suspended_until)
        if days <= timedelta(0):
            return "no-gain"
        self.own_end, self.suspended_until = self.own_end + days, last
        return "suspend"


def rule_of(law: Limitation, kind: str) -> EventRule:
    """Give how this place judges a kind of event; raise KeyError if its data do not say."""
    for rule in law.events:
        if rule.kind == kind:
            return rule
    raise KeyError(kind)


def _ends_of_negotiations(events: Sequence[Event]) -> Mapping[int, int]:
    """Give the place of the end for the place of each start; 0 for the last one if it has no end yet.

    A start within a negotiation begins none, and is not there.
    """
    ends: dict[int, int] = {}
    begun: int | None = None
    for place, event in enumerate(events):
        if event.kind == "negotiation_start" and begun is None:
            begun = place
        elif event.kind == "negotiation_end" and begun is not None:
            ends[begun], begun = place, None
    return ends if begun is None else {**ends, begun: 0}
