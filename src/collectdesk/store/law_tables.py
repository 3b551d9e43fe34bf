"""The tables of the third step as models: rates, terms and decisions of claims, and limitation events."""

import peewee as pw

from collectdesk.store.ledger_tables import Customer, Invoice, Letter
from collectdesk.store.log_tables import Document, LogEntry, Promise
from collectdesk.store.record import DayField, Record, link


class Rate(Record):
    """A published rate that the owner added to a series: percent a year as text, from a day on."""

    series = pw.TextField()
    valid_from = DayField()
    percent = pw.TextField()
    source = pw.TextField()


class ClaimTerms(Record):
    """What is different for one claim; an empty text means as usual under its law."""

    invoice = link(Invoice)
    kind = pw.TextField(default="")
    rule = pw.TextField(default="")
    percent = pw.TextField(default="")
    divisor = pw.TextField(default="")
    payment_order = pw.TextField(default="")
    demand_on = DayField(null=True)


class InterestDecision(Record):
    """Whether the owner keeps or waives the interest of a claim; the newest one counts."""

    invoice = link(Invoice)
    decided_on = DayField()
    decision = pw.TextField()
    fixed_sum = pw.IntegerField(default=0)
    why = pw.TextField(default="")


class LimitationEvent(Record):
    """What may move the limitation of claims, such as a demand delivered, with what proves it."""

    customer = link(Customer)
    kind = pw.TextField()
    happened_on = DayField()
    note = pw.TextField(default="")
    letter = link(Letter, null=True)
    log_entry = link(LogEntry, null=True)
    promise = link(Promise, null=True)
    document = link(Document, null=True)


class LimitationEventInvoice(Record):
    """An invoice that a limitation event is about."""

    limitation_event = link(LimitationEvent)
    invoice = link(Invoice)
