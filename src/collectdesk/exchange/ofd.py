"""OFD files of China: the invoice in them, from the XML attached, else from what the file tells of itself."""

from __future__ import annotations

import io
import zipfile
import zlib

from collectdesk.domain.problem import Problem
from collectdesk.exchange import einvoice_cn
from collectdesk.exchange.einvoice_facts import EInvoice, Party, day_of, line, minor_of, number_of
from collectdesk.exchange.workbooks import ZIP_MAGIC
from collectdesk.exchange.xml_tree import MOST_BYTES, Node, read_tree

_MOST_MEMBERS = 2_000
_MOST_READ = 4 * MOST_BYTES
_ROOT = "OFD.xml"


def is_ofd(data: bytes) -> bool:
    """Tell whether `data` is an archive whose list names the root of an OFD document."""
    return data.startswith(ZIP_MAGIC) and b"OFD.xml" in data[-65_536:]


def read_ofd(file: str, data: bytes) -> EInvoice:
    """Give what the invoice says; raise Problem if the file is damaged, unpacks to too much or holds none."""
    parts = _Parts(file, data)
    for name in parts.names:
        if "attach" in name.lower() and name.lower().endswith(".xml"):
            root = parts.tree(name)
            if einvoice_cn.is_digital(root):
                return einvoice_cn.read_digital(root)
            if einvoice_cn.is_paperless(root):
                return einvoice_cn.read_paperless(root)
    return _of_document(file, parts)


def _of_document(file: str, parts: _Parts) -> EInvoice:
    """Give the invoice from the data that a 数电票 has in its head, and from the tags on its pages."""
    body = parts.tree(_ROOT).child("DocBody") or Node("")
    told = {one.attributes.get("Name", ""): one.said() for one in body.each("CustomData")}
    if not told.get("发票号码"):
        raise Problem("einvoice-unknown", file=file)
    tags = _tagged(parts)
    gross = told.get("价税合计") or tags.get("TaxInclusiveTotalAmount", "").lstrip("¥￥ ")
    total = minor_of(gross, "CNY") if gross else _sum(told)
    return EInvoice(
        form="ofd",
        number=number_of(told["发票号码"]),
        issued_on=day_of(told.get("开票日期", "")),
        currency="CNY",
        amount_minor=total,
        seller=_party(told, tags, "销售方", "Seller"),
        buyer=_party(told, tags, "购买方", "Buyer"),
    )


def _sum(told: dict[str, str]) -> int:
    tax = told.get("合计税额", "")
    # invoices free of tax write asterisks in its place
    return minor_of(told.get("合计金额", ""), "CNY") + (minor_of(tax, "CNY") if tax.strip("*-—") else 0)


def _party(told: dict[str, str], tags: dict[str, str], role: str, tag: str) -> Party:
    return Party(
        name=line(told.get(f"{role}名称") or tags.get(f"{tag}Name", "")),
        tax_id=line(told.get(f"{role}纳税人识别号") or tags.get(f"{tag}TaxID", "")),
    )


def _tagged(parts: _Parts) -> dict[str, str]:
    """Give the texts of the pages that tags name: each tag points at the numbers of objects on a page."""
    texts: dict[str, str] = {}
    tags: list[Node] = []
    for name in parts.names:
        if name.endswith("Content.xml"):
            for one in parts.tree(name).each("TextObject"):
                texts[one.attributes.get("ID", "")] = "".join(code.said() for code in one.each("TextCode"))
        elif "/Tags/" in name and name.endswith(".xml"):
            tags.append(parts.tree(name))
    found: dict[str, str] = {}
    for tree in tags:
        waiting = [tree]
        while waiting:
            node = waiting.pop()
            waiting.extend(node.children)
            text = "".join(texts.get(one.said(), "") for one in node.children if one.name == "ObjectRef")
            if text:
                found.setdefault(node.name, text)
    return found


class _Parts:
    """The members of the archive, each read once and measured while it is unpacked."""

    def __init__(self, file: str, data: bytes) -> None:
        self._file = file
        self._left = _MOST_READ
        self._trees: dict[str, Node] = {}
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, EOFError):
            raise Problem("document-damaged", file=file) from None
        if len(self._archive.infolist()) > _MOST_MEMBERS:
            raise Problem("document-bomb", file=file)
        self.names = tuple(self._archive.namelist())

    def tree(self, name: str) -> Node:
        """Give the XML of a member; no more than the limit is unpacked, whatever the archive says."""
        if name not in self._trees:
            self._trees[name] = read_tree(self._file, self._unpacked(name))
        return self._trees[name]

    def _unpacked(self, name: str) -> bytes:
        try:
            with self._archive.open(name) as packed:
                content = packed.read(min(self._left, MOST_BYTES) + 1)
        except (KeyError, zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError):
            raise Problem("document-damaged", file=self._file) from None
        except RuntimeError:
            raise Problem("document-locked", file=self._file) from None
        self._left -= len(content)
        if self._left < 0 or len(content) > MOST_BYTES:
            raise Problem("document-bomb", file=self._file)
        return content
