"""The words of a mail's head: encoded ones, raw bytes of any Chinese encoding, addresses and dates."""

from __future__ import annotations

import base64
import binascii
import email.message
import email.utils
import quopri
import re
from datetime import UTC, datetime
from functools import partial

from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.exchange.decoding import decode
from collectdesk.exchange.mail_facts import Address

# programs call by the smaller name what they write in the larger one
_RELATIVES = {
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "x-gbk": "gb18030", "gb-2312": "gb18030",
    "hz-gb-2312": "hz", "x-x-big5": "big5", "big-5": "big5", "cp-950": "cp950", "unicode-1-1-utf-7": "utf-7",
    "us-ascii": "ascii", "ansi-x3.4-1968": "ascii", "ks-c-5601-1987": "cp949", "utf8": "utf-8",
}  # fmt: skip
# a character of several bytes may be cut between two words, so the bytes of neighbours are joined first
_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([BbQq])\?([^?\s]*(?: [^?\s]*)*)\?=")
_WORDS = re.compile(rf"(?:{_WORD.pattern})(?:\s*(?:{_WORD.pattern}))*")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,190}\.[A-Za-z]{2,24}")
_ASIDE = re.compile("\ue000([0-9]{1,6})\ue001")
# an empty group, such as undisclosed-recipients:;
_NOBODY = re.compile(r"[^@\ue000]*:\s*;?")
_LONGEST = 4_000
_MOST_ADDRESSES = 200


def of_bytes(data: bytes, encoding: str = "") -> str:
    """Give the text of `data` in the encoding that is named; a wrong or missing name is made good."""
    known = _RELATIVES.get(encoding.strip().lower().replace("_", "-"), encoding.strip().lower())
    for name in ("big5hkscs", "cp950") if known.startswith("big5") else (known,) if known else ():
        try:
            return data.decode(name)
        except UnicodeDecodeError as fault:
            if _is_slight(fault, data):
                return data.decode(name, "replace")
        except (LookupError, UnicodeError, ValueError):
            continue
    return decode(data)[0]


def _is_slight(fault: UnicodeDecodeError, data: bytes) -> bool:
    """Tell whether the encoding seems right though the text was cut in the middle of a last character."""
    return 0 < len(data) - 4 < fault.start + 1 and fault.encoding != "ascii"


def words(raw: str) -> str:
    """Give the text of a header in one line: raw bytes decoded, encoded words read, no control characters."""
    text = visible(raw[:_LONGEST])
    return _line(_WORDS.sub(_run, text))


def _line(text: str) -> str:
    return " ".join(clean(" ".join(text.split())).split())


def visible(raw: str) -> str:
    """Give a header as text; bytes beyond ASCII, which do not belong there, are read as they look."""
    data = raw.encode("utf-8", "surrogateescape")
    return raw if data.isascii() else of_bytes(data)


def _run(found: re.Match[str]) -> str:
    """Give the text of encoded words that stand beside each other."""
    said: list[str] = []
    held, encoding = b"", ""
    for word in _WORD.finditer(found[0]):
        data = _bytes_of(word[2], word[3])
        if word[1].lower() != encoding and held:
            said.append(of_bytes(held, encoding))
            held = b""
        held, encoding = held + data, word[1].lower()
    said.append(of_bytes(held, encoding))
    return "".join(said)


def _bytes_of(way: str, text: str) -> bytes:
    if way in "Qq":
        return quopri.decodestring(text.replace("_", " ").encode("utf-8", "replace"), header=True)
    plain = re.sub(r"[^A-Za-z0-9+/]", "", text)
    try:
        return base64.b64decode(plain[: len(plain) - (len(plain) % 4 == 1)] + "===")
    except binascii.Error:
        return text.encode("utf-8", "replace")


def addresses(raws: list[str]) -> tuple[Address, ...]:
    """Give who is named in the headers, at most 200; what cannot be taken apart is kept as a name."""
    found: dict[tuple[str, str], Address] = {}
    for raw in raws:
        held: list[str] = []
        text = " ".join(visible(raw[: 50 * _LONGEST]).split())
        # a comma inside an encoded word parts no addresses, so the words are put aside meanwhile
        text = _WORDS.sub(partial(_set_aside, held), text)
        for name, address in _pairs(text):
            one = Address(_line(_put_back(name, held)), _line(_put_back(address, held)))
            found.setdefault((one.name, one.email), one)
    return tuple(found.values())[:_MOST_ADDRESSES]


def _set_aside(held: list[str], run: re.Match[str]) -> str:
    held.append(_run(run))
    return f"\ue000{len(held) - 1}\ue001"


def _put_back(text: str, held: list[str]) -> str:
    def word(mark: re.Match[str]) -> str:
        place = int(mark[1])
        return held[place] if place < len(held) else ""

    return _ASIDE.sub(word, text)


def _pairs(text: str) -> list[tuple[str, str]]:
    if _NOBODY.fullmatch(text):
        return []
    try:
        pairs = [pair for pair in email.utils.getaddresses([text]) if pair[0] or pair[1]]
    except (IndexError, ValueError, AttributeError, RecursionError):
        pairs = []
    if pairs and all("@" in address for _, address in pairs):
        return pairs
    bare = [("", address) for address in _ADDRESS.findall(text)]
    return bare or ([(text[:200], "")] if text else [])


def moment(raw: str) -> datetime | None:
    """Give the moment of a Date header with its offset from UTC, None if there is none to be read."""
    try:
        when = email.utils.parsedate_to_datetime(visible(raw)[:200])
        aware = when if when.tzinfo else when.replace(tzinfo=UTC)
        # days at the end of the calendar cannot be brought to another zone
        aware.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return aware


def parameter(raw: str, name: str, header: str) -> str:
    """Give a parameter of a header such as the name of a file, by RFC 2231, RFC 2047 or raw bytes."""
    probe = email.message.Message()
    probe[header] = " ".join(visible(raw[:_LONGEST]).split())
    try:
        value = probe.get_param(name, "", header=header, unquote=True)
    except (ValueError, IndexError, LookupError, TypeError):
        return ""
    if isinstance(value, tuple):
        encoding, _, text = value
        # the bytes were read as Latin-1 so that they can be decoded once the whole is put together
        return words_of_parameter(text.encode("latin-1", "replace"), encoding or "utf-8")
    return words(str(value or ""))


def words_of_parameter(data: bytes, encoding: str) -> str:
    """Give the text of a parameter by RFC 2231 in one clean line."""
    try:
        return _line(of_bytes(data, encoding))
    except Problem:
        return ""
