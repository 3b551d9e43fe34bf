"""Taiwan's e-invoice messages, MIG 3 and 4: invoices (A0401, C0401, F0401) and allowances (D0401, G0401)."""

from __future__ import annotations

from collectdesk.domain.problem import Problem
from collectdesk.exchange.einvoice_facts import (
    EInvoice,
    Party,
    currency_of,
    day_of,
    line,
    minor_of,
    number_of,
)
from collectdesk.exchange.xml_tree import Node

_SPACE = "urn:geinv:einvoicemessage:"
_CALLED_BACK = {"CancelInvoice": "CancelInvoiceNumber", "VoidInvoice": "VoidInvoiceNumber"}
# a private buyer has no number of a business; the message then holds zeros
_NOBODY = {"0000000000", "00000000"}


def is_mig(root: Node) -> bool:
    """Tell whether this is one of the messages; files kept by hand often lack the namespace."""
    ours = root.name in ("Invoice", "Allowance", *_CALLED_BACK)
    bare = root.child("Main", "InvoiceNumber") or root.child("Main", "AllowanceNumber")
    return root.space.lower().startswith(_SPACE) or (ours and not root.space and bare is not None)


def read(root: Node) -> EInvoice:
    """Give what an invoice or an allowance says; raise Problem for a cancellation and other messages."""
    if root.name in _CALLED_BACK:
        number = line(root.said(_CALLED_BACK[root.name]))
        raise Problem("einvoice-cancelled", invoice=number)
    if root.name == "Allowance":
        return _allowance(root)
    if root.name != "Invoice":
        raise Problem("einvoice-other-message", message=line(root.name))
    currency = currency_of(root.said("Amount", "Currency") or "TWD")
    total = root.said("Amount", "TotalAmount")
    foreign = root.said("Amount", "OriginalCurrencyAmount")
    # with another currency named, TotalAmount is in dollars of Taiwan and the original amount beside it
    if currency != "TWD" and not foreign:
        currency = "TWD"
    return EInvoice(
        form="mig",
        number=number_of(root.said("Main", "InvoiceNumber")),
        issued_on=day_of(root.said("Main", "InvoiceDate")),
        currency=currency,
        amount_minor=minor_of(total if currency == "TWD" else foreign, currency),
        seller=_party(root, "Seller"),
        buyer=_party(root, "Buyer"),
    )


def _allowance(root: Node) -> EInvoice:
    """Give what an allowance says: its total is without tax, the tax stands beside it."""
    net = minor_of(root.said("Amount", "TotalAmount"), "TWD")
    tax = root.said("Amount", "TaxAmount")
    items = root.child("Details")
    return EInvoice(
        form="mig",
        number=number_of(root.said("Main", "AllowanceNumber")),
        issued_on=day_of(root.said("Main", "AllowanceDate")),
        currency="TWD",
        amount_minor=-(net + (minor_of(tax, "TWD") if tax else 0)),
        seller=_party(root, "Seller"),
        buyer=_party(root, "Buyer"),
        refers_to=line(items.said("ProductItem", "OriginalInvoiceNumber")) if items else "",
    )


def _party(root: Node, role: str) -> Party:
    found = root.child("Main", role) or Node(role)
    number = line(found.said("Identifier"))
    return Party(
        name=line(found.said("Name")),
        tax_id="" if number in _NOBODY else number,
        email=line(found.said("EmailAddress")),
        address=line(found.said("Address")),
    )
