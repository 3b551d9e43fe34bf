"""The dialog that asks from which day a payment is taken back, and how much of it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.fields import AmountField, DateField
from collectdesk.gui.small_dialog import SmallDialog
from collectdesk.store.queries.payments import PaymentRow


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The day, and for a refund the amount in minor units."""

    day: date
    amount_minor: int = 0


class TakeBack(SmallDialog):
    """Asks for the day of a reversal, a bounced cheque or a refund; saves nothing itself."""

    def __init__(self, desk: Desk, parent: QWidget | None, payment: PaymentRow, how: str) -> None:
        super().__init__(parent)
        self._payment, self._language = payment, desk.language
        self._taken: TakenBack | None = None
        title, consequence, verb = self._words(how)
        self.setWindowTitle(title)
        self.amount = AmountField(self.tr("Amount"), payment.currency, desk.language)
        self.amount.setVisible(how == "refunded")
        self.day = DateField(self.tr("On"), desk.today(), desk.language)
        self.day.set_day(max(desk.today(), payment.received_on))
        self.button = buttons.primary(verb, self._on_accept)
        look = theme.look()
        self.box.addWidget(captions.strong(title))
        self.box.addWidget(captions.body(consequence, wrap=True))
        self.box.addWidget(self.amount)
        self.box.addWidget(self.day)
        self.end_with(self.button, self.tr("Cancel"))
        self.setFixedWidth(look.px(420))
        if how == "refunded":
            self.amount.set_minor(payment.left_minor)
        first = self.amount if how == "refunded" else self.day
        first.setFocus()
        first.line.selectAll()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget | None, payment: PaymentRow, how: str) -> TakenBack | None:
        """Ask how `payment` is taken back: `how` is reversed, bounced or refunded; None if it is not."""
        dialog = cls(desk, parent, payment, how)
        dialog.exec()
        dialog.deleteLater()
        return dialog.taken()

    def taken(self) -> TakenBack | None:
        """Give what was entered; None until it is."""
        return self._taken

    def _words(self, how: str) -> tuple[str, str, str]:
        amount = Money(self._payment.amount_minor, self._payment.currency)
        if how == "refunded":
            left = Money(self._payment.left_minor, self._payment.currency)
            return (
                self.tr("Give money back"),
                self.tr("{left} of this payment settles nothing and can be given back.").format(left=left),
                self.tr("Record the refund"),
            )
        again = self.tr("What the {amount} settled is open again from that day.").format(amount=amount)
        if how == "bounced":
            return self.tr("The cheque came back"), again, self.tr("Record it as bounced")
        return self.tr("Reverse the payment"), again, self.tr("Reverse")

    def _on_accept(self) -> None:
        day = self.day.read()
        minor = self.amount.read() if self.amount.isVisibleTo(self) else 0
        if day is None or minor is None:
            return
        if day < self._payment.received_on:
            self.day.show_wrong(wording.tell(Problem("ended-before-received"), self._language))
        elif self.amount.isVisibleTo(self) and minor <= 0:
            self.amount.show_wrong(wording.tell(Problem("amount-not-positive"), self._language))
        elif minor > self._payment.left_minor and self.amount.isVisibleTo(self):
            left = str(Money(self._payment.left_minor, self._payment.currency))
            self.amount.show_wrong(wording.tell(Problem("refund-exceeds-left", left=left), self._language))
        else:
            self._taken = TakenBack(day, minor)
            self.accept()
