"""What is typed above the overdue list: words filter by customer or number, >50,000 by the open amount."""

from collectdesk.domain import typed
from collectdesk.domain.problem import Problem

_AT_LEAST = (">=", ">", "≥", "＞", "以上")


def parts(text: str, currency: str) -> tuple[str, int | None]:
    """Give the words and the least amount in minor units of `currency`, None where no amount is meant.

    While the amount is not readable yet it filters nothing, so that the list stays calm during typing.
    """
    words: list[str] = []
    least: int | None = None
    for word in text.split():
        figure = _figure(word)
        if figure is None:
            words.append(word)
            continue
        try:
            least = typed.amount(figure, currency)
        except Problem:
            continue
    return " ".join(words), least


def _figure(word: str) -> str | None:
    for sign in _AT_LEAST:
        if word.startswith(sign):
            return word[len(sign) :]
        if sign == "以上" and word.endswith(sign):
            return word[: -len(sign)]
    return None
