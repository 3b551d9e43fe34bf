"""The owner's business and the settings kept in the book."""

import json
import sqlite3
from typing import Any, NamedTuple

from collectdesk.domain import ageing, promises

# Every setting of the book with its default stands here once.
DEFAULTS: dict[str, Any] = {
    "bucket_limits": list(ageing.LIMITS),
    "payment_days": 30,
    "reminder_pay_by_days": 7,
    "letter_gap_days": 5,
    # how much a payment may be short and still close the invoice with one tick, in minor units by currency
    "tolerance_minor": {"TWD": 5000, "HKD": 2000, "CNY": 2000, "GBP": 200, "EUR": 200, "USD": 200},
    "promise_grace_days": promises.GRACE_DAYS,
    "promise_threshold_percent": promises.THRESHOLD_PERCENT,
    # after how many days without a word a customer who owes is proposed on Today
    "silence_days": 30,
    # what the owner added to the lists of the log
    "log_results": [],
    "log_reasons": [],
    "dispute_reasons": [],
    # law: the usual kind of claim (empty: that of the law), how days are counted, and when Today warns
    "claim_kind": "",
    "interest_divisor": "365",
    "limitation_warnings": ["12m", "6m", "3m", "1m", "7d"],
}


class BusinessFacts(NamedTuple):
    """The creditor as it stands on paper; `logo`, `seal`, `signature` are SHA-256 of originals or empty."""

    name: str
    legal_name: str
    tax_id: str
    address: str
    phone: str
    email: str
    bank_details: str
    signer: str
    jurisdiction: str
    currency: str
    language: str
    page_size: str
    roc_years: int
    logo: str
    seal: str
    signature: str


def business(reader: sqlite3.Connection) -> BusinessFacts | None:
    """Give the owner's business, or None while the book is new and was not told."""
    names = ", ".join(BusinessFacts._fields)
    row = reader.execute(f"SELECT {names} FROM business WHERE id = 1 AND voided = 0").fetchone()
    return BusinessFacts(*row) if row else None


def setting(reader: sqlite3.Connection, key: str) -> Any:
    """Give the setting `key`, or its default; raise KeyError for a key that is in neither."""
    row = reader.execute("SELECT value FROM setting WHERE key = ? AND voided = 0", [key]).fetchone()
    return json.loads(row[0]) if row else DEFAULTS[key]


def remembered(reader: sqlite3.Connection, prefix: str) -> dict[str, str]:
    """Give all remembered texts whose key begins with `prefix`, such as column mappings by file layout."""
    rows = reader.execute(
        "SELECT key, value FROM setting WHERE substr(key, 1, ?) = ? AND voided = 0", [len(prefix), prefix]
    )
    return {key[len(prefix) :]: json.loads(value) for key, value in rows}


def bucket_limits(reader: sqlite3.Connection) -> tuple[int, ...]:
    """Give the last day of each bucket but the open-ended one."""
    return tuple(setting(reader, "bucket_limits"))


def tolerance_minor(reader: sqlite3.Connection, currency: str) -> int:
    """Give how much a payment in `currency` may be short and still close its invoice, in minor units."""
    return int(setting(reader, "tolerance_minor").get(currency, 0))
