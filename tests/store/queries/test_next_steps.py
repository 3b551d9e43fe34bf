"""What can be done about claims: what is open, which ways fit, the papers at hand and the traps."""

from datetime import date

import pytest

from collectdesk import jurisdictions
from collectdesk.domain.law import PAPERS
from collectdesk.operations import business, claims, customers, documents
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import AgreementEntered
from collectdesk.operations.originals import file_original
from collectdesk.store.book import Book
from collectdesk.store.journal import instant
from collectdesk.store.queries.claim_papers import Found, papers
from collectdesk.store.queries.next_steps import NextSteps, next_steps
from collectdesk.store.tables import Letter, LetterClaim
from tests import factory
from tests.factory import DAY, NOW, days

# 5 % a year of 36,500 is 5 a day
LATE = {"issued_on": days(-130), "due_on": days(-100)}


def steps(book: Book, *keys: int, day: date = DAY) -> NextSteps:
    (found,) = next_steps(book.here, keys, day)
    return found


def letter(book: Book, who: int, key: int, grade: str, number: str, **facts) -> int:
    with book.writing("letters-printed", NOW) as entry:
        kept = file_original(book, entry, number.encode(), name=f"{number}.pdf", kind="letter")
        made = entry.add(
            Letter, number=number, grade=grade, customer_id=who, currency="TWD", language="zh-Hant-TW",
            dated=DAY, pay_by=days(7), total_minor=10_000, original_id=kept.id, head=book.head()[:32],
            printed_at=instant(NOW), search_key=number.lower(), **facts,
        )  # fmt: skip
        entry.add(LetterClaim, letter_id=made, invoice_id=key, open_minor=10_000)
    return made


def file(book: Book, who: int, kind: str, name: str, *keys: int) -> int:
    filed = documents.file_document(book, NOW, name.encode(), name, customer_id=who, kind=kind,
                                    invoice_ids=keys)  # fmt: skip
    return factory.made(filed.id)


def test_a_small_claim_in_taiwan_finds_its_ways_with_what_is_known_of_their_fees(book) -> None:
    factory.owner(book)
    key = factory.invoice(book, factory.customer(book))
    found = steps(book, key)
    assert (found.law_code, found.sure) == ("TW", True)
    assert [way.route.id for way in found.ways] == [
        "payment_order", "small_claims", "summary", "court_mediation", "town_mediation",
    ]  # fmt: skip
    assert [way.obstacle for way in found.ways] == [""] * 5
    assert [way.fee_minor for way in found.ways] == [50_000, None, None, None, None]


def test_what_is_open_is_principal_with_interest_to_the_day(book) -> None:
    factory.owner(book)
    key = factory.invoice(book, factory.customer(book), amount_minor=36_500_00, **LATE)
    opened = steps(book, key).open
    assert (opened.principal_minor, opened.interest_minor, opened.whole_minor) == (
        3_650_000,
        50_000,
        3_700_000,
    )
    assert (opened.undecided, opened.unreckoned) == (("INV-001",), ())


def test_interest_that_was_waived_is_left_out_and_kept_interest_is_decided(book) -> None:
    factory.owner(book)
    who = factory.customer(book)
    gone = factory.invoice(book, who, "A", amount_minor=36_500_00, **LATE)
    kept = factory.invoice(book, who, "B", amount_minor=36_500_00, **LATE)
    claims.decide_interest(book, NOW, [gone], "waive", why="old friend")
    claims.decide_interest(book, NOW, [kept], "keep")
    opened = steps(book, gone, kept).open
    assert (opened.interest_minor, opened.undecided) == (50_000, ())


def test_the_fixed_sum_counts_until_it_is_decided_otherwise(book) -> None:
    who = factory.customer(book, jurisdiction="GB-EAW", currency="GBP", language="en")
    key = factory.invoice(book, who, currency="GBP", amount_minor=900_00, due_on=days(-10))
    assert steps(book, key).open.fixed_minor == 40_00
    claims.decide_interest(book, NOW, [key], "keep", fixed_sum=False)
    assert steps(book, key).open.fixed_minor == 0
    claims.decide_interest(book, NOW, [key], "keep", fixed_sum=True)
    assert steps(book, key).open.fixed_minor == 40_00


def test_a_claim_whose_rate_is_not_known_is_named_and_its_principal_counts(book) -> None:
    who = factory.customer(book, jurisdiction="HK", currency="HKD")
    key = factory.invoice(book, who, currency="HKD")
    claims.set_terms(book, NOW, [key], TermsEntered(rule="court"))
    opened = steps(book, key).open
    assert (opened.principal_minor, opened.interest_minor, opened.unreckoned) == (10_000, 0, ("INV-001",))


@pytest.mark.parametrize(
    ("minor", "obstacle"),
    [(10_000_000, "limit_with_interest"), (9_900_000, ""), (10_000_001, "limit")],
)
def test_a_way_is_open_up_to_its_limit_and_ways_that_are_closed_come_last(book, minor, obstacle) -> None:
    factory.owner(book)
    key = factory.invoice(book, factory.customer(book), amount_minor=minor)
    ways = steps(book, key).ways
    assert {way.route.id: way.obstacle for way in ways}["small_claims"] == obstacle
    assert [way.closed for way in ways] == sorted(way.closed for way in ways)


def test_a_limit_in_another_currency_is_left_to_the_owner_and_the_fee_to_the_court(book) -> None:
    factory.owner(book)
    key = factory.invoice(book, factory.customer(book), currency="USD")
    ways = {way.route.id: way for way in steps(book, key).ways}
    assert ways["small_claims"].obstacle == "currency"
    assert ways["payment_order"].fee_minor is None


def test_a_complaint_for_small_businesses_is_not_open_against_a_person(book) -> None:
    who = factory.customer(book, kind="person", jurisdiction="CN", currency="CNY")
    key = factory.invoice(book, who, currency="CNY")
    found = steps(book, key)
    assert {way.route.id: way.obstacle for way in found.ways}["sme_complaint"] == "debtor"
    assert all(trap.when != "company" for trap in found.traps)


def test_the_trap_of_the_chinese_payment_order_shows_unless_a_rate_was_agreed(book) -> None:
    who = factory.customer(book, jurisdiction="CN", currency="CNY")
    agreed = factory.made(
        customers.add_agreement(book, NOW, who, AgreementEntered("年度合同", 30, late_rate="12")).id
    )
    without = factory.invoice(book, who, "A", currency="CNY")
    with_rate = factory.invoice(book, who, "B", currency="CNY", agreement_id=agreed)

    def met(*keys: int) -> set[str]:
        order = next(way for way in steps(book, *keys).ways if way.route.id == "payment_order")
        return {trap.when for trap in order.traps}

    assert met(without) == {"no_agreed_rate", "always"}
    assert met(with_rate) == {"always"}
    assert met(with_rate, without) == {"no_agreed_rate", "always"}


def test_claims_under_two_laws_stand_apart_and_those_under_none_are_left_out(book) -> None:
    who = factory.customer(book, jurisdiction="AU")
    deed = factory.made(
        customers.add_agreement(book, NOW, who, AgreementEntered("Order", 30, jurisdiction="DE")).id
    )
    keys = [factory.invoice(book, who, "A"), factory.invoice(book, who, "B", agreement_id=deed)]
    (found,) = next_steps(book.here, keys, DAY)
    assert (found.law_code, [each.number for each in found.facts]) == ("DE", ["B"])


def test_papers_are_filed_documents_of_each_claim_and_a_contract_serves_all(book) -> None:
    who = factory.customer(book)
    one, other = factory.invoice(book, who, "A"), factory.invoice(book, who, "B")
    signed = file(book, who, "contract", "contract.pdf")
    note = file(book, who, "delivery", "note.pdf", one)
    file(book, who, "order", "loose.pdf")
    here = papers(book.here, [one, other])
    assert here["contract"] == ("contract", (Found("document", signed, "contract.pdf"),), ())
    assert here["delivery"] == ("delivery", (Found("document", note, "note.pdf"),), (other,))
    assert here["order"] == ("order", (), (one, other))
    assert here["interest_sheet"].made_here
    assert set(here) == set(PAPERS)


def test_the_contract_of_another_customer_and_a_voided_document_serve_nobody(book) -> None:
    who, other = factory.customer(book), factory.customer(book, "別的公司")
    key = factory.invoice(book, who)
    file(book, other, "contract", "contract.pdf")
    documents.take_out_document(book, NOW, file(book, who, "delivery", "note.pdf", key))
    here = papers(book.here, [key])
    assert (here["contract"].found, here["delivery"].found) == ((), ())


def test_a_demand_is_a_printed_letter_that_was_not_cancelled(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    letter(book, who, key, "reminder", "L-2026-0001")
    letter(book, who, key, "demand", "L-2026-0002", cancelled_on=DAY, cancelled_why="wrong sum")
    assert papers(book.here, [key])["demand"].missing == (key,)
    made = letter(book, who, key, "last_notice", "L-2026-0003")
    told = letter(book, who, key, "statement", "L-2026-0004")
    here = papers(book.here, [key])
    assert here["demand"].found == (Found("letter", made, "L-2026-0003"),)
    assert here["statement"].found == (Found("letter", told, "L-2026-0004"),)


def test_what_proves_a_demand_delivered_is_its_proof_of_posting(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    proof = file(book, who, "other", "return receipt.png")
    noted = factory.event(book, who, (key,), "demand_delivered", document_id=proof)
    here = papers(book.here, [key])
    assert here["posting"].found == (Found("document", proof, "return receipt.png"),)
    assert here["demand"].found == (Found("event", noted, "2026-03-31"),)


def test_an_acknowledgement_is_no_demand(book) -> None:
    who = factory.customer(book)
    key = factory.invoice(book, who)
    factory.event(book, who, (key,), "acknowledgement")
    assert papers(book.here, [key])["demand"].found == ()


@pytest.mark.parametrize("code", [place.code for place in jurisdictions.everything()])
@pytest.mark.parametrize("kind", ["company", "person"])
def test_every_place_answers_for_companies_and_persons(book, code, kind) -> None:
    factory.owner(book)
    own = business.business(book.here)
    business.tell_business(book, NOW, own._replace(jurisdiction=code))
    key = factory.invoice(book, factory.customer(book, kind=kind), currency=jurisdictions.find(code).currency)
    found = steps(book, key)
    assert found.law_code == code
    assert len(found.ways) == len(jurisdictions.find(code).routes)
