"""Answers to reasons: what to ask, offer and avoid when a customer says why they do not pay."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.domain.log import REASONS
from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem
from collectdesk.operations.business import remember
from collectdesk.operations.changed import Changed
from collectdesk.store.book import Book
from collectdesk.store.connection import Reader
from collectdesk.store.tables import Setting

BUTTONS = ("resend_papers", "dispute", "promise", "pause", "letter", "next_call")
_FALLBACK = "other"
_PARTS = ("ask", "offer", "avoid")


@dataclass(frozen=True, slots=True)
class Answer:
    """A card: what to ask, offer and avoid, and which steps fit, the likeliest first.

    `title` is the reason as a customer might put it; `edited` tells that the owner has changed the card.
    """

    reason: str
    title: str
    ask: tuple[str, ...]
    offer: tuple[str, ...]
    avoid: tuple[str, ...]
    buttons: tuple[str, ...]
    edited: bool = False


def answer(reader: Reader, language: str, reason: str) -> Answer:
    """Give the card of `reason` in an interface language; the owner's words come before ours.

    A reason the owner added has the card for other reasons until the owner writes one.
    """
    given = _given(language, reason)
    row = reader.execute(
        "SELECT value FROM setting WHERE key = ? AND voided = 0", [_key(language, reason)]
    ).fetchone()
    if row is None:
        return given
    own: dict[str, Any] = json.loads(row[0])
    ask, offer, avoid = (tuple(own[part]) for part in _PARTS)
    return replace(given, ask=ask, offer=offer, avoid=avoid, edited=True)


def change_answer(
    book: Book,
    now: datetime,
    language: str,
    reason: str,
    *,
    ask: Iterable[str],
    offer: Iterable[str],
    avoid: Iterable[str],
) -> Changed:
    """Keep the owner's words for a card; empty lines are left out. Raise Problem if nothing is left."""
    _given(language, reason)
    told = (ask, offer, avoid)
    parts = [[line for text in lines if (line := " ".join(clean(text).split()))] for lines in told]
    if not any(parts):
        raise Problem("answer-empty")
    return remember(book, now, _key(language, reason), dict(zip(_PARTS, parts, strict=True)))


def restore_answer(book: Book, now: datetime, language: str, reason: str) -> Changed:
    """Let the card say again what the program says; the owner's words stay in the journal."""
    with book.writing("setting", now) as entry:
        row = book.here.execute(
            "SELECT id FROM setting WHERE key = ? AND voided = 0", [_key(language, reason)]
        ).fetchone()
        if row is not None:
            entry.void(Setting, row[0])
    return Changed.of(entry.kinds, "saved-setting", entry=entry.seq)


def _key(language: str, reason: str) -> str:
    return f"answers:{language}:{reason}"


@cache
def _given(language: str, reason: str) -> Answer:
    """Give the card as the program has it; raise KeyError for a language it does not speak."""
    import tomllib  # nothing at the start asks for this

    known = reason if reason in REASONS else _FALLBACK
    file = resources.path("answers", language, f"{known}.toml")
    if not file.is_file():
        raise KeyError(language)
    told = tomllib.loads(file.read_text("utf-8"))
    buttons = tomllib.loads(resources.path("answers", "buttons.toml").read_text("utf-8"))[known]
    title = told["title"] if reason == known else reason
    ask, offer, avoid = (tuple(told[part]) for part in _PARTS)
    return Answer(reason, title, ask, offer, avoid, tuple(buttons))
