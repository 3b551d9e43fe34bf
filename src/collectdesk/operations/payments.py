"""Record payments, say what they settle, and take them back: reversed, bounced, refunded."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from collectdesk.domain.claims import Share, propose_shares
from collectdesk.domain.money import Money, is_currency
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Asks, Changed
from collectdesk.operations.invoices import AdjustmentEntered, adjust, within_reason
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry
from collectdesk.store.queries import customers, invoices, payments, settling
from collectdesk.store.queries.business import tolerance_minor
from collectdesk.store.tables import Allocation, Payment, Refund

METHODS = ("transfer", "cash", "cheque", "card", "platform", "other")
SHORT_KINDS = ("bank_fee", "tax_withheld", "write_off")


@dataclass(frozen=True, slots=True)
class PaymentEntered:
    """A payment as typed; `counts_from` is the day of a post-dated cheque, `shares` what it settles.

    `short_kind` closes what is left on the invoices it settles, if that is within the tolerance.
    """

    customer_id: int
    currency: str
    amount_minor: int
    received_on: date
    shares: tuple[Share, ...] = ()
    method: str = "transfer"
    reference: str = ""
    note: str = ""
    counts_from: date | None = None
    short_kind: str = ""


def proposed_shares(
    book: Book, customer_id: int, currency: str, amount_minor: int, on: date | None = None
) -> list[Share]:
    """Propose what an amount settles: oldest due first; the rest stays unallocated.

    With the day `on` from which the money counts, interest that is kept has its place in the legal order.
    """
    if on is None:
        claims = invoices.open_claims(book.here, customer_id, currency)
    else:
        claims = settling.to_settle(book.here, customer_id, currency, on)
    return propose_shares(amount_minor, claims)


def record_payment(book: Book, now: datetime, entered: PaymentEntered) -> Changed:
    """Record a payment with what it settles; raise Problem if an amount or day cannot stand."""
    if entered.amount_minor <= 0:
        raise Problem("amount-not-positive")
    within_reason(entered.amount_minor)
    if not is_currency(entered.currency):
        raise Problem("currency-unknown", currency=entered.currency)
    counts_from = entered.counts_from or entered.received_on
    if counts_from < entered.received_on:
        raise Problem("cheque-before-received")
    with book.writing("payment-recorded", now) as entry:
        facts = customers.living(book.here, entered.customer_id)
        key = entry.add(
            Payment,
            customer_id=entered.customer_id,
            currency=entered.currency,
            amount_minor=entered.amount_minor,
            left_minor=entered.amount_minor,
            received_on=entered.received_on,
            counts_from=counts_from,
            method=entered.method,
            reference=clean(entered.reference),
            note=clean(entered.note),
        )
        _allocate(book, entry, payments.payment(book.here, key), entered.shares, counts_from)
        if entered.short_kind:
            _close_short(book, entry, entered.shares, entered.short_kind, counts_from)
    changed = Changed.of(
        entry.kinds, "recorded-payment", entry=entry.seq, made=key, customer=facts.name,
        amount=str(Money(entered.amount_minor, entered.currency)),
    )  # fmt: skip
    return _asking(book, changed, entered.shares)


def allocate_payment(book: Book, now: datetime, key: int, shares: Sequence[Share], on: date) -> Changed:
    """Let money that settles nothing yet settle invoices from `on`; raise Problem if it exceeds either."""
    with book.writing("payment-allocated", now) as entry:
        payment = payments.payment(book.here, key)
        _allocate(book, entry, payment, shares, on)
    changed = Changed.of(entry.kinds, "allocated-payment", entry=entry.seq, customer=payment.customer)
    return _asking(book, changed, shares)


def _allocate(
    book: Book, entry: Entry, payment: payments.PaymentRow, shares: Sequence[Share], on: date
) -> None:
    if payment.ended_on is not None:
        raise Problem("payment-ended")
    if sum(share.amount_minor for share in shares) > payment.left_minor:
        raise Problem("allocation-exceeds-payment", left=str(Money(payment.left_minor, payment.currency)))
    for share in shares:
        invoice = _invoice_of(book, share, payment.customer_id, payment.currency)
        # interest runs to the day the money came in, even if it is allocated later
        _within_bounds(book, share, invoice, payment.counts_from)
        entry.add(
            Allocation,
            payment_id=payment.id,
            invoice_id=share.invoice_id,
            amount_minor=share.amount_minor,
            allocated_on=on,
            # money paid in advance settles nothing before the claim is there
            counts_from=max(on, payment.counts_from, invoice.issued_on),
            settles=share.settles,
        )


def _invoice_of(book: Book, share: Share, customer_id: int, currency: str) -> invoices.InvoiceRow:
    """Give the invoice of a share; raise Problem unless its customer and its currency fit."""
    invoice = invoices.invoice(book.here, share.invoice_id)
    if invoice.customer_id != customer_id or invoice.state == "voided":
        raise Problem("invoice-of-another", invoice=invoice.number)
    if invoice.currency != currency:
        raise Problem("currency-differs", invoice=invoice.number, currency=invoice.currency)
    return invoice


def _within_bounds(book: Book, share: Share, invoice: invoices.InvoiceRow, day: date) -> None:
    """Raise Problem if a share takes more than is open on `day` of what it settles, or nothing."""
    if share.amount_minor <= 0:
        raise Problem("amount-not-positive")
    if share.settles == "principal":
        if share.amount_minor > invoice.open_minor:
            left = str(Money(invoice.open_minor, invoice.currency))
            raise Problem("allocation-exceeds-invoice", invoice=invoice.number, left=left)
        return
    kept = settling.kept_beside(book.here, invoice.id, day)
    costs = share.settles == "costs"
    if kept is None or (costs and not kept.fixed_sum):
        raise Problem("costs-not-kept" if costs else "interest-not-kept", invoice=invoice.number)
    most = kept.costs_minor if costs else kept.interest_minor
    if share.amount_minor > most:
        left = str(Money(most, invoice.currency))
        code = "allocation-exceeds-costs" if costs else "allocation-exceeds-interest"
        raise Problem(code, invoice=invoice.number, left=left)


def _asking(book: Book, changed: Changed, shares: Sequence[Share]) -> Changed:
    """Ask about the interest of claims that the shares paid off late and nobody decided on."""
    paid = dict.fromkeys(share.invoice_id for share in shares if share.settles == "principal")
    late = [found for key in paid if (found := settling.undecided(book.here, key)) is not None]
    if not late:
        return changed
    told: dict[str, str | int] = {"invoices": ", ".join(one.number for one in late)}
    known = [one.interest_minor for one in late if one.interest_minor is not None]
    what = "interest-undecided" if len(known) == len(late) else "interest-undecided-unknown"
    told["interest"] = str(Money(sum(known), late[0].currency))
    keys = tuple(one.invoice_id for one in late)
    return replace(changed, asks=Asks(what, told, late[0].customer_id, late[0].currency, keys))


def allocate_credit(book: Book, now: datetime, key: int, shares: Sequence[Share], on: date) -> Changed:
    """Let a customer's credit (a negative invoice or an overpaid one) settle other invoices from `on`."""
    with book.writing("credit-allocated", now) as entry:
        credit = invoices.invoice(book.here, key)
        if credit.state == "voided":
            raise Problem("invoice-unknown", invoice=credit.number)
        if sum(share.amount_minor for share in shares) > -credit.open_minor:
            raise Problem("allocation-exceeds-payment", left=str(Money(-credit.open_minor, credit.currency)))
        for share in shares:
            if share.settles != "principal":
                raise Problem("credit-settles-principal")
            invoice = _invoice_of(book, share, credit.customer_id, credit.currency)
            _within_bounds(book, share, invoice, on)
            entry.add(
                Allocation,
                credit_id=key,
                invoice_id=share.invoice_id,
                amount_minor=share.amount_minor,
                allocated_on=on,
                counts_from=max(on, credit.issued_on, invoice.issued_on),
            )
    return Changed.of(entry.kinds, "allocated-payment", entry=entry.seq, customer=credit.customer)


def release_allocation(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistaken allocation back, as if it had never been; its money is unallocated again."""
    with book.writing("allocation-released", now) as entry:
        entry.void(Allocation, key)
    return Changed.of(entry.kinds, "released-allocation", entry=entry.seq)


def end_payment(book: Book, now: datetime, key: int, why: str, on: date) -> Changed:
    """Take a payment back from `on`: `why` is bounced (a cheque came back) or reversed.

    What it settled is open again from that day; before it, the lists show it as it was.
    """
    if why not in ("bounced", "reversed"):
        raise ValueError(why)
    with book.writing(f"payment-{why}", now) as entry:
        payment = payments.payment(book.here, key)
        if payment.ended_on is not None or payment.refunded_minor:
            raise Problem("payment-ended")
        if on < payment.received_on:
            raise Problem("ended-before-received")
        for allocation in payments.allocations(book.here, key):
            if allocation.ended_on is None:
                entry.change(Allocation, allocation.id, ended_on=on)
        entry.change(Payment, key, ended_on=on, ended_why=why)
    return Changed.of(
        entry.kinds, f"payment-{why}", entry=entry.seq, customer=payment.customer,
        amount=str(Money(payment.amount_minor, payment.currency)),
    )  # fmt: skip


def refund_payment(
    book: Book, now: datetime, key: int, amount_minor: int, on: date, note: str = ""
) -> Changed:
    """Record money given back out of what a payment has left; raise Problem if that is not enough."""
    with book.writing("payment-refunded", now) as entry:
        payment = payments.payment(book.here, key)
        if amount_minor <= 0:
            raise Problem("amount-not-positive")
        if amount_minor > payment.left_minor:
            raise Problem("refund-exceeds-left", left=str(Money(payment.left_minor, payment.currency)))
        if on < payment.received_on:
            raise Problem("ended-before-received")
        entry.add(Refund, payment_id=key, amount_minor=amount_minor, refunded_on=on, note=clean(note))
    return Changed.of(
        entry.kinds, "payment-refunded", entry=entry.seq, customer=payment.customer,
        amount=str(Money(amount_minor, payment.currency)),
    )  # fmt: skip


def void_payment(book: Book, now: datetime, key: int) -> Changed:
    """Take a mistyped payment out of the book with all it settled; raise Problem if part was refunded."""
    with book.writing("payment-voided", now) as entry:
        payment = payments.payment(book.here, key)
        if payment.refunded_minor:
            raise Problem("payment-ended")
        for allocation in payments.allocations(book.here, key):
            entry.void(Allocation, allocation.id)
        entry.void(Payment, key)
    return Changed.of(entry.kinds, "voided-payment", entry=entry.seq, customer=payment.customer)


def _close_short(book: Book, entry: Entry, shares: Sequence[Share], kind: str, on: date) -> None:
    if kind not in SHORT_KINDS:
        raise ValueError(kind)
    for key in dict.fromkeys(share.invoice_id for share in shares if share.settles == "principal"):
        invoice = invoices.invoice(book.here, key)
        if invoice.open_minor <= 0:
            continue
        if invoice.open_minor > tolerance_minor(book.here, invoice.currency):
            left = str(Money(invoice.open_minor, invoice.currency))
            raise Problem("short-exceeds-tolerance", invoice=invoice.number, left=left)
        adjust(entry, invoice, AdjustmentEntered(kind, invoice.open_minor, on))
