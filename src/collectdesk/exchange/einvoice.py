"""E-invoices of any kind we know: what they say, in one form, whoever made the file."""

from __future__ import annotations

from collectdesk.domain.problem import Problem
from collectdesk.exchange import einvoice_cii, einvoice_cn, einvoice_mig, einvoice_ubl
from collectdesk.exchange.einvoice_facts import EInvoice
from collectdesk.exchange.ofd import is_ofd, read_ofd
from collectdesk.exchange.xml_tree import Node, read_tree

__all__ = ["EInvoice", "is_xml", "looks_like_einvoice", "of_tree", "read_einvoice"]

_READERS = (
    (einvoice_mig.is_mig, einvoice_mig.read),
    (einvoice_cii.is_cii, einvoice_cii.read),
    (einvoice_ubl.is_ubl, einvoice_ubl.read),
    (einvoice_cn.is_digital, einvoice_cn.read_digital),
    (einvoice_cn.is_paperless, einvoice_cn.read_paperless),
)


def read_einvoice(file: str, data: bytes) -> EInvoice:
    """Give what an e-invoice says: Taiwan MIG, CII, UBL, 数电票 as XML or OFD.

    Raise Problem "einvoice-unknown" for another kind of file, and one that names the fault for a file that
    is damaged, declares entities, unpacks to too much, or lacks number, date or amount. For a PDF give the
    XML that is attached in it (`paper.attachments`).
    """
    if is_ofd(data):
        return read_ofd(file, data)
    if not is_xml(data):
        raise Problem("einvoice-unknown", file=file)
    return of_tree(file, read_tree(file, data))


def of_tree(file: str, root: Node) -> EInvoice:
    """Give what the tree of an e-invoice says; raise Problem as `read_einvoice` does."""
    # networks such as Peppol put the invoice into an envelope
    inside = root.children if root.name == "StandardBusinessDocument" else [root]
    for one in inside:
        for fits, read in _READERS:
            if fits(one):
                return read(one)
    raise Problem("einvoice-unknown", file=file)


def looks_like_einvoice(data: bytes) -> bool:
    """Tell whether it is worth reading `data` as an e-invoice: XML or OFD, at first glance."""
    return is_xml(data) or is_ofd(data)


def is_xml(data: bytes) -> bool:
    """Tell whether `data` begins like XML, in any encoding XML may have."""
    start = data[:64].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe")
    start = start.removeprefix(b"\xfe\xff").lstrip()
    return start.startswith(b"<") and not start.lower().startswith((b"<html", b"<!doctype html"))
