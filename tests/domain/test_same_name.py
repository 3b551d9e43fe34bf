"""Names that are probably the same company, and those that are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.same_name import core, pairs


@pytest.mark.parametrize(
    ("new", "known"),
    [
        ("峯田設計", "峯田設計股份有限公司"),
        ("峯田設計有限公司", "峯田設計股份有限公司"),
        ("台北峯田設計", "峯田設計股份有限公司"),
        ("杭州犇腾商贸", "杭州犇腾商贸有限责任公司"),
        ("Harbour Print", "Harbour Print Ltd"),
        ("HARBOUR PRINT LIMITED", "Harbour Print Co., Ltd."),
        ("Ｈａｒｂｏｕｒ　Ｐｒｉｎｔ", "Harbour Print Ltd"),
        ("The Harbour Print Company", "Harbour Print Ltd"),
        ("ABC Ltd", "A.B.C. Limited"),
        ("Bäckerei Kühn GmbH", "Bäckerei Kühn"),
        ("大樹藥局（中山店）", "大樹藥局"),
        ("𠮷野家", "𠮷野家有限公司"),
    ],
)
def test_the_same_company_under_two_names_is_found_from_both_sides(new, known):
    assert pairs([(9, new)], [(1, known)]) == {9: 1}
    assert pairs([(9, known)], [(1, new)]) == {9: 1}


@pytest.mark.parametrize(
    ("new", "known"),
    [
        ("Harbour Prints", "Harbour Print"),
        ("Print Ltd", "Harbour Ltd"),
        ("有限公司", "峯田設計有限公司"),
        ("峯", "峯田設計有限公司"),
        ("Co Ltd", "Harbour Co Ltd"),
        ("Ace", "Ace Print"),
        ("峯岸設計", "峯田設計"),
        ("", "峯田設計"),
        ("???", "!!!"),
    ],
)
def test_other_companies_stay_apart(new, known):
    assert pairs([(9, new)], [(1, known)]) == {}


def test_the_whole_name_wins_over_a_part_and_a_long_part_over_a_short_one():
    known = [(1, "Harbour Print Kowloon"), (2, "Harbour Print Ltd"), (3, "Harbour")]
    assert pairs([(9, "Harbour Print")], known) == {9: 2}
    assert pairs([(9, "Harbour Print North")], [(1, "Harbour"), (2, "Harbour Print")]) == {9: 2}


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_names_can_be_compared_and_both_ways_are_one(one, other):
    assert bool(pairs([(1, one)], [(2, other)])) == bool(pairs([(1, other)], [(2, one)]))
    assert all(core(one)) or not core(one)


def test_ten_thousand_names_are_compared_in_moments():
    news = [(key, f"Company number {key} of the north") for key in range(5_000)]
    known = [(key, f"Company number {key} of the south") for key in range(5_000)]
    assert pairs(news, known) == {}
