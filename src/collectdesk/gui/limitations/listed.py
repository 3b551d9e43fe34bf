"""The claims of the list: reckoned once, then narrowed and sorted as the owner likes."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from collectdesk.domain.limitation import warned_on
from collectdesk.domain.names import fold
from collectdesk.domain.warning_days import warning_days
from collectdesk.store.connection import Reader
from collectdesk.store.queries import limitation
from collectdesk.store.queries.limitation import PASSED, Running

_BY: dict[str, Callable[[Running], Any]] = {
    "customer": lambda row: fold(row.customer),
    "number": lambda row: fold(row.number),
    "due": lambda row: row.due_on,
    "open": lambda row: (row.currency, row.open_minor),
    "law": lambda row: row.law_code,
    "safe_day": lambda row: row.safe_day,
    "left": lambda row: row.safe_day,
    "moved_by": lambda row: row.moved_by,
}


class Wanted(NamedTuple):
    """What is shown: `until` is `PASSED`, a time such as 3m, or empty for all; `text` is in the row."""

    until: str = ""
    text: str = ""


class Listed:
    """Keeps what was reckoned for one day until the book changes; asked on the background thread."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._rows: list[Running] | None = None

    def rows(self, wanted: Wanted, sort: str, reader: Reader, *, descending: bool) -> list[Running]:
        """Give the claims that are wanted, sorted by a column; equals stand by their last safe day."""
        if self._rows is None:
            self._rows = limitation.every(reader, self.day)
        text = fold(wanted.text)
        found = [row for row in self._rows if self._shown(row, wanted.until) and _has(row, text)]
        return sorted(found, key=_BY[sort], reverse=descending)

    def _shown(self, row: Running, until: str) -> bool:
        if until == PASSED:
            return row.safe_day < self.day
        if not until:
            return True
        return row.safe_day >= self.day and warned_on(row.safe_day, warning_days([until])[0]) <= self.day


def _has(row: Running, text: str) -> bool:
    return not text or text in fold(row.customer) or text in fold(row.number)
