"""The question which other record is the same customer, and what would move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.desk import Desk
from collectdesk.gui.pause import Pause
from collectdesk.gui.search_field import SearchField
from collectdesk.store.queries import customers, listing
from collectdesk.store.queries.customers import CustomerFacts, CustomerRow

_MOST = 50


class MergeCustomers(QDialog):
    """Asks for the record that goes into `kept`; changes nothing itself."""

    def __init__(self, desk: Desk, kept: CustomerFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.kept = desk, kept
        self.setWindowTitle(self.tr("Merge with another record"))
        look = theme.look()
        self.search = SearchField(self.tr("Name, code or tax id of the other record"))
        self.results = QListWidget()
        self.results.setAccessibleName(self.tr("Records"))
        self.results.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setStyleSheet(_rows())
        found = Card(bare=True)
        found.box.addWidget(self.results)
        self.moves = captions.body(wrap=True)
        self.moves.setMinimumHeight(self.moves.fontMetrics().lineSpacing() * 4)
        self.moves.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.merge = buttons.primary(self.tr("Merge"), self.accept)
        self._pause = Pause(self)
        self._pause.timeout.connect(self._find)
        box = QVBoxLayout(self)
        margin = look.px(20)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(look.px(12))
        question = self.tr("Which other record is {name} too?").format(name=kept.name)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Cancel"), self.reject))
        row.addWidget(self.merge)
        for part in (captions.strong(question), self.search, found, self.moves):
            box.addWidget(part)
        box.addLayout(row)
        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._on_enter)
        self.results.currentItemChanged.connect(self._show_moves)
        self.results.itemActivated.connect(self.accept)
        self.resize(look.px(480), look.px(460))
        self._find()
        self._choose_alike()
        self.search.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, kept: CustomerFacts) -> int | None:
        """Give the id of the record that is to go into `kept`, or None."""
        dialog = MergeCustomers(desk, kept, parent)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        other = dialog.other()
        dialog.deleteLater()
        return other if agreed else None

    def other(self) -> int | None:
        """Give the id of the chosen record."""
        item = self.results.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def accept(self) -> None:
        """Close with the chosen record; without one nothing happens."""
        if self.other() is not None:
            super().accept()

    def _find(self) -> None:
        asked = customers.listed(self.search.text().strip())
        self.results.clear()
        for row in listing.first(self.desk.reader, asked, _MOST):
            if row.id != self.kept.id:
                item = QListWidgetItem(_told(row))
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                self.results.addItem(item)
        if self.search.text().strip() and self.results.count():
            self.results.setCurrentRow(0)
        self._show_moves()

    def _choose_alike(self) -> None:
        """Begin with the record that has the same name or tax id, if there is one."""
        alike = {key for key, _ in customers.alike(self.desk.reader, self.kept.name, self.kept.tax_id)}
        for number in range(self.results.count()):
            if self.results.item(number).data(Qt.ItemDataRole.UserRole) in alike:
                self.results.setCurrentRow(number)
                return

    def _show_moves(self) -> None:
        other = self.other()
        self.merge.setEnabled(other is not None)
        if other is None:
            self.moves.setText("")
            return
        held = customers.holdings(self.desk.reader, other)
        parts = [
            self.tr("%n invoice(s)", "", held.invoices) if held.invoices else "",
            self.tr("%n payment(s)", "", held.payments) if held.payments else "",
            self.tr("%n letter(s)", "", held.letters) if held.letters else "",
            self.tr("%n contact(s)", "", held.contacts) if held.contacts else "",
            self.tr("%n contract(s)", "", held.agreements) if held.agreements else "",
        ]
        what = labels.in_a_row(filter(None, parts)) or self.tr("nothing but its details")
        told = self.tr(
            "Moves to {kept}: {what}. What is empty there is filled in, and the other record leaves the list."
            " You can undo this."
        )
        self.moves.setText(told.format(kept=self.kept.name, what=what))

    def _on_enter(self) -> None:
        # what was just typed counts, not what was found before
        self._find()
        if self.other() is not None:
            self.merge.setFocus()


def _rows() -> str:
    look = theme.look()
    colours, room = look.palette, look.px(8)
    return (
        "QListWidget { background: transparent; border: 0; outline: 0; }"
        f"QListWidget::item {{ padding: {room}px; border-radius: {look.px(6)}px; color: {colours.text}; }}"
        f"QListWidget::item:selected {{ background: {colours.selected}; color: {colours.text}; }}"
    )


def _told(row: CustomerRow) -> str:
    return f"{row.name}   {row.code}" if row.code else row.name
