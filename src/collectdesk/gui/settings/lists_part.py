"""What lists and letters go by: limits of the ageing, days, and how much a payment may be short."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain import ageing
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_text import tidy
from collectdesk.gui import labels, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField
from collectdesk.gui.form_fields import NumberField, TextField
from collectdesk.gui.form_section import FormSection
from collectdesk.operations.business import change_setting
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import setting

_MOST_DAYS = 365


class ListsPart(QWidget):
    """Each setting is saved for itself when its field is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.limits = TextField(
            self.tr("Last day of each ageing bucket"), self.tr("Whole days with commas, such as 30, 60, 90")
        )
        self.days = {
            "payment_days": NumberField(
                self.tr("Days to pay"), 0, 3650, self.tr("From the invoice date, if nothing else is agreed")
            ),
            "reminder_pay_by_days": NumberField(
                self.tr("Days to pay after a reminder"),
                1,
                _MOST_DAYS,
                self.tr("The pay-by date in the letter"),
            ),
            "letter_gap_days": NumberField(
                self.tr("Days between two letters"),
                0,
                _MOST_DAYS,
                self.tr("To one customer; sooner only if asked"),
            ),
        }
        self.tolerances: dict[str, AmountField] = {}
        self._tolerance = FormSection(
            self.tr("Short payments"),
            self.tr(
                "When a payment is short by no more than this, such as by a bank fee, the invoice can be"
                " closed with one tick."
            ),
        )
        self._lay_out()
        self.limits.finished.connect(self._save_limits)
        for field in self.days.values():
            field.finished.connect(self._save_days)

    def reload(self) -> None:
        """Fill in what the book has; a field that is being typed into stays."""
        reader = self.desk.reader
        if not self.limits.hasFocus():
            self.limits.set_text(", ".join(map(str, setting(reader, "bucket_limits"))))
        for key, field in self.days.items():
            if not field.hasFocus():
                field.set_number(setting(reader, key))
        kept = setting(reader, "tolerance_minor")
        for currency in dict.fromkeys([*customers.currencies(reader), *kept]):
            if currency not in self.tolerances:
                self._add_tolerance(currency)
            if not self.tolerances[currency].line.hasFocus():
                self.tolerances[currency].set_minor(kept.get(currency, 0))

    def _lay_out(self) -> None:
        lists = FormSection(self.tr("Lists"))
        lists.add(self.limits, wide=True)
        days = FormSection(self.tr("Days"))
        for field in self.days.values():
            days.add(field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        for section in (days, lists, self._tolerance):
            box.addWidget(section)
        box.addStretch(1)

    def _add_tolerance(self, currency: str) -> None:
        field = AmountField(labels.currency(currency), currency, self.desk.language)
        field.line.left.connect(self._save_tolerances)
        field.line.returnPressed.connect(self._save_tolerances)
        self.tolerances[currency] = field
        self._tolerance.add(field)

    def _save(self, key: str, value: Any) -> None:
        if value != setting(self.desk.reader, key):
            self.desk.order(change_setting, self.desk.now(), key, value)

    def _save_limits(self) -> None:
        limits = _whole_numbers(self.limits.text())
        if not limits:
            self.limits.show_wrong(wording.say("numbers-wrong", self.desk.language))
        elif not ageing.check_limits(limits):
            self.limits.show_wrong(wording.say("bucket-limits-wrong", self.desk.language))
        else:
            self._save("bucket_limits", limits)

    def _save_days(self) -> None:
        for key, field in self.days.items():
            if field is self.sender():
                readable, days = field.read(needed=True)
                if readable:
                    self._save(key, days)

    def _save_tolerances(self) -> None:
        kept = dict(setting(self.desk.reader, "tolerance_minor"))
        for currency, field in self.tolerances.items():
            try:
                minor = field.minor() if field.line.text().strip() else 0
            except Problem:
                # the field says below what is wrong
                continue
            if minor >= 0 and (minor or currency in kept):
                kept[currency] = minor
        self._save("tolerance_minor", kept)


def _whole_numbers(text: str) -> list[int]:
    """Give the numbers in a text such as 30, 60 90; nothing if there is anything else in it."""
    parts = tidy(text).replace("、", " ").replace(",", " ").split()
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return []
    return [int(part) for part in parts]
