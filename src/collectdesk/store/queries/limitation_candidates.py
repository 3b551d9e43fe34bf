"""Which open claims may run out soon, narrowed in SQL by their due day before any law is looked at."""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from collectdesk.domain.warning_days import at_most_days
from collectdesk.store.queries import open_items
from collectdesk.store.queries.business import setting

# The shortest period by the law as the book has it, in years; only for a cheque it is shorter. Nothing ever
# makes a period shorter, so that the due day alone tells which claims need not be looked at.
LEAST_YEARS = {
    "CN": 3, "TW": 2, "HK": 6, "GB": 6, "UK": 6, "GB-EAW": 6, "GB-SCT": 5, "DE": 3, "FR": 2, "IE": 6,
    "US-CA": 2, "US-NY": 3, "US-TX": 4, "SG": 6,
}  # fmt: skip
CHEQUE_YEARS = 1
# a year has at least so many days, and a period may end so many days before the same date
_YEAR, _EARLY = 365, 2


class Candidate(NamedTuple):
    """An open claim as far as its clock needs it; `kind` was set for it, `law_told` is as in the book."""

    invoice_id: int
    number: str
    customer_id: int
    customer: str
    debtor: str
    currency: str
    due_on: date
    open_minor: int
    law_told: str
    kind: str


_LAW = "upper(trim(coalesce(nullif(g.jurisdiction, ''), nullif(c.jurisdiction, ''), b.jurisdiction, '')))"
_ASKED = f"""
SELECT o.id, o.number, o.customer_id, c.name, c.kind, o.currency, o.due_on, o.open_minor, {_LAW},
  coalesce(t.kind, '')
FROM {{source}} o JOIN customer c ON c.id = o.customer_id JOIN invoice i ON i.id = o.id
  LEFT JOIN agreement g ON g.id = i.agreement_id AND g.voided = 0
  LEFT JOIN business b ON b.id = 1 AND b.voided = 0
  LEFT JOIN claim_terms t ON t.invoice_id = o.id AND t.voided = 0
WHERE o.open_minor > 0 AND o.issued_on <= :day AND {{near}}"""
_BY_LAW = "o.due_on <= :widest AND o.due_on <= CASE {law} {cases} END"
_CHEQUES = (
    "o.id IN (SELECT invoice_id FROM claim_terms WHERE kind = 'cheque' AND voided = 0)"
    " AND o.due_on <= :cheque AND o.due_on > :widest"
)


def candidates(
    reader: sqlite3.Connection, day: date, warnings: Sequence[tuple[int, str]] | None
) -> list[Candidate]:
    """Give the open claims of which a warning may be due by `day`; without `warnings` all open claims."""
    params: dict[str, Any] = {"day": day.isoformat()}
    source = open_items.source(reader, day)
    if warnings is None:
        return _rows(reader, _ASKED.format(source=source, near="1"), params)
    ahead = max(map(at_most_days, warnings), default=0)
    cheque = setting(reader, "claim_kind") == "cheque"
    years = {code: CHEQUE_YEARS if cheque else least for code, least in LEAST_YEARS.items()}
    ends = {least: _due_by(day, ahead, least) for least in {CHEQUE_YEARS, *years.values()}}
    params |= {f"years{least}": end for least, end in ends.items()}
    params |= {"widest": ends[min(years.values())], "cheque": ends[CHEQUE_YEARS]}
    cases = " ".join(f"WHEN '{code}' THEN :years{least}" for code, least in years.items())
    by_law = _ASKED.format(source=source, near=_BY_LAW.format(law=_LAW, cases=cases))
    cheques = _ASKED.format(source=source, near=_CHEQUES)
    return _rows(reader, f"{by_law} UNION {cheques}", params)


def _due_by(day: date, ahead: int, years: int) -> str:
    """Give the last due day of a claim whose shortest period of `years` may end within `ahead` days."""
    return (day + timedelta(days=ahead + _EARLY - _YEAR * years)).isoformat()


def _rows(reader: sqlite3.Connection, question: str, params: dict[str, Any]) -> list[Candidate]:
    found = []
    for row in reader.execute(question, params):
        filled = [*row[:6], date.fromisoformat(row[6]), *row[7:]]
        found.append(Candidate(*filled))
    return found
