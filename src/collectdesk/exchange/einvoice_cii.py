"""The Cross Industry Invoice of UN/CEFACT: Factur-X, ZUGFeRD 1 and 2, XRechnung in this syntax."""

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

# credit note, self-billed credit note, factored credit note, and credit for goods or services (UNTDID 1001)
_CREDIT = {"381", "261", "262", "396", "532", "81", "83", "308"}


def is_cii(root: Node) -> bool:
    """Tell whether this is the invoice of D16B, or the document of ZUGFeRD 1."""
    return root.name in ("CrossIndustryInvoice", "CrossIndustryDocument")


def read(root: Node) -> EInvoice:
    """Give what the invoice says; raise Problem if number, day, currency or amount is not there."""
    document = root.child("ExchangedDocument") or root.child("HeaderExchangedDocument") or Node("")
    trade = root.child("SupplyChainTradeTransaction") or root.child("SpecifiedSupplyChainTradeTransaction")
    trade = trade or Node("")
    agreement = _part(trade, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement")
    settlement = _part(trade, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement")
    sums = _part(
        settlement,
        "SpecifiedTradeSettlementHeaderMonetarySummation",
        "SpecifiedTradeSettlementMonetarySummation",
    )
    currency = currency_of(settlement.said("InvoiceCurrencyCode"))
    way = -1 if document.said("TypeCode") in _CREDIT else 1
    prepaid, payable = sums.said("TotalPrepaidAmount"), sums.said("DuePayableAmount")
    partly = bool(prepaid and payable and minor_of(prepaid, currency))
    return EInvoice(
        form="cii",
        number=number_of(document.said("ID")),
        issued_on=day_of(document.said("IssueDateTime", "DateTimeString")),
        currency=currency,
        amount_minor=way * minor_of(sums.said("GrandTotalAmount") or payable, currency),
        seller=_party(agreement.child("SellerTradeParty")),
        buyer=_party(agreement.child("BuyerTradeParty")),
        due_on=optional_day(
            settlement.said("SpecifiedTradePaymentTerms", "DueDateDateTime", "DateTimeString")
        ),
        payable_minor=way * minor_of(payable, currency) if partly else None,
        refers_to=line(settlement.said("InvoiceReferencedDocument", "IssuerAssignedID")),
    )


def _part(node: Node, *names: str) -> Node:
    """Give the first child that has one of `names`, or an empty one."""
    return next((found for name in names if (found := node.child(name)) is not None), Node(""))


def _party(node: Node | None) -> Party:
    if node is None:
        return Party()
    home = node.child("PostalTradeAddress") or Node("")
    address = [home.said(name) for name in ("LineOne", "LineTwo", "PostcodeCode", "CityName", "CountryID")]
    return Party(
        name=line(node.said("Name")),
        tax_id=line(_tax_id(node) or node.said("SpecifiedLegalOrganization", "ID")),
        email=line(
            node.said("DefinedTradeContact", "EmailURIUniversalCommunication", "URIID")
            or node.said("URIUniversalCommunication", "URIID")
        ),
        address=line(" ".join(part for part in address if part)),
    )


def _tax_id(node: Node) -> str:
    """Give the VAT number, else the number of the local tax office."""
    known: dict[str, str] = {}
    for registration in node.children:
        number = registration.child("ID") if registration.name == "SpecifiedTaxRegistration" else None
        if number is not None:
            known.setdefault(number.attributes.get("schemeID", ""), number.said())
    return known.get("VA") or known.get("FC") or next(iter(known.values()), "")
