"""The invoice and the credit note of UBL 2: Peppol BIS, XRechnung in this syntax, and many national kinds."""

from __future__ import annotations

from collectdesk.exchange.einvoice_facts import (
    EInvoice,
    Party,
    currency_of,
    day_of,
    line,
    minor_of,
    number_of,
    optional_day,
)
from collectdesk.exchange.xml_tree import Node

_SPACES = ("urn:oasis:names:specification:ubl:schema:xsd:", "urn:oasis:names:tc:ubl:")


def is_ubl(root: Node) -> bool:
    """Tell whether this is an invoice or a credit note of UBL."""
    return root.name in ("Invoice", "CreditNote") and root.space.lower().startswith(_SPACES)


def read(root: Node) -> EInvoice:
    """Give what the invoice says; raise Problem if number, day, currency or amount is not there."""
    way = -1 if root.name == "CreditNote" or root.said("InvoiceTypeCode") == "381" else 1
    sums = root.child("LegalMonetaryTotal") or Node("")
    gross, payable = sums.said("TaxInclusiveAmount"), sums.said("PayableAmount")
    currency = currency_of(root.said("DocumentCurrencyCode") or _named(sums))
    prepaid = sums.said("PrepaidAmount")
    partly = bool(prepaid and payable and minor_of(prepaid, currency))
    due = root.said("DueDate") or root.said("PaymentMeans", "PaymentDueDate")
    return EInvoice(
        form="ubl",
        number=number_of(root.said("ID")),
        issued_on=day_of(root.said("IssueDate")),
        currency=currency,
        amount_minor=way * minor_of(gross or payable, currency),
        seller=_party(root.child("AccountingSupplierParty", "Party")),
        buyer=_party(root.child("AccountingCustomerParty", "Party")),
        due_on=optional_day(due or root.said("PaymentTerms", "PaymentDueDate")),
        payable_minor=way * minor_of(payable, currency) if partly else None,
        refers_to=line(root.said("BillingReference", "InvoiceDocumentReference", "ID")),
    )


def _named(sums: Node) -> str:
    """Give the currency that the amount to pay names; the first kinds of UBL had no other place for it."""
    payable = sums.child("PayableAmount")
    return payable.attributes.get("currencyID", "") if payable is not None else ""


def _party(node: Node | None) -> Party:
    if node is None:
        return Party()
    home = node.child("PostalAddress") or Node("")
    parts = ("StreetName", "AdditionalStreetName", "PostalZone", "CityName")
    tax = node.said("PartyTaxScheme", "CompanyID") or node.said("PartyLegalEntity", "CompanyID")
    return Party(
        name=line(node.said("PartyLegalEntity", "RegistrationName") or node.said("PartyName", "Name")),
        tax_id=line(tax or node.said("PartyIdentification", "ID")),
        email=line(node.said("Contact", "ElectronicMail")),
        address=line(" ".join(text for part in parts if (text := home.said(part)))),
    )
