"""A mail as it was read: who, whom, when, about what, its text, and what hangs on it."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from datetime import datetime

MOST_BYTES = 60 * 1024 * 1024
MOST_PARTS = 500
DEEPEST = 5
LONGEST_TEXT = 400_000
# a file without any of these is no mail
HEADS = ("from", "sender", "to", "subject", "date", "message-id", "received")


@dataclass(frozen=True, slots=True)
class Address:
    """Who sent or got a mail; an empty name or address was not told."""

    name: str
    email: str

    def __str__(self) -> str:
        """Give it as mail programs write it."""
        return f"{self.name} <{self.email}>" if self.name and self.email else self.name or self.email


@dataclass(frozen=True, slots=True)
class Attached:
    """Something attached; `mail` if it is a mail itself, read already.

    `content` is what can be filed by itself; None where the bytes exist only inside the mail around them.
    """

    name: str
    media_type: str
    content: bytes | None
    mail: Mail | None = None


def unnamed(media_type: str) -> str:
    """Give a name for what was attached without one: attachment.pdf."""
    return f"attachment{mimetypes.guess_extension(media_type) or '.bin'}"


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was read; nothing of it was fetched from anywhere.

    `sent_at` has its offset from UTC; None where no date could be read. `notes` are codes of what the
    reader should know: mail-damaged, mail-date-missing, mail-from-html, mail-pictures-left-out,
    mail-encrypted, mail-winmail, mail-winmail-opened, mail-text-cut,
    mail-attachments-left-out, mail-formatted-only.
    """

    subject: str
    sender: Address | None
    to: tuple[Address, ...]
    copies: tuple[Address, ...]
    sent_at: datetime | None
    text: str
    attachments: tuple[Attached, ...]
    message_id: str = ""
    notes: tuple[str, ...] = ()
