"""The chain: one text for one record, and a head that depends on every entry before it."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain import chain

SALT = "00" * 16
TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)))
RECORDS = st.dictionaries(
    TEXT, st.one_of(st.none(), st.integers(), TEXT, st.lists(st.integers())), max_size=5
)


def test_the_text_of_a_record_has_sorted_keys_and_no_spaces() -> None:
    assert (
        chain.canonical({"b": 1, "a": "帳", "c": [None, {"z": 2}]}) == '{"a":"帳","b":1,"c":[null,{"z":2}]}'
    )


@pytest.mark.parametrize(
    "record", [{"a": 1.0}, {"a": True}, {"a": [1, {"b": 2.5}]}, {"a": float("nan")}, {"a": {1: "x"}}]
)
def test_what_has_no_one_text_is_refused(record: dict) -> None:
    with pytest.raises(TypeError):
        chain.canonical(record)


@given(RECORDS, RECORDS)
def test_two_records_share_a_text_only_if_they_are_the_same(one: dict, other: dict) -> None:
    assert (chain.canonical(one) == chain.canonical(other)) is (one == other)


def test_digest_and_head_are_what_the_format_says() -> None:
    of = chain.digest("ab" * 16, "{}")
    assert of == hashlib.sha256(bytes.fromhex("ab" * 16) + b"{}").hexdigest()
    text = f"CDLOG2\n{chain.GENESIS}\n1\n{of}".encode()
    assert chain.head(chain.GENESIS, 1, of) == hashlib.sha256(text).hexdigest()


def test_the_salt_hides_a_record_that_could_be_guessed() -> None:
    assert chain.digest(SALT, "{}") != chain.digest("01" * 16, "{}")


@given(st.lists(TEXT, min_size=2, max_size=6), st.data())
def test_another_entry_anywhere_gives_another_last_head(texts: list[str], data) -> None:
    def last(of: list[str]) -> str:
        head = chain.GENESIS
        for seq, text in enumerate(of, 1):
            head = chain.head(head, seq, chain.digest(SALT, text))
        return head

    place = data.draw(st.integers(0, len(texts) - 1))
    edited = [*texts[:place], texts[place] + "x", *texts[place + 1 :]]
    assert last(edited) != last(texts)
    assert last(texts[:-1]) != last(texts)
    assert texts[0] == texts[1] or last([texts[1], texts[0], *texts[2:]]) != last(texts)


def test_digits_on_paper_stand_in_groups_and_show_128_bits() -> None:
    shown = chain.grouped("0123456789abcdef" * 2)
    assert shown == "0123 4567 89ab cdef 0123 4567 89ab cdef"
    assert chain.SHOWN * 4 == 128
