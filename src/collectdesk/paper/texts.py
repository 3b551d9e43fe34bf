"""The words of letters: in `resources/letters` one file per language and grade, and what they share."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """The sentences of one grade in one language, with placeholders; paragraphs as they follow each other.

    Without `pay` a letter does not ask for money and says nothing of how to pay.
    """

    subject: str
    greeting_company: str
    greeting_attention: str
    greeting_person: str
    before: tuple[str, ...]
    pay: str
    after: tuple[str, ...]
    closing_company: str
    closing_person: str


@dataclass(frozen=True, slots=True)
class Stationery:
    """The words all letters of a language share, by table and key of its file."""

    labels: Mapping[str, str]
    journal: Mapping[str, str]
    table: Mapping[str, str]
    words: Mapping[str, str]
    contact: Mapping[str, str]
    currencies: Mapping[str, str]


@cache
def letter_texts(language: str, grade: str) -> LetterTexts:
    """Give the texts of `grade` in `language`; raise Problem "letter-texts-missing" if there are none."""
    content = _read(language, grade)
    return LetterTexts(
        subject=content["subject"],
        greeting_company=content["greeting"]["company"],
        greeting_attention=content["greeting"]["attention"],
        greeting_person=content["greeting"]["person"],
        before=tuple(content["before"]),
        pay=content["pay"],
        after=tuple(content["after"]),
        closing_company=content["closing"]["company"],
        closing_person=content["closing"]["person"],
    )


@cache
def stationery(language: str) -> Stationery:
    """Give the shared words of `language`; raise Problem "letter-texts-missing" if there is no such file."""
    return Stationery(**_read(language, "stationery"))


def _read(language: str, name: str) -> dict[str, Any]:
    file = resources.path("letters", language, f"{name}.toml")
    if not file.is_file():
        raise Problem("letter-texts-missing", spoken=language, grade=name)
    return tomllib.loads(file.read_text("utf-8"))
