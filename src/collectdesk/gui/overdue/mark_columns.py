"""The columns of the overdue list for what was said last: disputed, paused, promised, the last contact."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.store.queries.overdue import OverdueCustomerRow, OverdueRow

translate = QCoreApplication.translate
Row = OverdueRow | OverdueCustomerRow
_MARKS: dict[str, tuple[Any, str]] = {
    "disputed": (QT_TRANSLATE_NOOP("overdue", "Disputed"), "warn"),
    "part_disputed": (QT_TRANSLATE_NOOP("overdue", "Partly disputed"), "warn"),
    "paused": (QT_TRANSLATE_NOOP("overdue", "Paused"), "neutral"),
    "promised": (QT_TRANSLATE_NOOP("overdue", "Promised"), "accent"),
}


def of_marks(language: str) -> list[Column]:
    """Give the columns for what stands beside a claim."""
    return [
        Column("mark", translate("overdue", "Marked"), _mark, 146, chip=_chip, sortable=False),
        Column(
            "last_contact",
            translate("overdue", "Last contact"),
            partial(_contact, language),
            112,
            secondary=True,
            value=_contact_day,
            descending_first=True,
        ),
        Column(
            "promise",
            translate("overdue", "Promise"),
            partial(_promise, language),
            180,
            secondary=True,
            sortable=False,
            visible=False,
        ),
    ]


def _mark(row: Row) -> str:
    return translate("overdue", _MARKS[row.mark][0]) if row.mark else ""


def _chip(row: Row) -> Chip | None:
    return Chip(_mark(row), _MARKS[row.mark][1]) if row.mark else None


def _contact(language: str, row: Row) -> str:
    return labels.short_day(row.last_contact, language) if row.last_contact else "—"


def _contact_day(row: Row) -> date | None:
    return row.last_contact


def _promise(language: str, row: Row) -> str:
    if row.promise is None:
        return "—"
    day = labels.short_day(row.promise.due_on, language)
    return f"{day} · {Money(row.promise.amount_minor, row.currency)}"
