"""The command that lists the open invoices, the latest first, with the totals of each currency."""

from argparse import Namespace
from datetime import date
from typing import Any

from collectdesk.cli.arguments import day
from collectdesk.cli.layout import columns
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain import ageing
from collectdesk.domain.money import Money
from collectdesk.store.queries import listing, overdue
from collectdesk.store.queries.business import bucket_limits
from collectdesk.store.queries.overdue import CurrencyTotal, OverdueRow


def overdue_command(asked: Namespace, at: Terminal) -> int:
    """List what is open as of `--as-of` or today."""
    as_of = day(asked.as_of) if asked.as_of else at.today
    with at.open() as book:
        shown = overdue.Filter(as_of, bucket_limits(book.here))
        rows = listing.everything(book.here, overdue.invoices(book.here, shown))
        totals = overdue.totals(book.here, shown)
    at.answer([_told(row) for row in rows], _lines(at, as_of, rows, totals))
    return DONE


def _told(row: OverdueRow) -> dict[str, Any]:
    letter = row.last_letter
    return {
        "customer": row.customer,
        "customer_id": row.customer_id,
        "customer_code": row.code,
        "invoice": row.number,
        "currency": row.currency,
        "issued_on": row.issued_on.isoformat(),
        "due_date": row.due_on.isoformat(),
        "days_late": row.days_late,
        "bucket": row.bucket,
        "amount_minor": row.amount_minor,
        "open_minor": row.open_minor,
        "last_letter": letter and {"number": letter.number, "dated": letter.dated.isoformat()},
        "stopped": row.stopped,
        "mark": row.mark,
        "contested_minor": row.contested_minor,
        "promise": row.promise
        and {
            "due_on": row.promise.due_on.isoformat(),
            "amount_minor": row.promise.amount_minor,
            "pauses": row.promise.pauses,
        },
        "last_contact": row.last_contact and row.last_contact.isoformat(),
    }


def _lines(at: Terminal, as_of: date, rows: list[OverdueRow], totals: list[CurrencyTotal]) -> list[str]:
    if not rows and not totals:
        return [at.say("cli-nothing-open", day=as_of.isoformat())]
    heads = [at.say(f"cli-head-{name}") for name in ("customer", "invoice", "due", "late", "bucket", "open")]
    table = columns([heads, *(_cells(at, row) for row in rows)], right=(3, 5)) if rows else []
    return [*table, "", *(_total(at, total) for total in totals)]


def _cells(at: Terminal, row: OverdueRow) -> list[str]:
    return [
        f"{row.customer} ({row.code})" if row.code else row.customer,
        row.number,
        row.due_on.isoformat(),
        str(max(row.days_late, 0)),
        at.say("cli-not-due") if row.bucket == ageing.NOT_DUE else row.bucket,
        str(Money(row.open_minor, row.currency)),
    ]


def _total(at: Terminal, total: CurrencyTotal) -> str:
    return at.say(
        "cli-total",
        currency=total.currency,
        overdue=str(Money(total.overdue_minor, total.currency)),
        not_due=str(Money(total.not_due_minor, total.currency)),
        unallocated=str(Money(total.unallocated_minor, total.currency)),
    )
