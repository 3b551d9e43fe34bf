"""The words of the letters we ship: complete, in the script of their language, documented."""

import re
from dataclasses import replace

import pytest

from collectdesk import resources
from collectdesk.domain.money import CURRENCIES
from collectdesk.paper.compose import compose
from collectdesk.paper.dating import short, written
from collectdesk.paper.fonts import LANGUAGES
from collectdesk.paper.placeholders import NAMES, PLACEHOLDERS
from collectdesk.paper.texts import letter_texts, stationery
from tests.paper.sample_letters import TODAY, letter, read_twice

FOLDER = resources.path("letters")
GRADES = sorted(path.stem for path in (FOLDER / "en").glob("*.toml") if path.stem != "stationery")
# A few signs that exist in one script only.
ONLY_SIMPLIFIED = "发为与对账请谢贵户开传记录过这们会从个"
ONLY_TRADITIONAL = "發為與對帳請謝貴戶開傳記錄過這們會從個"


def content(language, name):
    return (FOLDER / language / f"{name}.toml").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_grade_exists_in_every_language_and_loads(language):
    assert sorted(p.stem for p in (FOLDER / language).glob("*.toml") if p.stem != "stationery") == GRADES
    for grade in GRADES:
        assert letter_texts(language, grade).subject


def test_all_languages_share_the_same_words():
    english = stationery("en")
    for language in LANGUAGES:
        other = stationery(language)
        for table in ("labels", "journal", "table", "words", "contact", "currencies"):
            assert getattr(other, table).keys() == getattr(english, table).keys()
        assert set(other.currencies) <= set(CURRENCIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_use_only_known_placeholders(language):
    for grade in GRADES:
        used = set(re.findall(r"\$\{(\w+)\}", content(language, grade)))
        assert used <= NAMES


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_their_own_script_and_calm(language):
    for name in ("stationery", *GRADES):
        text = content(language, name)
        assert not re.search("[!！]", text)
        if language == "zh-Hans":
            assert not set(text) & set(ONLY_TRADITIONAL) - set(ONLY_SIMPLIFIED)
        elif language != "en":
            assert not set(text) & set(ONLY_SIMPLIFIED) - set(ONLY_TRADITIONAL)
        if language != "en":
            quoted = "".join(re.findall('"(.*?)"', text))
            assert not re.search("[\u4e00-\u9fff][,;:?]", quoted)


def test_the_page_about_the_texts_names_every_placeholder_with_its_meaning():
    page = (FOLDER / "README.md").read_text("utf-8")
    for known in PLACEHOLDERS:
        assert f"| `${{{known.name}}}` | {known.meaning} | {known.empty_when}".rstrip() in page
    assert len(re.findall(r"^\| `\$\{", page, re.MULTILINE)) == len(PLACEHOLDERS)


@pytest.mark.parametrize(
    ("language", "roc", "long", "narrow"),
    [
        ("en", False, "21\u00a0November\u00a02026", "21\u00a0Nov\u00a02026"),
        ("zh-Hans", False, "2026年11月21日", "2026-11-21"),
        ("zh-Hant-TW", False, "2026年11月21日", "2026/11/21"),
        ("zh-Hant-TW", True, "民國115年11月21日", "115/11/21"),
        ("zh-Hant-HK", False, "2026年11月21日", "2026/11/21"),
        ("en", True, "21\u00a0November\u00a02026", "21\u00a0Nov\u00a02026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language, roc, long, narrow):
    assert written(TODAY, language, roc_years=roc) == long
    assert short(TODAY, language, roc_years=roc) == narrow


def test_the_first_year_of_the_republic_and_the_year_before_it():
    assert written(TODAY.replace(year=1912), "zh-Hant-TW", roc_years=True).startswith("民國1年")
    assert written(TODAY.replace(year=1911), "zh-Hant-TW", roc_years=True).startswith("1911年")


def test_a_letter_that_asks_for_no_money_says_nothing_of_how_to_pay():
    texts = replace(letter_texts("en", "reminder"), pay="", after=())
    for pages in read_twice(compose(letter("en", texts=texts))):
        assert stationery("en").labels["pay_to"] not in pages[0]
        assert "Kind regards" in pages[0]
