"""What an e-invoice says, and how its amounts and days are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from collectdesk.domain.money import is_currency
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed import amount

_DAY = re.compile(r"(\d{4})(?:(\d\d)(\d\d)|[-/.年](\d{1,2})[-/.月](\d{1,2}))(?!\d)", re.ASCII)
_AMOUNT = re.compile(r"[-+]?\d{1,20}(\.\d{0,12})?", re.ASCII)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Party:
    """Who sells or buys: what is empty the file does not say."""

    name: str = ""
    tax_id: str = ""
    email: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class EInvoice:
    """What an e-invoice says; amounts in minor units of `currency`, negative for credit given.

    `form` is mig, cii, ubl, digital or ofd. `payable_minor` is what is left to pay where the file says that
    a part was paid before, else None. `refers_to` is the number of the invoice that a credit note is for.
    """

    form: str
    number: str
    issued_on: date
    currency: str
    amount_minor: int
    seller: Party
    buyer: Party
    due_on: date | None = None
    payable_minor: int | None = None
    refers_to: str = ""

    @property
    def is_credit(self) -> bool:
        """Whether it gives credit instead of asking for money."""
        return self.amount_minor < 0


def line(text: str) -> str:
    """Give `text` in one clean line of at most 200 characters."""
    return " ".join(clean(text).split())[:_LONGEST]


def number_of(text: str) -> str:
    """Give the number of a document; raise Problem if there is none."""
    number = line(text)
    if not number:
        raise Problem("einvoice-number-missing")
    return number


def day_of(text: str) -> date:
    """Give the day at the start of `text`: 20260331, 2026-03-31, 2026年3月31日.

    A time after it is passed over; raise Problem if there is no day.
    """
    if not text:
        raise Problem("einvoice-day-missing")
    found = _DAY.match(text.strip())
    try:
        if found:
            month, number = found[2] or found[4], found[3] or found[5]
            return date(int(found[1]), int(month), int(number))
    except ValueError:
        raise Problem("typed-day-not-in-calendar", text=text[:40]) from None
    raise Problem("typed-day-unreadable", text=text[:40])


def currency_of(code: str) -> str:
    """Give the currency of an ISO code; raise Problem if it is none."""
    known = code.strip().upper()
    if not is_currency(known):
        raise Problem("typed-currency-unknown", text=code[:40])
    return known


def minor_of(text: str, currency: str) -> int:
    """Give the minor units of an amount as files write it: 1050, 1050.00, -3.5; raise Problem for others."""
    plain = text.strip()
    if not plain:
        raise Problem("einvoice-amount-missing")
    if not _AMOUNT.fullmatch(plain):
        raise Problem("typed-amount-unreadable", text=text[:40])
    return amount(plain.removeprefix("+").rstrip("."), currency, ".")


def optional_day(text: str) -> date | None:
    """Give the day in `text`, or None if there is no text or it is no day."""
    try:
        return day_of(text)
    except Problem:
        return None
