"""What befell single customers of the sample book, one function for each kind of turn in its data."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from collectdesk.domain.claims import Share
from collectdesk.operations import kept_letters, letters, print_run
from collectdesk.operations.customers import (
    LETTER_LANGUAGES,
    AgreementEntered,
    CustomerEntered,
    add_agreement,
    change_customer,
)
from collectdesk.operations.invoices import (
    AdjustmentEntered,
    InvoiceEntered,
    add_invoice,
    adjust_invoice,
    void_invoice,
)
from collectdesk.operations.payments import (
    PaymentEntered,
    end_payment,
    proposed_shares,
    record_payment,
    refund_payment,
)
from collectdesk.operations.sample_desk import SampleDesk
from collectdesk.store.queries import customers, payments

Told = Mapping[str, Any]


def contract(desk: SampleDesk, told: Told, day: date) -> None:
    """Sign a contract."""
    names = {f.name for f in fields(AgreementEntered)}
    terms = {name: value for name, value in told.items() if name in names}
    entered = AgreementEntered(**terms, signed_on=day)
    add_agreement(desk.book, desk.at(day), desk.customers[told["customer"]], entered)


def state(desk: SampleDesk, told: Told, day: date) -> None:
    """Note that a customer became insolvent, or that a lawyer took over."""
    key = desk.customers[told["customer"]]
    facts = customers.customer(desk.book.here, key)
    entered = CustomerEntered(**{f.name: getattr(facts, f.name) for f in fields(CustomerEntered)})
    entered = replace(entered, code=facts.code or "", state=told["state"], note=told["note"])
    change_customer(desk.book, desk.at(day), key, entered)


def deposit(desk: SampleDesk, told: Told, day: date) -> None:
    """Take in money that settles nothing yet."""
    _take(desk, told, day, told["amount"] * 100, (), "transfer", 0)


def cheque(desk: SampleDesk, told: Told, day: date) -> None:
    """Take a post-dated cheque for the invoice that is overdue longest."""
    key = desk.customers[told["customer"]]
    currency = customers.customer(desk.book.here, key).currency
    shares = tuple(proposed_shares(desk.book, key, currency, 1 << 50)[:1])
    if shares:
        _take(desk, told, day, shares[0].amount_minor, shares, "cheque", told["counts_in"])


def _take(
    desk: SampleDesk,
    told: Told,
    day: date,
    minor: int,
    shares: tuple[Share, ...],
    method: str,
    counts_in: int,
) -> None:
    key = desk.customers[told["customer"]]
    entered = PaymentEntered(
        key,
        customers.customer(desk.book.here, key).currency,
        minor,
        day,
        shares,
        method,
        told["reference"],
        told.get("note", ""),
        day + timedelta(days=counts_in),
    )
    record_payment(desk.book, desk.at(day), entered)


def _end(desk: SampleDesk, told: Told, day: date) -> None:
    """Take the payment with the told reference back."""
    for row in payments.of_customer(desk.book.here, desk.customers[told["customer"]]):
        if row.reference == told["reference"] and row.ended_on is None:
            end_payment(desk.book, desk.at(day), row.id, told["what"], day)


def refund(desk: SampleDesk, told: Told, day: date) -> None:
    """Give money back that settled nothing."""
    row = payments.loose(desk.book.here, desk.customers[told["customer"]])[0]
    refund_payment(desk.book, desk.at(day), row.id, told["amount"] * 100, day, told["note"])


def credit_note(desk: SampleDesk, told: Told, day: date) -> None:
    """Write a credit note of so many percent on the newest invoice."""
    row = desk.newest(told["customer"])
    amount = row.amount_minor * told["percent"] // 100
    entered = AdjustmentEntered("credit_note", amount - amount % 100, day, told["number"], told["note"])
    adjust_invoice(desk.book, desk.at(day), row.id, entered)


def _adjusted(desk: SampleDesk, told: Told, day: date) -> None:
    """Write off, waive or add a fee on the newest open invoice; nothing if none is open."""
    row = desk.newest(told["customer"])
    if row.open_minor <= 0:
        return
    amount = min(told["amount"] * 100, row.open_minor) if "amount" in told else row.open_minor
    adjust_invoice(
        desk.book, desk.at(day), row.id, AdjustmentEntered(told["what"], amount, day, note=told["note"])
    )


def credit(desk: SampleDesk, told: Told, day: date) -> None:
    """Write an invoice with a negative amount: credit of the customer."""
    _invoice(desk, told, day, -told["amount"] * 100)


def mistyped(desk: SampleDesk, told: Told, day: date) -> None:
    """Write an invoice a second time, notice it and take it out again."""
    key = _invoice(desk, told, day, desk.newest(told["customer"]).amount_minor)
    void_invoice(desk.book, desk.at(day), key)


def _invoice(desk: SampleDesk, told: Told, day: date, minor: int) -> int:
    key = desk.customers[told["customer"]]
    currency = customers.customer(desk.book.here, key).currency
    entered = InvoiceEntered(key, desk.number(day), day, currency, minor, note=told["note"])
    return add_invoice(desk.book, desk.at(day), entered).id or 0


def reminders(desk: SampleDesk, _told: Told, day: date) -> None:
    """Print three reminders: the largest in each of the languages that had the fewest letters so far."""
    question = "SELECT language, count(*) FROM letter GROUP BY language"
    had = dict(desk.book.here.execute(question).fetchall())
    proposals = [p for p in letters.propose(desk.book, day) if not p.stopped]
    chosen = []
    for language in sorted(LETTER_LANGUAGES, key=lambda known: had.get(known, 0))[:3]:
        own = [p for p in proposals if p.language == language]
        own.sort(key=lambda p: (p.last_letter is not None, -p.total_minor, p.customer))
        chosen += own[:1]
    print_run.print_letters(desk.book, desk.at(day), chosen)


def cancelled_letter(desk: SampleDesk, told: Told, day: date) -> None:
    """Cancel the newest letter."""
    newest = desk.book.here.execute("SELECT max(id) FROM letter").fetchone()[0]
    if newest is not None:
        kept_letters.cancel_letter(desk.book, desk.at(day), newest, told["note"])


TURNS: dict[str, Callable[[SampleDesk, Told, date], None]] = {
    "contract": contract,
    "state": state,
    "deposit": deposit,
    "cheque": cheque,
    "bounced": _end,
    "reversed": _end,
    "refund": refund,
    "credit_note": credit_note,
    "write_off": _adjusted,
    "waiver": _adjusted,
    "fee": _adjusted,
    "credit": credit,
    "mistyped": mistyped,
    "letters": reminders,
    "cancelled_letter": cancelled_letter,
}
