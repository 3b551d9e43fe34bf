"""The numbered notes of a statement of interest: sources, what is to be confirmed, and warnings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from collectdesk.domain.interest_claim import Note, Period
from collectdesk.domain.law import UNSURE, FixedSum, Series
from collectdesk.paper.interest_sheet.facts import SheetClaim
from collectdesk.paper.interest_sheet.words import SheetWords

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Notes:
    """Notes in the order in which they are first referred to; the same note has one number."""

    def __init__(self, words: SheetWords, series: Mapping[str, Series]) -> None:
        self._words = words
        self._series = series
        self._numbers: dict[str, str] = {}

    @property
    def texts(self) -> list[str]:
        """All notes so far; the first has the number 1."""
        return list(self._numbers)

    def of_law(self, claim: SheetClaim) -> str:
        """Give the number of the source of a claim's rule; empty for a claim without interest."""
        rule = claim.rule
        if rule is None:
            return ""
        if rule.confidence in UNSURE:
            return self._number([self._words.say("notes", "unsure_law")])
        return self._number([self._words.say("notes", "law", source=self._quoted(rule.source))])

    def of_period(self, claim: SheetClaim, period: Period) -> str:
        """Give the number of the source of a period's rate."""
        rule, words = claim.rule, self._words
        if rule is None or not rule.series:
            return self.of_law(claim)
        series = self._series[rule.series]
        name = words.law(series.names)
        unsure = period.confidence in UNSURE
        key = "owner" if period.confidence == "owner" else "rate"
        # What is not sure is told by its publisher: where it was heard of is of no use to a reader. So are
        # rates on Chinese paper, as the pages they were read in are named in English.
        told = key == "owner" or (words.language == "en" and not unsure)
        source = self._quoted(period.source if told else series.publisher)
        sentences = [words.say("notes", key, series=name, source=source)]
        if unsure:
            sentences.append(words.say("notes", "unsure_rate"))
        if period.last_known and period.rate_from:
            sentences.append(words.say("notes", "last_known", series=name, day=words.day(period.rate_from)))
        return self._number(sentences)

    def of_claim(self, claim: SheetClaim) -> list[str]:
        """Give the numbers of all that is to be said about a claim: limits, warnings, why there is none."""
        if claim.claimed is None:
            return []
        # the other notes advise the owner, or stand at the source of the rule or rate
        told = [note for note in claim.claimed.notes if self._words.knows("told", note.code)]
        numbers = [self._number([self._told(note)]) for note in told]
        if claim.fixed_minor and claim.fixed:
            numbers.append(self._of_fixed(claim.fixed))
        return list(dict.fromkeys(numbers))

    def _of_fixed(self, fixed: FixedSum) -> str:
        words = self._words
        sentences = [words.say("notes", "fixed", basis=words.law(fixed.basis))]
        if fixed.confidence in UNSURE:
            sentences.append(words.say("notes", "unsure_law"))
        return self._number(sentences)

    def _told(self, note: Note) -> str:
        """Give the sentence of a note, its days and series as this sheet writes them."""
        words = self._words
        fields = {name: str(value) for name, value in note.fields.items()}
        for name, value in fields.items():
            if _DAY.fullmatch(value):
                fields[name] = words.day(date.fromisoformat(value))
            elif name == "series" and value in self._series:
                fields[name] = words.law(self._series[value].names)
        return words.say("told", note.code, **fields)

    def _number(self, sentences: list[str]) -> str:
        text = (" " if self._words.language == "en" else "").join(sentences)
        return self._numbers.setdefault(text, str(len(self._numbers) + 1))

    def _quoted(self, source: str) -> str:
        """Give a source to stand within a sentence."""
        return self._words.fit(source).rstrip("。.")
