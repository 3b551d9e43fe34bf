"""What money settles: the open invoices of a customer, beside each the part that goes to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain import typed
from collectdesk.domain.claims import OpenClaim, Share, propose_shares
from collectdesk.domain.money import Money, figures
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.grid import GridView
from collectdesk.gui.grid_model import GridColumn, GridModel
from collectdesk.gui.tokens import ROW

_ROWS_SEEN = 5


class ShareGrid(QWidget):
    """Proposes shares oldest first until one is typed by hand; `changed` comes after each change."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._claims: tuple[OpenClaim, ...] = ()
        self._currency = "TWD"
        self._amount = 0
        self._named: int | None = None
        self._by_hand = False
        columns = [
            GridColumn("number", self.tr("Invoice"), 130, typed=False, stretched=True),
            GridColumn("due", self.tr("Due"), 112, typed=False),
            GridColumn("open", self.tr("Open"), 120, figures=True, typed=False),
            GridColumn("share", self.tr("Settles"), 130, figures=True),
        ]
        self.view = GridView(GridModel(columns, growing=False))
        self.view.setAccessibleName(self.tr("What the money settles"))
        self._rest = captions.secondary(wrap=True)
        self._wrong = captions.error()
        self._again = buttons.plain(self.tr("Propose again"), self.propose_again, "refresh-cw")
        self._again.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(6))
        box.addWidget(self.view)
        row = QHBoxLayout()
        row.addWidget(self._rest, 1)
        row.addWidget(self._again)
        box.addLayout(row)
        box.addWidget(self._wrong)
        self.view.grid.edited.connect(self._on_edited)

    def show_claims(self, claims: Sequence[OpenClaim], currency: str, named: int | None = None) -> None:
        """Offer these claims; money goes to the invoice `named` first."""
        self._claims, self._currency, self._named = tuple(claims), currency, named
        self._by_hand = False
        lines = [
            {
                "number": claim.number,
                "due": labels.short_day(claim.due_on, self._language),
                "open": figures(claim.open_minor, currency),
                "share": "",
            }
            for claim in self._ordered()
        ]
        self.view.grid.show_lines(lines)
        self.view.setVisible(bool(lines))
        look = theme.look()
        self.view.setFixedHeight(look.px(ROW) * (min(len(lines), _ROWS_SEEN) + 1) + 4)
        self.propose()

    def set_amount(self, minor: int) -> None:
        """Spread `minor` units over the claims, unless a share was typed by hand."""
        if minor != self._amount:
            self._amount = minor
            self.propose()

    def claims(self) -> tuple[OpenClaim, ...]:
        """Give the claims offered."""
        return self._claims

    def shares(self) -> tuple[Share, ...]:
        """Give what settles what; raise Problem for a share that cannot be read."""
        found = []
        for row, claim in enumerate(self._ordered()):
            text = self.view.grid.text(row, "share")
            minor = typed.amount(text, self._currency) if text else 0
            if minor:
                found.append(Share(claim.invoice_id, minor))
        return tuple(found)

    def left_minor(self) -> int:
        """Give what stays unallocated, in minor units; below zero when more is settled than was paid."""
        return self._amount - sum(share.amount_minor for share in self.shares())

    def sound(self) -> bool:
        """Tell whether the shares fit the invoices and the money."""
        return not self.view.grid.wrong() and self.left_minor() >= 0

    def propose(self) -> None:
        """Put the proposal in place, or keep what was typed by hand."""
        if not self._by_hand:
            proposed = propose_shares(self._amount, self._claims, self._named)
            minors = {share.invoice_id: share.amount_minor for share in proposed}
            for row, claim in enumerate(self._ordered()):
                minor = minors.get(claim.invoice_id, 0)
                self.view.grid.put(row, "share", figures(minor, self._currency) if minor else "")
        self._tell()

    def propose_again(self) -> None:
        """Forget what was typed by hand."""
        self._by_hand = False
        self.propose()

    def _ordered(self) -> list[OpenClaim]:
        return sorted(self._claims, key=self._place)

    def _place(self, claim: OpenClaim) -> bool:
        return claim.invoice_id != self._named

    def _on_edited(self, row: int, key: str) -> None:
        self._by_hand = True
        claim = self._ordered()[row]
        try:
            text = self.view.grid.text(row, key)
            minor = typed.amount(text, self._currency) if text else 0
            if minor < 0:
                raise Problem("amount-not-positive")
            if minor > claim.open_minor:
                left = str(Money(claim.open_minor, self._currency))
                raise Problem("allocation-exceeds-invoice", invoice=claim.number, left=left)
            self.view.grid.put(row, key, figures(minor, self._currency) if minor else "")
        except Problem as problem:
            self.view.grid.show_wrong(row, key, wording.tell(problem, self._language))
        self._tell()

    def _tell(self) -> None:
        self._again.setVisible(self._by_hand)
        wrong = next(iter(self.view.grid.wrong().values()), "")
        self._rest.setText("")
        if not wrong:
            left = self.left_minor()
            money = Money(abs(left), self._currency)
            if left < 0:
                wrong = self.tr("The invoices take {amount} more than there is.").format(amount=money)
            else:
                self._rest.setText(self._rest_text(left, money))
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.changed.emit()

    def _rest_text(self, left: int, money: Money) -> str:
        if not self._claims:
            return self.tr("Nothing is open in this currency. All of it stays unallocated.")
        if left:
            return self.tr("{amount} stays unallocated.").format(amount=money)
        return self.tr("All of it settles invoices.") if self._amount else ""
