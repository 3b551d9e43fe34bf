"""What is done for a legal attest letter on the worker thread: proposed, drafted from the book, drawn."""

from datetime import date

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations import attest
from collectdesk.operations.attest import AttestEntered
from collectdesk.operations.letters import Proposal
from collectdesk.store.book import Book


def proposed(book: Book, day: date, wanted: Wanted, *, again: bool, progress: Progress) -> list[Proposal]:
    """Propose the letters that are wanted."""
    progress.step(0, 1)
    found = attest.propose_attest(book, day, wanted.customer_id, again=again)
    if wanted.pairs is None:
        return found
    return [each for each in found if (each.customer_id, each.currency) in wanted.pairs]


def drafted(
    book: Book, proposal: Proposal, day: date, days: int, *, progress: Progress
) -> AttestEntered | Problem:
    """Give the letter with our text, or the problem that there is none."""
    progress.step(0, 1)
    try:
        return attest.draft(book, proposal, day, days)
    except Problem as problem:
        return problem


def drawn(
    book: Book, entered: AttestEntered, day: date, *, progress: Progress
) -> tuple[AttestEntered, bytes | Problem]:
    """Give the draft, or the problem that would stop its printing: it is told where the draft would stand."""
    progress.step(0, 1)
    try:
        return entered, attest.preview(book, entered, day)
    except Problem as problem:
        return entered, problem
