"""Letters as PDF: what two readers copy from them, the same bytes each time, and pages that break well."""

import hashlib
import io
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectdesk.domain.problem import Problem
from collectdesk.paper.check import check
from collectdesk.paper.compose import compose, compose_all
from collectdesk.paper.letter import Recipient
from collectdesk.paper.phrases import values
from collectdesk.paper.placeholders import filled
from collectdesk.paper.texts import letter_texts, stationery
from tests.paper.sample_letters import (
    AWKWARD_NAMES,
    HEAD,
    LANGUAGES,
    joined,
    letter,
    lines,
    named,
    read_twice,
)


def refused(sent):
    """Give the code of the problem that keeps a letter from being printed, or None."""
    try:
        check(sent)
    except Problem as problem:
        return problem.code
    return None


def without_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_a_letter_reads_back_exactly_in_two_readers(language):
    sent = letter(language)
    texts, known = letter_texts(language, "reminder"), values(sent)
    for pages in read_twice(compose(sent)):
        text = joined(pages)
        for sentence in (texts.subject, *texts.before, texts.pay, *texts.after, texts.closing_company):
            assert without_spaces(filled(sentence, known)) in text
        for line in sent.lines:
            assert line.invoice in text
        for word in stationery(language).journal.values():
            assert without_spaces(word.split("$")[0]) in text
        assert HEAD[:32] in text
        assert HEAD[:33] not in text
        assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", AWKWARD_NAMES)
@pytest.mark.parametrize("language", ["zh-Hant-TW", "zh-Hans", "en"])
def test_a_name_stands_in_the_letter_as_it_was_typed(name, language):
    for pages in read_twice(compose(named(name, language))):
        assert without_spaces(name) in joined(pages)


def test_a_spaced_line_of_chinese_is_copied_without_spaces_that_were_not_set():
    sent = letter("zh-Hans", recipient=Recipient("客户", (), code=""))
    for pages in read_twice(compose(sent)):
        assert "截至2026年11月21日，下列3张发票" in "".join("".join(pages).splitlines())


def test_ideographs_are_never_copied_as_radicals():
    for pages in read_twice(compose(named("一二人入八十卜又口土大女子寸小山工己巾干"))):
        assert not re.search("[\u2e80-\u2fdf]", joined(pages))


def test_a_decomposed_name_is_printed_composed_and_invisible_characters_are_left_out():
    for pages in read_twice(compose(named("Mu\u0308ller\u200b\ufeff \u202eGmbH\ufe0f"))):
        assert "MüllerGmbH" in joined(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_letter_gives_the_same_bytes(language):
    sent = letter(language, 12)
    first = compose(sent)
    compose(named("someone else in between 喆堃𠮷", language))
    assert compose(sent) == first


@pytest.mark.slow
def test_another_process_makes_the_same_bytes():
    program = (
        "import hashlib; from tests.paper.sample_letters import letter;"
        "from collectdesk.paper.compose import compose;"
        "print(hashlib.sha256(compose(letter('zh-Hant-HK', 20))).hexdigest())"
    )
    for seed in ("0", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(("src", "."))},
        )
        assert done.stdout.strip() == hashlib.sha256(compose(letter("zh-Hant-HK", 20))).hexdigest()


def test_what_was_composed_before_does_not_show_in_a_letter():
    alone = compose(named("獨一", "zh-Hant-TW"))
    for name in AWKWARD_NAMES:
        compose(named(name))
    assert compose(named("獨一", "zh-Hant-TW")) == alone


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_invoices_break_over_pages_with_heads_and_carried_sums(language):
    sent = letter(language, 60)
    words = stationery(language).table
    for pages in read_twice(compose(sent)):
        assert len(pages) == 3
        for page in pages:
            assert words["days_late"] in page
        assert words["carried"] in pages[0]
        assert words["brought"] in pages[1]
        assert without_spaces(values(sent)["total"]) in without_spaces(pages[-1])
        text = joined(pages)
        assert all(text.count(line.invoice) == 1 for line in sent.lines)


def carried_sums(count):
    """Read the sum at the end of each page and the one at the beginning of the next."""
    words = stationery("en").table
    pages, _ = read_twice(compose(letter("en", count, lines=lines(count, part_paid=False))))
    carried = [re.search(words["carried"] + r"\s*([\d,.]+)", page) for page in pages]
    brought = [re.search(words["brought"] + r"\s*([\d,.]+)", page) for page in pages]
    ends = [match[1] for match in carried if match]
    begins = [match[1] for match in brought if match]
    return pages, ends, begins


@pytest.mark.parametrize("count", [1, 9, 15, 21, 22, 23, 24, 25, 40, 57, 60, 100])
def test_the_sum_carried_over_is_the_sum_of_the_invoices_so_far(count):
    pages, ends, begins = carried_sums(count)
    assert ends == begins
    seen = 0
    for page, end in zip(pages, ends, strict=False):
        numbers = re.findall(r"INV-(\d{4})", page)
        seen += sum(12_843_000 + (int(number) - 118) * 98_700 for number in numbers)
        assert end == f"{seen // 100:,}.{seen % 100:02d}"


@pytest.mark.parametrize("count", range(1, 34))
def test_a_signature_never_stands_alone_and_no_page_is_without_words(count):
    pages, _ = read_twice(compose(letter("en", count)))
    assert "Kind regards" in pages[-1]
    assert "If you have paid" in pages[-1]
    assert all(len(page) > 150 for page in pages)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_a_draft_says_so_and_bears_no_journal_head():
    for pages in read_twice(compose(letter("en", number=None))):
        text = joined(pages)
        assert "DRAFT" in text
        assert HEAD[:4] not in text
    for pages in read_twice(compose(letter("en"))):
        assert "DRAFT" not in joined(pages)


def test_taiwan_counts_years_of_the_republic_where_the_letter_asks_for_it():
    for pages in read_twice(compose(letter("zh-Hant-TW", roc_years=True))):
        text = joined(pages)
        assert "民國115年11月21日" in text
        assert "115/07/19" in text
        assert "2026年" not in text


def test_the_total_stands_in_figures_and_in_capitals():
    for pages in read_twice(compose(letter("zh-Hant-TW", 1))):
        assert "NT$128,430" in joined(pages)
        assert "新臺幣壹拾貳萬捌仟肆佰參拾元整" in joined(pages)
    for pages in read_twice(compose(letter("en", 1))):
        assert "£128,430.00" in joined(pages)


def test_a_column_for_what_was_paid_appears_only_if_something_was():
    words = stationery("zh-Hant-TW").table
    with_payments, _ = read_twice(compose(letter(count=3)))
    without, _ = read_twice(compose(letter(lines=lines(3, part_paid=False))))
    assert f"{words['amount']} {words['settled']} {words['open']}" in with_payments[0]
    assert f"{words['days_late']} {words['open']}" in without[0]


def test_amounts_of_trillions_never_wrap_inside_a_figure():
    big = tuple(
        replace(line, amount_minor=10**15 + 7, settled_minor=7, open_minor=10**15) for line in lines(3)
    )
    for pages in read_twice(compose(letter("zh-Hant-TW", lines=big))):
        assert re.search(r"^.*10,000,000,000,000.*$", pages[0], re.MULTILINE)
        assert "NT$ 30,000,000,000,000" in pages[0]


def test_one_document_of_many_letters_holds_each_with_its_own_pages():
    pages, again = read_twice(compose_all([letter("zh-Hant-TW", 3), letter("en", 30), named("𠮷野家")]))
    assert len(pages) == len(again) == 4
    assert "Page 2 of 2" in pages[2]
    assert "𠮷野家" in joined(pages[3:])


def test_one_document_needs_letters_of_one_paper_size():
    with pytest.raises(ValueError, match="no letters"):
        compose_all([])
    with pytest.raises(ValueError, match="two page sizes"):
        compose_all([letter("en"), letter("en", page_size="Letter")])


def test_every_font_is_embedded_and_no_page_acts_or_links():
    reader = pypdf.PdfReader(io.BytesIO(compose(named('<a href="http://x.example">x</a>'))))
    assert reader.trailer["/Root"].get("/OpenAction") is None
    for page in reader.pages:
        assert page.get("/Annots") is None
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile2" in descriptor.get_object()


def test_composing_opens_nothing_but_resources_and_calls_nobody():
    program = """
import sys, pathlib
from tests.paper.sample_letters import AWKWARD_NAMES, letter, named
from collectdesk import resources
from collectdesk.paper.compose import compose
compose(letter("en"))  # loads the modules that are loaded when first needed
told = []
allowed = str(resources.root())
def watch(event, arguments):
    if event == "open" and not str(arguments[0]).startswith(allowed):
        told.append((event, str(arguments[0])))
    if event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "os.exec", "http.")):
        told.append((event, str(arguments)))
sys.addaudithook(watch)
for name in AWKWARD_NAMES:
    for language in ("zh-Hant-TW", "zh-Hans", "zh-Hant-HK"):
        compose(named(name, language, our_reference=name[:40]))
print(told)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(("src", "."))},
    )
    assert done.stdout.strip() == "[]"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30))
def test_any_text_is_either_printed_exactly_or_refused_by_name(name):
    sent = named(name, "zh-Hant-TW")
    refusal = refused(sent)
    if refusal is not None:
        assert refusal in ("character-missing", "recipient-name-missing", "address-too-long")
        return
    shown = without_spaces(values(replace(sent, recipient=replace(sent.recipient, name=name)))["customer"])
    pages, _ = read_twice(compose(sent))
    kept = unicodedata.normalize("NFC", shown)
    visible = "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Mn", "Zs"))
    assert visible in "".join(c for c in joined(pages) if unicodedata.category(c) not in ("Cf", "Mn"))
