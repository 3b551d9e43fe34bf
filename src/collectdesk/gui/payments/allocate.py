"""The dialog that says what unallocated money, or a customer's credit, settles."""

from datetime import date

from PySide6.QtWidgets import QWidget

from collectdesk.domain.claims import Share
from collectdesk.domain.money import Money
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.payments.share_grid import ShareGrid
from collectdesk.gui.small_dialog import SmallDialog
from collectdesk.store.queries import invoices, settling


class Allocate(SmallDialog):
    """Proposes oldest first; saves nothing itself.

    Money that counts from the day `on` settles kept interest, too; credit has no day and settles none.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, customer_id: int, left: Money, on: date | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Let money settle invoices"))
        self.shares = ShareGrid(desk.language)
        self.button = buttons.primary(self.tr("Settle"), self._on_settle, "check")
        look = theme.look()
        self.box.addWidget(captions.strong(self.tr("{amount} settles nothing yet").format(amount=left)))
        self.box.addWidget(self.shares)
        self.box.addStretch(1)
        self.end_with(self.button, self.tr("Cancel"))
        self.set_least_width(look.px(620))
        if on is None:
            claims = invoices.open_claims(desk.reader, customer_id, left.currency)
        else:
            claims = settling.to_settle(desk.reader, customer_id, left.currency, on)
        self.shares.show_claims(claims, left.currency, until=on)
        self.shares.set_amount(left.minor)
        self.shares.changed.connect(self._on_changed)
        self.shares.view.left.connect(self.button.setFocus)
        self._on_changed()
        # the proposal is usually right: Enter takes it
        self.button.setFocus()

    @classmethod
    def ask(
        cls, desk: Desk, parent: QWidget | None, customer_id: int, left: Money, on: date | None = None
    ) -> tuple[Share, ...] | None:
        """Ask what `left` settles; None if the owner thought better of it."""
        dialog = cls(desk, parent, customer_id, left, on)
        agreed = dialog.exec()
        dialog.deleteLater()
        return dialog.shares.shares() if agreed else None

    def _on_changed(self) -> None:
        self.button.setEnabled(self.shares.sound() and bool(self.shares.shares()))

    def _on_settle(self) -> None:
        if self.shares.sound():
            self.accept()
