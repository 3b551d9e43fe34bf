"""Rows of a table as invoices: whole columns at once, row by row only where a row is not plain."""

from functools import partial
from itertools import compress, repeat
from typing import Any

from collectdesk.exchange.invoice_lines import Line, take_lines
from collectdesk.exchange.reading import Reading
from collectdesk.exchange.records import CustomerRow, InvoiceRow, name_key
from collectdesk.exchange.sheet import Cell, cell_text

_SPECIAL = (
    ("status", "status_left_out"),
    ("status", "status_paid"),
    ("type", "type_left_out"),
    ("type", "type_payment"),
    ("type", "type_credit"),
)


def read_invoices(reading: Reading) -> None:
    """Put the invoices of the table, and money it lists among them, into the records of `reading`."""
    columns = _columns(reading)
    count = len(reading.rows)
    special = _not_plain(reading, columns)
    plain = [True] * count
    for place in special:
        plain[place] = False
    rows = zip(
        range(reading.number(0), reading.number(count)),
        *(
            columns[field]
            for field in ("customer", "number", "issued", "due", "terms_days", "amount", "paid")
        ),
        *(columns[field] for field in ("currency", "reference", "note", "paid_on")),
        repeat(1),
        strict=False,
    )
    # the constructor of a named tuple is a tenth of the whole; this is the same without its Python frame
    make: Any = partial(tuple.__new__, InvoiceRow)
    invoices: list[InvoiceRow] = list(map(make, compress(rows, plain)))
    reading.records.invoices = invoices
    fields = Line._fields[1:]
    take_lines(
        reading, [Line(place, *(columns[field][place] for field in fields)) for place in sorted(special)]
    )
    if special:
        reading.records.invoices.sort(key=lambda one: one.row)


def _columns(reading: Reading) -> dict[str, list[Any]]:
    customers = reading.customers()
    currencies = reading.currencies("amount", "open", "line_amount", "credit")
    return {
        "customer": customers,
        "number": reading.texts("invoice", "number"),
        "issued": reading.days("invoice_date"),
        "due": reading.days("due_date"),
        "terms_days": [
            _days_of_terms(cell_text(cell)) if cell else None for cell in reading.cells("terms_days")
        ],
        "amount": reading.amounts("amount", currencies),
        "paid": reading.amounts("paid", currencies),
        "open": reading.amounts("open", currencies),
        "credit": reading.amounts("credit", currencies),
        "line_amount": reading.amounts("line_amount", currencies),
        "currency": currencies,
        "reference": reading.texts("reference", "number"),
        "note": reading.texts("note", "note"),
        "paid_on": reading.days("payment_date"),
    }


def _not_plain(reading: Reading, columns: dict[str, list[Any]]) -> set[int]:
    """Give the places of the rows that are not just one invoice with an amount of its own."""
    found = set(reading.bad)
    for field in ("number", "amount", "currency"):
        found.update(place for place, value in enumerate(columns[field]) if not value)
    for field in ("open", "credit"):
        if reading.has(field):
            found.update(place for place, value in enumerate(columns[field]) if value is not None)
    if not reading.has("invoice_date"):
        found.update(place for place, value in enumerate(columns["due"]) if value is None)
    else:
        dated = zip(columns["issued"], columns["due"], strict=True)
        found.update(place for place, (issued, due) in enumerate(dated) if issued is None and due is None)
    for field, words in _SPECIAL:
        found |= reading.says(field, words)
    return found | _repeated(columns)


def _repeated(columns: dict[str, list[Any]]) -> set[int]:
    """Give the places of the rows that share their invoice with another row."""
    keys = [
        (customer.key if isinstance(customer, CustomerRow) else None, name_key(number))
        for customer, number in zip(columns["customer"], columns["number"], strict=True)
    ]
    if len(set(keys)) == len(keys):
        return set()
    first: dict[Any, int] = {}
    found = set()
    for place, key in enumerate(keys):
        if first.setdefault(key, place) != place:
            found |= {place, first[key]}
    return found


def _days_of_terms(cell: Cell) -> int | None:
    if cell == "":
        return None
    digits = "".join(mark for mark in cell_text(cell) if mark in "0123456789")
    return int(digits) if digits and len(digits) <= 3 else None
