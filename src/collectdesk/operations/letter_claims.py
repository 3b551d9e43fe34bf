"""Which overdue claims a letter may ask for: not what is disputed, paused, or waits for a promise."""

from collections.abc import Iterable
from datetime import date

from collectdesk.store.connection import Reader
from collectdesk.store.queries import disputes, pauses, promises
from collectdesk.store.queries.overdue import OverdueRow


def claimed(reader: Reader, rows: Iterable[OverdueRow], day: date) -> list[OverdueRow]:
    """Give the claims a letter of `day` asks for, those of a paused customer marked as stopped.

    Left out are wholly disputed and paused invoices and what an open promise was ticked to pause; of a
    part-disputed invoice the undisputed part stays, and its disputed part is in `contested_minor`.
    """
    contested = disputes.contested(reader)
    paused, paused_invoices = pauses.holding(reader, day)
    held, held_invoices = promises.pausing(promises.everybody(reader, day), day)
    found = []
    for row in rows:
        if row.id in paused_invoices or row.id in held_invoices or (row.customer_id, row.currency) in held:
            continue
        part = contested.get(row.id, 0)
        left = 0 if part is None else row.open_minor - part
        if left <= 0:
            continue
        stopped = row.stopped or ("paused" if row.customer_id in paused else "")
        found.append(row._replace(open_minor=left, contested_minor=row.open_minor - left, stopped=stopped))
    return found
