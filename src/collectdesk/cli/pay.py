"""The command that records a payment and says what it settles."""

from argparse import Namespace
from datetime import date

from collectdesk.cli.arguments import amount, day
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.claims import OpenClaim, Share, spread
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.operations.payments import METHODS, PaymentEntered, record_payment
from collectdesk.store.book import Book
from collectdesk.store.queries import customers, invoices, payments, settling


def pay_command(asked: Namespace, at: Terminal) -> int:
    """Record a payment: it settles the named invoices, or else the oldest; the rest stays unallocated."""
    if asked.method not in METHODS:
        raise Problem("cli-method-unknown", method=asked.method, known=", ".join(METHODS))
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        currency = asked.currency or customers.customer(book.here, who).currency
        on = day(asked.on) if asked.on else at.today
        counts_from = day(asked.counts_from) if asked.counts_from else None
        entered = PaymentEntered(
            who,
            currency,
            amount(asked.amount),
            on,
            tuple(_shares(book, who, currency, asked, counts_from or on)),
            asked.method,
            asked.reference,
            counts_from=counts_from,
        )
        _answer(book, at, record_payment(book, at.now, entered))
    return DONE


def _shares(book: Book, who: int, currency: str, asked: Namespace, on: date) -> list[Share]:
    """Spread the amount over the invoices in their order; a named one that cannot take any is a Problem."""
    if asked.unallocated:
        return []
    if asked.principal_only:
        claims = invoices.open_claims(book.here, who, currency)
    else:
        claims = settling.to_settle(book.here, who, currency, on)
    if asked.invoice:
        claims = [_named(book, who, currency, number, claims) for number in dict.fromkeys(asked.invoice)]
    return spread(asked.amount, claims)


def _named(book: Book, who: int, currency: str, number: str, claims: list[OpenClaim]) -> OpenClaim:
    key = invoices.by_number(book.here, number, who)
    for claim in claims:
        if claim.invoice_id == key:
            return claim
    row = invoices.invoice(book.here, key)
    if row.currency != currency:
        raise Problem("currency-differs", invoice=row.number, currency=row.currency)
    raise Problem("cli-invoice-settled", invoice=row.number)


def _answer(book: Book, at: Terminal, changed: Changed) -> None:
    payment = payments.payment(book.here, changed.id or 0)
    settled, lines = [], []
    for allocation in payments.allocations(book.here, payment.id):
        row = invoices.invoice(book.here, allocation.invoice_id)
        settled.append(
            {
                "invoice": row.number,
                "settles": allocation.settles,
                "amount_minor": allocation.amount_minor,
                "open_minor": row.open_minor,
            }
        )
        lines.append(_line(at, allocation, row))
    if payment.left_minor:
        lines.append(at.say("cli-unallocated", amount=str(Money(payment.left_minor, payment.currency))))
    undecided: list[str] = []
    if changed.asks is not None:
        undecided = [invoices.invoice(book.here, key).number for key in changed.asks.invoice_ids]
        lines.append(at.say(changed.asks.what, **changed.asks.fields))
    told = {
        "payment": payment.id,
        "customer": payment.customer,
        "customer_id": payment.customer_id,
        "currency": payment.currency,
        "amount_minor": payment.amount_minor,
        "received_on": payment.received_on.isoformat(),
        "counts_from": payment.counts_from.isoformat(),
        "allocated": settled,
        "unallocated_minor": payment.left_minor,
        "interest_undecided": undecided,
    }
    paid = str(Money(payment.amount_minor, payment.currency))
    at.answer(told, [at.say("recorded-payment", amount=paid, customer=payment.customer), *lines])


def _line(at: Terminal, allocation: payments.AllocationRow, row: invoices.InvoiceRow) -> str:
    amount = str(Money(allocation.amount_minor, row.currency))
    if allocation.settles == "interest":
        return at.say("cli-settled-interest", invoice=row.number, amount=amount)
    if allocation.settles == "costs":
        return at.say("cli-settled-costs", invoice=row.number, amount=amount)
    left = str(Money(row.open_minor, row.currency))
    return at.say("cli-settled", invoice=row.number, amount=amount, left=left)
