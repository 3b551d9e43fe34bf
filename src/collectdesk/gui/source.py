"""Where a list gets its rows: the first ones at once, then the order of all, then pages by id."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from collectdesk.store.connection import Reader


class Identified(Protocol):
    """A frozen row; `id` is unique in its list."""

    @property
    def id(self) -> int:
        """Give the number by which the row is fetched again."""


Row = TypeVar("Row", bound=Identified)


class Source(Protocol[Row]):
    """One question with its filter and order; a new filter or order is a new source.

    `first` and `order` are called on the background thread, `rows` on the window's: they must not share a
    connection. An interrupted answer raises `domain.progress.Cancelled`.
    """

    def first(self, limit: int) -> list[Row]:
        """Give the first `limit` rows in order."""

    def order(self) -> "array[int]":
        """Give the ids of all rows in order, as array('q')."""

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Give the rows with `ids` in any order, in a few milliseconds for 200; gone ones are left out."""

    def interrupt(self) -> None:
        """Make a running `first` or `order` give up soon; may be called from any thread."""

    def on(self, reader: Reader) -> "Source[Row]":
        """Give the same question on a connection of its own, for a print or a file made beside the window."""


class RowsSource(Generic[Row]):
    """A short list that is in memory anyway."""

    def __init__(
        self, rows: Sequence[Row], key: Callable[[Row], Any] | None = None, *, reverse: bool = False
    ) -> None:
        self._rows = list(rows) if key is None else sorted(rows, key=key, reverse=reverse)
        self._by_id = {row.id: row for row in self._rows}

    def first(self, limit: int) -> list[Row]:
        """Give the first `limit` rows."""
        return self._rows[:limit]

    def order(self) -> "array[int]":
        """Give the ids of all rows."""
        return array("q", (row.id for row in self._rows))

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Give the rows with `ids`."""
        return [self._by_id[each] for each in ids if each in self._by_id]

    def interrupt(self) -> None:
        """Nothing here takes long."""

    def on(self, reader: Reader) -> "RowsSource[Row]":
        """Give the same rows."""
        return self
