"""Statements to print in tests: an account of made-up movements, in each language."""

from dataclasses import replace
from datetime import date, timedelta

from collectdesk.domain.claims import Movement
from collectdesk.domain.statement import Account, AccountClaim, AccountEntry, AccountPayment, aged, in_order
from collectdesk.paper.letter import Letter
from collectdesk.paper.statement.facts import Statement
from tests.paper.sample_letters import CURRENCY, HEAD, RECIPIENTS, SENDER, TODAY

FIRST = date(2026, 7, 1)


def account(count: int = 4) -> Account:
    """Give an account of `count` invoices, every second one paid in part, and money that settles nothing."""
    entries, claims, payments = [], [], []
    for index in range(count):
        issued = date(2026, 6, 20) + timedelta(days=index * 140 // count)
        amount = 12_843_000 + index * 98_700
        movements = []
        number = f"INV-{index + 118:04d}"
        entries.append(AccountEntry(issued, "invoice", number, amount))
        if index % 2:
            on, paid = issued + timedelta(days=5), 4_000_000
            movements.append(Movement(-paid, on))
            payments.append(AccountPayment(index, "", on, paid, None, (Movement(paid, on),)))
            entries.append(AccountEntry(on, "payment", f"T{index}", -paid))
        claims.append(
            AccountClaim(index + 1, number, issued, issued + timedelta(days=30), amount, tuple(movements))
        )
    on = date(2026, 11, 2)
    payments.append(AccountPayment(99, "T-99", on, 50_000, None, ()))
    entries.append(AccountEntry(on, "payment", "T-99", -50_000))
    entries.append(AccountEntry(date(2026, 11, 3), "credit_note", "CN-1", -100_000, "INV-0118"))
    claims[0] = replace(claims[0], movements=(*claims[0].movements, Movement(-100_000, date(2026, 11, 3))))
    return Account(in_order(entries), tuple(claims), tuple(payments))


def statement(language: str = "zh-Hant-TW", kind: str = "activity", count: int = 4, **changes) -> Statement:
    """Give a statement in `language` of an account with `count` invoices, with `changes` to its fields."""
    of, last = account(count), TODAY
    letter = Letter(
        grade="statement", language=language, number="L-2026-0042", dated=TODAY,
        pay_by=TODAY + timedelta(days=14), sender=SENDER, recipient=RECIPIENTS[language],
        currency=CURRENCY[language], lines=(), journal_head=HEAD,
    )  # fmt: skip
    items = of.open_items(last)
    owed = of.activity(FIRST, last)
    plain = Statement(
        kind=kind, letter=letter, first=FIRST, last=last, activity=owed,
        before=of.open_items(FIRST - timedelta(days=1)), items=items, aged=aged(items),
        due_minor=owed.closing_minor // 2, contested_minor=1_000_000,
    )  # fmt: skip
    return replace(plain, **changes)
