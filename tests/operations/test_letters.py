"""Letters are proposed, previewed, printed, frozen and cancelled."""

import hashlib
import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.operations import business, customers, invoices, kept_letters, letters, print_run, undo
from collectdesk.operations.customers import ContactEntered, CustomerEntered
from collectdesk.store.book import Book
from collectdesk.store.queries import letters as questions
from collectdesk.store.queries import listing
from collectdesk.store.queries.business import BusinessFacts
from tests import factory
from tests.factory import DAY, NOW

BUSINESS = BusinessFacts(
    name="山海設計", legal_name="山海設計股份有限公司", tax_id="24567890", address="臺北市大安區 1 號",
    phone="02-5550-0100", email="hello@example.com", bank_details="玉山銀行 大安分行\n帳號 0123-456-789",
    signer="陳小海", jurisdiction="TW", currency="TWD", language="zh-Hant-TW", page_size="A4", roc_years=0,
    logo="", seal="", signature="",
)  # fmt: skip
LANGUAGES = {"zh-Hans": "CNY", "zh-Hant-TW": "TWD", "zh-Hant-HK": "HKD", "en": "GBP"}


@pytest.fixture
def owing(book: Book) -> Book:
    """A book whose business is known and where one customer in each letter language owes two invoices."""
    business.tell_business(book, NOW, BUSINESS)
    for language, currency in LANGUAGES.items():
        who = factory.customer(
            book,
            f"Kunde {language} 峯𠮷",
            language=language,
            currency=currency,
            address="忠孝東路 1 號\n臺北",
        )
        for number in (1, 2):
            factory.invoice(
                book, who, f"{language}-{number}", currency=currency, due_on=factory.days(-10 * number)
            )
    return book


def texts(pdf: bytes) -> list[str]:
    """Read a PDF back by two libraries; spaces and line ends are set by the page, not by us."""
    by_pypdf = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    opened = pypdfium2.PdfDocument(pdf)
    by_pdfium = "".join(page.get_textpage().get_text_bounded() for page in opened)
    return ["".join(text.split()) for text in (by_pypdf, by_pdfium)]


def only(proposals: list[letters.Proposal], language: str) -> letters.Proposal:
    return next(p for p in proposals if p.language == language)


def test_one_letter_is_proposed_per_customer_and_currency_with_all_its_overdue_invoices(owing: Book) -> None:
    who = only(letters.propose(owing, DAY), "en").customer_id
    factory.invoice(owing, who, "in-hkd", currency="HKD")
    factory.invoice(owing, who, "not yet due", currency="GBP", due_on=factory.days(1))
    factory.invoice(owing, who, "due today", currency="GBP", due_on=DAY)
    mine = [p for p in letters.propose(owing, DAY) if p.customer_id == who]
    assert {(p.currency, len(p.lines)) for p in mine} == {("GBP", 2), ("HKD", 1)}
    assert all(p.total_minor == sum(line.open_minor for line in p.lines) for p in mine)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_letter_reads_back_by_two_readers(owing: Book, language: str) -> None:
    proposal = only(letters.propose(owing, DAY), language)
    run = print_run.print_letters(owing, NOW, [proposal])
    kept = kept_letters.frozen(owing, run.printed[0].id)
    for text in texts(kept):
        assert "".join(proposal.customer.split()) in text
        assert run.printed[0].number in text
        for line in proposal.lines:
            assert line.number in text
        assert "200.00" in text or "NT$200" in text


def test_the_frozen_bytes_are_kept_under_their_sum_and_come_back_the_same(owing: Book) -> None:
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    assert len(run.printed) == len(LANGUAGES)
    for printed in run.printed:
        kept = kept_letters.frozen(owing, printed.id)
        assert hashlib.sha256(kept).hexdigest() == printed.sha256
        assert kept_letters.together(owing, [printed.id]) == kept
    assert factory.findings(owing) == []


def test_letters_carry_the_head_of_the_journal_before_their_own_entry(owing: Book) -> None:
    before = owing.head()[:32]
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    for printed in run.printed:
        assert questions.letter(owing.here, printed.id).head == before
        assert all(before in text for text in texts(kept_letters.frozen(owing, printed.id)))
    assert factory.findings(owing, before) == []


def test_letters_are_numbered_without_gaps_by_year(owing: Book) -> None:
    first = print_run.print_letters(owing, NOW, letters.propose(owing, DAY)[:2])
    second = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    numbers = [p.number for p in (*first.printed, *second.printed)]
    assert numbers == [f"L-2026-000{place}" for place in range(1, len(LANGUAGES) + 1)]


def test_no_second_letter_within_five_days_unless_asked_for(owing: Book) -> None:
    print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    soon = DAY + timedelta(days=4)
    assert {p.stopped for p in letters.propose(owing, soon)} == {"recent"}
    assert {p.stopped for p in letters.propose(owing, soon, again=True)} == {""}
    assert {p.stopped for p in letters.propose(owing, DAY + timedelta(days=5))} == {""}
    refused = print_run.print_letters(owing, NOW, letters.propose(owing, soon))
    assert not refused.printed
    assert {problem.code for _, problem in refused.failed} == {"letter-stopped-recent"}


@pytest.mark.parametrize(
    ("facts", "stopped"),
    [
        ({"state": "lawyer"}, "lawyer"),
        ({"state": "insolvent"}, "insolvent"),
        ({"never_remind": True}, "never_remind"),
    ],
)
def test_a_mandate_an_insolvency_and_never_remind_stop_all_letters(
    owing: Book, facts: dict[str, object], stopped: str
) -> None:
    who = factory.customer(owing, "停止催收", address="路 1 號", **facts)
    factory.invoice(owing, who, "S-1")
    proposal = next(p for p in letters.propose(owing, DAY) if p.customer_id == who)
    assert proposal.stopped == stopped
    run = print_run.print_letters(owing, NOW, [proposal])
    assert not run.printed
    assert not run.changed.kinds
    assert run.changed.entry is None


def test_one_customer_whose_name_cannot_be_printed_does_not_stop_the_others(owing: Book) -> None:
    who = factory.customer(owing, "罕字 \U00031350 公司", address="路 1 號")
    factory.invoice(owing, who, "R-1")
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    assert len(run.printed) == len(LANGUAGES)
    [(failed, problem)] = run.failed
    assert failed.customer_id == who
    assert problem.code == "character-missing"


def test_a_preview_is_marked_as_a_draft_and_records_nothing(owing: Book) -> None:
    before = owing.head()
    drafted = letters.preview(owing, letters.propose(owing, DAY)[0], DAY)
    assert drafted.startswith(b"%PDF")
    assert owing.head() == before
    assert "L-2026" not in texts(drafted)[0]


def test_a_left_out_invoice_leaves_the_letter_and_its_total(owing: Book) -> None:
    proposal = only(letters.propose(owing, DAY), "en")
    less = letters.without_invoices(proposal, frozenset({proposal.lines[0].id}))
    run = print_run.print_letters(owing, NOW, [less])
    assert run.printed[0].total_minor == proposal.lines[1].open_minor
    assert proposal.lines[0].number not in texts(kept_letters.frozen(owing, run.printed[0].id))[0]


def test_a_part_payment_shows_the_rest_in_the_letter(owing: Book) -> None:
    proposal = only(letters.propose(owing, DAY), "en")
    factory.payment(owing, proposal.customer_id, 2_500, {proposal.lines[0].id: 2_500}, currency="GBP")
    after = only(letters.propose(owing, DAY), "en")
    assert after.total_minor == proposal.total_minor - 2_500
    assert "175.00" in texts(letters.preview(owing, after, DAY))[0]


def test_unallocated_money_and_a_missing_address_are_told_before_printing(owing: Book) -> None:
    who = factory.customer(owing, "無地址")
    factory.invoice(owing, who, "N-1")
    factory.payment(owing, who, 500)
    proposal = next(p for p in letters.propose(owing, DAY) if p.customer_id == who)
    assert set(proposal.warnings) >= {"unallocated-money", "address-missing"}
    assert proposal.unallocated_minor == 500


def test_a_letter_to_a_company_is_addressed_to_its_preferred_contact(owing: Book) -> None:
    proposal = only(letters.propose(owing, DAY), "en")
    customers.add_contact(owing, NOW, proposal.customer_id, ContactEntered("Zoe Last"))
    customers.add_contact(owing, NOW, proposal.customer_id, ContactEntered("Amy First", preferred=True))
    assert "AmyFirst" in texts(letters.preview(owing, proposal, DAY))[0]


def test_a_printed_letter_cannot_be_undone(owing: Book) -> None:
    print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    with pytest.raises(Problem) as told:
        undo.undo(owing, NOW)
    assert told.value.code == "undo-printed"


def test_an_invoice_named_in_a_letter_is_changed_only_by_credit_note(owing: Book) -> None:
    proposal = only(letters.propose(owing, DAY), "en")
    print_run.print_letters(owing, NOW, [proposal])
    line = proposal.lines[0]
    entered = invoices.InvoiceEntered(
        proposal.customer_id, line.number, line.issued_on, "GBP", 1, due_on=line.due_on
    )
    for attempt in (
        lambda: invoices.correct_invoice(owing, NOW, line.id, entered),
        lambda: invoices.void_invoice(owing, NOW, line.id),
    ):
        with pytest.raises(Problem) as told:
            attempt()
        assert told.value.code == "invoice-on-letter"
    factory.adjustment(owing, line.id, "credit_note", 1_000)
    assert factory.open_minor(owing, line.id) == line.open_minor - 1_000


def test_a_cancelled_letter_keeps_its_number_bytes_and_reason(owing: Book) -> None:
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    key = run.printed[0].id
    with pytest.raises(Problem):
        kept_letters.cancel_letter(owing, NOW, key, "  ")
    kept_letters.cancel_letter(owing, NOW, key, "already paid")
    row = questions.letter(owing.here, key)
    assert (row.cancelled_on, row.cancelled_why) == (DAY, "already paid")
    assert kept_letters.frozen(owing, key)
    with pytest.raises(Problem):
        kept_letters.cancel_letter(owing, NOW, key, "again")
    assert factory.findings(owing) == []


def test_saved_letters_have_names_that_every_system_takes(owing: Book, tmp_path: Path) -> None:
    who = factory.customer(owing, 'A/B: "C"?', address="1 Road", language="en")
    factory.invoice(owing, who, "F-1")
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    written = kept_letters.save_letters(owing, [p.id for p in run.printed], tmp_path / "out")
    assert len({path.name for path in written}) == len(run.printed)
    for path, printed in zip(written, run.printed, strict=True):
        assert path.parent == tmp_path / "out"
        assert hashlib.sha256(path.read_bytes()).hexdigest() == printed.sha256


def test_all_letters_of_a_run_come_as_one_file_to_print(owing: Book) -> None:
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    whole = kept_letters.together(owing, [p.id for p in run.printed])
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(whole)).pages]
    assert len(pages) >= len(run.printed)
    for printed in run.printed:
        assert any(printed.number in page for page in pages)


def test_on_cancel_the_kept_batches_stay_printed_and_the_rest_stays_proposed(
    owing: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_run, "BATCH", 2)
    progress = Progress(lambda done, _total, _what: progress.cancel() if done >= 2 else None)
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY), progress)
    assert len(run.printed) == 2
    stopped = [p.stopped for p in letters.propose(owing, DAY)]
    assert stopped.count("recent") == 2
    assert stopped.count("") == len(LANGUAGES) - 2
    assert factory.findings(owing) == []


def test_on_cancel_before_the_first_batch_nothing_is_printed(owing: Book) -> None:
    before = owing.head()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        print_run.print_letters(owing, NOW, letters.propose(owing, DAY), progress)
    assert owing.head() == before


def test_the_same_book_day_and_journal_give_the_same_bytes(tmp_path: Path) -> None:
    def printed(name: str) -> list[str]:
        salts = iter(f"{n:032x}" for n in range(1000))
        with Book.create(tmp_path / name, salt=lambda: next(salts)) as made:
            business.tell_business(made, NOW, BUSINESS)
            who = factory.customer(made, address="路 1 號")
            factory.invoice(made, who)
            run = print_run.print_letters(made, NOW, letters.propose(made, DAY))
            return [p.sha256 for p in run.printed]

    assert printed("one") == printed("two") != []


def test_without_a_business_nothing_is_printed(book: Book) -> None:
    who = factory.customer(book)
    factory.invoice(book, who)
    with pytest.raises(Problem) as told:
        print_run.print_letters(book, NOW, letters.propose(book, DAY))
    assert told.value.code == "business-name-missing"


def test_printed_letters_are_found_by_number_and_customer(owing: Book) -> None:
    run = print_run.print_letters(owing, NOW, letters.propose(owing, DAY))
    reader = owing.reader()
    assert [r.id for r in listing.everything(reader, questions.listed(run.printed[1].number))] == [
        run.printed[1].id
    ]
    assert len(listing.everything(reader, questions.listed("峯𠮷"))) == len(run.printed)


def test_a_private_person_is_greeted_as_one(owing: Book) -> None:
    who = factory.customer(owing, "林小姐", kind="person", address="路 1 號")
    factory.invoice(owing, who, "P-1")
    facts = CustomerEntered("林小姐", "zh-Hant-TW", "TWD", address="路 1 號")
    person = next(p for p in letters.propose(owing, DAY) if p.customer_id == who)
    as_person = texts(letters.preview(owing, person, DAY))[0]
    customers.change_customer(owing, NOW, who, replace(facts, kind="company"))
    as_company = texts(letters.preview(owing, person, DAY))[0]
    assert "貴公司" in as_company
    assert "貴公司" not in as_person
