"""The command that notes what was said, or lists it."""

from argparse import Namespace
from datetime import datetime
from typing import Any

from collectdesk.cli.arguments import day
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.names import fold
from collectdesk.domain.problem import Problem
from collectdesk.operations.log import LogEntered, add_entry
from collectdesk.store.book import Book
from collectdesk.store.queries import customers, invoices, listing, log
from collectdesk.store.queries.log import LogRow, Wanted


def log_command(asked: Namespace, at: Terminal) -> int:
    """Note an entry (`add`) or give the newest ones (`list`)."""
    return _add(asked, at) if asked.action == "add" else _list(asked, at)


def _add(asked: Namespace, at: Terminal) -> int:
    happened = moment(asked.when, at) if asked.when else at.now
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        entered = LogEntered(
            who,
            happened,
            asked.channel,
            asked.direction,
            asked.text,
            contact_id=_contact(book, who, asked.contact),
            by_whom=asked.by,
            result=asked.result,
            reason=asked.reason,
            next_action=asked.next,
            next_on=day(asked.next_on) if asked.next_on else None,
            invoice_ids=invoice_ids(book, who, asked.invoice),
        )
        changed = add_entry(book, at.now, entered)
        row = log.entry(book.here, changed.id or 0)
    at.answer(told(row), [at.say(changed.what, **changed.fields)])
    return DONE


def _list(asked: Namespace, at: Terminal) -> int:
    with at.open() as book:
        wanted = Wanted(
            asked.text,
            customers.meant(book.here, asked.customer) if asked.customer else None,
            frozenset(asked.channel),
            results=frozenset(asked.result),
            reasons=frozenset(asked.reason),
            first=day(asked.first) if asked.first else None,
            last=day(asked.last) if asked.last else None,
        )
        question = log.listed(wanted)
        if asked.limit > 0:
            rows = listing.first(book.here, question, asked.limit)
        else:
            rows = listing.everything(book.here, question)
    lines = [_line(row) for row in rows] or [at.say("cli-log-empty")]
    at.answer([told(row) for row in rows], lines)
    return DONE


def moment(text: str, at: Terminal) -> datetime:
    """Give the moment written as a day, or as a day with an hour, in the zone of this computer.

    A day alone is told as noon, and today as now. Raise Problem for anything else.
    """
    if len(text) == 10:
        on = day(text)
        noon = datetime(on.year, on.month, on.day, 12).astimezone()
        return min(noon, at.now) if on == at.today else noon
    day(text[:10])
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError as error:
        raise Problem("cli-time-wrong", text=text[:40]) from error


def invoice_ids(book: Book, who: int, numbers: list[str]) -> tuple[int, ...]:
    """Give the invoices of a customer with these numbers; raise Problem for one that is not there."""
    return tuple(invoices.by_number(book.here, number, who) for number in dict.fromkeys(numbers))


def _contact(book: Book, who: int, name: str | None) -> int | None:
    if not name:
        return None
    for person in customers.contacts(book.here, who):
        if fold(person.name) == fold(name):
            return person.id
    raise Problem("cli-contact-unknown", contact=name)


def told(row: LogRow) -> dict[str, Any]:
    """Give an entry as JSON tells it."""
    return {
        "entry": row.id,
        "customer": row.customer,
        "customer_id": row.customer_id,
        "happened_at": row.happened_at.isoformat(),
        "recorded_at": row.recorded_at.isoformat(),
        "direction": row.direction,
        "channel": row.channel,
        "contact": row.contact,
        "by": row.by_whom,
        "result": row.result,
        "reason": row.reason,
        "text": row.text,
        "next": row.next_action,
        "next_on": row.next_on.isoformat() if row.next_on else None,
        "invoices": list(row.invoices),
        "corrects": row.corrects,
        "corrected_by": row.corrected_by,
        "documents": row.documents,
    }


def _line(row: LogRow) -> str:
    words = (row.result, row.reason, " ".join(row.text.split()))
    said = " · ".join(filter(None, (row.contact, *words)))
    return f"{row.happened_at:%Y-%m-%d %H:%M}  {row.customer}  {row.channel} {row.direction}  {said}".rstrip()
