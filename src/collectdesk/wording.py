"""The sentence for a problem or a finding in the user's language; the sentences are data."""

import json
from collections.abc import Mapping
from functools import cache
from string import Template

from collectdesk import resources
from collectdesk.domain.problem import Problem

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def sentences(language: str) -> Mapping[str, str]:
    """Give all sentences of `language` by code, read from `resources/messages/LANGUAGE/*.toml`."""
    import tomllib  # a start says a few sentences only

    return tomllib.loads(_all(language))


@cache
def _all(language: str) -> str:
    files = sorted(resources.path("messages", language).glob("*.toml"))
    return "".join(f"\n{file.read_text('utf-8')}" for file in files)


@cache
def _sentence(code: str, language: str) -> str:
    """Give one sentence without reading all the others: it stands in one line, quoted as JSON does."""
    _, found, rest = _all(language).partition(f"\n{code} = ")
    if not found:
        raise KeyError(code)
    sentence: str = json.loads(rest.partition("\n")[0])
    return sentence


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
