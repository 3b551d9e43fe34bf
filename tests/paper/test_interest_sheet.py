"""Statements of interest: what two readers copy from them, the sums, the notes, and how pages break."""

import re
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from collectdesk.domain.capital import capitals
from collectdesk.domain.decimals import decimal, rounded
from collectdesk.domain.interest import Movement
from collectdesk.domain.law import Rate
from collectdesk.domain.money import figures
from collectdesk.domain.problem import Problem
from collectdesk.domain.rates import RateBook, with_rates
from collectdesk.paper.interest_sheet import words as sheet_words
from collectdesk.paper.interest_sheet.compose import compose_interest_sheet
from collectdesk.paper.interest_sheet.facts import Debtor
from collectdesk.paper.interest_sheet.words import SheetWords, texts
from tests.paper import sample_sheets
from tests.paper.sample_letters import AWKWARD_NAMES, LANGUAGES, joined, read_twice
from tests.paper.sample_sheets import SERIES, claim, sheet


def read(made):
    """Give the text of a statement as each of two readers sees it, without spaces."""
    return [joined(pages) for pages in read_twice(compose_interest_sheet(made))]


def close(text: str) -> str:
    return "".join(text.split())


def words_of(made) -> SheetWords:
    return SheetWords(made.language, made.currency, roc_years=made.roc_years)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_and_movement_reads_back_exactly_in_two_readers(language):
    made = sheet(language, 8)
    words = words_of(made)
    for text in read(made):
        for each in made.claims:
            assert each.claimed is not None
            for period in each.claimed.periods:
                row = (
                    words.short(period.first) + words.short(period.last) + str(period.days)
                    + words.figures(period.principal_minor)
                )  # fmt: skip
                assert close(row) in text
                assert words.exact(period.interest) in text
            for settled in each.claimed.settled:
                kind = "credit" if settled.settles == "credit" else "payment"
                head = texts(language)["settled"][kind].split("${amount}")[0]
                day = close(head.replace("${day}", words.short(settled.on)))
                assert day + close(words.money(settled.amount_minor)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sums_on_paper_are_those_of_the_reckoning(language):
    made = sheet(language, 8)
    words = words_of(made)
    found = [each.claimed for each in made.claims]
    interest = sum(each.interest_minor for each in found)
    total = sum(
        each.principal_open_minor + each.costs_open_minor + each.interest_open_minor + each.fixed_minor
        for each in found
    )
    per_day = sum((each.per_day for each in found), Fraction(0))
    for text in read(made):
        assert close(words.money(interest)) in text
        assert text.count(close(words.money(total))) == 1
        assert words.figures(total) in text
        assert close(f"{decimal(per_day / 100, 2)}") in text.replace(",", "")
        if language != "en":
            script = "Hans" if language == "zh-Hans" else "Hant"
            assert capitals(total, made.currency, script) in text
        for each in found:
            assert words.exact(each.interest) in text
            assert rounded(each.interest, made.currency) == each.interest_minor
            assert words.figures(each.interest_minor) in text


def test_what_is_shown_of_the_parts_makes_the_total_in_every_row_of_the_summary():
    made = sheet("en", 9)
    pages, _ = read_twice(compose_interest_sheet(made))
    rows = re.findall(r"^\d+ (INV-\d+) \d\d \w{3} \d{4} (.*)$", "\n".join(pages).replace("\u00a0", " "), re.M)
    assert len(rows) == 9
    for _invoice, amounts in rows:
        *parts, total = (
            0 if cell == "–" else int(re.sub("[,.]", "", cell.replace("−", "-"))) for cell in amounts.split()
        )
        assert sum(parts) == total


def test_shown_decimals_differ_from_the_exact_sum_by_less_than_they_can_show():
    found = sample_sheets.reckoned("en", place="DE", currency="EUR", due=date(2005, 3, 14))
    shown = sum(Fraction(decimal(period.interest / 100)) for period in found.periods)
    assert len(found.periods) > 40
    assert abs(shown - found.interest / 100) <= Fraction(len(found.periods), 2 * 10**6)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_statement_gives_the_same_bytes(language):
    first = compose_interest_sheet(sheet(language, 5))
    compose_interest_sheet(sheet("en", 2, debtor=Debtor("someone else 喆堃𠮷")))
    assert compose_interest_sheet(sheet(language, 5)) == first


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_names_markup_and_signs_of_templates_stay_text(name):
    made = sheet(
        "zh-Hant-TW",
        debtor=Debtor(name, (name,), name),
        reference=name,
        claims=(claim("zh-Hant-TW", name, changes={"agreement": name}),),
    )
    for text in read(made):
        assert text.count(close(name)) >= 6


@pytest.mark.parametrize(
    "changes",
    [
        {"debtor": Debtor("Acme \U0001f9a9")},
        {"reference": "\U0001f9a9"},
        {"claims": (claim("en", "INV \U0001f9a9"),)},
        {"claims": (claim("en", changes={"agreement": "\U0001f9a9"}),)},
    ],
)
def test_a_character_no_font_has_is_named_before_anything_is_printed(changes):
    with pytest.raises(Problem) as caught:
        compose_interest_sheet(sheet(**changes))
    assert caught.value.code == "character-missing"
    assert caught.value.fields["point"] == "U+1F9A9"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"claims": ()}, "interest-sheet-empty"),
        ({"debtor": Debtor(" ")}, "recipient-name-missing"),
        ({"creditor": replace(sample_sheets.SENDER, name="")}, "sender-name-missing"),
        ({"language": "fr"}, "letter-language-unknown"),
    ],
)
def test_what_is_missing_is_told(changes, code):
    with pytest.raises(Problem) as caught:
        compose_interest_sheet(replace(sheet(), **changes))
    assert caught.value.code == code


def test_two_currencies_do_not_go_on_one_statement():
    with pytest.raises(ValueError, match="not in GBP"):
        compose_interest_sheet(sheet(claims=(claim("zh-Hans"),)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("from ${nxt} on ${per_day}", "letter-placeholder-unknown"),
        ("costs $ ${per_day}", "letter-text-broken"),
    ],
)
def test_a_text_with_an_unknown_placeholder_stops_the_statement(monkeypatch, text, code):
    known = texts("en")
    spoiled = {**known, "result": {**known["result"], "per_day": text}}
    monkeypatch.setattr(sheet_words, "texts", lambda _language: spoiled)
    monkeypatch.setattr(SheetWords, "of", lambda _self, table, key: spoiled[table][key])
    with pytest.raises(Problem) as caught:
        compose_interest_sheet(sheet())
    assert caught.value.code == code


def test_sixty_claims_break_over_pages_with_heads_and_carried_sums():
    made = sheet("en", 60)
    for pages in read_twice(compose_interest_sheet(made)):
        assert 10 <= len(pages) <= 20
        assert "Carried forward" in pages[0]
        assert "Brought forward" in pages[1]
        assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
        assert "Drawn up by the creditor" in pages[-1].split("Notes and sources")[-1]
        text = joined(pages)
        assert all(text.count(f"Invoice{each.invoice}issued") == 1 for each in made.claims)


def long_claim(count: int):
    """Give a claim with that many payments, and so one period more."""
    due = date(2020, 1, 31)
    paid = tuple(Movement(due + timedelta(days=5 * number), 10_000) for number in range(1, count + 1))
    return claim("en", "INV-LONG", due=due, principal=90_000_000, movements=paid)


@pytest.mark.parametrize("count", [1, 7, 8, 9, 10, 11, 40, 300])
def test_hundreds_of_periods_carry_their_interest_over_the_pages(count):
    made = sheet(claims=(long_claim(count),))
    reckoned = made.claims[0].claimed
    pages, again = read_twice(compose_interest_sheet(made))
    assert len(pages) == len(again)
    ends = [re.search(r"carried forward\s*([\d,.]+)", page) for page in pages]
    begins = [re.search(r"brought forward\s*([\d,.]+)", page) for page in pages]
    assert [match[1] for match in ends if match] == [match[1] for match in begins if match]
    words = words_of(made)
    text = joined(pages)
    sofar, turns = Fraction(0), []
    for period in reckoned.periods:
        assert words.exact(period.interest) in text
        sofar += period.interest
        turns.append(words.exact(sofar))
    assert all(match[1] in turns for match in ends if match)
    assert sum("Published rate" in page for page in pages) == 1 + sum(1 for match in begins if match)
    assert text.count("Paymentof£100.00") == count


@pytest.mark.parametrize("count", range(1, 16))
def test_a_heading_never_ends_a_page_and_a_signature_never_stands_alone(count):
    for pages in read_twice(compose_interest_sheet(sheet("en", count))):
        for page in pages:
            body = page.split("Drawn up by the creditor from its own records. Information")[0].rstrip()
            assert not body.endswith(("Calculation", "Summary by invoice", "Notes and sources"))
        last = pages[-1]
        assert "Signature" in last
        assert re.search(r"\[\d\]", last)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_of_one_period_stays_on_one_page_with_its_signature(language):
    for pages in read_twice(compose_interest_sheet(sheet(language, claims=(claim(language),)))):
        assert len(pages) == 1
        assert close(texts(language)["close"]["sign"]) in joined(pages)


def test_long_names_are_whole_where_they_matter_and_cut_in_the_running_head_only():
    name = "Gesellschaft für außerordentlich lange Firmennamen und Beteiligungsverwaltung mbH & Co. KG"
    made = sheet("en", 8, debtor=Debtor(name, (name,)), creditor=replace(sample_sheets.SENDER, name=name))
    for pages in read_twice(compose_interest_sheet(made)):
        assert joined(pages[:1]).count(close(name)) == 4
        for page in pages[1:]:
            assert "Gesellschaft für" in page
            assert "…" in page


def test_a_claim_without_interest_says_so_and_why():
    made = sheet("zh-Hant-HK", claims=(claim("zh-Hant-HK", place="HK"),))
    for text in read(made):
        assert close(texts("zh-Hant-HK")["told"]["interest-none-agreed"]) in text
        assert "HK$284,500.00" in text
        assert "每日另計" not in text
        assert "法律依據" not in text


def test_a_claim_reckoned_to_its_due_day_has_no_period():
    due = claim("en", until=sample_sheets.DUE)
    made = sheet(claims=(due,), until=sample_sheets.DUE)
    for text in read(made):
        assert "Nointerestto31October2024." in text
        assert text.count("£284,500.00") == 3


def test_a_waived_claim_keeps_its_principal_and_is_called_waived():
    waived = claim("en", "INV-W", changes={"waived_on": date(2025, 5, 1)})
    kept = claim("en", "INV-K")
    made = sheet(claims=(kept, waived))
    total = kept.total_minor + waived.open_minor
    for text in read(made):
        assert "Interestonthisinvoicewaswaivedon1May2025." in text
        assert "284,500.00waived284,500.00" in text.replace("–", "")
        assert f"£{figures(total, 'GBP')}" in text


def test_a_fixed_sum_that_is_not_claimed_is_not_on_the_statement():
    with_sum, without = claim("en"), claim("en", changes={"fixed_sum": False})
    assert with_sum.fixed_minor == 10_000
    assert with_sum.total_minor - without.total_minor == 10_000
    for text in read(sheet(claims=(without,))):
        assert "Fixedsum" not in text
    for text in read(sheet(claims=(with_sum,))):
        assert "Fixedsumforlatepayment£100.00" in text
        assert "section5A" in text


def test_what_is_not_known_or_not_sure_is_said_in_a_numbered_note():
    until = date(2027, 3, 31)
    late = claim("en", due=date(2026, 2, 2), until=until, place="FR", currency="EUR")
    assert any(period.last_known for period in late.claimed.periods)
    made = sheet(claims=(late,), until=until, currency="EUR")
    for text in read(made):
        assert "Lastknownrateused" in text
        assert "pleaseconfirm" in text
        assert "frommemory" not in text


def test_a_rate_of_the_owner_is_called_so():
    own = with_rates(
        SERIES["uk-bank-rate"], [Rate(date(2026, 7, 1), Fraction(7, 2), "Bank of England, website", "seen")]
    )
    rates = RateBook({**SERIES, "uk-bank-rate": own})
    plain = claim("en", due=date(2027, 1, 15), until=date(2027, 3, 1))
    again = sample_sheets.reckon(
        plain.claimed.claim,
        sample_sheets.jurisdictions.find("GB-EAW").interest,
        rates,
        until=date(2027, 3, 1),
    )
    made = sheet(claims=(replace(plain, reckoned=again),), until=date(2027, 3, 1))
    for text in read(made):
        assert "BankofEngland,website,asenteredbythecreditor." in text
        assert "3.5%+8" in text


def test_a_capped_rate_is_shown_as_the_limit_with_the_agreed_one_in_a_note():
    made = sheet("zh-Hant-TW", claims=(claim("zh-Hant-TW", percent=Fraction(20)),))
    for text in read(made):
        assert "約定利率20%逾法定上限，以週年利率16%計算。" in text
        assert "上限16%" in text


def test_a_daily_rate_and_a_changing_one_are_two_ways_told_apart_by_letters():
    made = sheet(
        "zh-Hans",
        claims=(claim("zh-Hans", rule="sale_stepping"), claim("zh-Hans", "INV-2", rule="sme")),
    )
    for text in read(made):
        assert "方法A" in text
        assert "方法B" in text
        assert "日利率0.05%，单利。" in text
        assert "每日0.05%" in text
        assert text.count("四舍五入一次") == 1


def test_agreed_rates_under_two_laws_are_two_ways():
    agreed = [claim("en", code, place=code, percent=Fraction(7)) for code in ("GB-EAW", "SG")]
    for text in read(sheet(claims=tuple(agreed))):
        assert "BasisAEnglandandWales" in text.replace("Legalbasis", "")
        assert "BasisB" in text
        assert text.count("Therateagreedinthecontract,7%ayear") == 2


@pytest.mark.parametrize(
    ("language", "told"), [("en", "BankofEngland,history"), ("zh-Hans", "BankofEngland。")]
)
def test_a_published_rate_is_told_with_its_source(language, told):
    for text in read(sheet(language, claims=(claim(language, place="GB-EAW"),))):
        assert told in text


def test_interest_that_began_with_a_demand_names_its_day():
    demanded = claim("zh-Hant-TW", demand_on=date(2024, 12, 10))
    assert demanded.claimed.periods[0].first == date(2024, 12, 11)
    for text in read(sheet("zh-Hant-TW", claims=(demanded,))):
        assert "2024/12/10收受催告" in text
        assert "自收受催告之翌日起算" in text


def test_parts_of_one_payment_that_the_book_keeps_apart_are_one_on_paper():
    day = date(2025, 1, 31)
    paid = (Movement(day, 500_000, "interest"), Movement(day, 4_500_000, "principal"))
    two = (Movement(day, 4_500_000, "principal"), Movement(day, 4_500_000, "principal"))
    for text in read(sheet(claims=(claim("en", movements=paid),))):
        assert "Paymentof£50,000.00:interest£5,000.00,principal£45,000.00" in text
    for text in read(sheet(claims=(claim("en", movements=two),))):
        assert text.count("Paymentof£45,000.00") == 2


def test_taiwan_counts_years_of_the_republic_where_asked_to():
    for text in read(sheet("zh-Hant-TW", roc_years=True)):
        assert "民國114年6月30日" in text
        assert "2025" not in text.replace(sample_sheets.HEAD[:4], "")


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_statement_bears_the_journal_head_only_if_it_has_one(size):
    head = sample_sheets.HEAD
    for text in read(sheet(page_size=size)):
        assert head[:32] in text
        assert head[:33] not in text
    for text in read(sheet(page_size=size, journal_head="")):
        assert "Journalhead" not in text


def test_texts_of_all_languages_have_the_same_keys_and_placeholders():
    def shape(content):
        if isinstance(content, dict):
            return {key: shape(value) for key, value in content.items()}
        return frozenset(re.findall(r"\$\{(\w+)\}", content))

    english = shape(texts("en"))
    for language in LANGUAGES:
        assert shape(texts(language)) == english


def test_the_page_about_the_texts_names_every_placeholder():
    page = (sheet_words.resources.path("sheets") / "README.md").read_text("utf-8")
    used = set()
    for language in LANGUAGES:
        content = sheet_words.resources.path("sheets", language, "interest.toml").read_text("utf-8")
        used |= set(re.findall(r"\$\{(\w+)\}", content))
    assert set(re.findall(r"^\| `\$\{(\w+)\}`", page, re.M)) == used


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_their_own_script_and_calm(language):
    content = sheet_words.resources.path("sheets", language, "interest.toml").read_text("utf-8")
    quoted = "".join(re.findall('"(.*)"', content))
    assert not re.search("[!！]", quoted)
    if language == "en":
        return
    wrong = (
        set("发为与对账请后计开传记录过这们会从个单种")
        if language != "zh-Hans"
        else set("發為與對帳請後計開傳記錄過這們會從個單種")
    )
    shared = set("发為與對計") & set()
    assert not (set(quoted) & wrong) - shared
    assert not re.search("[\u4e00-\u9fff][,;:?]", quoted)
