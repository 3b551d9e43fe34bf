"""A rate of interest as people type it: percent a year."""

import re

from collectdesk.domain.problem import Problem
from collectdesk.domain.typed_text import tidy

_RATE = re.compile(r"\d{1,4}(?:\.\d{1,6})?", re.ASCII)


def rate(text: str, most: int = 100) -> str:
    """Give a rate in percent a year as a plain decimal such as 5 or 4.75; empty text gives empty.

    Raise Problem for anything else, and for more than `most` percent.
    """
    plain = tidy(text).removesuffix("%").strip().replace(",", ".")
    if not plain:
        return ""
    whole, _, parts = plain.partition(".")
    if not _RATE.fullmatch(plain) or int(whole) + bool(parts.strip("0")) > most:
        raise Problem("rate-unreadable", text=text.strip())
    parts = parts.rstrip("0")
    return f"{int(whole)}.{parts}" if parts else str(int(whole))
