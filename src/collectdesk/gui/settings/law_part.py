"""What interest and limitation go by: the kind of claim, how days are counted, warnings, published rates."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.domain.warning_days import at_most_days, warning_days
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.claim import words
from collectdesk.gui.desk import Desk
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.rates import add_rate
from collectdesk.gui.rates.series_lines import SeriesLines
from collectdesk.operations.business import change_setting
from collectdesk.operations.rates import void_rate
from collectdesk.store.queries.business import setting

_OFFERED = ("24m", "12m", "9m", "6m", "3m", "2m", "1m", "14d", "7d", "3d", "1d")


class LawPart(QWidget):
    """Each setting is saved for itself when it is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.fields = {
            "claim_kind": ChoiceField(
                self.tr("What you are mostly owed for"),
                [("", self.tr("As the law of the place presumes")), *words.choices(words.KINDS)],
                self.tr("It decides how long a claim can be taken to court. A single claim may differ."),
            ),
            "interest_divisor": ChoiceField(
                self.tr("Days of a year in interest"),
                words.choices(words.DIVISORS),
                self.tr("Printed on every interest sheet"),
            ),
        }
        self.warnings = FilterChips()
        self.warnings.setAccessibleName(self.tr("When Today warns"))
        self.series = SeriesLines(desk)
        self._lay_out()
        for field in self.fields.values():
            field.finished.connect(self._save_choice)
        self.warnings.changed.connect(self._save_warnings)
        self.series.add_asked.connect(self.add_rate)
        self.series.taken_back.connect(self._on_taken_back)

    def reload(self) -> None:
        """Fill in what the book has."""
        for key, field in self.fields.items():
            field.set_key(setting(self.desk.reader, key))
        kept = list(setting(self.desk.reader, "limitation_warnings"))
        self.warnings.set_chips([(word, _warning(word)) for word in _in_order({*_OFFERED, *kept})])
        self.warnings.press(kept)
        self.series.reload()

    def add_rate(self, series: str = "", valid_from: date | None = None) -> None:
        """Ask for a rate that is not known here."""
        add_rate.add(self.desk, self, series, valid_from)

    def _lay_out(self) -> None:
        claims = FormSection(self.tr("Claims"))
        for field in self.fields.values():
            claims.add(field)
        warned = FormSection(
            self.tr("Before a claim can no longer be taken to court"),
            self.tr("Today warns so long before the last safe day."),
        )
        warned.add(self.warnings, wide=True)
        known = FormSection(
            self.tr("Published rates"),
            self.tr(
                "Interest is reckoned by these. Where a rate is not known, the last known one is used and the"
                " sheet says so, until you enter it."
            ),
        )
        known.add(_left(buttons.quiet(self.tr("Add a rate"), self._on_add, "plus")), wide=True)
        known.add(self.series, wide=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        for part in (claims, warned, known):
            box.addWidget(part)
        box.addWidget(captions.small(self.tr("This is information, not legal advice."), wrap=True))
        box.addStretch(1)

    def _save(self, key: str, value: Any) -> None:
        if value != setting(self.desk.reader, key):
            self.desk.order(change_setting, self.desk.now(), key, value)

    def _save_choice(self) -> None:
        for key, field in self.fields.items():
            if field is self.sender():
                self._save(key, field.key())

    def _save_warnings(self, pressed: frozenset[str]) -> None:
        self._save("limitation_warnings", _in_order(pressed))

    def _on_add(self) -> None:
        self.add_rate()

    def _on_taken_back(self, key: int) -> None:
        self.desk.order(void_rate, self.desk.now(), key)


def _in_order(written: frozenset[str] | set[str]) -> list[str]:
    """Give warnings with the longest first, one of two that are the same number of days."""
    by_days = {at_most_days(warning_days([word])[0]): word for word in sorted(written)}
    return [by_days[days] for days in sorted(by_days, reverse=True)]


def _warning(word: str) -> str:
    number, unit = warning_days([word])[0]
    text = words.translate("claim", "%n month(s)", "", number)
    return text if unit == "m" else words.translate("claim", "%n day(s)", "", number)


def _left(button: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return line
