"""The form for one contact: what was said and why, what was promised, what comes next, with whom, files."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.gui import captions, preferences, theme
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.attached import Attached
from collectdesk.gui.documents.taken import Taken
from collectdesk.gui.fields import DateField
from collectdesk.gui.form_fields import ChoiceField, LinesField, TextField
from collectdesk.gui.log import words
from collectdesk.gui.log.choice_row import ChoiceRow
from collectdesk.gui.log.form_row import FormRow
from collectdesk.gui.log.invoice_chips import InvoiceChips, open_invoices
from collectdesk.gui.log.moment_field import MomentField
from collectdesk.gui.log.promise_fields import Promised, PromiseFields
from collectdesk.operations.log import LogEntered
from collectdesk.store.queries import customers, log
from collectdesk.store.queries.log import LogRow


@dataclass(frozen=True, slots=True)
class Told:
    """What was typed into the form, before anything is saved."""

    entry: LogEntered
    promise: Promised | None = None
    files: tuple[Taken, ...] = field(default=())


class EntryForm(QWidget):
    """About the customer of `show_customer`; `reason_chosen` carries the reason, for an answer to it."""

    reason_chosen = Signal(str)

    def __init__(self, desk: Desk, *, over: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.customer_id = 0
        self.corrects: LogRow | None = None
        self._make_fields(over or self)
        self._lay_out()
        self.reason.changed.connect(self._on_reason)
        self.result.changed.connect(self._on_result)
        self.channel.changed.connect(self._on_channel)
        self.invoices.changed.connect(self._on_invoices)

    def show_customer(self, key: int) -> None:
        """Be about another customer: its contacts and open invoices are offered; what was said stays."""
        self.customer_id = key
        self.contact.box.clear()
        self.contact.box.addItem(self.tr("Nobody in particular"), "")
        rows = open_invoices(self.desk.reader, key) if key else []
        self.invoices.show_invoices(rows)
        codes = list(dict.fromkeys(row.currency for row in rows))
        if key:
            for each in customers.contacts(self.desk.reader, key):
                named = f"{each.name} · {each.role}" if each.role else each.name
                self.contact.box.addItem(named, str(each.id))
                if each.preferred:
                    self.contact.set_key(str(each.id))
            own = customers.customer(self.desk.reader, key).currency
            codes = [*codes, own] if own not in codes else codes
        self.promise.set_currencies(codes or ["TWD"])

    def correct(self, row: LogRow) -> None:
        """Be a correction of an old entry: its words are filled in, the old entry stays as it is."""
        self.show_customer(row.customer_id)
        self.corrects = row
        self.contact.set_key(str(row.contact_id or ""))
        self.channel.set_key(row.channel)
        self.direction.set_key(row.direction)
        self.by.set_text(row.by_whom)
        self.when.set_moment(row.happened_at)
        self.said.set_text(row.text)
        self.result.choose(row.result)
        self.reason.set_key(row.reason)
        self.next_action.set_text(row.next_action)
        if row.next_on is not None:
            self.next_on.set_day(row.next_on)
        self.invoices.press(log.invoice_ids(self.desk.reader, row.id))
        self.promise_part.hide()
        self.attached.hide()

    def clear(self) -> None:
        """Be empty again, for the next contact with the same customer."""
        self.said.set_text("")
        self.result.choose("")
        self.reason.set_key("")
        for each in (self.next_action, self.next_on, self.when):
            each.line.clear()
            each.show_wrong("")
        self.promise.clear()
        self.attached.clear()
        self.invoices.press(())

    def start(self) -> None:
        """Put the cursor where what was said is typed."""
        self.said.setFocus()

    def touched(self) -> bool:
        """Tell whether something was typed that would be lost."""
        return bool(self.said.text() or self.result.key() or self.promise.typed() or self.attached.files
                    or self.next_action.text())  # fmt: skip

    def read(self) -> Told | None:
        """Give what was typed, or None after saying below the fields what is wrong."""
        moment = self.when.read()
        next_on = self.next_on.read() if self.next_on.line.text().strip() else None
        next_wrong = bool(self.next_on.line.text().strip()) and next_on is None
        readable, promised = self.promise.read()
        if moment is None or next_wrong or not readable:
            return None
        if not self._says_enough(promised):
            return None
        self.desk.preferences.set(preferences.LOG_BY, self.by.text())
        contact = self.contact.key()
        entry = LogEntered(
            customer_id=self.customer_id,
            contact_id=int(contact) if contact else None,
            happened_at=moment,
            direction=self.direction.key(),
            channel=self.channel.key(),
            by_whom=self.by.text(),
            result=self.result.key() or ("will_pay" if promised else ""),
            reason=self.reason.key(),
            text=self.said.text(),
            next_action=self.next_action.text(),
            next_on=next_on,
            invoice_ids=self.invoices.pressed(),
            corrects=self.corrects.id if self.corrects else None,
        )
        if promised is not None:
            meant = [row.id for row in self.invoices.chosen() if row.currency == promised.currency]
            promised = promised._replace(invoice_ids=tuple(meant))
        return Told(entry, promised, tuple(self.attached.files))

    def _says_enough(self, promised: Promised | None) -> bool:
        """Tell whether there is something to note; what is missing is told below its field."""
        if not (self.said.text() or self.result.key() or promised or self.next_action.text()):
            self.said.show_wrong(wording.say("log-empty", self.desk.language))
            self.said.setFocus()
            return False
        if self.next_action.text() and not self.next_on.line.text().strip():
            self.next_on.show_wrong(wording.say("log-next-day-missing", self.desk.language))
            self.next_on.setFocus()
            return False
        return True

    def _make_fields(self, over: QWidget) -> None:
        desk, language = self.desk, self.desk.language
        self.contact = ChoiceField(self.tr("With"), [])
        self.channel = ChoiceField(self.tr("By way of"), words.choices(words.CHANNELS))
        self.direction = ChoiceField(self.tr("Direction"), words.choices(words.DIRECTIONS))
        self.when = MomentField(self.tr("When"), desk.now, language)
        self.by = TextField(self.tr("Who of us"))
        self.by.set_text(desk.preferences.get(preferences.LOG_BY))
        self.said = LinesField(self.tr("What was said"), 3)
        self.result = ChoiceRow(self.tr("Result"), words.results(desk.reader))
        self.reason = ChoiceField(self.tr("Why they have not paid"), words.reasons(desk.reader))
        self.promise = PromiseFields(desk)
        self.next_action = TextField(self.tr("Next step"))
        self.next_on = DateField(self.tr("On"), desk.today(), language)
        self.next_on.line.setPlaceholderText("+7")
        self.invoices = InvoiceChips(self.tr("About these invoices"))
        self.attached = Attached(desk, over)
        self.attached.taker.watch(self.said.edit)

    def _lay_out(self) -> None:
        look = theme.look()
        self.promise_part = QWidget()
        promise = QVBoxLayout(self.promise_part)
        promise.setContentsMargins(0, look.px(4), 0, 0)
        promise.setSpacing(look.px(4))
        promise.addWidget(_heading(self.tr("Promised to pay")))
        promise.addWidget(self.promise)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        parts: Sequence[Any] = (
            self.said,
            self.result,
            FormRow((self.reason, 3), (self.contact, 3), least=260),
            self.promise_part,
            _heading(self.tr("What comes next")),
            FormRow((self.next_action, 3), (self.next_on, 2)),
            self.invoices,
            FormRow((self.channel, 2), (self.direction, 2), (self.when, 2), (self.by, 2)),
            self.attached,
        )
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)

    def _on_reason(self) -> None:
        self.reason_chosen.emit(self.reason.key())

    def _on_result(self) -> None:
        # who refuses or disputes has said why
        said = {"disputes": "dispute", "refuses": "refuses", "asked_for_copy": "unclear_invoice"}
        guess = said.get(self.result.key(), "")
        if guess and not self.reason.key():
            self.reason.set_key(guess)
            self._on_reason()

    def _on_channel(self) -> None:
        if self.channel.key() == "note":
            self.direction.set_key("none")
        elif self.direction.key() == "none":
            self.direction.set_key("out")

    def _on_invoices(self) -> None:
        # an amount that nobody typed follows what was chosen
        rows = self.invoices.chosen()
        if not rows or self.result.key() != "will_pay" or self.promise.amount.line.isModified():
            return
        currencies = {row.currency for row in rows}
        if len(currencies) == 1:
            self.promise.set_minor(sum(row.open_minor for row in rows), currencies.pop())


def _heading(text: str) -> QWidget:
    label = captions.secondary(text)
    label.setFont(theme.font(bold=True))
    return label
