"""What Today is decided from: who owes what that may be chased, the last words, letters, and promises."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from collectdesk.store.queries import disputes, open_items, pauses, promises
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.listing import Answer

Key = tuple[int, str]

# What each customer owes in each currency: in all, past due, and of that what may be chased: not in whole
# disputed, and not paused.
_OWED = """
SELECT o.customer_id, o.currency, sum(o.open_minor), min(o.due_on),
  sum(CASE WHEN o.due_on < :day THEN o.open_minor ELSE 0 END),
  sum(CASE WHEN o.due_on < :day AND o.id NOT IN ({left}) THEN o.open_minor ELSE 0 END),
  sum(o.due_on < :day AND o.id NOT IN ({left})),
  min(CASE WHEN o.due_on < :day AND o.id NOT IN ({left}) THEN o.due_on END)
FROM {source} o WHERE o.open_minor > 0 AND o.issued_on <= :day GROUP BY o.customer_id, o.currency"""
_LETTERS = """
SELECT customer_id, currency, max(dated), pay_by FROM letter
WHERE voided = 0 AND cancelled_on IS NULL AND dated <= :day GROUP BY customer_id, currency"""
# the last word each way, and what was agreed to do next, by one look into an index each
_LAST = """(SELECT l.id FROM log_entry l WHERE l.customer_id = c.id AND l.voided = 0
  AND l.direction = '{way}' AND l.happened_at < :after ORDER BY l.happened_at DESC, l.id DESC LIMIT 1)"""
_WORDS = f"""
SELECT c.id, c.name, c.currency, c.state, c.never_remind, i.happened_at, i.channel, i.result, i.text, i.id,
  o.happened_at, n.next_on, n.next_action, n.id, n.happened_at,
  (SELECT l.happened_at FROM log_entry l WHERE l.customer_id = c.id AND l.voided = 0 AND l.direction = 'out'
    AND l.happened_at < :after AND l.result NOT IN ('no_answer', 'voicemail', 'wrong_number', 'left_message')
    ORDER BY l.happened_at DESC LIMIT 1)
FROM customer c
LEFT JOIN log_entry i ON i.id = {_LAST.format(way="in")}
LEFT JOIN log_entry o ON o.id = {_LAST.format(way="out")}
LEFT JOIN log_entry n ON n.id = (SELECT l.id FROM log_entry l WHERE l.customer_id = c.id AND l.voided = 0
  AND l.next_on IS NOT NULL AND l.happened_at < :after
  AND NOT EXISTS (SELECT 1 FROM log_entry k WHERE k.corrects_id = l.id AND k.voided = 0)
  ORDER BY l.happened_at DESC, l.id DESC LIMIT 1)
WHERE c.voided = 0"""


class Known(NamedTuple):
    """What is known of one customer: the last words, and letters, in days."""

    id: int
    name: str
    currency: str
    state: str
    never_remind: int
    incoming: Answer | None
    last_in: str
    last_out: str
    agreed: Answer | None
    noted: str
    last_met: str

    @property
    def reached(self) -> date | None:
        """Give the day of the last word either way."""
        newest = max(self.last_in, self.last_out)
        return date.fromisoformat(newest[:10]) if newest else None

    def dealt(self, since: str, day: date | None = None) -> bool:
        """Tell whether there was a word with them after `since`, or on `day` at least an attempt at one."""
        tried = day is not None and self.last_out[:10] == day.isoformat() and self.last_out > since
        return tried or max(self.last_in, self.last_met) > since


class Owed(NamedTuple):
    """What one customer owes in one currency; `chased` is what may be asked for, in minor units."""

    open_minor: int
    oldest_due: date
    late_minor: int
    chased_minor: int
    chased: int
    chased_since: date | None


class Facts:
    """All that Today looks at as of `day`, read once."""

    def __init__(self, reader: sqlite3.Connection, day: date) -> None:
        self.reader, self.day = reader, day
        self.contested = disputes.contested(reader)
        self.paused, self.paused_invoices = pauses.holding(reader, day)
        self.promised = promises.everybody(reader, day)
        self.held, held_invoices = promises.pausing(self.promised, day)
        whole = {key for key, minor in self.contested.items() if minor is None}
        self.owed = self._owed(whole | self.paused_invoices.keys() | held_invoices)
        self.known = {one.id: one for one in words(reader, day)}
        self.letters: dict[Key, tuple[date, date]] = {
            (who, currency): (date.fromisoformat(dated), date.fromisoformat(pay_by))
            for who, currency, dated, pay_by in reader.execute(_LETTERS, {"day": day.isoformat()})
        }
        self.gap = int(setting(reader, "letter_gap_days"))
        self.silence = int(setting(reader, "silence_days"))

    def _owed(self, left_out: set[int]) -> dict[Key, Owed]:
        question = _OWED.format(
            source=open_items.source(self.reader, self.day), left=",".join(map(str, sorted(left_out)))
        )
        found = {}
        for who, currency, total, oldest, late, chased, count, since in self.reader.execute(
            question, {"day": self.day.isoformat()}
        ):
            first = date.fromisoformat(since) if since else None
            found[who, currency] = Owed(total, date.fromisoformat(oldest), late, chased, count, first)
        for (who, currency), minor in self._parts(left_out).items():
            if (who, currency) in found:
                one = found[who, currency]
                found[who, currency] = one._replace(chased_minor=max(one.chased_minor - minor, 0))
        return found

    def _parts(self, left_out: set[int]) -> dict[Key, int]:
        """Give the disputed parts of claims that are past due and otherwise chased."""
        parts = {key: minor for key, minor in self.contested.items() if minor and key not in left_out}
        found: dict[Key, int] = {}
        for key, minor in parts.items():
            row = self.reader.execute(
                "SELECT customer_id, currency, open_minor FROM invoice WHERE id = ? AND voided = 0"
                " AND due_on < ?",
                [key, self.day.isoformat()],
            ).fetchone()
            if row is not None:
                found[row[0], row[1]] = found.get((row[0], row[1]), 0) + max(min(minor, row[2]), 0)
        return found

    def main_currency(self, who: int) -> str:
        """Give the currency a matter of the whole customer is told under: that of its oldest claim."""
        own = [(one.oldest_due, currency) for (key, currency), one in self.owed.items() if key == who]
        return min(own)[1] if own else self.known[who].currency

    def late(self, who: int, currency: str) -> int:
        """Give what is past due, or else all that is open, in minor units."""
        one = self.owed.get((who, currency))
        return (one.late_minor or one.open_minor) if one else 0


def words(reader: sqlite3.Connection, day: date) -> Iterator[Known]:
    """Give the last words with every customer as of `day`."""
    after = (day + timedelta(days=1)).isoformat()
    for row in reader.execute(_WORDS, {"after": after}):
        filled: list[Any] = [
            *row[:5],
            row[5:10] if row[9] is not None else None,
            row[5] or "",
            row[10] or "",
            row[11:14] if row[13] is not None else None,
            row[14] or "",
            row[15] or "",
        ]
        yield Known(*filled)
