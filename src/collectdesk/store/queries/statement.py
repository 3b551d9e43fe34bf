"""The account of a customer in one currency, as a statement tells it: every movement, and what is open."""

import sqlite3
from collections import defaultdict
from datetime import date

from collectdesk.domain.claims import Movement
from collectdesk.domain.statement import Account, AccountClaim, AccountEntry, AccountPayment, in_order
from collectdesk.store.queries.listing import Answer

_CLAIMS = """
SELECT id, number, issued_on, due_on, amount_minor FROM invoice
WHERE customer_id = :customer AND currency = :currency AND voided = 0"""

_PAYMENTS = """
SELECT id, reference, counts_from, amount_minor, ended_on, ended_why FROM payment
WHERE customer_id = :customer AND currency = :currency AND voided = 0"""

_ADJUSTMENTS = """
SELECT a.invoice_id, a.kind, a.number, i.number, a.effect_minor, max(a.adjusted_on, i.issued_on)
FROM adjustment a JOIN invoice i ON i.id = a.invoice_id
WHERE i.customer_id = :customer AND i.currency = :currency AND a.voided = 0 AND i.voided = 0"""

_ALLOCATIONS = """
SELECT a.invoice_id, a.payment_id, a.credit_id, a.amount_minor, a.counts_from, a.ended_on, a.settles,
  i.number
FROM allocation a JOIN invoice i ON i.id = a.invoice_id
WHERE i.customer_id = :customer AND i.currency = :currency AND a.voided = 0"""

_REFUNDS = """
SELECT r.payment_id, p.reference, r.amount_minor, max(r.refunded_on, p.counts_from)
FROM refund r JOIN payment p ON p.id = r.payment_id
WHERE p.customer_id = :customer AND p.currency = :currency AND r.voided = 0 AND p.voided = 0"""

_day = date.fromisoformat


def account(reader: sqlite3.Connection, customer_id: int, currency: str) -> Account:
    """Give the account as it stands in the book, amounts in minor units; empty if nothing is in it."""
    made = _Account(reader, customer_id, currency)
    made.adjust()
    made.allocate()
    made.refund()
    return made.account()


class _Account:
    """Gathers what changes each claim and each payment, and the entries of the account beside it."""

    def __init__(self, reader: sqlite3.Connection, customer_id: int, currency: str) -> None:
        self._reader = reader
        self._of = {"customer": customer_id, "currency": currency}
        self._entries: list[AccountEntry] = []
        self._effects: dict[int, list[Movement]] = defaultdict(list)
        self._spent: dict[int, list[Movement]] = defaultdict(list)

    def adjust(self) -> None:
        """Read credit notes, fees and what else changes a claim."""
        for invoice, kind, number, about, effect, on in self._rows(_ADJUSTMENTS):
            self._effects[invoice].append(Movement(effect, _day(on)))
            self._entries.append(AccountEntry(_day(on), kind, number, effect, about))

    def allocate(self) -> None:
        """Read what settles what; only interest and costs move the account, the rest is in it already."""
        for invoice, payment, credit, minor, counts, ended, settles, about in self._rows(_ALLOCATIONS):
            start, end = _day(counts), _day(ended) if ended else None
            if settles == "principal":
                self._effects[invoice].append(Movement(-minor, start, end))
            elif end is None or start < end:
                self._entries.append(AccountEntry(start, settles, "", minor, about))
                self._entries += [AccountEntry(end, settles, "", -minor, about)] if end else []
            if credit is not None:
                self._effects[credit].append(Movement(minor, start, end))
            if payment is not None:
                self._spent[payment].append(Movement(minor, start, end))

    def refund(self) -> None:
        """Read what was given back."""
        for payment, reference, minor, on in self._rows(_REFUNDS):
            self._spent[payment].append(Movement(minor, _day(on)))
            self._entries.append(AccountEntry(_day(on), "refund", reference, minor))

    def account(self) -> Account:
        """Give all of it with the claims and payments themselves."""
        claims = [self._claim(row) for row in self._rows(_CLAIMS)]
        payments = [self._payment(row) for row in self._rows(_PAYMENTS)]
        return Account(in_order(self._entries), tuple(claims), tuple(payments))

    def _rows(self, question: str) -> list[Answer]:
        return self._reader.execute(question, self._of).fetchall()

    def _claim(self, row: Answer) -> AccountClaim:
        key, number, issued, due, minor = row
        kind = "invoice" if minor > 0 else "credit"
        self._entries.append(AccountEntry(_day(issued), kind, number, minor))
        return AccountClaim(key, number, _day(issued), _day(due), minor, tuple(self._effects[key]))

    def _payment(self, row: Answer) -> AccountPayment:
        key, reference, counts, minor, ended, why = row
        start, end = _day(counts), _day(ended) if ended else None
        # a cheque that came back before its day never counted
        if end is None or start < end:
            self._entries.append(AccountEntry(start, "payment", reference, -minor))
            self._entries += [AccountEntry(end, why, reference, minor)] if end else []
        return AccountPayment(key, reference, start, minor, end, tuple(self._spent[key]))


def currencies(reader: sqlite3.Connection, customer_id: int, day: date) -> list[str]:
    """Give the currencies in which anything of a customer had moved by `day`."""
    rows = reader.execute(
        "SELECT currency FROM invoice WHERE customer_id = :customer AND voided = 0 AND issued_on <= :day"
        " UNION SELECT currency FROM payment"
        " WHERE customer_id = :customer AND voided = 0 AND counts_from <= :day ORDER BY currency",
        {"customer": customer_id, "day": day.isoformat()},
    )
    return [row[0] for row in rows]
