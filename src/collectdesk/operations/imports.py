"""Import a list: work out what it would change, then write all of it in one transaction or nothing."""

import gc
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.exchange.mapping import Mapping, fingerprint, guess, recall
from collectdesk.exchange.parse import parse
from collectdesk.exchange.records import Records
from collectdesk.exchange.sheet import Sheet
from collectdesk.exchange.sheets import read
from collectdesk.operations.changed import Changed
from collectdesk.operations.import_customers import SAME, CustomerFinder
from collectdesk.operations.import_invoices import InvoiceImport
from collectdesk.operations.import_money import ImportedMoney
from collectdesk.operations.import_plan import COLUMNS, ImportFile, ImportPlan
from collectdesk.operations.import_refusal import refuse
from collectdesk.operations.originals import file_original
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import invoices as invoice_queries
from collectdesk.store.queries.business import business, remembered
from collectdesk.store.tables import BY_TABLE, Allocation, Payment, Setting

# the key under which a mapping is remembered, followed by the fingerprint of the head it belongs to
MAPPINGS = "import-mapping:"


def look_at(
    book: Book, file: ImportFile, today: date, *, encoding: str | None = None, kind: str | None = None
) -> tuple[list[Sheet], Sheet, Mapping]:
    """Give the tables in a file, the one that looks like a list of ours, and how it reads.

    What was remembered for the same head wins over what is guessed. Problem if there is no table or no head.
    """
    with _collector_at_rest():
        sheets = read(file.name, file.content, encoding)
    known = recall(sheets, remembered(book.here, MAPPINGS)) if kind is None else None
    ours = business(book.here)
    sheet, mapping = known or guess(sheets, today, ours.currency if ours else None, kind)
    return sheets, sheet, mapping


def plan(
    book: Book,
    file: ImportFile,
    sheet: Sheet,
    mapping: Mapping,
    now: datetime,
    progress: Progress | None = None,
    said: dict[str, int] | None = None,
) -> ImportPlan:
    """Work out what `sheet` of `file` would change under `mapping`; the book is read, not written.

    `said` is the owner's word on names (`ImportPlan.said`). Raises Cancelled if the owner asked to stop;
    refused rows are part of the plan, with their reasons.
    """
    steps = progress or Progress()
    with _collector_at_rest():
        records = parse(sheet, mapping, now.date(), steps)
        return _worked_out(book, file, sheet, mapping, records, said or {}, now, steps)


def said_anew(
    book: Book, planned: ImportPlan, said: dict[str, int], now: datetime, progress: Progress | None = None
) -> ImportPlan:
    """Give the plan worked out anew for the book as it is now and the owner's word on names, `said`."""
    steps = progress or Progress()
    with _collector_at_rest():
        return _worked_out(
            book, planned.file, planned.sheet, planned.mapping, planned.records, said, now, steps
        )


def apply(book: Book, planned: ImportPlan, now: datetime, progress: Progress | None = None) -> Changed:
    """Write what was planned: one transaction, one entry of the journal; it cannot be cancelled any more.

    If the book changed since, the plan is worked out anew. Nothing is written where nothing differs.
    """
    steps = progress or Progress()
    if planned.head != book.head():
        planned = said_anew(book, planned, planned.said, now, steps)
    counts = {
        "added": planned.added,
        "changed": planned.changed,
        "unchanged": planned.unchanged,
        "rejected": len(planned.rejected),
    }
    if planned.empty:
        return Changed.of((), "imported-nothing", entry=None, **counts)
    steps.step(1, 1, "write")
    # on the disk before the entry that names it
    originals.keep(book.originals, planned.file.content)
    source = {
        "name": planned.file.name,
        "sha256": hashlib.sha256(planned.file.content).hexdigest(),
        "size": len(planned.file.content),
    }
    mapping = json.loads(planned.mapping.to_json())
    with (
        _collector_at_rest(),
        book.writing("import", now, source=source, mapping=mapping, counts=counts) as entry,
    ):
        file_original(book, entry, planned.file.content, name=planned.file.name, kind="import")
        _remember_mapping(book, entry, planned)
        for name, customer in planned.to_remember.items():
            _remember(book, entry, SAME + name, json.dumps(str(customer)))
        for table, columns in COLUMNS.items():
            if planned.new.get(table):
                entry.add_many(BY_TABLE[table], columns, planned.new[table])
        for table, changes in planned.changes.items():
            entry.change_many(BY_TABLE[table], changes.items())
    return Changed.of(entry.kinds, "imported", entry=entry.seq, **counts)


def close_probably_paid(book: Book, invoice_ids: Sequence[int], now: datetime) -> Changed:
    """Book the open rest of invoices as paid today, on the owner's yes; Problem if one is not open."""
    today = now.date()
    with book.writing("import-closed", now) as entry:
        for key in dict.fromkeys(invoice_ids):
            invoice = invoice_queries.invoice(book.here, key)
            if invoice.open_minor <= 0 or invoice.state == "voided":
                raise Problem("import-not-open", invoice=invoice.number)
            payment = entry.add(
                Payment,
                customer_id=invoice.customer_id,
                currency=invoice.currency,
                amount_minor=invoice.open_minor,
                left_minor=invoice.open_minor,
                received_on=today,
                counts_from=today,
                method="import",
            )
            entry.add(
                Allocation,
                payment_id=payment,
                invoice_id=key,
                amount_minor=invoice.open_minor,
                allocated_on=today,
                counts_from=max(today, invoice.issued_on),
            )
    return Changed.of(entry.kinds, "closed-probably-paid", entry=entry.seq, count=len(set(invoice_ids)))


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let Python not look for cycles while a hundred thousand rows are made; none of them is in one.

    It takes a fifth of an import. In the desk it rests already: there it runs on the window's thread only.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _worked_out(
    book: Book,
    file: ImportFile,
    sheet: Sheet,
    mapping: Mapping,
    records: Records,
    said: dict[str, int],
    now: datetime,
    progress: Progress,
) -> ImportPlan:
    list_id = fingerprint(records.labels) if mapping.header_row >= 0 else ""
    refused = list(records.rejected)
    made = ImportPlan(file, sheet, mapping, records, list_id, book.head(), rejected=refused)
    made.said = dict(said)
    finder = CustomerFinder(book.here, made)
    money = ImportedMoney(book.here, made)
    if mapping.kind == "customers":
        _customers(made, finder)
    else:
        invoices = InvoiceImport(book.here, made, finder, money, now.date())
        invoices.work_out(progress)
        _payments(made, finder, invoices, money)
        made.probably_paid = invoices.missing()
    new, changed = finder.finish()
    if mapping.kind == "customers":
        made.added, made.unchanged = new, len(records.customers) - new - changed - _refused_here(made)
    made.changed += changed
    made.rejected.sort(key=lambda one: one.row)
    progress.step(1, 1, "compare")
    return made


def _refused_here(made: ImportPlan) -> int:
    return len(made.rejected) - len(made.records.rejected)


def _customers(made: ImportPlan, finder: CustomerFinder) -> None:
    for row in made.records.customers:
        try:
            finder.use(finder.find(row, row.currency or ""))
        except Problem as problem:
            refuse(made, row.row, "customer", problem)


def _payments(
    made: ImportPlan, finder: CustomerFinder, invoices: InvoiceImport, money: ImportedMoney
) -> None:
    for row in made.records.payments:
        try:
            customer = finder.find(row.customer, row.currency)
            named = invoices.known(customer, row.invoice, row.currency) if row.invoice else None
            if money.take(row, customer, named):
                finder.use(customer)
                made.added += 1
            else:
                made.unchanged += 1
        except Problem as problem:
            refuse(made, row.row, "invoice" if "invoice" in problem.fields else "customer", problem)


def _remember_mapping(book: Book, entry: Entry, planned: ImportPlan) -> None:
    """Keep how this head was read, for the next file like it."""
    if not planned.list_id:
        return
    _remember(
        book,
        entry,
        MAPPINGS + planned.list_id,
        json.dumps(planned.mapping.to_json(), ensure_ascii=False),
    )


def _remember(book: Book, entry: Entry, key: str, text: str) -> None:
    row: Any = book.here.execute("SELECT id FROM setting WHERE key = ?", [key]).fetchone()
    if row is None:
        entry.add(Setting, key=key, value=text)
    else:
        entry.change(Setting, row[0], value=text, voided=0)
