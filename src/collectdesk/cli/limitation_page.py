"""Limitation as a page to read in a terminal: the last safe day, what moved it, what would move it next."""

from collections.abc import Iterator
from datetime import date

from collectdesk.cli.terminal import Terminal
from collectdesk.domain.law import UNSURE, Jurisdiction, Limitation
from collectdesk.domain.limitation import Clock, Still, movers, rule_of


def lines(
    at: Terminal, place: Jurisdiction, law: Limitation, due_on: date, found: Clock, said: list[str]
) -> Iterator[str]:
    """Give the lines of the page; `said` are the sentences that stand below the day."""
    yield at.say("limitation-title", day=due_on.isoformat(), place=place.names[at.language])
    yield at.say("limitation-rule-line", name=found.period.names[at.language], source=found.period.source)
    yield ""
    yield at.say("limitation-safe-line", day=found.last_safe_day.isoformat(), left=_left(at, found))
    if found.last_safe_day != found.base_day:
        yield at.say("limitation-base-line", day=found.base_day.isoformat())
    yield from said
    yield from _happened(at, law, found)
    yield ""
    if found.expired(at.today):
        yield law.after[at.language]
    else:
        yield from _next(at, law, found)
    yield ""
    yield at.say("limitation-not-advice")


def notes(at: Terminal, law: Limitation, found: Clock) -> list[str]:
    """Give what has to be said beside the last safe day."""
    said = list(_of_calendar(at, found))
    if found.only_suit_helps:
        said.append(at.say("limitation-only-court", day=found.own_end.isoformat()))
    if found.brought_on is not None:
        said.append(at.say("limitation-brought", day=found.brought_on.isoformat()))
    if found.stop_day == found.last_safe_day:
        said.append(at.say("limitation-stop", day=found.stop_day.isoformat(), source=law.stop_source))
    if found.period.confidence in UNSURE:
        said.append(at.say("limitation-unsure", source=found.period.source))
    for kind in dict.fromkeys(moved.event.kind for moved in found.moved_by):
        rule = rule_of(law, kind)
        if rule.confidence in UNSURE:
            told = {"event": event_name(at, kind), "source": rule.source}
            said.append(at.say("limitation-event-unsure", **told))
    return said


def why_still(at: Terminal, law: Limitation, still: Still) -> str:
    """Say why an event moved nothing."""
    if still.code == "rule":
        return rule_of(law, still.event.kind).why[at.language]
    return at.say(f"limitation-still-{still.code}")


def event_name(at: Terminal, kind: str) -> str:
    """Give what an event is called."""
    return at.say(f"limitation-event-{kind.replace('_', '-')}")


def _left(at: Terminal, found: Clock) -> str:
    days = found.days_left(at.today)
    if days == 0:
        return at.say("limitation-left-today")
    return at.say("limitation-left-days" if days > 0 else "limitation-left-past", days=abs(days))


def _of_calendar(at: Terminal, found: Clock) -> Iterator[str]:
    year = found.last_safe_day.year
    if found.rolled_from is not None:
        day = found.rolled_from
        if found.calendar_open:
            yield at.say("limitation-rolled-open", day=day.isoformat(), year=day.year)
        else:
            yield at.say("limitation-rolled", day=day.isoformat())
    elif found.calendar_open:
        yield at.say("limitation-calendar-open", year=year)


def _happened(at: Terminal, law: Limitation, found: Clock) -> Iterator[str]:
    """Give a line for each event, in the order in which they happened."""
    told = [
        (moved.event, at.say(f"limitation-moved-{moved.code}", day=moved.safe_day.isoformat()))
        for moved in found.moved_by
    ]
    told += [(still.event, why_still(at, law, still)) for still in found.unmoved_by]
    if told:
        yield ""
        yield at.say("limitation-happened")
    for event, sentence in sorted(told, key=lambda pair: pair[0].on):
        named = event_name(at, event.kind)
        yield at.say("limitation-event-line", day=event.on.isoformat(), event=named, told=sentence)


def _next(at: Terminal, law: Limitation, found: Clock) -> Iterator[str]:
    yield at.say("limitation-next")
    rules = movers(law, found, at.today)
    for rule in rules:
        told = {"why": rule.why[at.language], "proof": rule.proof[at.language]}
        yield at.say("limitation-next-line", event=event_name(at, rule.kind), **told)
    if not rules:
        yield at.say("limitation-next-none")
