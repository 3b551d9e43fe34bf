"""What a file proposes: whose it is, what it shows, the log entry of a mail, the invoice of an e-invoice."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from collectdesk.exchange.einvoice_facts import EInvoice
from collectdesk.exchange.mail_reply import newest
from collectdesk.exchange.mails import Address, Mail
from collectdesk.operations.document_look import Looked, look
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.operations.log import LogEntered
from collectdesk.store.connection import Reader
from collectdesk.store.queries import whose
from collectdesk.store.queries.business import BusinessFacts, business
from collectdesk.store.queries.whose import Found

# a sender's clock may be ahead of ours; what is dated later is noted as of now
_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a file proposes; the owner decides.

    `found_by` says how the customer was found: address, domain, tax_id or name, "" if none was. `entry` is
    the log entry of a mail, `invoice` the record of an e-invoice that the book does not have yet; both need
    a customer. `invoice_ids` are the invoices it names. `filed` are documents with the same bytes.
    `warnings` are codes: einvoice-of-another-seller, einvoice-in-book, document-filed-before.
    """

    looked: Looked
    customer_id: int | None
    found_by: str
    source: str
    shows: str
    invoice_ids: tuple[int, ...] = ()
    entry: LogEntered | None = None
    invoice: InvoiceEntered | None = None
    filed: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


def guess(reader: Reader, name: str, content: bytes, now: datetime, customer_id: int | None = None) -> Guess:
    """Give what a file proposes; `customer_id` is the customer where the owner has chosen one."""
    sha256 = hashlib.sha256(content).hexdigest()
    return propose(reader, look(name, content, now), sha256, now, customer_id)


def propose(
    reader: Reader, looked: Looked, sha256: str, now: datetime, customer_id: int | None = None
) -> Guess:
    """Give what a file proposes that was looked at before, with the SHA-256 of its bytes."""
    own = business(reader)
    filed = whose.documents_of(reader, sha256)
    warnings = ("document-filed-before",) if filed else ()
    if looked.mail is not None:
        return _of_mail(reader, looked, looked.mail, own, now, customer_id, filed, warnings)
    if looked.invoice is not None:
        return _of_invoice(reader, looked, looked.invoice, own, customer_id, filed, warnings)
    named = whose.invoices_named(reader, customer_id, looked.name) if customer_id is not None else ()
    return Guess(looked, customer_id, "", "", "", named, filed=filed, warnings=warnings)


def _of_mail(
    reader: Reader,
    looked: Looked,
    mail: Mail,
    own: BusinessFacts | None,
    now: datetime,
    customer_id: int | None,
    filed: tuple[int, ...],
    warnings: tuple[str, ...],
) -> Guess:
    outgoing = _is_own(mail.sender, own)
    others = (*mail.to, *mail.copies) if outgoing else (mail.sender,) if mail.sender else ()
    found = _of_people(reader, others)
    who = customer_id if customer_id is not None else found.customer_id if found else None
    text = f"{mail.subject}\n{newest(mail.text)}"
    named = whose.invoices_named(reader, who, text) if who is not None else ()
    contact = found.contact_id if found and found.customer_id == who else None
    entry = None
    if who is not None:
        entry = LogEntered(
            customer_id=who,
            happened_at=_happened(mail, now),
            channel="email",
            direction="out" if outgoing else "in",
            text=_said(mail),
            contact_id=contact,
            by_whom=(mail.sender.name if outgoing and mail.sender else ""),
            result="sent" if outgoing else "reached",
            invoice_ids=named,
        )
    source = str(mail.sender) if mail.sender else ""
    found_by = found.by if found and customer_id is None else ""
    return Guess(looked, who, found_by, source, mail.subject, named, entry, None, filed, warnings)


def _of_invoice(
    reader: Reader,
    looked: Looked,
    invoice: EInvoice,
    own: BusinessFacts | None,
    customer_id: int | None,
    filed: tuple[int, ...],
    warnings: tuple[str, ...],
) -> Guess:
    buyer = invoice.buyer
    found = whose.by_tax_id(reader, buyer.tax_id) or whose.by_name(reader, buyer.name)
    found = found or whose.by_addresses(reader, [buyer.email])
    who = customer_id if customer_id is not None else found.customer_id if found else None
    known = whose.invoice_numbered(reader, who, invoice.number) if who is not None else ()
    entered = None
    if own is not None and _differs(own.tax_id, invoice.seller.tax_id):
        warnings = (*warnings, "einvoice-of-another-seller")
    elif known:
        warnings = (*warnings, "einvoice-in-book")
    elif who is not None:
        entered = entered_of(invoice, who)
    refers = whose.invoice_numbered(reader, who, invoice.refers_to) if who is not None else ()
    named = tuple(dict.fromkeys((*known, *refers)))
    found_by = found.by if found and customer_id is None else ""
    return Guess(
        looked, who, found_by, invoice.seller.name, invoice.number, named, None, entered, filed, warnings
    )


def entered_of(invoice: EInvoice, customer_id: int) -> InvoiceEntered:
    """Give the record an e-invoice proposes for a customer; without a due day the terms decide it."""
    due = invoice.due_on if invoice.due_on and invoice.due_on >= invoice.issued_on else None
    return InvoiceEntered(
        customer_id=customer_id,
        number=invoice.number,
        issued_on=invoice.issued_on,
        currency=invoice.currency,
        amount_minor=invoice.amount_minor,
        due_on=due,
    )


def _of_people(reader: Reader, people: tuple[Address, ...]) -> Found | None:
    found = whose.by_addresses(reader, [one.email for one in people])
    return found or next((by for one in people if (by := whose.by_name(reader, one.name))), None)


def _is_own(sender: Address | None, own: BusinessFacts | None) -> bool:
    """Tell whether a mail was written by us: from an address on our letterhead."""
    ours = own.email.casefold() if own else ""
    return bool(sender and sender.email and sender.email.casefold() in ours.replace(",", " ").split())


def _differs(ours: str, theirs: str) -> bool:
    """Tell whether both numbers are known and are not the same."""
    return bool(ours and theirs and not whose.same_number(ours, theirs))


def _happened(mail: Mail, now: datetime) -> datetime:
    if mail.sent_at is None or mail.sent_at > now + _AHEAD:
        return now
    return mail.sent_at.astimezone(now.tzinfo)


def _said(mail: Mail) -> str:
    return "\n\n".join(part for part in (mail.subject, newest(mail.text)) if part)
