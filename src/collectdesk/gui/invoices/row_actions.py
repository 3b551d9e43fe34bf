"""The right-click menu of the list of invoices: what makes sense for the row the cursor is on."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from collectdesk.gui.invoices import words
from collectdesk.gui.invoices.actions import InvoiceActions
from collectdesk.gui.list_view import ListView
from collectdesk.store.queries.invoices import InvoiceRow


class RowActions(QObject):
    """Adds its actions to `view`; `offer` enables those that make sense, the operation has the last word."""

    def __init__(self, view: ListView, do: InvoiceActions) -> None:
        super().__init__(view)
        self._view, self._do = view, do
        self._offered: dict[str, QAction] = {
            "payment": view.add_action(self.tr("Record payment"), self._on_payment),
            "credit": view.add_action(self.tr("Use the credit"), self._on_use_credit),
        }
        for kind in ("credit_note", "write_off", "fee", "waiver"):
            action = view.add_action(words.adjustment(kind), self._on_adjust)
            action.setData(kind)
            self._offered[kind] = action
        self._offered["claim"] = view.add_action(self.tr("Interest and deadlines"), self._on_claim)
        self._offered["correct"] = view.add_action(self.tr("Correct"), self._on_correct)
        self._offered["void"] = view.add_action(self.tr("Void"), self._on_void)

    def offer(self, row: InvoiceRow | None) -> None:
        """Enable what makes sense for `row`."""
        for name, action in self._offered.items():
            action.setEnabled(row is not None and _possible(name, row))

    def _on_payment(self) -> None:
        self._with_row(self._do.record_payment)

    def _on_use_credit(self) -> None:
        self._with_row(self._do.use_credit)

    def _on_claim(self) -> None:
        self._with_row(self._do.open_claim)

    def _on_correct(self) -> None:
        self._with_row(self._do.correct)

    def _on_void(self) -> None:
        self._with_row(self._do.void)

    def _on_adjust(self) -> None:
        action, row = self.sender(), self._view.current_row()
        if isinstance(action, QAction) and row is not None:
            self._do.adjust(row, action.data())

    def _with_row(self, do: Callable[[InvoiceRow], None]) -> None:
        row = self._view.current_row()
        if row is not None:
            do(row)


def _possible(action: str, row: InvoiceRow) -> bool:
    if row.state == "voided":
        return False
    if action in ("payment", "write_off", "waiver"):
        return row.open_minor > 0
    if action == "claim":
        return row.amount_minor > 0
    return row.open_minor < 0 if action == "credit" else True
