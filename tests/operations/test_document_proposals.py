"""What a file proposes: whose it is, the log entry of a mail, the invoice of an e-invoice."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from collectdesk import wording
from collectdesk.operations import business, customers, documents, invoices, log
from collectdesk.operations.customers import ContactEntered
from collectdesk.operations.document_look import look
from collectdesk.operations.document_proposals import Guess, guess
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices as invoice_queries
from collectdesk.store.queries.business import BusinessFacts
from tests import factory
from tests.exchange import einvoices as made
from tests.factory import NOW, TAIPEI

STREAM = "__properties_version1.0".encode("utf-16-le")
MAIL = (
    "From: 陳小姐 <chen@chenguang.example>\r\nTo: us@homu.example\r\nSubject: INV-001 付款\r\n"
    "Date: Fri, 20 Mar 2026 20:30:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "下週五付款。\r\n\r\n於 2026年3月19日 寫道：\r\n> 請付 INV-002\r\n"
)


def tell(book: Book, **facts: str) -> None:
    """Tell the book whose it is."""
    told: dict[str, Any] = dict.fromkeys(BusinessFacts._fields, "")
    told |= {"name": "禾木設計", "currency": "TWD", "language": "zh-Hant", "jurisdiction": "TW"}
    business.tell_business(book, NOW, BusinessFacts(**(told | {"page_size": "A4", "roc_years": 0} | facts)))


@pytest.fixture(autouse=True)
def homu(book: Book) -> None:
    tell(book, tax_id="24536801", email="us@homu.example")


@pytest.fixture
def who(book: Book) -> int:
    return factory.customer(
        book, "晨光文創股份有限公司", email="account@chenguang.example", tax_id="87654321"
    )


def proposed(book: Book, content: str | bytes = MAIL, name: str = "mail.eml", **chosen: int) -> Guess:
    data = content.encode() if isinstance(content, str) else content
    return guess(book.here, name, data, NOW, **chosen)


def test_a_mail_proposes_an_entry_of_the_log_that_can_be_noted_as_it_is(book: Book, who: int) -> None:
    person = customers.add_contact(
        book, NOW, who, ContactEntered("陳小姐", email="chen@chenguang.example")
    ).id
    claim, _ = factory.invoice(book, who), factory.invoice(book, who, "INV-002")
    found = proposed(book)
    assert (found.customer_id, found.found_by) == (who, "address")
    assert (found.looked.kind, found.looked.dated) == ("mail", date(2026, 3, 21))
    assert (found.source, found.shows) == ("陳小姐 <chen@chenguang.example>", "INV-001 付款")
    entry = found.entry
    assert entry is not None
    assert (entry.customer_id, entry.contact_id, entry.channel, entry.direction) == (
        who,
        person,
        "email",
        "in",
    )
    assert entry.happened_at == datetime(2026, 3, 21, 4, 30, tzinfo=TAIPEI)
    assert entry.text == "INV-001 付款\n\n下週五付款。"
    assert entry.invoice_ids == found.invoice_ids == (claim,)
    noted = log.add_entry(book, NOW, entry)
    filed = documents.file_document(
        book, NOW, MAIL.encode(), "mail.eml", customer_id=who, kind="mail", invoice_ids=found.invoice_ids,
        log_entry_id=noted.id,
    )  # fmt: skip
    assert proposed(book).filed == (filed.id,)
    assert proposed(book).warnings == ("document-filed-before",)
    assert factory.findings(book) == []


def test_a_mail_of_our_own_is_an_outgoing_one_to_whom_it_was_sent(book: Book, who: int) -> None:
    ours = MAIL.replace("陳小姐 <chen@", "林 <US@").replace("US@chenguang", "US@homu")
    ours = ours.replace("To: us@homu.example", "To: x@nowhere.example, account@chenguang.example")
    found = proposed(book, ours)
    assert found.customer_id == who
    assert found.entry is not None
    assert (found.entry.direction, found.entry.result, found.entry.by_whom) == ("out", "sent", "林")


def test_a_mail_of_a_stranger_proposes_no_customer_and_no_entry_until_one_is_chosen(
    book: Book, who: int
) -> None:
    strange = MAIL.replace("chenguang", "stranger")
    found = proposed(book, strange)
    assert (found.customer_id, found.found_by, found.entry) == (None, "", None)
    chosen = proposed(book, strange, customer_id=who)
    assert (chosen.customer_id, chosen.found_by) == (who, "")
    assert chosen.entry is not None
    assert chosen.entry.customer_id == who


def test_the_customer_the_owner_chose_counts_more_than_the_address(book: Book, who: int) -> None:
    other = factory.customer(book, "Other Ltd")
    found = proposed(book, customer_id=other)
    assert found.customer_id == other
    assert found.entry is not None
    assert (found.entry.customer_id, found.entry.contact_id) == (other, None)


@pytest.mark.parametrize("spelled", ["nonsense", "Fri, 20 Mar 2099 20:30:00 +0000"])
def test_a_mail_without_a_date_or_from_the_future_is_noted_as_of_now(
    book: Book, who: int, spelled: str
) -> None:
    found = proposed(book, MAIL.replace("Fri, 20 Mar 2026 20:30:00 +0000", spelled))
    assert found.entry is not None
    assert found.entry.happened_at == NOW
    log.add_entry(book, NOW, found.entry)


def test_a_very_long_mail_proposes_a_text_that_can_be_read(book: Book, who: int) -> None:
    found = proposed(book, MAIL.replace("下週五付款。", "下週五付款。" * 5_000))
    assert found.entry is not None
    assert len(found.entry.text) < 5_000
    assert found.entry.text.endswith("…")


def test_an_e_invoice_proposes_the_invoice_that_can_be_added_as_it_is(book: Book, who: int) -> None:
    found = proposed(book, made.mig(), "AB12345678.xml")
    assert (found.customer_id, found.found_by) == (who, "tax_id")
    assert (found.looked.kind, found.looked.dated, found.warnings) == ("invoice", date(2026, 3, 31), ())
    assert found.invoice == InvoiceEntered(who, "AB12345678", date(2026, 3, 31), "TWD", 1_050_000)
    key = factory.made(invoices.add_invoice(book, NOW, found.invoice).id)
    assert invoice_queries.invoice(book.here, key).due_on == date(2026, 4, 30)
    again = proposed(book, made.mig(), "AB12345678.xml")
    assert (again.invoice, again.invoice_ids, again.warnings) == (None, (key,), ("einvoice-in-book",))


@pytest.mark.parametrize(
    ("data", "name", "number"),
    [
        (made.pdf(("factur-x.xml", made.cii())), "Rechnung.pdf", "RE-2026/118"),
        (made.ubl(), "inv.xml", "INV-0118"),
        (made.ofd(made.ofd_head(**made.TOLD)), "fp.ofd", "25422000000003570205"),
        (made.digital().encode(), "fp.xml", "26332000000012345678"),
    ],
)
def test_e_invoices_of_every_kind_propose_an_invoice(book: Book, data: bytes, name: str, number: str) -> None:
    tell(book, tax_id="", email="")
    who = factory.customer(book, "x", tax_id="91110302MA01TEST9M", legal_name="O’Brien Ltd")
    if name == "Rechnung.pdf":
        who = factory.customer(book, "Müller & Söhne GmbH")
    found = proposed(book, data, name)
    assert found.looked.problem is None
    assert found.customer_id == who
    assert found.invoice is not None
    assert found.invoice.number == number
    invoices.add_invoice(book, NOW, found.invoice)


def test_the_due_day_of_an_e_invoice_is_kept_unless_it_lies_before_its_date(book: Book) -> None:
    who = factory.customer(book, "O’Brien Ltd")
    ours = made.ubl().replace(b"GB123456789", b"24536801")
    found = proposed(book, ours, "inv.xml")
    assert found.invoice is not None
    assert (found.customer_id, found.invoice.due_on) == (who, date(2026, 4, 30))
    early = proposed(book, ours.replace(b"2026-04-30", b"2026-03-01"), "inv.xml")
    assert early.invoice is not None
    assert early.invoice.due_on is None


def test_an_invoice_of_another_seller_is_not_proposed_as_ours(book: Book, who: int) -> None:
    found = proposed(book, made.mig().replace(b"24536801", b"11111111"), "x.xml")
    assert (found.invoice, found.warnings) == (None, ("einvoice-of-another-seller",))
    assert found.customer_id == who


def test_an_e_invoice_for_a_customer_not_in_the_book_proposes_none(book: Book) -> None:
    found = proposed(book, made.mig(), "x.xml")
    assert (found.customer_id, found.invoice, found.shows) == (None, None, "AB12345678")
    who = factory.customer(book, "New")
    chosen = proposed(book, made.mig(), "x.xml", customer_id=who)
    assert chosen.invoice is not None
    assert chosen.invoice.customer_id == who


def test_credit_is_linked_to_the_invoice_it_is_for(book: Book, who: int) -> None:
    claim = factory.invoice(book, who, "AB12345678", amount_minor=1_050_000)
    found = proposed(book, made.ALLOWANCE, "x.xml")
    assert found.invoice is not None
    assert (found.invoice.amount_minor, found.invoice_ids) == (-105_000, (claim,))


@pytest.mark.parametrize(
    ("name", "content", "kind", "code"),
    [
        ("x.xml", b"<!DOCTYPE a><Invoice/>", "other", "document-xml-doctype"),
        ("invoice.xml", made.mig(total=""), "invoice", "einvoice-amount-missing"),
        ("x.ofd", made.ofd(made.ofd_head(**made.TOLD))[:-30], "invoice", "document-damaged"),
        ("mail.eml", b"nothing", "mail", "mail-not-a-mail"),
        ("mail.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + STREAM, "mail",
         "document-damaged"),
        ("contract.pdf", b"%PDF-1.7 /EmbeddedFile", "contract", "document-damaged"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_can_still_be_filed(
    book: Book, who: int, name: str, content: bytes, kind: str, code: str
) -> None:
    found = proposed(book, content, name)
    assert found.looked.problem is not None
    assert (found.looked.kind, found.looked.problem.code) == (kind, code)
    for language in wording.LANGUAGES:
        assert "$" not in wording.tell(found.looked.problem, language)
    assert documents.file_document(book, NOW, content, name, customer_id=who, kind=found.looked.kind).id


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("Vertrag.pdf", made.pdf(), "other"),
        ("合同 2026-03-01.pdf", b"%PDF-1.7", "contract"),
        ("page.html", b"<html><body>x</body></html>", "other"),
        ("data.xml", b"<data/>", "other"),
        ("list.xlsx", b"PK\x03\x04 broken", "other"),
        ("screenshot.png", b"\x89PNG", "chat"),
        ("x", b"\0", "other"),
    ],
)
def test_any_other_file_is_filed_without_further_ado(
    book: Book, name: str, content: bytes, kind: str
) -> None:
    found = proposed(book, content, name)
    assert (found.looked.kind, found.looked.problem, found.entry, found.invoice) == (kind, None, None, None)


def test_a_file_named_after_an_invoice_of_the_chosen_customer_is_linked_to_it(book: Book, who: int) -> None:
    claim = factory.invoice(book, who)
    assert proposed(book, b"x", "送貨單 INV-001.pdf", customer_id=who).invoice_ids == (claim,)
    assert proposed(book, b"x", "送貨單 INV-001.pdf").invoice_ids == ()


def test_the_day_of_a_mail_is_told_in_the_zone_of_the_owner() -> None:
    assert look("m.eml", MAIL.encode(), NOW.astimezone(TAIPEI)).dated == date(2026, 3, 21)
    assert look("m.eml", MAIL.encode(), NOW.astimezone(UTC)).dated == date(2026, 3, 20)


def test_every_warning_and_note_has_a_sentence_in_every_language() -> None:
    codes = ["einvoice-of-another-seller", "einvoice-in-book", "document-filed-before"]
    codes += [f"mail-{what}" for what in (
        "damaged", "date-missing", "from-html", "pictures-left-out", "encrypted", "winmail",
        "winmail-opened", "text-cut",
        "attachments-left-out", "formatted-only",
    )]  # fmt: skip
    for language in wording.LANGUAGES:
        assert all(wording.say(code, language) for code in codes)
