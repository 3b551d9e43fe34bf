"""Whether promises were kept: payments are counted to them first in, first out."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

STATES = ("open", "kept", "part_kept", "broken", "cancelled")
GRACE_DAYS = 3
THRESHOLD_PERCENT = 100


class Promised(NamedTuple):
    """A promise of one customer in one currency, in minor units; `invoices` empty means any claim."""

    id: int
    amount_minor: int
    made_on: date
    due_on: date
    invoices: frozenset[int] = frozenset()
    cancelled_on: date | None = None


class Paid(NamedTuple):
    """A part of a payment in minor units: what settles one invoice, or settles nothing yet (None).

    `ended_on` is the day from which it does not count any more: the cheque came back.
    """

    on: date
    amount_minor: int
    invoice_id: int | None = None
    ended_on: date | None = None

    def counts(self, day: date) -> bool:
        """Tell whether the money is there on `day`."""
        return self.on <= day and (self.ended_on is None or day < self.ended_on)


class Standing(NamedTuple):
    """How a promise stands: `paid_minor` was counted to it, `kept_on` is the day it reached the threshold."""

    id: int
    state: str
    paid_minor: int
    last_day: date
    kept_on: date | None = None


class _Left:
    """What no promise has taken yet of a payment, in minor units."""

    __slots__ = ("minor", "of")

    def __init__(self, of: Paid, minor: int) -> None:
        self.of, self.minor = of, minor


def standings(
    promises: Iterable[Promised],
    payments: Iterable[Paid],
    day: date,
    grace_days: int = GRACE_DAYS,
    threshold_percent: int = THRESHOLD_PERCENT,
) -> list[Standing]:
    """Give how the promises of one customer in one currency stand as of `day`, the earliest due first.

    A payment counts to a promise from the day it was made to its day plus the grace days. It counts once:
    to the promise due first, what is over to the next. A named invoice is served only by money that settles
    it or settles nothing yet. Until its last day a promise that was paid in part stays open.
    """
    ordered = sorted(promises, key=lambda p: (p.due_on, p.made_on, p.id))
    money = [_Left(p, p.amount_minor) for p in sorted(payments, key=lambda p: p.on) if p.counts(day)]
    return [_standing(promise, money, day, grace_days, threshold_percent) for promise in ordered]


def _standing(
    promise: Promised, money: Sequence[_Left], day: date, grace_days: int, threshold_percent: int
) -> Standing:
    last = promise.due_on + timedelta(days=grace_days)
    if promise.cancelled_on is not None and promise.cancelled_on <= day:
        return Standing(promise.id, "cancelled", 0, last)
    paid, kept_on = 0, None
    for part in money:
        on, _, invoice, _ = part.of
        if on > last:
            break
        if on < promise.made_on or not part.minor or not _serves(invoice, promise):
            continue
        taken = min(part.minor, promise.amount_minor - paid)
        part.minor -= taken
        paid += taken
        if kept_on is None and paid * 100 >= promise.amount_minor * threshold_percent:
            kept_on = on
    return Standing(promise.id, _state(paid, kept_on, day, last), paid, last, kept_on)


def _serves(invoice_id: int | None, promise: Promised) -> bool:
    return not promise.invoices or invoice_id is None or invoice_id in promise.invoices


def _state(paid: int, kept_on: date | None, day: date, last: date) -> str:
    if kept_on is not None:
        return "kept"
    if day <= last:
        return "open"
    return "part_kept" if paid else "broken"


def keeping_rate(states: Sequence[str]) -> tuple[int, int]:
    """Give how many promises were kept, and how many were decided: kept, kept in part or broken."""
    decided = [state for state in states if state in ("kept", "part_kept", "broken")]
    return decided.count("kept"), len(decided)
