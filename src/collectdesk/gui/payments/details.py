"""The details of one payment: what came in, what it settles, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import buttons, facts_box, labels, theme
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.payments import words
from collectdesk.gui.payments.actions import PaymentActions
from collectdesk.store.queries import payments
from collectdesk.store.queries.payments import AllocationRow, PaymentRow


class PaymentDetails(QWidget):
    """Shows one payment as it is now; `invoice_asked` carries the id of an invoice to go to.

    Made anew by whoever shows it when payments change.
    """

    invoice_asked = Signal(int)

    def __init__(self, desk: Desk, payment_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.payment: PaymentRow = payments.payment(desk.reader, payment_id)
        self.actions_on = PaymentActions(desk, self)
        self._allocations: dict[int, AllocationRow] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(6))
        self._show_facts()
        self._show_allocations()
        self._show_actions()

    def _show_facts(self) -> None:
        row, language = self.payment, self.desk.language
        state = self._state()
        if state is not None:
            line = QHBoxLayout()
            line.addWidget(ChipLabel(state))
            line.addStretch(1)
            self._box.addLayout(line)
        facts = [
            (self.tr("Customer"), row.customer),
            (self.tr("Amount"), str(Money(row.amount_minor, row.currency))),
            (self.tr("Received on"), labels.short_day(row.received_on, language)),
            (self.tr("Paid by"), words.method(row.method)),
        ]
        if row.counts_from != row.received_on:
            facts.append((self.tr("Counts from"), labels.short_day(row.counts_from, language)))
        if row.reference:
            facts.append((self.tr("Reference"), row.reference))
        if row.refunded_minor:
            facts.append((self.tr("Given back"), str(Money(row.refunded_minor, row.currency))))
        if row.note:
            facts.append((self.tr("Note"), row.note))
        for name, value in facts:
            self._box.addWidget(facts_box.fact(name, value))

    def _state(self) -> Chip | None:
        row = self.payment
        if row.ended_on is not None:
            return Chip(self.tr("Bounced") if row.ended_why == "bounced" else self.tr("Reversed"), "bad")
        return Chip(self.tr("Not all of it settles something"), "warn") if row.left_minor else None

    def _show_allocations(self) -> None:
        row, language = self.payment, self.desk.language
        self._box.addWidget(facts_box.section(self.tr("What it settles")))
        for one in payments.allocations(self.desk.reader, row.id):
            self._allocations[one.id] = one
            detail = self.tr("from {day}").format(day=labels.short_day(one.counts_from, language))
            if one.ended_on is not None:
                last = labels.short_day(one.ended_on, language)
                detail = self.tr("until {day}").format(day=last)
            amount = str(Money(one.amount_minor, row.currency))
            ended = one.ended_on is not None
            offered = [] if ended else self._buttons_of(one)
            what = words.settled(one.number, one.settles)
            self._box.addWidget(facts_box.moved(what, detail, amount, offered, ended=ended))
        left = str(Money(row.left_minor, row.currency))
        self._box.addWidget(facts_box.total(self.tr("Unallocated"), left))

    def _buttons_of(self, one: AllocationRow) -> list[QPushButton]:
        offered = [
            buttons.link(self.tr("Release"), self._on_release),
            buttons.link(self.tr("Show"), self._on_show),
        ]
        offered[0].setToolTip(self.tr("The money settles nothing again"))
        for button in offered:
            button.setProperty("allocation", one.id)
            button.setAccessibleName(f"{button.text()} {words.settled(one.number, one.settles)}")
        return offered

    def _show_actions(self) -> None:
        row = self.payment
        offered: list[QPushButton] = []
        if row.ended_on is None:
            if row.left_minor > 0:
                settle = self.tr("Let the rest settle invoices")
                offered.append(buttons.primary(settle, self._on_allocate))
                offered.append(buttons.quiet(self.tr("Give money back"), self._on_refund))
            if not row.refunded_minor:
                if row.method == "cheque":
                    offered.append(buttons.quiet(self.tr("The cheque came back"), self._on_bounce))
                offered.append(buttons.quiet(self.tr("Reverse the payment"), self._on_reverse))
        if not row.refunded_minor:
            offered.append(buttons.quiet(self.tr("Typed by mistake"), self._on_void))
        self._box.addSpacing(theme.look().px(8))
        for button in offered:
            self._box.addWidget(button)
        self._box.addStretch(1)

    def _on_release(self) -> None:
        self.actions_on.release(self._allocation())

    def _on_show(self) -> None:
        self.invoice_asked.emit(self._allocation().invoice_id)

    def _allocation(self) -> AllocationRow:
        return self._allocations[self.sender().property("allocation")]

    def _on_allocate(self) -> None:
        self.actions_on.allocate(self.payment)

    def _on_refund(self) -> None:
        self.actions_on.refund(self.payment)

    def _on_bounce(self) -> None:
        self.actions_on.bounce(self.payment)

    def _on_reverse(self) -> None:
        self.actions_on.reverse(self.payment)

    def _on_void(self) -> None:
        self.actions_on.void(self.payment)
