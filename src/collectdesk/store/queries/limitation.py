"""The limitation clock of claims: of one, of all that are open, and of those that run out soon."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from collectdesk import jurisdictions, rest_days
from collectdesk.domain.law import Limitation
from collectdesk.domain.limitation import Clock, Event, clock, kinds_of, warned_on, warning
from collectdesk.domain.warning_days import warning_days
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.limitation_candidates import Candidate, candidates
from collectdesk.store.queries.limitation_events import events, events_of

if TYPE_CHECKING:
    from collectdesk.store.queries.claim_facts import ClaimFacts

PASSED = "passed"
Warnings = Sequence[tuple[int, str]]


class Running(NamedTuple):
    """An open claim with its last safe day; `threshold` is the warning passed last, such as 6m or 7d.

    It is `PASSED` once it is too late to be safe, and empty before the first warning. `warned_on` is the
    day on which that began. `open_minor` is in minor units. `moved_by` is the kind of event that moved the
    day last, empty where none did.
    """

    invoice_id: int
    number: str
    customer_id: int
    customer: str
    currency: str
    due_on: date
    open_minor: int
    law_code: str
    safe_day: date
    days_left: int
    threshold: str
    warned_on: date | None
    moved_by: str = ""

    @property
    def id(self) -> int:
        """Give the id of the invoice, by which a list knows the row."""
        return self.invoice_id


def clock_of(
    reader: sqlite3.Connection, facts: "ClaimFacts", day: date, more: Sequence[Event] = ()
) -> Clock | None:
    """Give the clock of a claim as of `day`, as if `more` had happened too.

    None if there is no data of its law, or it knows no limitation. Raise Problem if that law has nothing
    on the kind of claim that was set for it.
    """
    law = _law(facts.law_code)
    if law is None:
        return None
    own = facts.own.kind
    kind = own or _usual(law, facts.terms.kind, facts.debtor)
    return _clock(
        facts.law_code, law, facts.due_on, kind, facts.debtor, [*events_of(reader, facts, day), *more]
    )


def _law(code: str) -> Limitation | None:
    return jurisdictions.find(code).limitation if code else None


def _usual(law: Limitation, kind: str, debtor: str) -> str:
    """Give the kind of claim that is usual in the book, where the law knows it; else that of the law."""
    return kind if kind in kinds_of(law, debtor) else ""


def _clock(
    code: str,
    law: Limitation,
    due_on: date,
    kind: str,
    debtor: str,
    told: Iterable[Event],
    *,
    rolls: bool = True,
) -> Clock:
    return clock(
        law,
        due_on,
        kind=kind,
        debtor=debtor,
        events=told,
        is_rest=rest_days.of(code) if rolls else _works,
        calendar_known=partial(rest_days.known, code),
    )


def _works(_day: date) -> bool:
    return False


def running_out(
    reader: sqlite3.Connection, day: date, thresholds: Sequence[str] | None = None
) -> list[Running]:
    """Give the open claims that are warned of on `day`, the last safe day that comes first before others.

    `thresholds` are warnings such as 6m or 7d, the longest first; None takes those of the settings.
    """
    warnings = warning_days(setting(reader, "limitation_warnings") if thresholds is None else thresholds)
    return warned(reader, candidates(reader, day, warnings), day, warnings)


def warned(
    reader: sqlite3.Connection, near: Sequence[Candidate], day: date, warnings: Warnings
) -> list[Running]:
    """Give those of the candidates that are warned of on `day`, see `running_out`."""
    return [one for one in _running(reader, near, day, warnings, only_warned=True) if one.threshold]


def every(reader: sqlite3.Connection, day: date) -> list[Running]:
    """Give all open claims whose law is known, the last safe day that comes first before others."""
    warnings = warning_days(setting(reader, "limitation_warnings"))
    return _running(reader, candidates(reader, day, None), day, warnings, only_warned=False)


def _running(
    reader: sqlite3.Connection, near: Sequence[Candidate], day: date, warnings: Warnings, *, only_warned: bool
) -> list[Running]:
    told = events(reader, [one.invoice_id for one in near], day)
    usual = setting(reader, "claim_kind")
    found = []
    for one in near:
        happened = told.get(one.invoice_id, ())
        # without days of rest it ends earlier still: no calendar is needed to see that it is far off
        if only_warned:
            early = _stands(one, happened, usual, rolls=False)
            if early is None or not _warned(early.last_safe_day, day, warnings)[0]:
                continue
        stands = _stands(one, happened, usual)
        if stands is not None:
            found.append(_row(one, stands, day, warnings))
    return sorted(found, key=lambda row: (row.safe_day, row.due_on, row.invoice_id))


def _stands(one: Candidate, told: Sequence[Event], usual: str, *, rolls: bool = True) -> Clock | None:
    """Give the clock of a claim; None if no time runs against it, as when it is in court."""
    code = jurisdictions.resolve(one.law_told) or ""
    law = _law(code)
    if law is None:
        return None
    kind = _usual(law, one.kind or usual, one.debtor)
    stands = _clock(code, law, one.due_on, kind, one.debtor, told, rolls=rolls)
    return None if stands.brought_on is not None else stands


def _row(one: Candidate, stands: Clock, day: date, warnings: Warnings) -> Running:
    safe = stands.last_safe_day
    threshold, since = _warned(safe, day, warnings)
    moved = stands.moved_by[-1].event.kind if stands.moved_by else ""
    return Running(
        one.invoice_id, one.number, one.customer_id, one.customer, one.currency, one.due_on, one.open_minor,
        jurisdictions.resolve(one.law_told) or "", safe, (safe - day).days, threshold, since, moved,
    )  # fmt: skip


def _warned(safe: date, day: date, warnings: Warnings) -> tuple[str, date | None]:
    if day > safe:
        return PASSED, safe + timedelta(days=1)
    passed = warning(safe, day, warnings)
    return (f"{passed[0]}{passed[1]}", warned_on(safe, passed)) if passed else ("", None)
