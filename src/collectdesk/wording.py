"""The sentence for a problem or a finding in the user's language; the sentences are data."""

from collections.abc import Mapping
from functools import cache
from string import Template

from collectdesk import resources
from collectdesk.domain.problem import Problem

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def sentences(language: str) -> Mapping[str, str]:
    """Give all sentences of `language` by code, read from `resources/messages/LANGUAGE/*.toml`."""
    found: dict[str, str] = {}
    for text in _texts(language):
        found.update(_read(text))
    return found


@cache
def _texts(language: str) -> list[str]:
    files = sorted(resources.path("messages", language).glob("*.toml"))
    return [f"\n{file.read_text('utf-8')}" for file in files]


@cache
def _read(text: str) -> Mapping[str, str]:
    import tomllib  # a start says little, so little of the files is parsed and only when it is said

    return tomllib.loads(text)


@cache
def _sentence(code: str, language: str) -> str:
    for text in _texts(language):
        if f"\n{code} = " in text:
            return _read(text)[code]
    raise KeyError(code)


def say(code: str, language: str, /, **fields: str | int) -> str:
    """Give the sentence `code` in `language` with its fields filled in; raise KeyError if unknown."""
    return Template(_sentence(code, language)).substitute({k: str(v) for k, v in fields.items()})


def tell(problem: Problem, language: str) -> str:
    """Give the sentence that tells `problem` to the user."""
    return say(problem.code, language, **problem.fields)


def say_finding(code: str, language: str, fields: Mapping[str, str | int]) -> str:
    """Give the sentence of a finding of `store.check`; tables are called what the owner calls them."""
    told = {
        name: say(f"table-{str(value).replace('_', '-')}", language) if name in ("table", "parent") else value
        for name, value in fields.items()
    }
    return say(code, language, **told)
