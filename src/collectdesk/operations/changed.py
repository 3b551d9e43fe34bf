"""What an operation changed: the kinds of record, its journal entry, and a code for the words shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str | int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Changed:
    """Returned by every operation; the windows reload what shows one of `kinds`.

    `entry` is the journal's sequence number (None if nothing was written), `what` the code of the sentence
    "saved ..." in `resources/messages`, `fields` what fills it.
    """

    kinds: frozenset[str]
    entry: int | None = None
    what: str = ""
    fields: Mapping[str, str | int] = field(default_factory=lambda: _NOTHING)

    @classmethod
    def of(cls, *kinds: str, entry: int | None = None, what: str = "", **fields: str | int) -> Changed:
        """Give what changed from its kinds, such as `Changed.of("payment", "invoice", entry=12)`."""
        return cls(frozenset(kinds), entry, what, fields)

    @classmethod
    def nothing(cls) -> Changed:
        """Give the answer of an operation that found nothing to do."""
        return cls(frozenset())
