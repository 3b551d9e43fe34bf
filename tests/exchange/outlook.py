"""Mails as Outlook saves them, for tests: properties in a compound file ([MS-OXMSG], [MS-OXPROPS])."""

import struct
from datetime import UTC, datetime
from typing import Any

from tests.exchange.compound import Tree, compound

UNICODE, NARROW, BINARY, INSIDE = "001F", "001E", "0102", "000D"
SENT = 0x00390040
CODE_PAGE = 0x3FFD0003
TEXTS = {"subject": "0037", "sender": "0C1A", "sender_email": "5D01", "body": "1000", "headers": "007D",
         "message_id": "1035", "sender_path": "0C1F"}  # fmt: skip


def ticks(moment: datetime) -> bytes:
    """Give a moment as tenths of microseconds since 1601."""
    return struct.pack("<Q", int((moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10**7)


def number(value: int) -> bytes:
    """Give a whole number as a property of fixed length."""
    return struct.pack("<I4x", value)


def properties(head: int, fixed: dict[int, bytes]) -> bytes:
    """Give the stream of the properties of fixed length; `head` bytes stand before them."""
    rows = (struct.pack("<II", tag, 6) + value for tag, value in fixed.items())
    return b"\0" * head + b"".join(rows)


def storage(
    *,
    sent: datetime | None = None,
    code_page: int | None = None,
    to: tuple[tuple[str, str, int], ...] = (),
    attached: tuple[tuple[str, "bytes | Tree"], ...] = (),
    html: bytes = b"",
    rtf: bytes = b"",
    head: int = 32,
    **texts: Any,
) -> Tree:
    """Give the storage of a mail; texts are narrow in `code_page` if one is given, else Unicode."""
    fixed = {SENT: ticks(sent)} if sent else {}
    if code_page:
        fixed[CODE_PAGE] = number(code_page)
    tree: Tree = {"__properties_version1.0": properties(head, fixed)}
    kind, encoding = (NARROW, f"cp{code_page}") if code_page else (UNICODE, "utf-16-le")
    for name, text in texts.items():
        tree[f"__substg1.0_{TEXTS[name]}{kind}"] = text.encode(encoding)
    if html:
        tree[f"__substg1.0_1013{BINARY}"] = html
    if rtf:
        tree[f"__substg1.0_1009{BINARY}"] = rtf
    for place, (name, email, role) in enumerate(to):
        tree[f"__recip_version1.0_#{place:08X}"] = {
            "__properties_version1.0": properties(8, {0x0C150003: number(role)}),
            f"__substg1.0_3001{kind}": name.encode(encoding),
            f"__substg1.0_39FE{kind}": email.encode(encoding),
        }
    for place, (name, content) in enumerate(attached):
        inside = isinstance(content, dict)
        tree[f"__attach_version1.0_#{place:08X}"] = {
            "__properties_version1.0": properties(8, {}),
            f"__substg1.0_3707{kind}": name.encode(encoding),
            f"__substg1.0_3701{INSIDE if inside else BINARY}": content,
        }
    return tree


def msg(**facts: Any) -> bytes:
    """Give the bytes of a .msg file."""
    return compound(storage(**facts))
