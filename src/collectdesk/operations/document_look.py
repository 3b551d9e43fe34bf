"""Look at a file before it is filed: what kind it is, its date, and the mail or e-invoice in it."""

from dataclasses import dataclass
from datetime import date, datetime

from collectdesk.domain.problem import Problem
from collectdesk.exchange.document_kinds import day_of_name, kind_of_name
from collectdesk.exchange.einvoice_facts import EInvoice
from collectdesk.exchange.mails import Mail, is_mail, read_mail
from collectdesk.paper.attachments import attached_files, is_pdf


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file seems to be; it can be filed whatever it is.

    `problem` tells why a mail or an e-invoice in it could not be read, None if it could or there is none.
    """

    name: str
    kind: str
    dated: date | None = None
    mail: Mail | None = None
    invoice: EInvoice | None = None
    problem: Problem | None = None


def look(name: str, content: bytes, now: datetime) -> Looked:
    """Give what a file seems to be; nothing of the book is needed, so it may take its time elsewhere.

    `now` gives the zone in which the date of a mail is told.
    """
    try:
        if is_mail(name, content):
            mail = read_mail(name, content)
            sent = mail.sent_at.astimezone(now.tzinfo).date() if mail.sent_at else day_of_name(name)
            return Looked(name, "mail", sent, mail=mail)
        invoice = _einvoice(name, content)
    except Problem as problem:
        return Looked(name, kind_of(name, content), day_of_name(name), problem=problem)
    if invoice is not None:
        return Looked(name, "invoice", invoice.issued_on, invoice=invoice)
    return Looked(name, kind_of(name, content), day_of_name(name))


def kind_of(name: str, content: bytes) -> str:
    """Give the kind of document a file seems to be, by its name and how it begins."""
    return "mail" if is_mail(name, content) else kind_of_name(name)


def _einvoice(name: str, content: bytes) -> EInvoice | None:
    """Give the e-invoice in a file, or None; raise Problem if there is one that cannot be read."""
    # the readers load when a file is looked at, not when the window starts
    from collectdesk.exchange.einvoice import looks_like_einvoice, read_einvoice

    inside = [data for _, data in attached_files(name, content)] if is_pdf(content) else [content]
    for data in inside:
        if looks_like_einvoice(data):
            try:
                return read_einvoice(name, data)
            except Problem as problem:
                if problem.code != "einvoice-unknown":
                    raise
    return None
