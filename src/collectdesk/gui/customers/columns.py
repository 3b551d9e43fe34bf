"""The columns of the lists of customers and of what belongs to one customer."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import choices, labels
from collectdesk.gui.column import Chip, Column
from collectdesk.store.queries.customers import CustomerRow

translate = QCoreApplication.translate


def of_customers(language: str) -> list[Column]:
    """Give the columns of the list of customers."""
    return [
        Column("name", translate("customers", "Customer"), _name, 220, strong=True),
        Column("code", translate("customers", "Code"), _code, 80, secondary=True),
        Column(
            "open_invoices",
            translate("customers", "Open invoices"),
            _open_invoices,
            115,
            figures=True,
            value=_open_count,
            descending_first=True,
        ),
        Column(
            "oldest_due",
            translate("customers", "Oldest due"),
            partial(_oldest, language),
            105,
            value=_oldest_day,
        ),
        Column(
            "owed",
            translate("customers", "Owed"),
            _owed,
            150,
            figures=True,
            value=_only_amount,
            descending_first=True,
        ),
        Column("language", translate("customers", "Letters in"), _language, 165, secondary=True),
        Column("state", translate("customers", "State"), _state, 130, chip=_state_chip),
        Column(
            "tags", translate("customers", "Tags"), _tags, 140, secondary=True, sortable=False, visible=False
        ),
        Column("currency", translate("customers", "Currency"), _currency, 90, visible=False),
        Column("phone", translate("customers", "Phone"), _phone, 130, sortable=False, visible=False),
        Column("email", translate("customers", "Mail"), _email, 180, sortable=False, visible=False),
    ]


def owed(row: CustomerRow) -> list[Money]:
    """Give what a customer owes, an amount per currency."""
    return [Money(minor, currency) for currency, minor in row.owed]


def _name(row: CustomerRow) -> str:
    return row.name


def _code(row: CustomerRow) -> str:
    return row.code


def _open_invoices(row: CustomerRow) -> str:
    return f"{row.open_invoices:,}" if row.open_invoices else "—"


def _oldest(language: str, row: CustomerRow) -> str:
    return labels.short_day(row.oldest_due, language) if row.oldest_due else "—"


def _open_count(row: CustomerRow) -> int:
    return row.open_invoices


def _oldest_day(row: CustomerRow) -> date | None:
    return row.oldest_due


def _only_amount(row: CustomerRow) -> Money | str:
    """Give the amount where there is one; several currencies stay as they read."""
    amounts = owed(row)
    return amounts[0] if len(amounts) == 1 else " · ".join(map(str, amounts))


def _owed(row: CustomerRow) -> str:
    return " · ".join(map(str, owed(row))) or "—"


def _language(row: CustomerRow) -> str:
    return choices.letter_language(row.language)


def _currency(row: CustomerRow) -> str:
    return row.currency


def _tags(row: CustomerRow) -> str:
    return row.tags.replace(",", ", ")


def _phone(row: CustomerRow) -> str:
    return row.phone


def _email(row: CustomerRow) -> str:
    return row.email


def _state(row: CustomerRow) -> str:
    stopped = _stopped(row.state, row.never_remind)
    return labels.stopped(stopped) if stopped else ""


def _state_chip(row: CustomerRow) -> Chip | None:
    chips = state_chips(row.state, row.never_remind)
    return chips[0] if chips else None


def _stopped(state: str, never_remind: int) -> str:
    return state if state != "active" else "never_remind" if never_remind else ""


def state_chips(state: str, never_remind: int) -> list[Chip]:
    """Give what stops letters to a customer, as chips; none where nothing does."""
    chips = []
    if state != "active":
        chips.append(Chip(labels.stopped(state), "bad" if state == "insolvent" else "warn"))
    if never_remind:
        chips.append(Chip(labels.stopped("never_remind"), "warn"))
    return chips
