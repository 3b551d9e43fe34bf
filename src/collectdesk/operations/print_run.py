"""Print the proposed letters in batches: number, set, freeze with bytes and figures, keep."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from collectdesk.domain.chain import SHOWN
from collectdesk.domain.names import search_key
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations.changed import Changed
from collectdesk.operations.letters import Proposal, letter_of, sender
from collectdesk.operations.originals import file_original
from collectdesk.paper import letter as paper
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry, instant
from collectdesk.store.queries import letters
from collectdesk.store.tables import Letter, LetterClaim

# Letters are kept in batches: one journal entry and one short transaction each.
BATCH = 100
# From this many letters on a second process is worth its start.
_TWO_PROCESSES_FROM = 60


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


class Frozen(Protocol):
    """What is kept of a letter besides its bytes, whatever paper it is on."""

    @property
    def number(self) -> str | None:
        """The number it was printed under."""

    @property
    def grade(self) -> str:
        """Which letter it is."""

    @property
    def currency(self) -> str:
        """The one currency it asks for."""

    @property
    def language(self) -> str:
        """The language it is written in."""

    @property
    def dated(self) -> date:
        """The day it was printed."""

    @property
    def pay_by(self) -> date:
        """The day by which it asks for the money."""

    @property
    def journal_head(self) -> str:
        """The head of the journal before its own entry."""


_Made = TypeVar("_Made", bound=Frozen)
_Asked = TypeVar("_Asked", bound=Proposal)
# what was open on an invoice: its id and the amount
Claims = Iterable[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a run: what changed, what was printed, and who got no letter for which problem."""

    changed: Changed
    printed: tuple[Printed, ...]
    failed: tuple[tuple[Proposal, Problem], ...]


def print_letters(
    book: Book, now: datetime, proposals: Sequence[Proposal], progress: Progress | None = None
) -> Run:
    """Print the proposed letters: number, freeze and keep them in batches.

    A letter that cannot be printed is told in `failed` and the rest goes on. On cancel, what was kept stays
    printed and is told, the rest stays proposed; raise Cancelled if nothing was kept yet.
    """
    letterhead = sender(book)

    def check(proposal: Proposal) -> None:
        # ReportLab loads when the first letter is set
        from collectdesk.paper import check

        # the number and head of the check are as long as the real ones
        head = "0" * SHOWN
        trial = letter_of(book, proposal, now.date(), letterhead, number="L-0000-0000", journal_head=head)
        check.check(trial)

    def print_batch(batch: Sequence[Proposal], step: Progress) -> list[Printed]:
        return _print_batch(book, now, batch, letterhead, step)

    return in_batches(book, proposals, check, print_batch, progress)


def in_batches(
    book: Book,
    proposals: Sequence[_Asked],
    check: Callable[[_Asked], None],
    print_batch: Callable[[Sequence[_Asked], Progress], list[Printed]],
    progress: Progress | None = None,
) -> Run:
    """Print what passes `check` and is not stopped, batch after batch, as `print_letters` tells."""
    progress = progress or Progress()
    ready, failed = _checked(proposals, check)
    printed: list[Printed] = []
    kinds: set[str] = set()
    entry: int | None = None
    progress.step(0, len(ready), "printing")
    for at in range(0, len(ready), BATCH):
        try:
            printed += print_batch(ready[at : at + BATCH], _Shifted(progress, at, len(ready)))
        except Cancelled:
            if not printed:
                raise
            break
        kinds |= {"letter", "letter_claim", "original"}
        entry = book.sitting[-1].seq
    changed = Changed.of(kinds, "printed-letters", entry=entry, count=len(printed))
    return Run(changed, tuple(printed), tuple(failed))


def _checked(
    proposals: Sequence[_Asked], check: Callable[[_Asked], None]
) -> tuple[list[_Asked], list[tuple[Proposal, Problem]]]:
    ready: list[_Asked] = []
    failed: list[tuple[Proposal, Problem]] = []
    for proposal in proposals:
        try:
            if proposal.stopped:
                raise Problem(
                    f"letter-stopped-{proposal.stopped.replace('_', '-')}", customer=proposal.customer
                )
            check(proposal)
            ready.append(proposal)
        except Problem as problem:
            failed.append((proposal, problem))
    return ready, failed


def _print_batch(
    book: Book, now: datetime, batch: Sequence[Proposal], letterhead: paper.Sender, progress: Progress
) -> list[Printed]:
    from collectdesk.paper import press  # ReportLab loads when first needed

    def make(proposal: Proposal, number: str, head: str) -> paper.Letter:
        return letter_of(book, proposal, now.date(), letterhead, number=number, journal_head=head)

    def set_all(made: Sequence[paper.Letter]) -> Iterable[bytes]:
        return press.print_all(made, progress, processes=2 if len(made) >= _TWO_PROCESSES_FROM else 1)

    return keep_batch(book, now, batch, make, set_all)


def keep_batch(
    book: Book,
    now: datetime,
    batch: Sequence[_Asked],
    make: Callable[[_Asked, str, str], _Made],
    set_all: Callable[[Sequence[_Made]], Iterable[bytes]],
    claims: Callable[[_Made], Claims] | None = None,
) -> list[Printed]:
    """Set the batch without holding the book, then keep it in one transaction.

    `make` gives the letter of a proposal with its number and the head of the journal, `set_all` the PDFs,
    `claims` what was open on each invoice where the lines of the proposal do not tell it.
    Number and head are read first; nobody else writes while this desk holds the book's lock and its one
    writing thread, and the transaction makes sure of it.
    """
    day = now.date()
    head = book.head()[:SHOWN]
    last = letters.last_number(book.here, day.year)
    numbers = [f"L-{day.year:04d}-{last + place:04d}" for place in range(1, len(batch) + 1)]
    made = [make(proposal, number, head) for proposal, number in zip(batch, numbers, strict=True)]
    pdfs = list(set_all(made))
    for pdf in pdfs:
        originals.keep(book.originals, pdf)
    with book.writing("letters-printed", now) as entry:
        if book.head()[:SHOWN] != head or letters.last_number(book.here, day.year) != last:
            raise Problem("journal-moved")
        return [
            _keep(book, entry, proposal, letter, pdf, claims(letter) if claims else _of_lines(proposal))
            for proposal, letter, pdf in zip(batch, made, pdfs, strict=True)
        ]


def _of_lines(proposal: Proposal) -> Claims:
    return [(line.id, line.open_minor) for line in proposal.lines]


def _keep(
    book: Book, entry: Entry, proposal: Proposal, letter: Frozen, pdf: bytes, claims: Claims
) -> Printed:
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
    for invoice_id, open_minor in claims:
        entry.add(LetterClaim, letter_id=key, invoice_id=invoice_id, open_minor=open_minor)
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
