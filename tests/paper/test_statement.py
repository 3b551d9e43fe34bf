"""Statements of account as PDF: read back by two readers, figures that add up, pages that break well."""

import re
from dataclasses import replace
from datetime import date

import pytest

from collectdesk import resources
from collectdesk.domain.keeps_claim import given_up
from collectdesk.domain.money import figures
from collectdesk.domain.problem import Problem
from collectdesk.domain.statement import KINDS, Account, AccountClaim, AccountEntry, Activity, aged
from collectdesk.paper.fonts import LANGUAGES
from collectdesk.paper.letter import Recipient
from collectdesk.paper.placeholders import filled
from collectdesk.paper.statement.compose import check, compose_statement
from collectdesk.paper.statement.words import StatementWords, texts
from collectdesk.paper.texts import stationery
from tests.paper.sample_letters import AWKWARD_NAMES, HEAD, TODAY, joined, read_twice
from tests.paper.sample_statements import statement

FOLDER = resources.path("statements")


def without_spaces(text):
    return "".join(text.split())


def said(sent, table, key):
    """Give a text of a statement as it must be read back."""
    words = StatementWords(sent)
    return without_spaces(filled(texts(sent.letter.language)[table][key], words._values))


def refused(sent):
    try:
        check(sent)
    except Problem as problem:
        return problem.code
    return None


def to(sent, **changes):
    return replace(sent, letter=replace(sent.letter, **changes))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_and_figure_reads_back_exactly_in_two_readers(language, kind):
    sent = statement(language, kind)
    check(sent)
    for pages in read_twice(compose_statement(sent)):
        text = joined(pages)
        for key in (f"intro_{kind}", "request_due", "contested", "reserve", "reply"):
            assert said(sent, "text", key) in text
        for key in ("title", "agree_company", "differ", "sign_company", "tear"):
            assert said(sent, "slip", key) in text
        words = StatementWords(sent)
        balance = without_spaces(words.money(sent.balance.minor))
        # as the sum of the table, in the slip as the balance and in the sentence to confirm
        assert text.count(balance) >= 3
        assert without_spaces(words.capitals(sent.balance.minor)) in text
        for _name, minor in sent.aged.buckets:
            assert figures(minor, sent.letter.currency) in text
        assert figures(-sent.aged.unmatched_minor, sent.letter.currency) in text
        assert HEAD[:32] in text
        shown = sent.activity.lines if kind != "outstanding" else ()
        for line in shown:
            assert figures(line.balance_minor, sent.letter.currency) in text
        for item in sent.items if kind != "activity" else ():
            assert without_spaces(item.number) in text
            assert figures(item.open_minor, sent.letter.currency) in text


def test_the_parts_of_the_table_lead_to_the_balance():
    sent = statement("en")
    charged = sum(max(line.entry.amount_minor, 0) for line in sent.activity.lines)
    credited = sum(max(-line.entry.amount_minor, 0) for line in sent.activity.lines)
    assert sent.activity.brought_minor + charged - credited == sent.balance.minor
    for pages in read_twice(compose_statement(sent)):
        (row,) = re.findall(r"Balance on 21 November 2026 ([\d,.]+) ([\d,.]+) (£[\d,.]+)", "\n".join(pages))
        assert row == (
            figures(charged, "GBP"),
            figures(credited, "GBP"),
            f"£{figures(sent.balance.minor, 'GBP')}",
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_invoices_break_over_pages_with_repeated_heads_and_carried_balances(language):
    sent = statement(language, count=60)
    words = stationery(language).table
    for pages in read_twice(compose_statement(sent)):
        assert len(pages) > 2
        rows = [line for page in pages for line in page.splitlines()]
        carried = [line.split()[-1] for line in rows if line.startswith(words["carried"])]
        brought = [line.split()[-1] for line in rows if line.startswith(words["brought"])]
        assert len(carried) == len(brought) >= 2
        assert carried == brought
        balances = {figures(line.balance_minor, sent.letter.currency) for line in sent.activity.lines}
        assert set(carried) <= balances
        head = texts(language)["table"]["balance"]
        assert sum(without_spaces(head) in without_spaces(page) for page in pages) >= len(carried) + 1
        assert [f"{len(pages)}" in page for page in pages] == [True] * len(pages)


def test_the_slip_is_never_parted_and_stands_once_on_the_last_page():
    for count in range(1, 24):
        pages = read_twice(compose_statement(statement("en", count=count)))[0]
        for words in ("Confirmation of balance", "Not agreed.", "Name, position"):
            assert [words in page for page in pages] == [False] * (len(pages) - 1) + [True]


def test_the_same_statement_gives_the_same_bytes():
    assert compose_statement(statement()) == compose_statement(statement())


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_a_name_stands_there_as_it_was_typed_and_is_never_a_sign(name):
    sent = to(statement(), recipient=Recipient(name, ("1 Road",)))
    for pages in read_twice(compose_statement(sent)):
        assert joined(pages).count(without_spaces(name)) >= 2


def test_own_words_and_numbers_are_never_signs():
    sent = statement("en", note="50% **off** ${total} $x <b>&amp;")
    for pages in read_twice(compose_statement(sent)):
        assert "50%**off**${total}$x<b>&amp;" in joined(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_private_person_signs_as_a_person(language):
    sent = statement(language)
    sent = to(sent, recipient=replace(sent.letter.recipient, kind="person"))
    for pages in read_twice(compose_statement(sent)):
        assert said(sent, "slip", "agree_person") in joined(pages)
        assert said(sent, "slip", "agree_company") not in joined(pages)
        assert said(sent, "slip", "sign_company") not in joined(pages)


def only(minor, **changes):
    """Give a statement of one invoice or credit of so much, zero for one that was paid."""
    day = date(2026, 8, 3)
    entries = [AccountEntry(day, "invoice" if minor > 0 else "credit", "N-1", minor or 500)]
    claims = [AccountClaim(1, "N-1", day, day, minor, ())] if minor else []
    if not minor:
        entries.append(AccountEntry(day, "payment", "", -500))
    account = Account(tuple(entries), tuple(claims), ())
    items = account.open_items(TODAY)
    facts = {"activity": account.activity(date(2026, 7, 1), TODAY), "before": (), "items": items}
    return statement("en", **(facts | {"aged": aged(items), "due_minor": 0, "contested_minor": 0} | changes))


def test_a_credit_is_said_to_stand_in_their_favour_and_nothing_is_asked_for():
    sent = to(only(-12_300), sender=replace(statement().letter.sender, bank_lines=()))
    for pages in read_twice(compose_statement(sent)):
        text = joined(pages)
        assert said(sent, "text", "credit") in text
        assert "£123.00" in text
        assert said(sent, "slip", "agree_credit") in text
        assert "requesttopay" not in text
        assert "Howtopay" not in text


def test_a_level_account_says_so_without_an_amount():
    for pages in read_twice(compose_statement(only(0))):
        assert "Nothing is open on either side." in "\n".join(pages)
        assert "request to pay" not in "\n".join(pages)


@pytest.mark.parametrize(
    ("due", "key"), [(12_300, "request_all"), (5_000, "request_due"), (0, "request_later")]
)
def test_what_is_asked_for_follows_from_what_has_fallen_due(due, key):
    sent = only(12_300, due_minor=due)
    for pages in read_twice(compose_statement(sent)):
        for other in ("request_all", "request_due", "request_later"):
            assert (said(sent, "text", other) in joined(pages)) is (other == key)


def test_no_movement_in_the_days_is_said_where_something_was_open_before():
    sent = statement("en", "detailed")
    sent = replace(sent, activity=Activity(sent.balance.minor, (), sent.balance.minor))
    for pages in read_twice(compose_statement(sent)):
        assert "Balance on 30 June 2026" in "\n".join(pages)


def test_a_draft_says_so_and_bears_no_head():
    for pages in read_twice(compose_statement(to(statement("en"), number=None, journal_head=""))):
        assert "DRAFT" in pages[0]
        assert "Journal head" not in pages[0]


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (to(statement(), sender=replace(statement().letter.sender, name=" ")), "sender-name-missing"),
        (to(statement(), sender=replace(statement().letter.sender, bank_lines=())), "bank-details-missing"),
        (to(statement(), recipient=Recipient("", ())), "recipient-name-missing"),
        (to(statement(), recipient=Recipient("X", ("long " * 400,))), "address-too-long"),
        (to(statement(), language="fr"), "letter-language-unknown"),
        (replace(statement(), items=statement().items[1:]), "statement-does-not-add-up"),
        (only(0, activity=Activity(0, (), 0)), "statement-empty"),
        (replace(statement(), note="\U0001f600"), "character-missing"),
    ],
)
def test_what_would_spoil_it_is_told_before(sent, code):
    assert refused(sent) == code


def test_taiwan_counts_years_of_the_republic_where_asked_to():
    for pages in read_twice(compose_statement(to(statement(), roc_years=True))):
        assert "民國115年11月21日" in joined(pages)


def shape(content):
    return {key: shape(value) for key, value in content.items()} if isinstance(content, dict) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_whole_and_keep_the_claim_alive(language):
    assert shape(texts(language)) == shape(texts("en"))
    found = texts(language)["text"]
    for text in found.values():
        assert given_up(text) == ""
    asks = {"en": "request to pay", "zh-Hans": "付款请求", "zh-Hant-TW": "付款請求", "zh-Hant-HK": "付款要求"}
    for key in ("request_all", "request_due", "request_later"):
        assert asks[language] in found[key]
    kept = {"en": "reserved", "zh-Hans": "均予保留", "zh-Hant-TW": "均予保留", "zh-Hant-HK": "均予保留"}
    assert kept[language] in found["reserve"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_their_own_script_and_calm(language):
    quoted = "".join(re.findall('"(.*)"', (FOLDER / f"{language}.toml").read_text("utf-8")))
    assert not re.search("[!！]", quoted)
    if language == "en":
        return
    wrong = (
        "发为与对账请后计开传记录过这们会从个单种"
        if language != "zh-Hans"
        else "發為與對帳賬請後計開傳記錄過這們會從個單種"
    )
    assert not set(quoted) & set(wrong)
    assert not re.search("[\u4e00-\u9fff][,;:?]", quoted)


def test_the_page_about_the_texts_names_every_placeholder():
    used = set()
    for language in LANGUAGES:
        used |= set(re.findall(r"\$\{(\w+)\}", (FOLDER / f"{language}.toml").read_text("utf-8")))
    page = (FOLDER / "README.md").read_text("utf-8")
    assert set(re.findall(r"^\| `\$\{(\w+)\}`", page, re.M)) == used
