"""The statement of interest as plain data: who owes whom, and how the interest on each claim was reckoned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from collectdesk.domain.interest_claim import ClaimInterest
from collectdesk.domain.law import FixedSum, InterestRule, Series, Words
from collectdesk.paper.letter import Sender


@dataclass(frozen=True, slots=True)
class Debtor:
    """Who owes: `kind` is company or person."""

    name: str
    address_lines: tuple[str, ...] = ()
    tax_id: str = ""
    kind: str = "company"


@dataclass(frozen=True, slots=True)
class SheetClaim:
    """One invoice: what was asked for in minor units, its law by name, and the interest as reckoned.

    `reckoned` is None where the law of the place is not known here, and then only the principal is told.
    With `waived_on` the interest is left out and said to be waived; `fixed_sum` tells whether it is claimed,
    and `fixed_settled_minor` what was paid of it.
    """

    invoice: str
    issued: date
    due: date
    amount_minor: int
    open_minor: int
    reckoned: ClaimInterest | None
    place: Words = field(default_factory=dict)
    fixed: FixedSum | None = None
    agreement: str = ""
    waived_on: date | None = None
    fixed_sum: bool = True
    fixed_settled_minor: int = 0

    @property
    def claimed(self) -> ClaimInterest | None:
        """The interest that is claimed: None if it was waived or cannot be reckoned."""
        return None if self.waived_on else self.reckoned

    @property
    def rule(self) -> InterestRule | None:
        """The rule by which it is reckoned, if it is claimed."""
        return self.claimed.basis.rule if self.claimed else None

    @property
    def principal_minor(self) -> int:
        """What is open of the principal."""
        return self.claimed.principal_open_minor if self.claimed else self.open_minor

    @property
    def costs_minor(self) -> int:
        """What is open of the costs."""
        return self.claimed.costs_open_minor if self.claimed else 0

    @property
    def interest_minor(self) -> int:
        """All the interest that has run."""
        return self.claimed.interest_minor if self.claimed else 0

    @property
    def paid_minor(self) -> int:
        """What was paid of the interest that has run."""
        return self.claimed.interest_minor - self.claimed.interest_open_minor if self.claimed else 0

    @property
    def fixed_minor(self) -> int:
        """The fixed sum, where it is claimed."""
        return self.claimed.fixed_minor if self.claimed and self.fixed_sum else 0

    @property
    def fixed_paid_minor(self) -> int:
        """What was paid of the fixed sum."""
        return min(self.fixed_settled_minor, self.fixed_minor)

    @property
    def total_minor(self) -> int:
        """All that is open on this invoice."""
        beside = self.interest_minor - self.paid_minor + self.fixed_minor - self.fixed_paid_minor
        return self.principal_minor + self.costs_minor + beside


@dataclass(frozen=True, slots=True)
class InterestSheet:
    """A statement of interest in one currency; `until` is the last day reckoned, `dated` that of drawing up.

    `series` holds the published rates that the rules and their limits name, by id. `journal_head` is the head
    of the journal in hexadecimal digits, or empty; `page_size` is A4 or Letter, `roc_years` counts years as
    Taiwan does.
    """

    language: str
    until: date
    dated: date
    creditor: Sender
    debtor: Debtor
    currency: str
    claims: tuple[SheetClaim, ...]
    reference: str = ""
    series: Mapping[str, Series] = field(default_factory=dict)
    journal_head: str = ""
    roc_years: bool = False
    page_size: str = "A4"
