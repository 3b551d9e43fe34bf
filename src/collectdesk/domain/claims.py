"""What is open on a claim as of a day: the rule that the book's questions must agree with."""

from collections.abc import Iterable, Iterator, Sequence
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
    """An open claim as the proposal of an allocation sees it; all amounts are minor units.

    `interest_minor` and `costs_minor` are the interest and the fixed sum that the owner keeps and nobody
    paid yet; both are zero where that was not decided. With `principal_first` interest waits, by the
    owner's choice, until the principal is paid.
    """

    invoice_id: int
    number: str
    issued_on: date
    due_on: date
    open_minor: int
    disputed: bool = False
    interest_minor: int = 0
    costs_minor: int = 0
    principal_first: bool = False

    def open_of(self, settles: str) -> int:
        """Give what is open of the part that a share `settles`, in minor units; zero for a credit."""
        parts = {"principal": self.open_minor, "interest": self.interest_minor, "costs": self.costs_minor}
        return max(parts[settles], 0)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a payment that settles one invoice, in minor units: its principal, interest or costs."""

    invoice_id: int
    amount_minor: int
    settles: str = "principal"


def propose_shares(amount_minor: int, claims: Iterable[OpenClaim], named: int | None = None) -> list[Share]:
    """Spread a payment over the claims: by due date, invoice date, number, disputed ones last.

    The invoice with the id `named` comes first, with all that is kept on it. What exceeds the claims stays
    unallocated; credits (negative claims) take nothing.
    """
    ordered = sorted(claims, key=lambda c: (c.disputed, c.due_on, c.issued_on, c.number))
    first = spread(amount_minor, [claim for claim in ordered if claim.invoice_id == named])
    left = amount_minor - sum(share.amount_minor for share in first)
    return [*first, *spread(left, [claim for claim in ordered if claim.invoice_id != named])]


def spread(amount_minor: int, claims: Sequence[OpenClaim]) -> list[Share]:
    """Spread money over the claims one after another, the interest of each before its principal.

    Where the owner chose the principal first, interest takes its turn after the principal of all claims.
    Fixed sums come last: they are compensation, which is neither costs nor interest in the legal order.
    """
    shares: list[Share] = []
    left = amount_minor
    for claim, settles in _turns(claims):
        part = min(left, claim.open_of(settles))
        if part > 0:
            shares.append(Share(claim.invoice_id, part, settles))
            left -= part
    return shares


def _turns(claims: Sequence[OpenClaim]) -> Iterator[tuple[OpenClaim, str]]:
    for claim in claims:
        if not claim.principal_first:
            yield claim, "interest"
        yield claim, "principal"
    for claim in claims:
        if claim.principal_first:
            yield claim, "interest"
    for claim in claims:
        yield claim, "costs"


def closable_short(claims: Sequence[OpenClaim], shares: Sequence[Share], tolerance_minor: int) -> int:
    """Give what the principal of the settled claims stays short in all, if one tick may close it.

    In minor units; zero if nothing is short, or one of them is short by more than the tolerance.
    """
    settled = {share.invoice_id: share.amount_minor for share in shares if share.settles == "principal"}
    short = [c.open_minor - settled[c.invoice_id] for c in claims if c.invoice_id in settled]
    return sum(short) if all(0 <= each <= tolerance_minor for each in short) else 0
