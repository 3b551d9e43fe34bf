"""What money settles: the open invoices of a customer, beside each the part that goes to it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain import typed
from collectdesk.domain.claims import OpenClaim, Share, propose_shares
from collectdesk.domain.money import Money, figures
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.grid import GridView
from collectdesk.gui.grid_model import CALLED, TOLD, GridColumn, GridModel, Line
from collectdesk.gui.payments import words
from collectdesk.gui.tokens import ROW

_ROWS_SEEN = 5
_EXCEEDS = {
    "principal": "allocation-exceeds-invoice",
    "interest": "allocation-exceeds-interest",
    "costs": "allocation-exceeds-costs",
}


class _Part(NamedTuple):
    """What a line of the grid is about: the principal of a claim, or what is kept beside it."""

    claim: OpenClaim
    settles: str

    @property
    def open_minor(self) -> int:
        return self.claim.open_of(self.settles)


class ShareGrid(QWidget):
    """Proposes shares oldest first until one is typed by hand; `changed` comes after each change.

    Below an invoice stand the interest and the fixed sum that are kept on it and not paid yet.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._claims: tuple[OpenClaim, ...] = ()
        self._parts: tuple[_Part, ...] = ()
        self._currency = "TWD"
        self._amount = 0
        self._named: int | None = None
        self._by_hand = False
        columns = [
            GridColumn("number", self.tr("Invoice"), 130, typed=False, stretched=True),
            GridColumn("due", self.tr("Due"), 134, typed=False),
            GridColumn("open", self.tr("Open"), 112, figures=True, typed=False),
            GridColumn("share", self.tr("Settles"), 118, figures=True),
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

    def show_claims(
        self, claims: Sequence[OpenClaim], currency: str, named: int | None = None, until: date | None = None
    ) -> None:
        """Offer these claims; money goes to the invoice `named` first, interest is that up to `until`."""
        self._claims, self._currency, self._named = tuple(claims), currency, named
        self._by_hand = False
        self._parts = tuple(
            part
            for claim in sorted(claims, key=self._place)
            for part in (_Part(claim, "principal"), _Part(claim, "interest"), _Part(claim, "costs"))
            if part.open_minor > 0
        )
        self.view.grid.show_lines([self._line(part, until) for part in self._parts])
        self.view.setVisible(bool(self._parts))
        look = theme.look()
        self.view.setFixedHeight(look.px(ROW) * (min(len(self._parts), _ROWS_SEEN) + 1) + 4)
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
        for row, part in enumerate(self._parts):
            text = self.view.grid.text(row, "share")
            minor = typed.amount(text, self._currency) if text else 0
            if minor:
                found.append(Share(part.claim.invoice_id, minor, part.settles))
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
            minors = {(share.invoice_id, share.settles): share.amount_minor for share in proposed}
            for row, part in enumerate(self._parts):
                minor = minors.get((part.claim.invoice_id, part.settles), 0)
                self.view.grid.put(row, "share", figures(minor, self._currency) if minor else "")
        self._tell()

    def propose_again(self) -> None:
        """Forget what was typed by hand."""
        self._by_hand = False
        self.propose()

    def _place(self, claim: OpenClaim) -> bool:
        return claim.invoice_id != self._named

    def _line(self, part: _Part, until: date | None) -> Line:
        claim = part.claim
        number = words.settled(claim.number, part.settles)
        line = {"number": number, "due": "", "open": figures(part.open_minor, self._currency), "share": ""}
        if part.settles == "principal":
            line["due"] = labels.short_day(claim.due_on, self._language)
        elif part.settles == "costs":
            line[TOLD] = self.tr("The fixed sum for late payment that you keep and nobody paid yet")
        else:
            line[TOLD] = self.tr("The interest that you keep and nobody paid yet")
            if until is not None:
                line["due"] = self.tr("to {day}").format(day=labels.short_day(until, self._language))
        line[CALLED] = self.tr("Settles of {invoice}").format(invoice=number)
        return line

    def _on_edited(self, row: int, key: str) -> None:
        self._by_hand = True
        part = self._parts[row]
        try:
            text = self.view.grid.text(row, key)
            minor = typed.amount(text, self._currency) if text else 0
            if minor < 0:
                raise Problem("amount-not-positive")
            if minor > part.open_minor:
                left = str(Money(part.open_minor, self._currency))
                raise Problem(_EXCEEDS[part.settles], invoice=part.claim.number, left=left)
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
        if not self._parts:
            return self.tr("Nothing is open in this currency. All of it stays unallocated.")
        if left:
            return self.tr("{amount} stays unallocated.").format(amount=money)
        return self.tr("All of it settles invoices.") if self._amount else ""
