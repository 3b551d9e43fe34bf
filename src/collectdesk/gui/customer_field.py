"""The field for a customer: part of a name, code or number is typed, what is found is offered below."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from collectdesk import wording
from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.gui import theme
from collectdesk.gui.fields import Field
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers, listing
from collectdesk.store.queries.customers import CustomerRow

_OFFERED = 12


class CustomerFinder(QObject):
    """Offers customers under a line edit while somebody types in it; `chosen` carries the id."""

    chosen = Signal(int)

    def __init__(self, line: QLineEdit, reader: Reader) -> None:
        super().__init__(line)
        self._reader = reader
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        completer.popup().setFont(theme.font())
        line.setCompleter(completer)
        line.textEdited.connect(self._on_edited)
        completer.activated[QModelIndex].connect(self._on_activated)

    def _on_edited(self, text: str) -> None:
        self._model.clear()
        for row in found(self._reader, text):
            item = QStandardItem(row.name)
            item.setData(row.id, Qt.ItemDataRole.UserRole)
            item.setToolTip(row.code)
            self._model.appendRow(item)

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))


def found(reader: Reader, text: str) -> list[CustomerRow]:
    """Give the first customers with `text` in their name, code or numbers; nothing typed finds none."""
    return listing.first(reader, customers.listed(text), _OFFERED) if text.strip() else []


def meant(reader: Reader, text: str) -> CustomerRow:
    """Give the customer that a text means: the only one found, or the one of exactly that name or code.

    Raise Problem if there is none, or several.
    """
    rows = found(reader, text)
    exact = [row for row in rows if fold(row.name) == fold(text) or row.code == text.strip()]
    if len(exact) == 1 or len(rows) == 1:
        return (exact if len(exact) == 1 else rows)[0]
    raise Problem("customer-ambiguous" if rows else "customer-unknown", customer=text.strip())


class CustomerField(Field):
    """Tells `chosen(id)` when a customer is found; 0 when what is typed means none any more."""

    chosen = Signal(int)

    def __init__(self, name: str, reader: Reader, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        self._reader = reader
        self._id = 0
        self._finder = CustomerFinder(self.line, reader)
        self._finder.chosen.connect(self.set_customer)
        self.line.setPlaceholderText(self.tr("Part of the name"))

    def customer_id(self) -> int:
        """Give the id of the customer, 0 while there is none."""
        return self._id

    def set_customer(self, key: int) -> None:
        """Show the customer with the id `key` and tell it if it is another."""
        before, self._id = self._id, key
        self.line.setText(customers.customer(self._reader, key).name)
        self.show_wrong("")
        if key != before:
            self.chosen.emit(key)

    def read(self) -> int | None:
        """Give the id, or None after saying below what is wrong."""
        if not self._id:
            self._check()
        return self._id or None

    def _on_edited(self) -> None:
        super()._on_edited()
        if self._id:
            self._id = 0
            self.chosen.emit(0)

    def _check(self) -> None:
        if self._id:
            return
        try:
            self.set_customer(meant(self._reader, self.line.text()).id)
        except Problem as problem:
            self.show_wrong(wording.tell(problem, self._language))
