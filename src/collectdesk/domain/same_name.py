"""Names that are probably of the same company: one is in the other when legal forms are taken away."""

import re
from collections.abc import Iterable, Iterator

from collectdesk.domain.names import fold

_FORMS = ("股份有限公司", "有限责任公司", "有限責任公司", "股份公司", "有限公司", "公司")
_WORDS = frozenset(
    {
        "ltd", "limited", "co", "company", "inc", "incorporated", "corp", "corporation", "gmbh", "ag", "kg",
        "ug", "plc", "llc", "llp", "lp", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "ab", "as",
        "aps", "pty", "pte", "the", "and",
    }
)  # fmt: skip
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(f"[{_HAN}]|[^\\W_{_HAN}]+")
_FORM = re.compile("|".join(_FORMS))
_INITIALS = re.compile(r"\b(\w)\.(?=\w\b)")
# less than two Chinese characters or four letters say nothing
_LEAST = 4
_LONGEST = 24

Core = tuple[str, ...]


def core(name: str) -> Core:
    """Give what is left of a name without legal forms and signs: single Chinese characters, else words."""
    plain = _INITIALS.sub(r"\1", fold(name)).replace("'", "")
    tokens = _TOKEN.findall(_FORM.sub(" ", plain))
    return tuple(token for token in tokens if token not in _WORDS)[:_LONGEST]


def parts(whole: Core) -> Iterator[Core]:
    """Give every part of a core that says enough to know a company by, the longest first."""
    for length in range(len(whole), 0, -1):
        for start in range(len(whole) - length + 1):
            part = whole[start : start + length]
            if _weight(part) >= _LEAST or length == len(whole):
                yield part


def pairs(news: Iterable[tuple[int, str]], known: Iterable[tuple[int, str]]) -> dict[int, int]:
    """Give for each of the new (id, name) the known one it probably is, where there is one.

    The whole core counts more than a part of it, a long part more than a short one, else the lower id.
    """
    cores = {key: core(name) for key, name in news}
    by_new: dict[Core, list[int]] = {}
    for key, made in cores.items():
        by_new.setdefault(made, []).append(key)
    by_known: dict[Core, int] = {}
    found: dict[int, tuple[int, int]] = {}
    for key, name in sorted(known):
        made = core(name)
        if made:
            by_known.setdefault(made, key)
        for part in parts(made):
            for new in by_new.get(part, ()):
                _keep_better(found, new, len(part) * 2 + (part == made), key)
    for new, made in cores.items():
        for part in parts(made):
            if part in by_known:
                _keep_better(found, new, len(part) * 2 + (part == made), by_known[part])
    return {new: key for new, (_, key) in found.items()}


def _keep_better(found: dict[int, tuple[int, int]], new: int, worth: int, key: int) -> None:
    if worth > found.get(new, (0, 0))[0]:
        found[new] = worth, key


def _weight(part: Core) -> int:
    return sum(2 if re.match(f"[{_HAN}]", token) else len(token) for token in part)
