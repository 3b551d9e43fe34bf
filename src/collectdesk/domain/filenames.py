"""File names that every system takes, made from the names of customers and papers."""

import re
import unicodedata

_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_LONGEST = 120  # bytes: leaves room for a folder and a suffix on every file system


def safe_name(name: str, suffix: str = "") -> str:
    """Give `name` with `suffix` as one file name that every system takes, at most 120 bytes long."""
    text = unicodedata.normalize("NFC", name)
    text = "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else c for c in text)
    text = " ".join(_FORBIDDEN.sub("_", text).split()).strip(". ")
    if not text or _RESERVED.match(text):
        text = f"_{text}"
    room = _LONGEST - len(suffix.encode())
    while len(text.encode()) > room:
        text = text[:-1]
    return text.rstrip(". ") + suffix


def unique(name: str, taken: set[str]) -> str:
    """Give `name`, numbered if a name that differs only in case is in `taken`; the result is added there."""
    stem, dot, suffix = name.rpartition(".")
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate = f"{stem} ({number}){dot}{suffix}"
        number += 1
    taken.add(candidate.casefold())
    return candidate
