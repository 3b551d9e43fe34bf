"""The dialog that records a payment: the amount first, what it settles proposed below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.claims import OpenClaim, closable_short
from collectdesk.domain.law import PARTS
from collectdesk.domain.money import CURRENCIES, Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.choice import Choice
from collectdesk.gui.customer_field import CustomerField
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.form_fields import ChoiceField, TextField
from collectdesk.gui.payments import words
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.share_grid import ShareGrid
from collectdesk.gui.small_dialog import SmallDialog
from collectdesk.gui.tasks import Task
from collectdesk.operations import payments
from collectdesk.operations.payments import PaymentEntered
from collectdesk.store.queries import customers, invoices, settling
from collectdesk.store.queries.business import tolerance_minor


def record(desk: Desk, parent: QWidget | None, payer: Payer | None = None) -> Task | None:
    """Ask for a payment and record it; None if it was not entered."""
    entered = RecordPayment.ask(desk, parent, payer)
    return desk.order(payments.record_payment, desk.now(), entered) if entered is not None else None


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields above the grid."""

    customer: CustomerField
    amount: AmountField
    currency: ChoiceField
    received: DateField
    method: ChoiceField
    reference: TextField
    cheque_day: DateField
    note: TextField


class RecordPayment(SmallDialog):
    """Asks for one payment; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, payer: Payer | None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._entered: PaymentEntered | None = None
        self._named: int | None = None
        self.setWindowTitle(self.tr("Record a payment"))
        self.fields = self._make_fields()
        self.shares = ShareGrid(desk.language)
        self.short = QCheckBox()
        self.short_kind = Choice()
        self.short_kind.setAccessibleName(self.tr("Why it is short"))
        for code, said in words.short_kinds():
            self.short_kind.addItem(said, code)
        self.record_button = buttons.primary(self.tr("Record payment"), self._on_record, "check")
        self._lay_out()
        self._connect()
        self._show_cheque_day()
        self._on_shares()
        if payer is not None:
            self._start_with(payer)

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, payer: Payer | None = None) -> PaymentEntered | None:
        """Ask for a payment of `payer`, or of anybody; None if the owner thought better of it."""
        dialog = cls(desk, parent, payer)
        dialog.exec()
        dialog.deleteLater()
        return dialog.entered()

    def entered(self) -> PaymentEntered | None:
        """Give what was entered; None until it is."""
        return self._entered

    def _make_fields(self) -> _Fields:
        desk, today = self.desk, self.desk.today()
        currencies = [(code, code) for code in CURRENCIES]
        made = _Fields(
            CustomerField(self.tr("Customer"), desk.reader, desk.language),
            AmountField(self.tr("Amount"), "TWD", desk.language),
            ChoiceField(self.tr("Currency"), currencies),
            DateField(self.tr("Received on"), today, desk.language),
            ChoiceField(self.tr("Paid by"), words.methods()),
            TextField(self.tr("Reference")),
            DateField(self.tr("Day on the cheque"), today, desk.language),
            TextField(self.tr("Note")),
        )
        made.received.set_day(today)
        return made

    def _lay_out(self) -> None:
        look, fields = theme.look(), self.fields
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(6))
        for row, parts in enumerate(
            (
                ((fields.customer, 4), (fields.received, 2)),
                ((fields.amount, 2), (fields.currency, 2), (fields.method, 2)),
                ((fields.reference, 4), (fields.cheque_day, 2)),
                ((fields.note, 6),),
            )
        ):
            column = 0
            for part, span in parts:
                grid.addWidget(part, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
                column += span
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.box.addLayout(grid)
        self.box.addWidget(captions.strong(self.tr("What it settles")))
        self.box.addWidget(self.shares)
        short = QHBoxLayout()
        short.addWidget(self.short)
        short.addWidget(self.short_kind)
        short.addStretch(1)
        self.box.addLayout(short)
        self.box.addStretch(1)
        self.end_with(self.record_button, self.tr("Cancel"))
        self.set_least_width(look.px(640))

    def _connect(self) -> None:
        fields = self.fields
        fields.customer.chosen.connect(self._on_customer)
        fields.amount.changed.connect(self._on_amount)
        fields.currency.changed.connect(self._on_currency)
        fields.method.changed.connect(self._show_cheque_day)
        for dated in (fields.received.changed, fields.cheque_day.changed, fields.method.changed):
            dated.connect(self._on_day)
        self.shares.changed.connect(self._on_shares)
        self.shares.view.left.connect(self.record_button.setFocus)

    def _start_with(self, payer: Payer) -> None:
        fields = self.fields
        self._named = payer.invoice_id
        fields.customer.set_customer(payer.customer_id)
        if payer.invoice_id is not None:
            fields.currency.set_key(invoices.invoice(self.desk.reader, payer.invoice_id).currency)
            self._on_currency()
            named = [claim for claim in self.shares.claims() if claim.invoice_id == payer.invoice_id]
            if named:
                fields.amount.set_minor(sum(named[0].open_of(part) for part in PARTS))
                self._on_amount()
        elif payer.currency:
            fields.currency.set_key(payer.currency)
            self._on_currency()
        fields.amount.setFocus()
        fields.amount.line.selectAll()

    def _on_customer(self, key: int) -> None:
        if key:
            self.fields.currency.set_key(customers.customer(self.desk.reader, key).currency)
        self._on_currency()

    def _on_currency(self) -> None:
        fields = self.fields
        currency, customer = fields.currency.key(), fields.customer.customer_id()
        fields.amount.set_currency(currency)
        self._show_claims(self._claims())
        self.shares.setVisible(bool(customer))
        self._on_amount()

    def _claims(self) -> list[OpenClaim]:
        customer, currency = self.fields.customer.customer_id(), self.fields.currency.key()
        return settling.to_settle(self.desk.reader, customer, currency, self._day()) if customer else []

    def _show_claims(self, claims: Sequence[OpenClaim]) -> None:
        named = self._named if any(claim.invoice_id == self._named for claim in claims) else None
        self.shares.show_claims(claims, self.fields.currency.key(), named, self._day())

    def _day(self) -> date:
        """Give the day the money counts from, up to which interest runs; today while none can be read."""
        fields, today = self.fields, self.desk.today()
        try:
            received = fields.received.day()
            cheque = fields.method.key() == "cheque" and bool(fields.cheque_day.line.text().strip())
            return max(received, fields.cheque_day.day()) if cheque else received
        except Problem:
            return today

    def _on_day(self) -> None:
        """Offer the interest up to another day; what nobody keeps interest on stays as it is."""
        claims = self._claims()
        if tuple(claims) != self.shares.claims():
            self._show_claims(claims)

    def _on_amount(self) -> None:
        try:
            self.shares.set_amount(max(self.fields.amount.minor(), 0))
        except Problem:
            self.shares.set_amount(0)

    def _show_cheque_day(self) -> None:
        self.fields.cheque_day.setVisible(self.fields.method.key() == "cheque")

    def _on_shares(self) -> None:
        short = self._short_minor()
        self.short.setVisible(short > 0)
        self.short_kind.setVisible(short > 0)
        if short:
            money = Money(short, self.fields.currency.key())
            self.short.setText(self.tr("Close the {amount} that is short, as").format(amount=money))
        else:
            self.short.setChecked(False)

    def _short_minor(self) -> int:
        if not self.shares.sound() or self.shares.left_minor():
            return 0
        tolerance = tolerance_minor(self.desk.reader, self.fields.currency.key())
        return closable_short(self.shares.claims(), self.shares.shares(), tolerance)

    def _on_record(self) -> None:
        fields = self.fields
        customer, minor, received = fields.customer.read(), fields.amount.read(), fields.received.read()
        counts_from = received
        if fields.method.key() == "cheque" and fields.cheque_day.line.text().strip():
            counts_from = fields.cheque_day.read()
        if customer is None or minor is None or received is None or counts_from is None:
            return
        if minor <= 0:
            fields.amount.show_wrong(self._sentence("amount-not-positive"))
        elif counts_from < received:
            fields.cheque_day.show_wrong(self._sentence("cheque-before-received"))
        elif self.shares.sound():
            self._entered = PaymentEntered(
                customer,
                fields.currency.key(),
                minor,
                received,
                self.shares.shares(),
                fields.method.key(),
                fields.reference.text(),
                fields.note.text(),
                counts_from=counts_from,
                short_kind=str(self.short_kind.currentData()) if self.short.isChecked() else "",
            )
            self.accept()

    def _sentence(self, code: str) -> str:
        return wording.tell(Problem(code), self.desk.language)
