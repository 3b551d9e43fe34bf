"""Propose letters, give them as plain data for the paper, and preview them; nothing is recorded here."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from collectdesk.domain.problem import Problem
from collectdesk.operations.letter_claims import claimed
from collectdesk.paper import letter as paper
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.queries import customers, letters, listing, open_items, overdue
from collectdesk.store.queries.business import business, setting


@dataclass(frozen=True, slots=True)
class Proposal:
    """A letter that could be printed: one customer, one currency, all its overdue claims it may ask for.

    `stopped` names why it must not be printed (lawyer, insolvent, never_remind, paused, recent) or is empty;
    `warnings` are codes of what the owner should see first.
    """

    grade: str
    customer_id: int
    customer: str
    currency: str
    language: str
    lines: tuple[overdue.OverdueRow, ...]
    total_minor: int
    unallocated_minor: int
    last_letter: date | None
    stopped: str
    warnings: tuple[str, ...]


def propose(
    book: Book, day: date, grade: str = "reminder", customer_id: int | None = None, *, again: bool = False
) -> list[Proposal]:
    """Propose one letter per customer and currency with overdue invoices, largest sum first.

    `again` allows a second letter within the days between letters. Stopped proposals are listed too.
    """
    reader = book.here
    shown = overdue.Filter(day, customer_id=customer_id, past_due_only=True)
    open_rows = listing.everything(reader, overdue.invoices(reader, shown, "customer", descending=False))
    rows = claimed(reader, open_rows, day)
    rows.sort(key=lambda r: (r.customer_id, r.currency, r.due_on, r.issued_on, r.number))
    loose = open_items.unallocated(reader, day)
    last = letters.last_dated(reader)
    gap = 0 if again else int(setting(reader, "letter_gap_days"))
    found = []
    for key, lines in groupby(rows, lambda r: (r.customer_id, r.currency)):
        found.append(_proposal(book, grade, tuple(lines), loose.get(key, 0), last.get(key[0]), day, gap))
    return sorted(found, key=lambda p: (p.currency, -p.total_minor, p.customer))


def _proposal(
    book: Book,
    grade: str,
    lines: tuple[overdue.OverdueRow, ...],
    loose: int,
    last: date | None,
    day: date,
    gap: int,
) -> Proposal:
    facts = customers.customer(book.here, lines[0].customer_id)
    stopped = lines[0].stopped
    if not stopped and last is not None and (day - last).days < gap:
        stopped = "recent"
    signs = {
        "unallocated-money": loose > 0,
        "address-missing": not facts.address.strip(),
        "letter-not-long-ago": last is not None and (day - last).days < 2 * max(gap, 1),
    }
    return Proposal(
        grade=grade,
        customer_id=facts.id,
        customer=facts.name,
        currency=lines[0].currency,
        language=facts.language,
        lines=lines,
        total_minor=sum(line.open_minor for line in lines),
        unallocated_minor=loose,
        last_letter=last,
        stopped=stopped,
        warnings=tuple(code for code, is_so in signs.items() if is_so),
    )


def without_invoices(proposal: Proposal, left_out: frozenset[int]) -> Proposal:
    """Give the proposal without these invoices, its total made anew."""
    lines = tuple(line for line in proposal.lines if line.id not in left_out)
    return replace(proposal, lines=lines, total_minor=sum(line.open_minor for line in lines))


def sender(book: Book) -> paper.Sender:
    """Give the letterhead of the owner's business; raise Problem if the business was not told yet."""
    facts = business(book.here)
    if facts is None:
        raise Problem("business-name-missing")
    logo, seal, signature = (
        originals.fetch(book.originals, sha256) if sha256 else None
        for sha256 in (facts.logo, facts.seal, facts.signature)
    )
    return paper.Sender(
        name=facts.legal_name or facts.name,
        address_lines=_lines(facts.address),
        tax_id=facts.tax_id,
        phone=facts.phone,
        email=facts.email,
        bank_lines=_lines(facts.bank_details),
        signer=facts.signer,
        logo=logo,
        seal=seal,
        signature=signature,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def letter_of(
    book: Book, proposal: Proposal, day: date, head: paper.Sender, *, number: str | None, journal_head: str
) -> paper.Letter:
    """Give the letter of a proposal as plain data for the paper."""
    facts = customers.customer(book.here, proposal.customer_id)
    people = customers.contacts(book.here, proposal.customer_id)
    own = business(book.here)
    if own is None:
        raise Problem("business-name-missing")
    return paper.Letter(
        grade=proposal.grade,
        language=proposal.language,
        number=number,
        dated=day,
        pay_by=day + timedelta(days=int(setting(book.here, "reminder_pay_by_days"))),
        sender=head,
        recipient=paper.Recipient(
            name=facts.legal_name or facts.name,
            address_lines=_lines(facts.address),
            attention=people[0].name if people and facts.kind == "company" else "",
            kind=facts.kind,
            code=facts.code or "",
        ),
        currency=proposal.currency,
        lines=tuple(
            paper.LetterLine(
                invoice=line.number,
                issued=line.issued_on,
                due=line.due_on,
                days_late=line.days_late,
                # of a part-disputed invoice the letter claims the undisputed part only
                amount_minor=line.amount_minor - line.contested_minor,
                settled_minor=line.amount_minor - line.contested_minor - line.open_minor,
                open_minor=line.open_minor,
            )
            for line in proposal.lines
        ),
        journal_head=journal_head,
        roc_years=bool(own.roc_years) and proposal.language == "zh-Hant-TW",
        page_size=own.page_size,
    )


def preview(book: Book, proposal: Proposal, day: date) -> bytes:
    """Give the letter as a PDF marked as a draft; raise Problem for what would stop its printing."""
    drafted = letter_of(book, proposal, day, sender(book), number=None, journal_head="")
    # ReportLab loads when the first letter is set: it would cost the window a third of its start
    from collectdesk.paper import check, compose

    check.check(drafted)
    return compose.compose(drafted)
