"""The words for what the log keeps as codes: channels, results, reasons, states, kinds of document."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.gui.choices import Choices
from collectdesk.store.connection import Reader
from collectdesk.store.queries.business import setting

CHANNELS: dict[str, Any] = {
    "phone": QT_TRANSLATE_NOOP("log", "Phone"),
    "email": QT_TRANSLATE_NOOP("log", "Mail"),
    "letter": QT_TRANSLATE_NOOP("log", "Letter"),
    "sms": QT_TRANSLATE_NOOP("log", "Text message"),
    "wechat": QT_TRANSLATE_NOOP("log", "WeChat"),
    "line": QT_TRANSLATE_NOOP("log", "LINE"),
    "whatsapp": QT_TRANSLATE_NOOP("log", "WhatsApp"),
    "visit": QT_TRANSLATE_NOOP("log", "Visit"),
    "meeting": QT_TRANSLATE_NOOP("log", "Meeting"),
    "platform": QT_TRANSLATE_NOOP("log", "Platform message"),
    "note": QT_TRANSLATE_NOOP("log", "Note"),
}
DIRECTIONS: dict[str, Any] = {
    "out": QT_TRANSLATE_NOOP("log", "We to them"),
    "in": QT_TRANSLATE_NOOP("log", "They to us"),
    "none": QT_TRANSLATE_NOOP("log", "For ourselves"),
}
RESULTS: dict[str, Any] = {
    "reached": QT_TRANSLATE_NOOP("log", "Reached"),
    "no_answer": QT_TRANSLATE_NOOP("log", "No answer"),
    "voicemail": QT_TRANSLATE_NOOP("log", "Voicemail"),
    "left_message": QT_TRANSLATE_NOOP("log", "Left a message"),
    "will_pay": QT_TRANSLATE_NOOP("log", "Will pay"),
    "asked_for_copy": QT_TRANSLATE_NOOP("log", "Asked for a copy"),
    "disputes": QT_TRANSLATE_NOOP("log", "Disputes it"),
    "refuses": QT_TRANSLATE_NOOP("log", "Refuses"),
    "wrong_number": QT_TRANSLATE_NOOP("log", "Wrong number"),
    "sent": QT_TRANSLATE_NOOP("log", "Sent"),
    "other": QT_TRANSLATE_NOOP("log", "Other"),
}
REASONS: dict[str, Any] = {
    "short_of_cash": QT_TRANSLATE_NOOP("log", "Short of cash"),
    "dissatisfied": QT_TRANSLATE_NOOP("log", "Dissatisfied"),
    "unclear_invoice": QT_TRANSLATE_NOOP("log", "Invoice unclear or never received"),
    "internal_approval": QT_TRANSLATE_NOOP("log", "Slow internal approval"),
    "forgot": QT_TRANSLATE_NOOP("log", "Forgot"),
    "distrust": QT_TRANSLATE_NOOP("log", "Distrust of us or of the platform"),
    "dispute": QT_TRANSLATE_NOOP("log", "Dispute about the contract"),
    "unreachable": QT_TRANSLATE_NOOP("log", "Cannot be reached"),
    "refuses": QT_TRANSLATE_NOOP("log", "Refuses to pay"),
    "other": QT_TRANSLATE_NOOP("log", "Something else"),
}
DISPUTE_REASONS: dict[str, Any] = {
    "quality": QT_TRANSLATE_NOOP("log", "Quality"),
    "quantity": QT_TRANSLATE_NOOP("log", "Quantity"),
    "late": QT_TRANSLATE_NOOP("log", "Delivered late"),
    "price": QT_TRANSLATE_NOOP("log", "Price"),
    "not_ordered": QT_TRANSLATE_NOOP("log", "Not ordered"),
    "not_received": QT_TRANSLATE_NOOP("log", "Not received"),
    "invoice_error": QT_TRANSLATE_NOOP("log", "Error on the invoice"),
    "service": QT_TRANSLATE_NOOP("log", "Service"),
    "other": QT_TRANSLATE_NOOP("log", "Other"),
}
OUTCOMES: dict[str, Any] = {
    "upheld": QT_TRANSLATE_NOOP("log", "The invoice stands"),
    "credited": QT_TRANSLATE_NOOP("log", "Credited"),
    "withdrawn": QT_TRANSLATE_NOOP("log", "They withdrew it"),
}
PROMISE_STATES: dict[str, Any] = {
    "open": QT_TRANSLATE_NOOP("log", "Open"),
    "kept": QT_TRANSLATE_NOOP("log", "Kept"),
    "part_kept": QT_TRANSLATE_NOOP("log", "Kept in part"),
    "broken": QT_TRANSLATE_NOOP("log", "Broken"),
    "cancelled": QT_TRANSLATE_NOOP("log", "Cancelled"),
}
PROMISE_TONES = {"open": "accent", "kept": "ok", "part_kept": "warn", "broken": "bad", "cancelled": "neutral"}
DOCUMENTS: dict[str, Any] = {
    "contract": QT_TRANSLATE_NOOP("log", "Contract"),
    "order": QT_TRANSLATE_NOOP("log", "Order"),
    "delivery": QT_TRANSLATE_NOOP("log", "Delivery note"),
    "acceptance": QT_TRANSLATE_NOOP("log", "Signed acceptance"),
    "invoice": QT_TRANSLATE_NOOP("log", "Invoice copy"),
    "mail": QT_TRANSLATE_NOOP("log", "Mail"),
    "chat": QT_TRANSLATE_NOOP("log", "Chat"),
    "recording": QT_TRANSLATE_NOOP("log", "Recording"),
    "bank": QT_TRANSLATE_NOOP("log", "Bank slip"),
    "posting": QT_TRANSLATE_NOOP("log", "Proof of posting"),
    "other": QT_TRANSLATE_NOOP("log", "Other"),
}


def word(words: Mapping[str, Any], key: str) -> str:
    """Give the word for `key`; what the owner added is shown as it was written."""
    return QCoreApplication.translate("log", words[key]) if key in words else key


def choices(words: Mapping[str, Any], added: list[str] | None = None, none: str | None = None) -> Choices:
    """Give what can be chosen: `none` for nothing, ours in their order, then what the owner `added`."""
    first = [("", none)] if none is not None else []
    return [*first, *((key, word(words, key)) for key in words), *((each, each) for each in added or [])]


def results(reader: Reader) -> Choices:
    """Give the results of a contact, the owner's own last."""
    return choices(RESULTS, list(setting(reader, "log_results")))


def reasons(reader: Reader) -> Choices:
    """Give the reasons for not paying, none first, the owner's own last."""
    return choices(
        REASONS, list(setting(reader, "log_reasons")), QCoreApplication.translate("log", "Not said")
    )


def dispute_reasons(reader: Reader) -> Choices:
    """Give what may be contested, the owner's own last."""
    return choices(DISPUTE_REASONS, list(setting(reader, "dispute_reasons")))
