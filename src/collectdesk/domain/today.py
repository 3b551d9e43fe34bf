"""What to do today: which cause comes first, one proposal per customer and currency, and what was put off."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

# Most worth doing first. A claim that runs out in weeks can be lost for good. A promise is looked after on
# its day; one that was broken goes stale quickly; what was agreed with the customer comes before what only
# the calendar says; housekeeping comes last.
KINDS = (
    "limitation_close", "promise_due", "promise_broken", "follow_up", "reminder_due", "dispute_revisit",
    "limitation", "pause_ended", "incoming", "silent", "unallocated",
)  # fmt: skip
_RANK = {kind: place for place, kind in enumerate(KINDS)}
# Something happened: it shows again even if the customer was put off before.
EVENTS = frozenset(KINDS) - {"reminder_due", "silent", "unallocated"}
# Who waits for our answer, or was promised peace until a day, is not simply reminded: that cause says more.
_INSTEAD = frozenset({"pause_ended", "incoming"})
_REPLACED = frozenset({"reminder_due", "silent"})
STEPS = (
    "check_bank", "call", "follow_up", "letter", "dispute", "resume", "answer", "allocate",
    "limitation",
)  # fmt: skip
FOR_GOOD = date.max


class Cause(NamedTuple):
    """A reason to deal with a customer in one currency.

    `about` names what it is about, such as `promise:12`, so that it can be done with; `since` is the day it
    arose; `amount_minor` is what is at stake in minor units; `told` fills its sentence `code`.
    """

    kind: str
    customer_id: int
    customer: str
    currency: str
    since: date
    about: str
    amount_minor: int
    step: str
    code: str
    told: Mapping[str, str | int | date] = MappingProxyType({})
    record_id: int | None = None


class PutOff(NamedTuple):
    """What the owner said to a proposal: later, skip (both until a day) or done (for good)."""

    kind: str
    about: str
    customer_id: int
    currency: str
    made_on: date
    until: date
    how: str


class Proposed(NamedTuple):
    """One proposal, its first cause, and the kinds of the other causes behind it."""

    cause: Cause
    also: tuple[str, ...]


def rank(kind: str) -> int:
    """Give the place of a kind in the order of Today, from zero."""
    return _RANK[kind]


def proposed(causes: Iterable[Cause], put_off: Iterable[PutOff], day: date) -> list[Proposed]:
    """Give what to do on `day`: one proposal per customer and currency, most worth doing first.

    Within a kind the one that waits longest comes first; amounts of two currencies are never compared.
    What was put off or done stays away, with all that is less pressing; what happened since shows.
    """
    said: dict[tuple[int, str], list[PutOff]] = {}
    for one in put_off:
        said.setdefault((one.customer_id, one.currency), []).append(one)
    found: dict[tuple[int, str], list[Cause]] = {}
    for cause in causes:
        key = (cause.customer_id, cause.currency)
        if not any(_away(cause, one, day) for one in said.get(key, ())):
            found.setdefault(key, []).append(cause)
    proposals = []
    for causes_of_one in found.values():
        own = sorted(_telling(causes_of_one), key=_order)
        also = dict.fromkeys(cause.kind for cause in own[1:] if cause.kind != own[0].kind)
        proposals.append(Proposed(own[0], tuple(also)))
    return sorted(proposals, key=lambda p: _order(p.cause))


def _telling(causes: list[Cause]) -> list[Cause]:
    if any(cause.kind in _INSTEAD for cause in causes):
        return [cause for cause in causes if cause.kind not in _REPLACED]
    return causes


def _order(cause: Cause) -> tuple[int, date, str, str]:
    return _RANK[cause.kind], cause.since, cause.customer, cause.currency


def _away(cause: Cause, said: PutOff, day: date) -> bool:
    """Tell whether the owner's word keeps the cause away on `day`."""
    if said.made_on > day or said.until <= day:
        return False
    if (said.kind, said.about) == (cause.kind, cause.about):
        return True
    if said.how == "done" and said.made_on < day:
        return False
    new = cause.kind in EVENTS and cause.since > said.made_on
    return not new and _RANK[cause.kind] >= _RANK.get(said.kind, 0)
