"""The command that prints statements of account: one PDF per customer and currency, kept in the book."""

from argparse import Namespace

from collectdesk.cli.arguments import day
from collectdesk.cli.letters import letters_stopped, out_folder, tell
from collectdesk.cli.terminal import DONE, FOUND, Terminal
from collectdesk.domain.problem import Problem
from collectdesk.domain.statement import first_day
from collectdesk.operations import kept_letters, statements
from collectdesk.operations.statements import StatementAsked
from collectdesk.store.queries import customers
from collectdesk.store.queries.business import business


def statement_command(asked: Namespace, at: Terminal) -> int:
    """Print what is proposed; own words that would give the claim up are told."""
    wanted = _wanted(asked, at)
    with at.open() as book:
        if business(book.here) is None:
            raise Problem("cli-business-missing")
        who = customers.meant(book.here, asked.customer) if asked.customer else None
        proposals = statements.propose(
            book, at.today, wanted, who, again=asked.again, with_credit=asked.with_credit
        )
        going = [proposal for proposal in proposals if not proposal.stopped]
        stopped = [proposal for proposal in proposals if proposal.stopped]
        if who is not None and not going:
            name = customers.customer(book.here, who).name
            raise letters_stopped(stopped[0]) if stopped else Problem("statement-empty", customer=name)
        out = out_folder(asked.out)
        run = statements.print_statements(book, at.now, going, at.progress("statement"))
        written = kept_letters.save_letters(book, [one.id for one in run.printed], out)
    gives_up = any("statement-gives-up" in proposal.warnings for proposal in going)
    tell(at, run, written, stopped, [at.say("statement-gives-up")] if gives_up else [])
    return FOUND if run.failed else DONE


def _wanted(asked: Namespace, at: Terminal) -> StatementAsked:
    last = day(asked.last) if asked.last else at.today
    first = day(asked.first) if asked.first else first_day(last)
    return StatementAsked(asked.kind, first, last, asked.note)
