"""The scripts that draw: pictures of what is asked for, and the tour with letters made by the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtool.places import PACKAGING

pytestmark = pytest.mark.slow
PNG = b"\x89PNG"


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, PACKAGING / script, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_only_the_asked_pictures_are_drawn(tmp_path: Path) -> None:
    narrowed = (
        "--page",
        "settings-book",
        "--page",
        "overdue-as-of",
        "--language",
        "zh-Hant",
        "--scale",
        "100",
    )
    told = run("pictures.py", "--out", tmp_path, *narrowed)
    assert (told.returncode, told.stderr) == (0, "")
    drawn = {str(file.relative_to(tmp_path).as_posix()) for file in tmp_path.rglob("*") if file.is_file()}
    scenes = ("settings-book.png", "overdue-as-of.png")
    assert drawn == {f"zh-Hant-{scheme}/{scene}" for scheme in ("light", "dark") for scene in scenes}
    assert all((tmp_path / name).read_bytes().startswith(PNG) for name in drawn)


def test_a_page_that_is_not_there_is_refused(tmp_path: Path) -> None:
    told = run("pictures.py", "--out", tmp_path, "--page", "nowhere")
    assert told.returncode == 2
    assert "nowhere" in told.stderr


@pytest.mark.timeout(300)
def test_the_tour_shows_every_page_and_real_letters(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    told = run("tour.py", "--out", out)
    assert (told.returncode, told.stderr) == (0, "")
    parts = {"README.txt", "en-light", "letters", "paper", "book"}
    assert {file.name for file in out.iterdir()} == {*parts, ".tour"}
    assert (out / "README.txt").read_text("utf-8") in told.stdout
    assert len(list((out / "en-light").glob("*.png"))) > 50
    letters = list((out / "letters").glob("L-*.pdf"))
    # one for each language of letters
    assert len(letters) == 4
    assert all(file.with_name(f"{file.stem} 1.png").read_bytes().startswith(PNG) for file in letters)
    check = [sys.executable, "-m", "collectdesk", "--book", out / "book", "--today", "2026-11-21", "check"]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0


def test_a_folder_with_other_things_is_never_emptied_for_a_tour(tmp_path: Path) -> None:
    (tmp_path / "accounts.txt").write_text("mine", "utf-8")
    told = run("tour.py", "--out", tmp_path)
    assert told.returncode == 2
    assert "holds other things" in told.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["accounts.txt"]
