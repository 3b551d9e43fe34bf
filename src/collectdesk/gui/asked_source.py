"""A list of the store as a source: asked in the background, its rows fetched on the window's connection."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from collectdesk.domain.progress import Cancelled
from collectdesk.gui.source import Row
from collectdesk.store.connection import Reader
from collectdesk.store.queries import listing
from collectdesk.store.queries.listing import Asked

T = TypeVar("T")
Ask = Callable[[Reader], Asked[Row]]


class AskedSource(Generic[Row]):
    """`ask` gives the question; `background` and `window` are two readers of the same book."""

    def __init__(self, ask: Ask[Row], background: Reader, window: Reader) -> None:
        self._ask = ask
        self._background = background
        self._window = window
        self._asked: Asked[Row] | None = None

    def first(self, limit: int) -> list[Row]:
        """Give the first `limit` rows; raise Cancelled if interrupted."""
        return or_cancelled(self._first, limit)

    def order(self) -> "array[int]":
        """Give all ids in order; raise Cancelled if interrupted."""
        return or_cancelled(self._order)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Give the rows with `ids`."""
        return listing.rows(self._window, self._asked, ids) if self._asked is not None else []

    def interrupt(self) -> None:
        """Make a running question give up."""
        self._background.interrupt()

    def on(self, reader: Reader) -> "AskedSource[Row]":
        """Give the same question on `reader`."""
        return AskedSource(self._ask, reader, reader)

    def _first(self, limit: int) -> list[Row]:
        self._asked = self._ask(self._background)
        return listing.first(self._background, self._asked, limit)

    def _order(self) -> "array[int]":
        if self._asked is None:
            self._asked = self._ask(self._background)
        return listing.ids(self._background, self._asked)


class AnsweredSource(Generic[Row]):
    """A list that the store gives whole and sorted, such as one row per customer; asked in the background."""

    def __init__(self, answer: Callable[[Reader], list[Row]], background: Reader) -> None:
        self._answer = answer
        self._background = background
        self._rows: list[Row] = []
        self._by_id: dict[int, Row] = {}

    def first(self, limit: int) -> list[Row]:
        """Give the first `limit` rows; raise Cancelled if interrupted."""
        self._rows = or_cancelled(self._answer, self._background)
        self._by_id = {row.id: row for row in self._rows}
        return self._rows[:limit]

    def order(self) -> "array[int]":
        """Give all ids in order."""
        return array("q", (row.id for row in self._rows))

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Give the rows with `ids`."""
        return [self._by_id[each] for each in ids if each in self._by_id]

    def interrupt(self) -> None:
        """Make a running question give up."""
        self._background.interrupt()

    def on(self, reader: Reader) -> "AnsweredSource[Row]":
        """Give the same question on `reader`."""
        answered = AnsweredSource(self._answer, reader)
        answered.first(0)
        return answered


def or_cancelled(question: Callable[..., T], *args: Any) -> T:
    """Give the answer of a question; an interruption of the database becomes Cancelled."""
    try:
        return question(*args)
    except Exception as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise Cancelled from error
        raise
