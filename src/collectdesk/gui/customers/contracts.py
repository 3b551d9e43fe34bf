"""The contracts with a customer: terms, rate for late payment, clause for disputes, and the channel."""

from datetime import date

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.gui import choices, labels
from collectdesk.gui.customers.records_card import RecordsCard
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, LinesField, NumberField, TextField
from collectdesk.gui.place_field import PlaceField
from collectdesk.operations.customers import (
    AgreementEntered,
    add_agreement,
    change_agreement,
    remove_agreement,
)
from collectdesk.store.queries.customers import AgreementFacts


class ContractsCard(RecordsCard):
    """The contracts of `customer_id`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Contracts"),
            self.tr("Add a contract"),
            self.tr("None yet. Agreed terms make later letters stronger."),
            parent,
        )
        self.desk = desk
        self.customer_id = 0
        self.title: TextField
        self.signed_on: DateField
        self.payment_days: NumberField
        self.terms: ChoiceField
        self.late_rate: TextField
        self.jurisdiction: PlaceField
        self.dispute_clause: LinesField
        self.channel: ChoiceField
        self.platform: TextField

    def lines(self, record: AgreementFacts) -> list[str]:
        """Give the title with the day, then the terms in words."""
        title = record.title
        if record.signed_on:
            day = labels.short_day(date.fromisoformat(record.signed_on), self.desk.language)
            title = f"{title} · {day}"
        lines = [title, choices.terms_line(record.payment_days, record.terms)]
        if record.late_rate:
            lines.append(self.tr("{rate} % a year when late").format(rate=record.late_rate))
        if record.jurisdiction:
            lines.append(self.tr("Law of {place}").format(place=choices.place(record.jurisdiction)))
        if record.dispute_clause:
            lines.append(record.dispute_clause)
        if record.channel == "platform":
            lines.append(self.tr("Through {platform}").format(platform=record.platform or "…"))
        return lines

    def fields(self, record: AgreementFacts | None) -> list[QWidget]:
        """Give the fields of a contract."""
        self.title = TextField(self.tr("What it is, such as Framework contract 2026"))
        self.signed_on = DateField(self.tr("Signed on"), self.desk.today(), self.desk.language)
        self.payment_days = NumberField(self.tr("Days to pay"), 0, 3650)
        self.terms = ChoiceField(self.tr("Counted"), choices.terms())
        self.late_rate = TextField(self.tr("Percent a year when late"), self.tr("Empty: what the law says"))
        as_usual = [("", self.tr("As the customer"))]
        self.jurisdiction = PlaceField(self.tr("Law that governs"), as_usual)
        self.dispute_clause = LinesField(self.tr("Clause for disputes"), 3)
        self.channel = ChoiceField(self.tr("How it came about"), choices.channels())
        self.platform = TextField(self.tr("Platform"))
        self.channel.changed.connect(self._on_channel)
        self._fill(record)
        if self.channel.key() != "platform":
            self.platform.hide()
        return [
            self.title, self.signed_on, self.payment_days, self.terms, self.late_rate, self.jurisdiction,
            self.dispute_clause, self.channel, self.platform,
        ]  # fmt: skip

    def save(self) -> None:
        """Keep the contract, unless something is wrong with it."""
        entered = self._entered()
        if entered is None:
            return
        now = self.desk.now()
        if self.editing is None:
            task = self.desk.order(add_agreement, now, self.customer_id, entered)
        else:
            task = self.desk.order(change_agreement, now, self.editing.id, entered)
        task.done.connect(self._on_done)

    def remove(self) -> None:
        """Take the contract out; Undo brings it back."""
        task = self.desk.order(remove_agreement, self.desk.now(), self.editing.id)
        task.done.connect(self._on_done)

    def _fill(self, record: AgreementFacts | None) -> None:
        if record is None:
            self.payment_days.set_number(30)
            return
        self.title.set_text(record.title)
        if record.signed_on:
            self.signed_on.set_day(date.fromisoformat(record.signed_on))
        self.payment_days.set_number(record.payment_days)
        self.terms.set_key(record.terms)
        self.late_rate.set_text(record.late_rate)
        self.jurisdiction.set_key(record.jurisdiction)
        self.dispute_clause.set_text(record.dispute_clause)
        self.channel.set_key(record.channel)
        self.platform.set_text(record.platform)

    def _entered(self) -> AgreementEntered | None:
        """Give what was typed, or None after saying what is wrong."""
        readable, days = self.payment_days.read(needed=True)
        signed_on = None
        if self.signed_on.line.text().strip():
            signed_on = self.signed_on.read()
            readable = readable and signed_on is not None
        late_rate = self._rate()
        if not self.title.text():
            self.title.show_wrong(wording.say("agreement-title-missing", self.desk.language))
            self.title.setFocus()
            return None
        if not readable or late_rate is None or days is None:
            return None
        return AgreementEntered(
            title=self.title.text(),
            payment_days=days,
            signed_on=signed_on,
            terms=self.terms.key(),
            late_rate=late_rate,
            jurisdiction=self.jurisdiction.key(),
            dispute_clause=self.dispute_clause.text(),
            channel=self.channel.key(),
            platform=self.platform.text() if self.channel.key() == "platform" else "",
        )

    def _rate(self) -> str | None:
        try:
            return rate(self.late_rate.text())
        except Problem as problem:
            self.late_rate.show_wrong(wording.tell(problem, self.desk.language))
            return None

    def _on_channel(self) -> None:
        self.platform.setVisible(self.channel.key() == "platform")

    def _on_done(self, _changed: object) -> None:
        self.finish()
