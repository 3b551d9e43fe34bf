"""The tables of the first step as models: the business, its customers, what they owe and what was paid."""

import peewee as pw

from collectdesk.store.record import DayField, Record, link


class Business(Record):
    """The creditor, the owner's own business; one row."""

    name = pw.TextField()
    legal_name = pw.TextField(default="")
    tax_id = pw.TextField(default="")
    address = pw.TextField(default="")
    phone = pw.TextField(default="")
    email = pw.TextField(default="")
    bank_details = pw.TextField(default="")
    signer = pw.TextField(default="")
    jurisdiction = pw.TextField(default="TW")
    currency = pw.TextField()
    language = pw.TextField()
    page_size = pw.TextField(default="A4")
    roc_years = pw.IntegerField(default=0)
    logo = pw.TextField(default="")
    seal = pw.TextField(default="")
    signature = pw.TextField(default="")


class Setting(Record):
    """A fact of the business that is not on its letterhead, as canonical JSON: bucket limits, tolerances."""

    key = pw.TextField(unique=True)
    value = pw.TextField()


class Original(Record):
    """The entry of a filed document; its bytes lie in `originals/` under their SHA-256."""

    sha256 = pw.TextField()
    name = pw.TextField()
    media_type = pw.TextField()
    size = pw.IntegerField()
    kind = pw.TextField()
    filed_at = pw.TextField()


class Customer(Record):
    """Who owes: a company or a private person (this switches legal rules)."""

    code = pw.TextField(null=True)
    name = pw.TextField()
    legal_name = pw.TextField(default="")
    kind = pw.TextField(default="company")
    tax_id = pw.TextField(default="")
    address = pw.TextField(default="")
    phone = pw.TextField(default="")
    email = pw.TextField(default="")
    language = pw.TextField()
    jurisdiction = pw.TextField(default="")
    currency = pw.TextField()
    payment_days = pw.IntegerField(null=True)
    tags = pw.TextField(default="")
    never_remind = pw.IntegerField(default=0)
    state = pw.TextField(default="active")
    note = pw.TextField(default="")
    name_key = pw.TextField()
    search_key = pw.TextField()
    imported = pw.TextField(default="")
    merged_into = pw.ForeignKeyField(
        "self", null=True, on_delete="RESTRICT", lazy_load=False, backref="+", column_name="merged_into"
    )


class Contact(Record):
    """A person at the customer."""

    customer = link(Customer)
    name = pw.TextField()
    role = pw.TextField(default="")
    phone = pw.TextField(default="")
    mobile = pw.TextField(default="")
    email = pw.TextField(default="")
    chat = pw.TextField(default="")
    preferred = pw.IntegerField(default=0)


class Agreement(Record):
    """Agreed terms: payment days, late-payment rate, dispute clause, direct or through a platform."""

    customer = link(Customer)
    title = pw.TextField()
    signed_on = DayField(null=True)
    terms = pw.TextField(default="after_issue")
    payment_days = pw.IntegerField()
    late_rate = pw.TextField(default="")
    jurisdiction = pw.TextField(default="")
    dispute_clause = pw.TextField(default="")
    channel = pw.TextField(default="direct")
    platform = pw.TextField(default="")


class Invoice(Record):
    """A claim with its amount in minor units; a negative amount is credit of the customer."""

    customer = link(Customer)
    agreement = link(Agreement, null=True)
    number = pw.TextField()
    issued_on = DayField()
    due_on = DayField()
    currency = pw.TextField()
    amount_minor = pw.IntegerField()
    open_minor = pw.IntegerField()
    note = pw.TextField(default="")
    search_key = pw.TextField()
    imported = pw.TextField(default="")


class Payment(Record):
    """Money in; a post-dated cheque counts from its own day, a bounced one ends on the day it came back."""

    customer = link(Customer)
    currency = pw.TextField()
    amount_minor = pw.IntegerField()
    left_minor = pw.IntegerField()
    received_on = DayField()
    counts_from = DayField()
    method = pw.TextField(default="transfer")
    reference = pw.TextField(default="")
    note = pw.TextField(default="")
    ended_on = DayField(null=True)
    ended_why = pw.TextField(default="")


class Refund(Record):
    """Money of a payment given back to the customer."""

    payment = link(Payment)
    amount_minor = pw.IntegerField()
    refunded_on = DayField()
    note = pw.TextField(default="")


class Allocation(Record):
    """Which claim a payment, or a credit of the customer, settles, from which day on."""

    payment = link(Payment, null=True)
    credit = link(Invoice, null=True)
    invoice = link(Invoice)
    amount_minor = pw.IntegerField()
    allocated_on = DayField()
    counts_from = DayField()
    ended_on = DayField(null=True)
    settles = pw.TextField(default="principal")


class Adjustment(Record):
    """What changes a claim other than money: credit note, write-off, fee, waiver, bank fee, tax withheld."""

    invoice = link(Invoice)
    kind = pw.TextField()
    amount_minor = pw.IntegerField()
    effect_minor = pw.IntegerField()
    adjusted_on = DayField()
    number = pw.TextField(default="")
    note = pw.TextField(default="")


class Letter(Record):
    """A printed letter, frozen with its bytes and its figures."""

    number = pw.TextField(unique=True)
    grade = pw.TextField()
    customer = link(Customer)
    currency = pw.TextField()
    language = pw.TextField()
    dated = DayField()
    pay_by = DayField()
    total_minor = pw.IntegerField()
    original = link(Original)
    head = pw.TextField()
    printed_at = pw.TextField()
    search_key = pw.TextField()
    cancelled_on = DayField(null=True)
    cancelled_why = pw.TextField(default="")


class LetterClaim(Record):
    """One invoice on a letter with what was open on it that day."""

    letter = link(Letter)
    invoice = link(Invoice)
    open_minor = pw.IntegerField()
