"""The house as a newcomer finds it: pages to read, nothing of one machine, sentences in all languages."""

import ast
import re
import shutil
import subprocess
import tomllib
from collections import Counter
from pathlib import Path
from string import Template

import pytest

from collectdesk.wording import LANGUAGES
from tests.source_tree import ROOT, calls, modules, receiver

MESSAGES = ROOT / "resources" / "messages"
# Written with brackets so that this line is not found by itself.
OF_ONE_MACHINE = re.compile(
    r"/(?:w[o]rk|f[a]rm|r[o]ot)/|/t[m]p/[a-z]|p[y]pi\.org|pythonh[o]sted|npmj[s]\.|deb\.d[e]bian|y[a]rnpkg\.com"
)
# The character sets of the two scripts: what the other one writes differently is not in them.
CHARACTERS = {"zh-Hans": "gb2312", "zh-Hant": "big5"}
# What the two sides of the strait call by different words, not only write differently.
FOREIGN_WORDS = {
    "zh-Hans": re.compile("讯息|档案|列印|软体|预设|帐|资料夹|资料库|程式"),
    "zh-Hant": re.compile("信息|文件夾|打印|軟件|默認|賬|數據庫|菜單"),
}
HALF_WIDTH = re.compile(r"[一-鿿][,;:!?(]|[,;:!?)][一-鿿]|[一-鿿]\.(?:\s|$)")


def tracked() -> list[Path]:
    """Give the files of the project: those git knows, or without git all that are not made by tools."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        made = {".git", ".venv", "build", "dist", "__pycache__"}
        made |= {".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", ".import_linter_cache"}
        return [file for file in ROOT.rglob("*") if file.is_file() and not made & set(file.parts)]
    # The checkout may belong to another user than the one of the tests, as in a container.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True, encoding="utf-8")
    return [file for name in listed.stdout.split("\0") if name and (file := ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    """Give the tracked files that hold text."""
    found = []
    for file in tracked():
        content = file.read_bytes()
        if b"\0" not in content[:8000] and file.suffix != ".svg":
            found.append((file, content.decode("utf-8", "replace")))
    return found


def sentences(language: str) -> dict[str, str]:
    """Give the sentences of `language` by code."""
    found: dict[str, str] = {}
    for file in sorted((MESSAGES / language).glob("*.toml")):
        found |= tomllib.loads(file.read_text("utf-8"))
    return found


def placeholders(sentence: str) -> set[str]:
    return set(Template(sentence).get_identifiers())


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"])
def test_the_pages_a_newcomer_looks_for_are_there(name: str) -> None:
    assert len((ROOT / name).read_text("utf-8")) > 200


def test_the_readme_names_both_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "python3 packaging/dev.py run" in readme
    assert "python3 packaging/dev.py test" in readme


def test_nothing_of_one_machine_stands_in_the_project() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number} {line.strip()[:80]}"
        for file, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if OF_ONE_MACHINE.search(line)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("line", ["/w" + "ork/main", "/t" + "mp/x", "https://p" + "ypi.org/simple"])
def test_a_trace_of_one_machine_would_be_noticed(line: str) -> None:
    assert OF_ONE_MACHINE.search(line)


def test_no_text_file_holds_bytes_that_are_not_utf8() -> None:
    assert [
        file.name for file, text in texts() if "\ufffd" in text and file.suffix in {".py", ".toml", ".md"}
    ] == []


def test_each_language_has_sentences_in_the_same_files() -> None:
    names = {language: {file.name for file in (MESSAGES / language).glob("*.toml")} for language in LANGUAGES}
    assert names["en"]
    assert names["zh-Hans"] == names["en"]
    assert names["zh-Hant"] == names["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_stands_in_one_file_only(language: str) -> None:
    codes = Counter(
        code
        for file in (MESSAGES / language).glob("*.toml")
        for code in tomllib.loads(file.read_text("utf-8"))
    )
    assert [code for code, times in codes.items() if times > 1] == []


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_every_sentence_is_there_with_the_same_placeholders(language: str) -> None:
    english, other = sentences("en"), sentences(language)
    assert set(other) == set(english)
    differing = [code for code in english if placeholders(english[code]) != placeholders(other[code])]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole_and_calm(language: str) -> None:
    for code, sentence in sentences(language).items():
        assert Template(sentence).is_valid(), code
        assert sentence.strip() == sentence != "", code
        assert not re.search("[!！]", sentence), code


def foreign_characters(sentence: str, language: str) -> list[str]:
    """Give the Chinese characters of `sentence` that the script of `language` does not have."""
    return [
        char for char in re.findall("[一-鿿]", sentence) if not char.encode(CHARACTERS[language], "ignore")
    ]


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_is_written_for_its_readers(language: str) -> None:
    for code, sentence in sentences(language).items():
        assert not foreign_characters(sentence, language), f"{code}: {sentence}"
        assert not FOREIGN_WORDS[language].search(sentence), f"{code}: {sentence}"
        assert not HALF_WIDTH.search(sentence), f"{code}: {sentence}"


def test_converted_chinese_would_be_noticed() -> None:
    assert foreign_characters("这张发票", "zh-Hant") == ["这", "张", "发"]
    assert foreign_characters("這張發票", "zh-Hans") == ["這", "張", "發"]
    assert FOREIGN_WORDS["zh-Hant"].search("打印發票")
    assert HALF_WIDTH.search("請稍候,再試")


def used_codes() -> list[tuple[str, str, set[str] | None]]:
    """Give where a sentence is used, its code, and its fields (None where they are not written there)."""
    found = []
    for module in modules():
        for name, call in calls(module.tree):
            # a window may have a say(...) of its own
            of_wording = name == "Problem" or (name == "say" and receiver(call) in {"", "wording"})
            if of_wording and call.args and isinstance(call.args[0], ast.Constant):
                fields = {word.arg for word in call.keywords}
                open_ended = None in fields
                where = f"{module.path}:{call.lineno}"
                found.append(
                    (where, str(call.args[0].value), None if open_ended else {f or "" for f in fields})
                )
    return found


def test_every_code_that_is_used_has_a_sentence_in_every_language() -> None:
    known = {language: sentences(language) for language in LANGUAGES}
    missing = {
        code: f"{where} {code}: {', '.join(lacking)}"
        for where, code, _ in used_codes()
        if (lacking := [language for language in LANGUAGES if code not in known[language]])
    }
    assert not missing, "\n".join(missing.values())


def test_every_sentence_gets_the_fields_it_names() -> None:
    english = sentences("en")
    wrong = [
        f"{where} {code}: {sorted(placeholders(english[code]) - fields)}"
        for where, code, fields in used_codes()
        if fields is not None and code in english and not placeholders(english[code]) <= fields
    ]
    assert not wrong, "\n".join(wrong)


def test_the_search_for_codes_finds_them() -> None:
    assert len(used_codes()) > 10
