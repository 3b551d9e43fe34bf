"""The head of a customer's page: the way back, the name with its states, and the actions."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.tokens import CONTROL


class CustomerHead(QWidget):
    """Tells what was asked for; the page carries it out."""

    left = Signal()
    payment_asked = Signal()
    invoice_asked = Signal()
    letter_asked = Signal()
    edit_asked = Signal()
    merge_asked = Signal()
    void_asked = Signal()
    note_asked = Signal()
    sheet_asked = Signal()
    file_asked = Signal()
    claims_asked = Signal()
    statement_asked = Signal()
    attest_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._attest = False
        self._title = captions.title()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(look.px(6))
        self.more = buttons.icon_only("ellipsis", self.tr("More actions"), self._on_more)
        self._names = QWidget()
        names = _row(self._names)
        names.addWidget(buttons.icon_only("arrow-left", self.tr("Back to the list"), self.left.emit))
        names.addWidget(self._title)
        names.addLayout(self._chips)
        names.addStretch(1)
        self._actions = QWidget()
        row = _row(self._actions)
        self.payment = buttons.quiet(self.tr("Record payment"), self.payment_asked.emit)
        self.note = buttons.quiet(self.tr("Note a contact"), self.note_asked.emit)
        self.note.setToolTip("Ctrl+L")
        self.sheet = buttons.quiet(self.tr("Call sheet"), self.sheet_asked.emit)
        self.letter = buttons.primary(self.tr("Print reminder"), self.letter_asked.emit)
        for button in (self.more, self.payment, self.note, self.sheet, self.letter):
            row.addWidget(button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(10))
        self._box.addWidget(self._names, 1)
        self._box.addWidget(self._actions)
        self.setMinimumHeight(look.px(CONTROL + 2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_customer(self, name: str, chips: Sequence[Chip]) -> None:
        """Show the name and the chips."""
        self._title.setText(name)
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for chip in chips:
            self._chips.addWidget(ChipLabel(chip))

        self._arrange()

    def set_letters_stopped(self, *, stopped: bool) -> None:
        """Offer the payment first where letters to the customer are stopped, else the letter."""
        buttons.rank(self.letter, primary=not stopped)
        buttons.rank(self.payment, primary=stopped)

    def offer_attest(self, *, offered: bool) -> None:
        """Offer the legal attest letter, which is for claims under Taiwan's law."""
        self._attest = offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below a name that would have to be shortened."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Allow the width of the actions alone."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._actions.minimumSizeHint().width()), hint.height())

    def _arrange(self) -> None:
        needed = self._names.sizeHint().width() + self._actions.sizeHint().width() + self._box.spacing()
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Add invoice"), self.invoice_asked.emit)
        menu.addAction(self.tr("File documents"), self.file_asked.emit)
        menu.addAction(self.tr("Interest and deadlines"), self.claims_asked.emit)
        menu.addAction(self.tr("Statement of account"), self.statement_asked.emit)
        if self._attest:
            menu.addAction(self.tr("Legal attest letter"), self.attest_asked.emit)
        menu.addAction(self.tr("Edit"), self.edit_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Merge with another record"), self.merge_asked.emit)
        menu.addAction(self.tr("Remove from the book"), self.void_asked.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        button: QPushButton = self.more
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.look().px(10))
    return row
