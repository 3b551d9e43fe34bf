"""Which letters somebody asked for on another page."""

from typing import NamedTuple


class Wanted(NamedTuple):
    """Letters of one grade to these customers; `pairs` of (customer id, currency) narrows it, None is all."""

    grade: str = "reminder"
    customer_id: int | None = None
    pairs: frozenset[tuple[int, str]] | None = None
