"""The words for how letters are posted and what became of them, for lists, the panel and the story."""

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.posting import KINDS
from collectdesk.gui import labels
from collectdesk.gui.column import Chip
from collectdesk.store.queries.postings import PostingRow

translate = QCoreApplication.translate

_KINDS: dict[str, Any] = {
    "ordinary": QT_TRANSLATE_NOOP("posting", "Ordinary post"),
    "registered": QT_TRANSLATE_NOOP("posting", "Registered post"),
    "registered_receipt": QT_TRANSLATE_NOOP("posting", "Registered with return receipt"),
    "ems": QT_TRANSLATE_NOOP("posting", "EMS"),
    "double_registered": QT_TRANSLATE_NOOP("posting", "Registered, with receipt (雙掛號)"),
    "signed_for": QT_TRANSLATE_NOOP("posting", "Signed For"),
    "certified": QT_TRANSLATE_NOOP("posting", "Certified mail"),
    "courier": QT_TRANSLATE_NOOP("posting", "Courier"),
    "by_hand": QT_TRANSLATE_NOOP("posting", "By hand"),
}
_STATES: dict[str, Any] = {
    "posted": QT_TRANSLATE_NOOP("posting", "Posted"),
    "delivered": QT_TRANSLATE_NOOP("posting", "Delivered"),
    "returned": QT_TRANSLATE_NOOP("posting", "Came back"),
    "refused": QT_TRANSLATE_NOOP("posting", "Refused"),
}
_TONES = {"posted": "accent", "delivered": "ok", "returned": "bad", "refused": "bad"}
_ENDS: dict[str, Any] = {
    "delivered": QT_TRANSLATE_NOOP("posting", "delivered {day}"),
    "returned": QT_TRANSLATE_NOOP("posting", "came back {day}"),
    "refused": QT_TRANSLATE_NOOP("posting", "refused {day}"),
}


def kinds() -> list[tuple[str, str]]:
    """Give the kinds of posting to choose from."""
    return [(key, kind(key)) for key in KINDS]


def kind(code: str) -> str:
    """Give the name of a kind of posting."""
    return translate("posting", _KINDS[code]) if code in _KINDS else code


def state(code: str) -> str:
    """Give how a letter stands with the post; empty for one that was not posted."""
    return translate("posting", _STATES[code]) if code in _STATES else ""


def chip(code: str) -> Chip:
    """Give how a letter stands with the post as a chip."""
    return Chip(state(code), _TONES.get(code, "neutral"))


def story(how: str, number: str, posted_on: date, ended: str, ended_on: date | None, language: str) -> str:
    """Tell a posting in one line: Posted 21 Nov 2026, Registered post, RR1; delivered 24 Nov 2026."""
    day = labels.short_day(posted_on, language)
    posted = translate("posting", "Posted {day}").format(day=day)
    said = labels.in_a_row(filter(None, (posted, kind(how), number)))
    if ended not in _ENDS or ended_on is None:
        return said
    day = labels.short_day(ended_on, language)
    end = translate("posting", _ENDS[ended]).format(day=day)
    return translate("posting", "{posted}; {end}").format(posted=said, end=end)


def of_row(row: PostingRow, language: str) -> str:
    """Tell a posting in one line."""
    ended_on = row.delivered_on or row.ended_on
    return story(row.kind, row.number, row.posted_on, row.state, ended_on, language)


_WHY: dict[str, Any] = {
    "returned": QT_TRANSLATE_NOOP("posting", "Not met, not collected or moved"),
    "refused": QT_TRANSLATE_NOOP("posting", "They refused to take it"),
}


def end(code: str) -> str:
    """Give why a letter came back."""
    return translate("posting", _WHY[code])
