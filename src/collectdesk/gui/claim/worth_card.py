"""Worth chasing: the amount against one's own time and cost, at a chance the owner guesses."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.money import Money, minor_digits, sign
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.domain.worth import MINUTES, Effort, Worth, worth
from collectdesk.gui import captions, preferences
from collectdesk.gui.card import Card
from collectdesk.gui.claim import words
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField
from collectdesk.gui.form_fields import ChoiceField, NumberField, TextField
from collectdesk.gui.log.form_row import FormRow
from collectdesk.store.queries.next_steps import Way

_MOST_HOURS = 1000
_USUAL_HOURS, _USUAL_CHANCE = "3", 70


class WorthCard(Card):
    """Reckons as it is typed; what the owner's hour is worth is remembered on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.amount = Money(0, "TWD")
        self._fees: dict[str, int] = {}
        self.hours = TextField(self.tr("Hours of your own"))
        self.hour = AmountField(self.tr("An hour is worth"), "TWD", desk.language)
        self.way = ChoiceField(self.tr("Which way"), [])
        self.fee = AmountField(self.tr("Court fee"), "TWD", desk.language)
        self.other = AmountField(self.tr("Other costs"), "TWD", desk.language)
        self.chance = NumberField(self.tr("Chance in percent"), 0, 100)
        self.costs = captions.body(wrap=True)
        self.brings = captions.body(wrap=True)
        self.pays_from = captions.body(wrap=True)
        self._lay_out()
        self._fill()
        for field in (self.hours, self.hour, self.fee, self.other, self.chance):
            field.changed.connect(self._on_edited)
        self.way.changed.connect(self._on_way)

    def show_claims(self, amount: Money, ways: Sequence[Way]) -> None:
        """Weigh `amount`; the fees of the ways that are open are offered."""
        if amount.currency != self.amount.currency or not self._fees:
            self._set_currency(amount.currency)
        self.amount = amount
        language, chosen = self._desk.language, self.way.key() if self.way.box.count() else ""
        self._fees = {way.route.id: way.fee_minor or 0 for way in ways if not way.closed}
        self.way.box.clear()
        for way in ways:
            if not way.closed:
                self.way.box.addItem(words.told(way.route.names, language), way.route.id)
        self.way.setVisible(bool(self._fees))
        if chosen in self._fees:
            self.way.set_key(chosen)
        else:
            self._on_way()
        self._show()

    def effort(self) -> Effort | None:
        """Give what it takes as typed; None while something cannot be read."""
        try:
            hours = rate(self.hours.text(), _MOST_HOURS) or "0"
            return Effort(
                int(Fraction(hours) * MINUTES),
                *(_minor(field) for field in (self.hour, self.fee, self.other)),
            )
        except Problem:
            return None

    def found(self) -> Worth | None:
        """Give how it stands; None while something cannot be read."""
        effort = self.effort()
        try:
            chance = self.chance.number()
        except ValueError:
            return None
        if effort is None or chance is None:
            return None
        return worth(self.amount.minor, effort, chance)

    def _lay_out(self) -> None:
        self.box.addWidget(captions.strong(self.tr("Worth chasing?")))
        self.box.addWidget(FormRow((self.hours, 2), (self.hour, 3), (self.chance, 2)))
        self.box.addWidget(self.way)
        self.box.addWidget(FormRow((self.fee, 1), (self.other, 1)))
        for line in (self.costs, self.brings, self.pays_from):
            self.box.addWidget(line)
        self.box.addWidget(
            captions.small(
                self.tr("An estimate. Costs that the customer may have to refund are not counted."), wrap=True
            )
        )

    def _fill(self) -> None:
        kept = self._kept()
        self.hours.set_text(str(kept.get("hours", _USUAL_HOURS)))
        chance = kept.get("chance")
        self.chance.set_number(chance if isinstance(chance, int) and 0 <= chance <= 100 else _USUAL_CHANCE)

    def _set_currency(self, currency: str) -> None:
        for field in (self.hour, self.fee, self.other):
            field.set_currency(currency)
            field.line.clear()
        worth_of = self._kept().get("hour", {})
        minor = worth_of.get(currency) if isinstance(worth_of, dict) else None
        if isinstance(minor, int) and minor >= 0:
            self.hour.set_minor(minor)

    def _kept(self) -> dict[str, Any]:
        kept: dict[str, Any] = self._desk.preferences.get(preferences.WORTH)
        return kept.copy()

    def _on_way(self) -> None:
        minor = self._fees.get(self.way.key(), 0) if self.way.box.count() else 0
        if minor:
            self.fee.set_minor(minor)
        else:
            self.fee.line.clear()
            self.fee.set_hint("")
        self._show()

    def _on_edited(self) -> None:
        self._show()
        if self.found() is None:
            return
        kept, hour = self._kept(), _minor(self.hour)
        hours = kept.get("hour")
        of_hour = dict(hours) if isinstance(hours, dict) else {}
        kept |= {
            "hours": self.hours.text(),
            "chance": self.chance.number(),
            "hour": of_hour | {self.amount.currency: hour},
        }
        self._desk.set_preference(preferences.WORTH, kept)

    def _show(self) -> None:
        effort, found = self.effort(), self.found()
        for line in (self.costs, self.brings, self.pays_from):
            line.setVisible(found is not None)
        self._tell_wrong()
        if effort is None or found is None:
            return
        # an estimate to the penny would pretend to be more; what is told adds up as it stands there
        time, fee, other, comes_in = map(
            self._whole, (found.time_minor, effort.fee_minor, effort.other_minor, found.comes_in_minor)
        )
        costs = time + fee + other
        said = self.tr("It takes {costs}: {time} of your time, {fee} for the court, {other} of other costs.")
        self.costs.setText(
            said.format(
                costs=self._said(costs),
                time=self._said(time),
                fee=self._said(fee),
                other=self._said(other),
            )
        )
        said = self.tr("Of {amount} on average {comes_in} comes in: that leaves {brings}.")
        self.brings.setText(
            said.format(
                amount=self.amount,
                comes_in=self._said(comes_in),
                brings=self._said(comes_in - costs),
            )
        )
        self.pays_from.setText(self._from(found))

    def _from(self, found: Worth) -> str:
        if found.pays_from is None:
            return self.tr("It takes more than there is to win, even if all is paid.")
        if not found.costs_minor:
            return self.tr("It costs nothing, as far as you have entered.")
        return self.tr("It pays from a chance of {percent} % on.").format(percent=found.pays_from)

    def _hours_wrong(self) -> bool:
        try:
            rate(self.hours.text(), _MOST_HOURS)
        except Problem:
            return True
        return False

    def _tell_wrong(self) -> None:
        """Say below each field what is wrong with it."""
        self.hours.show_wrong(self.tr("A number of hours, such as 2.5") if self._hours_wrong() else "")
        for field in (self.hour, self.fee, self.other):
            field.show_wrong("")
            try:
                _minor(field)
            except Problem as problem:
                field.show_wrong(wording.tell(problem, self._desk.language))
        self.chance.show_wrong("")
        self.chance.read(needed=True)

    def _whole(self, minor: int) -> int:
        """Give an amount in whole units of the currency, rounded half-up."""
        unit = int(10 ** minor_digits(self.amount.currency))
        return (2 * minor + unit) // (2 * unit)

    def _said(self, units: int) -> str:
        return f"{sign(self.amount.currency)} {units:,}".replace("-", "\N{MINUS SIGN}")


def _minor(field: AmountField) -> int:
    """Give an amount, zero for an empty field; raise Problem for what is none, or below zero."""
    if not field.line.text().strip():
        return 0
    minor = field.minor()
    if minor < 0:
        raise Problem("typed-amount-unreadable", text=field.line.text())
    return minor
