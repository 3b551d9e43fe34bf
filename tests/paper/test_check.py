"""What keeps a letter from being printed, found before anything is printed and told in three languages."""

from dataclasses import replace
from datetime import timedelta

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.paper.check import check
from collectdesk.paper.compose import compose, compose_all
from collectdesk.paper.letter import Recipient
from collectdesk.paper.phrases import values
from collectdesk.paper.placeholders import NAMES, filled, spans
from collectdesk.paper.texts import letter_texts
from collectdesk.wording import LANGUAGES, tell
from tests.paper.sample_letters import SENDER, TODAY, letter, lines, named


def with_line(**changes):
    first, *others = lines(3)
    return letter(lines=(replace(first, **changes), *others))


def with_text(**changes):
    return letter("zh-Hans", texts=replace(letter_texts("zh-Hans", "reminder"), **changes))


SPOILT = [
    ("letter-language-unknown", replace(letter("en"), language="fr")),
    ("sender-name-missing", letter(sender=replace(SENDER, name=" \u200b"))),
    ("recipient-name-missing", named(" ")),
    ("bank-details-missing", letter(sender=replace(SENDER, bank_lines=("", " ")))),
    ("character-missing", named("Ship 🚢 Ltd")),
    ("character-missing", named("ไทย")),
    ("character-missing", named("हिन्दी")),
    ("character-missing", named("bell\a")),
    ("character-missing", named("\U000f2019")),
    ("character-missing", letter(sender=replace(SENDER, signer="\ue000"))),
    ("character-missing", with_text(pay="汇付${total}☃🚢")),
    ("character-missing", letter(our_reference="\ud800")),
    ("letter-without-invoices", letter(lines=())),
    ("letter-invoice-twice", with_line(invoice="INV-0119")),
    ("letter-invoice-twice", with_line(invoice=" ")),
    ("letter-line-mixed", with_line(open_minor=12_843_001)),
    ("letter-line-mixed", with_line(settled_minor=1)),
    ("letter-line-mixed", with_line(days_late=94)),
    ("letter-nothing-open", letter(count=1, lines=(replace(lines(1)[0], amount_minor=0, open_minor=0),))),
    ("letter-nothing-open", letter(count=1, lines=(replace(lines(1)[0], amount_minor=-5, open_minor=-5),))),
    ("letter-pay-by-past", letter(pay_by=TODAY - timedelta(days=1))),
    ("letter-number-missing", letter(number=" ")),
    ("letter-head-missing", letter(journal_head="3f2a")),
    ("letter-head-missing", letter(journal_head="z" * 64)),
    ("letter-texts-missing", letter(grade="poem")),
    ("letter-placeholder-unknown", with_text(pay="汇付${sum}")),
    ("letter-placeholder-empty", with_text(subject="致${attention}")),
    ("letter-text-broken", with_text(after=("汇付 $ 给我们",))),
    ("picture-unreadable", letter(sender=replace(SENDER, logo=b"<svg/>"))),
    ("picture-unreadable", letter(sender=replace(SENDER, seal=SENDER.seal[:60]))),
    ("reference-too-long", letter(our_reference="HM/26 " * 200)),
    ("address-too-long", letter(recipient=Recipient("Firm", tuple(f"Line {n}" for n in range(12))))),
]


@pytest.mark.parametrize(("code", "spoilt"), SPOILT, ids=[code for code, _ in SPOILT])
def test_a_spoilt_letter_is_refused_with_a_sentence_in_every_language(code, spoilt):
    with pytest.raises(Problem) as refused:
        check(spoilt)
    assert refused.value.code == code
    sentences = {tell(refused.value, language) for language in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)
    assert all(len(sentence) > 8 for sentence in sentences)
    with pytest.raises(Problem):
        compose(spoilt)
    with pytest.raises(Problem):
        compose_all([letter(), spoilt])


def test_a_missing_character_is_told_with_its_number_and_where_it_stands():
    with pytest.raises(Problem) as refused:
        check(named("Ship 🚢 Ltd"))
    assert refused.value.fields == {"character": "🚢", "point": "U+1F6A2", "where": "Ship 🚢 Ltd"}
    assert "U+1F6A2" in tell(refused.value, "zh-Hant")


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en"])
@pytest.mark.parametrize("kind", ["company", "person"])
@pytest.mark.parametrize("attention", ["", "陳小姐"])
def test_every_way_to_address_a_customer_has_its_words(language, kind, attention):
    check(letter(language, recipient=Recipient("王小明", ("路",), attention=attention, kind=kind)))


@pytest.mark.parametrize("missing", ["tax_id", "phone", "email", "signer"])
def test_what_an_owner_may_leave_out_leaves_no_gap(missing):
    for language in ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en"):
        check(letter(language, sender=replace(SENDER, **{missing: ""})))
    check(letter("en", sender=replace(SENDER, phone="", email="")))


def test_a_currency_we_have_no_name_for_stands_by_its_code():
    check(letter("zh-Hans", currency="KES"))


def test_a_credit_among_invoices_is_taken_off_the_total():
    first, second, third = lines(3, part_paid=False)
    credit = replace(third, amount_minor=-1_000, open_minor=-1_000)
    mixed = letter(lines=(first, second, credit))
    check(mixed)
    assert mixed.total.minor == first.open_minor + second.open_minor - 1_000


def test_a_value_never_acts_as_a_sign_of_the_text():
    found = spans("A **${customer}** B", {"customer": "x ** ${total} $ **"})
    assert [(span.text, span.bold) for span in found] == [
        ("A ", False),
        ("x ** ${total} $ **", True),
        (" B", False),
    ]


def test_two_dollar_signs_stand_for_one():
    assert filled("NT$$ ${total}", {"total": "5"}) == "NT$ 5"


def test_the_texts_we_ship_use_only_placeholders_that_are_documented():
    assert set(values(letter())) == NAMES
