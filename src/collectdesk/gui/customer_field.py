"""The field for a customer: part of a name, code or number is typed, what is found is offered below."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from collectdesk import wording
from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.gui import theme
from collectdesk.gui.fields import TypedField
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers, listing
from collectdesk.store.queries.customers import CustomerRow

_OFFERED = 12


class CustomerFinder(QObject):
    """Offers customers below a line edit while somebody types in it; `chosen` carries the id.

    Up and Down move, Enter and Tab take the marked one; `going_on` lets Enter go on as Tab does. The list is
    part of the window, so that the cursor never leaves the line; while it is shown the line's property
    `offering` is true.
    """

    chosen = Signal(int)

    def __init__(self, line: QLineEdit, reader: Reader, *, going_on: bool = False) -> None:
        super().__init__(line)
        self._line = line
        self._reader = reader
        self._going_on = going_on
        self._offers: Offers | None = None
        line.textEdited.connect(self._on_edited)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose while customers are offered."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close_offers()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self._offers is None:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._offers.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.close_offers()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._on_taken()
            if self._going_on or key == Qt.Key.Key_Tab:
                again = QKeyEvent(event.type(), key, event.modifiers(), event.text())
                QCoreApplication.postEvent(self._line, again)
        else:
            return False
        return True

    def close_offers(self) -> None:
        """Offer nothing."""
        if self._offers is not None:
            self._offers.hide()
            self._offers.deleteLater()
            self._offers = None
            self._line.setProperty("offering", False)  # noqa: FBT003 - Qt's signature

    def _on_edited(self, text: str) -> None:
        rows = found(self._reader, text)
        if not rows:
            self.close_offers()
            return
        if self._offers is None:
            self._offers = Offers(self._line.window())
            self._offers.clicked.connect(self._on_taken)
            self._line.setProperty("offering", True)  # noqa: FBT003 - Qt's signature
        self._offers.offer(rows, self._line)

    def _on_taken(self) -> None:
        row = self._offers.marked() if self._offers is not None else None
        self.close_offers()
        if row is not None:
            self._line.setText(row.name)
            self.chosen.emit(row.id)


class Offers(QListWidget):
    """The customers found, below the line; `clicked` comes after one was clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(self.tr("Customers found"))
        self.setProperty("kind", "offers")
        self._rows: list[CustomerRow] = []

    def offer(self, rows: list[CustomerRow], line: QLineEdit) -> None:
        """Show `rows` below `line`, the first one marked."""
        self._rows = rows
        self.clear()
        self.addItems([f"{row.name}   {row.code}" if row.code else row.name for row in rows])
        self.setCurrentRow(0)
        look, window = theme.look(), line.window()
        below = line.mapTo(window, QPoint(0, line.height() + look.px(2)))
        wanted = self.sizeHintForRow(0) * len(rows) + 2 * self.frameWidth() + look.px(4)
        height = min(wanted, window.height() - below.y() - look.px(8))
        self.setGeometry(below.x(), below.y(), max(line.width(), look.px(280)), max(height, look.px(40)))
        self.raise_()
        self.show()

    def move_by(self, step: int) -> None:
        """Mark the next or former one."""
        self.setCurrentRow((self.currentRow() + step) % max(len(self._rows), 1))

    def marked(self) -> CustomerRow | None:
        """Give the marked customer."""
        place = self.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None


def found(reader: Reader, text: str) -> list[CustomerRow]:
    """Give the first customers with `text` in their name, code or numbers; nothing typed finds none."""
    return listing.first(reader, customers.listed(text), _OFFERED) if text.strip() else []


def meant(reader: Reader, text: str) -> CustomerRow:
    """Give the customer that a text means: the only one found, or the one of exactly that name or code.

    Raise Problem if nothing was typed, or if there is none, or several.
    """
    if not text.strip():
        raise Problem("customer-missing")
    rows = found(reader, text)
    exact = [row for row in rows if fold(row.name) == fold(text) or row.code == text.strip()]
    if len(exact) == 1 or len(rows) == 1:
        return (exact if len(exact) == 1 else rows)[0]
    raise Problem("customer-ambiguous" if rows else "customer-unknown", customer=text.strip())


class CustomerField(TypedField):
    """Tells `chosen(id)` when a customer is found; 0 when what is typed means none any more."""

    chosen = Signal(int)

    def __init__(self, name: str, reader: Reader, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent, keeps_line=False)
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
