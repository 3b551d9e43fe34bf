"""Tell the owner's business, its pictures for paper and the settings of the book."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from collectdesk.domain import ageing, chain
from collectdesk.domain.money import is_currency
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.operations.law_settings import check_setting
from collectdesk.operations.originals import file_original
from collectdesk.store.book import Book
from collectdesk.store.queries.business import DEFAULTS, BusinessFacts, business
from collectdesk.store.tables import Business, Setting

PICTURES = ("logo", "seal", "signature")


def begin_book(folder: Path, now: datetime, told: BusinessFacts) -> None:
    """Make a new book in `folder` with the business in it; raise Problem if it cannot be made."""
    with Book.create(folder) as book:
        tell_business(book, now, told)


def tell_business(book: Book, now: datetime, told: BusinessFacts) -> Changed:
    """Record the facts of the owner's business; raise Problem if name or currency cannot stand."""
    facts: dict[str, Any] = {
        name: clean(value) if isinstance(value, str) else value for name, value in told._asdict().items()
    }
    if not facts["name"]:
        raise Problem("business-name-missing")
    if not is_currency(told.currency):
        raise Problem("currency-unknown", currency=told.currency)
    with book.writing("business", now) as entry:
        if book.here.execute("SELECT 1 FROM business").fetchone() is None:
            entry.add(Business, id=1, **facts)
        else:
            entry.change(Business, 1, **facts, voided=0)
    return Changed.of(entry.kinds, "saved-business", entry=entry.seq)


def keep_picture(book: Book, now: datetime, role: str, content: bytes, name: str) -> Changed:
    """Keep a picture for paper; `role` is logo, seal or signature, empty `content` takes it away."""
    if role not in PICTURES:
        raise ValueError(role)
    if business(book.here) is None:
        raise Problem("business-name-missing")
    sha256 = ""
    with book.writing("business-picture", now) as entry:
        if content:
            sha256 = file_original(book, entry, content, name=name, kind=role).sha256
        entry.change(Business, 1, **{role: sha256})
    return Changed.of(entry.kinds, "saved-business", entry=entry.seq)


def change_setting(book: Book, now: datetime, key: str, value: Any) -> Changed:
    """Change a setting of the book; raise Problem if the value cannot stand, KeyError for an unknown key."""
    if key == "promise_threshold_percent" and not (type(value) is int and 1 <= value <= 100):
        raise Problem("threshold-wrong")
    if key == "bucket_limits" and not ageing.check_limits(value):
        raise Problem("bucket-limits-wrong")
    if key not in DEFAULTS:
        raise KeyError(key)
    check_setting(key, value)
    if key.endswith("_days") and not (type(value) is int and 0 <= value <= 3650):
        raise Problem("days-wrong", days=str(value))
    return remember(book, now, key, value)


def remember(book: Book, now: datetime, key: str, value: Any) -> Changed:
    """Keep a value under a key of the book, such as the column mapping of a kind of file."""
    text = chain.canonical({"value": value})
    text = json.dumps(json.loads(text)["value"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    with book.writing("setting", now) as entry:
        row = book.here.execute("SELECT id FROM setting WHERE key = ?", [key]).fetchone()
        if row is None:
            entry.add(Setting, key=key, value=text)
        else:
            entry.change(Setting, row[0], value=text, voided=0)
    return Changed.of(entry.kinds, "saved-setting", entry=entry.seq)
