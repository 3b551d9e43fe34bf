"""What is open on a claim as of a day: the rule that the book's questions must agree with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Movement:
    """What changes a claim: `effect_minor` counts from `counts_from` until `ended_on` (exclusive), if any."""

    effect_minor: int
    counts_from: date
    ended_on: date | None = None

    def counts(self, day: date) -> bool:
        """Tell whether the movement counts as of `day`."""
        return self.counts_from <= day and (self.ended_on is None or day < self.ended_on)


def open_minor(amount_minor: int, issued_on: date, movements: Iterable[Movement], day: date) -> int:
    """Give what is open as of `day` in minor units; nothing before the claim was issued."""
    if issued_on > day:
        return 0
    return amount_minor + sum(m.effect_minor for m in movements if m.counts(day))


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """An open claim as the proposal of an allocation sees it."""

    invoice_id: int
    number: str
    issued_on: date
    due_on: date
    open_minor: int
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a payment that settles one invoice, in minor units."""

    invoice_id: int
    amount_minor: int


def propose_shares(amount_minor: int, claims: Sequence[OpenClaim], named: int | None = None) -> list[Share]:
    """Spread a payment over the claims: by due date, invoice date, number, disputed ones last.

    The invoice with the id `named` comes first. What exceeds the claims stays unallocated; credits
    (negative claims) take nothing.
    """
    shares: list[Share] = []
    left = amount_minor
    for claim in sorted(
        claims, key=lambda c: (c.invoice_id != named, c.disputed, c.due_on, c.issued_on, c.number)
    ):
        part = min(left, claim.open_minor)
        if part > 0:
            shares.append(Share(claim.invoice_id, part))
            left -= part
    return shares


def closable_short(claims: Sequence[OpenClaim], shares: Sequence[Share], tolerance_minor: int) -> int:
    """Give what the settled claims stay short in all, in minor units, if one tick may close it.

    Zero if nothing is short, or one of them is short by more than the tolerance.
    """
    settled = {share.invoice_id: share.amount_minor for share in shares}
    short = [c.open_minor - settled[c.invoice_id] for c in claims if c.invoice_id in settled]
    return sum(short) if all(0 <= each <= tolerance_minor for each in short) else 0
