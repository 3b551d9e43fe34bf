"""The columns of the log."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectdesk.gui import labels
from collectdesk.gui.column import Chip, Column
from collectdesk.gui.log import words
from collectdesk.store.queries.log import LogRow

translate = QCoreApplication.translate
_RESULT_TONES = {"will_pay": "ok", "disputes": "warn", "refuses": "bad", "wrong_number": "warn"}


def of_log(language: str) -> list[Column]:
    """Give the columns of the log over everybody."""
    return [
        Column("happened", translate("log", "When"), partial(_when, language), 152, secondary=True,
               value=_day, descending_first=True),
        Column("customer", translate("log", "Customer"), _customer, 160, strong=True),
        Column("channel", translate("log", "How"), _how, 96),
        Column("result", translate("log", "Result"), _result, 150, chip=_result_chip),
        Column("text", translate("log", "What was said"), _text, 330, sortable=False),
        Column("reason", translate("log", "Reason"), _reason, 150, secondary=True),
        Column("next", translate("log", "Next step"), partial(_next, language), 160, secondary=True),
        Column("by", translate("log", "Who of us"), _by, 100, secondary=True, sortable=False, visible=False),
        Column("recorded", translate("log", "Noted on"), partial(_noted, language), 120, secondary=True,
               value=_noted_day, visible=False, descending_first=True),
    ]  # fmt: skip


def moment(when: datetime, language: str) -> str:
    """Give a moment as in a list: 20 Nov 2026 14:30; the clock is the one it was noted by."""
    return f"{labels.short_day(when.date(), language)} {when:%H:%M}"


def how(row: LogRow) -> str:
    """Give channel and direction: Phone →, Mail ←; the arrow points to whom it went."""
    sign = {"out": " →", "in": " ←"}.get(row.direction, "")
    return words.word(words.CHANNELS, row.channel) + sign


def result_chip(key: str) -> Chip | None:
    """Give the chip for a result; None for none."""
    return Chip(words.word(words.RESULTS, key), _RESULT_TONES.get(key, "neutral")) if key else None


def _when(language: str, row: LogRow) -> str:
    return moment(row.happened_at, language)


def _day(row: LogRow) -> date:
    return row.happened_at.date()


def _customer(row: LogRow) -> str:
    return row.customer


def _how(row: LogRow) -> str:
    return how(row)


def _result(row: LogRow) -> str:
    return words.word(words.RESULTS, row.result)


def _result_chip(row: LogRow) -> Chip | None:
    if row.corrected_by is not None:
        return Chip(translate("log", "Corrected"), "neutral")
    return result_chip(row.result)


def _reason(row: LogRow) -> str:
    return words.word(words.REASONS, row.reason)


def _text(row: LogRow) -> str:
    said = row.text.replace("\n", " ")
    return f"{row.contact}: {said}" if row.contact and said else said or row.contact


def _next(language: str, row: LogRow) -> str:
    if row.next_on is None:
        return row.next_action
    day = labels.short_day(row.next_on, language)
    return f"{day} · {row.next_action}" if row.next_action else day


def _by(row: LogRow) -> str:
    return row.by_whom


def _noted(language: str, row: LogRow) -> str:
    return moment(row.recorded_at, language)


def _noted_day(row: LogRow) -> date:
    return row.recorded_at.date()
