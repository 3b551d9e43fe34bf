"""The field for when something happened: empty is now, 14:30 is today, yesterday 9:05 is what it says."""

import re
from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain import typed
from collectdesk.domain.problem import Problem
from collectdesk.gui import labels
from collectdesk.gui.form_fields import TextField

Clock = Callable[[], datetime]
_TIME = re.compile(r"(?:^|\s)(\d{1,2})[:：](\d{2})\s*$")


class MomentField(TextField):
    """Reads a moment that lies not after the one `clock` gives when it is read."""

    def __init__(self, name: str, clock: Clock, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._clock, self._language = clock, language
        self.finished.connect(self._on_left)
        self.line.setPlaceholderText(self.tr("now"))

    def set_moment(self, moment: datetime) -> None:
        """Fill in a moment."""
        self.line.setText(moment.strftime("%Y-%m-%d %H:%M"))
        self.show_wrong("")
        self._show_meaning()

    def moment(self) -> datetime:
        """Give the moment with its zone; raise Problem if the text is none, or one to come."""
        text, now = self.line.text().strip(), self._clock()
        if not text:
            return now
        found = _TIME.search(text)
        day_text = text[: found.start()].strip() if found else text
        day = typed.typed_day(day_text, now.date()) if day_text else now.date()
        clock = time(12)
        if found is not None:
            try:
                clock = time(int(found[1]), int(found[2]))
            except ValueError:
                raise Problem("moment-unreadable", text=text) from None
        elif day == now.date():
            return now
        moment = datetime.combine(day, clock, now.tzinfo)
        if moment > now:
            raise Problem("log-in-future")
        return moment

    def read(self) -> datetime | None:
        """Give the moment, or None after saying below what is wrong."""
        try:
            return self.moment()
        except Problem as problem:
            self.show_wrong(wording.tell(problem, self._language))
            return None

    def _on_edited(self) -> None:
        super()._on_edited()
        self._show_meaning()

    def _on_left(self) -> None:
        if self.text():
            self.read()

    def _show_meaning(self) -> None:
        try:
            moment = self.moment()
        except Problem:
            self.set_hint("")
            return
        day = labels.weekday_day(moment.date(), self._language)
        self.set_hint(f"{day} {moment:%H:%M}" if self.text() else "")
