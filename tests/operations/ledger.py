"""A second set of books in plain Python: what must be open as of any day, worked out from the movements."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date

from collectdesk.domain.claims import Movement, open_minor

Key = tuple[int, str]


@dataclass(frozen=True)
class Claim:
    """An invoice; a negative amount is credit."""

    customer: int
    currency: str
    amount: int
    issued: date
    due: date
    voided: bool = False


@dataclass(frozen=True)
class Money:
    """A payment that counts from a day, until it came back."""

    customer: int
    currency: str
    amount: int
    received: date
    counts: date
    ended: date | None = None
    voided: bool = False


@dataclass(frozen=True)
class Settled:
    """An allocation of a payment or of a credit; only one that settles principal changes its invoice."""

    payment: int | None
    credit: int | None
    invoice: int
    amount: int
    counts: date
    ended: date | None = None
    voided: bool = False
    settles: str = "principal"


@dataclass(frozen=True)
class Change:
    """An adjustment of an invoice (`effect` is signed) or a refund of a payment."""

    of: int
    effect: int
    on: date
    voided: bool = False


@dataclass
class Ledger:
    """All records by the ids the book gave them."""

    claims: dict[int, Claim] = field(default_factory=dict)
    money: dict[int, Money] = field(default_factory=dict)
    settled: dict[int, Settled] = field(default_factory=dict)
    adjusted: dict[int, Change] = field(default_factory=dict)
    refunds: list[Change] = field(default_factory=list)

    def copy(self) -> "Ledger":
        """Give a copy that stays as it is; the records themselves never change."""
        return Ledger(
            dict(self.claims), dict(self.money), dict(self.settled), dict(self.adjusted), list(self.refunds)
        )

    def movements(self, key: int) -> list[Movement]:
        """Give all that changes an invoice."""
        found = [
            Movement(change.effect, change.on)
            for change in self.adjusted.values()
            if change.of == key and not change.voided
        ]
        for one in self.settled.values():
            if not one.voided and one.invoice == key and one.settles == "principal":
                found.append(Movement(-one.amount, one.counts, one.ended))
            if not one.voided and one.credit == key:
                found.append(Movement(one.amount, one.counts, one.ended))
        return found

    def touched(self, key: int) -> bool:
        """Tell whether anything hangs on an invoice, be it money that settles only its interest."""
        settled = any(not one.voided and key in (one.invoice, one.credit) for one in self.settled.values())
        return settled or bool(self.movements(key))

    def open(self, key: int, day: date = date.max) -> int:
        """Give what is open on an invoice as of a day; without a day all movements count."""
        claim = self.claims[key]
        return open_minor(claim.amount, claim.issued, self.movements(key), day)

    def left(self, key: int, day: date = date.max) -> int:
        """Give what a payment has left as of a day."""
        money = self.money[key]
        if money.voided or day < money.counts or (money.ended is not None and money.ended <= day):
            return 0
        spent = sum(
            one.amount
            for one in self.settled.values()
            if one.payment == key
            and not one.voided
            and one.counts <= day
            and (one.ended is None or day < one.ended)
        )
        given_back = sum(change.effect for change in self.refunds if change.of == key and change.on <= day)
        return money.amount - spent - given_back

    def opened(self, day: date) -> dict[int, int]:
        """Give what is open on every invoice that counts as of a day, credits as negative amounts."""
        found = {key: self.open(key, day) for key, claim in self.claims.items() if not claim.voided}
        return {key: minor for key, minor in found.items() if minor}

    def unallocated(self, day: date) -> dict[Key, int]:
        """Give money and credit that settle nothing, by customer and currency."""
        found: dict[Key, int] = defaultdict(int)
        for key, money in self.money.items():
            found[money.customer, money.currency] += self.left(key, day)
        for key, minor in self.opened(day).items():
            if minor < 0:
                found[self.claims[key].customer, self.claims[key].currency] -= minor
        return {key: minor for key, minor in found.items() if minor}

    def end(self, key: int, on: date) -> None:
        """Take a payment back from a day on."""
        self.money[key] = replace(self.money[key], ended=on)
        for number, one in self.settled.items():
            if one.payment == key and not one.voided and one.ended is None:
                self.settled[number] = replace(one, ended=on)

    def void_money(self, key: int) -> None:
        """Take a payment out of the books with all it settled."""
        self.money[key] = replace(self.money[key], voided=True)
        for number, one in self.settled.items():
            if one.payment == key:
                self.settled[number] = replace(one, voided=True)
