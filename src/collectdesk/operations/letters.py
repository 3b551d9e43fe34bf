"""Propose, preview, print and cancel letters; what was printed is frozen with its bytes and figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby

from collectdesk.domain.chain import SHOWN
from collectdesk.domain.names import search_key
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations.changed import Changed
from collectdesk.operations.letter_claims import claimed
from collectdesk.operations.originals import file_original
from collectdesk.paper import letter as paper
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry, instant
from collectdesk.store.queries import customers, letters, listing, open_items, overdue
from collectdesk.store.queries.business import business, setting
from collectdesk.store.tables import Letter, LetterClaim

# Letters are kept in batches: one journal entry and one short transaction each.
BATCH = 100
# From this many letters on a second process is worth its start.
_TWO_PROCESSES_FROM = 60


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


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter that was printed and kept."""

    id: int
    number: str
    customer_id: int
    customer: str
    currency: str
    total_minor: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a run: what changed, what was printed, and who got no letter for which problem."""

    changed: Changed
    printed: tuple[Printed, ...]
    failed: tuple[tuple[Proposal, Problem], ...]


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


def print_letters(
    book: Book, now: datetime, proposals: Sequence[Proposal], progress: Progress | None = None
) -> Run:
    """Print the proposed letters: number, freeze and keep them in batches.

    A letter that cannot be printed is told in `failed` and the rest goes on. On cancel, what was kept stays
    printed and is told, the rest stays proposed; raise Cancelled if nothing was kept yet.
    """
    progress = progress or Progress()
    day = now.date()
    letterhead = sender(book)
    ready, failed = _checked(book, proposals, day, letterhead)
    printed: list[Printed] = []
    kinds: set[str] = set()
    entry: int | None = None
    progress.step(0, len(ready), "printing")
    for at in range(0, len(ready), BATCH):
        batch = ready[at : at + BATCH]
        step = _Shifted(progress, at, len(ready))
        try:
            printed += _print_batch(book, now, batch, letterhead, step)
        except Cancelled:
            if not printed:
                raise
            break
        kinds |= {"letter", "letter_claim", "original"}
        entry = book.sitting[-1].seq
    changed = Changed.of(kinds, "printed-letters", entry=entry, count=len(printed))
    return Run(changed, tuple(printed), tuple(failed))


def _checked(
    book: Book, proposals: Sequence[Proposal], day: date, letterhead: paper.Sender
) -> tuple[list[Proposal], list[tuple[Proposal, Problem]]]:
    # as above: ReportLab loads when first needed
    from collectdesk.paper.check import check

    ready: list[Proposal] = []
    failed: list[tuple[Proposal, Problem]] = []
    for proposal in proposals:
        try:
            if proposal.stopped:
                raise Problem(
                    f"letter-stopped-{proposal.stopped.replace('_', '-')}", customer=proposal.customer
                )
            # the number and head of the check are as long as the real ones
            trial = letter_of(book, proposal, day, letterhead, number="L-0000-0000", journal_head="0" * SHOWN)
            check(trial)
            ready.append(proposal)
        except Problem as problem:
            failed.append((proposal, problem))
    return ready, failed


def _print_batch(
    book: Book, now: datetime, batch: Sequence[Proposal], letterhead: paper.Sender, progress: Progress
) -> list[Printed]:
    """Set the batch without holding the book, then keep it in one transaction.

    Number and head are read first; nobody else writes while this desk holds the book's lock and its one
    writing thread, and the transaction makes sure of it.
    """
    from collectdesk.paper import press  # ReportLab loads when first needed

    day = now.date()
    head = book.head()[:SHOWN]
    last = letters.last_number(book.here, day.year)
    numbers = [f"L-{day.year:04d}-{last + place:04d}" for place in range(1, len(batch) + 1)]
    made = [
        letter_of(book, proposal, day, letterhead, number=number, journal_head=head)
        for proposal, number in zip(batch, numbers, strict=True)
    ]
    processes = 2 if len(made) >= _TWO_PROCESSES_FROM else 1
    pdfs = list(press.print_all(made, progress, processes=processes))
    for pdf in pdfs:
        originals.keep(book.originals, pdf)
    with book.writing("letters-printed", now) as entry:
        if book.head()[:SHOWN] != head or letters.last_number(book.here, day.year) != last:
            raise Problem("journal-moved")
        return [
            _keep(book, entry, proposal, letter, pdf)
            for proposal, letter, pdf in zip(batch, made, pdfs, strict=True)
        ]


def _keep(book: Book, entry: Entry, proposal: Proposal, letter: paper.Letter, pdf: bytes) -> Printed:
    number = letter.number or ""
    filed = file_original(book, entry, pdf, name=f"{number}.pdf", kind="letter")
    key = entry.add(
        Letter,
        number=number,
        grade=letter.grade,
        customer_id=proposal.customer_id,
        currency=letter.currency,
        language=letter.language,
        dated=letter.dated,
        pay_by=letter.pay_by,
        total_minor=proposal.total_minor,
        original_id=filed.id,
        head=letter.journal_head,
        printed_at=instant(entry.now),
        search_key=search_key(number),
    )
    for line in proposal.lines:
        entry.add(LetterClaim, letter_id=key, invoice_id=line.id, open_minor=line.open_minor)
    return Printed(
        key, number, proposal.customer_id, proposal.customer, letter.currency, proposal.total_minor,
        filed.sha256,
    )  # fmt: skip


class _Shifted(Progress):
    """The progress of one batch, told as part of the whole run."""

    def __init__(self, whole: Progress, before: int, total: int) -> None:
        super().__init__()
        self._whole, self._before, self._total = whole, before, total

    def step(self, done: int, total: int, what: str = "") -> None:
        """Tell the whole run's progress; raise `Cancelled` if the user asked to stop."""
        del total
        self._whole.step(self._before + done, self._total, what or "printing")
