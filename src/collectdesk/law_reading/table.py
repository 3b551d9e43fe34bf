"""One table of a file of law, read key by key, so that whatever is missing, wrong or unknown is refused."""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import TypeVar

from collectdesk.domain.law import CONFIDENCES, Words
from collectdesk.wording import LANGUAGES

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(/[1-9][0-9]*)?")

Made = TypeVar("Made")
Plain = TypeVar("Plain", str, int, bool)


class LawTable:
    """A TOML table whose keys are taken one by one; a mistake raises ValueError naming file, key and why."""

    def __init__(self, content: Mapping[str, object], where: str) -> None:
        self._left = dict(content)
        self.where = where

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def wrong(self, why: str) -> ValueError:
        """Give the error to raise for this table."""
        return ValueError(f"{self.where}: {why}")

    def made(self, value: Made) -> Made:
        """Give `value`, made of this table, unless a key of the table was left over."""
        if self._left:
            raise self.wrong(f"unknown {', '.join(sorted(self._left))}")
        return value

    def take(self, key: str) -> object:
        """Take the value of `key` as it stands in the file."""
        if key not in self._left:
            raise self.wrong(f"{key} is missing")
        return self._left.pop(key)

    def _plain(self, key: str, kind: type[Plain], default: Plain | None) -> Plain:
        if default is not None and key not in self:
            return default
        value = self.take(key)
        # in Python True is a whole number, in a file of law it is not
        if type(value) is not kind:
            raise self.wrong(f"{key} must be of type {kind.__name__}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text that is neither empty nor padded."""
        if default is not None and key not in self:
            return default
        text = self._plain(key, str, None)
        if not text or text != text.strip():
            raise self.wrong(f"{key} is empty or padded")
        return text

    def whole(self, key: str, default: int | None = None) -> int:
        """Take a whole number."""
        return self._plain(key, int, default)

    def flag(self, key: str, *, default: bool | None = False) -> bool:
        """Take true or false."""
        return self._plain(key, bool, default)

    def day(self, key: str) -> date:
        """Take a day."""
        value = self.take(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(f"{key} must be a day")
        return value

    def number(self, key: str, default: Fraction | None = None) -> Fraction:
        """Take an exact number, which stands in quotation marks: "4.35" or "1/3"."""
        if default is not None and key not in self:
            return default
        return exact(self.text(key), self.where, key)

    def choice(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """Take one word of a closed list."""
        word = self.text(key, default)
        if word not in known and word != default:
            raise self.wrong(f"{key} {word!r} is not one of {', '.join(known)}")
        return word

    def choices(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Take a list of different words of a closed list."""
        words = self.take(key)
        if not isinstance(words, list) or not words or len(words) != len(set(map(str, words))):
            raise self.wrong(f"{key} must be a list of different words")
        for word in words:
            if word not in known:
                raise self.wrong(f"{key} {word!r} is not one of {', '.join(known)}")
        return tuple(words)

    def pairs(self, key: str) -> tuple[tuple[int, int], ...]:
        """Take a list, not empty, of pairs of whole numbers."""
        rows = self.take(key)
        if not isinstance(rows, list) or not rows:
            raise self.wrong(f"{key} must be a list of pairs")
        for row in rows:
            if not isinstance(row, list) or [type(part) for part in row] != [int, int]:
                raise self.wrong(f"{key} {row} must be a pair of whole numbers")
        return tuple((row[0], row[1]) for row in rows)

    def confidence(self, key: str = "confidence") -> str:
        """Take how sure a source is; what is "owner" stands in a book, never in a file."""
        return self.choice(key, [known for known in CONFIDENCES if known != "owner"])

    def words(self, key: str, *, needed: bool = True) -> Words:
        """Take a text in every language of the interface; nothing where it is not needed and not there."""
        if not needed and key not in self:
            return {}
        table = self.table(key)
        return table.made({language: table.text(language) for language in LANGUAGES})

    def table(self, key: str) -> "LawTable":
        """Take a table."""
        return _table(self.take(key), f"{self.where}, {key}")

    def tables(self, key: str) -> "list[LawTable]":
        """Take a list of tables, empty where it is not there; each is called by its id in a mistake."""
        rows = self._left.pop(key, [])
        if not isinstance(rows, list):
            raise self.wrong(f"{key} must be a list of tables")
        return [_table(row, f"{self.where}, {key} {number}") for number, row in enumerate(rows, 1)]

    def rest(self) -> "dict[str, LawTable]":
        """Take all that is left as tables by name."""
        names = list(self._left)
        return {name: self.table(name) for name in names}


def _table(content: object, where: str) -> LawTable:
    if not isinstance(content, dict):
        raise ValueError(f"{where}: must be a table")
    named = content.get("id") or content.get("kind")
    return LawTable(content, f"{where} ({named})" if named else where)


def exact(text: object, where: str, key: str) -> Fraction:
    """Give the number that `text` writes; raise ValueError for anything but figures in quotation marks."""
    if not isinstance(text, str) or not _NUMBER.fullmatch(text):
        raise ValueError(f'{where}: {key} {text!r} must be figures in quotation marks, as "4.35"')
    return Fraction(text)
