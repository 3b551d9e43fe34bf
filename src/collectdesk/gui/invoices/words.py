"""The words for what changes an invoice other than money."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ADJUSTMENTS: dict[str, Any] = {
    "credit_note": QT_TRANSLATE_NOOP("adjustment", "Credit note"),
    "write_off": QT_TRANSLATE_NOOP("adjustment", "Write-off"),
    "fee": QT_TRANSLATE_NOOP("adjustment", "Fee"),
    "waiver": QT_TRANSLATE_NOOP("adjustment", "Waiver"),
    "bank_fee": QT_TRANSLATE_NOOP("adjustment", "Bank fee"),
    "tax_withheld": QT_TRANSLATE_NOOP("adjustment", "Tax withheld"),
}
_MEANINGS: dict[str, Any] = {
    "credit_note": QT_TRANSLATE_NOOP(
        "adjustment", "The customer owes less, as your credit note says. It may exceed what is open."
    ),
    "write_off": QT_TRANSLATE_NOOP(
        "adjustment", "You no longer expect this money. The invoice is closed by it."
    ),
    "fee": QT_TRANSLATE_NOOP(
        "adjustment", "Something is added to the invoice, such as a fee for a reminder."
    ),
    "waiver": QT_TRANSLATE_NOOP("adjustment", "You let the customer off this part."),
}


def adjustment(kind: str) -> str:
    """Give the name of a kind of adjustment."""
    return QCoreApplication.translate("adjustment", _ADJUSTMENTS[kind]) if kind in _ADJUSTMENTS else kind


def meaning(kind: str) -> str:
    """Give one sentence on what an adjustment means."""
    return QCoreApplication.translate("adjustment", _MEANINGS[kind])
