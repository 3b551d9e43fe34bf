"""The words of a statement of account, filled in: each is checked for placeholders and characters."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.domain.ageing import NOT_DUE
from collectdesk.domain.capital import capitals
from collectdesk.domain.money import figures, sign
from collectdesk.domain.problem import Problem
from collectdesk.paper.dating import short, written
from collectdesk.paper.fonts import plain, require
from collectdesk.paper.phrases import contact
from collectdesk.paper.placeholders import filled, spans
from collectdesk.paper.setting import Span
from collectdesk.paper.statement.facts import Statement
from collectdesk.paper.texts import stationery

_TIE = "\u00a0"


@cache
def texts(language: str) -> Mapping[str, Any]:
    """Give the texts of the statement in a letter language; raise Problem "letter-texts-missing"."""
    file = resources.path("statements", f"{language}.toml")
    if not file.is_file():
        raise Problem("letter-texts-missing", spoken=language, grade="statement")
    return tomllib.loads(file.read_text("utf-8"))


class StatementWords:
    """All that is said in one statement, in the language of its letter."""

    def __init__(self, statement: Statement) -> None:
        letter = statement.letter
        shared = stationery(letter.language)
        self.language, self.currency = letter.language, letter.currency
        self._roc_years = letter.roc_years
        self._values = {
            "customer": letter.recipient.name,
            "attention": letter.recipient.attention,
            "you": shared.words[f"you_{letter.recipient.kind}"],
            "sender": letter.sender.name,
            "first": self.day(statement.first),
            "last": self.day(statement.last),
            "day": self.day(statement.first - timedelta(days=1)),
            "dated": self.day(letter.dated),
            "total": self.money(abs(statement.balance.minor)),
            "due": self.money(statement.due_minor),
            "contested": self.money(statement.contested_minor),
            "pay_by": self.day(letter.pay_by),
            "reply_by": self.day(letter.pay_by),
            "contact": contact(letter.sender, shared),
            "statement": letter.number or shared.labels["draft"],
        }

    def say(self, table: str, key: str, **more: str) -> str:
        """Give a text with its placeholders filled in."""
        return self.fit(filled(texts(self.language)[table][key], self._values | more))

    def spans(self, table: str, key: str) -> tuple[Span, ...]:
        """Give a text as spans, bold where its file says so."""
        found = spans(texts(self.language)[table][key], self._values)
        for span in found:
            self.fit(span.text)
        return found

    def fit(self, text: str) -> str:
        """Give `text` as it goes on paper; raise Problem for a character that no font can draw."""
        told = plain(text).strip()
        require(told, self.language)
        return told

    def day(self, day: date) -> str:
        """Give a day for running text."""
        return written(day, self.language, roc_years=self._roc_years)

    def short(self, day: date) -> str:
        """Give a day for a column."""
        return short(day, self.language, roc_years=self._roc_years)

    def figures(self, minor: int) -> str:
        """Give an amount for a column."""
        return figures(minor, self.currency)

    def money(self, minor: int) -> str:
        """Give an amount with its sign of currency, kept on one line."""
        mark = sign(self.currency)
        shown = f"{mark}{'' if len(mark) == 1 else _TIE}{figures(abs(minor), self.currency)}"
        return f"−{shown}" if minor < 0 else shown

    def capitals(self, minor: int) -> str:
        """Give an amount that is owed in Chinese capitals; nothing in English, or if none is owed."""
        if self.language == "en" or minor <= 0:
            return ""
        return capitals(minor, self.currency, "Hans" if self.language == "zh-Hans" else "Hant")

    def named(self, kind: str, number: str, about: str = "") -> str:
        """Give what an entry is called: Invoice INV-1, Credit note CN-2 (invoice INV-1)."""
        word = self.say("kinds", kind)
        beside = self.say("kinds", "about", invoice=about) if about else ""
        gap = " " if beside and self.language == "en" else ""
        shown = f"{word} {self.fit(number)}" if number else word
        return f"{shown}{gap}{beside}"

    def bucket(self, name: str) -> str:
        """Give the head of a bucket's column."""
        if name == NOT_DUE:
            return self.say("ageing", "not_due")
        return self.say("ageing", "days", days=name.replace("-", "\u2013"))
