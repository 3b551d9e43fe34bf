"""The words for what the book keeps as codes, and the form of dates, in the interface's language."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain import ageing

translate = QCoreApplication.translate

_CURRENCIES: dict[str, Any] = {
    "TWD": QT_TRANSLATE_NOOP("currency", "New Taiwan dollar"),
    "HKD": QT_TRANSLATE_NOOP("currency", "Hong Kong dollar"),
    "CNY": QT_TRANSLATE_NOOP("currency", "Renminbi"),
    "GBP": QT_TRANSLATE_NOOP("currency", "Pound sterling"),
    "EUR": QT_TRANSLATE_NOOP("currency", "Euro"),
    "USD": QT_TRANSLATE_NOOP("currency", "US dollar"),
    "JPY": QT_TRANSLATE_NOOP("currency", "Japanese yen"),
    "SGD": QT_TRANSLATE_NOOP("currency", "Singapore dollar"),
    "MOP": QT_TRANSLATE_NOOP("currency", "Macau pataca"),
    "AUD": QT_TRANSLATE_NOOP("currency", "Australian dollar"),
    "CAD": QT_TRANSLATE_NOOP("currency", "Canadian dollar"),
}
_GRADES: dict[str, Any] = {
    "before_due": QT_TRANSLATE_NOOP("grade", "Before due"),
    "reminder": QT_TRANSLATE_NOOP("grade", "Reminder"),
    "firm_reminder": QT_TRANSLATE_NOOP("grade", "Firm reminder"),
    "statement": QT_TRANSLATE_NOOP("grade", "Statement"),
    "demand": QT_TRANSLATE_NOOP("grade", "Formal demand"),
    "last_notice": QT_TRANSLATE_NOOP("grade", "Last notice"),
    "attest": QT_TRANSLATE_NOOP("grade", "Legal attest letter"),
    "complaint_answer": QT_TRANSLATE_NOOP("grade", "Answer to a complaint"),
    "thanks": QT_TRANSLATE_NOOP("grade", "Thanks"),
    "receipt": QT_TRANSLATE_NOOP("grade", "Receipt"),
    "cover": QT_TRANSLATE_NOOP("grade", "Cover letter"),
}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def currency(code: str) -> str:
    """Give the name of a currency, its code where we have no name."""
    return translate("currency", _CURRENCIES[code]) if code in _CURRENCIES else code


def grade(code: str) -> str:
    """Give the name of a grade of letter."""
    return translate("grade", _GRADES[code]) if code in _GRADES else code


def bucket(name: str) -> str:
    """Give the name of an ageing bucket: Not yet due, 1–30 days, 91+ days."""
    if name == ageing.NOT_DUE:
        return translate("bucket", "Not yet due")
    if name.endswith("+"):
        return translate("bucket", "{first}+ days").format(first=name[:-1])
    return translate("bucket", "{range} days").format(range=name.replace("-", "–"))


def days(count: int) -> str:
    """Give a number of days."""
    return translate("labels", "%n day(s)", "", count)


def in_a_row(parts: Iterable[str]) -> str:
    """Give several words with the comma of the language between them."""
    return translate("labels", ", ").join(parts)


def long_day(day: date, language: str) -> str:
    """Give a day as in a sentence: 21 November 2026 is 21 Nov 2026, 2026年11月21日."""
    if language.startswith("zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday_day(day: date, language: str) -> str:
    """Give a day with its weekday: Sat 28 Nov 2026, 2026年11月28日（六）."""
    if language.startswith("zh"):
        return f"{long_day(day, language)}（{'一二三四五六日'[day.weekday()]}）"
    return f"{_WEEKDAYS[day.weekday()]} {long_day(day, language)}"


def short_day(day: date, language: str) -> str:
    """Give a day as in a list: 21 Nov 2026, 2026/11/21."""
    if language.startswith("zh"):
        return f"{day.year}/{day.month:02}/{day.day:02}"
    return long_day(day, language)


_WORK: dict[str, Any] = {
    "reading": QT_TRANSLATE_NOOP("work", "Reading the file"),
    "checking": QT_TRANSLATE_NOOP("work", "Checking the rows"),
    "writing": QT_TRANSLATE_NOOP("work", "Writing into the book"),
    "letters": QT_TRANSLATE_NOOP("work", "Setting the letters"),
    "sheet": QT_TRANSLATE_NOOP("work", "Setting the interest sheet"),
    "proposing": QT_TRANSLATE_NOOP("work", "Looking for what is overdue"),
    "printing": QT_TRANSLATE_NOOP("work", "Printing"),
    "saving": QT_TRANSLATE_NOOP("work", "Saving the files"),
    "export": QT_TRANSLATE_NOOP("work", "Writing the list"),
    "copy": QT_TRANSLATE_NOOP("work", "Copying the book"),
    "sample": QT_TRANSLATE_NOOP("work", "Making the sample book"),
    "check": QT_TRANSLATE_NOOP("work", "Checking the book"),
}


def work(code: str) -> str:
    """Give what long work is doing, from its code."""
    return translate("work", _WORK[code]) if code in _WORK else translate("work", "Working")


_STOPPED: dict[str, Any] = {
    "never_remind": QT_TRANSLATE_NOOP("stopped", "Never remind"),
    "lawyer": QT_TRANSLATE_NOOP("stopped", "With a lawyer"),
    "insolvent": QT_TRANSLATE_NOOP("stopped", "Insolvent"),
    "recent": QT_TRANSLATE_NOOP("stopped", "Just had a letter"),
    "paused": QT_TRANSLATE_NOOP("stopped", "Paused"),
}


def stopped(code: str) -> str:
    """Give why no letter may go to a customer."""
    return translate("stopped", _STOPPED[code]) if code in _STOPPED else code
