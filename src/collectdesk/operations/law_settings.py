"""What may stand in the settings of the law: kind of claim, how days are counted, when Today warns."""

from typing import Any

from collectdesk.domain.day_count import DIVISORS
from collectdesk.domain.law import KINDS
from collectdesk.domain.problem import Problem
from collectdesk.domain.warning_days import warning_days

_WORDS = {"claim_kind": ("", *KINDS), "interest_divisor": DIVISORS}


def check_setting(key: str, value: Any) -> None:
    """Raise Problem for warnings that cannot stand, ValueError for an unknown word; other keys pass."""
    if key in _WORDS and value not in _WORDS[key]:
        raise ValueError(value)
    if key == "limitation_warnings":
        try:
            warning_days(value)
        except (TypeError, ValueError) as error:
            raise Problem("limitation-warnings-wrong") from error
