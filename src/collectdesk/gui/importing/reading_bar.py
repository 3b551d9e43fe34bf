"""How a list is read: which table, what it holds, its encoding, days, decimals and currency."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from collectdesk.exchange.mapping import Mapping
from collectdesk.gui import choices, theme
from collectdesk.gui.form_fields import ChoiceField
from collectdesk.gui.importing import words
from collectdesk.operations.import_opening import Opened

_PER_ROW = 3


class ReadingBar(QWidget):
    """Tells the owner's choices: `reopened(encoding, kind)`, `sheet_chosen(place)`, `changed(Mapping)`."""

    reopened = Signal(str, str)
    sheet_chosen = Signal(int)
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._mapping: Mapping | None = None
        self.sheet = ChoiceField(self.tr("Table"), [])
        self.kind = ChoiceField(self.tr("What the list holds"), words.kinds())
        self.encoding = ChoiceField(self.tr("Encoding"), words.encodings())
        self.order = ChoiceField(self.tr("Dates are written"), words.orders())
        self.decimal = ChoiceField(self.tr("Decimals are written"), words.decimals())
        none = ("", self.tr("As the list says"))
        self.currency = ChoiceField(self.tr("Currency where none is named"), [none, *choices.currencies()])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.look().px(10))
        for column in range(_PER_ROW):
            self._grid.setColumnStretch(column, 1)
        self.sheet.finished.connect(self._on_sheet)
        self.kind.finished.connect(self._on_reopen)
        self.encoding.finished.connect(self._on_reopen)
        for field in (self.order, self.decimal, self.currency):
            field.finished.connect(self._on_changed)

    def show_reading(self, opened: Opened) -> None:
        """Show how `opened` is read; what makes no difference for it is hidden."""
        self._mapping = opened.mapping
        self.sheet.box.clear()
        for place, sheet in enumerate(opened.sheets):
            self.sheet.box.addItem(sheet.name, str(place))
        self.sheet.set_key(str(opened.sheets.index(opened.sheet)))
        self.kind.set_key(opened.mapping.kind)
        self.encoding.set_key(opened.sheet.encoding or "")
        self.order.set_key(opened.mapping.date_order or "")
        self.decimal.set_key(opened.mapping.decimal or "")
        self.currency.set_key(opened.mapping.default_currency or "")
        shown = [
            (self.sheet, len(opened.sheets) > 1),
            (self.kind, True),
            (self.encoding, opened.sheet.encoding is not None),
            (self.order, opened.mapping.kind != "customers"),
            (self.decimal, opened.mapping.kind != "customers"),
            (self.currency, True),
        ]
        place = 0
        for field, useful in shown:
            self._grid.removeWidget(field)
            field.setVisible(useful)
            if useful:
                self._grid.addWidget(field, place // _PER_ROW, place % _PER_ROW)
                place += 1

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(int(self.sheet.key()))

    def _on_reopen(self) -> None:
        self.reopened.emit(self.encoding.key() if self.encoding.isVisible() else "", self.kind.key())

    def _on_changed(self) -> None:
        if self._mapping is not None:
            self._mapping = replace(
                self._mapping,
                date_order=self.order.key() or None,
                decimal=self.decimal.key() or None,
                default_currency=self.currency.key() or None,
            )
            self.changed.emit(self._mapping)
