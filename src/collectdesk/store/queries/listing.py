"""A list as the windows ask for it: its first rows, the order of all ids, and any rows by id."""

import sqlite3
from array import array
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

Row = TypeVar("Row")
Answer = Sequence[Any]


class Asked(NamedTuple, Generic[Row]):
    """A question for a list.

    `source` and `where` are SQL with named parameters; `joins` are added where the rows themselves are
    fetched, so that finding and ordering the ids touches as few tables as it can.
    """

    key: str
    source: str
    where: str
    order: str
    params: dict[str, Any]
    columns: str
    joins: str
    make: Callable[[Answer], Row]
    # a list woven of several tables fetches its rows by itself, table by table
    fetch: Callable[[sqlite3.Connection, Sequence[int]], list[Row]] | None = None


def like(text: str) -> str:
    """Give the LIKE pattern for any part of a folded text; the user's %, _ and backslash are plain signs."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%"


def ids(reader: sqlite3.Connection, asked: Asked[Row], limit: int = -1) -> "array[int]":
    """Give the ids of the list in its order, at most `limit` of them; all for -1."""
    question = (
        f"SELECT {asked.key} FROM {asked.source} WHERE {asked.where} ORDER BY {asked.order} LIMIT {limit}"
    )
    return array("q", (row[0] for row in reader.execute(question, asked.params)))


def rows(reader: sqlite3.Connection, asked: Asked[Row], keys: Sequence[int]) -> list[Row]:
    """Give the rows with these ids, in the order of `keys`; an id that is gone is left out."""
    if not keys:
        return []
    if asked.fetch is not None:
        return asked.fetch(reader, keys)
    wanted = ",".join(str(int(key)) for key in keys)
    question = (
        f"SELECT {asked.key}, {asked.columns} FROM {asked.source} {asked.joins}"
        f" WHERE {asked.key} IN ({wanted})"
    )
    found = {row[0]: asked.make(row) for row in reader.execute(question, asked.params)}
    return [found[key] for key in keys if key in found]


def first(reader: sqlite3.Connection, asked: Asked[Row], limit: int = 200) -> list[Row]:
    """Give the first `limit` rows of the list."""
    return rows(reader, asked, ids(reader, asked, limit))


def everything(reader: sqlite3.Connection, asked: Asked[Row]) -> list[Row]:
    """Give all rows of the list, for a print or an export."""
    keys = ids(reader, asked)
    return [row for at in range(0, len(keys), 500) for row in rows(reader, asked, keys[at : at + 500])]
