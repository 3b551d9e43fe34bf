"""What the owner decides about single claims: how interest is reckoned, and whether it is kept or waived."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.day_count import DIVISORS
from collectdesk.domain.interest_claim import ORDERS
from collectdesk.domain.law import KINDS, RULES
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_rate import rate
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices
from collectdesk.store.tables import ClaimTerms, InterestDecision

DECISIONS = ("keep", "waive")


@dataclass(frozen=True, slots=True)
class TermsEntered:
    """How one claim differs from what is usual; an empty text means as usual.

    `kind` is the kind of claim, `rule` of its interest, `percent` a year as typed, `payment_order` says what
    a part payment settles first: interest or principal. `demand_on` is the day a demand was received, or
    the end of the deadline it set.
    """

    kind: str = ""
    rule: str = ""
    percent: str = ""
    divisor: str = ""
    payment_order: str = ""
    demand_on: date | None = None


def set_terms(book: Book, now: datetime, invoice_ids: Sequence[int], entered: TermsEntered) -> Changed:
    """Set how interest and limitation of these claims are reckoned, in place of what was set before.

    Raise Problem for an unreadable rate or an invoice that does not count, ValueError for an unknown word.
    """
    row = _terms(entered)
    with book.writing("terms-set", now) as entry:
        for key in dict.fromkeys(invoice_ids):
            _counts(book, key)
            own = book.here.execute(
                "SELECT id FROM claim_terms WHERE invoice_id = ? AND voided = 0", [key]
            ).fetchone()
            if own is not None:
                entry.change(ClaimTerms, own[0], **row)
            elif any(row.values()):
                entry.add(ClaimTerms, invoice_id=key, **row)
    return Changed.of(entry.kinds, "set-terms", entry=entry.seq)


def _terms(entered: TermsEntered) -> dict[str, str | date | None]:
    closed = (
        (entered.kind, KINDS), (entered.rule, RULES), (entered.divisor, DIVISORS),
        (entered.payment_order, ORDERS),
    )  # fmt: skip
    for word, known in closed:
        if word and word not in known:
            raise ValueError(word)
    return {
        "kind": entered.kind,
        "rule": entered.rule,
        "percent": rate(entered.percent),
        "divisor": entered.divisor,
        "payment_order": entered.payment_order,
        "demand_on": entered.demand_on,
    }


def decide_interest(
    book: Book,
    now: datetime,
    invoice_ids: Sequence[int],
    decision: str,
    *,
    fixed_sum: bool = False,
    why: str = "",
) -> Changed:
    """Keep or waive the interest of these claims from today on; the newest decision counts.

    `fixed_sum` asks for the fixed sum of the law too. Raise Problem if it is waived without a word why.
    """
    if decision not in DECISIONS:
        raise ValueError(decision)
    reason = clean(why)
    if decision == "waive" and not reason:
        raise Problem("waive-reason-missing")
    with book.writing("interest-decided", now) as entry:
        named = [_counts(book, key) for key in dict.fromkeys(invoice_ids)]
        for invoice in named:
            entry.add(
                InterestDecision,
                invoice_id=invoice.id,
                decided_on=now.date(),
                decision=decision,
                fixed_sum=int(fixed_sum and decision == "keep"),
                why=reason,
            )
    return Changed.of(
        entry.kinds, "kept-interest" if decision == "keep" else "waived-interest", entry=entry.seq,
        customer=named[0].customer if named else "", count=len(named),
    )  # fmt: skip


def _counts(book: Book, key: int) -> invoices.InvoiceRow:
    found = invoices.invoice(book.here, key)
    if found.state == "voided" or found.amount_minor <= 0:
        raise Problem("claim-no-claim", invoice=found.number)
    return found
