"""The page of the customers: the list, one customer, or the form, one at a time."""

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget

from collectdesk.gui.customers.customer_list import CustomerList
from collectdesk.gui.customers.form import CustomerForm
from collectdesk.gui.customers.view import CustomerView
from collectdesk.gui.desk import Desk
from collectdesk.gui.page import Page
from collectdesk.gui.payments.payer import Payer
from collectdesk.store.queries import customers

_ABOUT = (
    "customer", "contact", "posting", "agreement", "invoice", "payment", "allocation", "adjustment", "refund",
    "letter", "setting", "business", "log_entry", "promise", "dispute", "pause", "document",
    "interest_decision", "limitation_event",
)  # fmt: skip


class CustomersPage(Page):
    """`show_this(id)` opens a customer; Escape in a customer or a form goes back."""

    kinds: ClassVar[frozenset[str]] = frozenset(_ABOUT)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = CustomerList(desk)
        self.view = CustomerView(desk)
        self.form: CustomerForm | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.view)
        self.box.addWidget(self._stack)
        self.list.opened.connect(self.open_customer)
        self.list.add_asked.connect(self.add)
        self.list.edit_asked.connect(self.edit_customer)
        self.view.left.connect(self.show_list)
        self.view.edit_asked.connect(self.edit)
        self.view.moved.connect(self.open_customer)

    def reload(self) -> None:
        """Read what is shown anew; a form keeps what was typed."""
        self.list.reload()
        if self.view.customer_id and not self.view.reload() and self._stack.currentWidget() is self.view:
            self.show_list()

    def show_this(self, what: object) -> None:
        """Show the customer with the id `what`, or an empty form for "new"."""
        if isinstance(what, int):
            self.open_customer(what)
        elif what == "new":
            self.add()

    def payer(self) -> Payer | None:
        """Give the customer that is shown, or the one the cursor is on in the list."""
        shown = self._stack.currentWidget()
        if shown is self.view:
            return self.view.payer()
        row = self.list.list.view.current_row() if shown is self.list else None
        return Payer(row.id) if row is not None else None

    def begin_again(self) -> None:
        """Go back to the list; a form stays, because something may be typed in it."""
        if self._stack.currentWidget() is self.view:
            self.show_list()

    def start_filter(self) -> None:
        """Put the cursor into the filter of the list."""
        if self._stack.currentWidget() is self.list:
            self.list.start_filter()

    def show_list(self) -> None:
        """Go back to the list."""
        self._close_form()
        self.view.close_customer()
        self._stack.setCurrentWidget(self.list)
        self.list.list.view.setFocus()

    def open_customer(self, key: int) -> None:
        """Show one customer, or the list if the customer is gone."""
        self._close_form()
        if self.view.show_customer(key):
            self._stack.setCurrentWidget(self.view)
            self.view.start()
        else:
            self.show_list()

    def add(self) -> None:
        """Open the form for a new customer."""
        self._open_form(CustomerForm(self.desk))

    def edit(self) -> None:
        """Open the form of the customer that is shown."""
        if self.view.customer_id:
            facts = customers.customer(self.desk.reader, self.view.customer_id)
            self._open_form(CustomerForm(self.desk, facts))

    def edit_customer(self, key: int) -> None:
        """Open the form of a customer; leaving it leads to the customer's page."""
        self.open_customer(key)
        self.edit()

    def _open_form(self, form: CustomerForm) -> None:
        self._close_form()
        self.form = form
        form.saved.connect(self.open_customer)
        form.left.connect(self._on_left)
        form.other_asked.connect(self.open_customer)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.start()

    def _close_form(self) -> None:
        if self.form is not None:
            self._stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _on_left(self) -> None:
        if self.view.customer_id:
            self.open_customer(self.view.customer_id)
        else:
            self.show_list()
