"""How a letter leaves the house: the kinds of posting, the numbers on their slips, and what these prove."""

import re
from collections.abc import Sequence

from collectdesk.domain.names import clean
from collectdesk.domain.problem import Problem

KINDS = (
    "ordinary", "registered", "registered_receipt", "ems", "double_registered", "signed_for", "certified",
    "courier", "by_hand",
)  # fmt: skip
# Kinds without a number of their own: nothing is typed for them, and only a paper proves them.
WITHOUT_NUMBER = frozenset({"ordinary", "by_hand"})
ENDS = ("returned", "refused")
# Letters that ask for payment, so that their arrival is a demand.
DEMANDS = ("reminder", "firm_reminder", "demand", "last_notice", "attest")

_S10 = re.compile(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}")
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_MARKS = re.compile(r"[,;，；、\t]+")


def slip_number(text: str) -> str:
    """Give the number of a slip as it is kept: capitals, without the spaces that make it readable."""
    return "".join(clean(text).upper().split())


def slip_numbers(text: str, letters: int) -> tuple[str, ...]:
    """Give a number for each of so many letters from what was typed or pasted, one line each.

    An empty line is a letter without a number; letters at the end may have none. One line may hold all,
    with commas between. Raise Problem if there are more numbers than letters.
    """
    lines = text.rstrip().splitlines()
    if len(lines) == 1 and letters > 1:
        lines = _MARKS.split(lines[0].strip())
    found = [slip_number(line) for line in lines]
    if len(found) > letters:
        raise Problem("posting-numbers-too-many", numbers=len(found), letters=letters)
    return (*found, *[""] * (letters - len(found)))


def check_digit_fits(number: str) -> bool:
    """Tell whether the check digit of an international slip number (UPU S10) fits; True for other numbers."""
    match = _S10.fullmatch(number)
    if match is None:
        return True
    rest = 11 - sum(int(d) * w for d, w in zip(match[1], _WEIGHTS, strict=True)) % 11
    return int(match[2]) == {10: 0, 11: 5}.get(rest, rest)


def doubtful(numbers: Sequence[str]) -> tuple[str, ...]:
    """Give the numbers that may be mistyped: their check digit does not fit, or they stand there twice."""
    return tuple(dict.fromkeys(n for n in numbers if n and (not check_digit_fits(n) or numbers.count(n) > 1)))


def proves(kind: str, number: str, document_id: int | None) -> bool:
    """Tell whether a delivery by this posting can be shown: by its slip's number, or by a filed paper."""
    if kind == "ordinary":
        return False
    return document_id is not None or (bool(number) and kind not in WITHOUT_NUMBER)
