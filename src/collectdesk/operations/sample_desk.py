"""The hand that writes the sample book: it knows the records made so far and the hour of each entry."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

from collectdesk.domain.claims import Share
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.operations.sample_story import Billed, Paid
from collectdesk.store.book import Book
from collectdesk.store.queries import customers, invoices
from collectdesk.store.queries.invoices import InvoiceRow

_ZONE = timezone(timedelta(hours=8))


@dataclass
class SampleDesk:
    """The book being written; `customers` gives ids by code, `places` invoices by place in the story."""

    book: Book
    customers: dict[str, int] = field(default_factory=dict)
    places: dict[int, int] = field(default_factory=dict)
    _numbers: dict[int, int] = field(default_factory=dict)
    _day: date = date.min
    _entries: int = 0

    def at(self, day: date) -> datetime:
        """Give the moment of the next entry on `day`: from nine o'clock on, two minutes apart."""
        self._entries = self._entries + 1 if day == self._day else 0
        self._day = day
        return datetime.combine(day, time(9), _ZONE) + timedelta(minutes=2 * self._entries)

    def number(self, day: date) -> str:
        """Give the next invoice number of the year of `day`."""
        self._numbers[day.year] = self._numbers.get(day.year, 0) + 1
        return f"SG-{day.year}-{self._numbers[day.year]:04d}"

    def bill(self, one: Billed) -> None:
        """Write an invoice; its due day follows from the contract or the customer's terms."""
        who = self.customers[one.customer]
        contracts = customers.agreements(self.book.here, who)
        entered = InvoiceEntered(
            who,
            self.number(one.on),
            one.on,
            one.currency,
            one.amount_minor,
            note=one.note,
            agreement_id=contracts[0].id if contracts else None,
        )
        made = add_invoice(self.book, self.at(one.on), entered).id
        self.places[one.place] = made or 0

    def pay(self, one: Paid) -> None:
        """Record a payment over what is still open; nothing if all was settled otherwise."""
        shares = []
        for place, percent in one.parts:
            row = invoices.invoice(self.book.here, self.places[place])
            part = row.open_minor if percent == 100 else _round(row.open_minor * percent // 100)
            if 0 < part <= row.open_minor:
                shares.append(Share(row.id, part))
        if not shares:
            return
        fee = one.fee_minor if shares[-1].amount_minor > one.fee_minor else 0
        shares[-1] = Share(shares[-1].invoice_id, shares[-1].amount_minor - fee)
        entered = PaymentEntered(
            self.customers[one.customer],
            one.currency,
            sum(share.amount_minor for share in shares),
            one.on,
            tuple(shares),
            one.method,
            one.reference,
            counts_from=one.on + timedelta(days=one.counts_in),
            short_kind="bank_fee" if fee else "",
        )
        record_payment(self.book, self.at(one.on), entered)

    def newest(self, customer: str) -> InvoiceRow:
        """Give the customer's newest invoice that is open, or else the newest of all."""
        row = self.book.here.execute(
            "SELECT id FROM invoice WHERE customer_id = ? AND voided = 0 AND amount_minor > 0"
            " ORDER BY open_minor > 0 DESC, issued_on DESC, id DESC LIMIT 1",
            [self.customers[customer]],
        ).fetchone()
        return invoices.invoice(self.book.here, row[0])


def _round(minor: int) -> int:
    """Give an amount as people pay it in parts: whole hundreds."""
    return minor - minor % 10_000 or minor
