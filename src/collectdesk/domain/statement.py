"""The account of a customer in one currency: what moved it, its running balance, what is open on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from collectdesk.domain import ageing
from collectdesk.domain.claims import Movement, open_minor

# activity: what moved from a day to a day; outstanding: what is open on a day; detailed: both, and before.
KINDS = ("activity", "outstanding", "detailed")

# Within a day: what is owed first, then what lowers it, then what was taken back.
ENTRY_KINDS = (
    "invoice", "fee", "credit", "credit_note", "write_off", "waiver", "bank_fee", "tax_withheld",
    "payment", "interest", "costs", "refund", "bounced", "reversed",
)  # fmt: skip


class AccountEntry(NamedTuple):
    """A movement of the account: `amount_minor` raises what is owed, a negative one lowers it.

    `number` is that of an invoice or credit note, or the reference of a payment; `about` the invoice an
    adjustment changed.
    """

    day: date
    kind: str
    number: str
    amount_minor: int
    about: str = ""


class OpenItem(NamedTuple):
    """What is open on a day: an invoice, a credit or money that settles nothing; the latter two negative.

    `invoice_id` is zero for a payment, which has no due day either; `days_late` of zero or less is not due.
    """

    invoice_id: int
    kind: str
    day: date
    number: str
    due: date | None
    days_late: int
    amount_minor: int
    open_minor: int


@dataclass(frozen=True, slots=True)
class AccountClaim:
    """An invoice, or with a negative amount a credit, and all that changes what is open on it."""

    id: int
    number: str
    issued: date
    due: date
    amount_minor: int
    movements: tuple[Movement, ...]


@dataclass(frozen=True, slots=True)
class AccountPayment:
    """Money in from the day it counts until it came back, if it did, and what was spent of it."""

    id: int
    reference: str
    counts_from: date
    amount_minor: int
    ended_on: date | None
    spent: tuple[Movement, ...]

    def left_minor(self, day: date) -> int:
        """Give what settles nothing as of `day`."""
        if not Movement(0, self.counts_from, self.ended_on).counts(day):
            return 0
        return self.amount_minor - sum(part.effect_minor for part in self.spent if part.counts(day))


class Line(NamedTuple):
    """A movement with the balance after it."""

    entry: AccountEntry
    balance_minor: int


class Activity(NamedTuple):
    """What moved from a day to a day: what was brought forward and every line lead to the closing balance."""

    brought_minor: int
    lines: tuple[Line, ...]
    closing_minor: int


@dataclass(frozen=True, slots=True)
class Account:
    """All of a customer in one currency; the entries are kept in order of their days."""

    entries: tuple[AccountEntry, ...]
    claims: tuple[AccountClaim, ...]
    payments: tuple[AccountPayment, ...]

    def balance_minor(self, day: date) -> int:
        """Give what is owed in all at the end of `day`; what counts later is not known on it."""
        return sum(entry.amount_minor for entry in self.entries if entry.day <= day)

    def activity(self, first: date, last: date) -> Activity:
        """Give the movements from `first` to `last`, both counted in."""
        brought = self.balance_minor(first - timedelta(days=1))
        within = [entry for entry in self.entries if first <= entry.day <= last]
        after = [*accumulate((entry.amount_minor for entry in within), initial=brought)]
        lines = tuple(map(Line, within, after[1:]))
        return Activity(brought, lines, after[-1])

    def open_items(self, day: date) -> tuple[OpenItem, ...]:
        """Give what is open at the end of `day`: invoices by due day, then credits and unused money."""
        owed: list[OpenItem] = []
        credits_: list[OpenItem] = []
        for claim in self.claims:
            left = open_minor(claim.amount_minor, claim.issued, claim.movements, day)
            if left:
                kind = "invoice" if left > 0 else "credit"
                late = ageing.days_late(claim.due, day)
                (owed if left > 0 else credits_).append(
                    OpenItem(
                        claim.id, kind, claim.issued, claim.number, claim.due, late, claim.amount_minor, left
                    )
                )
        owed.sort(key=lambda item: (item.due or item.day, item.day, item.number))
        credits_.sort(key=lambda item: (item.day, item.number))
        unused = [
            OpenItem(
                0, "payment", money.counts_from, money.reference, None, 0, -money.amount_minor,
                -money.left_minor(day),
            )
            for money in self.payments
            if money.left_minor(day)
        ]  # fmt: skip
        return (*owed, *credits_, *sorted(unused, key=lambda item: item.day))


class Aged(NamedTuple):
    """Open items by age: the sums of the buckets, less what is not matched yet, are the balance."""

    buckets: tuple[tuple[str, int], ...]
    unmatched_minor: int
    balance_minor: int


def aged(items: Iterable[OpenItem], limits: Sequence[int] = ageing.LIMITS) -> Aged:
    """Sort what is owed into the buckets; credits and unused money are netted into none of them."""
    sums = dict.fromkeys(ageing.buckets(limits), 0)
    unmatched = 0
    for item in items:
        if item.open_minor > 0:
            sums[ageing.bucket(item.days_late, limits)] += item.open_minor
        else:
            unmatched -= item.open_minor
    return Aged(tuple(sums.items()), unmatched, sum(sums.values()) - unmatched)


def in_order(entries: Iterable[AccountEntry]) -> tuple[AccountEntry, ...]:
    """Give the entries by day, and within one day what is owed before what was paid."""
    return tuple(sorted(entries, key=lambda entry: (entry.day, ENTRY_KINDS.index(entry.kind), entry.number)))


def first_day(last: date) -> date:
    """Give the day an activity begins where none is asked for: the first of the month two months before."""
    months = last.year * 12 + last.month - 1 - 2
    return date(months // 12, months % 12 + 1, 1)
