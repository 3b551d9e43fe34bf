"""The columns of a customer's payments, and the row they show: a payment with what it settles."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money, figures
from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.payments import words
from collectdesk.store.connection import Reader
from collectdesk.store.queries import payments
from collectdesk.store.queries.payments import AllocationRow, PaymentRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Settling:
    """A payment beside the invoices it settles now."""

    payment: PaymentRow
    settles: tuple[AllocationRow, ...]

    @property
    def id(self) -> int:
        """Give the id of the payment."""
        return self.payment.id


_KEYS = {
    "received": lambda row: (row.payment.received_on, row.id),
    "amount": lambda row: (row.payment.currency, row.payment.amount_minor, row.id),
    "left": lambda row: (row.payment.currency, row.payment.left_minor, row.id),
    "method": lambda row: (row.payment.method, row.id),
}


def settling(customer_id: int, sort: str, reader: Reader, *, descending: bool) -> list[Settling]:
    """Give the payments of a customer with what they settle, in the order asked for."""
    settled = payments.settled(reader, customer_id)
    rows = [
        Settling(row, tuple(settled.get(row.id, ()))) for row in payments.of_customer(reader, customer_id)
    ]
    return sorted(rows, key=_KEYS[sort], reverse=descending)


def of_payments(language: str) -> list[Column]:
    """Give the columns."""
    return [
        Column(
            "received",
            translate("customers", "Received"),
            partial(_received, language),
            95,
            value=_received_day,
        ),
        Column(
            "amount",
            translate("customers", "Amount"),
            _amount_text,
            115,
            figures=True,
            amount=_amount,
            descending_first=True,
        ),
        Column("method", translate("customers", "Method"), _method, 95, secondary=True),
        Column("settles", translate("customers", "Settles"), _settles, 180, sortable=False),
        Column(
            "left",
            translate("customers", "Unallocated"),
            _left,
            105,
            figures=True,
            value=_left_money,
            descending_first=True,
        ),
        Column(
            "state",
            translate("customers", "State"),
            partial(_state_text, language),
            115,
            chip=partial(_state, language),
            sortable=False,
        ),
        Column(
            "reference",
            translate("customers", "Reference"),
            _reference,
            140,
            secondary=True,
            sortable=False,
            visible=False,
        ),
    ]


def _received(language: str, row: Settling) -> str:
    return labels.short_day(row.payment.received_on, language)


def _received_day(row: Settling) -> date:
    return row.payment.received_on


def _left_money(row: Settling) -> Money:
    return Money(row.payment.left_minor, row.payment.currency)


def _amount(row: Settling) -> Money:
    return Money(row.payment.amount_minor, row.payment.currency)


def _amount_text(row: Settling) -> str:
    return str(_amount(row))


def _method(row: Settling) -> str:
    return words.method(row.payment.method)


def _settles(row: Settling) -> str:
    parts = [
        f"{words.settled(each.number, each.settles)} {figures(each.amount_minor, row.payment.currency)}"
        for each in row.settles
    ]
    return " · ".join(parts) or "—"


def _left(row: Settling) -> str:
    return str(Money(row.payment.left_minor, row.payment.currency)) if row.payment.left_minor else "—"


def _reference(row: Settling) -> str:
    return row.payment.reference


def _state_text(language: str, row: Settling) -> str:
    chip = _state(language, row)
    return chip.text if chip else ""


def _state(language: str, row: Settling) -> Chip | None:
    payment = row.payment
    if payment.ended_why == "bounced":
        return Chip(translate("customers", "Bounced"), "bad")
    if payment.ended_why == "reversed":
        return Chip(translate("customers", "Reversed"), "bad")
    if payment.refunded_minor:
        return Chip(translate("customers", "Refunded"), "neutral")
    if payment.counts_from > payment.received_on:
        day = labels.short_day(payment.counts_from, language)
        return Chip(translate("customers", "Cheque of {day}").format(day=day), "neutral")
    return None
