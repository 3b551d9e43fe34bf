"""What a part payment settles: by what it says itself, else in the order of law or contract."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from collectdesk.domain.decimals import rounded
from collectdesk.domain.interest_claim import Movement, Settled
from collectdesk.domain.law import PARTS


@dataclass(slots=True)
class Balance:
    """What is open of a claim while time runs and money comes in, in minor units of `currency`.

    `accrued` is the exact interest of all days so far, `paid_minor` what was paid on each part.
    """

    currency: str
    principal_minor: int
    costs_minor: int = 0
    accrued: Fraction = Fraction(0)
    paid_minor: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PARTS, 0))

    @property
    def interest_minor(self) -> int:
        """Give the interest that ran so far, rounded."""
        return rounded(self.accrued, self.currency)

    def open_minor(self, part: str) -> int:
        """Give what is open of the part; never below zero.

        Interest is what ran so far, rounded, less what was paid on it, so that the principal stays whole.
        """
        owed = {"costs": self.costs_minor, "interest": self.interest_minor, "principal": self.principal_minor}
        return max(0, owed[part] - self.paid_minor[part])

    def settle(self, movement: Movement, order: tuple[str, ...]) -> Settled:
        """Take the movement in and give what it settled; parts and rest make its amount.

        What the book says was paid on interest or costs is taken as it is, even if less was owed; on the
        principal only what is open. Raise ValueError for a payment below zero.
        """
        if movement.amount_minor < 0 and movement.settles != "credit":
            raise ValueError(f"a payment of {movement.amount_minor}")
        taken = dict.fromkeys(PARTS, 0)
        if movement.settles in ("interest", "costs"):
            taken[movement.settles] = movement.amount_minor
        else:
            left = movement.amount_minor
            for part in ("principal",) if movement.settles else order:
                taken[part] = min(left, self.open_minor(part))
                left -= taken[part]
        for part, amount in taken.items():
            self.paid_minor[part] += amount
        return Settled(
            movement.on,
            movement.amount_minor,
            taken["costs"],
            taken["interest"],
            taken["principal"],
            movement.amount_minor - sum(taken.values()),
            movement.settles,
        )


def payments(settled: Sequence[Settled]) -> list[Settled]:
    """Give what was paid, in order; the parts of one payment that the book keeps apart are one again.

    They are told by their order: no payment has two parts that settle the same.
    """
    found: list[Settled] = []
    kinds: set[str] = set()
    for each in settled:
        named = each.settles in PARTS
        if found and named and kinds and each.on == found[-1].on and each.settles not in kinds:
            found[-1] = _together(found[-1], each)
            kinds.add(each.settles)
        else:
            found.append(each)
            kinds = {each.settles} if named else set()
    return found


def _together(one: Settled, other: Settled) -> Settled:
    return Settled(
        on=one.on,
        amount_minor=one.amount_minor + other.amount_minor,
        costs_minor=one.costs_minor + other.costs_minor,
        interest_minor=one.interest_minor + other.interest_minor,
        principal_minor=one.principal_minor + other.principal_minor,
        left_minor=one.left_minor + other.left_minor,
    )
