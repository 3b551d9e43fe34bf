"""Statements of account: proposed for who owes, given as plain data for the paper, previewed and printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from collectdesk.domain.chain import SHOWN
from collectdesk.domain.keeps_claim import given_up
from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.domain.statement import KINDS, OpenItem, aged
from collectdesk.operations import print_run
from collectdesk.operations.letter_claims import claimed
from collectdesk.operations.letters import Proposal, letter_of, sender
from collectdesk.operations.print_run import Claims, Printed, Run
from collectdesk.paper import letter as paper
from collectdesk.paper.statement.facts import Statement
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.queries import (
    customers,
    disputes,
    letters,
    listing,
    open_items,
    overdue,
    pauses,
    statement,
)
from collectdesk.store.queries.business import bucket_limits, setting


@dataclass(frozen=True, slots=True)
class StatementAsked:
    """Which statement: its kind, from which day to which, and own words on it, if any.

    An outstanding one is of the last day; the first then does not matter.
    """

    kind: str
    first: date
    last: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class StatementProposal(Proposal):
    """A statement that could be printed: one customer, one currency; `total_minor` is the balance."""

    asked: StatementAsked


def propose(
    book: Book,
    today: date,
    asked: StatementAsked,
    customer_id: int | None = None,
    *,
    again: bool = False,
    with_credit: bool = False,
) -> list[StatementProposal]:
    """Propose a statement for everybody who owes, or for one customer whatever the balance; largest first.

    In a run who is level is left out, and who has credit unless it is asked for. Never to be reminded stops
    a statement in a run only: who is chosen by name wants to see the account, as at the end of a year, and
    it is their right. A pause stops it, because the statement asks for payment as well. `again` allows it
    within the days between letters. Raise Problem for days or a kind that make no statement.
    """
    _check(asked, today)
    reader = book.here
    balances = _balances(reader, asked, customer_id)
    last = letters.last_dated(reader)
    paused, _invoices = pauses.holding(reader, today)
    gap = 0 if again else int(setting(reader, "letter_gap_days"))
    found = []
    for (who, currency), (minor, loose) in balances.items():
        if customer_id is None and (minor == 0 or (minor < 0 and not with_credit)):
            continue
        facts = customers.customer(reader, who)
        stopped = facts.state if facts.state != "active" else ""
        if customer_id is None and facts.never_remind:
            stopped = stopped or "never_remind"
        stopped = stopped or ("paused" if who in paused else "")
        before = last.get(who)
        recent = before is not None and (today - before).days < gap
        signs = {
            "unallocated-money": loose > 0,
            "address-missing": not facts.address.strip(),
            "letter-not-long-ago": before is not None and (today - before).days < 2 * max(gap, 1),
            "statement-gives-up": bool(given_up(asked.note)),
        }
        found.append(
            StatementProposal(
                grade="statement",
                customer_id=who,
                customer=facts.name,
                currency=currency,
                language=facts.language,
                lines=(),
                total_minor=minor,
                unallocated_minor=loose,
                last_letter=before,
                stopped=stopped or ("recent" if recent else ""),
                warnings=tuple(code for code, is_so in signs.items() if is_so),
                asked=asked,
            )
        )
    return sorted(found, key=lambda p: (p.currency, -p.total_minor, p.customer))


def statement_of(
    book: Book,
    proposal: StatementProposal,
    day: date,
    head: paper.Sender,
    *,
    number: str | None,
    journal_head: str,
) -> Statement:
    """Give the statement of a proposal as plain data; raise Problem if the account moved since."""
    asked, reader = proposal.asked, book.here
    account = statement.account(reader, proposal.customer_id, proposal.currency)
    activity = account.activity(asked.first, asked.last)
    if activity.closing_minor != proposal.total_minor:
        raise Problem("statement-moved", customer=proposal.customer)
    items = account.open_items(asked.last)
    return Statement(
        kind=asked.kind,
        letter=letter_of(book, proposal, day, head, number=number, journal_head=journal_head),
        first=asked.first,
        last=asked.last,
        activity=activity,
        before=account.open_items(asked.first - timedelta(days=1)),
        items=items,
        aged=aged(items, bucket_limits(reader)),
        due_minor=_due(reader, proposal, activity.closing_minor),
        contested_minor=_contested(reader, proposal.customer_id, items),
        note=asked.note,
    )


def preview(book: Book, proposal: StatementProposal, day: date) -> bytes:
    """Give the statement as a PDF marked as a draft; raise Problem for what would stop its printing."""
    drafted = statement_of(book, proposal, day, sender(book), number=None, journal_head="")
    # ReportLab loads when the first paper is set: it would cost the window a third of its start
    from collectdesk.paper.statement import compose

    return compose.compose_statement(drafted)


def print_statements(
    book: Book, now: datetime, proposals: Sequence[StatementProposal], progress: Progress | None = None
) -> Run:
    """Print the proposed statements as letters are printed: numbered, frozen and kept in batches."""
    letterhead = sender(book)

    def check(proposal: StatementProposal) -> None:
        from collectdesk.paper.statement.compose import check  # ReportLab loads when first needed

        # the number and head of the check are as long as the real ones
        check(make(proposal, "L-0000-0000", "0" * SHOWN))

    def make(proposal: StatementProposal, number: str, head: str) -> Statement:
        return statement_of(book, proposal, now.date(), letterhead, number=number, journal_head=head)

    def print_batch(batch: Sequence[StatementProposal], step: Progress) -> list[Printed]:
        from collectdesk.paper.statement.compose import compose_statements  # as above

        def set_all(made: Sequence[Statement]) -> Iterable[bytes]:
            return compose_statements(made, step)

        return print_run.keep_batch(book, now, batch, make, set_all, _claims)

    return print_run.in_batches(book, proposals, check, print_batch, progress)


def _check(asked: StatementAsked, today: date) -> None:
    if asked.kind not in KINDS:
        raise Problem("statement-kind-unknown", kind=asked.kind[:40], known=", ".join(KINDS))
    if asked.last > today:
        raise Problem("statement-day-ahead", day=asked.last.isoformat())
    if asked.first > asked.last:
        raise Problem("statement-days-wrong", first=asked.first.isoformat(), last=asked.last.isoformat())


def _balances(
    reader: Reader, asked: StatementAsked, customer_id: int | None
) -> dict[tuple[int, str], tuple[int, int]]:
    """Give by customer and currency the balance of the last day, and how much of it settles nothing yet."""
    day = asked.last
    rows = overdue.customers(reader, overdue.Filter(day, customer_id=customer_id))
    owed = {(row.customer_id, row.currency): row.open_minor for row in rows}
    loose = open_items.unallocated(reader, day)
    if customer_id is not None:
        loose = {key: minor for key, minor in loose.items() if key[0] == customer_id}
        found = _accounts(reader, customer_id, asked)
        owed = {(customer_id, currency): owed.get((customer_id, currency), 0) for currency in found}
    keys = [*owed, *(key for key in loose if key not in owed)]
    return {key: (owed.get(key, 0) - loose.get(key, 0), loose.get(key, 0)) for key in keys}


def _accounts(reader: Reader, customer_id: int, asked: StatementAsked) -> list[str]:
    """Give the currencies in which something is open on the last day, or moved in the days asked for."""
    found = []
    for currency in statement.currencies(reader, customer_id, asked.last):
        account = statement.account(reader, customer_id, currency)
        if account.activity(asked.first, asked.last).lines or account.open_items(asked.last):
            found.append(currency)
    return found


def _due(reader: Reader, proposal: StatementProposal, balance: int) -> int:
    """Give what may be asked for now: overdue, not contested, not paused, not waiting for a promise."""
    day = proposal.asked.last
    shown = overdue.Filter(
        day, currency=proposal.currency, customer_id=proposal.customer_id, past_due_only=True
    )
    rows = listing.everything(reader, overdue.invoices(reader, shown, "due", descending=False))
    asked = sum(row.open_minor for row in claimed(reader, rows, day))
    return max(0, min(balance, asked - proposal.unallocated_minor))


def _contested(reader: Reader, customer_id: int, items: Sequence[OpenItem]) -> int:
    parts = disputes.contested(reader, customer_id)
    found = 0
    for item in items:
        part = parts.get(item.invoice_id, 0)
        found += max(item.open_minor, 0) if part is None else min(part, max(item.open_minor, 0))
    return found


def _claims(made: Statement) -> Claims:
    return [(item.invoice_id, item.open_minor) for item in made.items if item.invoice_id]
