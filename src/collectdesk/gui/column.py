"""A column of a list: what it is called, what it shows of a row, and how."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from collectdesk.domain.money import Money


class Chip(NamedTuple):
    """A word on a soft background; `tone` is neutral, accent, ok, warn or bad (see tokens)."""

    text: str
    tone: str = "neutral"


class Sort(NamedTuple):
    """The order a list is asked for: a column's key, and whether the largest comes first."""

    key: str
    descending: bool = False


class Column(NamedTuple):
    """One column; `text` and `chip` are asked for visible rows only, so they may format.

    `figures` columns stand right with figures of one width; `amount` makes a selection's sum;
    `secondary` is painted paler, `strong` bold; `width` is in pixels at 100 %. `value` is what a file for a
    spreadsheet gets where that is not the amount or the text: a day, a number, a `Money`.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 120
    figures: bool = False
    strong: bool = False
    secondary: bool = False
    chip: Callable[[Any], Chip | None] | None = None
    amount: Callable[[Any], Money] | None = None
    value: Callable[[Any], str | int | date | Money | None] | None = None
    sortable: bool = True
    descending_first: bool = False
    visible: bool = True
