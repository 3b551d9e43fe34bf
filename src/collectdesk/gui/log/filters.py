"""The filters above the log: channel, result, reason, period, and who is silent longest."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from collectdesk.gui import theme
from collectdesk.gui.choice import Choice
from collectdesk.gui.choices import Choices
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.flow import Flow
from collectdesk.gui.log import words
from collectdesk.store.queries.log import Wanted


class LogFilters(QWidget):
    """Tells `changed`; `wanted` gives what is to be shown."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        row = Flow(self, theme.look().px(8))
        self.channel = self._choice(self.tr("Every channel"), words.choices(words.CHANNELS))
        self.result = self._choice(self.tr("Every result"), words.results(desk.reader))
        self.reason = self._choice(self.tr("Every reason"), words.reasons(desk.reader)[1:])
        self.period = self._choice(self.tr("Any time"), self._periods())
        self.silence = FilterChips()
        self.silence.set_chips([("silence", self.tr("Longest silence first"))])
        self.silence.changed.connect(self._on_changed)
        for part in (self.channel, self.result, self.reason, self.period, self.silence):
            row.addWidget(part)

    def wanted(self, text: str, customer_id: int | None = None) -> Wanted:
        """Give what is to be shown, with `text` in it."""
        first, last = self._days(str(self.period.currentData()))
        return Wanted(
            text=text,
            customer_id=customer_id,
            channels=_one(self.channel),
            results=_one(self.result),
            reasons=_one(self.reason),
            first=first,
            last=last,
        )

    def by_silence(self) -> bool:
        """Tell whether who is silent longest comes first."""
        return bool(self.silence.pressed())

    def told(self) -> list[str]:
        """Give the filters in words, for paper."""
        parts = (self.channel, self.result, self.reason, self.period)
        return [part.currentText() for part in parts if part.currentData()]

    def _periods(self) -> Choices:
        return [
            ("today", self.tr("Today")),
            ("7", self.tr("Last 7 days")),
            ("30", self.tr("Last 30 days")),
            ("90", self.tr("Last 90 days")),
            ("year", self.tr("This year")),
        ]

    def _days(self, period: str) -> tuple[date | None, date | None]:
        today = self._desk.today()
        if period == "today":
            return today, today
        if period == "year":
            return date(today.year, 1, 1), None
        return (today - timedelta(days=int(period) - 1), None) if period else (None, None)

    def _choice(self, every: str, choices: Choices) -> Choice:
        choice = Choice()
        choice.setAccessibleName(every)
        choice.addItem(every, "")
        for key, text in choices:
            choice.addItem(text, key)
        choice.activated.connect(self._on_changed)
        return choice

    def _on_changed(self) -> None:
        self.changed.emit()


def _one(choice: Choice) -> frozenset[str]:
    key = str(choice.currentData() or "")
    return frozenset({key}) if key else frozenset()
