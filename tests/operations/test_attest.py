"""The legal attest letter from the book: who gets one, what its text says, what is amiss, how it is kept."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from collectdesk import jurisdictions
from collectdesk.domain import stated
from collectdesk.domain.interest import reckon
from collectdesk.domain.problem import Problem
from collectdesk.operations import attest, business, claims, kept_letters, letters, print_run, undo
from collectdesk.operations.claims import TermsEntered
from collectdesk.operations.customers import AgreementEntered, CustomerEntered, add_agreement, change_customer
from collectdesk.paper.attest.facts import Party
from collectdesk.store.queries import attest as offered
from collectdesk.store.queries import claim_facts
from collectdesk.store.queries import letters as printed
from collectdesk.store.queries.interest import interest
from collectdesk.store.queries.rates import rate_book
from tests import factory
from tests.factory import DAY, LATER, NOW, days

ADDRESS = "臺北市中山區南京東路二段8號"


@pytest.fixture
def owned(book):
    """The book with a business in Taiwan and one customer."""
    factory.owner(book)
    factory.customer(book, address=ADDRESS, legal_name="晨光設計股份有限公司")
    return book


def draft(book, **told):
    (proposal,) = attest.propose_attest(book, DAY, **told)
    return attest.draft(book, proposal, DAY)


def codes(entered):
    return [each.code for each in attest.notices(entered)]


def test_only_claims_under_taiwans_law_are_proposed(owned):
    factory.invoice(owned, 1)
    abroad = factory.customer(owned, "Kühn GmbH", jurisdiction="DE", language="en")
    factory.invoice(owned, abroad, "DE-1")
    assert [each.customer_id for each in attest.propose_attest(owned, DAY)] == [1]
    assert offered.offered(owned.here)
    assert offered.offered(owned.here, 1)
    assert not offered.offered(owned.here, abroad)
    contract = AgreementEntered("銷售合約", 30, jurisdiction="TW")
    key = add_agreement(owned, NOW, abroad, contract).id
    factory.invoice(owned, abroad, "DE-2", agreement_id=key)
    assert offered.offered(owned.here, abroad)
    found = {each.customer_id: each for each in attest.propose_attest(owned, DAY)}
    assert [line.number for line in found[abroad].lines] == ["DE-2"]


def test_nobody_is_offered_one_where_another_law_governs(book):
    factory.owner(book)
    business.tell_business(book, NOW, business_of(book)._replace(jurisdiction="HK"))
    factory.invoice(book, factory.customer(book))
    assert not offered.offered(book.here)
    assert attest.propose_attest(book, DAY) == []


def business_of(book):
    facts = business.business(book.here)
    assert facts is not None
    return facts


def test_the_text_states_the_claims_as_the_book_has_them(owned):
    factory.invoice(owned, 1, "INV-7", amount_minor=30_000_000, due_on=days(-10), issued_on=days(-40))
    entered = draft(owned)
    text = entered.text
    assert text.startswith("敬啟者：\n一、緣貴公司與本公司")
    assert "發票INV-7，付款期限為民國115年3月21日" in text
    assert "新臺幣參拾萬元整（NT$300,000）" in text
    assert "民法第229條第1項、第233條第1項及第203條" in text
    # 300,000 at 5 % for ten days: 410.96, to the whole dollar
    assert "計至民國115年3月31日止為新臺幣411元" in text
    assert "請於函到後7日內" in text
    assert "臺灣銀行 004" in text
    assert text.endswith("特此通知，敬請查照。\n中華民國115年3月31日")
    assert "${" not in text
    assert codes(entered) == []
    assert entered.sender == Party("晨光有限公司", "臺北市大安區")
    assert entered.recipient == Party("晨光設計股份有限公司", ADDRESS)


def test_every_figure_of_the_text_is_of_the_book(owned):
    for number in range(3):
        factory.invoice(
            owned, 1, f"INV-{number}", amount_minor=1_000_000 * (number + 1), due_on=days(-30 * number - 5),
            issued_on=days(-200),
        )  # fmt: skip
    entered = draft(owned)
    facts = claim_facts.claims_of(owned.here, [1, 2, 3], DAY)
    ran = sum(interest(owned.here, each, DAY).interest_open_minor for each in facts)
    wanted = {each.open_minor for each in facts} | {6_000_000, ran}
    assert {each.minor for each in stated.amounts(entered.text, "TWD")} == wanted
    known = {each.due_on for each in facts} | {days(-200), DAY}
    assert {each.day for each in stated.days(entered.text)} == known


def test_many_invoices_are_named_in_short_but_all_of_them(owned):
    for number in range(12):
        factory.invoice(owned, 1, f"INV-{number:02}")
    entered = draft(owned)
    assert "下列12張發票" in entered.text
    assert all(f"INV-{number:02}（" in entered.text for number in range(12))
    assert codes(entered) == []


def test_a_private_person_is_addressed_as_one(owned):
    facts = owned_customer(owned)
    change_customer(owned, NOW, 1, replace(facts, kind="person"))
    factory.invoice(owned, 1)
    assert "台端" in draft(owned).text
    assert "貴公司" not in draft(owned).text


def owned_customer(book):
    return CustomerEntered(
        name="晨光設計有限公司", language="zh-Hant-TW", currency="TWD", address=ADDRESS, legal_name="晨光"
    )


def test_the_contract_is_named_with_its_day_and_its_rate(owned):
    contract = AgreementEntered("年度合約", 30, signed_on=days(-300), late_rate="12")
    key = add_agreement(owned, NOW, 1, contract).id
    factory.invoice(owned, 1, agreement_id=key, amount_minor=30_000_000)
    text = draft(owned).text
    assert "雙方並於民國114年6月4日訂有「年度合約」" in text
    assert "依約定按週年利率12%" in text
    # 300,000 at 12 % for ten days: 986.30
    assert "新臺幣986元" in text


def test_interest_that_runs_from_a_demand_is_not_said_to_run_from_the_due_day(owned):
    claim = factory.invoice(owned, 1, amount_minor=30_000_000)
    claims.set_terms(owned, NOW, (claim,), TermsEntered(demand_on=days(-5)))
    text = draft(owned).text
    (facts,) = claim_facts.claims_of(owned.here, [claim], DAY)
    found = interest(owned.here, facts, DAY)
    assert found.runs_from == days(-4)
    assert "屆滿翌日起" not in text
    assert "依民法第229條及第233條" in text
    assert found.interest_minor in {each.minor for each in stated.amounts(text, "TWD")}


def test_waived_interest_is_not_asked_for(owned):
    claim = factory.invoice(owned, 1, amount_minor=30_000_000)
    claims.decide_interest(owned, NOW, (claim,), "waive", why="老客戶")
    text = draft(owned).text
    assert "利息" not in text
    assert "四、如逾期仍未獲給付" in text


def test_of_a_part_disputed_invoice_the_rest_is_asked_with_interest_on_it(owned):
    claim = factory.invoice(owned, 1, amount_minor=30_000_000)
    factory.dispute(owned, 1, {claim: 10_000_000})
    entered = draft(owned)
    assert entered.proposal.total_minor == 20_000_000
    assert "NT$200,000" in entered.text
    (facts,) = claim_facts.claims_of(owned.here, [claim], DAY)
    whole = interest(owned.here, facts, DAY)
    claim_of_the_rest = replace(whole.claim, principal_minor=20_000_000)
    part = reckon(claim_of_the_rest, jurisdictions.find("TW").interest, rate_book(owned.here), until=DAY)
    assert part.interest_minor < whole.interest_minor
    assert part.interest_minor in {each.minor for each in stated.amounts(entered.text, "TWD")}


def test_a_letter_that_asked_before_is_named_with_its_day(owned):
    factory.invoice(owned, 1)
    print_run.print_letters(owned, NOW, letters.propose(owned, DAY))
    (proposal,) = attest.propose_attest(owned, DAY, again=True)
    assert "前經本公司以民國115年3月31日函請求付款" in attest.draft(owned, proposal, DAY).text


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("NT$300,000", "NT$310,000", "attest-amount-differs"),
        ("參拾萬元", "參拾壹萬元", "attest-amount-differs"),
        ("尚欠新臺幣300,000元", "尚欠31萬元", "attest-amount-differs"),
        ("付款期限為民國115年3月21日", "付款期限為民國115年3月22日", "attest-day-differs"),
        ("民國115年3月21日", "2026/3/22", "attest-day-differs"),
        ("民國115年3月21日", "民國115年2月30日", "attest-day-differs"),
        ("百分之五", "百分之六", "attest-rate-differs"),
        ("INV-7", "七號", "attest-invoice-missing"),
        ("特此通知", "特此通知Herr Kühn", "attest-foreign-letters"),
    ],
)
def test_what_was_edited_and_disagrees_with_the_book_is_told(owned, old, new, code):
    factory.invoice(owned, 1, "INV-7", amount_minor=30_000_000)
    entered = draft(owned)
    assert old in entered.text
    assert codes(replace(entered, text=entered.text.replace(old, new))) == [code]


def test_a_text_without_the_sum_is_told(owned):
    factory.invoice(owned, 1, "INV-7", amount_minor=30_000_000)
    assert "attest-total-missing" in codes(replace(draft(owned), text="請付發票INV-7。"))


def test_the_same_day_and_amount_written_otherwise_agree(owned):
    factory.invoice(owned, 1, "INV-7", amount_minor=30_000_000)
    entered = draft(owned)
    said = "請付發票INV-7，三十萬元，30萬元，NT$ 300,000；於一一五年三月二十一日到期，2026-03-21。"
    assert codes(replace(entered, text=said)) == []


def test_it_is_numbered_frozen_and_kept_as_other_letters_are(owned):
    claim = factory.invoice(owned, 1)
    entered = replace(draft(owned), text=draft(owned).text.replace("特此通知", "謹此通知"))
    run = attest.print_attest(owned, LATER, [entered])
    assert run.failed == ()
    row = printed.letter(owned.here, run.printed[0].id)
    assert (row.number, row.grade, row.language) == ("L-2026-0001", "attest", "zh-Hant-TW")
    assert (row.total_minor, row.invoices, row.pay_by) == (10_000, 1, days(7))
    pdf = kept_letters.frozen(owned, row.id)
    told = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert len(told) % 3 == 0
    assert sum("謹此通知" in page for page in told) == 3
    assert all("L-2026-0001" in page for page in told)
    assert row.head[:4] in told[0]
    assert factory.findings(owned, row.head) == []
    assert printed.last_number(owned.here, 2026) == 1
    assert owned.here.execute("SELECT invoice_id FROM letter_claim").fetchall() == [(claim,)]
    with pytest.raises(Problem, match="undo-printed"):
        undo.undo(owned, LATER)
    kept_letters.cancel_letter(owned, LATER, row.id, "改寄新址")
    assert printed.letter(owned.here, row.id).cancelled_why == "改寄新址"


def test_numbers_follow_those_of_other_letters(owned):
    factory.invoice(owned, 1)
    print_run.print_letters(owned, NOW, letters.propose(owned, DAY))
    (proposal,) = attest.propose_attest(owned, DAY, again=True)
    run = attest.print_attest(owned, LATER, [attest.draft(owned, proposal, DAY)])
    assert [each.number for each in run.printed] == ["L-2026-0002"]
    assert factory.findings(owned) == []


@pytest.mark.parametrize(
    ("told", "stopped"),
    [
        ({"state": "lawyer"}, "lawyer"),
        ({"state": "insolvent"}, "insolvent"),
        ({"never_remind": 1}, "never_remind"),
    ],
)
def test_what_stops_letters_stops_this_one(owned, told, stopped):
    factory.invoice(owned, 1)
    change_customer(owned, NOW, 1, replace(owned_customer(owned), **told))
    entered = draft(owned)
    assert entered.proposal.stopped == stopped
    run = attest.print_attest(owned, LATER, [entered])
    assert run.printed == ()
    assert run.failed[0][1].code == f"letter-stopped-{stopped.replace('_', '-')}"
    assert printed.count(owned.here) == 0


def test_a_second_letter_within_days_has_to_be_asked_for(owned):
    factory.invoice(owned, 1)
    print_run.print_letters(owned, NOW, letters.propose(owned, DAY))
    assert draft(owned).proposal.stopped == "recent"
    assert draft(owned, again=True).proposal.stopped == ""


def test_without_an_address_nothing_is_printed_and_the_reason_is_told(owned):
    change_customer(owned, NOW, 1, replace(owned_customer(owned), address=""))
    factory.invoice(owned, 1)
    entered = draft(owned)
    with pytest.raises(Problem, match="attest-address-missing"):
        attest.preview(owned, entered, DAY)
    run = attest.print_attest(owned, LATER, [entered])
    assert [problem.code for _, problem in run.failed] == ["attest-address-missing"]
    assert run.changed.kinds == frozenset()


def test_without_an_account_no_letter_asks_for_money(owned):
    factory.invoice(owned, 1)
    business.tell_business(owned, NOW, business_of(owned)._replace(bank_details=" \n"))
    with pytest.raises(Problem, match="bank-details-missing"):
        draft(owned)


def test_foreign_money_keeps_its_sign(owned):
    factory.invoice(owned, 1, "US-1", currency="USD", amount_minor=120_050)
    entered = draft(owned)
    assert "尚欠US$1,200.50" in entered.text
    assert "合計美元壹仟貳佰元伍角整（US$1,200.50）" in entered.text
    assert codes(entered) == []


def test_looking_at_a_draft_records_nothing(owned):
    factory.invoice(owned, 1)
    before = owned.head()
    attest.preview(owned, draft(owned), DAY)
    assert owned.head() == before
