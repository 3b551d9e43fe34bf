"""Every code that the program may say has its sentence, in every language, with the fields it is given."""

import ast
import string
from collections.abc import Iterator
from itertools import product

import pytest

from collectdesk import wording
from collectdesk.operations.invoices import ADJUSTMENTS
from collectdesk.operations.undo import FINAL
from collectdesk.store import check, connection
from collectdesk.store.tables import BY_TABLE
from tests.source_tree import calls, modules

# What stands in braces in a code that is put together.
PARTS = {
    "why": ("bounced", "reversed"),
    "entered.kind.replace('_', '-')": tuple(kind.replace("_", "-") for kind in ADJUSTMENTS),
    "proposal.stopped.replace('_', '-')": ("lawyer", "insolvent", "never-remind", "recent", "paused"),
    "name": ("customer", "invoice", "due", "late", "bucket", "open"),
}


def texts(node: ast.expr) -> Iterator[str]:
    """Give each text that an expression can be: a constant, a choice, or a code put together of PARTS."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from texts(one)
            yield from texts(other)
        case ast.JoinedStr(values=values):
            choices = [
                PARTS.get(ast.unparse(part.value), ())
                if isinstance(part, ast.FormattedValue)
                else tuple(texts(part))
                for part in values
            ]
            yield from map("".join, product(*choices))


def said(name: str, place: int, folder: str) -> dict[str, set[str]]:
    """Give the codes at `place` in calls of `name` below `folder`, with the fields given by keyword."""
    found: dict[str, set[str]] = {}
    for module in modules():
        for called, call in calls(module.tree) if module.under(folder) else ():
            if called == name and len(call.args) > place:
                fields = {word.arg or "**" for word in call.keywords} - {"entry", "made"}
                found |= dict.fromkeys(texts(call.args[place]), fields)
    return found


def placeholders(sentence: str) -> set[str]:
    return set(string.Template(sentence).get_identifiers())


def kinds() -> set[str]:
    """Give the kinds of all entries that operations write into the journal."""
    return set(said("writing", 0, "operations"))


@pytest.fixture(params=wording.LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_sentence_that_is_said_is_the_one_that_stands_in_the_file(language: str) -> None:
    for code, sentence in wording.sentences(language).items():
        assert wording._sentence(code, language) == sentence


def test_a_code_that_stands_nowhere_is_an_error(language: str) -> None:
    for code in ("said-nowhere", "", "today-promise-due = "):
        with pytest.raises(KeyError):
            wording.say(code, language)


def test_every_answer_of_an_operation_has_a_sentence(language: str) -> None:
    answers = said("of", 1, "operations")
    assert len(answers) > 30
    sentences = wording.sentences(language)
    assert answers.keys() - sentences.keys() == set()
    wrong = {
        code
        for code, fields in answers.items()
        if "**" not in fields and not placeholders(sentences[code]) <= fields
    }
    assert wrong == set()


def test_every_entry_that_can_be_undone_has_a_sentence_for_it(language: str) -> None:
    assert len(kinds()) > 20
    codes = {f"undone-{kind}" for kind in kinds() - FINAL - {"undone"}}
    assert codes - wording.sentences(language).keys() == set()


def test_no_sentence_is_left_for_an_entry_that_nothing_writes() -> None:
    written = {f"undone-{kind}" for kind in kinds()}
    assert {code for code in wording.sentences("en") if code.startswith("undone-")} - written == set()


def test_every_problem_has_a_sentence(language: str) -> None:
    problems = said("Problem", 0, "store") | said("Problem", 0, "operations") | said("Problem", 0, "cli")
    problems |= said("Problem", 0, "domain")
    assert len(problems) > 60
    assert problems.keys() | set(connection._CODES.values()) <= wording.sentences(language).keys()


def test_every_finding_has_a_sentence_that_can_be_told(language: str) -> None:
    findings = said("Finding", 0, "store").keys() | check._SUMS.keys()
    assert len(findings) > 15
    fields = {"table": "letter_claim", "parent": "invoice", "id": 7, "seq": 3, "name": "x", "what": "y"}
    fields |= {"head": "0123", "year": "2026", "sha256": "abc"}
    for code in findings:
        told = wording.say_finding(code, language, fields)
        assert "letter_claim" not in told
        assert "$" not in told


def test_every_table_has_a_name(language: str) -> None:
    names = {wording.say(f"table-{table.replace('_', '-')}", language) for table in BY_TABLE}
    assert len(names) == len(BY_TABLE)


def test_every_sentence_of_the_terminal_is_said_somewhere() -> None:
    used = said("say", 0, "cli").keys() | said("Problem", 0, "cli").keys()
    assert {code for code in wording.sentences("en") if code.startswith("cli-")} - used == set()


def test_warnings_of_a_proposal_have_sentences(language: str) -> None:
    warnings = {"unallocated-money", "address-missing", "letter-not-long-ago"}
    assert warnings <= wording.sentences(language).keys()


def test_the_search_for_codes_sees_choices_and_parts() -> None:
    tree = ast.parse("Problem('a' if x else 'b'); Problem(f'payment-{why}')")
    found = [text for _, call in calls(tree) for text in texts(call.args[0])]
    assert found == ["a", "b", "payment-bounced", "payment-reversed"]
