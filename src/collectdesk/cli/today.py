"""The command that says who to deal with today, why, and what to do."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from collectdesk import files
from collectdesk.cli.terminal import DONE, Terminal
from collectdesk.domain.money import Money
from collectdesk.domain.problem import Problem
from collectdesk.operations.calendar import calendar_of
from collectdesk.operations.today import TodayItem, items


def today_command(asked: Namespace, at: Terminal) -> int:
    """List what to do, most worth doing first; `--calendar` also writes what is planned as .ics."""
    with at.open() as book:
        found = items(book.here, at.today, at.language)
        planned = calendar_of(book.here, at.now, at.language) if asked.calendar else b""
    if asked.calendar:
        _write(Path(asked.calendar).expanduser(), planned)
    at.answer([_told(item) for item in found], _lines(at, found))
    return DONE


def _write(path: Path, planned: bytes) -> None:
    try:
        files.write(path, planned)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Problem("cli-calendar-unwritable", path=str(path), reason=reason) from error


def _told(item: TodayItem) -> dict[str, Any]:
    return {
        "customer": item.customer,
        "customer_id": item.customer_id,
        "kind": item.kind,
        "why": item.why,
        "step": item.step,
        "step_told": item.step_told,
        "amount_minor": item.amount_minor,
        "currency": item.currency,
        "since": item.since.isoformat(),
        "also": list(item.also),
    }


def _lines(at: Terminal, found: list[TodayItem]) -> list[str]:
    if not found:
        return [at.say("cli-today-empty")]
    lines = []
    for item in found:
        money = str(Money(item.amount_minor, item.currency))
        lines += [f"{item.customer}  {money}", f"    {item.why}", f"    → {item.step_told}"]
    return [*lines, "", at.say("cli-today-count", count=len(found))]
