"""What a list says was paid: totals of invoices booked as payments, and payments listed row by row."""

from collections import Counter
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.exchange.headers import fold
from collectdesk.exchange.records import PaymentRow
from collectdesk.exchange.words import meanings
from collectdesk.operations.import_plan import ImportPlan
from collectdesk.store.connection import Reader


class ImportedMoney:
    """The payments and allocations that an import adds."""

    def __init__(self, reader: Reader, plan: ImportPlan) -> None:
        self._reader = reader
        self._plan = plan
        self._next = 1 + int(reader.execute("SELECT coalesce(max(id), 0) FROM payment").fetchone()[0])
        self._equals: Counter[tuple[object, ...]] | None = None
        self._spent: Counter[int] = Counter()

    def settle(
        self, invoice: int, customer: int, currency: str, minor: int, left: int, on: date, issued: date
    ) -> int:
        """Plan a payment of `minor` that settles an invoice with `left` open; give how much it settles.

        A list tells the total paid, not when: unless it does, the money counts from the day of the import.
        """
        day = on.isoformat()
        payment = self._payment(customer, currency, minor, day, "import", "")
        settles = min(minor, max(left - self._spent[invoice], 0))
        if settles:
            self._allocate(payment, invoice, settles, day, max(on, issued).isoformat())
            self._spent[invoice] += settles
        return settles

    def take(self, row: PaymentRow, customer: int, invoice: tuple[int, int, str] | None) -> bool:
        """Plan a listed payment unless the book has it; give whether it is new.

        `invoice` is id, open amount and day of issue of the invoice it names: what is open there it settles,
        the rest, and money that names no invoice, stays unallocated.
        """
        day = row.received.isoformat()
        if row.amount < 0:
            raise Problem("amount-not-positive")
        if row.place < self._in_book()[customer, day, row.amount, row.currency, row.reference]:
            return False
        payment = self._payment(
            customer, row.currency, row.amount, day, _method(row.method), row.reference, row.note
        )
        if invoice is not None:
            key, left, issued = invoice
            settles = min(row.amount, max(left - self._spent[key], 0))
            if settles:
                self._allocate(payment, key, settles, day, max(day, issued))
                self._spent[key] += settles
        return True

    def _payment(
        self, customer: int, currency: str, minor: int, day: str, method: str, reference: str, note: str = ""
    ) -> int:
        key, self._next = self._next, self._next + 1
        self._plan.add(
            "payment", (key, customer, currency, minor, minor, day, day, method, reference, note, "")
        )
        return key

    def _allocate(self, payment: int, invoice: int, minor: int, day: str, counts_from: str) -> None:
        self._plan.add("allocation", (payment, invoice, minor, day, counts_from, "principal"))

    def _in_book(self) -> Counter[tuple[object, ...]]:
        """Give how often the book has each payment, by customer, day, amount, currency and reference."""
        if self._equals is None:
            self._equals = Counter(
                self._reader.execute(
                    "SELECT customer_id, received_on, amount_minor, currency, reference FROM payment"
                    " WHERE voided = 0"
                )
            )
        return self._equals


def _method(word: str) -> str:
    """Give how money came in by a word of the list; a word we do not know is "other", none "import"."""
    return meanings("method").get(fold(word), "other") if word else "import"
