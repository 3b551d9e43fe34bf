"""The form for all that is recorded of one customer; it takes the place of the page while it is open."""

from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.gui import ask, buttons, captions, choices, theme
from collectdesk.gui.card import Card
from collectdesk.gui.desk import Desk
from collectdesk.gui.form_fields import ChoiceField, LinesField, NumberField, TextField, TickField
from collectdesk.gui.form_section import FormSection
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.place_field import PlaceField
from collectdesk.operations.changed import Changed
from collectdesk.operations.customers import CustomerEntered, add_customer, change_customer
from collectdesk.store.queries import business, customers
from collectdesk.store.queries.customers import CustomerFacts

_PAUSE = 250


class CustomerForm(QWidget):
    """For a new customer, or for the one given; `saved(id)` or `left` comes at its end.

    `other_asked(id)` comes when the owner finds that the customer is in the book already.
    """

    saved = Signal(int)
    left = Signal()
    other_asked = Signal(int)

    def __init__(self, desk: Desk, facts: CustomerFacts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._facts = desk, facts
        self._make_fields()
        self._like_id = 0
        self._like_text = captions.body(wrap=True)
        self._like = Card()
        self._like.box.addWidget(self._like_text)
        self._like.box.addWidget(
            buttons.plain(self.tr("Open that customer"), self._on_other), 0, Qt.AlignmentFlag.AlignLeft
        )
        self._like.hide()
        self._lay_out()
        self._fill()
        self._before = self.entered()
        self._pause = Pause(self, _PAUSE)
        self._pause.timeout.connect(self._look_alike)
        for field in (self.name, self.tax_id):
            field.changed.connect(self._pause.start)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def entered(self) -> CustomerEntered:
        """Give what was typed; days of payment that cannot be read count as none."""
        return CustomerEntered(
            name=self.name.text(),
            language=self.language.key(),
            currency=self.currency.key(),
            code=self.code.text(),
            legal_name=self.legal_name.text(),
            kind=self.kind.key(),
            tax_id=self.tax_id.text(),
            address=self.address.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            jurisdiction=self.jurisdiction.key(),
            payment_days=self.payment_days.read()[1],
            tags=self.tags.text().replace("，", ",").replace("、", ","),
            never_remind=self.never_remind.ticked(),
            state=self.state.key(),
            note=self.note.text(),
        )

    def save(self) -> None:
        """Give the order to keep what was typed, unless something is wrong with it."""
        readable, _ = self.payment_days.read()
        entered = self.entered()
        if not entered.name:
            self.name.show_wrong(wording.say("customer-name-missing", self.desk.language))
            self.name.setFocus()
            return
        if not readable:
            self.payment_days.setFocus()
            return
        if self._facts is None:
            task = self.desk.order(add_customer, self.desk.now(), entered)
        else:
            task = self.desk.order(change_customer, self.desk.now(), self._facts.id, entered)
        task.done.connect(self._on_saved)

    def leave(self) -> None:
        """Go without saving; what was typed is not thrown away without asking."""
        if self.entered() != self._before and not ask.confirm(
            self,
            self.tr("Leave without saving?"),
            self.tr("What you typed here would be lost."),
            self.tr("Leave"),
        ):
            return
        self.left.emit()

    def start(self) -> None:
        """Put the cursor where the owner types first."""
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look nothing up for a form that is gone."""
        self._pause.stop()
        super().hideEvent(event)

    def _make_fields(self) -> None:
        self.name = TextField(self.tr("Name"))
        self.code = TextField(self.tr("Code"), self.tr("Your own number for the customer, if you have one"))
        self.kind = ChoiceField(self.tr("Company or person"), choices.kinds())
        self.legal_name = TextField(self.tr("Legal name"), self.tr("If letters need another name"))
        self.tax_id = TextField(self.tr("Tax id"))
        self.address = LinesField(self.tr("Address, as on an envelope"), 4)
        self.phone = TextField(self.tr("Phone"))
        self.email = TextField(self.tr("Mail"))
        self.language = ChoiceField(self.tr("Language of letters"), choices.letter_languages())
        self.currency = ChoiceField(self.tr("Currency"), choices.currencies())
        self.payment_days = NumberField(
            self.tr("Days to pay"), 0, 3650, self.tr("Empty: as usual in your business")
        )
        as_usual = [("", self.tr("As your business"))]
        self.jurisdiction = PlaceField(self.tr("Law that governs"), as_usual)
        self.tags = TextField(self.tr("Tags"), self.tr("Words to filter by, with commas between them"))
        self.state = ChoiceField(self.tr("State"), choices.states())
        self.never_remind = TickField(
            self.tr("Never remind"), self.tr("No reminder is proposed or printed for this customer.")
        )
        self.note = LinesField(self.tr("Note"), 3)

    def _lay_out(self) -> None:
        title = self._facts.name if self._facts else self.tr("New customer")
        header = PageHeader(title)
        header.add(buttons.quiet(self.tr("Cancel"), self.leave))
        header.add(buttons.primary(self.tr("Save"), self.save))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(14))
        for section in self._sections():
            column.addWidget(section)
            if section is self._who:
                column.addWidget(self._like)
        column.addStretch(1)
        content.setMaximumWidth(theme.look().px(860))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        row.addStretch(0)
        area.setWidget(middle)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(header)
        box.addWidget(area, 1)

    def _sections(self) -> list[FormSection]:
        self._who = FormSection(self.tr("Who it is"))
        for field in (self.name, self.code, self.kind, self.legal_name, self.tax_id):
            self._who.add(field)
        where = FormSection(self.tr("How to reach them"))
        where.add(self.address, wide=True)
        where.add(self.phone)
        where.add(self.email)
        money = FormSection(self.tr("Letters and terms"))
        for choice in (self.language, self.currency, self.payment_days, self.jurisdiction):
            money.add(choice)
        handling = FormSection(self.tr("How to deal with them"))
        handling.add(self.state)
        handling.add(self.tags)
        handling.add(self.never_remind, wide=True)
        handling.add(self.note, wide=True)
        return [self._who, where, money, handling]

    def _fill(self) -> None:
        if self._facts is None:
            own = business.business(self.desk.reader)
            self.language.set_key(own.language if own else "zh-Hant-TW")
            self.currency.set_key(own.currency if own else "TWD")
            return
        facts = asdict(self._facts)
        for key in ("name", "code", "legal_name", "tax_id", "address", "phone", "email", "note"):
            getattr(self, key).set_text(facts[key] or "")
        for key in ("kind", "language", "currency", "jurisdiction", "state"):
            getattr(self, key).set_key(facts[key])
        self.tags.set_text(self._facts.tags.replace(",", ", "))
        self.payment_days.set_number(self._facts.payment_days)
        self.never_remind.set_ticked(ticked=bool(self._facts.never_remind))

    def _look_alike(self) -> None:
        own = self._facts.id if self._facts else 0
        name, tax_id = self.name.text(), self.tax_id.text()
        found = customers.alike(self.desk.reader, name, tax_id) if name or tax_id else []
        others = [(key, other) for key, other in found if key != own]
        self._like.setVisible(bool(others))
        if others:
            self._like_id, other = others[0]
            told = self.tr("{name} is in your book already, with the same name or tax id.")
            self._like_text.setText(told.format(name=other))

    def _on_other(self) -> None:
        self.other_asked.emit(self._like_id)

    def _on_saved(self, changed: Changed) -> None:
        made = changed.id if self._facts is None else self._facts.id
        if made is not None:
            self.saved.emit(made)
