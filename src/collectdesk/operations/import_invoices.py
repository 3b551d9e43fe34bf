"""What the invoices of a list change: new ones, changed ones, what was paid since, what is missing now."""

from contextlib import suppress
from datetime import date, timedelta
from typing import Any, NamedTuple

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.domain.terms import due_day
from collectdesk.exchange.records import InvoiceRow, name_key
from collectdesk.operations.import_customers import CustomerFinder
from collectdesk.operations.import_money import ImportedMoney
from collectdesk.operations.import_plan import ImportPlan, Kept, ProbablyPaid, told, untold
from collectdesk.operations.import_refusal import refuse
from collectdesk.store.connection import Reader
from collectdesk.store.queries import customers as customer_queries
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.invoices import on_letters

_STEP = 2_000
_SOME = 500


class Known(NamedTuple):
    """An invoice of the book as an import needs it."""

    id: int
    customer_id: int
    number: str
    issued_on: str
    due_on: str
    currency: str
    amount_minor: int
    open_minor: int
    imported: str


class InvoiceImport:
    """The invoices of one list against those of the book."""

    def __init__(
        self, reader: Reader, plan: ImportPlan, finder: CustomerFinder, money: ImportedMoney, today: date
    ) -> None:
        self._reader = reader
        self._plan = plan
        self._finder = finder
        self._paid_beside: dict[int, int] | None = None
        self._money = money
        self._today = today
        self._iso = _IsoDays()
        self._terms: dict[int, tuple[int, str]] = {}
        self._known: dict[tuple[int, str], Known] = {}
        self._next = 1 + int(reader.execute("SELECT coalesce(max(id), 0) FROM invoice").fetchone()[0])
        self._seen: set[int] = set()

    def work_out(self, progress: Progress) -> None:
        """Put what the list changes into the plan; a row that contradicts the book is refused."""
        rows = self._plan.records.invoices
        meant: list[tuple[InvoiceRow, int]] = []
        for row in rows:
            try:
                meant.append((row, self._finder.find(row.customer, row.currency)))
            except Problem as problem:
                refuse(self._plan, row.row, "customer", problem)
        for payment in self._plan.records.payments:
            with suppress(Problem):
                self._finder.find(payment.customer, payment.currency)
        self._load()
        for place, (row, customer) in enumerate(meant):
            if place % _STEP == 0:
                progress.step(place, len(meant), "compare")
            try:
                self._take(row, customer)
            except Problem as problem:
                refuse(self._plan, row.row, "amount" if "paid" in problem.code else "invoice", problem)

    def known(self, customer: int, number: str, currency: str) -> tuple[int, int, str]:
        """Give id, open amount and day of issue of the invoice a payment names; Problem if there is none."""
        found = self._known.get((customer, name_key(number)))
        if found is None:
            raise Problem("import-invoice-unknown", invoice=number)
        if found.currency != currency:
            raise Problem("import-currency-differs", invoice=number, currency=found.currency)
        return found.id, found.open_minor, found.issued_on

    def missing(self) -> list[ProbablyPaid]:
        """Give the open invoices that an earlier list of the same kind had and this one has not.

        They are offered only if the two lists overlap or this one says what is open: a list of new invoices
        each month is no list of open items.
        """
        if not (self._plan.records.invoices and self._plan.list_id):
            return []
        mark = f'"list":"{self._plan.list_id}"'
        found = self._reader.execute(
            "SELECT i.id, c.name, i.number, i.currency, i.open_minor FROM invoice i"
            " JOIN customer c ON c.id = i.customer_id"
            " WHERE i.voided = 0 AND i.open_minor > 0 AND instr(i.imported, ?) ORDER BY i.due_on, i.id",
            [mark],
        ).fetchall()
        refused = self._refused_numbers()
        gone = [
            ProbablyPaid(*row)
            for row in found
            if row[0] not in self._seen and name_key(row[2]) not in refused
        ]
        overlapping = bool(self._seen) or "open" in self._plan.mapping.columns
        return gone if overlapping else []

    def _refused_numbers(self) -> set[str]:
        column = self._plan.mapping.columns.get("invoice", -1)
        cells = [one.cells[column] for one in self._plan.rejected if 0 <= column < len(one.cells)]
        return {name_key(str(cell).strip()) for cell in cells}

    def _load(self) -> None:
        """Read the invoices of the customers that the list names."""
        ids = self._finder.known_ids()
        columns = ", ".join(Known._fields)
        text = f"SELECT {columns} FROM invoice WHERE voided = 0"
        if len(ids) <= _SOME:
            marks = ",".join("?" * len(ids))
            rows = self._reader.execute(f"{text} AND customer_id IN ({marks})", ids)
        else:
            rows = self._reader.execute(text)
        for row in map(Known._make, rows):
            self._known[row.customer_id, name_key(row.number)] = row

    def _take(self, row: InvoiceRow, customer: int) -> None:
        folded = name_key(row.number)
        known = self._known.get((customer, folded))
        if known is None:
            self._known[customer, folded] = self._add(row, customer, folded)
        elif known.id in self._seen:
            raise Problem("import-invoice-twice", invoice=row.number)
        else:
            self._compare(row, known)

    def _add(self, row: InvoiceRow, customer: int, folded: str) -> Known:
        due = row.due or self._due(row, customer)
        issued = row.issued or min(due, self._today)
        if due < issued:
            raise Problem("due-before-issue", invoice=row.number)
        iso, number, amount = self._iso, row.number, row.amount
        key, self._next = self._next, self._next + 1
        imported = self._imported(row, issued, due)
        note = row.note or row.reference
        self._plan.add(
            "invoice",
            (
                key,
                customer,
                number,
                iso[issued],
                iso[due],
                row.currency,
                amount,
                amount,
                note,
                folded,
                imported,
            ),
        )
        self._plan.added += 1
        self._seen.add(key)
        self._finder.use(customer)
        if row.paid and amount > 0:
            paid_on = row.paid_on or self._today
            self._money.settle(key, customer, row.currency, row.paid, amount, paid_on, issued)
        return Known(key, customer, number, iso[issued], iso[due], row.currency, amount, amount, imported)

    def _compare(self, row: InvoiceRow, known: Known) -> None:
        """Plan what differs from the book; what the owner changed here is kept."""
        self._seen.add(known.id)
        if known.currency != row.currency:
            raise Problem("import-currency-differs", invoice=row.number, currency=known.currency)
        before = untold(known.imported)
        news: dict[str, Any] = {"amount_minor": row.amount}
        if row.issued is not None:
            news["issued_on"] = self._iso[row.issued]
        if row.due is not None:
            news["due_on"] = self._iso[row.due]
        values, kept = {}, []
        for field, value in news.items():
            here = getattr(known, field)
            if here == value:
                continue
            if before.get(field) == here:
                values[field] = value
            else:
                kept.append(Kept("invoice", known.id, known.number, field, str(here), str(value)))
        self._check(row, known, values)
        paid = self._newly_paid(row, known, before, kept)
        self._plan.kept_because_edited_here += kept
        after = told(
            before | news | {"list": self._plan.list_id} | ({} if row.paid is None else {"paid": row.paid})
        )
        if paid:
            left = known.open_minor + values.get("amount_minor", known.amount_minor) - known.amount_minor
            issued = date.fromisoformat(values.get("issued_on", known.issued_on))
            paid_on = row.paid_on or self._today
            self._money.settle(known.id, known.customer_id, known.currency, paid, left, paid_on, issued)
        if values or (known.imported and after != known.imported):
            self._plan.change("invoice", known.id, values | {"imported": after})
        if values or paid:
            self._plan.changed += 1
        else:
            self._plan.unchanged += 1

    def _check(self, row: InvoiceRow, known: Known, values: dict[str, Any]) -> None:
        """Refuse a change that a letter or money already booked stands against."""
        if not values:
            return
        if values.get("due_on", known.due_on) < values.get("issued_on", known.issued_on):
            raise Problem("due-before-issue", invoice=row.number)
        named = on_letters(self._reader, known.id)
        if named:
            raise Problem("invoice-on-letter", invoice=row.number, letter=named[-1])
        settled = known.amount_minor - known.open_minor
        if settled and (
            values.get("amount_minor", settled) < settled or values.get("issued_on", "") > known.issued_on
        ):
            raise Problem("invoice-has-movements", invoice=row.number)

    def _newly_paid(self, row: InvoiceRow, known: Known, before: dict[str, Any], kept: list[Kept]) -> int:
        """Give what the list says was paid beyond what the book has; a total that went down is refused."""
        if row.paid is None or row.amount <= 0:
            return 0
        last: int = before.get("paid", 0)
        if row.paid < last:
            raise Problem("import-paid-less", invoice=row.number)
        # money that settled kept interest was paid, too, though the principal is as open as before
        settled = known.amount_minor - known.open_minor + self._beside().get(known.id, 0)
        if row.paid < settled:
            kept.append(Kept("invoice", known.id, known.number, "paid", str(settled), str(row.paid)))
        return max(0, min(row.paid - last, row.paid - settled))

    def _beside(self) -> dict[int, int]:
        """Give what money settled beside the principal, by invoice."""
        if self._paid_beside is None:
            self._paid_beside = dict(
                self._reader.execute(
                    "SELECT invoice_id, sum(amount_minor) FROM allocation"
                    " WHERE settles <> 'principal' AND voided = 0 AND ended_on IS NULL GROUP BY invoice_id"
                )
            )
        return self._paid_beside

    def _imported(self, row: InvoiceRow, issued: date, due: date) -> str:
        # the form of `told`, put together by hand because it is made for every row
        paid = "" if row.paid is None else f',"paid":{row.paid}'
        return (
            f'{{"amount_minor":{row.amount},"due_on":"{self._iso[due]}","issued_on":"{self._iso[issued]}",'
            f'"list":"{self._plan.list_id}"{paid}}}'
        )

    def _due(self, row: InvoiceRow, customer: int) -> date:
        if row.issued is None:
            raise Problem("exchange-date-missing")
        if row.terms_days is not None:
            return row.issued + timedelta(days=row.terms_days)
        if customer not in self._terms:
            self._terms[customer] = self._terms_of(customer)
        return due_day(row.issued, *self._terms[customer])

    def _terms_of(self, customer: int) -> tuple[int, str]:
        """Give days and terms by the customer's contract, else its own days, else those of the business."""
        if self._finder.is_new(customer):
            return int(setting(self._reader, "payment_days")), "after_issue"
        for agreement in customer_queries.agreements(self._reader, customer):
            return agreement.payment_days, agreement.terms
        days = customer_queries.customer(self._reader, customer).payment_days
        return int(setting(self._reader, "payment_days") if days is None else days), "after_issue"


class _IsoDays(dict[date, str]):
    def __missing__(self, day: date) -> str:
        text = self[day] = day.isoformat()
        return text
