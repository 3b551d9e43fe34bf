"""Slip numbers as they are typed or pasted, and what a slip proves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectdesk.domain.posting import KINDS, check_digit_fits, doubtful, proves, slip_number, slip_numbers
from collectdesk.domain.problem import Problem


@pytest.mark.parametrize(
    ("typed", "letters", "given"),
    [
        ("RR 123 456 785 TW", 1, ("RR123456785TW",)),
        ("rr123456785tw\n ee 987 654 326 cn ", 2, ("RR123456785TW", "EE987654326CN")),
        ("1001, 1002；1003", 3, ("1001", "1002", "1003")),
        ("1001\t1002", 2, ("1001", "1002")),
        ("1001\n\n1003", 3, ("1001", "", "1003")),
        ("1001\r\n1002\r\n", 2, ("1001", "1002")),
        ("\n1002", 2, ("", "1002")),
        ("1001", 3, ("1001", "", "")),
        ("", 2, ("", "")),
        ("   \n  ", 2, ("", "")),
        ("Ａ１２３", 1, ("Ａ１２３",)),
        ("RR123\u200b456785TW", 1, ("RR123456785TW",)),
        ("A, B", 1, ("A,B",)),
    ],
)
def test_each_letter_gets_its_line(typed: str, letters: int, given: tuple[str, ...]) -> None:
    assert slip_numbers(typed, letters) == given


def test_more_numbers_than_letters_are_told_and_none_is_dropped() -> None:
    with pytest.raises(Problem, match="posting-numbers-too-many") as told:
        slip_numbers("1\n2\n3", 2)
    assert told.value.fields == {"numbers": 3, "letters": 2}


@given(st.lists(st.text("ABC0123456789 ", max_size=14), min_size=1, max_size=20))
def test_a_pasted_column_gives_as_many_numbers_as_letters(lines: list[str]) -> None:
    found = slip_numbers("\n".join(lines), len(lines))
    assert len(found) == len(lines)
    assert found == tuple(slip_number(line) for line in lines)


@pytest.mark.parametrize(
    ("number", "fits"),
    [
        ("RR123456785TW", True), ("RR123456789TW", False), ("EE473124829IE", True), ("RB473124820IE", False),
        ("CX473124829TH", True), ("1234567890123", True), ("", True), ("RR12345678TW", True),
    ],
)  # fmt: skip
def test_the_check_digit_of_an_international_number_is_looked_at(number: str, *, fits: bool) -> None:
    assert check_digit_fits(number) is fits


def test_of_single_wrong_digits_nearly_all_are_seen() -> None:
    right = "RR123456785TW"
    wrong = [
        right[:place] + digit + right[place + 1 :]
        for place in range(2, 10)
        for digit in set("0123456789") - {right[place]}
    ]
    # the standard gives 5 for two of its eleven rests
    assert len(wrong) == 72
    assert sum(map(check_digit_fits, wrong)) < 9


def test_numbers_that_do_not_fit_or_stand_twice_are_doubtful_once() -> None:
    numbers = ("RR123456789TW", "", "77", "77", "78", "RR123456785TW", "")
    assert doubtful(numbers) == ("RR123456789TW", "77")


def test_ordinary_post_proves_nothing_and_a_hand_needs_a_paper() -> None:
    with_number = {kind for kind in KINDS if proves(kind, "1", None)}
    assert with_number == set(KINDS) - {"ordinary", "by_hand"}
    assert {kind for kind in KINDS if proves(kind, "", 7)} == set(KINDS) - {"ordinary"}
    assert not [kind for kind in KINDS if proves(kind, "", None)]
