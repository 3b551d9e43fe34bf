"""The quick entry from anywhere (Ctrl+L): a contact is noted by keyboard alone, with what was promised."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk.gui import ask, buttons, captions, theme
from collectdesk.gui.customer_field import CustomerField
from collectdesk.gui.desk import Desk
from collectdesk.gui.log import saving
from collectdesk.gui.log.entry_form import EntryForm, Told
from collectdesk.gui.tasks import Task
from collectdesk.store.queries.log import LogRow


def note(desk: Desk, parent: QWidget | None, customer_id: int | None = None) -> Task | None:
    """Ask what was said and note it; None if the owner thought better of it."""
    told = QuickEntry.ask(desk, parent, customer_id)
    return saving.note(desk, told) if told is not None else None


def correct(desk: Desk, parent: QWidget | None, row: LogRow) -> Task | None:
    """Ask what an old entry should have said and note that beside it."""
    told = QuickEntry.ask(desk, parent, row.customer_id, corrects=row)
    return saving.note(desk, told) if told is not None else None


class QuickEntry(QDialog):
    """Asks for one contact; saves nothing itself. Ctrl+Enter is the button from anywhere in it."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, customer_id: int | None, corrects: LogRow | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._told: Told | None = None
        self.setWindowTitle(self.tr("Correct an entry") if corrects else self.tr("Note what was said"))
        self.customer = CustomerField(self.tr("Customer"), desk.reader, desk.language)
        self.form = EntryForm(desk, over=self)
        self.save_button = buttons.primary(self.tr("Save"), self._on_save, "check")
        self.save_button.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._lay_out(corrects)
        self.customer.chosen.connect(self._on_customer)
        self.form.promise.changed.connect(self._on_promise)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)
        self._start(customer_id, corrects)

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget | None,
        customer_id: int | None = None,
        *,
        corrects: LogRow | None = None,
    ) -> Told | None:
        """Ask for a contact with a customer, or with anybody; None if nothing was noted."""
        dialog = cls(desk, parent, customer_id, corrects)
        dialog.exec()
        dialog.deleteLater()
        return dialog.told()

    def told(self) -> Told | None:
        """Give what was entered; None until it is."""
        return self._told

    def reject(self) -> None:
        """Close, but not over words that would be lost without asking."""
        if (
            self.form.corrects is None
            and self.form.touched()
            and not ask.confirm(
                self,
                self.tr("Close without saving?"),
                self.tr("What you typed here would be lost."),
                self.tr("Close"),
            )
        ):
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on to the next field, as Tab does; it does not save by accident."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, corrects: LogRow | None) -> None:
        look = theme.look()
        margin = look.px(20)
        content = QWidget()
        content.setObjectName("page")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(margin, margin, margin, look.px(8))
        inner.setSpacing(look.px(6))
        inner.addWidget(self.customer)
        if corrects is not None:
            said = self.tr("The old entry stays in the log, marked as corrected. Both can be read.")
            inner.addWidget(captions.secondary(said, wrap=True))
        inner.addWidget(self.form, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        ends = QHBoxLayout()
        ends.setContentsMargins(margin, 0, margin, margin)
        self._meaning = captions.small()
        ends.addWidget(self._meaning, 1)
        ends.addWidget(buttons.quiet(self.tr("Cancel"), self.reject))
        ends.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area, 1)
        box.addLayout(ends)
        self.setMinimumWidth(look.px(560))
        screen = self.screen().availableGeometry().height()
        self.resize(look.px(660), min(look.px(740), screen - look.px(60)))

    def _start(self, customer_id: int | None, corrects: LogRow | None) -> None:
        if corrects is not None:
            self.customer.set_customer(corrects.customer_id)
            self.customer.setEnabled(False)
            self.form.correct(corrects)
            self.form.start()
        elif customer_id:
            self.customer.set_customer(customer_id)
            self.form.show_customer(customer_id)
            self.form.start()
        else:
            self.customer.setFocus()

    def _on_customer(self, key: int) -> None:
        self.form.show_customer(key)

    def _on_promise(self) -> None:
        # who promises has been reached and will pay: one thing less to choose
        if self.form.promise.typed() and not self.form.result.key():
            self.form.result.choose("will_pay")

    def _on_save(self) -> None:
        customer = self.customer.read()
        if customer is None:
            self.customer.setFocus()
            return
        told = self.form.read()
        if told is not None:
            self._told = replace(told, entry=replace(told.entry, customer_id=customer))
            self.accept()
