"""What kind of document a file is likely to be, by its name and its first bytes; the words are data."""

from __future__ import annotations

import mimetypes
import re
from datetime import date
from functools import cache

from collectdesk import resources
from collectdesk.domain.names import fold

_DAY = re.compile(
    r"(?<!\d)(20\d\d)(?:([-_. ])(\d\d?)\2(\d\d?)|(\d\d)(\d\d)|年(\d\d?)月(\d\d?)日)(?!\d)", re.ASCII
)
_RECORDINGS = ("audio/", "video/")
_ENDINGS = {"amr": "recording", "silk": "recording", "ofd": "invoice", "eml": "mail", "msg": "mail"}


def kind_of_name(name: str) -> str:
    """Give the kind of document that a file name speaks of, or "other"."""
    stem, _, ending = name.rpartition(".")
    if ending.lower() in _ENDINGS:
        return _ENDINGS[ending.lower()]
    if (mimetypes.guess_type(name)[0] or "").startswith(_RECORDINGS):
        return "recording"
    # words run together with figures and signs in the names of files: PO-2026_0312
    plain = f" {' '.join(re.split('[^a-z]+', fold(stem or name)))} "
    for kind, words in _words().items():
        if any(f" {word} " in plain if word.isascii() else word in fold(name) for word in words):
            return kind
    return "other"


def day_of_name(name: str) -> date | None:
    """Give the day that stands in a file name, such as 2026-03-31, 20260331 or 2026年3月31日."""
    for found in _DAY.finditer(name):
        month, number = found[3] or found[5] or found[7], found[4] or found[6] or found[8]
        try:
            return date(int(found[1]), int(month), int(number))
        except ValueError:
            continue
    return None


@cache
def _words() -> dict[str, list[str]]:
    import tomllib  # nothing at the start asks for this

    known: dict[str, list[str]] = tomllib.loads(resources.path("documents", "kinds.toml").read_text("utf-8"))
    return known
