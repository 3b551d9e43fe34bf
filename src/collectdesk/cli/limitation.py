"""The command that counts until when a claim can safely be brought to court; it needs no book."""

from argparse import Namespace
from datetime import date
from functools import partial
from typing import Any

from collectdesk import jurisdictions, rest_days
from collectdesk.cli.arguments import day
from collectdesk.cli.limitation_page import event_name, lines, notes, why_still
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.law import DEBTORS, EVENTS, Jurisdiction, Limitation
from collectdesk.domain.limitation import Clock, Event, clock, movers, rule_of
from collectdesk.domain.problem import Problem


def limitation_command(asked: Namespace, at: Terminal) -> int:
    """Count the last safe day and tell what moved it."""
    place = jurisdictions.find(asked.jurisdiction)
    if place.limitation is None:
        raise Problem("limitation-unknown-here", place=place.names[at.language])
    if asked.debtor not in DEBTORS:
        raise Problem("interest-debtor-wrong", text=asked.debtor[:40], known=", ".join(DEBTORS))
    due_on = day(asked.due)
    found = clock(
        place.limitation,
        due_on,
        kind=asked.kind[:40],
        debtor=asked.debtor,
        events=[_event(text) for text in asked.event],
        is_rest=rest_days.of(place.code),
        calendar_known=partial(rest_days.known, place.code),
    )
    said = notes(at, place.limitation, found)
    told = _told(at, place, place.limitation, due_on, found)
    blank = " " if at.language == "en" else ""
    told |= {"note": blank.join(said), "disclaimer": at.say("limitation-not-advice")}
    at.answer(told, lines(at, place, place.limitation, due_on, found, said))
    return DONE


def _event(text: str) -> Event:
    kind, colon, on = text.partition(":")
    if kind not in EVENTS or not colon:
        raise Problem("limitation-event-wrong", text=text[:40], known=", ".join(EVENTS))
    return Event(kind, day(on))


def _told(at: Terminal, place: Jurisdiction, law: Limitation, due_on: date, found: Clock) -> dict[str, Any]:
    period = found.period
    return {
        "jurisdiction": place.code,
        "due": due_on.isoformat(),
        "last_safe_day": found.last_safe_day.isoformat(),
        "base_day": found.base_day.isoformat(),
        "rule": period.id,
        "rule_name": period.names[at.language],
        "years": period.years,
        "source": period.source,
        "confidence": period.confidence,
        "moved_by": [
            {
                "kind": moved.event.kind,
                "on": moved.event.on.isoformat(),
                "effect": moved.effect,
                "last_safe_day": moved.safe_day.isoformat(),
                "why": rule_of(law, moved.event.kind).why[at.language],
            }
            for moved in found.moved_by
        ],
        "not_moved_by": [
            {"kind": still.event.kind, "on": still.event.on.isoformat(), "why": why_still(at, law, still)}
            for still in found.unmoved_by
        ],
        "rolled_from": _day(found.rolled_from),
        "calendar_open": found.calendar_open,
        "stop_day": _day(found.stop_day),
        "brought_on": _day(found.brought_on),
        "expired": found.expired(at.today),
        "days_left": found.days_left(at.today),
        "moves_next": [
            {
                "kind": rule.kind,
                "event": event_name(at, rule.kind),
                "effect": rule.effect,
                "why": rule.why[at.language],
                "proof": rule.proof[at.language],
            }
            for rule in movers(law, found, at.today)
        ],
        "after": law.after[at.language],
    }


def _day(told: date | None) -> str | None:
    return told.isoformat() if told else None
