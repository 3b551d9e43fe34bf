"""Books of any size for the measurements, made by the program's own bulk writing."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from collectdesk.domain.names import fold, search_key
from collectdesk.operations.business import tell_business
from collectdesk.store.book import Book
from collectdesk.store.queries.business import BusinessFacts
from collectdesk.store.tables import Allocation, Customer, Invoice, Payment

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
_NAMES = (
    "峯田設計",
    "裏山文創",
    "大樹藥局",
    "青禾室內",
    "Harbour Print",
    "杭州犇腾商贸",
    "遠帆運動",
    "小時光咖啡",
)
_CURRENCIES = ("TWD", "TWD", "TWD", "HKD", "CNY", "GBP")


def make(folder: Path, invoices: int, customers: int = 500, *, paid: bool = True) -> Book:
    """Give a new book with so many invoices; two in five are paid in full, one in five in part."""
    chance = random.Random(7)
    book = Book.create(folder)
    tell_business(
        book,
        NOW,
        BusinessFacts(
            "山海設計", "山海設計股份有限公司", "24567890", "臺北市大安區和平東路一段 1 號", "02-5550-0100",
            "hello@example.com", "玉山銀行 大安分行 0123-456-789", "陳小海", "TW", "TWD", "zh-Hant-TW", "A4",
            0, "", "", "",
        ),
    )  # fmt: skip
    with book.writing("import", NOW) as entry:
        entry.add_many(Customer, _CUSTOMER, _customers(customers))
        entry.add_many(Invoice, _INVOICE, _invoices(chance, invoices, customers))
        if paid:
            entry.add_many(Payment, _PAYMENT, _payments(invoices, customers))
            entry.add_many(Allocation, _ALLOCATION, _allocations(invoices))
    return book


_CUSTOMER = (
    "id", "code", "name", "legal_name", "kind", "tax_id", "address", "phone", "email", "language",
    "jurisdiction", "currency", "tags", "never_remind", "state", "note", "name_key", "search_key", "imported",
)  # fmt: skip


def _customers(count: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, count + 1):
        name, code = f"{_NAMES[key % len(_NAMES)]} {key:05d}", f"C{key:05d}"
        yield (
            key, code, name, "", "company", "", f"臺北市中山區民生東路 {key} 號", "", "", "zh-Hant-TW", "",
            _CURRENCIES[key % 6], "", 0, "active", "", fold(name), search_key(name, code), "",
        )  # fmt: skip


_INVOICE = (
    "id", "customer_id", "number", "issued_on", "due_on", "currency", "amount_minor", "open_minor", "note",
    "search_key", "imported",
)  # fmt: skip


def amount(key: int) -> int:
    """Give the amount of an invoice in minor units."""
    return (key * 7919 % 90_000 + 1_000) * 100


def _invoices(chance: random.Random, count: int, customers: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, count + 1):
        who = key % customers + 1
        issued = TODAY - timedelta(days=chance.randrange(30, 400))
        due = issued + timedelta(days=chance.choice((15, 30, 45, 60, 90)))
        number = f"INV-{key:07d}"
        yield (
            key, who, number, issued.isoformat(), due.isoformat(), _CURRENCIES[who % 6], amount(key),
            amount(key), "", number.lower(), "",
        )  # fmt: skip


_PAYMENT = (
    "id", "customer_id", "currency", "amount_minor", "left_minor", "received_on", "counts_from", "method",
    "reference", "note", "ended_why",
)  # fmt: skip


def _parts(count: int) -> Iterator[tuple[int, int]]:
    for key in range(1, count + 1):
        if key % 5 < 2:
            yield key, amount(key)
        elif key % 5 == 2:
            yield key, amount(key) // 3


def _payments(count: int, customers: int) -> Iterator[tuple[object, ...]]:
    day = (TODAY - timedelta(days=5)).isoformat()
    for key, minor in _parts(count):
        who = key % customers + 1
        yield key, who, _CURRENCIES[who % 6], minor, minor, day, day, "transfer", "", "", ""


_ALLOCATION = (
    "payment_id", "invoice_id", "amount_minor", "allocated_on", "counts_from", "settles",
)  # fmt: skip


def _allocations(count: int) -> Iterator[tuple[object, ...]]:
    day = (TODAY - timedelta(days=5)).isoformat()
    for key, minor in _parts(count):
        yield key, key, minor, day, day, "principal"
