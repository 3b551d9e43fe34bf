"""Mails of any kind we read: who, whom, when, the text, and what is attached; nothing is ever fetched."""

from __future__ import annotations

import re

from collectdesk.exchange.mail_facts import HEADS, Address, Attached, Mail

__all__ = ["Address", "Attached", "Mail", "is_mail", "read_mail"]

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MSG_STREAM = "__properties_version1.0".encode("utf-16-le")
_HEAD = re.compile(rb"[\x21-\x39\x3b-\x7e]{1,70}[ \t]*:")


def is_mail(name: str, data: bytes) -> bool:
    """Tell whether the file is a mail, by its name or by how it begins."""
    if data.startswith(_COMPOUND):
        return _MSG_STREAM in data
    named = name.lower().endswith((".eml", ".mht")) and b"\0" not in data[:2000]
    return named or _looks_like_eml(data)


def read_mail(name: str, data: bytes) -> Mail:
    """Give what a mail (.eml or .msg) says; what is broken is passed over and told in its notes.

    Raise Problem if it is too heavy, nested too deep, damaged as a whole, or no mail.
    """
    # the readers load when there is a mail: half of the library for mail is not needed to start
    from collectdesk.exchange.eml import read_eml
    from collectdesk.exchange.msg import read_msg

    return read_msg(name, data) if data.startswith(_COMPOUND) else read_eml(name, data)


def _looks_like_eml(data: bytes) -> bool:
    """Tell whether `data` begins like a mail: lines of a head, one of them of a mail."""
    head = re.split(rb"\r?\n\r?\n", data[:16_384].lstrip(b"\r\n"), maxsplit=1)[0]
    lines = [row for row in head.splitlines() if row[:1] not in (b" ", b"\t", b"")]
    names = {
        row.partition(b":")[0].strip().lower().decode("ascii", "replace") for row in lines if b":" in row
    }
    first = lines[0] if lines else b""
    return bool(_HEAD.match(first) or first.startswith(b"From ")) and len(names & set(HEADS)) >= 2
