"""The owner's business, its pictures and the settings of the book."""

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import business
from collectdesk.store import originals
from collectdesk.store.book import Book
from collectdesk.store.queries.business import (
    DEFAULTS,
    BusinessFacts,
    bucket_limits,
    remembered,
    setting,
)
from collectdesk.store.queries.business import business as business_of
from tests import factory


def facts(**told) -> BusinessFacts:
    empty = dict.fromkeys(BusinessFacts._fields, "")
    usual = {"name": "晨光設計", "currency": "TWD", "page_size": "A4", "roc_years": 0}
    return BusinessFacts(**(empty | usual | told))


def test_the_business_is_told_and_told_anew(book: Book) -> None:
    assert business_of(book.here) is None
    business.tell_business(book, factory.NOW, facts(name=" 晨\u200b光 "))
    assert business_of(book.here) == facts(name="晨光")
    business.tell_business(book, factory.NOW, facts(address="台北市\n信義路 1 號"))
    assert business_of(book.here) == facts(address="台北市\n信義路 1 號")
    assert factory.findings(book) == []


@pytest.mark.parametrize(
    ("told", "code"),
    [({"name": " "}, "business-name-missing"), ({"currency": "NT$"}, "currency-unknown")],
)
def test_a_business_that_cannot_stand_is_refused(book: Book, told: dict, code: str) -> None:
    with pytest.raises(Problem, match=code):
        business.tell_business(book, factory.NOW, facts(**told))
    assert business_of(book.here) is None


def test_a_picture_is_kept_as_it_is_and_can_be_taken_away(book: Book) -> None:
    with pytest.raises(Problem, match="business-name-missing"):
        business.keep_picture(book, factory.NOW, "seal", b"png", "seal.png")
    business.tell_business(book, factory.NOW, facts())
    business.keep_picture(book, factory.NOW, "seal", b"\x89PNG seal", "seal.png")
    told = business_of(book.here)
    assert told is not None
    assert originals.fetch(book.originals, told.seal) == b"\x89PNG seal"
    assert (told.logo, told.signature) == ("", "")
    business.keep_picture(book, factory.NOW, "seal", b"", "")
    assert business_of(book.here) == facts()
    with pytest.raises(ValueError, match="stamp"):
        business.keep_picture(book, factory.NOW, "stamp", b"x", "x")
    assert factory.findings(book) == []


@pytest.mark.parametrize("key", sorted(DEFAULTS))
def test_every_setting_has_a_default_and_keeps_what_it_is_given(book: Book, key: str) -> None:
    assert setting(book.here, key) == DEFAULTS[key]
    others = {
        "bucket_limits": [15, 45], "tolerance_minor": {"TWD": 1, "幣": 2}, "claim_kind": "rent",
        "interest_divisor": "30/360", "limitation_warnings": ["9m", "21d"],
    }  # fmt: skip
    given = others.get(key, 21)
    business.change_setting(book, factory.NOW, key, given)
    assert setting(book.here, key) == given
    assert factory.findings(book) == []


def test_other_bucket_limits_are_used(book: Book) -> None:
    assert bucket_limits(book.here) == (30, 60, 90)
    business.change_setting(book, factory.NOW, "bucket_limits", [7, 14])
    assert bucket_limits(book.here) == (7, 14)


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("bucket_limits", [30, 30], "bucket-limits-wrong"),
        ("bucket_limits", [], "bucket-limits-wrong"),
        ("bucket_limits", [1.5], "bucket-limits-wrong"),
        ("payment_days", -1, "days-wrong"),
        ("payment_days", "thirty", "days-wrong"),
        ("letter_gap_days", 4_000, "days-wrong"),
        ("reminder_pay_by_days", True, "days-wrong"),
    ],
)
def test_a_setting_that_cannot_stand_is_refused(book: Book, key: str, value: object, code: str) -> None:
    with pytest.raises(Problem, match=code):
        business.change_setting(book, factory.NOW, key, value)
    assert setting(book.here, key) == DEFAULTS[key]


def test_a_setting_nobody_knows_is_a_mistake_of_the_program(book: Book) -> None:
    with pytest.raises(KeyError):
        business.change_setting(book, factory.NOW, "shoe_size", 43)


def test_texts_are_remembered_under_their_prefix_only(book: Book) -> None:
    for key, value in (("map:a", "1"), ("map:b%", "2"), ("mapX", "3"), ("MAP:c", "4")):
        business.remember(book, factory.NOW, key, value)
    assert remembered(book.here, "map:") == {"a": "1", "b%": "2"}
