"""The call sheet: all for one call on one page, and what comes of it is noted beside it."""

from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.callsheet import facts as known
from collectdesk.gui.callsheet.answer_card import AnswerCard
from collectdesk.gui.callsheet.facts import CallFacts
from collectdesk.gui.callsheet.facts_card import CallFactsCard
from collectdesk.gui.card import Card
from collectdesk.gui.customer_field import CustomerField
from collectdesk.gui.desk import Desk
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.gui.log import saving
from collectdesk.gui.log.entry_form import EntryForm
from collectdesk.gui.log.matters_card import MattersCard
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.payments.payer import Payer

_WIDE, _SIDE = 940, 300


class Call(NamedTuple):
    """A call to a customer; `back` is the page to return to when it is noted."""

    customer_id: int
    back: str = ""


class CallSheetPage(Page):
    """`show_this` takes a `Call`, or the id of a customer."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"customer", "contact", "invoice", "payment", "allocation", "adjustment", "letter", "log_entry",
         "promise", "dispute", "pause", "document", "posting", "setting"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.call = Call(0)
        self.facts: CallFacts | None = None
        self.header = PageHeader(self.tr("Call sheet"))
        self.customer = CustomerField(self.tr("Whom do you call?"), desk.reader, desk.language)
        self.known = CallFactsCard()
        self.matters = MattersCard(desk)
        self._talk = Card()
        self.form = EntryForm(desk, over=self._talk)
        self.answer = AnswerCard(desk)
        self.save_button = buttons.primary(self.tr("Save the call"), self.save, "check")
        self.save_button.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_soon)
        self._lay_out()
        self.customer.chosen.connect(self._on_customer)
        self.form.reason_chosen.connect(self.answer.show_reason)
        self.answer.step_asked.connect(self._on_step)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(self.tr("Save the call"))
            shortcut.activated.connect(self.save)

    def reload(self) -> None:
        """Read what is known anew; what was typed stays."""
        self._body.setVisible(bool(self.call.customer_id))
        self.customer.setVisible(not self.call.customer_id)
        for button in (self._print, self._open, self.save_button):
            button.setVisible(bool(self.call.customer_id))
        if not self.call.customer_id:
            return
        try:
            self.facts = known.of_customer(self.desk, self.call.customer_id)
        except Problem:
            self.call = Call(0)
            self.reload()
            return
        self.header.set_title(self.facts.name)
        owed = " · ".join(self.facts.totals)
        self.header.set_state(
            self.tr("{amount} open").format(amount=owed) if owed else self.tr("Nothing is open")
        )
        self.known.show_facts(self.facts)
        self.matters.show_customer(self.call.customer_id)
        if not self.answer.editing:
            self.answer.show_reason(self.form.reason.key() or self.facts.reason)

    def show_this(self, what: object) -> None:
        """Show the sheet for a call."""
        if isinstance(what, int):
            what = Call(what)
        if not isinstance(what, Call):
            return
        other = what.customer_id != self.call.customer_id
        self.call = what
        # words that were typed for this customer wait here; "tomorrow" means the day of the call
        if other or not self.form.touched():
            self._renew_form()
        self.reload()
        self.take_cursor()
        # a new form is laid out before the cursor can go into it
        self._soon.start()

    def take_cursor(self) -> None:
        """Put the cursor where what is said is typed."""
        if self.call.customer_id:
            self.form.start()
        else:
            self.customer.setFocus()

    def payer(self) -> Payer | None:
        """Give the customer that is called."""
        return Payer(self.call.customer_id) if self.call.customer_id else None

    def save(self) -> None:
        """Note the call with what was promised, then go back to where it came from."""
        if not self.call.customer_id:
            return
        told = self.form.read()
        if told is not None:
            saving.note(self.desk, told).done.connect(self._on_saved)

    def print_sheet(self) -> None:
        """Set the sheet on paper and show it."""
        if self.facts is None or self.answer.answer is None:
            return
        from collectdesk.gui.callsheet import paper  # what sets paper loads when first needed

        sheet = paper.sheet(self.desk, self.facts, self.answer.answer)
        self.desk.work("letters", paper.pdf, sheet).done.connect(self._on_set)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, unless words would be lost."""
        if event.key() == Qt.Key.Key_Escape and not self.form.touched():
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts below each other where three do not fit beside each other."""
        super().resizeEvent(event)
        look = theme.look()
        wide = self.viewport().width() >= look.px(_WIDE)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        for side in (self._left, self._right):
            side.setMinimumWidth(look.px(_SIDE) if wide else 0)
            side.setMaximumWidth(look.px(_SIDE) if wide else 16_777_215)

    def _lay_out(self) -> None:
        look = theme.look()
        self._print = buttons.quiet(self.tr("Print"), self.print_sheet, "printer")
        self._open = buttons.quiet(self.tr("Open the customer"), self._on_open, "user")
        for button in (self._open, self._print, self.save_button):
            self.header.add(button)
        self._left, self._right = QWidget(), QWidget()
        self._talk.box.addWidget(captions.strong(self.tr("What comes of the call")))
        self._talk.box.addWidget(self.form, 1)
        for side, parts in ((self._left, (self.known, self.matters)), (self._right, (self.answer,))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(look.px(12))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        self._body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(14))
        self._columns.addWidget(self._left)
        self._columns.addWidget(self._talk, 1)
        self._columns.addWidget(self._right)
        self.box.addWidget(self.header)
        self.box.addWidget(self.customer)
        self.box.addWidget(self._body, 1)
        self.box.addStretch(0)

    def _on_soon(self) -> None:
        if self.isVisible() and not self.form.touched():
            self.take_cursor()

    def _renew_form(self) -> None:
        old = self.form
        self.form = EntryForm(self.desk, over=self._talk)
        self.form.reason_chosen.connect(self.answer.show_reason)
        self._talk.box.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self.form.show_customer(self.call.customer_id)

    def _leave(self) -> None:
        if self.call.back:
            self.desk.go(self.call.back)
        elif self.call.customer_id:
            self.desk.go("customers", self.call.customer_id)

    def _on_customer(self, key: int) -> None:
        if key:
            self.show_this(key)

    def _on_open(self) -> None:
        self.desk.go("customers", self.call.customer_id)

    def _on_saved(self, _changed: object) -> None:
        self.form.clear()
        self._leave()

    def _on_step(self, step: str) -> None:
        key = self.call.customer_id
        if step == "letter":
            self.desk.go("letters", Wanted(customer_id=key))
        elif step == "dispute":
            self.matters.acts.dispute(key)
        elif step == "pause":
            self.matters.acts.pause(key)
        elif step == "promise":
            self.form.promise.amount.setFocus()
        elif step == "resend_papers":
            self.form.result.choose("asked_for_copy")
            self.form.next_action.set_text(self.tr("Send the papers again"))
            self.form.next_on.set_day(self.desk.today())
            self.form.next_action.setFocus()
        elif step == "next_call":
            self.form.next_action.set_text(self.tr("Call again"))
            self.form.next_on.setFocus()

    def _on_set(self, content: bytes) -> None:
        # the preview and printing load when first needed
        from collectdesk.gui.list_preview import ListPreview
        from collectdesk.gui.pdf.printing import print_pdf

        printer = ListPreview.ask(self.window(), content, self.header_title())
        if printer is not None:
            self.desk.work("printing", print_pdf, content, printer)

    def header_title(self) -> str:
        """Give the name of the sheet, as its file is called."""
        name = self.facts.name if self.facts is not None else ""
        return self.tr("Call sheet: {customer}").format(customer=name)
