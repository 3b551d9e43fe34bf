"""A book in which much was said: 100,000 log entries, promises, disputes and pauses, written in bulk."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import big_book

from collectdesk.domain.names import search_key
from collectdesk.store.book import Book
from collectdesk.store.journal import instant
from collectdesk.store.tables import Dispute, DisputeInvoice, LogEntry, Pause, Promise

_SAID = (
    "會計說單子還在主管那裡，月底前會簽完，請我們下週再問。",
    "对方称没有收到发票副本，已重新发送并请其确认付款日期。",
    "Left a message with reception and asked for a call back before Friday.",
    "答應月底先付一半，其餘等補助款入帳之後再匯。",
    "对质量有异议，要求先安排复查，再谈尾款。",
    "電話無人接聽，改傳訊息，已讀未回。",
)
_CHANNELS = ("phone", "email", "line", "wechat", "letter", "visit")
_RESULTS = ("reached", "no_answer", "will_pay", "left_message", "disputes", "sent")
_REASONS = ("", "short_of_cash", "internal_approval", "forgot", "dissatisfied", "unclear_invoice")
# every tenth entry is of this one, so that its story alone has ten thousand
BUSIEST = 1


def make(folder: Path, invoices: int = 10_000, entries: int = 100_000, customers: int = 500) -> Book:
    """Give a new book with so many invoices and log entries, and with what comes of talks."""
    book = big_book.make(folder, invoices, customers)
    chance = random.Random(11)
    with book.writing("import", big_book.NOW) as entry:
        entry.add_many(LogEntry, _ENTRY, _entries(chance, entries, customers))
        entry.add_many(Promise, _PROMISE, _promises(chance, customers))
        entry.add_many(Dispute, _DISPUTE, _disputes(customers))
        entry.add_many(
            DisputeInvoice, ("id", "dispute_id", "invoice_id"),
            ((key, key, (key * 10 - 1) % customers or customers) for key in range(1, customers // 10)),
        )  # fmt: skip
        entry.add_many(Pause, _PAUSE, _pauses(customers))
    return book


_ENTRY = (
    "id", "customer_id", "happened_at", "recorded_at", "direction", "channel", "by_whom", "result", "reason",
    "text", "next_action", "next_on", "search_key",
)  # fmt: skip


def _entries(chance: random.Random, count: int, customers: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, count + 1):
        who = BUSIEST if key % 10 == 0 else chance.randint(1, customers)
        happened = datetime(2026, 11, 20, 9, tzinfo=UTC) - timedelta(minutes=chance.randrange(1, 1_000_000))
        text = f"{_SAID[key % 6]} {key}"
        moment = instant(happened)
        plan = key % 7 == 0
        yield (
            key, who, moment, moment, "in" if key % 5 == 0 else "out", _CHANNELS[key % 6], "小海",
            _RESULTS[key % 6], _REASONS[key // 6 % 6], text, "再聯絡" if plan else "",
            _day(happened.date() + timedelta(days=7)) if plan else None, search_key(text, "小海"),
        )  # fmt: skip


def _day(day: date) -> str:
    return day.isoformat()


_PROMISE = (
    "id", "customer_id", "currency", "amount_minor", "made_on", "due_on", "who", "how", "pauses", "note",
    "cancelled_why",
)  # fmt: skip


def _promises(chance: random.Random, customers: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, customers * 4 + 1):
        who = key % customers + 1
        made = big_book.TODAY - timedelta(days=chance.randrange(1, 300))
        yield (
            key, who, big_book._CURRENCIES[who % 6], 50_000, _day(made), _day(made + timedelta(days=14)), "",
            "phone", int(key % 9 == 0), "", "",
        )  # fmt: skip


_DISPUTE = (
    "id", "customer_id", "reason", "wants", "since", "revisit_on", "outcome", "note",
)  # fmt: skip


def _disputes(customers: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, customers // 10):
        since = big_book.TODAY - timedelta(days=20)
        yield key, key * 10, "quality", "重做", _day(since), _day(since + timedelta(days=key)), "", ""


_PAUSE = ("id", "customer_id", "since", "until", "reason")


def _pauses(customers: int) -> Iterator[tuple[object, ...]]:
    for key in range(1, customers // 10):
        since = big_book.TODAY - timedelta(days=20)
        yield key, key * 10 - 3, _day(since), _day(since + timedelta(days=key)), "休假"
