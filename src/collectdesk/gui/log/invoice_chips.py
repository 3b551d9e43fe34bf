"""Which invoices a talk, a promise or a dispute is about: the open ones, to be pressed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import captions, theme
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.store.connection import Reader
from collectdesk.store.queries import invoices, listing
from collectdesk.store.queries.invoices import InvoiceRow

_MOST = 24


class InvoiceChips(QWidget):
    """Hidden while the customer has no open invoice; tells `changed` when one is pressed or let go."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[InvoiceRow] = []
        self.chips = FilterChips()
        self.chips.setAccessibleName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(4))
        box.addWidget(captions.small(name))
        box.addWidget(self.chips)
        self.chips.changed.connect(self._on_changed)
        self.hide()

    def show_invoices(self, rows: Sequence[InvoiceRow]) -> None:
        """Offer these invoices."""
        self.rows = list(rows)
        self.chips.set_chips([(str(row.id), _chip(row)) for row in rows])
        self.setVisible(bool(rows))

    def pressed(self) -> tuple[int, ...]:
        """Give the ids of the chosen invoices, in the order they are offered."""
        keys = self.chips.pressed()
        return tuple(row.id for row in self.rows if str(row.id) in keys)

    def press(self, ids: Iterable[int]) -> None:
        """Choose exactly these, without telling."""
        self.chips.press(str(each) for each in ids)

    def chosen(self) -> list[InvoiceRow]:
        """Give the chosen invoices."""
        wanted = set(self.pressed())
        return [row for row in self.rows if row.id in wanted]

    def _on_changed(self, _pressed: frozenset[str]) -> None:
        self.changed.emit()


def open_invoices(reader: Reader, customer_id: int) -> list[InvoiceRow]:
    """Give the invoices of a customer on which something is open, the oldest due first."""
    asked = invoices.listed(
        sort="due", descending=False, customer_id=customer_id, states=frozenset({"open", "part_paid"})
    )
    return listing.first(reader, asked, _MOST)


def _chip(row: InvoiceRow) -> str:
    return f"{row.number}  {Money(row.open_minor, row.currency)}"
