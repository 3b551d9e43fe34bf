"""The columns of the list of last safe days."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import choices, labels
from collectdesk.gui.claim import words
from collectdesk.gui.column import Chip, Column
from collectdesk.store.queries.limitation import Running

translate = QCoreApplication.translate


def of_claims(language: str, today: date) -> list[Column]:
    """Give the columns of the list."""
    return [
        Column("customer", translate("limitations", "Customer"), _customer, 200, strong=True),
        Column("number", translate("limitations", "Invoice"), _number, 118),
        Column("safe_day", translate("limitations", "Last safe day"), partial(_safe, language), 116,
               value=_safe_day),
        Column("left", translate("limitations", "Time left"), partial(_left, today), 136,
               chip=partial(_left_chip, today), value=_days_left),
        Column("open", translate("limitations", "Open"), _open, 118, figures=True, amount=_amount,
               value=_amount, descending_first=True),
        Column("law", translate("limitations", "Law"), _law, 130, secondary=True),
        Column("moved_by", translate("limitations", "Moved by"), _moved, 160, secondary=True),
        Column("due", translate("limitations", "Due"), partial(_due, language), 104, secondary=True,
               value=_due_day),
    ]  # fmt: skip


def _customer(row: Running) -> str:
    return row.customer


def _number(row: Running) -> str:
    return row.number


def _safe(language: str, row: Running) -> str:
    return labels.short_day(row.safe_day, language)


def _safe_day(row: Running) -> date:
    return row.safe_day


def _left(today: date, row: Running) -> str:
    return words.time_left(row.safe_day, today)


def _left_chip(today: date, row: Running) -> Chip | None:
    tone = words.tone(row.safe_day, today)
    return Chip(words.time_left(row.safe_day, today), tone) if tone else None


def _days_left(row: Running) -> int:
    return row.days_left


def _amount(row: Running) -> Money:
    return Money(row.open_minor, row.currency)


def _open(row: Running) -> str:
    return str(_amount(row))


def _law(row: Running) -> str:
    return choices.place(row.law_code)


def _moved(row: Running) -> str:
    return words.word(words.EVENTS, row.moved_by)


def _due(language: str, row: Running) -> str:
    return labels.short_day(row.due_on, language)


def _due_day(row: Running) -> date:
    return row.due_on
