"""Days to remember as an iCalendar file (RFC 5545), written by ourselves: all-day events, nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_LINE = 75


@dataclass(frozen=True, slots=True)
class Planned:
    """Something planned for a day; `key` is the same at every export, so that calendars replace it."""

    key: str
    day: date
    summary: str
    description: str = ""


def calendar(planned: Iterable[Planned], now: datetime, name: str) -> bytes:
    """Give the .ics file of what is planned, in UTF-8 with the line ends and folds the standard asks for."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CollectDesk//CollectDesk//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for one in planned:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.key}@collectdesk",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{_day(one.day)}",
            f"DTEND;VALUE=DATE:{_day(one.day + timedelta(days=1))}",
            f"SUMMARY:{_text(one.summary)}",
        ]
        if one.description:
            lines.append(f"DESCRIPTION:{_text(one.description)}")
        # a day to remember does not make anybody busy
        lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    for sign, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\n"), ("\r", "\n")):
        text = text.replace(sign, escaped)
    text = text.replace("\n", "\\n")
    return "".join(sign for sign in text if sign == "\t" or (ord(sign) >= 32 and ord(sign) != 127))


def _folded(line: str) -> bytes:
    """Give the line in pieces of at most 75 bytes, none of which cuts a character in two."""
    pieces, piece, room = [], b"", _LINE
    for sign in line:
        encoded = sign.encode()
        if len(piece) + len(encoded) > room:
            pieces.append(piece)
            # the space that begins a continued line counts
            piece, room = b"", _LINE - 1
        piece += encoded
    pieces.append(piece)
    return b"\r\n ".join(pieces) + b"\r\n"
