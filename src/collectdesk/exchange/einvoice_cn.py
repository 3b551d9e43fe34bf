"""China's e-invoices as XML: 数电票 (EInvoice) and the VAT invoice that older OFD files carry (eInvoice)."""

from __future__ import annotations

from collectdesk.exchange.einvoice_facts import EInvoice, Party, day_of, line, minor_of, number_of
from collectdesk.exchange.xml_tree import Node


def is_digital(root: Node) -> bool:
    """Tell whether this is a 数电票."""
    return root.name == "EInvoice" and root.child("EInvoiceData") is not None


def read_digital(root: Node) -> EInvoice:
    """Give what a 数电票 says; its red (negative) form is credit. Raise Problem if something is missing."""
    data = root.child("EInvoiceData") or Node("")
    supervision = root.child("TaxSupervisionInfo") or Node("")
    basic = data.child("BasicInformation") or Node("")
    return EInvoice(
        form="digital",
        number=number_of(supervision.said("InvoiceNumber") or root.said("Header", "EIid")),
        issued_on=day_of(supervision.said("IssueTime") or basic.said("RequestTime")),
        currency="CNY",
        amount_minor=minor_of(basic.said("TotalTax-includedAmount"), "CNY"),
        seller=_party(data.child("SellerInformation"), "Seller", "IdNum", "Addr"),
        buyer=_party(data.child("BuyerInformation"), "Buyer", "IdNum", "Addr"),
        refers_to=line(next((n.said() for n in root.each("OriginalInvoiceNumber")), "")),
    )


def is_paperless(root: Node) -> bool:
    """Tell whether this is the XML of an electronic VAT invoice of the kind before the 数电票."""
    return root.name.lower() == "einvoice" and root.child("InvoiceNo") is not None


def read_paperless(root: Node) -> EInvoice:
    """Give what an electronic VAT invoice says; raise Problem if something is missing."""
    return EInvoice(
        form="ofd",
        number=number_of(root.said("InvoiceNo")),
        issued_on=day_of(root.said("IssueDate")),
        currency="CNY",
        amount_minor=minor_of(root.said("TaxInclusiveTotalAmount"), "CNY"),
        seller=_party(root.child("Seller"), "Seller", "TaxID", "AddrTel"),
        buyer=_party(root.child("Buyer"), "Buyer", "TaxID", "AddrTel"),
    )


def _party(node: Node | None, role: str, tax_id: str, address: str) -> Party:
    if node is None:
        return Party()
    return Party(
        name=line(node.said(f"{role}Name")),
        tax_id=line(node.said(f"{role}{tax_id}")),
        address=line(node.said(f"{role}{address}")),
    )
