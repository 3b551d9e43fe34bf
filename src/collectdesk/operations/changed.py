"""What an operation changed: the windows reload by it and say it in one line."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changed:
    """The answer of every operation.

    `kinds` names the tables that changed; `what` is the code of a sentence with `fields`
    (`resources/messages/*/operations.toml`); `entry` is the number in the journal, None if nothing changed;
    `id` is the record that was made, if one was.
    """

    kinds: frozenset[str]
    what: str
    fields: dict[str, str | int] = field(default_factory=dict)
    entry: int | None = None
    id: int | None = None

    @classmethod
    def of(
        cls, kinds: Iterable[str], what: str, *, entry: int | None, made: int | None = None, **told: str | int
    ) -> "Changed":
        """Tell what changed; without kinds nothing did."""
        kept = frozenset(kinds)
        return cls(kept, what, told, entry if kept else None, made)
