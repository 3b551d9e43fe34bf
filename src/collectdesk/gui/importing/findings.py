"""What a dry run found, as rows of lists: refused, kept as the owner wrote it, probably paid."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.exchange.headers import FIELDS
from collectdesk.exchange.records import Rejected
from collectdesk.exchange.sheet import cell_text
from collectdesk.gui.column import Column
from collectdesk.gui.importing import words
from collectdesk.operations.import_plan import ImportPlan, ProbablyPaid

translate = QCoreApplication.translate


class Refused(NamedTuple):
    """A refused row with the sentence why; whose it is and which invoice, where that can be read."""

    id: int
    row: int
    customer: str
    invoice: str
    column: str
    value: str
    reason: str


class KeptHere(NamedTuple):
    """A value the owner changed here, and what the list says."""

    id: int
    name: str
    field: str
    here: str
    file: str


def refused(plan: ImportPlan, language: str) -> list[Refused]:
    """Give the refused rows."""
    known = {field for fields in FIELDS.values() for field in fields}
    return [
        Refused(
            key,
            one.row,
            _cell(plan, one, "customer") or _cell(plan, one, "customer_code"),
            _cell(plan, one, "invoice"),
            words.field(one.column) if one.column in known else one.column,
            one.value,
            wording.tell(one.reason, language),
        )
        for key, one in enumerate(plan.rejected, 1)
    ]


def _cell(plan: ImportPlan, one: Rejected, field: str) -> str:
    place = plan.mapping.columns.get(field, -1)
    return cell_text(one.cells[place]) if 0 <= place < len(one.cells) else ""


def kept_here(plan: ImportPlan) -> list[KeptHere]:
    """Give what stays as the owner wrote it."""
    return [
        KeptHere(key, one.name, words.field(_BY_COLUMN.get(one.field, one.field)), one.here, one.file)
        for key, one in enumerate(plan.kept_because_edited_here, 1)
    ]


# columns of the book and the fields of lists that fill them
_BY_COLUMN = {
    "name": "customer", "code": "customer_code", "language": "letter_language", "issued_on": "invoice_date",
    "due_on": "due_date", "amount_minor": "amount", "number": "invoice",
}  # fmt: skip


def refused_columns() -> list[Column]:
    """Give the columns of refused rows."""
    column = partial(Column, sortable=False)
    return [
        column("row", translate("importing", "Row"), _row, 60, figures=True, secondary=True),
        column("customer", translate("importing", "Customer"), _of_customer, 150),
        column("invoice", translate("importing", "Invoice"), _of_invoice, 100),
        column("column", translate("importing", "Column"), _column, 110),
        column("value", translate("importing", "Value"), _value, 120, strong=True),
        column("reason", translate("importing", "Why it is refused"), _reason, 420),
    ]


def kept_columns(heads: Sequence[str]) -> list[Column]:
    """Give the columns of values kept under these four heads."""
    name, field, here, file = heads
    return [
        Column("name", name, _name, width=240, sortable=False, strong=True),
        Column("field", field, _field, width=160, sortable=False),
        Column("here", here, _here, width=240, sortable=False),
        Column("file", file, _file, width=240, sortable=False, secondary=True),
    ]


def paid_columns(heads: Sequence[str]) -> list[Column]:
    """Give the columns of invoices that are probably paid under these three heads."""
    customer, number, amount = heads
    return [
        Column("customer", customer, _customer, width=280, sortable=False, strong=True),
        Column("number", number, _number, width=200, sortable=False),
        Column("open", amount, _open, width=160, sortable=False, figures=True, amount=_money),
    ]


def _row(one: Refused) -> str:
    return str(one.row)


def _of_customer(one: Refused) -> str:
    return one.customer or "—"


def _of_invoice(one: Refused) -> str:
    return one.invoice or "—"


def _column(one: Refused) -> str:
    return one.column


def _value(one: Refused) -> str:
    return one.value or "—"


def _reason(one: Refused) -> str:
    return one.reason


def _name(one: KeptHere) -> str:
    return one.name


def _field(one: KeptHere) -> str:
    return one.field


def _here(one: KeptHere) -> str:
    return one.here or "—"


def _file(one: KeptHere) -> str:
    return one.file or "—"


def _customer(one: ProbablyPaid) -> str:
    return one.customer


def _number(one: ProbablyPaid) -> str:
    return one.number


def _money(one: ProbablyPaid) -> Money:
    return Money(one.open_minor, one.currency)


def _open(one: ProbablyPaid) -> str:
    return str(_money(one))
