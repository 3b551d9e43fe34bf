"""The statement of interest of a book: its claims, parties and sums, as a paper and as CSV."""

import csv
import io
from datetime import date
from fractions import Fraction

import pytest

from collectdesk.domain.claims import Share
from collectdesk.domain.decimals import decimal
from collectdesk.domain.problem import Problem
from collectdesk.operations import business, claims, customers
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import AgreementEntered
from collectdesk.operations.interest_sheet import interest_csv, interest_paper, interest_pdf
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.paper.interest_sheet.words import texts
from collectdesk.store.book import Book
from collectdesk.store.queries.claims import claim
from collectdesk.store.queries.interest import interest
from tests import factory
from tests.factory import DAY, NOW, days
from tests.paper.sample_letters import LANGUAGES, joined, read_twice


def late(book: Book, **facts) -> tuple[int, int, int]:
    """Tell the business, add a customer and two invoices long overdue, one paid in part; give their ids."""
    factory.owner(book)
    who = factory.customer(book, tax_id="53212539", address="臺北市中山區\n南京東路 11 號", **facts)
    one = factory.invoice(
        book, who, "INV-1", amount_minor=30_000_000, issued_on=days(-230), due_on=days(-200)
    )
    two = factory.invoice(book, who, "INV-2", amount_minor=12_345_600, issued_on=days(-120), due_on=days(-90))
    factory.payment(book, who, 10_000_000, {one: 10_000_000}, received_on=days(-100))
    return who, one, two


def paper(book: Book, who: int, *ids: int, **more):
    return interest_paper(book, who, "TWD", ids, DAY, DAY, **more)


def pdf(book: Book, who: int, *ids: int, **more) -> bytes:
    return interest_pdf(book, who, "TWD", ids, DAY, DAY, **more)


def table(book: Book, who: int, *ids: int, **more) -> bytes:
    return interest_csv(book, who, "TWD", ids, DAY, DAY, **more)


def rows(content: bytes) -> list[dict[str, str]]:
    """Read a CSV back as rows by head."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_the_statement_tells_who_owes_whom_and_what_the_book_reckons(book) -> None:
    who, one, two = late(book)
    made = paper(book, who)
    assert (made.creditor.name, made.debtor.name) == ("晨光有限公司", "晨光設計有限公司")
    assert (made.debtor.tax_id, made.debtor.address_lines) == ("53212539", ("臺北市中山區", "南京東路 11 號"))
    assert [each.invoice for each in made.claims] == ["INV-1", "INV-2"]
    for key, each in zip((one, two), made.claims, strict=True):
        assert each.reckoned == interest(book.here, claim(book.here, key, DAY), DAY)
    assert made.claims[0].principal_minor == 20_000_000
    assert (made.language, made.currency, made.journal_head) == ("zh-Hant-TW", "TWD", book.head())


def test_the_paper_bears_the_same_sums_in_two_readers(book) -> None:
    who, *_ = late(book)
    made = paper(book, who)
    for pages in read_twice(pdf(book, who)):
        text = joined(pages)
        assert "遲延利息計算書" in text
        for each in made.claims:
            assert f"{each.interest_minor // 100:,}" in text
        assert f"NT${sum(each.total_minor for each in made.claims) // 100:,}" in text
        assert "臺北市中山區" in text
        assert made.journal_head[:4] in text


def test_the_same_book_gives_the_same_bytes(book) -> None:
    who, *_ = late(book)
    assert pdf(book, who) == pdf(book, who)
    assert table(book, who) == table(book, who)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statement_comes_in_every_letter_language(book, language) -> None:
    who, *_ = late(book, language=language)
    made = paper(book, who)
    assert made.language == language
    for pages in read_twice(pdf(book, who)):
        assert "".join(texts(language)["title"].split()) in joined(pages)


def test_another_language_than_that_of_the_letters_can_be_asked_for(book) -> None:
    who, *_ = late(book)
    assert paper(book, who, language="en").language == "en"


def test_only_the_invoices_asked_for_are_on_it(book) -> None:
    who, _one, two = late(book)
    assert [each.invoice for each in paper(book, who, two).claims] == ["INV-2"]


def test_waived_interest_is_said_to_be_waived_and_not_claimed(book) -> None:
    who, one, two = late(book)
    claims.decide_interest(book, NOW, [one], "waive", why="長年客戶")
    made = paper(book, who, one, two)
    waived = made.claims[0]
    assert waived.waived_on == DAY
    assert (waived.interest_minor, waived.total_minor) == (0, 20_000_000)
    for pages in read_twice(pdf(book, who, one, two)):
        assert "本發票之利息已於2026年3月31日拋棄。" in joined(pages)
        assert "長年客戶" not in joined(pages)


def test_the_fixed_sum_is_claimed_as_the_owner_decided(book) -> None:
    factory.owner(book)
    who = factory.customer(book, language="en", currency="GBP", jurisdiction="GB")
    key = factory.invoice(
        book, who, currency="GBP", amount_minor=500_000, issued_on=days(-90), due_on=days(-60)
    )

    def fixed() -> int:
        return interest_paper(book, who, "GBP", [key], DAY, DAY).claims[0].fixed_minor

    assert fixed() == 7_000
    claims.decide_interest(book, NOW, [key], "keep", fixed_sum=False)
    assert fixed() == 0
    claims.decide_interest(book, NOW, [key], "keep", fixed_sum=True)
    assert fixed() == 7_000


def test_the_rule_of_the_contract_and_its_title_are_named(book) -> None:
    factory.owner(book)
    who = factory.customer(book)
    entered = AgreementEntered("年度合約", 30, late_rate="6", signed_on=days(-300))
    agreed = factory.made(customers.add_agreement(book, NOW, who, entered).id)
    factory.invoice(book, who, amount_minor=5_000_000, agreement_id=agreed)
    made = paper(book, who)
    assert made.claims[0].reckoned.claim.contract_percent == 6
    for pages in read_twice(pdf(book, who)):
        assert "合約：年度合約" in joined(pages)
        assert "契約約定之週年利率6%" in joined(pages)


def test_a_claim_under_a_law_that_is_not_here_has_its_principal_only(book) -> None:
    factory.owner(book)
    who = factory.customer(book, jurisdiction="AU")
    factory.invoice(book, who, amount_minor=5_000_000)
    made = paper(book, who)
    assert made.claims[0].reckoned is None
    assert made.claims[0].total_minor == 5_000_000
    for pages in read_twice(pdf(book, who)):
        assert "本發票未計算利息。" in joined(pages)
    assert [row["項目"] for row in rows(table(book, who))][:2] == ["未付本金", "本發票未付"]


def test_fees_are_costs_on_the_statement(book) -> None:
    who, one, _two = late(book)
    factory.adjustment(book, one, "fee", 50_000, days(-5))
    found = paper(book, who, one).claims[0]
    assert found.costs_minor == 50_000
    assert found.total_minor == 20_000_000 + 50_000 + found.interest_minor
    assert "未付費用" in joined(read_twice(pdf(book, who, one))[0])


def test_what_is_missing_is_told(book) -> None:
    who = factory.customer(book)
    with pytest.raises(Problem) as caught:
        paper(book, who)
    assert caught.value.code == "business-name-missing"
    factory.owner(book)
    with pytest.raises(Problem) as caught:
        paper(book, who)
    assert (caught.value.code, caught.value.fields["name"]) == ("interest-sheet-empty", "晨光設計有限公司")


def test_a_rate_that_the_owner_must_enter_is_asked_for(book) -> None:
    factory.owner(book)
    who = factory.customer(book, jurisdiction="HK")
    key = factory.invoice(book, who)
    claims.set_terms(book, NOW, [key], TermsEntered(rule="court"))
    with pytest.raises(Problem) as caught:
        paper(book, who)
    assert caught.value.code == "contract-rate-missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_is_in_the_csv_exactly_and_makes_its_sum(book, language) -> None:
    who, *_ = late(book)
    made = paper(book, who, language=language)
    words = texts(language)["table"]
    found = rows(table(book, who, language=language))
    assert next(iter(found[0])) == words["kind"]
    for place, each in enumerate(made.claims, 1):
        own = [row for row in found if row[words["place"]] == str(place)]
        periods = [row for row in own if row[words["kind"]] == words["period"]]
        assert [row[words["interest"]] for row in periods] == [
            decimal(period.interest / 100) for period in each.reckoned.periods
        ]
        assert [row[words["days"]] for row in periods] == [str(p.days) for p in each.reckoned.periods]
        assert all(row[words["percent"]] == "5" for row in periods)
        assert all(row[words["issued"]] and row[words["currency"]] == "TWD" for row in own)
        shown = sum(Fraction(row[words["interest"]]) for row in periods)
        assert abs(shown - each.reckoned.interest / 100) <= Fraction(len(periods), 2 * 10**6)
        open_row = next(row for row in own if row[words["kind"]] == words["open"])
        assert open_row[words["amount"]] == f"{each.total_minor // 100}.{each.total_minor % 100:02d}"
    paid = [row for row in found if row[words["kind"]] == words["payment"]]
    assert [(row[words["from"]], row[words["amount"]], row[words["to_principal"]]) for row in paid] == [
        (days(-100).isoformat(), "100000.00", "100000.00")
    ]
    assert found[-1][words["kind"]] == words["per_day"]
    total = sum(each.total_minor for each in made.claims)
    assert found[-2][words["amount"]] == f"{total // 100}.{total % 100:02d}"


def test_one_payment_of_interest_and_principal_is_one_row_of_the_csv(book) -> None:
    who, one, _ = late(book)
    claims.decide_interest(book, NOW, [one], "keep", fixed_sum=False)
    shares = (Share(one, 1_000_000), Share(one, 50_000, "interest"))
    record_payment(book, NOW, PaymentEntered(who, "TWD", 1_050_000, days(-50), shares))
    words = texts("en")["table"]
    found = rows(table(book, who, one, language="en"))
    paid = [row for row in found if row[words["from"]] == days(-50).isoformat() and row[words["to_interest"]]]
    (row,) = [row for row in paid if row[words["kind"]] == words["payment"]]
    told = [row[words[name]] for name in ("amount", "to_interest", "to_principal")]
    assert told == ["10500.00", "500.00", "10000.00"]


def test_what_is_not_sure_is_remarked_in_the_csv(book) -> None:
    factory.owner(book)
    who = factory.customer(book, language="en", jurisdiction="FR", currency="EUR")
    factory.invoice(book, who, currency="EUR", issued_on=days(-150), due_on=date(2026, 1, 5))
    content = interest_csv(book, who, "EUR", [], date(2027, 3, 31), DAY)
    remarks = [row["Remark"] for row in rows(content) if row["Line"] == "Period"]
    assert any("last known rate used" in remark for remark in remarks)


def test_a_name_that_looks_like_a_formula_stays_text_in_the_csv(book) -> None:
    factory.owner(book)
    who = factory.customer(book)
    factory.invoice(book, who, "=1+2")
    assert "'=1+2" in table(book, who).decode("utf-8-sig")


def test_without_a_day_of_its_own_it_is_dated_the_last_day_reckoned(book) -> None:
    who, *_ = late(book)
    assert interest_paper(book, who, "TWD", (), days(-3)).dated == days(-3)
    assert interest_paper(book, who, "TWD", (), days(-3), DAY).dated == DAY


def test_what_is_not_due_yet_is_on_it_only_if_asked_for(book) -> None:
    who, *_ = late(book)
    soon = factory.invoice(book, who, "SOON", due_on=days(5))
    assert [each.invoice for each in paper(book, who).claims] == ["INV-1", "INV-2"]
    assert [each.invoice for each in paper(book, who, soon).claims] == ["SOON"]


def test_years_of_the_republic_are_for_taiwan_only(book) -> None:
    who, *_ = late(book)
    facts = business.business(book.here)
    business.tell_business(book, NOW, facts._replace(roc_years=1))
    assert paper(book, who).roc_years
    assert not paper(book, who, language="zh-Hans").roc_years
