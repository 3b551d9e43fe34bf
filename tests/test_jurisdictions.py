"""The law of each place: whole, in three languages, and as the decisions and sources tell it."""

import dataclasses
import re
from collections.abc import Iterator

import pytest

from collectdesk import jurisdictions, resources
from collectdesk.domain.law import (
    CODES,
    CONFIDENCES,
    UNSURE,
    Jurisdiction,
)
from collectdesk.domain.problem import Problem
from collectdesk.wording import LANGUAGES
from tests.test_house import FOREIGN_WORDS, HALF_WIDTH, foreign_characters

FULL = {"CN", "TW", "HK", "GB-EAW", "DE", "FR", "US-CA", "US-NY"}


@pytest.fixture(params=CODES)
def place(request: pytest.FixtureRequest) -> Jurisdiction:
    return jurisdictions.find(request.param)


def parts_of(value: object, name: str) -> Iterator[tuple[str, object]]:
    """Give every dataclass below `value`, called by where it stands."""
    if dataclasses.is_dataclass(value):
        yield name, value
        for field in dataclasses.fields(value):
            yield from parts_of(getattr(value, field.name), f"{name}.{field.name}")
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from parts_of(each, f"{name}[{number}]")


def words_of(place: Jurisdiction) -> Iterator[tuple[str, dict[str, str]]]:
    """Give every text of a place with where it stands."""
    for name, part in parts_of(place, place.code):
        for field in dataclasses.fields(part):
            value = getattr(part, field.name)
            if isinstance(value, dict) and value and field.name != "defaults":
                yield f"{name}.{field.name}", value


def test_every_place_is_there_and_no_other() -> None:
    assert tuple(place.code for place in jurisdictions.everything()) == CODES
    files = {file.stem for file in resources.path("jurisdictions").glob("*.toml")}
    assert files == set(CODES)


def test_a_place_is_read_once() -> None:
    assert jurisdictions.find("TW") is jurisdictions.find("TW")


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("TW", "TW"),
        ("GB", "GB-EAW"),
        ("UK", "GB-EAW"),
        ("gb-sct", "GB-SCT"),
        (" de ", "DE"),
        ("US", None),
        ("AU", None),
        ("CA", None),
        ("", None),
        ("../rates/ecb-mro", None),
    ],
)
def test_an_older_code_finds_its_law_or_nothing(asked: str, kept: str | None) -> None:
    assert jurisdictions.resolve(asked) == kept


def test_the_law_of_a_code_of_an_older_book_is_found() -> None:
    assert jurisdictions.find("GB").code == "GB-EAW"


@pytest.mark.parametrize("code", ["US", "", "XX"])
def test_a_place_without_data_is_told(code: str) -> None:
    with pytest.raises(Problem) as caught:
        jurisdictions.find(code)
    assert caught.value.code == "jurisdiction-unknown"
    assert caught.value.fields == {"code": code, "known": ", ".join(CODES)}


def test_every_text_is_there_in_every_language(place: Jurisdiction) -> None:
    texts = dict(words_of(place))
    assert len(texts) > 10
    for name, words in texts.items():
        assert set(words) == set(LANGUAGES), name
        for language, text in words.items():
            assert text == text.strip() != "", f"{name} {language}"
            assert not re.search("[!！]|TODO|\\?\\?", text), f"{name} {language}"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_law_is_written_for_its_readers(place: Jurisdiction, language: str) -> None:
    for name, words in words_of(place):
        text = words[language]
        assert re.search("[一-鿿]", text), f"{name}: {text}"
        assert not foreign_characters(text, language), f"{name}: {text}"
        assert not FOREIGN_WORDS[language].search(text), f"{name}: {text}"
        assert not HALF_WIDTH.search(text), f"{name}: {text}"


def test_english_texts_hold_chinese_only_as_the_name_of_a_thing(place: Jurisdiction) -> None:
    for name, words in words_of(place):
        rest = re.sub(r"\([一-鿿]+\)", "", words["en"])
        assert not re.search("[一-鿿]", rest), f"{name}: {words['en']}"


def test_both_kinds_of_chinese_tell_the_same_figures(place: Jurisdiction) -> None:
    for name, words in words_of(place):
        figures = [sorted(re.findall("[0-9][0-9,.]*", words[each])) for each in ("zh-Hans", "zh-Hant")]
        assert figures[0] == figures[1], f"{name}: {words}"


def test_no_statement_of_percent_differs_between_the_languages(place: Jurisdiction) -> None:
    for name, words in words_of(place):
        english = set(re.findall(r"([0-9.]+) ?%", words["en"]))
        chinese = set(re.findall(r"([0-9.]+)%", words["zh-Hans"]))
        # 0.05 % and 0.0175 % a day are written as parts of ten thousand
        assert {each for each in english if not each.startswith("0.0")} == chinese, f"{name}: {words}"


def test_everything_has_its_source_and_how_sure_it_is(place: Jurisdiction) -> None:
    judged = 0
    for name, part in parts_of(place, place.code):
        fields = {field.name for field in dataclasses.fields(part)}
        if "confidence" in fields:
            judged += 1
            assert part.confidence in CONFIDENCES, name
            assert part.confidence != "owner", name
            assert part.source, name
            if re.search("memory|凭记忆|憑記憶|私人網頁", part.source):
                assert part.confidence in UNSURE, name
            if "secondary page" in part.source or "private page" in part.source:
                assert part.confidence in UNSURE, name
    assert judged > 3


def test_every_rule_and_period_of_a_statute_names_its_article(place: Jurisdiction) -> None:
    rules = [rule for rule in place.interest.rules if rule.family == "flat" and rule.confidence == "seen"]
    periods = place.limitation.periods if place.limitation else ()
    for each in (*rules, *periods):
        assert re.search("[0-9]", each.source), each.source


def test_the_places_whose_steps_are_shown_are_told_in_full(place: Jurisdiction) -> None:
    assert place.full == (place.code in FULL)
    assert place.routes
    assert place.traps


@pytest.mark.parametrize(
    ("code", "event", "sure"),
    [
        ("CN", "demand_delivered", True),
        ("TW", "demand_delivered", True),
        ("DE", "demand_delivered", True),
        ("DE", "part_payment", False),
        ("FR", "demand_delivered", False),
        ("FR", "acknowledgement", True),
        ("GB-EAW", "part_payment", True),
        ("GB-EAW", "acknowledgement", False),
        ("GB-SCT", "acknowledgement", False),
        ("HK", "acknowledgement", False),
        ("IE", "part_payment", False),
        ("SG", "part_payment", False),
        ("US-CA", "part_payment", False),
        ("US-NY", "acknowledgement", False),
        ("US-TX", "acknowledgement", False),
    ],
)
def test_what_no_source_proves_is_to_be_confirmed(code: str, event: str, sure: bool) -> None:
    limitation = jurisdictions.find(code).limitation
    assert limitation is not None
    (rule,) = (each for each in limitation.events if each.kind == event)
    assert (rule.confidence not in UNSURE) == sure
