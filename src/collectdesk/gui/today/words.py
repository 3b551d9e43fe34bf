"""The words for what is proposed on Today: its chip, its button, and why it stands where it stands."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.today import KINDS
from collectdesk.gui import labels
from collectdesk.gui.column import Chip
from collectdesk.operations.today import TodayItem

translate = QCoreApplication.translate

_CHIPS: dict[str, tuple[Any, str]] = {
    "limitation_close": (QT_TRANSLATE_NOOP("today", "Time runs out"), "bad"),
    "promise_due": (QT_TRANSLATE_NOOP("today", "Promise due"), "ok"),
    "promise_broken": (QT_TRANSLATE_NOOP("today", "Promise broken"), "bad"),
    "follow_up": (QT_TRANSLATE_NOOP("today", "Follow-up"), "accent"),
    "reminder_due": (QT_TRANSLATE_NOOP("today", "Reminder due"), "warn"),
    "dispute_revisit": (QT_TRANSLATE_NOOP("today", "Dispute to answer"), "warn"),
    "limitation": (QT_TRANSLATE_NOOP("today", "Limitation"), "warn"),
    "pause_ended": (QT_TRANSLATE_NOOP("today", "Pause ended"), "accent"),
    "incoming": (QT_TRANSLATE_NOOP("today", "Waits for an answer"), "accent"),
    "silent": (QT_TRANSLATE_NOOP("today", "Not contacted for long"), "neutral"),
    "unallocated": (QT_TRANSLATE_NOOP("today", "Money to allocate"), "neutral"),
}
_STEPS: dict[str, Any] = {
    "check_bank": QT_TRANSLATE_NOOP("today", "Record payment"),
    "call": QT_TRANSLATE_NOOP("today", "Call"),
    "follow_up": QT_TRANSLATE_NOOP("today", "Follow up"),
    "letter": QT_TRANSLATE_NOOP("today", "Prepare letter"),
    "dispute": QT_TRANSLATE_NOOP("today", "See to it"),
    "resume": QT_TRANSLATE_NOOP("today", "Go on"),
    "answer": QT_TRANSLATE_NOOP("today", "Answer"),
    "allocate": QT_TRANSLATE_NOOP("today", "Allocate"),
    "limitation": QT_TRANSLATE_NOOP("today", "See the deadline"),
}
# these lead to the call sheet already
CALLS = frozenset({"call", "follow_up", "answer", "resume"})


def chip(kind: str) -> Chip:
    """Give the chip of a kind."""
    text, tone = _CHIPS[kind]
    return Chip(translate("today", text), tone)


def step(code: str) -> str:
    """Give the words on the button of a step."""
    return translate("today", _STEPS[code])


def second(code: str) -> str:
    """Give the words on the second button: the call sheet, or that it is done."""
    return translate("today", "Done") if code in CALLS else translate("today", "Call sheet")


def order(item: TodayItem, language: str) -> str:
    """Tell why an item stands where it stands, since when it waits, and what else there is."""
    lines = [
        item.order,
        translate("today", "Waiting since {day}. Within a kind, who waits longest comes first.").format(
            day=labels.short_day(item.since, language)
        ),
    ]
    if item.also:
        others = labels.in_a_row(chip(kind).text for kind in KINDS if kind in item.also)
        lines.append(translate("today", "Also: {others}").format(others=others))
    return "\n".join(lines)
