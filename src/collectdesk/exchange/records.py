"""What a table says, row by row: customers, invoices and payments, and the rows that were refused."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from collectdesk.domain import names
from collectdesk.domain.problem import Problem
from collectdesk.exchange.sheet import Cell


class CustomerRow(NamedTuple):
    """A customer as a row tells it; empty text where it says nothing. `row` is its number in the file."""

    row: int
    key: tuple[str, str]
    code: str
    tax_id: str
    name: str
    kind: str | None
    letter_language: str | None
    address: str
    email: str
    phone: str
    contact: str
    currency: str | None = None
    note: str = ""


class InvoiceRow(NamedTuple):
    """An invoice as one or several rows tell it; amounts in minor units of `currency`.

    `paid` is the total paid so far, None where the table does not say; `lines` how many rows it had.
    """

    row: int
    customer: CustomerRow
    number: str
    issued: date | None
    due: date | None
    terms_days: int | None
    amount: int
    paid: int | None
    currency: str
    reference: str
    note: str
    paid_on: date | None
    lines: int = 1


class PaymentRow(NamedTuple):
    """Money received as a row tells it, in minor units; `place` counts its equals in the file from 0."""

    row: int
    customer: CustomerRow
    invoice: str
    received: date
    amount: int
    currency: str
    method: str
    reference: str
    note: str
    place: int = 0


class Rejected(NamedTuple):
    """A row that cannot be taken: its number in the file, the head of the column, the value and why."""

    row: int
    column: str
    value: str
    reason: Problem
    cells: list[Cell]


class Passed(NamedTuple):
    """A row passed over on purpose; `why` is "total", "group", "head", "note", "state", "type" or "same"."""

    row: int
    why: str


@dataclass(slots=True)
class Records:
    """Everything that one table says; `labels` are the words of its head."""

    kind: str
    labels: list[str]
    customers: list[CustomerRow] = field(default_factory=list)
    invoices: list[InvoiceRow] = field(default_factory=list)
    payments: list[PaymentRow] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)


def name_key(name: str) -> str:
    """Give the key under which a name or number is found again, as `names.fold` does, plain ASCII quickly."""
    return " ".join(name.lower().split()) if name.isascii() else names.fold(name)


def customer_key(code: str, tax_id: str, name: str) -> tuple[str, str]:
    """Give what a customer is found by: its code, else its tax id, else its name."""
    if code:
        return "code", name_key(code)
    if tax_id:
        return "tax_id", name_key(tax_id).replace(" ", "").replace("-", "")
    return "name", name_key(name)
