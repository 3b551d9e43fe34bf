"""The owner's word about single claims: refused where it cannot stand, journalled, and undone exactly."""

import pytest

from collectdesk import wording
from collectdesk.domain.law import KINDS, RULES
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, claims, invoices, limitation, undo
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.invoices import InvoiceEntered
from collectdesk.store.book import Book
from collectdesk.store.queries.claims import Decision, Terms, claim
from tests import factory
from tests.factory import DAY, NOW, days


@pytest.fixture
def owed(book: Book) -> tuple[int, int]:
    """Two invoices of one customer."""
    who = factory.customer(book, "Harbour Print")
    return factory.invoice(book, who, "I-1"), factory.invoice(book, who, "I-2")


def own(book: Book, key: int) -> Terms:
    return claim(book.here, key, DAY).own


def decision(book: Book, key: int) -> Decision | None:
    return claim(book.here, key, DAY).decision


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_claim_can_be_set(book: Book, owed: tuple[int, int], kind: str) -> None:
    claims.set_terms(book, NOW, owed, TermsEntered(kind=kind))
    assert [own(book, key).kind for key in owed] == [kind, kind]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_can_be_set(book: Book, owed: tuple[int, int], rule: str) -> None:
    claims.set_terms(book, NOW, owed[:1], TermsEntered(rule=rule))
    assert [own(book, key).rule for key in owed] == [rule, ""]


@pytest.mark.parametrize(
    "entered",
    [TermsEntered(kind="prayer"), TermsEntered(rule="mine"), TermsEntered(divisor="364"),
     TermsEntered(payment_order="costs")],
)  # fmt: skip
def test_an_unknown_word_is_refused(book: Book, owed: tuple[int, int], entered: TermsEntered) -> None:
    with pytest.raises(ValueError, match=r"prayer|mine|364|costs"):
        claims.set_terms(book, NOW, owed, entered)


@pytest.mark.parametrize("typed", ["abc", "-5", "101", "5 % p.a."])
def test_a_rate_that_cannot_be_read_is_refused(book: Book, owed: tuple[int, int], typed: str) -> None:
    with pytest.raises(Problem, match="rate-unreadable"):
        claims.set_terms(book, NOW, owed, TermsEntered(percent=typed))
    assert own(book, owed[0]) == Terms()


def test_terms_replace_those_before_in_one_record(book: Book, owed: tuple[int, int]) -> None:
    key = owed[0]
    claims.set_terms(book, NOW, [key, key], TermsEntered("services", "contract", "6", "366", "interest", DAY))
    claims.set_terms(book, NOW, [key], TermsEntered(percent="7 %"))
    assert own(book, key) == Terms(percent="7")
    assert book.here.execute("SELECT count(*) FROM claim_terms").fetchone() == (1,)
    assert factory.findings(book) == []


def test_terms_as_usual_leave_no_record_and_no_entry(book: Book, owed: tuple[int, int]) -> None:
    before = book.head()
    assert claims.set_terms(book, NOW, owed, TermsEntered()).entry is None
    assert book.head() == before


def test_terms_are_set_for_all_claims_or_none(book: Book, owed: tuple[int, int]) -> None:
    with pytest.raises(Problem, match="invoice-unknown"):
        claims.set_terms(book, NOW, [*owed, 99], TermsEntered(kind="loan"))
    assert own(book, owed[0]) == Terms()


@pytest.mark.parametrize("voided", [True, False])
def test_a_voided_invoice_or_a_credit_is_no_claim(book: Book, owed: tuple[int, int], voided: bool) -> None:
    if voided:
        key = owed[0]
        invoices.void_invoice(book, NOW, key)
    else:
        key = factory.invoice(book, 1, "CR", amount_minor=-5)
    with pytest.raises(Problem, match="claim-no-claim"):
        claims.decide_interest(book, NOW, [key], "keep")
    with pytest.raises(Problem, match="claim-no-claim"):
        claims.set_terms(book, NOW, [key], TermsEntered(kind="loan"))


def test_an_invoice_that_was_overpaid_late_is_decided_about_like_others(
    book: Book, owed: tuple[int, int]
) -> None:
    factory.payment(book, 1, 10_000, {owed[0]: 10_000})
    factory.adjustment(book, owed[0], "credit_note", 500)
    claims.decide_interest(book, NOW, owed[:1], "waive", why="x")
    assert decision(book, owed[0]) == Decision("waive", DAY, False, "x")


def test_the_newest_decision_counts_and_the_earlier_ones_stay(book: Book, owed: tuple[int, int]) -> None:
    key = owed[0]
    assert decision(book, key) is None
    claims.decide_interest(book, NOW, owed, "keep", fixed_sum=True)
    assert [decision(book, one) for one in owed] == [Decision("keep", DAY, True, "")] * 2
    claims.decide_interest(book, NOW, [key], "waive", fixed_sum=True, why="  老客戶 ")
    assert decision(book, key) == Decision("waive", DAY, False, "老客戶")
    assert decision(book, owed[1]) == Decision("keep", DAY, True, "")
    assert book.here.execute("SELECT count(*) FROM interest_decision").fetchone() == (3,)
    assert factory.findings(book) == []


@pytest.mark.parametrize("why", ["", "  ", "\n"])
def test_interest_is_not_waived_without_a_word_why(book: Book, owed: tuple[int, int], why: str) -> None:
    with pytest.raises(Problem, match="waive-reason-missing"):
        claims.decide_interest(book, NOW, owed, "waive", why=why)
    with pytest.raises(ValueError, match="forget"):
        claims.decide_interest(book, NOW, owed, "forget")


def said(book: Book) -> str:
    changed = undo.undo(book, NOW)
    return wording.say(changed.what, "en", **changed.fields)


def test_each_order_is_undone_exactly_and_says_so(book: Book, owed: tuple[int, int]) -> None:
    who = factory.invoice_queries.invoice(book.here, owed[0]).customer_id
    orders = {
        "Undone: the claim is reckoned as before.": lambda: claims.set_terms(
            book, NOW, owed, TermsEntered(kind="loan", demand_on=days(-3))
        ),
        "Undone: the decision about the interest of Harbour Print was taken back.": lambda: (
            claims.decide_interest(book, NOW, owed, "waive", why="x")
        ),
        "Undone: the event was taken out again.": lambda: factory.event(
            book, who, owed, "instalments_agreed"
        ),
        "Undone: the setting is as it was before.": lambda: business.change_setting(
            book, NOW, "claim_kind", "rent"
        ),
    }
    for sentence, order in orders.items():
        before = factory.images(book)
        order()
        assert factory.images(book) != before
        assert said(book) == sentence
        after = factory.images(book)
        assert {key: after[key] for key in before} == before
        assert all(row["voided"] for key, row in after.items() if key not in before)
    assert factory.findings(book) == []


def test_taking_an_event_out_is_undone_too(book: Book, owed: tuple[int, int]) -> None:
    key = factory.event(book, 1, owed, "instalments_agreed")
    before = factory.images(book)
    limitation.void_event(book, NOW, key)
    assert said(book) == "Undone: the event counts again."
    assert factory.images(book) == before


def test_an_invoice_with_an_event_cannot_pass_to_another_customer(book: Book, owed: tuple[int, int]) -> None:
    factory.event(book, 1, owed[:1], "acknowledgement")
    other = factory.customer(book, "Other")
    entered = InvoiceEntered(other, "I-1", days(-40), "TWD", 10_000, days(-10))
    with pytest.raises(Problem, match="invoice-spoken-of"):
        invoices.correct_invoice(book, NOW, owed[0], entered)
    invoices.correct_invoice(book, NOW, owed[1], InvoiceEntered(other, "I-2", days(-40), "TWD", 10_000, DAY))


@pytest.mark.parametrize(("key", "value"), [("claim_kind", "prayer"), ("interest_divisor", "364")])
def test_a_setting_of_the_law_takes_known_words_only(book: Book, key: str, value: str) -> None:
    with pytest.raises(ValueError, match=value):
        business.change_setting(book, NOW, key, value)
