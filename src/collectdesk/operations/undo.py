"""Undo the last operation of this sitting: a new journal entry that writes its inverse."""

from datetime import datetime

from collectdesk.domain.problem import Problem
from collectdesk.operations.changed import Changed
from collectdesk.operations.undone import named
from collectdesk.store import journal
from collectdesk.store.book import Book
from collectdesk.store.journal import Entry, Row
from collectdesk.store.tables import BY_TABLE

# What left the house cannot be called back.
FINAL = frozenset({"letters-printed"})


def undoable(book: Book) -> bool:
    """Tell whether there is an operation of this sitting that can be undone."""
    return bool(book.sitting) and book.sitting[-1].kind not in FINAL


def undo(book: Book, now: datetime) -> Changed:
    """Undo the last operation: added records are voided, changed ones are as before, numbers stay used.

    Raise Problem if nothing was done in this sitting, or the last thing was a printed letter.
    """
    if not book.sitting:
        raise Problem("undo-nothing")
    last = book.sitting[-1]
    if last.kind in FINAL:
        raise Problem("undo-printed")
    done = journal.record(book.database, last.seq)
    told = named(book, done)
    with book.writing("undone", now, undoes=last.seq) as entry:
        for change in reversed(done.get("changes", [])):
            _back(entry, change)
        bulk = [wrote["table"] for wrote in done.get("wrote", [])]
        if bulk:
            # records that later operations touched were put back by their own undoing, under its number
            before = {(change["table"], change["id"]) for change in done.get("changes", [])}
            for table, key in journal.changed_after(book.database, last.seq) - before:
                entry.void(BY_TABLE[table], key)
            entry.void_written(last.seq, bulk, before)
    # neither the operation nor its undoing can be undone again
    del book.sitting[-2:]
    return Changed(frozenset(entry.kinds), f"undone-{done['kind']}", told, entry.seq)


def _back(entry: Entry, change: Row) -> None:
    """Put one record back; raise Problem if it is not as the operation left it."""
    model, key = BY_TABLE[change["table"]], change["id"]
    if "after" in change and entry.image(model, key) != change["after"]:
        raise Problem("undo-overtaken")
    if change["before"] is None:
        entry.void(model, key)
    else:
        entry.change(model, key, **change["before"])
