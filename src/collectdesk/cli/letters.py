"""The command that prints letters: one PDF each in a folder, kept in the book as they left."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from collectdesk import files, wording
from collectdesk.cli.terminal import DONE, FOUND, Terminal
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.operations import attest, kept_letters, letters, print_run
from collectdesk.operations.letters import Proposal
from collectdesk.operations.print_run import Printed, Run
from collectdesk.paper.attest.facts import GRADE
from collectdesk.paper.texts import letter_texts
from collectdesk.store.book import Book
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import business


def letters_command(asked: Namespace, at: Terminal) -> int:
    """Print what is proposed; who gets no letter is told with the reason."""
    with at.open() as book:
        if business(book.here) is None:
            raise Problem("cli-business-missing")
        if asked.grade != GRADE:
            letter_texts("en", asked.grade)  # a grade that has no texts is told before anything is printed
        who = customers.meant(book.here, asked.customer) if asked.customer else None
        proposals = _proposed(book, asked, at, who)
        going = [proposal for proposal in proposals if not proposal.stopped]
        stopped = [proposal for proposal in proposals if proposal.stopped]
        if who is not None and stopped and not going:
            raise letters_stopped(stopped[0])
        out = out_folder(asked.out)
        run = _print(book, asked, at, going)
        written = kept_letters.save_letters(book, [one.id for one in run.printed], out)
        if asked.together and run.printed:
            _together(book, run, Path(asked.together))
    tell(at, run, written, stopped)
    return FOUND if run.failed else DONE


def _proposed(book: Book, asked: Namespace, at: Terminal, who: int | None) -> list[Proposal]:
    """Propose the letters; raise Problem if a customer is asked for whom this law does not know."""
    if asked.grade != GRADE:
        return letters.propose(book, at.today, asked.grade, who, again=asked.again)
    found = attest.propose_attest(book, at.today, who, again=asked.again)
    if who is not None and not found:
        raise Problem("attest-not-this-law", customer=customers.customer(book.here, who).name)
    return found


def _print(book: Book, asked: Namespace, at: Terminal, going: list[Proposal]) -> Run:
    progress = at.progress(asked.grade)
    if asked.grade != GRADE:
        return print_run.print_letters(book, at.now, going, progress)
    entered = [attest.draft(book, proposal, at.today) for proposal in going]
    return attest.print_attest(book, at.now, entered, progress)


def letters_stopped(proposal: Proposal) -> Problem:
    """Give the problem that names why this customer gets no letter."""
    return Problem(f"letter-stopped-{proposal.stopped.replace('_', '-')}", customer=proposal.customer)


def out_folder(text: str) -> Path:
    """Give the folder for the files; raise Problem before anything is printed if it cannot be one."""
    folder = Path(text).expanduser().absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("cli-out-unusable", path=text, reason=error.strerror or "") from error
    return folder


def _together(book: Book, run: Run, target: Path) -> None:
    try:
        files.write(target, kept_letters.together(book, [one.id for one in run.printed]))
    except OSError as error:
        raise Problem("file-not-written", path=str(target), reason=error.strerror or "") from error


def _printed(one: Printed, file: Path) -> dict[str, Any]:
    return {
        "number": one.number,
        "customer": one.customer,
        "customer_id": one.customer_id,
        "currency": one.currency,
        "total_minor": one.total_minor,
        "file": str(file),
        "sha256": one.sha256,
    }


def _without(at: Terminal, proposal: Proposal, problem: Problem) -> dict[str, Any]:
    return {
        "customer": proposal.customer,
        "customer_id": proposal.customer_id,
        "currency": proposal.currency,
        "total_minor": proposal.total_minor,
        "code": problem.code,
        "reason": wording.tell(problem, at.language),
    }


def tell(
    at: Terminal,
    run: Run,
    written: Sequence[Path],
    stopped: Sequence[Proposal],
    warnings: Sequence[str] | None = None,
) -> None:
    """Tell what was printed and where it lies, what failed, and who was left out for which reason."""
    printed = [_printed(one, file) for one, file in zip(run.printed, written, strict=True)]
    failed = [_without(at, proposal, problem) for proposal, problem in run.failed]
    left_out = [_without(at, proposal, letters_stopped(proposal)) for proposal in stopped]
    lines = [
        f"{one.number}  {one.customer}  {Money(one.total_minor, one.currency)}  {file}"
        for one, file in zip(run.printed, written, strict=True)
    ]
    lines.append(at.say("printed-letters", count=len(printed)))
    lines += [f"{one['customer']}: {one['reason']}" for one in failed]
    lines += [one["reason"] for one in left_out]
    lines += warnings or []
    told: dict[str, Any] = {"printed": printed, "failed": failed, "left_out": left_out}
    at.answer(told if warnings is None else told | {"warnings": warnings}, lines)
