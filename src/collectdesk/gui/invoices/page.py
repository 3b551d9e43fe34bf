"""The invoices page: the list with its filters, beside it one invoice, one payment or the form."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, theme
from collectdesk.gui.column import Sort
from collectdesk.gui.desk import Desk
from collectdesk.gui.empty_state import EmptyState
from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.invoices import columns
from collectdesk.gui.invoices.actions import InvoiceActions
from collectdesk.gui.invoices.details import InvoiceDetails
from collectdesk.gui.invoices.form import InvoiceForm
from collectdesk.gui.invoices.row_actions import RowActions
from collectdesk.gui.invoices.several import SeveralInvoices
from collectdesk.gui.list_card import ListCard
from collectdesk.gui.list_menu import ListMenu
from collectdesk.gui.page import Page
from collectdesk.gui.page_header import PageHeader
from collectdesk.gui.pause import Pause
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.side_panel import SidePanel
from collectdesk.store.queries import invoices
from collectdesk.store.queries.invoices import STATES, InvoiceRow

_UNDECIDED = "undecided"


class InvoicesPage(Page):
    """What is chosen in the list is told beside it; `show_this` takes the id of an invoice."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"invoice", "payment", "allocation", "adjustment", "refund", "customer", "letter", "letter_claim",
         "document", "document_invoice", "interest_decision", "claim_terms", "rate", "agreement", "business"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown: tuple[str, int] = ("", 0)
        self._first: bool | None = None
        self._count = -1
        self.actions_on = InvoiceActions(desk, self)
        self.header = PageHeader(self.tr("Invoices"))
        self.filter = self.header.add_filter(self.tr("Filter by number or customer"))
        self.header.add(buttons.quiet(self.tr("Import"), self.import_list, "upload"))
        self.header.add(buttons.quiet(self.tr("Type several"), self.type_several, "table"))
        self.header.add(buttons.quiet(self.tr("New invoice"), self.new_invoice, "plus"))
        self.states = FilterChips()
        self.states.set_chips([*columns.states(), (_UNDECIDED, self.tr("Interest not decided"))])
        self.currencies = FilterChips(exclusive=True)
        self.list = ListCard(
            "invoices",
            columns.of_invoices(desk.language),
            desk.preferences,
            Sort("issued", descending=True),
            self.tr("No invoice looks like this."),
        )
        self.list.view.setAccessibleName(self.tr("Invoices"))
        self.menu = ListMenu(desk, self.list, self._list_title, self._filtered)
        self.panel = SidePanel()
        self.several: SeveralInvoices | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_side())
        self.box.addWidget(self._stack, 1)
        self._pause = Pause(self)
        self._soon = Pause(self, 0)
        self.row_actions = RowActions(self.list.view, self.actions_on)
        self._connect()

    def reload(self) -> None:
        """Read list, filters and details anew."""
        reader = self.desk.reader
        count = invoices.count(reader)
        self.header.set_state(self.tr("%n in the book", "", count))
        self._show_empty(first=not count)
        if count != self._count:
            self._count = count
            used = invoices.currencies(reader)
            self.currencies.set_chips([(code, code) for code in used] if len(used) > 1 else [])
        self._show_list()
        self._show_details()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def take_cursor(self) -> None:
        """Put the cursor into the list."""
        self.list.view.setFocus()

    def show_this(self, what: object) -> None:
        """Show the invoice with this id beside the list."""
        if isinstance(what, int):
            self._leave_several()
            self.show_invoice(what)
            self.list.view.seek(what)

    def payer(self) -> Payer | None:
        """Give the customer and invoice shown or chosen."""
        row = self.chosen()
        return Payer(row.customer_id, row.id, row.currency) if row is not None else None

    def chosen(self) -> InvoiceRow | None:
        """Give the invoice beside the list, else the one the cursor is on."""
        kind, key = self._shown
        if kind == "invoice" and self.panel.isVisible():
            return invoices.invoice(self.desk.reader, key)
        row: InvoiceRow | None = self.list.view.current_row()
        return row

    def show_invoice(self, key: int) -> None:
        """Tell of an invoice beside the list."""
        try:
            details = InvoiceDetails(self.desk, key, self.actions_on)
        except Problem:
            self.panel.close_panel()
            return
        details.payment_asked.connect(self.show_payment)
        details.customer_asked.connect(self._on_customer)
        self._shown = ("invoice", key)
        self._fill_panel(details.row.number, details)

    def show_payment(self, key: int) -> None:
        """Tell of a payment beside the list."""
        try:
            details = PaymentDetails(self.desk, key)
        except Problem:
            self.panel.close_panel()
            return
        details.invoice_asked.connect(self.show_invoice)
        self._shown = ("payment", key)
        self._fill_panel(self.tr("Payment"), details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and details beside each other only where there is room for both."""
        super().resizeEvent(event)
        self._share_room()

    def new_invoice(self) -> None:
        """Open the form for a new invoice."""
        self._show_form(None)

    def type_several(self) -> None:
        """Open the grid in place of the list."""
        if self.several is None:
            self.several = SeveralInvoices(self.desk)
            self.several.finished.connect(self._leave_several)
            self._stack.addWidget(self.several)
        self._stack.setCurrentWidget(self.several)
        self.several.start()

    def import_list(self) -> None:
        """Go to where a list is imported."""
        self.desk.go("import")

    def _list_side(self) -> QWidget:
        look = theme.look()
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(self.header)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(14))
        self._columns_button = buttons.icon_only("columns-3", self.tr("Columns"), self._on_columns)
        tools.addWidget(self.states)
        tools.addWidget(self.currencies)
        tools.addStretch(1)
        tools.addWidget(self._columns_button)
        box.addLayout(tools)
        body = QHBoxLayout()
        body.setSpacing(look.px(14))
        body.addWidget(self.list, 1)
        body.addWidget(self.panel)
        box.addLayout(body, 1)
        return side

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_done)
        self._pause.timeout.connect(self._show_list)
        self._soon.timeout.connect(self._on_chosen)
        self.states.changed.connect(self._show_list)
        self.currencies.changed.connect(self._show_list)
        view = self.list.view
        view.sort_asked.connect(self._show_list)
        view.typed.connect(self._on_typed)
        view.opened.connect(self._on_opened)
        view.selected.connect(self._soon.start)
        self.panel.closed.connect(self._on_panel_closed)
        self.actions_on.correct_asked.connect(self._show_form)

    def _show_list(self) -> None:
        sort = self.list.view.sort()
        pressed = self.currencies.pressed()
        question = partial(
            _listed,
            self.filter.text().strip(),
            sort.key,
            descending=sort.descending,
            states=self.states.pressed() - {_UNDECIDED},
            undecided=_UNDECIDED in self.states.pressed(),
            currency=next(iter(pressed), ""),
            day=self.desk.today(),
        )
        self.list.show_source(self.desk.list_of(question))

    def _show_empty(self, *, first: bool) -> None:
        if first is self._first:
            return
        self._first = first
        if first:
            said = self.tr("No invoice yet. Import the list you have, or type the first one.")
            empty = EmptyState("receipt-text", said, self.tr("Import your list"), self.import_list)
        else:
            empty = EmptyState("receipt-text", self.tr("No invoice looks like this."))
        self.list.set_empty(empty)

    def _show_details(self) -> None:
        kind, key = self._shown
        if kind == "invoice":
            self.show_invoice(key)
        elif kind == "payment":
            self.show_payment(key)

    def _fill_panel(self, title: str, content: QWidget) -> None:
        self.panel.fill(title).addWidget(content)
        self._share_room()

    def _share_room(self) -> None:
        alone = self.narrow() and self.panel.isVisibleTo(self)
        self.panel.set_alone(alone=alone)
        self.list.setVisible(not alone)

    def _show_form(self, row: InvoiceRow | None) -> None:
        form = InvoiceForm(self.desk, row)
        form.saved.connect(self._on_saved)
        form.given_up.connect(self.panel.close_panel)
        self._shown = ("form", 0)
        title = self.tr("New invoice") if row is None else self.tr("Correct {invoice}")
        self._fill_panel(title.format(invoice=row.number if row is not None else ""), form)
        form.start()

    def _leave_several(self) -> None:
        self._stack.setCurrentIndex(0)
        if self.several is not None:
            self._stack.removeWidget(self.several)
            self.several.deleteLater()
            self.several = None

    def _on_chosen(self) -> None:
        row = self.list.view.current_row()
        self.row_actions.offer(row)
        # in a narrow window the details would take the list away from under the cursor
        if row is None or self._shown[0] == "form" or self.narrow():
            return
        if self.list.view.selected_ids() == [row.id] and self._shown != ("invoice", row.id):
            self.show_invoice(row.id)

    def _on_panel_closed(self) -> None:
        self._shown = ("", 0)
        self._share_room()
        self.list.view.setFocus()

    def _on_saved(self, key: int) -> None:
        self._shown = ("", 0)
        self.show_invoice(key)
        self.list.view.setFocus()

    def _on_opened(self, row: InvoiceRow) -> None:
        if row.open_minor > 0 and row.state != "voided" and not self.narrow():
            self.actions_on.record_payment(row)
        else:
            self.show_invoice(row.id)

    def _on_customer(self, key: int) -> None:
        self.desk.go("customers", key)

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _on_filter_done(self) -> None:
        self._show_list()
        self.list.view.setFocus()

    def _list_title(self) -> str:
        return self.tr("Invoices")

    def _filtered(self) -> str:
        chosen = [columns.state(code) for code in STATES if code in self.states.pressed()]
        if _UNDECIDED in self.states.pressed():
            chosen.append(self.tr("Interest not decided"))
        return " · ".join([*chosen, *self.currencies.pressed(), *filter(None, [self.filter.text().strip()])])

    def _on_columns(self) -> None:
        button = self._columns_button
        self.list.view.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _listed(text: str, sort: str, _reader: Any, **shown: Any) -> Any:
    return invoices.listed(text, sort, **shown)
