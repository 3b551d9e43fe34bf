"""What is planned, for the owner's calendar: open promises, next actions, disputes to come back to."""

from datetime import datetime

from collectdesk import wording
from collectdesk.domain.money import Money
from collectdesk.exchange.calendar import Planned, calendar
from collectdesk.store.connection import Reader
from collectdesk.store.queries import disputes, pauses, promises
from collectdesk.store.queries.today import agreed


def calendar_of(reader: Reader, now: datetime, language: str) -> bytes:
    """Give the .ics file of all that is planned and still open as of `now`."""
    return calendar(planned(reader, now, language), now, wording.say("calendar-name", language))


def planned(reader: Reader, now: datetime, language: str) -> list[Planned]:
    """Give what is planned, by its day."""
    day = now.date()
    found = [
        Planned(
            f"promise-{row.id}",
            row.due_on,
            wording.say(
                "calendar-promise",
                language,
                customer=row.customer,
                amount=_money(row.left_minor, row.currency),
            ),
            "\n".join(filter(None, (row.who, ", ".join(row.invoices), row.note))),
        )
        for row in promises.everybody(reader, day)
        if row.state == "open"
    ]
    found += [
        Planned(
            f"log-{key}",
            on,
            wording.say("calendar-next", language, customer=customer, action=action) if action
            else wording.say("calendar-next-plain", language, customer=customer),
        )
        for key, customer, on, action in agreed(reader, day)
    ]  # fmt: skip
    found += [
        Planned(
            f"dispute-{row.id}",
            row.revisit_on,
            wording.say(
                "calendar-dispute", language, customer=row.customer,
                invoices=", ".join(part.number for part in row.contested),
            ),
            row.wants,
        )
        for row in disputes.running(reader)
    ]  # fmt: skip
    found += [
        Planned(
            f"pause-{row.id}", row.until, wording.say("calendar-pause", language, customer=row.customer),
            row.reason,
        )
        for row in pauses.running(reader, day)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.day, one.key))


def _money(minor: int, currency: str) -> str:
    return str(Money(minor, currency))
