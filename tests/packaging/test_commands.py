"""The commands: listed when asked for, their exit codes passed on, each check run even after a failure."""

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from devtool import commands
from devtool.console import Stop
from devtool.places import PACKAGING, PYTHON, ROOT


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], bool]]:
    """The commands that would have been run, and whether without a display."""
    seen: list[tuple[list[str], bool]] = []

    def call(command: Sequence[str | Path], *, offscreen: bool = False) -> int:
        seen.append(([str(part) for part in command], offscreen))
        return 3 if "mypy" in command else 0

    monkeypatch.setattr(commands, "_call", call)
    monkeypatch.setattr(commands, "prepare", lambda *, display=False: None)
    return seen


@pytest.mark.parametrize(("words", "code"), [([], 0), (["help"], 0), (["--help"], 0), (["fly"], 2)])
def test_without_a_known_command_they_are_listed(
    words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(words) == code
    told = capsys.readouterr().out
    for name in ("setup", "run", "test", "check", "pictures", "bench", "translations"):
        assert f"  {name} " in told


def test_all_adds_the_long_tests(called: list[tuple[list[str], bool]]) -> None:
    commands.main(["test", "--all", "-x", "tests/paper"])
    assert called == [
        (
            [
                str(PYTHON),
                "-m",
                "pytest",
                *commands.SHARED_OUT,
                "-m",
                "slow or not slow",
                "-x",
                "tests/paper",
            ],
            True,
        )
    ]


def test_the_tests_alone_leave_the_long_ones_out(called: list[tuple[list[str], bool]]) -> None:
    commands.main(["test", "-q"])
    assert called == [([str(PYTHON), "-m", "pytest", *commands.SHARED_OUT, "-q"], True)]


def test_each_check_runs_and_one_that_fails_is_named(
    called: list[tuple[list[str], bool]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(["check"]) == 1
    assert len(called) >= 4
    assert capsys.readouterr().out.splitlines()[-1] == "Failed: Types (mypy --strict)"


def test_run_opens_the_desk_where_there_is_a_display(
    called: list[tuple[list[str], bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands.libraries, "has_display", lambda: True)
    commands.main(["run"])
    assert called == [([str(PYTHON), "-m", "collectdesk", "desk", "--sample"], False)]


def test_run_makes_the_tour_where_there_is_none(
    called: list[tuple[list[str], bool]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(commands.libraries, "has_display", lambda: False)
    commands.main(["run"])
    tour = ROOT / "build" / "tour"
    assert called == [([str(PYTHON), str(PACKAGING / "tour.py"), "--out", str(tour)], True)]
    assert str(tour) in capsys.readouterr().out


def test_what_stops_a_command_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*, display: bool = False) -> None:
        raise Stop("Type this.")

    monkeypatch.setattr(commands, "prepare", stop)
    assert commands.main(["test"]) == 2
    assert capsys.readouterr().err == "Type this.\n"


def test_an_exit_code_is_passed_on() -> None:
    assert commands._call([sys.executable, "-c", "raise SystemExit(7)"]) == 7


def test_an_older_python_can_read_the_entry_that_refuses_it() -> None:
    ast.parse((PACKAGING / "dev.py").read_text("utf-8"), feature_version=(3, 6))


def test_the_tool_needs_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"devtool"}
    for file in (PACKAGING / "dev.py", *(PACKAGING / "devtool").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert {name.partition(".")[0] for name in names} <= allowed, file


def test_the_entry_lists_the_commands_to_a_bare_python() -> None:
    # without site-packages and variables: as on a machine where nothing is installed
    command = [sys.executable, "-E", "-S", str(PACKAGING / "dev.py"), "help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "setup" in told.stdout
