"""The fields of a promise: how much, by when, and whether letters wait for it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.tick import Tick


class Promised(NamedTuple):
    """What was typed of a promise; `amount_minor` in minor units of `currency`, no invoices is the oldest."""

    amount_minor: int
    currency: str
    due_on: date
    pauses: bool
    invoice_ids: tuple[int, ...] = ()


class PromiseFields(QWidget):
    """Empty means that nothing was promised; `changed` comes while the owner types."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.amount = AmountField(self.tr("Amount promised"), "TWD", desk.language)
        self.currency = ChoiceField(self.tr("Currency"), [])
        self.due = DateField(self.tr("By"), desk.today(), desk.language)
        self.due.line.setPlaceholderText(self.tr("Friday, +7, 11/28"))
        self.pauses = Tick(self.tr("No letters until then"))
        self._wide = FormRow((self.amount, 3), (self.currency, 2), (self.due, 3))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(2))
        box.addWidget(self._wide)
        box.addWidget(self.pauses)
        self.currency.changed.connect(self._on_currency)
        self.amount.changed.connect(self._on_changed)
        self.due.changed.connect(self._on_changed)
        self._on_changed()

    def set_currencies(self, codes: list[str]) -> None:
        """Offer these currencies, the first one chosen; one alone needs no field."""
        self.currency.box.clear()
        for code in codes:
            self.currency.box.addItem(code, code)
        self.currency.setVisible(len(codes) > 1)
        self._on_currency()

    def set_minor(self, minor: int, currency: str) -> None:
        """Fill in an amount in minor units of `currency`."""
        self.currency.set_key(currency)
        self._on_currency()
        self.amount.set_minor(minor)
        self._on_changed()

    def clear(self) -> None:
        """Promise nothing."""
        for field in (self.amount, self.due):
            field.line.clear()
            field.show_wrong("")
        self.pauses.setChecked(False)
        self._on_changed()

    def typed(self) -> bool:
        """Tell whether something was typed."""
        return bool(self.amount.line.text().strip() or self.due.line.text().strip())

    def read(self) -> tuple[bool, Promised | None]:
        """Give whether the fields can be read, and what is promised; what is wrong is told below them."""
        if not self.typed():
            return True, None
        minor, due = self.amount.read(), self.due.read()
        if minor is None or due is None:
            return False, None
        if minor <= 0:
            self.amount.show_wrong(wording.tell(Problem("amount-not-positive"), self._desk.language))
            return False, None
        return True, Promised(minor, self.currency.key(), due, self.pauses.isChecked())

    def _on_currency(self) -> None:
        if self.currency.box.count():
            self.amount.set_currency(self.currency.key())
        self._on_changed()

    def _on_changed(self) -> None:
        self.pauses.setEnabled(self.typed())
        self.changed.emit()
