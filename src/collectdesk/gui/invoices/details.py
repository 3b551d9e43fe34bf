"""The details of one invoice: what moved it, so that the sum makes what is open, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk.domain import ageing
from collectdesk.domain.money import Money
from collectdesk.gui import buttons, captions, facts_box, labels, theme
from collectdesk.gui.chip_label import ChipLabel
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.documents.document_lines import DocumentLines
from collectdesk.gui.invoices import columns, words
from collectdesk.gui.invoices.actions import InvoiceActions
from collectdesk.gui.invoices.interest_part import InterestPart
from collectdesk.gui.payments import words as payment_words
from collectdesk.gui.tokens import STRONG
from collectdesk.store.queries import documents, invoices, listing
from collectdesk.store.queries.invoices import InvoiceRow, MovementRow

_ADJUSTING = ("credit_note", "write_off", "fee", "waiver")


class InvoiceDetails(QWidget):
    """Shows one invoice as it is now; `payment_asked` carries a payment's id, `customer_asked` a customer's.

    Made anew by whoever shows it when invoices or payments change.
    """

    payment_asked = Signal(int)
    customer_asked = Signal(int)

    def __init__(self, desk: Desk, invoice_id: int, actions: InvoiceActions) -> None:
        super().__init__()
        self.desk = desk
        self.row: InvoiceRow = invoices.invoice(desk.reader, invoice_id, desk.today())
        self._do = actions
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(4))
        self._show_head()
        self._show_movements()
        self._show_interest()
        self._show_letters()
        self._show_documents()
        self._show_actions()

    def _show_head(self) -> None:
        row, language = self.row, self.desk.language
        chips = QHBoxLayout()
        chips.addWidget(ChipLabel(columns.state_chip(row)))
        late = ageing.days_late(row.due_on, self.desk.today())
        if late > 0 and row.open_now_minor > 0 and row.state != "voided":
            said = self.tr("{days} late").format(days=labels.days(late))
            chips.addWidget(ChipLabel(Chip(said, "bad")))
        chips.addStretch(1)
        self._box.addLayout(chips)
        # a single & would be taken for the sign of a key
        who = buttons.link(row.customer.replace("&", "&&"), self._on_customer)
        who.setAccessibleName(row.customer)
        who.setFont(theme.font(STRONG))
        who.setToolTip(row.customer)
        self._box.addWidget(who, 0, Qt.AlignmentFlag.AlignLeft)
        for name, value in (
            (self.tr("Issued"), labels.short_day(row.issued_on, language)),
            (self.tr("Due"), labels.short_day(row.due_on, language)),
        ):
            self._box.addWidget(facts_box.fact(name, value))
        if row.note:
            self._box.addWidget(captions.secondary(row.note, wrap=True))

    def _show_movements(self) -> None:
        row = self.row
        self._box.addWidget(facts_box.section(self.tr("What moved it")))
        issued = labels.short_day(row.issued_on, self.desk.language)
        amount = str(Money(row.amount_minor, row.currency))
        self._box.addWidget(facts_box.moved(self.tr("Amount of the invoice"), issued, amount))
        for moved in invoices.movements(self.desk.reader, row.id):
            self._box.addWidget(self._movement(moved))
        left = str(Money(row.open_now_minor, row.currency))
        name = self.tr("Credit of the customer") if row.open_minor < 0 else self.tr("Open")
        self._box.addWidget(facts_box.total(name, left))

    def _movement(self, moved: MovementRow) -> QWidget:
        language = self.desk.language
        parts = [labels.short_day(moved.day, language)]
        if moved.reference:
            parts.append(moved.reference)
        if moved.ended_on is not None:
            day = labels.short_day(moved.ended_on, language)
            parts.append(self.tr("taken back on {day}").format(day=day))
        elif moved.day > self.desk.today():
            parts.append(self.tr("counts from that day"))
        amount = str(Money(moved.effect_minor, self.row.currency))
        if moved.settles != "principal":
            # it is told here though the principal stays as it is, so that the sum is still what is open
            parts.append(self._beside(moved))
            amount = "—"
        ended = moved.ended_on is not None or moved.day > self.desk.today()
        return facts_box.moved(
            self._what(moved), " · ".join(parts), amount, self._buttons_of(moved), ended=ended
        )

    def _what(self, moved: MovementRow) -> str:
        if moved.kind == "adjustment":
            return words.adjustment(moved.what)
        if moved.kind == "credit_used":
            return self.tr("Credit used")
        if moved.payment_id is None:
            return self.tr("Settled by credit")
        return self.tr("Payment, {method}").format(method=payment_words.method(moved.what))

    def _beside(self, moved: MovementRow) -> str:
        settled = Money(moved.amount_minor, self.row.currency)
        if moved.settles == "interest":
            return self.tr("{amount} of interest").format(amount=settled)
        return self.tr("{amount} of the fixed sum").format(amount=settled)

    def _buttons_of(self, moved: MovementRow) -> list[QPushButton]:
        if moved.payment_id is not None:
            button = buttons.link(self.tr("Show"), self._on_payment)
            button.setProperty("key", moved.payment_id)
        elif moved.kind == "adjustment":
            button = buttons.link(self.tr("Take back"), self._on_take_back)
            button.setProperty("key", moved.id)
        elif moved.ended_on is None:
            button = buttons.link(self.tr("Release"), self._on_release)
            button.setProperty("key", moved.id)
        else:
            return []
        button.setAccessibleName(f"{button.text()}: {self._what(moved)}")
        return [button]

    def _show_interest(self) -> None:
        """Tell what ran beside the principal; it does not go away with the last payment."""
        if self.row.state in ("voided", "credit"):
            return
        part = InterestPart(self.desk, self.row.id)
        if part.tells():
            self._box.addWidget(part)

    def _show_letters(self) -> None:
        named = invoices.on_letters(self.desk.reader, self.row.id)
        if named:
            self._box.addWidget(facts_box.section(self.tr("On letters")))
            self._box.addWidget(captions.body(labels.in_a_row(named), wrap=True))

    def _show_documents(self) -> None:
        self._box.addWidget(facts_box.section(self.tr("Documents")))
        key = self.row.id
        lines = DocumentLines(self.desk, customer_id=self.row.customer_id, invoice_ids=(key,))
        lines.show_documents(listing.first(self.desk.reader, documents.listed(invoice_id=key)))
        self._box.addWidget(lines)

    def _show_actions(self) -> None:
        row, look = self.row, theme.look()
        if row.state == "voided":
            self._box.addStretch(1)
            return
        self._box.addSpacing(look.px(10))
        if row.open_minor > 0:
            record = buttons.primary(self.tr("Record payment"), self._on_record, "banknote")
            record.setToolTip("Ctrl+M")
            self._box.addWidget(record)
        elif row.open_minor < 0:
            self._box.addWidget(buttons.primary(self.tr("Use the credit"), self._on_use_credit))
        grid = QGridLayout()
        grid.setSpacing(look.px(6))
        offered = []
        for kind in _ADJUSTING:
            if row.open_minor > 0 or kind in ("credit_note", "fee"):
                button = buttons.quiet(words.adjustment(kind), self._on_adjust)
                button.setProperty("key", kind)
                offered.append(button)
        if row.amount_minor > 0:
            offered.append(buttons.quiet(self.tr("Interest and deadlines"), self._on_claim))
        offered.append(buttons.quiet(self.tr("Correct"), self._on_correct))
        offered.append(buttons.quiet(self.tr("Void"), self._on_void))
        for place, button in enumerate(offered):
            grid.addWidget(button, place // 2, place % 2)
        self._box.addLayout(grid)
        self._box.addStretch(1)

    def _on_customer(self) -> None:
        self.customer_asked.emit(self.row.customer_id)

    def _on_payment(self) -> None:
        self.payment_asked.emit(self.sender().property("key"))

    def _on_take_back(self) -> None:
        self._do.take_back_adjustment(self.sender().property("key"))

    def _on_release(self) -> None:
        self._do.release(self.sender().property("key"))

    def _on_record(self) -> None:
        self._do.record_payment(self.row)

    def _on_use_credit(self) -> None:
        self._do.use_credit(self.row)

    def _on_adjust(self) -> None:
        self._do.adjust(self.row, self.sender().property("key"))

    def _on_claim(self) -> None:
        self._do.open_claim(self.row)

    def _on_correct(self) -> None:
        self._do.correct(self.row)

    def _on_void(self) -> None:
        self._do.void(self.row)
