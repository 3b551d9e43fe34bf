"""The columns of the list of invoices, and the words for how an invoice stands."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.store.queries.invoices import STATES, InvoiceRow

translate = QCoreApplication.translate
_STATES: dict[str, Any] = {
    "open": QT_TRANSLATE_NOOP("invoices", "Open"),
    "part_paid": QT_TRANSLATE_NOOP("invoices", "Part paid"),
    "waiting": QT_TRANSLATE_NOOP("invoices", "Cheque held"),
    "paid": QT_TRANSLATE_NOOP("invoices", "Paid"),
    "credit": QT_TRANSLATE_NOOP("invoices", "Credit"),
    "voided": QT_TRANSLATE_NOOP("invoices", "Voided"),
}
_TONES = {
    "open": "neutral",
    "part_paid": "warn",
    "waiting": "accent",
    "paid": "ok",
    "credit": "accent",
    "voided": "bad",
}


def state(code: str) -> str:
    """Give the words for a state."""
    return translate("invoices", _STATES[code])


def states() -> list[tuple[str, str]]:
    """Give all states with their words, as filter chips."""
    return [(code, state(code)) for code in STATES]


def state_chip(row: InvoiceRow) -> Chip:
    """Give the chip that says how an invoice stands."""
    return Chip(state(row.state), _TONES[row.state])


def of_invoices(language: str) -> list[Column]:
    """Give the columns; those that matter most stand first, beside an open side panel too."""
    return [
        Column("number", translate("invoices", "Invoice"), _number, 118),
        Column("customer", translate("invoices", "Customer"), _customer, 190, strong=True),
        Column(
            "due", translate("invoices", "Due"), partial(_due, language), 104, secondary=True, value=_due_day
        ),
        Column(
            "open",
            translate("invoices", "Open"),
            _open_text,
            126,
            figures=True,
            amount=_open,
            descending_first=True,
        ),
        Column("state", translate("invoices", "State"), _state, 112, chip=state_chip),
        Column(
            "amount",
            translate("invoices", "Amount"),
            _amount_text,
            126,
            figures=True,
            value=_amount,
            descending_first=True,
        ),
        Column(
            "issued",
            translate("invoices", "Issued"),
            partial(_issued, language),
            104,
            secondary=True,
            value=_issued_day,
            descending_first=True,
        ),
        Column("currency", translate("invoices", "Currency"), _currency, 90, secondary=True, visible=False),
        Column(
            "note", translate("invoices", "Note"), _note, 160, secondary=True, sortable=False, visible=False
        ),
    ]


def _number(row: InvoiceRow) -> str:
    return row.number


def _customer(row: InvoiceRow) -> str:
    return row.customer


def _issued(language: str, row: InvoiceRow) -> str:
    return labels.short_day(row.issued_on, language)


def _due(language: str, row: InvoiceRow) -> str:
    return labels.short_day(row.due_on, language)


def _issued_day(row: InvoiceRow) -> date:
    return row.issued_on


def _due_day(row: InvoiceRow) -> date:
    return row.due_on


def _amount(row: InvoiceRow) -> Money:
    return Money(row.amount_minor, row.currency)


def _amount_text(row: InvoiceRow) -> str:
    return str(_amount(row))


def _open(row: InvoiceRow) -> Money:
    return Money(row.open_now_minor, row.currency)


def _open_text(row: InvoiceRow) -> str:
    return str(_open(row)) if row.open_now_minor else "—"


def _state(row: InvoiceRow) -> str:
    return state(row.state)


def _currency(row: InvoiceRow) -> str:
    return row.currency


def _note(row: InvoiceRow) -> str:
    return row.note
