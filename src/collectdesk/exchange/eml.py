"""Mails as .eml files, in the form mail is sent in (RFC 5322, MIME), however broken they are."""

from __future__ import annotations

import email.generator
import email.message
import email.parser
import email.policy
import io
import re
from collections.abc import Iterator
from datetime import datetime

from collectdesk.domain.problem import Problem
from collectdesk.exchange.html_text import has_remote, text_of_html
from collectdesk.exchange.mail_facts import (
    DEEPEST,
    HEADS,
    LONGEST_TEXT,
    MOST_BYTES,
    MOST_PARTS,
    Attached,
    Mail,
    unnamed,
)
from collectdesk.exchange.mail_words import addresses, moment, of_bytes, parameter, words
from collectdesk.exchange.tnef import files_of_tnef, is_tnef

# Each level of parts is a call of the reader inside the last, and looks at each line again.
_MOST_BOUNDARIES = 100
_MOST_LINES = 3_000_000
_MOST_LOOKS = 40_000_000
_BOUNDARY = re.compile(rb"boundary\s*=")
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_BARE = email.policy.compat32.clone(max_line_length=None)
Part = email.message.Message


def read_eml(file: str, data: bytes, depth: int = 0) -> Mail:
    """Give the mail; what is broken in it is passed over and told in its notes.

    Raise Problem if it is too heavy, nested too deep, or no mail at all.
    """
    if len(data) > MOST_BYTES:
        raise Problem("document-too-heavy", file=file, megabytes=MOST_BYTES // 2**20)
    levels = _levels(data)
    if levels > _MOST_BOUNDARIES:
        raise Problem("mail-too-deep", file=file)
    lines = data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
    if lines > _MOST_LINES or lines * levels > _MOST_LOOKS:
        raise Problem("mail-too-long", file=file, lines=f"{lines:,}")
    try:
        message = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(data)
        return _Reading(file, depth).mail(message)
    except RecursionError:
        raise Problem("mail-too-deep", file=file) from None


def _levels(data: bytes) -> int:
    """Count what may open a level: boundaries of parts, and mails inside."""
    small = data.lower()
    inner = small.count(b"message/rfc822") + small.count(b"message/global")
    return inner + sum(1 for _ in _BOUNDARY.finditer(small))


class _Reading:
    """One mail being read: collects its texts, what hangs on it, and what to tell."""

    def __init__(self, file: str, depth: int) -> None:
        self._file = file
        self._depth = depth
        self._notes: dict[str, None] = {}
        self._plain: list[str] = []
        self._html: list[str] = []
        self._attached: list[Attached] = []

    def mail(self, message: Part) -> Mail:
        """Give the mail of a message."""
        heads = _heads(message)
        if not any(name in heads for name in HEADS):
            raise Problem("mail-not-a-mail", file=self._file)
        self._take(message)
        sent = moment(heads.get("date", [""])[0]) or _received(heads)
        if sent is None:
            self._notes["mail-date-missing"] = None
        senders = addresses(heads.get("from", [])) or addresses(heads.get("sender", []))
        text = self._text()
        return Mail(
            subject=words(heads.get("subject", [""])[0]),
            sender=senders[0] if senders else None,
            to=addresses(heads.get("to", [])),
            copies=addresses(heads.get("cc", [])),
            sent_at=sent,
            text=text,
            attachments=tuple(self._attached),
            message_id=words(heads.get("message-id", [""])[0]),
            notes=tuple(self._notes),
        )

    def _take(self, message: Part) -> None:
        """Go through the parts of a message: texts to read, the rest to attach."""
        for number, part in enumerate(_leaves(message), 1):
            if number > MOST_PARTS:
                self._notes["mail-attachments-left-out"] = None
                break
            kind = part.get_content_type()
            if kind in _ENCRYPTED:
                self._notes["mail-encrypted"] = None
            if kind.startswith("message/") and part.is_multipart():
                self._attach_mail(part)
            elif not _is_text(part, kind):
                self._attach(part, kind)
            else:
                (self._html if kind == "text/html" else self._plain).append(_decoded(part))
        # some damage is noticed only when a part is unpacked
        if any(part.defects for part in message.walk()):
            self._notes["mail-damaged"] = None

    def _text(self) -> str:
        plain = "\n\n".join(text.strip() for text in self._plain if text.strip())
        pages = "\n".join(self._html)
        if has_remote(pages):
            self._notes["mail-pictures-left-out"] = None
        if not plain and pages:
            plain = text_of_html(pages)
            self._notes["mail-from-html"] = None
        if len(plain) > LONGEST_TEXT:
            self._notes["mail-text-cut"] = None
        return plain.replace("\r\n", "\n").replace("\r", "\n")[:LONGEST_TEXT]

    def _attach(self, part: Part, kind: str) -> None:
        name = _file_name(part)
        content = _content(part)
        inside: tuple[Attached, ...] = ()
        if is_tnef(content):
            inside = files_of_tnef(content)
            self._notes["mail-winmail-opened" if inside else "mail-winmail"] = None
        self._attached += [Attached(name or unnamed(kind), kind, content), *inside]

    def _attach_mail(self, part: Part) -> None:
        """Attach a mail that was sent on as a whole; its bytes are those in the mail around it."""
        inner = part.get_payload(0)
        if not isinstance(inner, Part):
            return
        try:
            content = _bytes_of(inner)
            if self._depth >= DEEPEST:
                raise Problem("mail-too-deep", file=self._file)
            mail = read_eml(self._file, content, self._depth + 1)
        except (Problem, ValueError, LookupError, TypeError, AttributeError):
            self._notes["mail-damaged"] = None
            return
        name = _file_name(part) or f"{mail.subject[:100] or 'mail'}.eml"
        self._attached.append(Attached(name, part.get_content_type(), content, mail))


def _heads(message: Part) -> dict[str, list[str]]:
    """Give the headers as they stand, by small name; folded lines are one."""
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        plain = str(value).replace("\r", "").replace("\n", "")
        found.setdefault(name.lower(), []).append(plain)
    return found


def _received(heads: dict[str, list[str]]) -> datetime | None:
    """Give when the last server had the mail."""
    moments = (moment(raw.rpartition(";")[2]) for raw in heads.get("received", []))
    return next((when for when in moments if when), None)


def _leaves(message: Part) -> Iterator[Part]:
    """Give the parts that hold something; of alternatives only texts and what is no text."""
    waiting: list[Part] = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and not part.get_content_type().startswith("message/"):
            waiting.extend(one for one in reversed(inner) if isinstance(one, Part))
        else:
            yield part


def _is_text(part: Part, kind: str) -> bool:
    """Tell whether a part is text to be read and not a file that happens to be text."""
    given = _raw(part, "content-disposition").strip().lower()
    texts = kind in ("text/plain", "text/html") or kind.startswith("multipart/")
    return texts and not given.startswith("attachment") and not _file_name(part)


def _decoded(part: Part) -> str:
    encoding = parameter(_raw(part, "content-type"), "charset", "Content-Type")
    return of_bytes(_content(part), encoding)


def _content(part: Part) -> bytes:
    """Give the bytes of a part; what a broken encoding leaves of them."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError):
        content = None
    if isinstance(content, bytes):
        return content
    held = part.get_payload()
    return held.encode("utf-8", "surrogateescape") if isinstance(held, str) else _bytes_of(part)


def _bytes_of(message: Part) -> bytes:
    """Give a message as it stood inside another; no line is folded anew."""
    out = io.BytesIO()
    email.generator.BytesGenerator(out, mangle_from_=False, policy=_BARE).flatten(message)
    return out.getvalue()


def _file_name(part: Part) -> str:
    name = parameter(_raw(part, "content-disposition"), "filename", "Content-Disposition")
    name = name or parameter(_raw(part, "content-type"), "name", "Content-Type")
    return re.split(r"[/\\]", name)[-1][:200]


def _raw(part: Part, name: str) -> str:
    return next((str(value) for key, value in part.raw_items() if key.lower() == name), "")
