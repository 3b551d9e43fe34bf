"""The table of the fourth step as a model: the posting of a letter."""

import peewee as pw

from collectdesk.store.ledger_tables import Letter
from collectdesk.store.log_tables import Document
from collectdesk.store.record import DayField, Record, link


class Posting(Record):
    """How a letter was posted, and whether it was delivered or came back."""

    letter = link(Letter)
    kind = pw.TextField()
    number = pw.TextField(default="")
    posted_on = DayField()
    delivered_on = DayField(null=True)
    ended = pw.TextField(default="")
    ended_on = DayField(null=True)
    document = link(Document, null=True)
    note = pw.TextField(default="")
