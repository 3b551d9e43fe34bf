"""The tables of the second step as models: what was said, filed, promised, disputed, paused and put off."""

import peewee as pw

from collectdesk.store.ledger_tables import Contact, Customer, Invoice, Original
from collectdesk.store.record import DayField, Record, link


class LogEntry(Record):
    """A call, letter, mail, chat or meeting: when it happened, when it was noted, and what was said."""

    customer = link(Customer)
    contact = link(Contact, null=True)
    happened_at = pw.TextField()
    recorded_at = pw.TextField()
    direction = pw.TextField()
    channel = pw.TextField()
    by_whom = pw.TextField(default="")
    result = pw.TextField(default="")
    reason = pw.TextField(default="")
    text = pw.TextField(default="")
    next_action = pw.TextField(default="")
    next_on = DayField(null=True)
    corrects = link("self", null=True)
    search_key = pw.TextField()


class LogInvoice(Record):
    """An invoice that was spoken of."""

    log_entry = link(LogEntry)
    invoice = link(Invoice)


class Document(Record):
    """A filed document: which original, whose, of what kind, and what it shows."""

    original = link(Original)
    customer = link(Customer, null=True)
    kind = pw.TextField()
    dated = DayField(null=True)
    source = pw.TextField(default="")
    shows = pw.TextField(default="")
    log_entry = link(LogEntry, null=True)
    search_key = pw.TextField()


class DocumentInvoice(Record):
    """An invoice that a document belongs to."""

    document = link(Document)
    invoice = link(Invoice)


class Promise(Record):
    """A promise to pay an amount by a day; whether it was kept is decided from the payments."""

    customer = link(Customer)
    currency = pw.TextField()
    amount_minor = pw.IntegerField()
    made_on = DayField()
    due_on = DayField()
    who = pw.TextField(default="")
    how = pw.TextField(default="phone")
    pauses = pw.IntegerField(default=0)
    log_entry = link(LogEntry, null=True)
    note = pw.TextField(default="")
    cancelled_on = DayField(null=True)
    cancelled_why = pw.TextField(default="")


class PromiseInvoice(Record):
    """An invoice that a promise names."""

    promise = link(Promise)
    invoice = link(Invoice)


class Dispute(Record):
    """What a customer contests, what they want, and when to come back to it."""

    customer = link(Customer)
    reason = pw.TextField()
    wants = pw.TextField(default="")
    since = DayField()
    revisit_on = DayField()
    outcome = pw.TextField(default="")
    closed_on = DayField(null=True)
    log_entry = link(LogEntry, null=True)
    note = pw.TextField(default="")


class DisputeInvoice(Record):
    """A disputed invoice; the amount in minor units is the disputed part, none means the whole."""

    dispute = link(Dispute)
    invoice = link(Invoice)
    amount_minor = pw.IntegerField(null=True)


class Pause(Record):
    """A customer or one invoice is left in peace until a day; it ends by itself."""

    customer = link(Customer)
    invoice = link(Invoice, null=True)
    since = DayField()
    until = DayField()
    reason = pw.TextField(default="")
    ended_on = DayField(null=True)


class Deferral(Record):
    """A proposal of Today that was put off until a day, skipped, or done."""

    kind = pw.TextField()
    about = pw.TextField(default="")
    customer = link(Customer)
    currency = pw.TextField()
    made_on = DayField()
    until = DayField()
    how = pw.TextField()
    note = pw.TextField(default="")
