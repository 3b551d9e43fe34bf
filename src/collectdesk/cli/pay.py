"""The command that records a payment and says what it settles."""

from argparse import Namespace

from collectdesk.cli.arguments import amount, day
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.claims import OpenClaim, Share
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.operations.payments import METHODS, PaymentEntered, record_payment
from collectdesk.store.book import Book
from collectdesk.store.queries import customers, invoices, payments


def pay_command(asked: Namespace, at: Terminal) -> int:
    """Record a payment: it settles the named invoices, or else the oldest; the rest stays unallocated."""
    if asked.method not in METHODS:
        raise Problem("cli-method-unknown", method=asked.method, known=", ".join(METHODS))
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        currency = asked.currency or customers.customer(book.here, who).currency
        entered = PaymentEntered(
            who,
            currency,
            amount(asked.amount),
            day(asked.on) if asked.on else at.today,
            tuple(_shares(book, who, currency, asked)),
            asked.method,
            asked.reference,
            counts_from=day(asked.counts_from) if asked.counts_from else None,
        )
        key = record_payment(book, at.now, entered).id or 0
        _answer(book, at, key)
    return DONE


def _shares(book: Book, who: int, currency: str, asked: Namespace) -> list[Share]:
    """Spread the amount over the invoices in their order; a named one that cannot take any is a Problem."""
    if asked.unallocated:
        return []
    claims = invoices.open_claims(book.here, who, currency)
    if asked.invoice:
        claims = [_named(book, who, currency, number, claims) for number in dict.fromkeys(asked.invoice)]
    shares, left = [], asked.amount
    for claim in claims:
        part = min(left, claim.open_minor)
        if part > 0:
            shares.append(Share(claim.invoice_id, part))
            left -= part
    return shares


def _named(book: Book, who: int, currency: str, number: str, claims: list[OpenClaim]) -> OpenClaim:
    key = invoices.by_number(book.here, number, who)
    for claim in claims:
        if claim.invoice_id == key:
            return claim
    row = invoices.invoice(book.here, key)
    if row.currency != currency:
        raise Problem("currency-differs", invoice=row.number, currency=row.currency)
    raise Problem("cli-invoice-settled", invoice=row.number)


def _answer(book: Book, at: Terminal, key: int) -> None:
    payment = payments.payment(book.here, key)
    settled, lines = [], []
    for allocation in payments.allocations(book.here, key):
        row = invoices.invoice(book.here, allocation.invoice_id)
        settled.append(
            {"invoice": row.number, "amount_minor": allocation.amount_minor, "open_minor": row.open_minor}
        )
        money, left = (Money(minor, row.currency) for minor in (allocation.amount_minor, row.open_minor))
        lines.append(at.say("cli-settled", invoice=row.number, amount=str(money), left=str(left)))
    if payment.left_minor:
        lines.append(at.say("cli-unallocated", amount=str(Money(payment.left_minor, payment.currency))))
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
    }
    paid = str(Money(payment.amount_minor, payment.currency))
    at.answer(told, [at.say("recorded-payment", amount=paid, customer=payment.customer), *lines])
