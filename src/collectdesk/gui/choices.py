"""What can be chosen in forms: languages, places, currencies, kinds and states, worded for the interface."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.money import CURRENCIES, sign
from collectdesk.gui import labels, language

Choices = list[tuple[str, str]]

_LETTERS: dict[str, Any] = {
    "zh-Hant-TW": QT_TRANSLATE_NOOP("choices", "Chinese (Taiwan)"),
    "zh-Hant-HK": QT_TRANSLATE_NOOP("choices", "Chinese (Hong Kong)"),
    "zh-Hans": QT_TRANSLATE_NOOP("choices", "Chinese (mainland)"),
    "en": QT_TRANSLATE_NOOP("choices", "English"),
}
# what older books may hold: places whose law is kept by its parts, or not at all
_OLDER_PLACES: dict[str, Any] = {
    "GB": QT_TRANSLATE_NOOP("choices", "United Kingdom"),
    "US": QT_TRANSLATE_NOOP("choices", "United States"),
    "AU": QT_TRANSLATE_NOOP("choices", "Australia"),
    "CA": QT_TRANSLATE_NOOP("choices", "Canada"),
}
_KINDS: dict[str, Any] = {
    "company": QT_TRANSLATE_NOOP("choices", "Company"),
    "person": QT_TRANSLATE_NOOP("choices", "Private person"),
}
_STATES: dict[str, Any] = {
    "active": QT_TRANSLATE_NOOP("choices", "Nothing special"),
    "lawyer": QT_TRANSLATE_NOOP("choices", "With a lawyer: no letters"),
    "insolvent": QT_TRANSLATE_NOOP("choices", "Insolvent: no letters"),
}
_TERMS: dict[str, Any] = {
    "after_issue": QT_TRANSLATE_NOOP("choices", "after the invoice date"),
    "after_delivery": QT_TRANSLATE_NOOP("choices", "after delivery"),
    "after_acceptance": QT_TRANSLATE_NOOP("choices", "after acceptance"),
    "month_end": QT_TRANSLATE_NOOP("choices", "after the end of the month"),
}
_TERMS_LINES: dict[str, Any] = {
    "after_issue": QT_TRANSLATE_NOOP("choices", "%n day(s) after the invoice date"),
    "after_delivery": QT_TRANSLATE_NOOP("choices", "%n day(s) after delivery"),
    "after_acceptance": QT_TRANSLATE_NOOP("choices", "%n day(s) after acceptance"),
    "month_end": QT_TRANSLATE_NOOP("choices", "%n day(s) after the end of the month"),
}
_CHANNELS: dict[str, Any] = {
    "direct": QT_TRANSLATE_NOOP("choices", "Directly with the customer"),
    "platform": QT_TRANSLATE_NOOP("choices", "Through a platform"),
}
# each in its own language, so that it is found by somebody who cannot read the present one
INTERFACE = (("en", "English"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"))
PAGE_SIZES = (("A4", "A4"), ("Letter", "US Letter"))


def _worded(words: dict[str, Any]) -> Choices:
    return [(key, QCoreApplication.translate("choices", text)) for key, text in words.items()]


def _word(words: dict[str, Any], key: str) -> str:
    return QCoreApplication.translate("choices", words[key]) if key in words else key


def letter_languages() -> Choices:
    """Give the languages letters are written in."""
    return _worded(_LETTERS)


def letter_language(code: str) -> str:
    """Give the name of a language of letters."""
    return _word(_LETTERS, code)


def places() -> Choices:
    """Give the places whose law may govern."""
    from collectdesk import jurisdictions  # reads the law of every place, which only a form needs

    return [(found.code, _called(found.names)) for found in jurisdictions.everything()]


def place(code: str) -> str:
    """Give the name of a place whose law may govern; the code where we have no name."""
    from collectdesk import jurisdictions  # as above
    from collectdesk.domain.law import CODES

    return _called(jurisdictions.find(code).names) if code in CODES else _word(_OLDER_PLACES, code)


def _called(names: Mapping[str, str]) -> str:
    return names[language.current()]


def kinds() -> Choices:
    """Give what a customer may be; this switches legal rules."""
    return _worded(_KINDS)


def kind(code: str) -> str:
    """Give what a customer is."""
    return _word(_KINDS, code)


def states() -> Choices:
    """Give the states of a customer; two of them stop letters."""
    return _worded(_STATES)


def terms() -> Choices:
    """Give from when the days of payment are counted."""
    return _worded(_TERMS)


def terms_line(days: int, code: str) -> str:
    """Give terms of payment in words: 30 days after the invoice date."""
    return QCoreApplication.translate(
        "choices", _TERMS_LINES.get(code, _TERMS_LINES["after_issue"]), "", days
    )


def channels() -> Choices:
    """Give how a contract came about."""
    return _worded(_CHANNELS)


def currencies() -> Choices:
    """Give the currencies by code, sign and name."""
    return [(code, _currency(code)) for code in CURRENCIES]


def _currency(code: str) -> str:
    name, mark = labels.currency(code), sign(code)
    named = code if name == code else f"{code}  {name}"
    return named if mark == code else f"{named} ({mark})"
