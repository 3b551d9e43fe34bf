"""The words for how money came in, what it settles, and why a short payment is closed."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.operations.payments import METHODS, SHORT_KINDS

_METHODS: dict[str, Any] = {
    "transfer": QT_TRANSLATE_NOOP("payments", "Bank transfer"),
    "cash": QT_TRANSLATE_NOOP("payments", "Cash"),
    "cheque": QT_TRANSLATE_NOOP("payments", "Cheque"),
    "card": QT_TRANSLATE_NOOP("payments", "Card"),
    "platform": QT_TRANSLATE_NOOP("payments", "Platform"),
    "other": QT_TRANSLATE_NOOP("payments", "Other"),
    "credit": QT_TRANSLATE_NOOP("payments", "Credit"),
    "import": QT_TRANSLATE_NOOP("payments", "Imported"),
}
_SHORT: dict[str, Any] = {
    "bank_fee": QT_TRANSLATE_NOOP("payments", "Bank fee"),
    "tax_withheld": QT_TRANSLATE_NOOP("payments", "Tax withheld"),
    "write_off": QT_TRANSLATE_NOOP("payments", "Write-off"),
}
_SETTLED: dict[str, Any] = {
    "interest": QT_TRANSLATE_NOOP("payments", "{invoice} · interest"),
    "costs": QT_TRANSLATE_NOOP("payments", "{invoice} · fixed sum"),
}


def method(code: str) -> str:
    """Give the words for a way of paying."""
    return QCoreApplication.translate("payments", _METHODS[code]) if code in _METHODS else code


def methods() -> list[tuple[str, str]]:
    """Give all ways of paying with their words, the usual one first."""
    return [(code, method(code)) for code in METHODS]


def short_kinds() -> list[tuple[str, str]]:
    """Give the reasons for closing a short payment with their words."""
    return [(code, QCoreApplication.translate("payments", _SHORT[code])) for code in SHORT_KINDS]


def settled(number: str, settles: str) -> str:
    """Give what money settles in words: an invoice, its interest or its fixed sum."""
    if settles not in _SETTLED:
        return number
    return QCoreApplication.translate("payments", _SETTLED[settles]).format(invoice=number)
