"""What an owner does all day, operation by operation: the work that is killed and cut off from its power.

Each chapter names an operation before it does it. An operation is one entry of the journal; a chapter stands
alone, so that a desk may begin with any of them, and again with another `mark`.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from collectdesk.operations import (
    claims,
    customers,
    disputes,
    documents,
    kept_letters,
    letters,
    limitation,
    log,
    pauses,
    payments,
    print_run,
    promises,
    rates,
    today,
    undo,
)
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.disputes import Contested, DisputeEntered
from collectdesk.operations.document_records import DocumentEntered
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.operations.log import LogEntered
from collectdesk.operations.pauses import PauseEntered
from collectdesk.operations.payments import PaymentEntered
from collectdesk.operations.promises import PromiseEntered
from collectdesk.store import journal
from collectdesk.store.book import Book
from tests import factory
from tests.factory import DAY, LATER, NOW, days

Chapter = Callable[[Book, str], Iterator[str]]


def money(book: Book, mark: str, rows: int = 60) -> Iterator[str]:
    """Import a list, take payments, let a cheque bounce, undo a mistake."""
    yield "import"
    factory.import_list(book, factory.open_items(rows, prefix=mark, paid=7))
    yield "add customer"
    who = factory.customer(book, f"第{mark}號客戶")
    yield "add invoice"
    first = factory.invoice(book, who, f"N-{mark}-1")
    yield "add invoice"
    second = factory.invoice(book, who, f"N-{mark}-2")
    yield "pay"
    factory.payment(book, who, 15_000, {first: 10_000, second: 5_000})
    yield "pay"
    cheque = factory.payment(book, who, 5_000, {second: 5_000}, method="cheque")
    yield "bounce"
    payments.end_payment(book, NOW, cheque, "bounced", days(3))
    yield "pay"
    factory.payment(book, who, 777)
    yield "undo a payment"
    undo.undo(book, LATER)
    yield "change customer"
    customers.change_customer(book, NOW, who, customers.CustomerEntered(f"改名{mark}", "zh-Hant-TW", "TWD"))


def papers(book: Book, mark: str) -> Iterator[str]:
    """File documents alone, with what they proposed and out of a mail; change, undo and take out."""
    yield "add customer"
    who = factory.customer(book, f"Papers {mark}")
    yield "add invoice"
    claim = factory.invoice(book, who, f"P-{mark}")
    yield "file document"
    scan = documents.file_document(
        book, NOW, f"scan {mark}".encode() * 300, "scan.png", customer_id=who, kind="delivery",
        dated=days(-30), invoice_ids=(claim,),
    )  # fmt: skip
    yield "file document with invoice and call"
    documents.file_proposed(
        book,
        NOW,
        DocumentEntered(f"invoice {mark}".encode(), "發票.pdf", who, "invoice"),
        invoice=InvoiceEntered(who, f"D-{mark}", DAY, "TWD", 10_500),
        entry=LogEntered(who, NOW, channel="email", direction="in", text="發票"),
    )
    yield "change document"
    documents.change_document(
        book, NOW, factory.made(scan.id), customer_id=who, kind="acceptance", dated=DAY, source="驗收",
        shows="簽名", invoice_ids=(),
    )  # fmt: skip
    yield "file document"
    documents.file_document(book, NOW, b"the wrong file " + mark.encode(), "wrong.txt", customer_id=who)
    yield "undo a filing"
    undo.undo(book, LATER)
    yield "file document"
    mail = documents.file_document(book, NOW, _mail(mark), "mail.eml", customer_id=who, kind="mail")
    yield "file attachment"
    documents.file_attachment(book, NOW, factory.made(mail.id), 0)
    yield "take out document"
    documents.take_out_document(book, NOW, factory.made(mail.id))


def _mail(mark: str) -> bytes:
    return (
        "From: chen@example.org\r\nSubject: Invoice\r\nDate: Fri, 20 Mar 2026 20:30:00 +0000\r\n"
        "Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain\r\n\r\nattached\r\n"
        f"--X\r\nContent-Type: application/pdf; name=note.pdf\r\n\r\n%PDF-1.7 {mark}\r\n--X--\r\n"
    ).encode()


def talks(book: Book, mark: str) -> Iterator[str]:
    """Note a call with all that came of it; keep promises, disputes, pauses and Today up to date."""
    yield "add customer"
    who = factory.customer(book, f"Talks {mark}")
    yield "add invoice"
    claim = factory.invoice(book, who, f"T-{mark}-1")
    yield "add invoice"
    other = factory.invoice(book, who, f"T-{mark}-2")
    promise = PromiseEntered(who, "TWD", 5_000, DAY, days(5), invoice_ids=(claim,))
    dispute = DisputeEntered(who, "quality", DAY, days(7), (Contested(claim, 1_000),))
    pause = PauseEntered(who, DAY, days(10), "會計休假")
    said = LogEntered(
        who, NOW, text="下週付款", invoice_ids=(claim,), next_action="再打一次", next_on=days(6)
    )
    photo = DocumentEntered(f"photo {mark}".encode() * 40, "照片.png", kind="other")
    yield "note call with promise, dispute, pause and file"
    call = log.add_entry(book, NOW, said, promise=promise, dispute=dispute, pause=pause, files=(photo,))
    yield "undo a call"
    undo.undo(book, LATER)
    yield "note call with promise, dispute, pause and file"
    call = log.add_entry(book, NOW, said, promise=promise, dispute=dispute, pause=pause, files=(photo,))
    yield "correct call"
    log.correct_entry(book, LATER, factory.made(call.id), replace(said, text="下下週付款"))
    yield from _promised(book, who, other)
    yield from _contested(book, who, other)
    yield from _put_off(book, who)


def _promised(book: Book, who: int, claim: int) -> Iterator[str]:
    yield "add promise"
    kept = factory.promise(book, who, invoice_ids=(claim,), pauses=True)
    yield "cancel promise"
    promises.cancel_promise(book, LATER, kept, "他要分期")
    yield "void promise"
    promises.void_promise(book, LATER, kept)


def _contested(book: Book, who: int, claim: int) -> Iterator[str]:
    yield "add dispute"
    first = factory.dispute(book, who, {claim: None})
    yield "revisit dispute"
    disputes.revisit_dispute(book, LATER, first, days(20), "等樣品")
    yield "close dispute"
    disputes.close_dispute(book, LATER, first, "upheld", "樣品無誤")
    yield "add dispute"
    second = factory.dispute(book, who, {claim: 500})
    yield "void dispute"
    disputes.void_dispute(book, LATER, second)


def _put_off(book: Book, who: int) -> Iterator[str]:
    yield "add pause"
    rest = factory.pause(book, who, until=days(3))
    yield "end pause"
    pauses.end_pause(book, LATER, rest)
    (item, *_) = (one for one in today.items(book.here, days(12), "zh-Hant") if one.customer_id == who)
    later = NOW + timedelta(days=12)
    yield "put off"
    today.put_off(book, later, item, days(14), "再等")
    yield "undo a putting off"
    undo.undo(book, later)
    yield "skip"
    today.skip(book, later, item)
    yield "call done"
    today.done(book, later, item, "已處理")


def law(book: Book, mark: str) -> Iterator[str]:
    """Add a rate, set terms, keep and waive interest, note events, and let a payment settle interest."""
    yield "add customer"
    who = factory.customer(book, f"Law {mark}", jurisdiction="GB", currency="GBP")
    usual = {"currency": "GBP", "issued_on": days(-100), "due_on": days(-73), "amount_minor": 1_000_000}
    yield "add invoice"
    claim = factory.invoice(book, who, f"L-{mark}-1", **usual)
    yield "add invoice"
    other = factory.invoice(book, who, f"L-{mark}-2", **usual)
    # a rate of a day that no other round has taken
    (entries,) = book.here.execute("SELECT count(*) FROM journal_link").fetchone()
    yield "add rate"
    rate = rates.add_rate(book, NOW, "ecb-mro", date(2050, 1, 1) + timedelta(entries), "2.15", "example.org")
    yield "void rate"
    rates.void_rate(book, LATER, factory.made(rate.id))
    yield "set terms"
    claims.set_terms(book, NOW, (claim, other), TermsEntered(payment_order="interest", demand_on=days(-60)))
    yield "keep interest"
    claims.decide_interest(book, NOW, (claim, other), "keep", fixed_sum=True)
    yield "note event"
    factory.event(book, who, (claim, other), "acknowledgement", note="簽回的對帳單")
    yield "note event"
    mistaken = factory.event(book, who, (claim,), "negotiation_start", happened_on=days(-9))
    yield "void event"
    limitation.void_event(book, LATER, mistaken)
    yield from _settled(book, who, other)


def _settled(book: Book, who: int, waived: int) -> Iterator[str]:
    shares = tuple(payments.proposed_shares(book, who, "GBP", 2_100_000, DAY))
    assert {share.settles for share in shares} == {"interest", "costs", "principal"}
    yield "pay interest"
    paid = payments.record_payment(book, NOW, PaymentEntered(who, "GBP", 2_100_000, DAY, shares))
    yield "bounce interest"
    payments.end_payment(book, LATER, factory.made(paid.id), "bounced", days(2))
    yield "waive interest"
    claims.decide_interest(book, NOW, (waived,), "waive", why="老客戶")
    yield "undo a waiver"
    undo.undo(book, LATER)


def letters_of_claims(book: Book, mark: str) -> Iterator[str]:
    """Print a letter and cancel it; what it says is frozen beside the book."""
    yield "add customer"
    who = factory.customer(book, f"Letters {mark}", address="臺北")
    yield "add invoice"
    factory.invoice(book, who, f"B-{mark}")
    proposals = letters.propose(book, DAY, customer_id=who)
    yield "print letters"
    run = print_run.print_letters(book, NOW, proposals)
    yield "cancel letter"
    kept_letters.cancel_letter(book, LATER, run.printed[0].id, "寄錯地址")


CHAPTERS: tuple[Chapter, ...] = (money, papers, talks, law, letters_of_claims)


def new_book(folder: Path) -> Book:
    """Make a book of a business that is known, as the law and the letters need it."""
    book = Book.create(folder)
    factory.owner(book)
    return book


class Told(NamedTuple):
    """What a desk tells of an operation: its name, and when it came back the journal's end; 0 before that."""

    name: str
    seq: int
    head: str


def told(book: Book, work: Iterator[str]) -> Iterator[Told]:
    """Do the work and tell of each operation that it is begun, then that it came back."""
    name, before = "", 0
    for following in work:
        if name:
            yield _confirmed(book, name, before)
        name, before = following, end(book)[0]
        yield Told(name, 0, "")
    yield _confirmed(book, name, before)


def _confirmed(book: Book, name: str, before: int) -> Told:
    seq, head = end(book)
    # whole or not at all can be said only of one transaction
    assert seq == before + 1, name
    return Told(name, seq, head)


def end(book: Book) -> tuple[int, str]:
    """Give number and head of the last entry of the journal."""
    return journal.last(book.database)
