"""The limitation clock in words: how the last safe day came about, and what happened on the way."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.law import UNSURE, Limitation
from collectdesk.domain.limitation import Clock, Event, Still, rule_of
from collectdesk.gui import labels
from collectdesk.gui.claim import marks, words
from collectdesk.gui.claim.marks import Mark
from collectdesk.gui.claim.notices import say
from collectdesk.store.queries.limitation_events import RecordedEvent

translate = QCoreApplication.translate
_COUNTED: dict[str, Any] = {
    "anniversary": QT_TRANSLATE_NOOP("claim", "counted from the due day to the same date"),
    "day_before_next": QT_TRANSLATE_NOOP("claim", "counted from the day after the due day"),
    "year_end": QT_TRANSLATE_NOOP("claim", "counted from the end of the year in which it was due"),
}


def reason(clock: Clock, law: Limitation, language: str) -> str:
    """Say in a few sentences why the last safe day is that day."""
    period = clock.period
    named = words.told(period.names, language)
    counted = translate("claim", _COUNTED[period.counting])
    said = [
        translate("claim", "{period} ({source}), {counted}.").format(
            period=named, source=period.source, counted=counted
        )
    ]
    if clock.moved_by:
        base = labels.long_day(clock.base_day, language)
        last = clock.moved_by[-1]
        what = words.word(words.EVENTS, last.event.kind)
        on = labels.long_day(last.event.on, language)
        said.append(
            translate("claim", "Without events it would be {base}; moved by “{what}” of {on}.").format(
                base=base, what=what, on=on
            )
        )
    if clock.rolled_from is not None:
        day = labels.weekday_day(clock.rolled_from, language)
        said.append(
            translate(
                "claim", "It would end on {day}, a day of rest, and moves to the next working day."
            ).format(day=day)
        )
    if clock.calendar_open:
        said.append(
            translate(
                "claim", "The official calendar of that year is not out yet; only weekends are passed over."
            )
        )
    if clock.brought_on is not None:
        day = labels.long_day(clock.brought_on, language)
        said.append(translate("claim", "It has been in court since {day}, in time.").format(day=day))
    if clock.stop_day is not None:
        day = labels.long_day(clock.stop_day, language)
        said.append(translate("claim", "Nothing moves it past {day}.").format(day=day))
    if period.confidence in UNSURE:
        said.append(translate("claim", "This rule is not from the statute itself: please confirm."))
    return ("" if language.startswith("zh") else " ").join(said)


def of_life(
    clock: Clock,
    law: Limitation,
    due_on: date,
    today: date,
    language: str,
    recorded: Mapping[int, RecordedEvent],
) -> list[Mark]:
    """Give the marks of the timeline; `recorded` events tell their proof and can be taken back."""
    tone = words.tone(clock.last_safe_day, today)
    found = [Mark(due_on, marks.DUE, translate("claim", "Due"))]
    for moved in clock.moved_by:
        then = say(f"limitation-moved-{moved.code}", {"day": moved.safe_day.isoformat()}, language)
        found.append(_mark(moved.event, marks.MOVED, then, recorded))
    found += [
        _mark(still.event, marks.STILL, why_still(still, law, language), recorded)
        for still in clock.unmoved_by
    ]
    found.append(Mark(today, marks.TODAY, translate("claim", "Today")))
    left = words.time_left(clock.last_safe_day, today)
    found.append(
        Mark(clock.last_safe_day, marks.SAFE, translate("claim", "Last safe day"), left, tone or "ok")
    )
    return found


def why_still(still: Still, law: Limitation, language: str) -> str:
    """Say why an event moved nothing; the law's own words where they are the reason."""
    rule = rule_of(law, still.event.kind)
    if still.code == "rule" and rule is not None:
        return words.told(rule.why, language)
    return say(f"limitation-still-{still.code}", {}, language)


def event_id(event: Event) -> int:
    """Give the id of a recorded event, zero for what the book knows by itself."""
    kind, _, key = event.ref.partition(":")
    return int(key) if kind == "event" and key.isdigit() else 0


def _mark(event: Event, kind: str, then: str, recorded: Mapping[int, RecordedEvent]) -> Mark:
    named, told = words.word(words.EVENTS, event.kind), recorded.get(event_id(event))
    if told is None:
        return Mark(event.on, kind, named, then)
    proof = labels.in_a_row(part for part in (told.letter, told.document) if part)
    if proof:
        said = translate("claim", "Proof: {proof}").format(proof=proof)
    elif told.log_entry_id is None and told.promise_id is None:
        said = translate("claim", "No proof is filed for it yet.")
    else:
        said = translate("claim", "As it stands in the log")
    lines = (then, told.note, said)
    then = "\n".join(filter(None, lines))
    return Mark(event.on, kind, named, then, event_id=told.id, proofs=_proofs(told))


def _proofs(told: RecordedEvent) -> tuple[tuple[str, int, str], ...]:
    proofs = (("letter", told.letter_id, told.letter), ("document", told.document_id, told.document))
    return tuple((what, key, name) for what, key, name in proofs if key is not None)
