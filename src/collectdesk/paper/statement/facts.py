"""What stands in a statement of account, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectdesk.domain.money import Money
from collectdesk.domain.statement import Activity, Aged, OpenItem
from collectdesk.paper.letter import Letter


@dataclass(frozen=True, slots=True)
class Statement:
    """The account of one customer in one currency from `first` to `last`; amounts in minor units.

    `letter` has what a statement shares with a letter (sender, recipient, number, days, head of the journal)
    and no lines. `before` is what was open before the period, `items` what is open at its end. `due_minor`
    may be asked for now; `contested_minor` is open, but the customer contests it. `note` are own words.
    """

    kind: str
    letter: Letter
    first: date
    last: date
    activity: Activity
    before: tuple[OpenItem, ...]
    items: tuple[OpenItem, ...]
    aged: Aged
    due_minor: int = 0
    contested_minor: int = 0
    note: str = ""

    @property
    def balance(self) -> Money:
        """What is owed in all on the last day; negative if it stands in the customer's favour."""
        return Money(self.activity.closing_minor, self.letter.currency)

    @property
    def number(self) -> str | None:
        """The number it was printed under; None for a draft."""
        return self.letter.number

    @property
    def grade(self) -> str:
        """Which letter it is."""
        return self.letter.grade

    @property
    def currency(self) -> str:
        """The currency of the account."""
        return self.letter.currency

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.letter.language

    @property
    def dated(self) -> date:
        """The day it was drawn up."""
        return self.letter.dated

    @property
    def pay_by(self) -> date:
        """The day by which it asks for the money."""
        return self.letter.pay_by

    @property
    def journal_head(self) -> str:
        """The head of the journal before its own entry."""
        return self.letter.journal_head
