"""The sentence for a problem or a finding in the user's language; the sentences are data."""

from collections.abc import Mapping
from functools import cache
from string import Template

from collectdesk import resources
from collectdesk.domain.problem import Problem

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@cache
def sentences(language: str) -> Mapping[str, str]:
    """Give all sentences of `language` by code, read from `resources/messages/LANGUAGE/*.toml`."""
    import tomllib  # a start says nothing of this, so it does not wait for the reader

    found: dict[str, str] = {}
    for file in sorted(resources.path("messages", language).glob("*.toml")):
        found.update(tomllib.loads(file.read_text("utf-8")))
    return found


def say(code: str, language: str, /, **fields: str | int) -> str:
    """Give the sentence `code` in `language` with its fields filled in; raise KeyError if unknown."""
    return Template(sentences(language)[code]).substitute({k: str(v) for k, v in fields.items()})


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
