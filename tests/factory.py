"""Sample records with defaults, made by the real operations; a test names only what it is about."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from collectdesk.domain.claims import Share
from collectdesk.operations import (
    business,
    claims,
    customers,
    disputes,
    documents,
    imports,
    invoices,
    limitation,
    log,
    pauses,
    payments,
    postings,
    promises,
    rates,
    today,
)
from collectdesk.operations.changed import Changed
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import AgreementEntered, ContactEntered, CustomerEntered
from collectdesk.operations.disputes import Contested, DisputeEntered
from collectdesk.operations.import_plan import ImportFile
from collectdesk.operations.invoices import AdjustmentEntered, InvoiceEntered
from collectdesk.operations.limitation import EventEntered
from collectdesk.operations.log import LogEntered
from collectdesk.operations.originals import file_original
from collectdesk.operations.pauses import PauseEntered
from collectdesk.operations.payments import PaymentEntered
from collectdesk.operations.postings import PostingEntered, Sent
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store import check
from collectdesk.store.book import Book
from collectdesk.store.journal import instant
from collectdesk.store.queries import invoices as invoice_queries
from collectdesk.store.queries.business import BusinessFacts
from collectdesk.store.tables import MODELS, Invoice, Letter, LetterClaim, columns

_BUSINESS = BusinessFacts._fields
_TYPED = {"jurisdiction": "TW", "page_size": "A4", "roc_years": 0}

TAIPEI = timezone(timedelta(hours=8))
NOW = datetime(2026, 3, 31, 9, 30, tzinfo=TAIPEI)
DAY = date(2026, 3, 31)
LATER = datetime(2026, 3, 31, 10, 0, tzinfo=TAIPEI)
EARLY = datetime(2026, 1, 1, tzinfo=UTC)


def days(number: int) -> date:
    """Give the day `number` days after the day of the tests; negative ones lie before it."""
    return DAY + timedelta(days=number)


def customer(book: Book, name: str = "晨光設計有限公司", **facts: Any) -> int:
    """Add a customer and give its id."""
    entered = CustomerEntered(**({"name": name, "language": "zh-Hant-TW", "currency": "TWD"} | facts))
    return made(customers.add_customer(book, NOW, entered).id)


def invoice(book: Book, customer_id: int, number: str = "INV-001", **facts: Any) -> int:
    """Add an invoice of 100.00, issued 40 and due 10 days before the day of the tests; give its id."""
    defaults = {"issued_on": days(-40), "due_on": days(-10), "currency": "TWD", "amount_minor": 10_000}
    entered = InvoiceEntered(customer_id, number, **(defaults | facts))
    return made(invoices.add_invoice(book, NOW, entered).id)


def payment(
    book: Book,
    customer_id: int,
    amount_minor: int = 10_000,
    shares: dict[int, int] | None = None,
    **facts: Any,
) -> int:
    """Record a payment of the day of the tests; `shares` is what it settles by invoice id. Give its id."""
    settled = tuple(Share(key, minor) for key, minor in (shares or {}).items())
    defaults = {"currency": "TWD", "received_on": DAY, "shares": settled}
    entered = PaymentEntered(customer_id=customer_id, amount_minor=amount_minor, **(defaults | facts))
    return made(payments.record_payment(book, NOW, entered).id)


def adjustment(book: Book, invoice_id: int, kind: str, amount_minor: int, on: date = DAY) -> int:
    """Adjust an invoice and give the id of the adjustment."""
    return made(invoices.adjust_invoice(book, NOW, invoice_id, AdjustmentEntered(kind, amount_minor, on)).id)


def said(book: Book, customer_id: int, *, ago: int = 0, **facts: Any) -> int:
    """Note a call of `ago` days before the moment of the tests; give the id of the entry."""
    entered = LogEntered(customer_id, NOW - timedelta(days=ago), **({"text": "下週付款"} | facts))
    return made(log.add_entry(book, NOW, entered).id)


def promise(book: Book, customer_id: int, **facts: Any) -> int:
    """Note a promise of the day of the tests to pay 50.00 in five days; give its id."""
    defaults = {"currency": "TWD", "amount_minor": 5_000, "made_on": DAY, "due_on": days(5)}
    return made(promises.add_promise(book, NOW, PromiseEntered(customer_id, **(defaults | facts))).id)


def dispute(book: Book, customer_id: int, parts: dict[int, int | None], **facts: Any) -> int:
    """Note a dispute over invoices, whole (None) or in part; give its id."""
    contested = tuple(Contested(key, minor) for key, minor in parts.items())
    defaults = {"reason": "quality", "since": DAY, "revisit_on": days(7)}
    entered = DisputeEntered(customer_id, contested=contested, **(defaults | facts))
    return made(disputes.add_dispute(book, NOW, entered).id)


def pause(book: Book, customer_id: int, **facts: Any) -> int:
    """Pause a customer for ten days from the day of the tests; give the id of the pause."""
    defaults = {"since": DAY, "until": days(10), "reason": "會計休假"}
    return made(pauses.add_pause(book, NOW, PauseEntered(customer_id, **(defaults | facts))).id)


def owner(book: Book) -> None:
    """Tell the business."""
    facts = {"name": "晨光", "legal_name": "晨光有限公司", "currency": "TWD", "language": "zh-Hant"}
    facts |= {"address": "臺北市大安區", "bank_details": "臺灣銀行 004", "signer": "陳大同"}
    business.tell_business(book, NOW, BusinessFacts(**(dict.fromkeys(_BUSINESS, "") | _TYPED | facts)))


def full(book: Book) -> tuple[int, int, int]:
    """Fill a book with a customer, an invoice and a part payment; give their ids."""
    who = customer(book)
    claim = invoice(book, who)
    return who, claim, payment(book, who, 4_000, {claim: 4_000})


def made(key: int | None) -> int:
    """Give the id of a record that must have been made."""
    assert key is not None
    return key


def open_minor(book: Book, invoice_id: int) -> int:
    """Give what the book says is open on an invoice."""
    return invoice_queries.invoice(book.here, invoice_id).open_minor


def findings(book: Book, head: str | None = None) -> list[str]:
    """Check the book and give the codes of what was found."""
    return [finding.code for finding in check.check(book, head).findings]


def images(book: Book) -> dict[tuple[str, int], dict[str, Any]]:
    """Give every record of the book as the journal would keep it, by table and id, balances too."""
    found = {}
    for model in MODELS:
        table = model._meta.table_name
        kept = {"invoice": ("open_minor",), "payment": ("left_minor",)}.get(table, ())
        names = (*columns(table), *kept)
        for key, *values in book.here.execute(f"SELECT id, {', '.join(names)} FROM {table}"):
            found[table, key] = dict(zip(names, values, strict=True))
    return found


def everything(book: Book) -> tuple[int, int, int]:
    """Put at least one record into every table; give the ids of a customer, an invoice and a payment."""
    owner(book)
    business.change_setting(book, NOW, "payment_days", 45)
    who, claim, money = full(book)
    customers.add_contact(book, NOW, who, ContactEntered("陳小姐", preferred=True))
    customers.add_agreement(book, NOW, who, AgreementEntered("年度合約", 30, signed_on=days(-200)))
    loose = payment(book, who, 9_000)
    payments.refund_payment(book, NOW, loose, 1_000, DAY)
    adjustment(book, claim, "fee", 500)
    bounced = payment(book, who, 700, {claim: 700})
    payments.end_payment(book, NOW, bounced, "bounced", days(1))
    _talked(book, who, claim)
    with book.writing("letters-printed", NOW) as entry:
        kept = file_original(book, entry, b"%PDF-1.7", name="L-2026-0001.pdf", kind="letter")
        letter = entry.add(
            Letter, number="L-2026-0001", grade="reminder", customer_id=who, currency="TWD",
            language="zh-Hant-TW", dated=DAY, pay_by=days(7), total_minor=6_500, original_id=kept.id,
            head=book.head()[:32], printed_at=instant(NOW), search_key="l-2026-0001",
        )  # fmt: skip
        entry.add(LetterClaim, letter_id=letter, invoice_id=claim, open_minor=6_500)
    posting(book, letter)
    return who, claim, money


def posting(book: Book, letter_id: int, number: str = "RR123456785TW", **facts: Any) -> int:
    """Note that a letter was posted registered on the day of the tests; give the id of the posting."""
    told = {"kind": "registered", "posted_on": DAY} | facts
    return made(postings.note_postings(book, NOW, PostingEntered(sent=(Sent(letter_id, number),), **told)).id)


def _talked(book: Book, who: int, claim: int) -> None:
    """Put a record into every table of the log, of documents, promises, disputes, pauses and Today."""
    noted = said(book, who, ago=1, invoice_ids=(claim,), next_action="再打一次", next_on=DAY)
    documents.file_document(
        book, NOW, b"scan", "scan.png", customer_id=who, kind="delivery", dated=days(-30),
        invoice_ids=(claim,), log_entry_id=noted,
    )  # fmt: skip
    promise(book, who, invoice_ids=(claim,))
    dispute(book, who, {claim: 1_000})
    pause(book, who)
    _claimed(book, who, claim)
    today.skip(book, NOW, today.items(book.here, DAY, "en")[0])


def event(book: Book, customer_id: int, invoice_ids: tuple[int, ...], kind: str, **facts: Any) -> int:
    """Note a limitation event of the day of the tests; give its id."""
    entered = EventEntered(customer_id, kind, **({"happened_on": DAY, "invoice_ids": invoice_ids} | facts))
    return made(limitation.note_event(book, NOW, entered).id)


def _claimed(book: Book, who: int, claim: int) -> None:
    """Put a record into every table of the law: a rate, terms, a decision and an event."""
    rates.add_rate(book, NOW, "ecb-mro", date(2050, 1, 1), "2.15", "example.org")
    claims.set_terms(book, NOW, (claim,), TermsEntered(kind="works", divisor="366", demand_on=days(-5)))
    claims.decide_interest(book, NOW, (claim,), "keep", fixed_sum=True)
    event(book, who, (claim,), "acknowledgement", note="簽回的對帳單")


def imported(book: Book, customer_id: int, count: int = 50, start: int = 1_000) -> int:
    """Add invoices in bulk as an import does; give the number of its entry."""
    names = (
        "id", "customer_id", "number", "issued_on", "due_on", "currency", "amount_minor", "open_minor",
        "note", "search_key", "imported",
    )  # fmt: skip
    with book.writing("import", NOW, file="aa" * 32) as entry:
        entry.add_many(
            Invoice,
            names,
            [
                (start + n, customer_id, f"IMP-{start + n}", "2026-01-01", "2026-01-31", "TWD", 100 + n,
                 100 + n, "", f"imp-{start + n}", "")
                for n in range(count)
            ],
        )  # fmt: skip
    return entry.seq


def open_items(count: int, *, prefix: str = "A", paid: int = 0, due: str = "2026-02-05") -> str:
    """Give a list of open items as a program exports it: `count` invoices of seven customers."""
    lines = [
        f"Customer {n % 7},en,{prefix}-{n},2026-01-05,{due},{100 + n}.50,{paid if n % 2 else 0},TWD"
        for n in range(count)
    ]
    return "\n".join(["customer,letter_language,invoice,invoice_date,due_date,amount,paid,currency", *lines])


def import_list(book: Book, text: str) -> Changed:
    """Import a list as the window and the terminal do."""
    file = ImportFile("list.csv", text.encode())
    _, sheet, mapping = imports.look_at(book, file, DAY)
    return imports.apply(book, imports.plan(book, file, sheet, mapping, NOW), NOW)
