"""The day as of which a page is shown: a button that says it, and a field to type another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collectdesk.gui import buttons, labels

if TYPE_CHECKING:
    from collectdesk.gui.as_of_popup import AsOfPopup


class AsOf(QWidget):
    """Tells `changed(date)`; `day` gives the day shown; `asked` names the field for another."""

    changed = Signal(object)

    def __init__(self, today: date, language: str, asked: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._language, self._asked = today, language, asked
        self.day = today
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._button = buttons.quiet(self.tr("As of {day}"), self._open, "calendar")
        row.addWidget(self._button)
        self._popup: AsOfPopup | None = None
        self._say()

    def set_day(self, day: date) -> None:
        """Show `day` and tell it if it is another."""
        if day != self.day:
            self.day = day
            self._say()
            self.changed.emit(day)

    def _say(self) -> None:
        day = labels.long_day(self.day, self._language)
        self._button.setText(self.tr("As of {day}").format(day=day))

    def _open(self) -> None:
        if self._popup is None:
            from collectdesk.gui.as_of_popup import AsOfPopup  # a start does not read typed days

            self._popup = AsOfPopup(self._today, self._language, self._asked, self)
            self._popup.chosen.connect(self.set_day)
        self._popup.ask(self.day, self._button.mapToGlobal(QPoint(0, self._button.height() + 4)))
