"""The line below a list: how many rows, and of a selection how many and their sum per currency."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from collectdesk.domain.money import Money
from collectdesk.gui import captions, theme
from collectdesk.gui.list_view import ListView
from collectdesk.gui.pause import Pause

_SUMMED = 5000


class ListFooter(QWidget):
    """Follows one `ListView`; sums the columns that have an `amount`."""

    def __init__(self, view: ListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        look = theme.look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        self._text = captions.small()
        row.addWidget(self._text)
        row.addStretch(1)
        self._row = row
        # marking a thousand rows is told once
        self._soon = Pause(self, 0)
        self._soon.timeout.connect(self.update_text)
        view.selected.connect(self._soon.start)
        view.table.modelReset.connect(self._soon.start)
        view.table.settled.connect(self._soon.start)

    def add(self, widget: QWidget) -> None:
        """Add something at the right end."""
        self._row.addWidget(widget)

    def text(self) -> str:
        """Give what the line says."""
        return self._text.text()

    def update_text(self) -> None:
        """Count and sum again."""
        count = self._view.selected_count()
        if count <= 1:
            self._text.setText(self._rows())
            return
        said = self.tr("%n selected", "", count)
        sums = self._sums() if count <= _SUMMED else []
        self._text.setText("  ·  ".join([said, *map(str, sums)]))

    def _rows(self) -> str:
        table = self._view.table
        if not table.exact:
            return self.tr("Counting")
        return self.tr("%n row(s)", "", table.rowCount())

    def _sums(self) -> list[Money]:
        amounts = [column.amount for column in self._view.table.columns if column.amount is not None]
        found: dict[str, Money] = {}
        for row in self._view.table.rows_of(self._view.selected_ids()):
            for amount in amounts:
                money = amount(row)
                found[money.currency] = found[money.currency] + money if money.currency in found else money
        return sorted(found.values(), key=_currency)


def _currency(money: Money) -> str:
    return money.currency
