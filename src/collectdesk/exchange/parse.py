"""A table under a mapping becomes records: the one door to reading customers, invoices and payments."""

from collections import Counter
from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.exchange.invoice_rows import read_invoices
from collectdesk.exchange.mapping import Mapping
from collectdesk.exchange.reading import Reading
from collectdesk.exchange.records import CustomerRow, PaymentRow, Records
from collectdesk.exchange.sheet import Sheet


def parse(sheet: Sheet, mapping: Mapping, today: date, progress: Progress | None = None) -> Records:
    """Give what `sheet` says under `mapping`; a row that cannot be taken is refused with its reason.

    Raises Problem only if the mapping does not fit the sheet at all, Cancelled if the user asked to stop.
    """
    reading = Reading(sheet, mapping, today, progress or Progress())
    {"customers": _read_customers, "invoices": read_invoices, "payments": _read_payments}[mapping.kind](
        reading
    )
    records = reading.records
    records.rejected.sort(key=lambda one: one.row)
    records.passed.sort()
    if mapping.kind != "customers":
        records.customers = _told_customers(records)
    return records


def _told_customers(records: Records) -> list[CustomerRow]:
    """Give every customer of the invoices and payments once, as its first row tells it."""
    found: dict[tuple[str, str], CustomerRow] = {}
    for invoice in records.invoices:
        found.setdefault(invoice.customer.key, invoice.customer)
    for payment in records.payments:
        found.setdefault(payment.customer.key, payment.customer)
    return list(found.values())


def _read_customers(reading: Reading) -> None:
    currencies = reading.currencies()
    notes = reading.texts("note", "note")
    seen: dict[tuple[str, str], int] = {}
    for place, customer in enumerate(reading.customers()):
        if isinstance(customer, Problem) or not customer.name or place in reading.bad:
            if not reading.passed_over(place):
                reading.reject(
                    place, *reading.bad.get(place, ("customer", Problem("exchange-customer-missing")))
                )
            continue
        if customer.key in seen or reading.passed_over(place):
            if customer.key in seen:
                reading.pass_over(place, "same")
            continue
        seen[customer.key] = place
        code = currencies[place] if reading.has("currency") else None
        reading.records.customers.append(
            customer._replace(
                row=reading.number(place), currency=code if isinstance(code, str) else None, note=notes[place]
            )
        )


def _read_payments(reading: Reading) -> None:
    customers = reading.customers()
    currencies = reading.currencies("payment_amount")
    days = reading.days("payment_date")
    amounts = reading.amounts("payment_amount", currencies)
    invoices = reading.texts("invoice", "number")
    methods = reading.texts("method", "number")
    references = reading.texts("reference", "number")
    notes = reading.texts("note", "note")
    equals: Counter[tuple[object, ...]] = Counter()
    for place, (customer, day, amount, currency) in enumerate(
        zip(customers, days, amounts, currencies, strict=True)
    ):
        if place in reading.bad or not (
            isinstance(customer, CustomerRow)
            and isinstance(day, date)
            and isinstance(currency, str)
            and amount
        ):
            if not reading.passed_over(place):
                reading.reject(place, *(reading.bad.get(place) or _missing(day, currency)))
            continue
        if isinstance(amount, Problem):
            raise TypeError("a refused amount is a bad place")
        same = (customer.key, day, amount, currency, references[place])
        row = PaymentRow(
            reading.number(place), customer, invoices[place], day, amount, currency, methods[place],
            references[place], notes[place], equals[same],
        )  # fmt: skip
        equals[same] += 1
        reading.records.payments.append(row)


def _missing(day: object, currency: object) -> tuple[str, Problem]:
    if day is None:
        return "payment_date", Problem("typed-day-missing")
    if currency is None:
        return "currency", Problem("exchange-currency-missing")
    return "payment_amount", Problem("typed-amount-missing")
