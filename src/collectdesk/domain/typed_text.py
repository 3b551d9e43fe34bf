"""Typed text made plain: one form of digits, dashes and spaces, nothing invisible."""

import unicodedata

_DASHES = str.maketrans(dict.fromkeys("−‐‑‒–—﹣－▲△", "-") | {"’": "'", "，": ","})


def tidy(text: str) -> str:
    """Give `text` in NFKC with one kind of dash and space, and without invisible characters."""
    if text.isascii() and text.isprintable():
        return text.strip()
    if any(mark.isdigit() and not mark.isdecimal() for mark in text):
        # the ² of a footnote and the ① of a list are no figures, though NFKC makes them 2 and 1
        return text.strip()
    plain = unicodedata.normalize("NFKC", text.translate(_DASHES)).translate(_DASHES)
    plain = "".join(" " if mark.isspace() else mark for mark in plain if unicodedata.category(mark) != "Cf")
    return plain.strip()
