"""The events of a customer's story in words: a chip for the kind and one sentence each."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.claim import words as claim_words
from collectdesk.gui.column import Chip
from collectdesk.gui.invoices import words as invoice_words
from collectdesk.gui.letters import posting_words
from collectdesk.gui.log import words
from collectdesk.gui.payments import words as payment_words
from collectdesk.store.queries.timeline import Event

translate = QCoreApplication.translate

_CHIPS: dict[str, tuple[Any, str]] = {
    "letter": (QT_TRANSLATE_NOOP("story", "Letter"), "warn"),
    "posting": (QT_TRANSLATE_NOOP("story", "Post"), "neutral"),
    "payment": (QT_TRANSLATE_NOOP("story", "Payment"), "ok"),
    "payment_ended": (QT_TRANSLATE_NOOP("story", "Payment"), "bad"),
    "promise": (QT_TRANSLATE_NOOP("story", "Promise"), "accent"),
    "dispute": (QT_TRANSLATE_NOOP("story", "Dispute"), "warn"),
    "dispute_closed": (QT_TRANSLATE_NOOP("story", "Dispute"), "neutral"),
    "pause": (QT_TRANSLATE_NOOP("story", "Pause"), "neutral"),
    "document": (QT_TRANSLATE_NOOP("story", "Document"), "neutral"),
    "invoice": (QT_TRANSLATE_NOOP("story", "Invoice"), "neutral"),
    "adjustment": (QT_TRANSLATE_NOOP("story", "Adjustment"), "neutral"),
    "refund": (QT_TRANSLATE_NOOP("story", "Refund"), "neutral"),
    "limitation": (QT_TRANSLATE_NOOP("story", "Limitation"), "warn"),
    "interest": (QT_TRANSLATE_NOOP("story", "Interest"), "neutral"),
}
_DECIDED: dict[str, Any] = {
    "keep": QT_TRANSLATE_NOOP("story", "Interest is kept"),
    "waive": QT_TRANSLATE_NOOP("story", "Interest is waived"),
}
_ENDED: dict[str, Any] = {
    "reversed": QT_TRANSLATE_NOOP("story", "{amount} was taken back"),
    "bounced": QT_TRANSLATE_NOOP("story", "The cheque over {amount} came back"),
}


def chip(event: Event) -> Chip:
    """Give the chip of an event: the channel of a talk, the kind of anything else."""
    if event.kind == "log":
        return Chip(words.word(words.CHANNELS, event.what), "accent")
    text, tone = _CHIPS[event.kind]
    if event.kind == "promise":
        tone = words.PROMISE_TONES.get(event.state, tone)
    return Chip(translate("story", text), tone)


def when(event: Event, language: str) -> str:
    """Give the day of an event, with the time of a talk."""
    day = labels.short_day(event.day, language)
    return f"{day} {event.at:%H:%M}" if event.at is not None else day


def sentence(event: Event, language: str) -> str:
    """Tell an event in one line."""
    tell: dict[str, Callable[[Event, str], str]] = {
        "log": _talk,
        "letter": _letter,
        "posting": _posting,
        "payment": _payment,
        "payment_ended": _payment_ended,
        "promise": _promise,
        "dispute": _dispute,
        "dispute_closed": _dispute_closed,
        "pause": _pause,
        "document": _document,
        "invoice": _invoice,
        "adjustment": _adjustment,
        "refund": _refund,
        "limitation": _limitation,
        "interest": _interest,
    }
    return tell[event.kind](event, language).replace("\n", " ")


def _amount(event: Event) -> str:
    return str(Money(event.amount_minor or 0, event.currency)) if event.currency else ""


def _row(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _talk(event: Event, language: str) -> str:
    said = f"{event.who}: {event.text}" if event.who and event.text else event.text or event.who
    reason = words.word(words.REASONS, event.reason) if event.reason else ""
    follows = ""
    if event.next_on is not None:
        day = labels.short_day(event.next_on, language)
        follows = translate("story", "Next on {day}: {action}").format(
            day=day, action=event.next_action or "—"
        )
    corrected = translate("story", "(corrected)") if event.corrected_by is not None else ""
    mends = translate("story", "(correction)") if event.corrects is not None else ""
    result = words.word(words.RESULTS, event.state) if event.state else ""
    return _row(f"{corrected or mends} {said}".strip(), result, reason, follows)


def _letter(event: Event, _language: str) -> str:
    gone = translate("story", "cancelled") if event.state == "cancelled" else ""
    return _row(f"{labels.grade(event.what)} {event.number}", _amount(event), gone)


def _posting(event: Event, language: str) -> str:
    told = posting_words.story(event.what, event.number, event.day, event.state, event.until, language)
    return _row(event.who, told, event.text)


def _payment(event: Event, language: str) -> str:
    later = ""
    if event.until is not None:
        day = labels.short_day(event.until, language)
        later = translate("story", "counts from {day}").format(day=day)
    return _row(_amount(event), payment_words.method(event.what), event.number, event.text, later)


def _payment_ended(event: Event, _language: str) -> str:
    said = _ENDED.get(event.state, _ENDED["reversed"])
    return _row(translate("story", said).format(amount=_amount(event)), event.number)


def _promise(event: Event, language: str) -> str:
    day = labels.weekday_day(event.until, language) if event.until is not None else ""
    said = translate("story", "{amount} by {day}").format(amount=_amount(event), day=day)
    state = words.word(words.PROMISE_STATES, event.state)
    return _row(f"{event.who}: {said}" if event.who else said, state, event.number.replace("\n", ", "))


def _dispute(event: Event, language: str) -> str:
    reason = words.word(words.DISPUTE_REASONS, event.what)
    back = ""
    if event.until is not None and not event.state:
        day = labels.short_day(event.until, language)
        back = translate("story", "come back to it on {day}").format(day=day)
    return _row(reason, event.number.replace("\n", ", "), event.text, back)


def _dispute_closed(event: Event, _language: str) -> str:
    reason = words.word(words.DISPUTE_REASONS, event.what)
    return _row(reason, words.word(words.OUTCOMES, event.state), event.number.replace("\n", ", "), event.text)


def _pause(event: Event, language: str) -> str:
    day = labels.short_day(event.until, language) if event.until is not None else ""
    return _row(translate("story", "Until {day}").format(day=day), event.number, event.text)


def _document(event: Event, _language: str) -> str:
    return _row(words.word(words.DOCUMENTS, event.what), event.number, event.text, event.who)


def _invoice(event: Event, language: str) -> str:
    due = ""
    if event.until is not None:
        due = translate("story", "due {day}").format(day=labels.short_day(event.until, language))
    paid = translate("story", "paid") if event.state == "paid" else ""
    return _row(event.number, _amount(event), due, paid, event.text)


def _adjustment(event: Event, _language: str) -> str:
    return _row(invoice_words.adjustment(event.what), _amount(event), event.number, event.text)


def _refund(event: Event, _language: str) -> str:
    return _row(_amount(event), event.number, event.text)


def _limitation(event: Event, _language: str) -> str:
    return _row(
        claim_words.word(claim_words.EVENTS, event.what), event.number.replace("\n", ", "), event.text
    )


def _interest(event: Event, _language: str) -> str:
    fixed = translate("story", "with the fixed sum") if event.state == "fixed_sum" else ""
    return _row(translate("story", _DECIDED[event.what]), fixed, event.number, event.text)
