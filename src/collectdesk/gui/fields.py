"""Fields that read what people type: an amount, a day; what cannot be read is told calmly below."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain import typed
from collectdesk.domain.money import figures, sign
from collectdesk.domain.problem import Problem
from collectdesk.gui import labels, theme
from collectdesk.gui.form_field import FormField
from collectdesk.gui.line import Line

T = TypeVar("T")


class TypedField(FormField):
    """A line to type in; what the text means stands below while it is typed."""

    def __init__(
        self, name: str, language: str, parent: QWidget | None = None, *, keeps_line: bool = True
    ) -> None:
        self.line = Line()
        super().__init__(name, self.line, parent=parent, keeps_line=keeps_line)
        self._language = language
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self._on_left)

    def _on_edited(self) -> None:
        self._show_meaning()
        super()._on_edited()

    def _on_left(self) -> None:
        if self.line.text().strip():
            self._check()

    def _show_meaning(self) -> None:
        """Show what the text so far means; nothing while it means nothing."""

    def _check(self) -> None:
        """Say what is wrong, if something is."""

    def _tell(self, problem: Problem) -> None:
        self.show_wrong(wording.tell(problem, self._language))


class AmountField(TypedField):
    """Reads an amount of `currency` as people write it: 1200, 1,200.00, NT$ 300,000."""

    def __init__(self, name: str, currency: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        self.currency = currency
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFont(theme.font(figures=True))
        self.line.setPlaceholderText(sign(currency))

    def set_currency(self, currency: str) -> None:
        """Read the text as an amount of `currency` from now on."""
        self.currency = currency
        self.line.setPlaceholderText(sign(currency))
        self._show_meaning()

    def set_minor(self, minor: int) -> None:
        """Fill in an amount in minor units."""
        self.line.setText(figures(minor, self.currency))
        self.show_wrong("")
        self._show_meaning()

    def minor(self) -> int:
        """Give the amount in minor units; raise Problem if the text is none."""
        return typed.amount(self.line.text(), self.currency)

    def read(self) -> int | None:
        """Give the amount in minor units, or None after saying below what is wrong."""
        return _read(self.minor, self._tell)

    def _check(self) -> None:
        self.read()

    def _show_meaning(self) -> None:
        minor = _read(self.minor, None)
        self.set_hint("" if minor is None else f"{sign(self.currency)} {figures(minor, self.currency)}")


class DateField(TypedField):
    """Reads a day as people write it: 11/28, +7, tomorrow, 明天, 115/03/31, 2026-11-28."""

    def __init__(self, name: str, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        self._today = today

    def set_day(self, day: date) -> None:
        """Fill in a day."""
        self.line.setText(day.isoformat())
        self.show_wrong("")
        self._show_meaning()

    def day(self) -> date:
        """Give the day; raise Problem if the text is none."""
        return typed.typed_day(self.line.text(), self._today)

    def read(self) -> date | None:
        """Give the day, or None after saying below what is wrong."""
        return _read(self.day, self._tell)

    def _check(self) -> None:
        self.read()

    def _show_meaning(self) -> None:
        day = _read(self.day, None)
        self.set_hint("" if day is None else labels.weekday_day(day, self._language))


def _read(read: Callable[[], T], tell: Callable[[Problem], None] | None) -> T | None:
    try:
        return read()
    except Problem as problem:
        if tell is not None:
            tell(problem)
        return None
