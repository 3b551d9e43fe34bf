"""Filed documents: byte for byte, linked, changed, taken out, found when missing, and all of it undone."""

from dataclasses import replace
from datetime import date

import pytest

from collectdesk.domain.log import DOCUMENTS
from collectdesk.domain.problem import Problem
from collectdesk.operations import customers, documents, log, undo
from collectdesk.operations.document_records import DocumentEntered
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.operations.log import LogEntered
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.queries import documents as queries
from collectdesk.store.queries.documents import DocumentRow
from collectdesk.store.queries.listing import ids
from tests import factory
from tests.exchange.outlook import msg, storage
from tests.factory import LATER, NOW

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
MAIL = (
    b"From: chen@chenguang.example\r\nTo: us@homu.example\r\nSubject: Invoice\r\n"
    b"Date: Fri, 20 Mar 2026 20:30:00 +0000\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n"
    b"--X\r\nContent-Type: text/plain\r\n\r\nattached\r\n"
    b'--X\r\nContent-Type: application/pdf; name="delivery note 2026-02-01.pdf"\r\n\r\n%PDF-1.7 x\r\n'
    b"--X\r\nContent-Type: image/png; name=photo.png\r\n\r\npixels\r\n--X--\r\n"
)


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(book)


def filed(book: Book, content: bytes = PICTURE, name: str = "照片.png", **facts) -> DocumentRow:
    """File a document and give it as the lists show it."""
    return queries.document(
        book.here, factory.made(documents.file_document(book, NOW, content, name, **facts).id)
    )


def refused(book: Book, code: str, act) -> None:
    """Let `act` be refused with `code`, and see that the book is as it was."""
    before, head = factory.images(book), book.head()
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.code == code
    assert (factory.images(book), book.head()) == (before, head)


def test_a_document_is_kept_byte_for_byte_with_all_that_is_said_of_it(book: Book, who: int) -> None:
    claim, other = factory.invoice(book, who), factory.invoice(book, who, "INV-002")
    noted = factory.said(book, who)
    row = filed(
        book, customer_id=who, kind="delivery", dated=date(2026, 2, 1), source="陳小姐", shows="簽收的送貨單",
        invoice_ids=(claim, other, claim), log_entry_id=noted,
    )  # fmt: skip
    assert documents.content(book, row.id) == PICTURE
    assert (row.name, row.media_type, row.size) == ("照片.png", "image/png", len(PICTURE))
    assert (row.customer, row.kind, row.dated) == ("晨光設計有限公司", "delivery", date(2026, 2, 1))
    assert (row.source, row.shows, row.log_entry_id) == ("陳小姐", "簽收的送貨單", noted)
    assert sorted(row.invoices) == ["INV-001", "INV-002"]
    assert factory.findings(book) == []
    for text in ("照片", "送貨單", "陳小姐", "晨光"):
        assert list(ids(book.here, queries.listed(text))) == [row.id]
    assert not ids(book.here, queries.listed("合約"))


def test_the_least_that_can_be_filed_is_bytes_with_a_name(book: Book) -> None:
    row = filed(book, b"x", " \u202ename\n.txt ")
    assert (row.customer_id, row.kind, row.dated, row.invoices) == (None, "other", None, ())
    assert documents.content(book, row.id) == b"x"
    assert "\u202e" not in row.name


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_kind_can_be_filed(book: Book, who: int, kind: str) -> None:
    assert filed(book, customer_id=who, kind=kind).kind == kind


def test_the_same_bytes_are_kept_once_and_may_be_two_documents(book: Book, who: int) -> None:
    one, two = filed(book, customer_id=who), filed(book, name="copy.png", kind="chat")
    assert one.id != two.id
    assert one.original_id == two.original_id
    assert len([path for path in book.originals.rglob("*") if path.is_file()]) == 1
    documents.take_out_document(book, LATER, one.id)
    assert documents.content(book, two.id) == PICTURE
    assert factory.findings(book) == []


def test_what_cannot_be_filed_is_refused_and_leaves_the_book_as_it_was(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    other = factory.customer(book, "Other Ltd")
    foreign, noted = factory.invoice(book, other), factory.said(book, other)
    for code, facts in (
        ("document-kind-unknown", {"kind": "photo"}),
        ("document-customer-missing", {"invoice_ids": (claim,)}),
        ("invoice-of-another", {"customer_id": who, "invoice_ids": (claim, foreign)}),
        ("invoice-unknown", {"customer_id": who, "invoice_ids": (4711,)}),
        ("document-log-of-another", {"customer_id": who, "log_entry_id": noted}),
        ("document-log-of-another", {"log_entry_id": noted}),
        ("customer-unknown", {"customer_id": 4711}),
    ):
        refused(book, code, lambda facts=facts: documents.file_document(book, NOW, PICTURE, "a.png", **facts))
    refused(book, "document-empty", lambda: documents.file_document(book, NOW, b"", "a.png"))


def test_what_is_said_of_a_document_can_be_changed_but_not_its_bytes(book: Book, who: int) -> None:
    claim, other = factory.invoice(book, who), factory.invoice(book, who, "INV-002")
    row = filed(book, customer_id=who, invoice_ids=(claim,))
    facts = {"customer_id": who, "kind": "bank", "dated": None, "source": "bank", "shows": "paid"}
    documents.change_document(book, LATER, row.id, **facts, invoice_ids=(other,))
    changed = queries.document(book.here, row.id)
    assert (changed.kind, changed.source, changed.shows, changed.invoices) == (
        "bank",
        "bank",
        "paid",
        ("INV-002",),
    )
    assert (changed.sha256, changed.name) == (row.sha256, row.name)
    assert list(ids(book.here, queries.listed("paid"))) == [row.id]
    again = documents.change_document(book, LATER, row.id, **facts, invoice_ids=(other,))
    assert not again.kinds
    documents.change_document(book, LATER, row.id, **facts, invoice_ids=(claim, other))
    assert sorted(queries.document(book.here, row.id).invoices) == ["INV-001", "INV-002"]
    refused(book, "document-unknown",
            lambda: documents.change_document(book, LATER, 4711, **facts, invoice_ids=()))  # fmt: skip
    assert factory.findings(book) == []


def test_a_document_taken_out_is_gone_from_the_lists_and_its_bytes_stay(book: Book, who: int) -> None:
    row = filed(book, customer_id=who, invoice_ids=(factory.invoice(book, who),))
    documents.take_out_document(book, LATER, row.id)
    assert queries.count(book.here) == 0
    assert not ids(book.here, queries.listed())
    assert originals.fetch(book.originals, row.sha256) == PICTURE
    refused(book, "document-unknown", lambda: documents.take_out_document(book, LATER, row.id))
    assert factory.findings(book) == []


def test_filing_changing_and_taking_out_are_undone_one_by_one(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    start = factory.images(book)
    row = filed(book, customer_id=who, invoice_ids=(claim,))
    first = factory.images(book)
    facts = {"kind": "chat", "dated": None, "source": "", "shows": "x", "invoice_ids": ()}
    documents.change_document(book, LATER, row.id, customer_id=who, **facts)
    second = factory.images(book)
    documents.take_out_document(book, LATER, row.id)
    for before in (second, first):
        undo.undo(book, LATER)
        assert factory.images(book) == before
    undo.undo(book, LATER)
    left = {key: image for key, image in factory.images(book).items() if not image["voided"]}
    assert left == {key: image for key, image in start.items() if not image["voided"]}
    assert factory.findings(book) == []
    assert documents.content(book, filed(book, customer_id=who).id) == PICTURE


def test_missing_and_altered_originals_are_told_where_they_are_shown_and_by_the_check(
    book: Book, who: int
) -> None:
    missing, altered = filed(book, b"one", customer_id=who), filed(book, b"two", customer_id=who)
    originals.place(book.originals, missing.sha256).unlink()
    place = originals.place(book.originals, altered.sha256)
    place.chmod(0o644)
    place.write_bytes(b"twO")
    for row, code in ((missing, "original-missing"), (altered, "original-altered")):
        with pytest.raises(Problem) as caught:
            documents.content(book, row.id)
        assert caught.value.code == code
        with pytest.raises(Problem):
            documents.attachments(book, row.id)
    assert set(factory.findings(book)) == {"check-original-missing", "check-original-altered"}


def test_attachments_of_a_mail_are_filed_with_the_links_of_the_mail(book: Book, who: int) -> None:
    claim, noted = factory.invoice(book, who), factory.said(book, who)
    mail = filed(
        book, MAIL, "mail.eml", customer_id=who, kind="mail", dated=date(2026, 3, 21),
        invoice_ids=(claim,), log_entry_id=noted,
    )  # fmt: skip
    assert [one.name for one in documents.attachments(book, mail.id)] == [
        "delivery note 2026-02-01.pdf",
        "photo.png",
    ]
    note, photo = (
        queries.document(book.here, factory.made(documents.file_attachment(book, LATER, mail.id, place).id))
        for place in (0, 1)
    )
    assert documents.content(book, note.id) == b"%PDF-1.7 x"
    assert (note.kind, note.dated, note.source) == ("delivery", date(2026, 2, 1), "mail.eml")
    assert (note.customer_id, note.invoices, note.log_entry_id) == (who, ("INV-001",), noted)
    assert (photo.kind, photo.dated) == ("other", date(2026, 3, 21))
    assert factory.findings(book) == []


def test_a_mail_inside_a_mail_of_outlook_has_no_file_of_its_own(book: Book, who: int) -> None:
    data = msg(subject="x", attached=(("內層.msg", storage(subject="inner", head=24)), ("a.txt", b"text")))
    row = filed(book, data, "mail.msg", customer_id=who, kind="mail")
    refused(book, "attachment-only-inside", lambda: documents.file_attachment(book, LATER, row.id, 0))
    assert documents.file_attachment(book, LATER, row.id, 1).id


def test_what_is_no_mail_has_no_attachments(book: Book, who: int) -> None:
    row = filed(book, customer_id=who)
    with pytest.raises(Problem) as caught:
        documents.attachments(book, row.id)
    assert caught.value.code == "mail-not-a-mail"


def test_documents_follow_their_customer_into_a_merge(book: Book, who: int) -> None:
    double = factory.customer(book, "晨光（重複）")
    row = filed(book, customer_id=double, invoice_ids=(factory.invoice(book, double),))
    customers.merge_customers(book, LATER, who, double)
    assert queries.document(book.here, row.id).customer_id == who
    assert factory.findings(book) == []


def test_a_document_is_filed_with_what_it_proposed_as_one_thing(book: Book, who: int) -> None:
    start = factory.images(book)
    proposed = InvoiceEntered(who, "AB12345678", factory.DAY, "TWD", 10_500)
    said = LogEntered(who, NOW, channel="email", direction="in", text="發票")
    changed = documents.file_proposed(
        book, NOW, DocumentEntered(PICTURE, "發票.png", who, "invoice"), invoice=proposed, entry=said
    )
    assert changed.kinds >= {"document", "document_invoice", "invoice", "log_entry", "original"}
    row = queries.document(book.here, factory.made(changed.id))
    assert row.invoices == ("AB12345678",)
    assert row.log_entry_id is not None
    assert factory.findings(book) == []
    undo.undo(book, LATER)
    assert {key for key, image in factory.images(book).items() if not image["voided"]} == set(start)
    assert factory.findings(book) == []


def test_if_one_thing_cannot_stand_nothing_of_it_is_in_the_book(book: Book, who: int) -> None:
    factory.invoice(book, who, "TAKEN")
    twice = InvoiceEntered(who, "TAKEN", factory.DAY, "TWD", 1)
    silent = LogEntered(who, NOW, channel="email")
    sound = DocumentEntered(PICTURE, "a.png", who)
    for code, act in (
        ("invoice-number-taken", lambda: documents.file_proposed(book, NOW, sound, invoice=twice)),
        ("log-empty", lambda: documents.file_proposed(book, NOW, sound, entry=silent)),
        ("document-kind-unknown", lambda: documents.file_proposed(
            book, NOW, replace(sound, kind="photo"), entry=replace(silent, text="x"))),
    ):  # fmt: skip
        refused(book, code, act)


def test_files_come_into_the_book_with_the_call_they_belong_to(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    files = [DocumentEntered(b"one", "one.png", kind="chat"), DocumentEntered(b"two", "two.txt")]
    spoken = LogEntered(who, NOW, text="見附件", invoice_ids=(claim,))
    noted = log.add_entry(book, NOW, spoken, files=files)
    rows = [queries.document(book.here, key) for key in ids(book.here, queries.listed(log_entry_id=noted.id))]
    assert sorted((row.name, row.kind, row.customer_id, row.invoices) for row in rows) == [
        ("one.png", "chat", who, ("INV-001",)), ("two.txt", "other", who, ("INV-001",)),
    ]  # fmt: skip
    assert log.add_entry(book, NOW, LogEntered(who, NOW), files=files[:1]).id
    empty = [*files, DocumentEntered(b"", "empty.txt")]
    refused(book, "document-empty", lambda: log.add_entry(book, NOW, spoken, files=empty))
    undo.undo(book, LATER)
    undo.undo(book, LATER)
    assert queries.count(book.here) == 0
    assert factory.findings(book) == []
