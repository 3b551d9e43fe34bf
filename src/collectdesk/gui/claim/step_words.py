"""The words of the next steps: papers, what stands in the way of a route, and what is not sure."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from collectdesk.domain.court_fee import fee
from collectdesk.domain.law import UNSURE, Route
from collectdesk.domain.money import Money
from collectdesk.domain.route_fit import CURRENCY, DEBTOR, LIMIT, LIMIT_WITH_INTEREST
from collectdesk.gui import labels
from collectdesk.gui.column import Chip
from collectdesk.gui.log import words as log_words
from collectdesk.store.queries.next_steps import Way

_OBSTACLES: dict[str, tuple[Any, str]] = {
    "": (QT_TRANSLATE_NOOP("steps", "Possible"), "ok"),
    DEBTOR: (QT_TRANSLATE_NOOP("steps", "Not against this kind of customer"), "neutral"),
    LIMIT: (QT_TRANSLATE_NOOP("steps", "Above its limit"), "neutral"),
    LIMIT_WITH_INTEREST: (QT_TRANSLATE_NOOP("steps", "With the interest above its limit"), "warn"),
    CURRENCY: (QT_TRANSLATE_NOOP("steps", "Its limit is in another currency"), "warn"),
}
translate = QCoreApplication.translate


def obstacle(way: Way) -> Chip:
    """Give whether a way is open, and what stands in it."""
    text, tone = _OBSTACLES[way.obstacle]
    return Chip(translate("steps", text), tone)


def confirm() -> Chip:
    """Give the mark of what was not read at its source."""
    return Chip(translate("steps", "please confirm"), "warn")


def paper(kind: str) -> str:
    """Give what a paper is called."""
    if kind == "interest_sheet":
        return translate("steps", "Interest sheet")
    return (
        labels.grade(kind) if kind in ("demand", "statement") else log_words.word(log_words.DOCUMENTS, kind)
    )


def limit(route: Route, language: str) -> str:
    """Give how large a claim may be in the words of the data, else as an amount; empty without a limit."""
    said = route.limit_words.get(language, "")
    if said or route.limit_minor is None:
        return said
    return str(Money(route.limit_minor, route.limit_currency))


def court_fee(way: Way, whole: Money) -> str:
    """Give what the court asks, or to ask it; `whole` is what the fee is reckoned on."""
    table = way.route.fee
    if way.fee_minor is None:
        if table is not None and fee(table, 0) == fee(table, 10**15) is not None:
            # the same for every claim, so that it can be told in its own currency
            return _sure(str(Money(fee(table, 0) or 0, table.currency)), table.confidence)
        return translate("steps", "Ask there")
    assert table is not None
    said = translate("steps", "about {fee} for {amount}")
    return _sure(said.format(fee=Money(way.fee_minor, whole.currency), amount=whole), table.confidence)


def _sure(said: str, confidence: str) -> str:
    if confidence in UNSURE:
        return translate("steps", "{what} (please confirm)").format(what=said)
    return said
