"""What promises, Today and the log go by: grace, threshold, silence, and the owner's own words."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.domain.log import DISPUTE_REASONS, REASONS, RESULTS
from collectdesk.gui import theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import LinesField, NumberField
from collectdesk.gui.form_section import FormSection
from collectdesk.operations.business import change_setting
from collectdesk.store.queries.business import setting

# our own words are offered already
_OURS = {"log_results": RESULTS, "log_reasons": REASONS, "dispute_reasons": DISPUTE_REASONS}


class TalkPart(QWidget):
    """Each setting is saved for itself when its field is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.numbers = {
            "promise_grace_days": NumberField(
                self.tr("Days of grace after a promise"), 0, 60, self.tr("Money on its way still keeps it")
            ),
            "promise_threshold_percent": NumberField(
                self.tr("Percent that keep a promise"), 1, 100, self.tr("100: only the whole amount")
            ),
            "silence_days": NumberField(
                self.tr("Days without a word"), 1, 365, self.tr("Then Today proposes to get in touch")
            ),
        }
        self.words = {
            "log_results": LinesField(self.tr("Further results of a contact"), 4, self.tr("One a line")),
            "log_reasons": LinesField(self.tr("Further reasons for not paying"), 4, self.tr("One a line")),
            "dispute_reasons": LinesField(self.tr("Further reasons for a dispute"), 4, self.tr("One a line")),
        }
        self._lay_out()
        for number in self.numbers.values():
            number.finished.connect(self._save_numbers)
        for lines in self.words.values():
            lines.finished.connect(self._save_words)

    def reload(self) -> None:
        """Fill in what the book has; a field that is being typed into stays."""
        for key, field in self.numbers.items():
            if not field.line.hasFocus():
                field.set_number(setting(self.desk.reader, key))
        for key, lines in self.words.items():
            if not lines.edit.hasFocus():
                lines.set_text("\n".join(setting(self.desk.reader, key)))

    def _lay_out(self) -> None:
        promises = FormSection(self.tr("Promises and Today"))
        for field in self.numbers.values():
            promises.add(field)
        words = FormSection(
            self.tr("Your own words"),
            self.tr("They are offered after ours. Old entries keep the words they have."),
        )
        for lines in self.words.values():
            words.add(lines)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        box.addWidget(promises)
        box.addWidget(words)
        box.addStretch(1)

    def _save(self, key: str, value: Any) -> None:
        if value != setting(self.desk.reader, key):
            self.desk.order(change_setting, self.desk.now(), key, value)

    def _save_numbers(self) -> None:
        for key, field in self.numbers.items():
            if field is self.sender():
                readable, number = field.read(needed=True)
                if readable:
                    self._save(key, number)

    def _save_words(self) -> None:
        for key, lines in self.words.items():
            if lines is self.sender():
                typed = (" ".join(line.split()) for line in lines.text().split("\n"))
                self._save(key, [word for word in dict.fromkeys(typed) if word and word not in _OURS[key]])
