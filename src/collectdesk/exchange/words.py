"""Words inside the tables of others: totals, states, types, kinds of customer, languages."""

import tomllib
from functools import cache
from typing import Any

from collectdesk import resources
from collectdesk.exchange.headers import fold


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resources.path("headers", "words.toml").read_text("utf-8"))


@cache
def listed(name: str) -> frozenset[str]:
    """Give the folded words of one list of `words.toml`, such as "totals" or "status_left_out"."""
    return frozenset(fold(word) for word in _words()[name])


@cache
def meanings(name: str) -> dict[str, str]:
    """Give folded word -> meaning for one table of `words.toml`: "kind" or "letter_language"."""
    return {fold(word): meaning for meaning, words in _words()[name].items() for word in words}


@cache
def is_total(text: str) -> bool:
    """Tell whether the first words of a row say that it is a total: 合计, Total for A Ltd, 小计：."""
    folded = fold(text)
    return folded in listed("totals") or any(
        folded.startswith(word) and (folded.startswith("totalfor") or not word.isascii())
        for word in listed("totals")
    )
