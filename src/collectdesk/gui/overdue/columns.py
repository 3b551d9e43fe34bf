"""The columns of the overdue list, per invoice and per customer."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.domain import ageing
from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.overdue.mark_columns import of_marks
from collectdesk.store.queries.overdue import LastLetter, OverdueCustomerRow, OverdueRow

translate = QCoreApplication.translate
_TONES = ("neutral", "warn", "warn", "bad", "bad")


def of_invoices(language: str, limits: tuple[int, ...]) -> list[Column]:
    """Give the columns of the list per invoice."""
    return [
        Column("customer", translate("overdue", "Customer"), _customer, 222, strong=True),
        Column("number", translate("overdue", "Invoice"), _number, 118),
        Column(
            "due", translate("overdue", "Due"), partial(_due, language), 104, secondary=True, value=_due_day
        ),
        Column(
            "days_late",
            translate("overdue", "Days late"),
            _late,
            90,
            figures=True,
            value=_late_days,
            descending_first=True,
        ),
        Column(
            "bucket",
            translate("overdue", "Bucket"),
            _bucket,
            112,
            chip=partial(_bucket_chip, limits),
            descending_first=True,
        ),
        _open_column(),
        *_end(language),
    ]


def of_customers(language: str) -> list[Column]:
    """Give the columns of the list per customer and currency."""
    return [
        Column("customer", translate("overdue", "Customer"), _customer, 222, strong=True),
        Column(
            "invoices",
            translate("overdue", "Invoices"),
            _invoices,
            80,
            figures=True,
            value=_invoice_count,
            descending_first=True,
        ),
        Column(
            "days_late",
            translate("overdue", "Oldest"),
            _late,
            90,
            figures=True,
            value=_late_days,
            descending_first=True,
        ),
        Column(
            "overdue",
            translate("overdue", "Past due"),
            _overdue_text,
            130,
            figures=True,
            amount=_overdue,
            descending_first=True,
        ),
        _open_column(amount=False),
        Column(
            "unallocated",
            translate("overdue", "Unallocated"),
            _unallocated,
            110,
            figures=True,
            secondary=True,
            sortable=False,
            visible=False,
        ),
        *_end(language),
    ]


def _open_column(*, amount: bool = True) -> Column:
    title = translate("overdue", "Open amount")
    adding = _open if amount else None
    return Column(
        "open", title, _open_text, 130, figures=True, amount=adding, value=_open, descending_first=True
    )


def _end(language: str) -> list[Column]:
    return [
        Column(
            "last_letter",
            translate("overdue", "Last letter"),
            partial(_letter, language),
            180,
            secondary=True,
            descending_first=True,
        ),
        Column("stopped", translate("overdue", "Letters"), _stopped, 128, chip=_stopped_chip, sortable=False),
        *of_marks(language),
    ]


def _customer(row: OverdueRow | OverdueCustomerRow) -> str:
    return row.customer


def _number(row: OverdueRow) -> str:
    return row.number


def _invoices(row: OverdueCustomerRow) -> str:
    return f"{row.invoices:,}"


def _due(language: str, row: OverdueRow) -> str:
    return labels.short_day(row.due_on, language)


def _due_day(row: OverdueRow) -> date:
    return row.due_on


def _late_days(row: OverdueRow | OverdueCustomerRow) -> int:
    return row.days_late


def _invoice_count(row: OverdueCustomerRow) -> int:
    return row.invoices


def _late(row: OverdueRow | OverdueCustomerRow) -> str:
    return labels.days(row.days_late) if row.days_late > 0 else "—"


def _bucket(row: OverdueRow) -> str:
    return labels.bucket(row.bucket)


def _bucket_chip(limits: tuple[int, ...], row: OverdueRow) -> Chip:
    number = ageing.buckets(limits).index(row.bucket)
    return Chip(labels.bucket(row.bucket), _TONES[min(number, len(_TONES) - 1)])


def _open(row: OverdueRow | OverdueCustomerRow) -> Money:
    return Money(row.open_minor, row.currency)


def _open_text(row: OverdueRow | OverdueCustomerRow) -> str:
    return str(_open(row))


def _overdue(row: OverdueCustomerRow) -> Money:
    return Money(row.overdue_minor, row.currency)


def _overdue_text(row: OverdueCustomerRow) -> str:
    return str(_overdue(row)) if row.overdue_minor else "—"


def _unallocated(row: OverdueCustomerRow) -> str:
    return str(Money(row.unallocated_minor, row.currency)) if row.unallocated_minor else "—"


def _letter(language: str, row: OverdueRow | OverdueCustomerRow) -> str:
    letter: LastLetter | None = row.last_letter
    if letter is None:
        return "—"
    return f"{labels.short_day(letter.dated, language)} · {labels.grade(letter.grade)}"


def _stopped(row: OverdueRow | OverdueCustomerRow) -> str:
    return labels.stopped(row.stopped) if row.stopped else ""


def _stopped_chip(row: OverdueRow | OverdueCustomerRow) -> Chip | None:
    return Chip(labels.stopped(row.stopped), "warn") if row.stopped else None
