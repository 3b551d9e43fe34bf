"""The words for what the law desk keeps as codes: events, kinds of claim, day counts, what is settled."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.law import Words
from collectdesk.gui.choices import Choices

EVENTS: dict[str, Any] = {
    "demand_delivered": QT_TRANSLATE_NOOP("claim", "Demand delivered"),
    "part_payment": QT_TRANSLATE_NOOP("claim", "Part payment"),
    "acknowledgement": QT_TRANSLATE_NOOP("claim", "Debt acknowledged in writing"),
    "instalments_agreed": QT_TRANSLATE_NOOP("claim", "Instalments agreed"),
    "court_application": QT_TRANSLATE_NOOP("claim", "Filed with the court and served"),
    "court_application_unserved": QT_TRANSLATE_NOOP("claim", "Filed with the court, not served"),
    "negotiation_start": QT_TRANSLATE_NOOP("claim", "Talks about the claim began"),
    "negotiation_end": QT_TRANSLATE_NOOP("claim", "Talks about the claim ended"),
}
KINDS: dict[str, Any] = {
    "goods": QT_TRANSLATE_NOOP("claim", "Goods sold"),
    "services": QT_TRANSLATE_NOOP("claim", "Services"),
    "works": QT_TRANSLATE_NOOP("claim", "Works, such as building or repair"),
    "rent": QT_TRANSLATE_NOOP("claim", "Rent"),
    "hire": QT_TRANSLATE_NOOP("claim", "Things hired out"),
    "freight": QT_TRANSLATE_NOOP("claim", "Freight"),
    "lodging": QT_TRANSLATE_NOOP("claim", "Lodging, food and drink"),
    "professional": QT_TRANSLATE_NOOP("claim", "Fees of a liberal profession"),
    "interest": QT_TRANSLATE_NOOP("claim", "Interest"),
    "loan": QT_TRANSLATE_NOOP("claim", "Loan"),
    "account": QT_TRANSLATE_NOOP("claim", "Open account"),
    "oral": QT_TRANSLATE_NOOP("claim", "Oral contract"),
    "consumer": QT_TRANSLATE_NOOP("claim", "Consumer contract"),
    "deed": QT_TRANSLATE_NOOP("claim", "Deed"),
    "cheque": QT_TRANSLATE_NOOP("claim", "Cheque"),
    "note": QT_TRANSLATE_NOOP("claim", "Promissory note"),
    "judgment": QT_TRANSLATE_NOOP("claim", "Judgment"),
}
DIVISORS: dict[str, Any] = {
    "365": QT_TRANSLATE_NOOP("claim", "365 days a year"),
    "366": QT_TRANSLATE_NOOP("claim", "The real days of each year (365 or 366)"),
    "360": QT_TRANSLATE_NOOP("claim", "360 days a year"),
    "30/360": QT_TRANSLATE_NOOP("claim", "30 days a month, 360 a year"),
}
PARTS: dict[str, Any] = {
    "costs": QT_TRANSLATE_NOOP("claim", "costs"),
    "interest": QT_TRANSLATE_NOOP("claim", "interest"),
    "principal": QT_TRANSLATE_NOOP("claim", "principal"),
}
FROM: dict[str, Any] = {
    "contract": QT_TRANSLATE_NOOP("claim", "agreed in the contract"),
    "customer": QT_TRANSLATE_NOOP("claim", "as set for the customer"),
    "business": QT_TRANSLATE_NOOP("claim", "as in your business"),
}
translate = QCoreApplication.translate
# so many days are told in days; more are told in months or years
COUNTED = 60
_SPANS: tuple[tuple[int, Any], ...] = (
    (731, QT_TRANSLATE_NOOP("claim", "%n year(s)")),
    (COUNTED, QT_TRANSLATE_NOOP("claim", "%n month(s)")),
    (0, QT_TRANSLATE_NOOP("claim", "%n day(s)")),
)


def word(words: dict[str, Any], key: str) -> str:
    """Give the word for a code, the code where there is none."""
    return translate("claim", words[key]) if key in words else key


def choices(words: dict[str, Any], keys: Iterable[str] | None = None) -> Choices:
    """Give what can be chosen, all or the given ones in their order."""
    return [(key, word(words, key)) for key in (words if keys is None else keys)]


def told(said: Words, language: str) -> str:
    """Give a text of the law's data in the interface's language, in English where it is missing."""
    return said.get(language) or said.get("en", "")


def span(first: date, last: date) -> str:
    """Give how long it is from one day to a later one, by the calendar: 3 years, 11 months, 12 days."""
    days = (last - first).days
    months = 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day)
    counts = (months // 12, months, days)
    for (least, text), count in zip(_SPANS, counts, strict=True):
        if days >= least:
            return translate("claim", text, "", count)
    return ""


def time_left(safe_day: date, today: date) -> str:
    """Say how long there is until the last safe day, or that it has passed."""
    left = (safe_day - today).days
    if left < 0:
        return translate("claim", "passed {span} ago").format(span=span(safe_day, today))
    if left == 0:
        return translate("claim", "that is today")
    return translate("claim", "{span} left").format(span=span(today, safe_day))


def tone(safe_day: date, today: date) -> str:
    """Give the tone of a last safe day: bad within a month or when passed, warn within half a year."""
    left = (safe_day - today).days
    return "bad" if left <= 31 else "warn" if left <= 183 else ""
