"""Names: all ways to type one name have one key, and text is clean before it is kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.names import clean, fold, search_key


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ＡＢＣ（股）公司", "abc(股)公司"),
        ("MÜLLER", "Mu\u0308ller"),
        ("STRASSE", "straße"),
        ("Acme\u00a0Ltd", "acme  ltd "),
        ("Ac\u200bme\ufeff", "ACME"),
        ("ﬁne", "FINE"),
        ("１２３４５６７８", "12345678"),
        ("晨光\u3000設計", "晨光 設計"),
        ("Ac\u00adme", "acme"),
    ],
)
def test_ways_to_type_one_name_have_one_key(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize(("one", "other"), [("發票", "发票"), ("Paypal", "Раураl"), ("公司", "公司1")])
def test_different_names_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_be_kept_and_is_clean_already(text: str) -> None:
    kept = clean(text)
    kept.encode("utf-8")
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert not {unicodedata.category(c) for c in kept if c != "\n"} & {"Cc", "Cf", "Cs"}


def test_clean_drops_what_cannot_be_seen_and_keeps_line_breaks() -> None:
    assert clean("  a\x00b\u202ec\ud800\u200b\nd\t ") == "abc\nd"


def test_clean_keeps_rare_characters_of_names() -> None:
    assert clean("堃𠮷犇 深圳𬭚") == "堃𠮷犇 深圳𬭚"


def test_a_search_key_joins_the_folded_parts_that_are_there() -> None:
    assert search_key("Acme LTD", "", "Ｃ００１") == "acme ltd c001"
