"""What an operation changed: the windows reload by it and say it in one line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


class Asks(NamedTuple):
    """What is left to the owner after an operation: the sentence `what`, and the claims it is about."""

    what: str
    fields: dict[str, str | int]
    customer_id: int
    currency: str
    invoice_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """The answer of every operation.

    `kinds` names the tables that changed; `what` is the code of a sentence with `fields`
    (`resources/messages/*/operations.toml`); `entry` is the number in the journal, None if nothing changed;
    `id` is the record that was made, if one was; `asks` is what the owner has to decide after it.
    """

    kinds: frozenset[str]
    what: str
    fields: dict[str, str | int] = field(default_factory=dict)
    entry: int | None = None
    id: int | None = None
    asks: Asks | None = None

    @classmethod
    def of(
        cls, kinds: Iterable[str], what: str, *, entry: int | None, made: int | None = None, **told: str | int
    ) -> "Changed":
        """Tell what changed; without kinds nothing did."""
        kept = frozenset(kinds)
        return cls(kept, what, told, entry if kept else None, made)
