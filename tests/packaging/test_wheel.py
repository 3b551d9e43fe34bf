"""The wheel: it has all that the program needs, and finds its resources without the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from devtool.places import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout and unpacked as pip would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_resource_is_in_the_wheel(unpacked: Path) -> None:
    here, there = ROOT / "resources", unpacked / "collectdesk" / "_resources"
    wanted = {file.relative_to(here) for file in here.rglob("*") if file.is_file()}
    assert {file.relative_to(there) for file in there.rglob("*") if file.is_file()} == wanted


def test_the_program_finds_its_resources_in_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    code = "from collectdesk import resources as r; print(r.path('fonts', 'OFL.txt').is_file(), r.root())"
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split(maxsplit=1) == ["True", f"{unpacked / 'collectdesk' / '_resources'}\n"]


def test_the_wheel_carries_the_licences(unpacked: Path) -> None:
    assert list(unpacked.glob("collectdesk-*.dist-info/licenses/LICENSE"))
    for name in ("fonts/OFL.txt", "icons/LICENSE.txt"):
        assert (unpacked / "collectdesk" / "_resources" / name).is_file()
