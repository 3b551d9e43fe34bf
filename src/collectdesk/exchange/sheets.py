"""The tables in a file or on the clipboard, whatever kind of file it says to be."""

from collectdesk.domain.problem import Problem
from collectdesk.exchange.apart import read_apart
from collectdesk.exchange.decoding import decode
from collectdesk.exchange.delimited import read_text
from collectdesk.exchange.sheet import Sheet
from collectdesk.exchange.workbooks import OLE_MAGIC, ZIP_MAGIC

MOST_BYTES = 100 * 1024 * 1024
# what people drop by mistake, told by its first bytes
_OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"SQLite format 3",
    b"\x1f\x8b",
    b"MZ",
)


def read(name: str, data: bytes, encoding: str | None = None) -> list[Sheet]:
    """Give the tables in `data`: one for CSV and TSV, the visible sheets for XLSX, XLS and ODS.

    The bytes decide, not the ending of `name`. `encoding` overrides the one found, for text only.
    Problem for what is empty, too large, locked, damaged or not a table.
    """
    if len(data) > MOST_BYTES:
        raise Problem("exchange-too-heavy", file=name, megabytes=MOST_BYTES // (1024 * 1024))
    if not data.strip(b"\0\r\n\t "):
        raise Problem("exchange-empty", file=name)
    if data.startswith((ZIP_MAGIC, OLE_MAGIC)):
        return read_apart(name, data)
    if data.startswith(_OTHERS):
        raise Problem("exchange-not-a-table", file=name)
    start = data[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"<style")):
        raise Problem("exchange-web-page", file=name)
    text, found = decode(data, encoding)
    if encoding is None and _is_binary(text):
        raise Problem("exchange-not-a-table", file=name)
    return [read_text(name, text, found)]


def _is_binary(text: str) -> bool:
    """Tell text from a program's own bytes by the control characters in its beginning."""
    sample = text[:4096]
    odd = sum(mark < " " and mark not in "\t\r\n\f\x1a" for mark in sample) + sample.count("\ufffd")
    return odd > 3 and odd * 10 > len(sample)
