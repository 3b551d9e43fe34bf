"""Mails as .msg files, in the form Outlook saves them (MS-OXMSG in a compound file, MS-CFB)."""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.exchange.html_text import has_remote, text_of_html
from collectdesk.exchange.mail_facts import (
    DEEPEST,
    LONGEST_TEXT,
    MOST_BYTES,
    MOST_PARTS,
    Address,
    Attached,
    Mail,
    unnamed,
)
from collectdesk.exchange.mail_words import addresses, moment, of_bytes
from collectdesk.exchange.rtf_text import text_of_packed_rtf

if TYPE_CHECKING:
    import olefile

# the properties we read, by number (MS-OXPROPS)
_SUBJECT, _BODY, _RTF, _HTML, _HEADERS, _MESSAGE_ID = "0037", "1000", "1009", "1013", "007D", "1035"
_SENDER_NAME, _SENDER_SMTP, _SENDER_EMAIL = "0C1A", "5D01", "0C1F"
_ON_BEHALF_NAME, _ON_BEHALF_SMTP, _ON_BEHALF_EMAIL = "0042", "5D02", "0065"
_NAME, _SMTP, _EMAIL = "3001", "39FE", "3003"
_LONG_FILE_NAME, _FILE_NAME, _MEDIA_TYPE, _DATA = "3707", "3704", "370E", "3701"
_SENT, _DELIVERED = 0x00390040, 0x0E060040
_ROLE = 0x0C150003
_PAGES = (0x3FFD0003, 0x3FDE0003)
_PROPERTIES = "__properties_version1.0"
# texts that hold more than this in all are no mail: storages may point at the same bytes again and again
_MOST_READ = 2 * MOST_BYTES
_CODE_PAGES = {
    936: "gb18030",
    54936: "gb18030",
    950: "big5",
    65001: "utf-8",
    20127: "ascii",
    28591: "latin-1",
}
_DAMAGE = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error, OverflowError)


def read_msg(file: str, data: bytes) -> Mail:
    """Give the mail; raise Problem if the file is too heavy, damaged, or no mail of Outlook."""
    if len(data) > MOST_BYTES:
        raise Problem("document-too-heavy", file=file, megabytes=MOST_BYTES // 2**20)
    # loads only when a mail of Outlook is there
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            if not compound.exists(_PROPERTIES):
                raise Problem("mail-not-a-mail", file=file)
            return _Storage(file, compound, (), [_MOST_READ]).mail()
    except (*_DAMAGE, RecursionError, MemoryError):
        raise Problem("document-damaged", file=file) from None


class _Storage:
    """A storage of the compound file: the mail itself, a recipient, something attached, or a mail in it."""

    def __init__(
        self, file: str, compound: olefile.OleFileIO, path: tuple[str, ...], left: list[int], depth: int = 0
    ) -> None:
        self._file = file
        self._compound = compound
        self._path = path
        self._left = left
        self._depth = depth
        top = not path
        inner = path[-1:] == (f"__substg1.0_{_DATA}000D",)
        self._values = self._fixed(32 if top else 24 if inner else 8)
        self._notes: dict[str, None] = {}

    def mail(self) -> Mail:
        """Give the mail that stands in this storage."""
        people = [self._inner(name) for name in self._names("__recip_version1.0_")]
        heads = self._heads()
        sent = self._moment(_SENT) or moment(heads.get("date", "")) or self._moment(_DELIVERED)
        if sent is None:
            self._notes["mail-date-missing"] = None
        text = self._body()
        return Mail(
            subject=" ".join(self.text(_SUBJECT).split()),
            sender=self._sender(heads),
            to=tuple(one.person() for one in people if one.role() == 1),
            copies=tuple(one.person() for one in people if one.role() == 2),
            sent_at=sent,
            text=text,
            attachments=self._attachments(),
            message_id=" ".join((self.text(_MESSAGE_ID) or heads.get("message-id", "")).split()),
            notes=tuple(self._notes),
        )

    def person(self) -> Address:
        """Give the recipient that stands in this storage."""
        return _address(self.text(_NAME), self.text(_SMTP) or self.text(_EMAIL))

    def role(self) -> int:
        """Give whether a recipient is addressed (1) or gets a copy (2, or 3 unseen)."""
        value = self._values.get(_ROLE)
        return int(struct.unpack_from("<I", value)[0]) if value else 1

    def text(self, number: str) -> str:
        """Give a property that is text, or ""."""
        wide = self._stream(f"{number}001F")
        if wide is not None:
            return _clean(wide.decode("utf-16-le", "replace"))
        narrow = self._stream(f"{number}001E")
        return _clean(of_bytes(narrow, self._code_page())) if narrow else ""

    def attached(self) -> Attached | None:
        """Give what is attached in this storage; None if it only refers to a file elsewhere."""
        name = self.text(_LONG_FILE_NAME) or self.text(_FILE_NAME) or self.text(_NAME)
        name = " ".join(name.replace("\\", "/").rpartition("/")[2].split())[:200]
        media_type = self.text(_MEDIA_TYPE) or "application/octet-stream"
        content = self._stream(f"{_DATA}0102")
        if content is not None:
            return Attached(name or unnamed(media_type), media_type, content)
        inner = f"__substg1.0_{_DATA}000D"
        if self._depth >= DEEPEST or not self._compound.exists([*self._path, inner, _PROPERTIES]):
            return None
        mail = self._inner(inner).mail()
        return Attached(name or mail.subject, "application/vnd.ms-outlook", None, mail)

    def _attachments(self) -> tuple[Attached, ...]:
        names = self._names("__attach_version1.0_")
        found = [self._inner(name).attached() for name in names[:MOST_PARTS]]
        if len(names) > MOST_PARTS or None in found:
            self._notes["mail-attachments-left-out"] = None
        if any(one and one.name.lower() == "smime.p7m" for one in found):
            self._notes["mail-encrypted"] = None
        return tuple(one for one in found if one)

    def _body(self) -> str:
        page = self._page()
        if has_remote(page):
            self._notes["mail-pictures-left-out"] = None
        text = self.text(_BODY).strip()
        if not text and page:
            text = text_of_html(page)
            self._notes["mail-from-html"] = None
        if not text and (packed := self._stream(f"{_RTF}0102")):
            text = text_of_packed_rtf(packed)
            self._notes["mail-from-html" if text else "mail-formatted-only"] = None
        if len(text) > LONGEST_TEXT:
            self._notes["mail-text-cut"] = None
        return text[:LONGEST_TEXT]

    def _page(self) -> str:
        held = self._stream(f"{_HTML}0102")
        return _clean(of_bytes(held, self._code_page())) if held else self.text(_HTML)

    def _sender(self, heads: dict[str, str]) -> Address | None:
        """Give who wrote it: inside one company the address may be a path that says nothing outside."""
        name = self.text(_ON_BEHALF_NAME) or self.text(_SENDER_NAME)
        known = (_ON_BEHALF_SMTP, _SENDER_SMTP, _ON_BEHALF_EMAIL, _SENDER_EMAIL)
        emails = [text for number in known if "@" in (text := self.text(number))]
        told = addresses([heads["from"]]) if not emails and "from" in heads else ()
        if told:
            return told[0]
        return _address(name, emails[0] if emails else "") if name or emails else None

    def _heads(self) -> dict[str, str]:
        """Give the headers the mail came with, by small name, the first of each."""
        found: dict[str, str] = {}
        for row in self.text(_HEADERS).replace("\n ", " ").replace("\n\t", " ").splitlines():
            name, colon, value = row.partition(":")
            if colon:
                found.setdefault(name.strip().lower(), value.strip())
        return found

    def _inner(self, name: str) -> _Storage:
        return _Storage(self._file, self._compound, (*self._path, name), self._left, self._depth + 1)

    def _names(self, start: str) -> list[str]:
        """Give the storages right below whose names begin with `start`, in their order."""
        deep = len(self._path)
        listed = self._compound.listdir(streams=False, storages=True)
        below = {entry[deep] for entry in listed if len(entry) > deep and tuple(entry[:deep]) == self._path}
        return sorted(name for name in below if name.startswith(start))

    def _stream(self, tag: str) -> bytes | None:
        return self._read(f"__substg1.0_{tag}")

    def _read(self, name: str) -> bytes | None:
        path = [*self._path, name]
        if self._compound.get_type(path) != 2:  # 2 is a stream
            return None
        self._left[0] -= self._compound.get_size(path)
        if self._left[0] < 0:
            raise Problem("document-bomb", file=self._file)
        with self._compound.openstream(path) as stream:
            content: bytes = stream.read()
        return content

    def _fixed(self, head: int) -> dict[int, bytes]:
        """Give the properties of fixed length by tag; `head` bytes stand before them."""
        data = self._read(_PROPERTIES) or b""
        rows = range(head, len(data) - 15, 16)
        return {struct.unpack_from("<I", data, row)[0]: data[row + 8 : row + 16] for row in rows}

    def _code_page(self) -> str:
        for tag in _PAGES:
            if tag in self._values:
                number = struct.unpack_from("<I", self._values[tag])[0]
                return _CODE_PAGES.get(number, f"cp{number}")
        return ""

    def _moment(self, tag: int) -> datetime | None:
        """Give a moment, kept as tenths of microseconds since 1601."""
        if tag not in self._values:
            return None
        ticks = struct.unpack("<Q", self._values[tag])[0]
        try:
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None


def _address(name: str, email: str) -> Address:
    name, email = " ".join(name.split()).strip("'\""), " ".join(email.split())
    email = email if "@" in email else ""
    return Address("" if name == email else name, email)


def _clean(text: str) -> str:
    return clean(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
