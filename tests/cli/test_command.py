"""The command itself: exit codes, streams, languages, the day, and what it must not load."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from collectdesk.store.book import Book
from tests.cli.command_line import CommandLine


def test_help_names_every_command(command: CommandLine) -> None:
    answer = command.bare("--help")
    assert answer.code == 0
    for name in ("new", "sample", "import", "overdue", "pay", "letters", "check", "desk"):
        assert name in answer.out


def test_an_unknown_command_is_not_done_and_says_so_on_stderr(command: CommandLine) -> None:
    answer = command("overdu")
    assert (answer.code, answer.out) == (2, "")
    assert "overdu" in answer.err


def test_a_missing_book_is_not_done_and_says_where_it_looked(command: CommandLine) -> None:
    answer = command("overdue", "--json")
    assert (answer.code, answer.out) == (2, "")
    assert str(command.book) in answer.err


def test_a_book_that_the_desk_has_open_is_left_alone(sample: CommandLine) -> None:
    with Book.open(sample.book):
        answer = sample("overdue")
    assert (answer.code, answer.out) == (2, "")
    assert "another window" in answer.err
    assert sample("overdue").code == 0


@pytest.mark.parametrize("text", ["2026-02-30", "21.11.2026", "tomorrow", "20261121", "２０２６-11-21", ""])
def test_a_day_that_is_none_is_refused_in_a_sentence(sample: CommandLine, text: str) -> None:
    for words in (("overdue", "--as-of", text or " "), ("--today", text or " ", "overdue")):
        answer = sample(*words)
        assert answer.code == 2
        assert "YYYY-MM-DD" in answer.err
        assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("language", "word"), [("en", "There is no book"), ("zh-Hans", "没有账簿"), ("zh-Hant", "裡沒有帳簿")]
)
def test_answers_come_in_the_language_that_was_asked_for(
    command: CommandLine, language: str, word: str
) -> None:
    assert word in command("overdue", "--language", language).err


@pytest.mark.parametrize("place", ["before", "behind"])
def test_common_options_stand_before_or_behind_the_command(sample: CommandLine, place: str) -> None:
    words = ["--json", "overdue"] if place == "before" else ["overdue", "--json"]
    assert len(sample(*words).json()) > 40


def test_answers_are_utf8_whatever_the_system_says(sample: CommandLine) -> None:
    answer = sample("overdue", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert answer.code == 0
    assert "𠮷田屋" in answer.out


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="arguments are text there, not bytes")
def test_bytes_that_are_no_text_are_refused_in_a_sentence(sample: CommandLine) -> None:
    answer = sample("pay", "--customer", os.fsdecode(b"\xff\xfe"), "--amount", 1)
    assert (answer.code, answer.out) == (2, "")
    assert "not UTF-8" in answer.err


def test_a_reader_who_leaves_early_causes_no_noise(sample: CommandLine) -> None:
    words = [sys.executable, "-m", "collectdesk", "--book", str(sample.book), "overdue", "--json"]
    process = subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=sample.environment()
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    noise = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert noise == b""


def test_a_command_loads_no_qt_no_paper_and_no_spreadsheets(sample: CommandLine) -> None:
    code = (
        "import sys; from collectdesk.cli import command;"
        f"command.run(['--book', {str(sample.book)!r}, 'overdue', '--json'], None);"
        "print([n for n in ('PySide6', 'reportlab', 'PIL', 'python_calamine', 'xlsxwriter', 'pypdfium2')"
        " if n in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env=sample.environment()
    )
    assert done.stderr.decode().strip() == "[]"


@pytest.mark.parametrize("words", [[], ["desk"]])
def test_without_a_command_the_desk_opens_on_the_book(words: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from collectdesk.cli import command;"
        f"sys.exit(command.run(['--book', {str(tmp_path)!r}, *{words!r}],"
        " lambda folder, today: print(folder, today) or 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == f"{tmp_path} None"


def test_the_desk_on_the_sample_makes_it_once_a_day(command: CommandLine) -> None:
    code = (
        "import sys; from collectdesk.cli import command;"
        "sys.exit(command.run(['--today', '2026-11-21', 'desk', '--sample'],"
        " lambda folder, today: print(folder, today) or 0))"
    )
    heads = set()
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            env=command.environment(),
        )
        folder, today = done.stdout.split()
        assert today == "2026-11-21"
        assert Path(folder).is_relative_to(command.home)
        with Book.open(Path(folder)) as book:
            heads.add((book.head(), (book.folder / "book.db").stat().st_mtime_ns))
    assert len(heads) == 1
