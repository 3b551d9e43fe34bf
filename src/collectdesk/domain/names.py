"""Names as people mean them: one key for all ways to type the same name, and clean text."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """Give `text` in NFC without control, format and surrogate characters; line breaks stay."""
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def fold(text: str) -> str:
    """Give the key under which a name is found again: NFKC, case-folded, one space between words."""
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", plain.casefold())).strip()


def search_key(*parts: str) -> str:
    """Give the folded text in which a search looks for any part of a name or number."""
    return " ".join(fold(part) for part in parts if part)
