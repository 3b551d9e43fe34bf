"""What befell claims of the sample book under the law: interest kept or waived, what moved a limitation."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from collectdesk.domain.claims import Share
from collectdesk.operations.claims import decide_interest
from collectdesk.operations.documents import file_document
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.limitation import EventEntered, note_event
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.operations.sample_desk import SampleDesk
from collectdesk.paper import stamps
from collectdesk.store.queries import customers
from collectdesk.store.queries.claims import ClaimFacts, claims
from collectdesk.store.queries.interest import owed, undecided

Told = Mapping[str, Any]


def forgotten(desk: SampleDesk, told: Told, day: date) -> None:
    """Write an invoice that falls due in so many days, and that nobody pays or chases."""
    key = desk.customers[told["customer"]]
    currency = customers.customer(desk.book.here, key).currency
    due = day + timedelta(days=told["due_in"])
    entered = InvoiceEntered(
        key, desk.number(day), day, currency, told["amount"] * 100, due, note=told["note"]
    )
    add_invoice(desk.book, desk.at(day), entered)


def keep(desk: SampleDesk, told: Told, day: date) -> None:
    """Keep the interest of all that is open and late, and the fixed sum if it is asked for."""
    late = [facts.id for facts in _claims(desk, told, day) if facts.due_on < day]
    if late:
        decide_interest(desk.book, desk.at(day), late, "keep", fixed_sum=told.get("fixed_sum", False))


def keep_paid(desk: SampleDesk, told: Told, day: date) -> None:
    """Keep the interest of the claim that was paid late last."""
    for one in undecided(desk.book.here, day, desk.customers[told["customer"]])[:1]:
        decide_interest(desk.book, desk.at(day), [one.invoice_id], "keep")


def waive(desk: SampleDesk, told: Told, day: date) -> None:
    """Waive the interest of the claim that was paid late last."""
    for one in undecided(desk.book.here, day, desk.customers[told["customer"]])[:1]:
        decide_interest(desk.book, desk.at(day), [one.invoice_id], "waive", why=told["why"])


def interest_paid(desk: SampleDesk, told: Told, day: date) -> None:
    """Take in the interest that is kept; nothing if none ran or a rate was not known then."""
    for facts in _claims(desk, told, day):
        minor = owed(desk.book.here, facts, day).interest_minor
        if minor:
            entered = PaymentEntered(
                facts.customer_id, facts.currency, minor, day, (Share(facts.id, minor, "interest"),),
                reference=told["reference"],
            )  # fmt: skip
            record_payment(desk.book, desk.at(day), entered)


def acknowledged(desk: SampleDesk, told: Told, day: date) -> None:
    """File a statement that came back signed, and note that it admits what was due by then."""
    late = [facts for facts in _claims(desk, told, day) if facts.due_on < day]
    if not late:
        return
    key, ids = late[0].customer_id, tuple(facts.id for facts in late)
    made = file_document(
        desk.book, desk.at(day), stamps.seal(told["stamp"]), f"{told['name']}.png", customer_id=key,
        kind="other", dated=day, shows=told["name"], invoice_ids=ids,
    )  # fmt: skip
    entered = EventEntered(key, "acknowledgement", day, ids, told["note"], document_id=made.id)
    note_event(desk.book, desk.at(day), entered)


def served(desk: SampleDesk, told: Told, day: date) -> None:
    """Note that the newest letter to a customer under the told law arrived so many days after its date."""
    row = desk.book.here.execute(
        "SELECT l.id, l.customer_id, l.dated FROM letter l JOIN customer c ON c.id = l.customer_id"
        " WHERE c.jurisdiction = ? AND l.cancelled_on IS NULL ORDER BY l.id DESC LIMIT 1",
        [told["law"]],
    ).fetchone()
    if row is None:
        return
    letter, customer, dated = row
    found = desk.book.here.execute("SELECT invoice_id FROM letter_claim WHERE letter_id = ?", [letter])
    ids = tuple(key for (key,) in found.fetchall())
    arrived = min(date.fromisoformat(dated) + timedelta(days=told["after"]), day)
    entered = EventEntered(customer, "demand_delivered", arrived, ids, told["note"], letter_id=letter)
    note_event(desk.book, desk.at(day), entered)


def _claims(desk: SampleDesk, told: Told, day: date) -> tuple[ClaimFacts, ...]:
    key = desk.customers[told["customer"]]
    return claims(desk.book.here, key, customers.customer(desk.book.here, key).currency, day)


CLAIM_TURNS: dict[str, Callable[[SampleDesk, Told, date], None]] = {
    "forgotten": forgotten,
    "keep": keep,
    "keep_paid": keep_paid,
    "waive": waive,
    "interest_paid": interest_paid,
    "acknowledged": acknowledged,
    "served": served,
}
