"""A small grid to type many invoices in a row: Tab and Enter go on, each line is checked, one save."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain import typed
from collectdesk.domain.money import figures
from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, buttons, captions, customer_field, theme
from collectdesk.gui.card import Card
from collectdesk.gui.customer_field import CustomerFinder
from collectdesk.gui.desk import Desk
from collectdesk.gui.grid import GridView
from collectdesk.gui.grid_model import GridColumn, GridModel, Line
from collectdesk.gui.page_header import PageHeader
from collectdesk.operations import invoices
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.queries import customers
from collectdesk.store.queries import invoices as questions


class SeveralInvoices(QWidget):
    """Stands in place of the list; `finished` comes after the save, or when the owner leaves."""

    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        header = PageHeader(self.tr("Type several invoices"))
        header.set_state(self.tr("Tab and Enter go on; an empty customer is the one above"))
        header.add(buttons.quiet(self.tr("Cancel"), self.leave))
        self.button = buttons.primary(self.tr("Save"), self.save, "check")
        header.add(self.button)
        columns = [
            GridColumn("customer", self.tr("Customer"), 210, stretched=True, equip=self._offer_customers),
            GridColumn("number", self.tr("Number"), 130),
            GridColumn("issued", self.tr("Issued"), 116),
            GridColumn("due", self.tr("Due"), 116),
            GridColumn("amount", self.tr("Amount"), 130, figures=True),
            GridColumn("currency", self.tr("Currency"), 90),
            GridColumn("note", self.tr("Note"), 150),
        ]
        self.view = GridView(GridModel(columns, growing=True))
        self.view.setAccessibleName(self.tr("Invoices typed in a row"))
        card = Card(bare=True)
        card.box.addWidget(self.view)
        self._wrong = captions.error()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(14))
        box.addWidget(header)
        box.addWidget(card, 1)
        box.addWidget(self._wrong)
        self.view.grid.edited.connect(self._on_edited)
        self.view.grid.show_lines([])
        self._tell()

    def start(self) -> None:
        """Put the cursor into the first cell."""
        self.view.start()

    def leave(self) -> None:
        """Go back to the list; what was typed is given up only after a yes."""
        typed_in = any(any(line.values()) for line in self.view.grid.lines())
        if not typed_in or ask.confirm(
            self,
            self.tr("Leave without saving?"),
            self.tr("The invoices typed here are not in the book yet."),
            self.tr("Leave"),
        ):
            self.finished.emit()

    def save(self) -> None:
        """Save all lines in one go, or mark what is wrong and save none."""
        grid = self.view.grid
        entered: list[InvoiceEntered] = []
        for row, line in enumerate(grid.lines()):
            if any(line.values()):
                self._read_line(row, line, entered)
        self._tell()
        if grid.wrong():
            row, key = min(grid.wrong())
            self.view.setCurrentIndex(grid.index(row, [c.key for c in grid.columns].index(key)))
        elif entered:
            self.button.setEnabled(False)
            task = self.desk.order(invoices.add_invoices, self.desk.now(), entered)
            task.done.connect(self._on_saved)
            task.failed.connect(self._on_failed)

    def _offer_customers(self, line: QLineEdit) -> CustomerFinder:
        return CustomerFinder(line, self.desk.reader, going_on=True)

    def _on_edited(self, row: int, key: str) -> None:
        text = self.view.grid.text(row, key)
        if key == "customer":
            self.view.grid.put(row, "customer_id", "")
        try:
            if text:
                self._understand(row, key, text)
        except Problem as problem:
            self._mark(row, key, problem)
        self._tell()

    def _understand(self, row: int, key: str, text: str) -> None:
        """Write what was typed the way it is understood, and fill in what follows from it."""
        grid = self.view.grid
        if key == "customer":
            self._take_customer(row, customer_field.meant(self.desk.reader, text).id)
        elif key in ("issued", "due"):
            grid.put(row, key, typed.typed_day(text, self.desk.today()).isoformat())
            if key == "issued":
                self._propose_due(row)
        elif key == "currency":
            grid.put(row, key, typed.currency(text))
        elif key == "amount":
            currency = grid.text(row, "currency") or self._usual(row)
            grid.put(row, key, figures(typed.amount(text, currency), currency).replace("−", "-"))
        if key in ("number", "amount") and not grid.text(row, "customer") and row > 0:
            above = grid.text(row - 1, "customer_id")
            if above:
                self._take_customer(row, int(above))

    def _take_customer(self, row: int, customer: int) -> None:
        grid = self.view.grid
        facts = customers.customer(self.desk.reader, customer)
        grid.put(row, "customer", facts.name)
        grid.put(row, "customer_id", str(customer))
        for key, text in (("currency", facts.currency), ("issued", self._issued_above(row))):
            if not grid.text(row, key):
                grid.put(row, key, text)
        self._propose_due(row)

    def _issued_above(self, row: int) -> str:
        above = self.view.grid.text(row - 1, "issued") if row else ""
        return above or self.desk.today().isoformat()

    def _usual(self, row: int) -> str:
        return (self.view.grid.text(row - 1, "currency") if row else "") or "TWD"

    def _propose_due(self, row: int) -> None:
        grid = self.view.grid
        customer, issued = grid.text(row, "customer_id"), grid.text(row, "issued")
        # what stands there is replaced only if it was proposed here
        if customer and issued and grid.text(row, "due") == grid.text(row, "proposed"):
            due = invoices.proposed_due(self.desk.reader, int(customer), date.fromisoformat(issued))
            grid.put(row, "due", due.isoformat())
            grid.put(row, "proposed", due.isoformat())

    def _read_line(self, row: int, line: Line, entered: list[InvoiceEntered]) -> None:
        grid = self.view.grid
        for column in grid.columns:
            grid.show_wrong(row, column.key, "")
        try:
            entered.append(self._entered(line, entered))
        except _WrongCell as wrong:
            self._mark(row, wrong.key, wrong.problem)

    def _entered(self, line: Line, before: list[InvoiceEntered]) -> InvoiceEntered:
        """Give the invoice of a line; raise _WrongCell for the first cell that cannot stand."""
        today, reader, number = self.desk.today(), self.desk.reader, line.get("number", "")
        with _cell("customer"):
            known = line.get("customer_id")
            customer = int(known) if known else customer_field.meant(reader, line.get("customer", "")).id
        with _cell("number"):
            if not number:
                raise Problem("invoice-number-missing")
            twice = any((one.customer_id, one.number) == (customer, number) for one in before)
            if twice or questions.number_taken(reader, customer, number):
                raise Problem("invoice-number-taken", invoice=number)
        with _cell("issued"):
            issued = typed.typed_day(line.get("issued", ""), today)
        with _cell("due"):
            due = typed.typed_day(line["due"], today) if line.get("due") else None
            if due is not None and due < issued:
                raise Problem("due-before-issue", invoice=number)
        with _cell("currency"):
            currency = typed.currency(line.get("currency", ""))
        with _cell("amount"):
            minor = typed.amount(line.get("amount", ""), currency)
            if minor == 0:
                raise Problem("invoice-amount-zero", invoice=number)
        return InvoiceEntered(customer, number, issued, currency, minor, due, line.get("note", ""))

    def _mark(self, row: int, key: str, problem: Problem) -> None:
        self.view.grid.show_wrong(row, key, wording.tell(problem, self.desk.language))

    def _tell(self) -> None:
        wrong = sorted(self.view.grid.wrong().items())
        said = [self.tr("Line {line}: {what}").format(line=row + 1, what=what) for (row, _), what in wrong]
        self._wrong.setText("\n".join(said[:4]))
        self._wrong.setVisible(bool(said))
        count = sum(1 for line in self.view.grid.lines() if any(line.values()))
        self.button.setEnabled(count > 0)
        self.button.setText(self.tr("Save %n invoice(s)", "", count))

    def _on_saved(self) -> None:
        self.finished.emit()

    def _on_failed(self) -> None:
        self.button.setEnabled(True)


class _WrongCell(Exception):  # noqa: N818 - it never leaves this module
    def __init__(self, key: str, problem: Problem) -> None:
        super().__init__(key)
        self.key, self.problem = key, problem


@contextmanager
def _cell(key: str) -> Iterator[None]:
    """Say of a problem in which cell of the line it is."""
    try:
        yield
    except Problem as problem:
        raise _WrongCell(key, problem) from problem
