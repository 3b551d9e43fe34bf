"""A text in the cells of the form: one character in each, twenty to a row, ten rows to a page.

Punctuation, figures and Latin letters take a cell each, as the post office's rules have it for everything. No
cell inside a paragraph is left empty to keep a comma from the beginning of a row: corrections are counted by
row and cell, and an empty cell could be filled in afterwards.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from collectdesk.paper.fonts import plain

COLUMNS = 20
ROWS = 10


class Count(NamedTuple):
    """How large a text is: characters without spaces, rows with those left blank, pages."""

    characters: int
    rows: int
    pages: int


def tidied(text: str) -> str:
    """Give `text` as it goes on paper; what begins a line stays, spaces and rows at the end go."""
    lines = [plain(line.replace("\u00a0", " ")).rstrip() for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def rows(text: str) -> list[str]:
    """Give the rows of `text`, at most twenty characters each; each line of the text begins a new row."""
    found = []
    for line in tidied(text).splitlines():
        found += [line[at : at + COLUMNS] for at in range(0, max(len(line), 1), COLUMNS)]
    return found


def pages(text: str) -> list[list[str]]:
    """Give the rows page by page; an empty text has one page."""
    every = rows(text)
    return [every[at : at + ROWS] for at in range(0, max(len(every), 1), ROWS)]


def count(text: str) -> Count:
    """Give how many characters, rows and pages `text` has on the form."""
    every = rows(text)
    characters = sum(not character.isspace() for row in every for character in row)
    return Count(characters, len(every), len(pages(text)))


def foreign(text: str) -> list[str]:
    """Give the words of `text` in letters of another script than Chinese, each once, as they come."""
    found: dict[str, None] = {}
    word = ""
    for character in f"{text} ":
        if _is_foreign(character):
            word += character
        else:
            if len(word) > 1:
                found.setdefault(word)
            word = ""
    return list(found)


def _is_foreign(character: str) -> bool:
    if not character.isalpha() or unicodedata.east_asian_width(character) in "WF":
        return False
    return not unicodedata.name(character, "").startswith(("CJK", "BOPOMOFO"))
