"""Which open claims stand on Today because their last safe day to go to court is near, or has passed."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from collectdesk.domain.today import Cause
from collectdesk.domain.warning_days import MONTH, at_most_days, warning_days
from collectdesk.store.queries.business import setting
from collectdesk.store.queries.limitation_candidates import candidates
from collectdesk.store.queries.today_facts import Facts

if TYPE_CHECKING:
    from collectdesk.store.queries.limitation import Running

# What passed longer ago cannot be saved by a day's work; the list of all claims keeps telling it.
_TOLD_DAYS = 365


def limits(desk: Facts, *, ahead: bool = True) -> Iterator[Cause]:
    """Give one cause per customer, currency and kind, told by the claim that ends first.

    Neither a pause, a dispute nor a lawyer stops this clock. Without `ahead` only those of kind
    limitation_close: to look months ahead takes the laws of most books, which a start has no time for.
    """
    warnings = warning_days(setting(desk.reader, "limitation_warnings"))
    if not ahead:
        warnings = tuple(each for each in warnings if at_most_days(each) <= MONTH)
    near = candidates(desk.reader, desk.day, warnings)
    if not near:
        return
    # the laws and the calendars load only when a claim may be near its end
    from collectdesk.store.queries.limitation import warned

    grouped: dict[tuple[int, str, str], list[Running]] = {}
    for row in warned(desk.reader, near, desk.day, warnings):
        if row.customer_id in desk.known and row.days_left >= -_TOLD_DAYS:
            grouped.setdefault((row.customer_id, row.currency, _kind(row)), []).append(row)
    for (_, _, kind), rows in grouped.items():
        yield _cause(desk, kind, rows)


def months_ahead(desk: Facts) -> bool:
    """Tell whether it is worth to look months ahead: whether any claim may be warned of at all."""
    warnings = warning_days(setting(desk.reader, "limitation_warnings"))
    return bool(candidates(desk.reader, desk.day, warnings))


def _kind(row: "Running") -> str:
    if row.days_left < 0:
        return "limitation_close"
    near = at_most_days((int(row.threshold[:-1]), row.threshold[-1])) <= MONTH
    return "limitation_close" if near else "limitation"


def _cause(desk: Facts, kind: str, rows: "list[Running]") -> Cause:
    """Give the cause told by the first of the claims; what can still be saved is told before what cannot."""
    first = min(rows, key=lambda row: (row.days_left < 0, row.safe_day, row.invoice_id))
    if first.days_left < 0:
        code = "today-limitation-passed"
    else:
        code = "today-limitation" if first.days_left else "today-limitation-last"
    code += "-more" if len(rows) > 1 else ""
    told: dict[str, str | int | date] = {
        "invoice": first.number,
        "day": first.safe_day,
        "days": first.days_left,
        "more": len(rows) - 1,
    }
    return Cause(
        kind, first.customer_id, first.customer, first.currency, first.warned_on or desk.day,
        f"limitation:{first.invoice_id}:{first.threshold}", sum(row.open_minor for row in rows), "limitation",
        code, told, first.invoice_id,
    )  # fmt: skip
