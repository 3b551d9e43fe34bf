"""What is agreed or contested with a customer, in words: promises, disputes, pauses, each with its chip."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.column import Chip
from collectdesk.gui.desk import Desk
from collectdesk.gui.log import words
from collectdesk.store.queries import disputes, pauses, promises
from collectdesk.store.queries.disputes import DisputeRow
from collectdesk.store.queries.pauses import PauseRow
from collectdesk.store.queries.promises import PromiseRow

translate = QCoreApplication.translate


class Matter(NamedTuple):
    """One promise, dispute or pause; `running` while something can still be done about it."""

    kind: str
    id: int
    chip: Chip
    title: str
    detail: str
    running: bool


def of_customer(desk: Desk, customer_id: int) -> list[Matter]:
    """Give all matters of a customer: what runs first, then what is decided, newest first."""
    today = desk.today()
    found = [
        *(of_promise(row, desk.language) for row in promises.of_customer(desk.reader, customer_id, today)),
        *(of_dispute(row, desk.language) for row in disputes.of_customer(desk.reader, customer_id)),
        *(of_pause(row, today, desk.language) for row in pauses.of_customer(desk.reader, customer_id)),
    ]
    return sorted(found, key=lambda matter: not matter.running)


def of_promise(row: PromiseRow, language: str) -> Matter:
    """Tell of a promise: how much by when, who promised, what came in."""
    title = translate("matters", "{amount} by {day}").format(
        amount=Money(row.amount_minor, row.currency), day=labels.weekday_day(row.due_on, language)
    )
    parts = [translate("matters", "promised on {day}").format(day=labels.short_day(row.made_on, language))]
    if row.who:
        parts.append(row.who)
    if row.paid_minor:
        paid = Money(row.paid_minor, row.currency)
        parts.append(translate("matters", "{amount} came in").format(amount=paid))
    if row.invoices:
        parts.append(labels.in_a_row(row.invoices))
    if row.pauses and row.state == "open":
        parts.append(translate("matters", "no letters until then"))
    if row.cancelled_why:
        parts.append(row.cancelled_why)
    chip = Chip(words.word(words.PROMISE_STATES, row.state), words.PROMISE_TONES[row.state])
    return Matter(
        "promise", row.id, chip, title, " · ".join(parts), row.state in ("open", "part_kept", "broken")
    )


def of_dispute(row: DisputeRow, language: str) -> Matter:
    """Tell of a dispute: what about, how much, when to come back."""
    reason = words.word(words.DISPUTE_REASONS, row.reason)
    about = labels.in_a_row(
        f"{each.number} {Money(each.contested_minor, each.currency)}" for each in row.contested
    )
    parts = [row.wants.replace("\n", " ")] if row.wants else []
    if row.outcome:
        day = labels.short_day(row.closed_on or row.since, language)
        parts.append(translate("matters", "closed on {day}").format(day=day))
        chip = Chip(words.word(words.OUTCOMES, row.outcome), "neutral")
    else:
        day = labels.weekday_day(row.revisit_on, language)
        parts.append(translate("matters", "come back to it on {day}").format(day=day))
        chip = Chip(translate("matters", "Disputed"), "warn")
    return Matter("dispute", row.id, chip, f"{reason} · {about}", " · ".join(parts), not row.outcome)


def of_pause(row: PauseRow, today: date, language: str) -> Matter:
    """Tell of a pause: until when, of what, why."""
    holds = row.holds(today)
    what = row.invoice or translate("matters", "everything")
    title = translate("matters", "{what} until {day}").format(
        what=what, day=labels.weekday_day(row.until, language)
    )
    name = translate("matters", "Paused") if holds else translate("matters", "Pause over")
    return Matter("pause", row.id, Chip(name, "accent" if holds else "neutral"), title, row.reason, holds)


def chips(desk: Desk, customer_id: int) -> list[Chip]:
    """Give what stands at the head of a customer's page: a broken or open promise, a dispute, a pause."""
    found: dict[str, Chip] = {}
    for matter in of_customer(desk, customer_id):
        if matter.running and matter.kind not in found:
            said = matter.chip.text
            if matter.kind == "promise":
                said = translate("matters", "Promise: {state}").format(state=said)
            found[matter.kind] = Chip(said, matter.chip.tone)
    return list(found.values())
