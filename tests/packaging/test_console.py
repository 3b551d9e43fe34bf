"""The console: a count for what lasts, the output for what fails."""

import sys

import pytest

from devtool.console import Stop, follow


def talk(*lines: str, code: int = 0) -> list[str]:
    """Give a command that prints `lines` and ends with `code`."""
    return [sys.executable, "-c", f"print({chr(10).join(lines)!r}); raise SystemExit({code})"]


def test_what_goes_well_shows_only_the_count(capsys: pytest.CaptureFixture[str]) -> None:
    follow(talk("noise", *(f"Collecting p{n}" for n in range(25))), counted=r"Collecting (\S+)", total=25)
    assert capsys.readouterr().out.splitlines() == ["  10 of 25", "  20 of 25", "  25 of 25"]


def test_more_than_was_expected_does_not_count_beyond_the_total(capsys: pytest.CaptureFixture[str]) -> None:
    follow(talk(*(f"Collecting p{n}" for n in range(10))), counted=r"Collecting (\S+)", total=4)
    assert capsys.readouterr().out.splitlines()[-1] == "  10 of 10"


def test_what_fails_shows_its_last_lines() -> None:
    with pytest.raises(Stop, match="the disk is full"):
        follow(talk("the disk is full", code=3), counted=r"(?!)", total=0)


def test_output_that_is_no_utf8_does_no_harm() -> None:
    command = [sys.executable, "-c", r"import os; os.write(1, b'\xff\xfe\n'); raise SystemExit(1)"]
    with pytest.raises(Stop):
        follow(command, counted=r"(\S+)", total=1)
