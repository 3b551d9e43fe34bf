"""What was said with customers of the sample book, and the promises, disputes and pauses that came of it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from email.utils import format_datetime
from functools import partial
from typing import Any

from collectdesk.domain.claims import Share
from collectdesk.operations.disputes import Contested, DisputeEntered, close_dispute
from collectdesk.operations.documents import file_document
from collectdesk.operations.log import LogEntered, add_entry, correct_entry
from collectdesk.operations.pauses import PauseEntered
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.operations.promises import PromiseEntered
from collectdesk.operations.sample_desk import SampleDesk
from collectdesk.paper import stamps
from collectdesk.store.queries import business, customers, disputes, invoices, promises
from collectdesk.store.queries.invoices import InvoiceRow

Told = Mapping[str, Any]
Act = tuple[date, int, Callable[[], None]]


def talk_acts(desk: SampleDesk, talks: list[Told], today: date) -> list[Act]:
    """Give all talks, and what followed some of them, each with its day."""
    acts: list[Act] = []
    for told in talks:
        day = today - timedelta(days=told["ago"])
        noted = day + timedelta(days=told.get("noted_after", 0))
        acts.append((noted, 3, partial(_talk, desk, told, day, noted)))
        if "kept_after" in told:
            on = day + timedelta(days=told["kept_after"])
            acts.append((on, 4, partial(_keep, desk, told, on)))
        if "closed_after" in told.get("dispute", {}):
            on = day + timedelta(days=told["dispute"]["closed_after"])
            acts.append((on, 4, partial(_close, desk, told, on)))
    return acts


def _talk(desk: SampleDesk, told: Told, day: date, noted: date) -> None:
    """Note one talk with what came of it, and file what came with it."""
    who = desk.customers[told["customer"]]
    claim = _claim(desk, who)
    # written down a little after it happened, as people do
    now = max(desk.at(noted), datetime.combine(day, time(told["hour"], 20), desk.at(noted).tzinfo))
    people = customers.contacts(desk.book.here, who)
    entered = LogEntered(
        who,
        datetime.combine(day, time(told["hour"], 5 * (told["ago"] % 4)), now.tzinfo),
        told["channel"],
        told.get("direction", "out"),
        told["text"],
        contact_id=people[0].id if people and told["channel"] != "note" else None,
        by_whom=_signer(desk),
        result=told.get("result", ""),
        reason=told.get("reason", ""),
        next_action=told.get("next", ""),
        next_on=day + timedelta(days=told["next_in"]) if "next" in told else None,
        invoice_ids=(claim.id,) if claim else (),
    )
    made = add_entry(
        desk.book,
        now,
        entered,
        promise=_promise(told, claim, day),
        dispute=_dispute(told, claim, day),
        pause=_pause(told, claim, day),
    )
    key = made.id or 0
    if "correction" in told:
        later = now + timedelta(minutes=20)
        correct_entry(desk.book, later, key, _corrected(entered, told["correction"]))
    _file(desk, told, now, who, claim, key)


def _corrected(entered: LogEntered, text: str) -> LogEntered:
    names = LogEntered.__dataclass_fields__
    return LogEntered(**{name: getattr(entered, name) for name in names} | {"text": text})


def _signer(desk: SampleDesk) -> str:
    facts = business.business(desk.book.here)
    return facts.signer if facts else ""


def _claim(desk: SampleDesk, who: int) -> InvoiceRow | None:
    """Give the open invoice that fell due first."""
    row = desk.book.here.execute(
        "SELECT id FROM invoice WHERE customer_id = ? AND voided = 0 AND open_minor > 0"
        " ORDER BY due_on, id LIMIT 1",
        [who],
    ).fetchone()
    return invoices.invoice(desk.book.here, row[0]) if row else None


def _part(claim: InvoiceRow, percent: int) -> int:
    """Give a part of what is open as people speak of it: in whole hundreds."""
    part = claim.open_minor * percent // 100
    return claim.open_minor if percent == 100 else max(part - part % 10_000, 100)


def _promise(told: Told, claim: InvoiceRow | None, day: date) -> PromiseEntered | None:
    if "promise" not in told or claim is None:
        return None
    given = told["promise"]
    return PromiseEntered(
        claim.customer_id, claim.currency, _part(claim, given["percent"]), day,
        day + timedelta(days=given["in"]), given["who"], told["channel"], given.get("pauses", False),
        (claim.id,) if given.get("pauses") else (),
    )  # fmt: skip


def _dispute(told: Told, claim: InvoiceRow | None, day: date) -> DisputeEntered | None:
    if "dispute" not in told or claim is None:
        return None
    given = told["dispute"]
    part = None if given["percent"] == 100 else _part(claim, given["percent"])
    return DisputeEntered(
        claim.customer_id, given["reason"], day, day + timedelta(days=given["revisit_in"]),
        (Contested(claim.id, part),), given["wants"],
    )  # fmt: skip


def _pause(told: Told, claim: InvoiceRow | None, day: date) -> PauseEntered | None:
    if "pause" not in told or claim is None:
        return None
    until = day + timedelta(days=told["pause"]["in"])
    return PauseEntered(claim.customer_id, day, until, told["pause"]["reason"])


def _keep(desk: SampleDesk, told: Told, on: date) -> None:
    """Pay what was promised last, or so many percent of it, on the invoice overdue longest."""
    who = desk.customers[told["customer"]]
    claim = _claim(desk, who)
    given = promises.of_customer(desk.book.here, who, on)
    if claim is None or not given or given[0].currency != claim.currency:
        return
    minor = min(given[0].amount_minor * told.get("kept_percent", 100) // 100, claim.open_minor)
    entered = PaymentEntered(who, claim.currency, minor, on, (Share(claim.id, minor),))
    record_payment(desk.book, desk.at(on), entered)


def _close(desk: SampleDesk, told: Told, on: date) -> None:
    who = desk.customers[told["customer"]]
    for row in disputes.of_customer(desk.book.here, who):
        if not row.outcome:
            close_dispute(desk.book, desk.at(on), row.id, told["dispute"]["outcome"])


def _file(desk: SampleDesk, told: Told, now: datetime, who: int, claim: InvoiceRow | None, key: int) -> None:
    """File the mail or the signed delivery note that belongs to a talk."""
    linked = (claim.id,) if claim else ()
    later = now + timedelta(minutes=5)
    if "mail" in told:
        content = _mail(desk, told, now, who)
        file_document(
            desk.book, later, content, f"{told['mail']}.eml", customer_id=who, kind="mail", dated=now.date(),
            shows=told["mail"], invoice_ids=linked, log_entry_id=key,
        )  # fmt: skip
    if "delivery" in told and claim is not None:
        file_document(
            desk.book, later, stamps.seal("貨已簽收"), f"{told['delivery']}.png", customer_id=who,
            kind="acceptance", dated=claim.issued_on, shows=told["delivery"], invoice_ids=linked,
            log_entry_id=key,
        )  # fmt: skip


def _mail(desk: SampleDesk, told: Told, now: datetime, who: int) -> bytes:
    """Give the mail as its bytes came: with its heads, in UTF-8."""
    people = customers.contacts(desk.book.here, who)
    facts = business.business(desk.book.here)
    heads = {
        "From": f"{people[0].name} <{people[0].email}>" if people else "office@customer.example",
        "To": facts.email if facts else "",
        "Date": format_datetime(now),
        "Subject": told["mail"],
        "Message-ID": f"<{told['customer'].lower()}-{told['ago']}@customer.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    lines = [*(f"{name}: {value}" for name, value in heads.items()), "", told["text"], ""]
    return "\r\n".join(lines).encode()
