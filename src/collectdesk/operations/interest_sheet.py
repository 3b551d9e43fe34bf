"""The statement of interest on claims of one customer, as a paper and as a file for a spreadsheet."""

from collections.abc import Sequence
from datetime import date

from collectdesk import jurisdictions
from collectdesk.domain.problem import Problem
from collectdesk.exchange.tables_out import csv_bytes
from collectdesk.operations.interest_table import interest_table
from collectdesk.operations.letters import sender
from collectdesk.paper.interest_sheet.facts import Debtor, InterestSheet, SheetClaim
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.queries import claims, customers
from collectdesk.store.queries.business import business
from collectdesk.store.queries.claims import ClaimFacts
from collectdesk.store.queries.interest import interest
from collectdesk.store.queries.rates import known


def interest_paper(
    book: Book,
    customer_id: int,
    currency: str,
    invoice_ids: Sequence[int],
    until: date,
    today: date | None = None,
    *,
    language: str = "",
) -> InterestSheet:
    """Give the statement of interest up to `until` as plain data, dated `today`, or `until` if that is None.

    Without `invoice_ids` it is about all overdue claims of the customer in this currency; without `language`
    in the language of the customer's letters. Raise Problem if there are none, the business was not told
    yet, or a claim cannot be reckoned.
    """
    reader = book.here
    own = business(reader)
    if own is None:
        raise Problem("business-name-missing")
    owes = customers.customer(reader, customer_id)
    found = [
        facts
        for facts in claims.claims(reader, customer_id, currency, until, invoice_ids)
        if invoice_ids or facts.due_on < until
    ]
    if not found:
        raise Problem("interest-sheet-empty", name=owes.name)
    spoken = language or owes.language
    return InterestSheet(
        language=spoken,
        until=until,
        dated=today or until,
        creditor=sender(book),
        debtor=Debtor(owes.legal_name or owes.name, _lines(owes.address), owes.tax_id, owes.kind),
        currency=currency,
        claims=tuple(_claim(reader, facts, until) for facts in found),
        series=known(reader),
        journal_head=book.head(),
        roc_years=bool(own.roc_years) and spoken == "zh-Hant-TW",
        page_size=own.page_size,
    )


def interest_pdf(
    book: Book,
    customer_id: int,
    currency: str,
    invoice_ids: Sequence[int],
    until: date,
    today: date | None = None,
    *,
    language: str = "",
) -> bytes:
    """Give the statement of `interest_paper` as a PDF; raise Problem also for what cannot be printed."""
    # ReportLab loads when the first paper is set: it would cost the window a third of its start
    from collectdesk.paper.interest_sheet.compose import compose_interest_sheet

    made = interest_paper(book, customer_id, currency, invoice_ids, until, today, language=language)
    return compose_interest_sheet(made)


def interest_csv(
    book: Book,
    customer_id: int,
    currency: str,
    invoice_ids: Sequence[int],
    until: date,
    today: date | None = None,
    *,
    language: str = "",
) -> bytes:
    """Give every period, payment and sum of `interest_paper` as CSV, exact amounts with six decimals."""
    made = interest_paper(book, customer_id, currency, invoice_ids, until, today, language=language)
    return csv_bytes(interest_table(made))


def _claim(reader: Reader, facts: ClaimFacts, until: date) -> SheetClaim:
    decided = facts.decision
    waived = decided is not None and decided.decision == "waive"
    reckoned = None if waived else interest(reader, facts, until)
    place = jurisdictions.find(facts.law_code) if facts.law_code else None
    return SheetClaim(
        invoice=facts.number,
        issued=facts.issued_on,
        due=facts.due_on,
        amount_minor=facts.amount_minor,
        open_minor=facts.open_minor,
        reckoned=reckoned,
        place=place.names if place else {},
        fixed=place.interest.fixed_sum if place else None,
        agreement=facts.agreement,
        waived_on=decided.decided_on if decided and waived else None,
        fixed_sum=decided is None or decided.fixed_sum,
        fixed_settled_minor=facts.fixed_paid_minor,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
