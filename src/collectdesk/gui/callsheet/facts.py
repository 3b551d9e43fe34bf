"""What is known before a call: whom to reach, what is open, the last five events, the likely reason."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from collectdesk.domain import ageing
from collectdesk.domain.money import Money
from collectdesk.gui import labels
from collectdesk.gui.customers import story
from collectdesk.gui.desk import Desk
from collectdesk.gui.log import matters
from collectdesk.gui.log.invoice_chips import open_invoices
from collectdesk.gui.log.matters import Matter
from collectdesk.store.queries import customers, listing, log, promises, timeline
from collectdesk.store.queries.invoices import InvoiceRow

translate = QCoreApplication.translate
_EVENTS = 5
# the invoices are listed by themselves
_TOLD = frozenset(timeline.KINDS) - {"invoice"}


@dataclass(frozen=True, slots=True)
class CallFacts:
    """All that stands on the sheet, in words where it is words; `claims` is (number, due, late, open)."""

    name: str
    reach: tuple[tuple[str, str], ...]
    rows: tuple[InvoiceRow, ...]
    claims: tuple[tuple[str, str, str, str], ...]
    totals: tuple[str, ...]
    history: tuple[tuple[str, str, str], ...]
    matters: tuple[Matter, ...]
    kept: str
    reason: str


def of_customer(desk: Desk, key: int) -> CallFacts:
    """Read what is known of a customer; raise Problem if there is none."""
    reader, today, language = desk.reader, desk.today(), desk.language
    facts = customers.customer(reader, key)
    rows = open_invoices(reader, key)
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.currency] = sums.get(row.currency, 0) + row.open_minor
    asked = timeline.of_customer(key, today, _TOLD)
    events = listing.first(reader, asked, _EVENTS)
    kept, decided = promises.kept(reader, key, today)
    told = translate("callsheet", "{kept} of {decided}").format(kept=kept, decided=decided)
    return CallFacts(
        facts.name,
        tuple(_reach(desk, key, facts.phone, facts.email)),
        tuple(rows),
        tuple(_claim(row, desk) for row in rows),
        tuple(str(Money(minor, currency)) for currency, minor in sums.items()),
        tuple((story.when(e, language), story.chip(e).text, story.sentence(e, language)) for e in events),
        tuple(matter for matter in matters.of_customer(desk, key) if matter.running),
        told if decided else "",
        log.last_reason(reader, key),
    )


def _reach(desk: Desk, key: int, phone: str, email: str) -> list[tuple[str, str]]:
    """Give the people with their numbers, who is preferred first, then the number of the house."""
    people = sorted(customers.contacts(desk.reader, key), key=lambda each: not each.preferred)
    lines = []
    for each in people:
        name = f"{each.name} ({each.role})" if each.role else each.name
        ways = [way for way in (each.phone, each.mobile, each.chat, each.email) if way]
        lines.append((name, " · ".join(ways)))
    house = " · ".join(way for way in (phone, email) if way)
    if house:
        lines.append((translate("callsheet", "Office"), house))
    return lines


def _claim(row: InvoiceRow, desk: Desk) -> tuple[str, str, str, str]:
    late = ageing.days_late(row.due_on, desk.today())
    said = translate("callsheet", "{days} late").format(days=labels.days(late)) if late > 0 else ""
    return (
        row.number,
        labels.short_day(row.due_on, desk.language),
        said,
        str(Money(row.open_minor, row.currency)),
    )
