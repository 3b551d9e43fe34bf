"""The commands that note what came of a talk: a promise, a dispute, a pause."""

from argparse import Namespace

from collectdesk.cli.arguments import amount, day
from collectdesk.cli.log import invoice_ids
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.operations.changed import Changed
from collectdesk.operations.disputes import Contested, DisputeEntered, add_dispute
from collectdesk.operations.pauses import PauseEntered, add_pause
from collectdesk.operations.promises import PromiseEntered, add_promise
from collectdesk.store.queries import customers, disputes, pauses, promises


def promise_command(asked: Namespace, at: Terminal) -> int:
    """Note a promise to pay an amount by a day."""
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        entered = PromiseEntered(
            who,
            asked.currency or customers.customer(book.here, who).currency,
            amount(asked.amount),
            day(asked.made) if asked.made else at.today,
            day(asked.on),
            asked.who,
            asked.how,
            asked.pause,
            invoice_ids(book, who, asked.invoice),
            asked.note,
        )
        changed = add_promise(book, at.now, entered)
        row = promises.promise(book.here, changed.id or 0, at.today)
    told = {
        "promise": row.id,
        "customer": row.customer,
        "customer_id": row.customer_id,
        "currency": row.currency,
        "amount_minor": row.amount_minor,
        "made_on": row.made_on.isoformat(),
        "due_on": row.due_on.isoformat(),
        "invoices": list(row.invoices),
        "pauses": bool(row.pauses),
        "state": row.state,
        "paid_minor": row.paid_minor,
    }
    _answer(at, told, changed)
    return DONE


def dispute_command(asked: Namespace, at: Terminal) -> int:
    """Note a dispute over invoices, or over a part of each."""
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        part = amount(asked.part) if asked.part is not None else None
        entered = DisputeEntered(
            who,
            asked.reason,
            day(asked.since) if asked.since else at.today,
            day(asked.revisit),
            tuple(Contested(key, part) for key in invoice_ids(book, who, asked.invoice)),
            asked.wants,
            asked.note,
        )
        changed = add_dispute(book, at.now, entered)
        row = disputes.dispute(book.here, changed.id or 0)
    told = {
        "dispute": row.id,
        "customer": row.customer,
        "customer_id": row.customer_id,
        "reason": row.reason,
        "wants": row.wants,
        "since": row.since.isoformat(),
        "revisit_on": row.revisit_on.isoformat(),
        "invoices": [
            {"invoice": one.number, "currency": one.currency, "contested_minor": one.contested_minor}
            for one in row.contested
        ],
    }
    _answer(at, told, changed)
    return DONE


def pause_command(asked: Namespace, at: Terminal) -> int:
    """Leave a customer, or one invoice, in peace until a day."""
    with at.open() as book:
        who = customers.meant(book.here, asked.customer)
        only = invoice_ids(book, who, [asked.invoice]) if asked.invoice else (None,)
        changed = add_pause(
            book, at.now, PauseEntered(who, at.today, day(asked.until), asked.reason, only[0])
        )
        row = pauses.pause(book.here, changed.id or 0)
    told = {
        "pause": row.id,
        "customer": row.customer,
        "customer_id": row.customer_id,
        "invoice": row.invoice or None,
        "since": row.since.isoformat(),
        "until": row.until.isoformat(),
        "reason": row.reason,
    }
    _answer(at, told, changed)
    return DONE


def _answer(at: Terminal, told: dict[str, object], changed: Changed) -> None:
    at.answer(told, [at.say(changed.what, **changed.fields)])
